using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Results of matches: "Home 3, Away 1" or "Home 3-1 Away".</summary>
internal sealed class MatchShape(TableSource source) : ITableShape
{
    private const int LongestName = 6;
    private readonly ArticleText text = source.Text;

    private readonly record struct Match(TokenRange Home, TokenRange HomeScore, TokenRange Away, TokenRange AwayScore);

    public IEnumerable<DraftTable> Read()
    {
        var items = source.Items;
        for (var i = 0; i < items.Length;)
        {
            if (source.IsClaimed(items[i].Block) || ReadMatch(items[i]) is not { } first)
            {
                i++;
                continue;
            }
            var matches = new List<Match> { first };
            var end = i + 1;
            for (; end < items.Length && !source.IsClaimed(items[end].Block) && ReadMatch(items[end]) is { } match; end++) matches.Add(match);
            if (matches.Count >= 2)
            {
                var table = Table(i, matches);
                source.Claim(Math.Max(table.IntroBlock, 0) > 0 ? table.IntroBlock : items[i].Block, items[end - 1].Block);
                yield return table;
            }
            i = end;
        }
    }

    private DraftTable Table(int first, List<Match> matches)
    {
        var intro = ListIntro.Before(source, first);
        var table = new DraftTable { IntroBlock = intro < 0 ? -1 : source.Items[intro].Block, FallbackNoun = "Result", PreferFallback = true };
        table.AddColumn("HomeTeam", ColumnHint.Text);
        table.AddColumn("HomeScore");
        table.AddColumn("AwayTeam", ColumnHint.Text);
        table.AddColumn("AwayScore");
        foreach (var match in matches)
        {
            var record = new DraftRecord(text.SpanOf(match.Home.First, Math.Max(match.Away.End, match.AwayScore.End)));
            record.Set("HomeTeam", source.Cell(match.Home));
            record.Set("HomeScore", source.NumberCell(match.HomeScore));
            record.Set("AwayTeam", source.Cell(match.Away));
            record.Set("AwayScore", source.NumberCell(match.AwayScore));
            table.Records.Add(record);
        }
        return table;
    }

    private Match? ReadMatch(ListItem item)
    {
        var end = item.EndToken;
        if (end > item.FirstToken && text.IsChar(end - 1, '.')) end--;
        var home = Team(item.FirstToken, end);
        if (home.IsEmpty || !IsScore(home.End)) return null;
        var score = new TokenRange(home.End, home.End + 1);
        if (text.IsChar(score.End, ','))
        {
            var away = Team(score.End + 1, end);
            return !away.IsEmpty && away.End + 1 == end && IsScore(away.End) ? new Match(home, score, away, new TokenRange(away.End, end)) : null;
        }
        if (score.End + 2 >= end || text.Tokens[score.End].Kind != TokenKind.Dash || !IsScore(score.End + 1)) return null;
        var guest = Team(score.End + 2, end);
        return !guest.IsEmpty && guest.End == end ? new Match(home, score, guest, new TokenRange(score.End + 1, score.End + 2)) : null;
    }

    private TokenRange Team(int first, int end)
    {
        var i = first;
        while (i < end && i - first < LongestName && (text.Tokens[i].IsWord || text.IsChar(i, '&') || (text.Tokens[i].Kind == TokenKind.Dash && !text.Tokens[i].SpaceBefore))) i++;
        return i > first && text.Tokens[first].IsCapitalized ? new TokenRange(first, i) : default;
    }

    private bool IsScore(int token) => token < text.Tokens.Length && text.Tokens[token].IsNumber && text.Tokens[token].Span.Length <= 3 && source.DateAt(token) is null;
}
