using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>A programme: lines that begin with a time of day, below headings for the days. "18:00 Lantern walk. Corn Exchange, with Ann Low. £6."</summary>
internal sealed class ScheduleShape(TableSource source) : ITableShape
{
    private const int FewestEvents = 3;
    private readonly ArticleText text = source.Text;

    public IEnumerable<DraftTable> Read()
    {
        var items = source.Items;
        for (var i = 0; i < items.Length;)
        {
            if (TimeEnd(items[i]) == 0)
            {
                i++;
                continue;
            }
            var events = new List<(ListItem Item, int TimeEnd, string? Group)>();
            var last = i;
            string? group = i > 0 && ListIntro.IsHeading(source, items[i - 1]) ? Heading(items[i - 1]) : null;
            for (var j = i; j < items.Length && !source.IsClaimed(items[j].Block); j++)
            {
                var time = TimeEnd(items[j]);
                if (time > 0)
                {
                    events.Add((items[j], time, group));
                    last = j;
                }
                else if (events.Count > 0 && j == last + 1 && ListIntro.IsHeading(source, items[j]))
                {
                    group = Heading(items[j]);
                }
                else
                {
                    break;
                }
            }
            if (events.Count >= FewestEvents)
            {
                source.Claim(items[i].Block, items[last].Block);
                yield return Table(events);
                i = last;
            }
            i++;
        }
    }

    private string Heading(ListItem item) => text.Fold(text.SpanOf(item.FirstToken, item.EndToken)).TrimEnd(':');

    private DraftTable Table(List<(ListItem Item, int TimeEnd, string? Group)> events)
    {
        var table = new DraftTable { FallbackNoun = "Event", PreferFallback = true };
        table.AddColumn("Time", ColumnHint.Text);
        table.AddColumn("Event", ColumnHint.Text);
        table.AddColumn("Place", ColumnHint.Place);
        table.AddColumn("Performer", ColumnHint.Text);
        table.AddColumn("Price");
        foreach (var (item, timeEnd, group) in events)
        {
            var record = new DraftRecord(text.SpanOf(item.FirstToken, item.EndToken)) { Group = group };
            record.Set("Time", source.Cell(new TokenRange(item.FirstToken, timeEnd)));
            var stop = timeEnd;
            while (stop < item.EndToken && !text.IsChar(stop, '.')) stop++;
            if (stop >= item.EndToken - 1)
            {
                // "Opening parade, Market Place, £3": without sentences, commas part the details.
                stop = timeEnd;
                while (stop < item.EndToken && !text.IsChar(stop, ',')) stop++;
            }
            record.Set("Event", source.Cell(Title(timeEnd, stop)));
            var details = Math.Min(stop + 1, item.EndToken);
            record.Set("Place", source.Cell(Place(details, item.EndToken)));
            record.Set("Performer", source.Cell(Performer(details, item.EndToken)));
            record.Set("Price", Price(details, item.EndToken));
            table.Records.Add(record);
        }
        return table;
    }

    // The token behind "18:00" or "7.30pm" at the item's start; 0 when it does not begin with a time.
    private int TimeEnd(ListItem item)
    {
        var i = item.FirstToken;
        if (item.IsMarked || item.TokenCount < 3) return 0;
        if (source.DateAt(i) is { } clock && clock.FirstToken == i && clock.EndToken < item.EndToken && source.ValueOf(clock) is { IsInterval: false, Start: { Year: null, Day: null, Hour: not null } }
            && text.Tokens[clock.EndToken] is { SpaceBefore: true, Kind: TokenKind.Word or TokenKind.Quote }) return clock.EndToken;
        if (item.TokenCount < 4 || !text.Tokens[i].IsNumber || text.Tokens[i].Span.Length > 2) return 0;
        if (!text.IsChar(i + 1, ':') || text.Tokens[i + 2].SpaceBefore || !text.Tokens[i + 2].IsNumber || text.Tokens[i + 2].Span.Length != 2) return 0;
        var end = i + 3;
        if (text.Is(end, "am") || text.Is(end, "pm") || text.Is(end, "a.m.") || text.Is(end, "p.m.")) end++;
        return end < item.EndToken && text.Tokens[end].SpaceBefore && text.Tokens[end].Kind is TokenKind.Word or TokenKind.Quote ? end : 0;
    }

    // "Talk: “Winters We Have Lost”" is called what stands between the marks.
    private TokenRange Title(int first, int stop)
    {
        for (var i = first; i < stop; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Quote) continue;
            var close = i + 1;
            while (close < stop && text.Tokens[close].Kind != TokenKind.Quote) close++;
            if (close < stop && close > i + 1) return new TokenRange(i + 1, close);
            break;
        }
        return new TokenRange(first, stop);
    }

    // Behind "at", or what the details begin with.
    private TokenRange Place(int first, int end)
    {
        for (var i = first; i + 1 < end && !text.IsChar(i, '.'); i++)
        {
            if (!text.Is(i, "at")) continue;
            var place = text.Is(i + 1, "the") ? i + 2 : i + 1;
            var run = source.CapitalRun(place, end);
            if (run > 0) return WithGenitive(place, place + run, end);
        }
        var width = first < end ? source.CapitalRun(first, end) : 0;
        return width == 0 ? default : WithGenitive(first, first + width, end);
    }

    // "St. Aidan's Church"
    private TokenRange WithGenitive(int first, int end, int limit)
    {
        if (end + 1 < limit && text.Tokens[end].Kind == TokenKind.Possessive && source.CapitalRun(end + 1, limit) is var more && more > 0) end += 1 + more;
        return new TokenRange(first, end);
    }

    private TokenRange Performer(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (!text.Is(i, "with") && !(text.Is(i, "by") && i > first)) continue;
            var from = text.Is(i + 1, "the") && !text.Tokens[i + 1].IsCapitalized ? i + 2 : i + 1;
            var stop = from;
            while (stop < end && text.Tokens[stop].Kind != TokenKind.Punctuation) stop++;
            if (stop > from && text.Tokens[from].IsCapitalized) return new TokenRange(from, stop);
        }
        return default;
    }

    private DraftCell? Price(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Symbol && text.Tokens[i + 1].IsNumber && !text.Tokens[i + 1].SpaceBefore) return source.NumberCell(new TokenRange(i + 1, i + 2));
        }
        return null;
    }
}
