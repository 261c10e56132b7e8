namespace ArticleFacts.Text;

/// <summary>
/// Settles which fact has which name. A fact takes the shortest of its names that no other fact could have, so that a name never moves from
/// one fact to another when the text changes: another fact with these words only takes the name away from both. Order plays no part.
/// </summary>
internal static class NameSettler
{
    /// <summary>Settles the names of all facts of one kind.</summary>
    /// <param name="chains">For each fact the names that its own words allow, the shortest first. Names that differ only by case are one name.</param>
    /// <param name="taken">Names that no fact may have.</param>
    /// <param name="areSame">Whether two facts, by number, are the same thing told twice: they may share a name.</param>
    /// <returns>For each fact its name; null if it has none.</returns>
    public static string?[] Settle(IReadOnlyList<IReadOnlyList<string>> chains, IEnumerable<string> taken, Func<int, int, bool> areSame)
    {
        var holders = Holders(chains);
        var reserved = new HashSet<string>(taken, Unicode.IgnoreCase);
        var names = new string?[chains.Count];
        for (var fact = 0; fact < names.Length; fact++)
        {
            foreach (var name in chains[fact])
            {
                if (reserved.Contains(name) || !AreAllSame(holders[name], fact, areSame)) continue;
                names[fact] = name;
                break;
            }
        }
        return names;
    }

    /// <summary>The first names of the facts that have none because others could have them, too: each name with all facts that could have it, in their order.</summary>
    public static IEnumerable<(string Name, List<int> Facts)> Contested(IReadOnlyList<IReadOnlyList<string>> chains, string?[] names)
    {
        var holders = Holders(chains);
        return Enumerable.Range(0, chains.Count).Where(i => names[i] is null && chains[i].Count > 0)
            .Select(i => chains[i][0]).Distinct(Unicode.IgnoreCase).Select(name => (name, holders[name]));
    }

    private static Dictionary<string, List<int>> Holders(IReadOnlyList<IReadOnlyList<string>> chains)
    {
        var holders = new Dictionary<string, List<int>>(Unicode.IgnoreCase);
        for (var fact = 0; fact < chains.Count; fact++)
        {
            foreach (var name in chains[fact])
            {
                if (!holders.TryGetValue(name, out var facts)) holders.Add(name, facts = []);
                if (facts.Count == 0 || facts[facts.Count - 1] != fact) facts.Add(fact);
            }
        }
        return holders;
    }

    // Bounded: a name that hundreds of facts could have is nobody's.
    private static bool AreAllSame(List<int> holders, int fact, Func<int, int, bool> areSame)
    {
        const int MostTold = 64;
        if (holders.Count > MostTold) return false;
        foreach (var other in holders)
        {
            if (other != fact && !areSame(fact, other)) return false;
        }
        return true;
    }
}
