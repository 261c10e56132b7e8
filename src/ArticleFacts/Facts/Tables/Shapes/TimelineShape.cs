using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>A timeline: items that each begin with a day or month and a colon or dash, in the order of their dates. "March 4, 2011: The dam is begun."</summary>
internal sealed class TimelineShape(TableSource source) : ITableShape
{
    private const int FewestEvents = 3;
    private const int LongestEvent = 120;
    private readonly ArticleText text = source.Text;

    public IEnumerable<DraftTable> Read()
    {
        var items = source.Items;
        for (var i = 0; i < items.Length;)
        {
            var end = i;
            while (end < items.Length && Date(items[end]) is not null) end++;
            if (end - i >= FewestEvents && InOrder(i, end))
            {
                var table = Table(i, end);
                source.Claim(items[i].Block, items[end - 1].Block);
                yield return table;
            }
            i = Math.Max(end, i + 1);
        }
    }

    // The date and its value, where one with a year opens the item and a colon or dash stands behind it.
    private (DraftCell Cell, int End)? Date(ListItem item)
    {
        if (source.IsClaimed(item.Block) || item.TokenCount > LongestEvent || item.Kind == BlockKind.Headline) return null;
        if (source.DateAt(item.FirstToken) is not { } date || date.FirstToken != item.FirstToken || date.EndToken + 1 >= item.EndToken) return null;
        if (source.ValueOf(date) is not { IsInterval: false, Start: { Year: not null, Hour: null } } value) return null;
        var parts = text.IsChar(date.EndToken, ':') || (text.Tokens[date.EndToken].Kind == TokenKind.Dash && text.Tokens[date.EndToken].SpaceBefore);
        return parts ? (new DraftCell(value.ToString(), date.Span), date.EndToken + 1) : null;
    }

    private bool InOrder(int first, int end)
    {
        bool up = true, down = true;
        for (var i = first + 1; i < end; i++)
        {
            var order = string.CompareOrdinal(Date(source.Items[i - 1])!.Value.Cell.Text, Date(source.Items[i])!.Value.Cell.Text);
            up &= order <= 0;
            down &= order >= 0;
        }
        return up != down;
    }

    private DraftTable Table(int first, int end)
    {
        var intro = ListIntro.Before(source, first);
        var table = new DraftTable { IntroBlock = intro < 0 ? -1 : source.Items[intro].Block, FallbackNoun = "Event", PreferFallback = true };
        table.AddColumn("Date");
        table.AddColumn("Event", ColumnHint.Text);
        for (var i = first; i < end; i++)
        {
            var item = source.Items[i];
            var (date, start) = Date(item)!.Value;
            var stop = text.IsChar(item.EndToken - 1, '.') && !source.IsAbbreviationPeriod(item.EndToken - 1) ? item.EndToken - 1 : item.EndToken;
            var record = new DraftRecord(text.SpanOf(item.FirstToken, item.EndToken));
            record.Set("Date", date);
            record.Set("Event", source.Cell(new TokenRange(start, stop)));
            table.Records.Add(record);
        }
        return table;
    }
}
