using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>
/// "Salinas" is a town by the gazetteer and a person where the article has named one: a town's name that is the surname of somebody named in full,
/// and that no mention shows to be a place, is that person's.
/// </summary>
internal static class SurnamesAndTowns
{
    // More than this was said by "in", by a state behind the comma, or by a head.
    private const int Hint = 2;

    private const int Points = 6;

    public static void Settle(NameGroups groups, WordIds ids)
    {
        HashSet<int>? surnames = null;
        foreach (var group in groups.All)
        {
            if (group.Words != 1 || group.Kind != NameKind.Place || group.Evidence.Place - group.Shape.Place > Hint || group.Shape.Place > NameEvidence.Town) continue;
            surnames ??= Surnames(groups, ids);
            if (surnames.Contains(ids[group.Key.First])) group.Evidence += NameEvidence.ForPerson(Points);
        }
    }

    private static HashSet<int> Surnames(NameGroups groups, WordIds ids)
    {
        var surnames = new HashSet<int>();
        foreach (var group in groups.All)
        {
            if (group.Words > 1 && group.Kind == NameKind.Person) surnames.Add(ids[group.Key.End - 1]);
        }
        surnames.Remove(WordIds.None);
        return surnames;
    }
}
