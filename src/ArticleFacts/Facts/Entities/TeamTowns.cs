using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// In an article on sport the town of a team that it names is the team ("Norvale led by nine"); where a mention's own neighbours say
/// that the town is meant, it stays one ("in Norvale").
/// </summary>
internal static class TeamTowns
{
    private const PhraseKind Seat = PhraseKind.City | PhraseKind.Region;

    private const int Points = 3;

    public static void Settle(ArticleText text, NameGroups groups, WordIds ids)
    {
        if (!SportArticle.Is(text)) return;
        var seats = new HashSet<NameKey>(new NameKeyComparer(ids));
        foreach (var group in groups.All)
        {
            if (group.Kind != NameKind.Organization || group.Words < 2) continue;
            var length = Phrases.Match(text, group.Key.First, Seat, out _);
            if (length > 0 && group.Key.First + length < group.Key.End) seats.Add(new NameKey(group.Key.First, group.Key.First + length));
        }
        if (seats.Count == 0) return;
        foreach (var group in groups.All)
        {
            if (group.Kind == NameKind.Place && seats.Contains(group.Key)) group.Evidence = NameEvidence.ForOrganization(Points);
        }
    }
}
