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

        // Those of one unit are in one service; ranks of different services tell nothing of each other.
        var oneUnit = items[0].Clause.Unit is { } first && items.TrueForAll(i => i.Clause.Unit?.Text == first.Text);
        if (agree && !oneUnit) return;
        foreach (var (people, _) in items)
        {
            foreach (var person in people) person.BranchOfRank = agree && person.TitleIsRank ? common : null;
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
