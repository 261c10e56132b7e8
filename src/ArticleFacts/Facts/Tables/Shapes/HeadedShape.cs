using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>One item below each heading: winners under their categories, results under their wards.</summary>
internal sealed class HeadedShape(TableSource source) : ITableShape
{
    private const int FewestPairs = 3;
    private readonly ArticleText text = source.Text;
    private readonly SegmentReader segments = new(source);

    public IEnumerable<DraftTable> Read()
    {
        var items = source.Items;
        for (var i = 0; i + 1 < items.Length;)
        {
            var end = i;
            while (IsPair(end)) end += 2;
            if (end - i < 2 * FewestPairs)
            {
                i++;
                continue;
            }
            var table = Table(i, end);
            source.Claim(table.IntroBlock > 0 ? table.IntroBlock : items[i].Block, items[end - 1].Block);
            yield return table;
            i = end;
        }
    }

    private bool IsPair(int i)
    {
        var items = source.Items;
        if (IsCouplet(i)) return true;
        return i + 1 < items.Length && items[i].Kind == BlockKind.Heading && items[i + 1].Kind == BlockKind.Record && !source.IsClaimed(items[i].Block)
            && (i + 2 >= items.Length || items[i + 2].Kind != BlockKind.Record) && !IsLikeRecord(items[i], items[i + 1]) && segments.Read(items[i + 1].FirstToken, items[i + 1].EndToken).Count > 0;
    }

    // A prize and its winner in two short lines, with blank lines around them, where the article tells of prizes.
    private bool IsCouplet(int i)
    {
        var items = source.Items;
        if (i == 0 || i + 1 >= items.Length || source.IsClaimed(items[i].Block)) return false;
        return items[i].BlankLinesBefore > 0 && items[i + 1].BlankLinesBefore == 0 && (i + 2 >= items.Length || items[i + 2].BlankLinesBefore > 0)
            && ListIntro.IsHeading(source, items[i]) && ListIntro.IsHeading(source, items[i + 1]) && !text.IsChar(items[i].EndToken - 1, ':')
            && (ListTopics.Of(source, i) & ListTopic.Prizes) != 0;
    }

    // "The Tin Orchard (1961)" below another such line is a second record and no heading of the next.
    private bool IsLikeRecord(ListItem heading, ListItem record)
    {
        var close = heading.EndToken - 1;
        return text.IsChar(close, ')') && text.IsChar(record.EndToken - 1, ')') && text.Tokens[close - 1].IsNumber && text.Tokens[record.EndToken - 2].IsNumber;
    }

    private DraftTable Table(int first, int end)
    {
        var items = source.Items;
        var draft = new SegmentTable(source);
        for (var i = first; i < end; i += 2)
        {
            var parts = segments.Read(items[i + 1].FirstToken, items[i + 1].EndToken);
            draft.Add(items[i + 1], parts, null, new TokenRange(items[i].FirstToken, items[i].EndToken));
        }
        var intro = ListIntro.Before(source, first);
        var category = SharedFirstWord(first, end);
        var isPrize = category is null;
        var work = isPrize ? LoneWorks(first, end) : null;
        var table = draft.Make(new SegmentNames(First: isPrize ? "Winner" : "Name", Second: work ?? "Title", Person: isPrize ? "Winner" : "Name", Category: category ?? "Category"));
        table.IntroBlock = intro < 0 ? -1 : items[intro].Block;
        table.FallbackNoun = category ?? "Winner";
        table.PreferFallback = true;
        if (work is not null) MoveLoneWorks(table, work);
        return table;
    }

    // "Ward 1", "Ward 2": the word before the numbers is what the headings are.
    private string? SharedFirstWord(int first, int end)
    {
        var word = source.Items[first].FirstToken;
        for (var i = first; i < end; i += 2)
        {
            var item = source.Items[i];
            if (item.TokenCount != 2 || !text.Tokens[item.FirstToken + 1].IsNumber) return null;
            if (text.Slice(text.Tokens[item.FirstToken].Span) != text.Slice(text.Tokens[word].Span)) return null;
        }
        return Words.Pascal(text.Slice(text.Tokens[word].Span));
    }

    // Where people win with works ("Ann Low, Going Down"), the work's own prize has the work alone below it. Its category names the column: "Best Film".
    private string? LoneWorks(int first, int end)
    {
        var works = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i += 2)
        {
            var parts = segments.Read(source.Items[i + 1].FirstToken, source.Items[i + 1].EndToken);
            if (parts.Count == 2 && parts[1].IsText) works.Add(text.Fold(text.SpanOf(parts[1].Value.First, parts[1].Value.End)));
        }
        for (var i = first; i < end; i += 2)
        {
            var item = source.Items[i + 1];
            // "Small Business of the Year" is no kind of work.
            if (text.Tokens[source.Items[i].EndToken - 1].Is(Lexicon.WordClass.TimeUnit)) continue;
            if (works.Contains(text.Fold(text.SpanOf(item.FirstToken, item.EndToken)))) return Words.Pascal(text.Slice(text.Tokens[source.Items[i].EndToken - 1].Span));
        }
        return null;
    }

    private void MoveLoneWorks(DraftTable table, string work)
    {
        foreach (var record in table.Records)
        {
            if (record.Cells.ContainsKey(work) || !record.Cells.TryGetValue("Winner", out var cell)) continue;
            if (text.Tokens[text.TokenAt(cell.Span.Start)].Is(Lexicon.WordClass.GivenName)) continue;
            record.Cells.Remove("Winner");
            record.Cells[work] = cell;
        }
    }
}
