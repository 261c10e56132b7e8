using System.Diagnostics.CodeAnalysis;
using ArticleFacts.Facts;

namespace ArticleFacts;

/// <summary>
/// Finds facts by name or alias, compared as <see cref="NameComparer"/> compares names.
/// Where an alias belongs to two facts, the full name wins, then the first mention.
/// </summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class NameIndex<T>
    where T : class, INamedFact
{
    private readonly Dictionary<string, T> byName;

    /// <summary>Indexes <paramref name="facts"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public NameIndex(ValueList<T> facts)
    {
        if (facts is null) throw new ArgumentNullException(nameof(facts));
        byName = new Dictionary<string, T>(facts.Count * 2, NameComparer.Instance);
        foreach (var fact in facts) Add(fact.Name, fact);
        foreach (var fact in facts)
        {
            foreach (var alias in fact.Aliases) Add(alias, fact);
        }
    }

    /// <summary>The fact that goes by <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No fact has that name; the message lists the names that are near, nearest first.</exception>
    public T Find(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        return TryFind(name, out var fact) ? fact : throw new KeyNotFoundException(NameSuggestions.Message(typeof(T).Name, name, byName.Keys));
    }

    /// <summary>Looks for the fact that goes by <paramref name="name"/>.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string? name, [NotNullWhen(true)] out T? fact)
    {
        if (name is not null) return byName.TryGetValue(name, out fact);
        fact = null;
        return false;
    }

    private void Add(string name, T fact)
    {
        if (!byName.ContainsKey(name)) byName.Add(name, fact);
    }
}
