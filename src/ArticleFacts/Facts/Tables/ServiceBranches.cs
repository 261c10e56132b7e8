namespace ArticleFacts.Facts;

/// <summary>
/// Settles the service of people whose ranks tell it. Some ranks are used by more than one service, so the unit's name and the announcement before
/// the list come first, and ranks that contradict each other tell nothing.
/// </summary>
internal static class ServiceBranches
{
    public static void Settle(TableSource source, List<(List<PersonHead> People, PersonClause Clause)> items, int announcement)
    {
        if (items.Exists(i => i.People.Exists(p => !p.Branch.IsEmpty))) return;
        var marines = announcement >= 0 && Announces(source, source.Items[announcement]);
        string? common = null;
        var agree = true;
        foreach (var (people, clause) in items)
        {
            var inMarines = marines || (clause.Unit is { } unit && unit.Text.IndexOf("Marine", StringComparison.Ordinal) >= 0);
            foreach (var person in people)
            {
                if (inMarines && person.TitleIsRank) person.BranchOfRank = "Marine Corps";
                if (person.BranchOfRank is null) continue;
                agree &= common is null || common == person.BranchOfRank;
                common ??= person.BranchOfRank;
            }
        }
        if (agree) return;
        foreach (var (people, _) in items)
        {
            foreach (var person in people) person.BranchOfRank = null;
        }
    }

    // "the deaths of three Marines"
    private static bool Announces(TableSource source, ListItem item)
    {
        for (var i = item.FirstToken; i < item.EndToken && i < item.FirstToken + 100; i++)
        {
            if (source.Text.Tokens[i].IsCapitalized && (source.Text.Is(i, "marine") || source.Text.Is(i, "marines"))) return true;
        }
        return false;
    }
}
