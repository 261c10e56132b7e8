using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>
/// Single words that no neighbour shows to be a place, and that the article has used in another name: "Salinas" is a town by the gazetteer and a person
/// where somebody of that surname is named in full; "at Norvale" may mean Norvale University Hospital.
/// </summary>
internal static class DoubtfulPlaces
{
    // More than this was said by "in", by a state behind the comma, or by a head.
    private const int Hint = 2;

    // More than the gazetteer's word for a country or a state.
    private const int Points = 8;

    public static void Settle(NameGroups groups, WordIds ids)
    {
        HashSet<int>? surnames = null, openings = null;
        foreach (var group in groups.All)
        {
            if (group.Words != 1 || group.Kind != NameKind.Place || group.Evidence.Place - group.Shape.Place > Hint) continue;
            if (surnames is null)
            {
                surnames = [];
                openings = [];
                Collect(groups, ids, surnames, openings);
            }
            var word = ids[group.Key.First];
            if (surnames.Contains(word)) group.Evidence += NameEvidence.ForPerson(Points);
            else if (group.Shape.Place == 0 && openings!.Contains(word)) group.Evidence += NameEvidence.ForPlace(-Hint);
        }
    }

    // The last words of people's names, and the first words of organizations'.
    private static void Collect(NameGroups groups, WordIds ids, HashSet<int> surnames, HashSet<int> openings)
    {
        foreach (var group in groups.All)
        {
            if (group.Words < 2) continue;
            if (group.Kind == NameKind.Person) surnames.Add(ids[group.Key.End - 1]);
            else if (group.Kind == NameKind.Organization) openings.Add(ids[group.Key.First]);
        }
        surnames.Remove(WordIds.None);
    }
}
