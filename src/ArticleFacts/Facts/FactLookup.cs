namespace ArticleFacts;

/// <summary>Finds facts by a key that several of them may share. Immutable; built once.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TFact">The kind of fact.</typeparam>
public sealed class FactLookup<TKey, TFact>
    where TKey : notnull
{
    private readonly Dictionary<TKey, ValueList<TFact>> byKey;

    /// <summary>Looks up <paramref name="facts"/> by <paramref name="key"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="key"/> is null.</exception>
    public FactLookup(IEnumerable<TFact> facts, Func<TFact, TKey> key, IEqualityComparer<TKey>? comparer = null)
    {
        if (facts is null) throw new ArgumentNullException(nameof(facts));
        if (key is null) throw new ArgumentNullException(nameof(key));
        byKey = new Dictionary<TKey, ValueList<TFact>>(comparer);
        foreach (var group in facts.GroupBy(key, comparer)) byKey.Add(group.Key, ValueList.From(group));
    }

    /// <summary>The facts that have this key, in text order; empty when there are none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public ValueList<TFact> this[TKey key]
    {
        get
        {
            if (key is null) throw new ArgumentNullException(nameof(key));
            return byKey.TryGetValue(key, out var found) ? found : ValueList<TFact>.Empty;
        }
    }
}
