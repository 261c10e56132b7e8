using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Settles the service of people whose ranks tell it. Some ranks are used by more than one service, so the unit's name and the announcement before
/// the list come first, and ranks that contradict each other tell nothing.
/// </summary>
internal static class ServiceBranches
{
    /// <summary>How many items above a list may announce it.</summary>
    private const int Above = 3;

    private const int LongestAnnouncement = 100;

    /// <param name="source">The text.</param>
    /// <param name="items">The people and what is said of them.</param>
    /// <param name="first">Index of the first item; 0 where headings part the list, so that no one announcement holds for all.</param>
    public static void Settle(TableSource source, List<(List<PersonHead> People, PersonClause Clause)> items, int first)
    {
        if (items.Exists(i => i.People.Exists(p => !p.Branch.IsEmpty))) return;
        if (Announced(source, first) is { } announced)
        {
            foreach (var person in items.SelectMany(i => i.People)) person.BranchOfRank = person.TitleIsRank ? announced : null;
            return;
        }
        string? common = null;
        var agree = true;
        foreach (var (people, clause) in items)
        {
            var inMarines = clause.Unit is { } unit && unit.Text.IndexOf("Marine", StringComparison.Ordinal) >= 0;
            foreach (var person in people)
            {
                if (inMarines && person.TitleIsRank) person.BranchOfRank = "Marine Corps";
                if (person.BranchOfRank is null) continue;
                agree &= common is null || common == person.BranchOfRank;
                common ??= person.BranchOfRank;
            }
        }

        // Those of one unit are in one service; ranks of different services tell nothing of each other.
        var oneUnit = items[0].Clause.Unit is { } unitOfFirst && items.TrueForAll(i => i.Clause.Unit?.Text == unitOfFirst.Text);
        if (agree && !oneUnit) return;
        foreach (var (people, _) in items)
        {
            foreach (var person in people) person.BranchOfRank = agree && person.TitleIsRank ? common : null;
        }
    }

    // "the deaths of three Marines", "Army Casualty": the one service that the headline and the lines above the list name.
    private static string? Announced(TableSource source, int first)
    {
        string? announced = null;
        for (var i = Math.Max(0, first - Above); i < first; i++)
        {
            if (!Agrees(source, source.Items[i], ref announced)) return null;
        }
        return first > Above && source.Items[0].Kind == BlockKind.Headline && !Agrees(source, source.Items[0], ref announced) ? null : announced;
    }

    private static bool Agrees(TableSource source, ListItem item, ref string? announced)
    {
        for (var i = item.FirstToken; i < item.EndToken && i < item.FirstToken + LongestAnnouncement; i++)
        {
            if (Named(source.Text, i) is not { } service) continue;
            if (announced is not null && announced != service) return false;
            announced = service;
        }
        return true;
    }

    /// <summary>The service that the token names, by itself or by those who serve in it; null when it names none.</summary>
    public static string? Named(ArticleText text, int i)
    {
        if (text.Is(i, "soldier") || text.Is(i, "soldiers")) return "Army";
        if (text.Is(i, "sailor") || text.Is(i, "sailors")) return "Navy";
        if (text.Is(i, "airman") || text.Is(i, "airmen")) return "Air Force";
        if (!text.Tokens[i].IsCapitalized) return null;
        if (text.Is(i, "marine") || text.Is(i, "marines")) return "Marine Corps";
        return Phrases.Match(text, i, PhraseKind.Branch, out var branch) > 0 && branch!.Canonical is "Army" or "Navy" or "Air Force" ? branch.Canonical : null;
    }
}
