using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Items with bullets, numbers or nothing before them, whose segments are alike: "1. Ivy, 108 babies", "- Transport: Ann Low".</summary>
internal sealed class SegmentShape(TableSource source) : ITableShape
{
    private const int LongestItem = 40;
    private const int FewestItems = 3;
    private readonly ArticleText text = source.Text;
    private readonly SegmentReader segments = new(source);
    private bool[] isItem = [];

    public IEnumerable<DraftTable> Read()
    {
        var items = source.Items;
        isItem = Array.ConvertAll(items, IsItem);
        for (var i = 0; i < items.Length;)
        {
            var (table, last) = RunAt(i);
            if (table is null)
            {
                i = last + 1;
                continue;
            }
            source.Claim(table.IntroBlock > 0 ? table.IntroBlock : items[i].Block, items[last].Block);
            yield return table;
            i = last + 1;
        }
    }

    // The run of items from here, over headings inside it, and the table that it makes. The run's last item is where the search goes on.
    private (DraftTable? Table, int Last) RunAt(int first)
    {
        var items = source.Items;
        if (!isItem[first] || !MayGoOn(first)) return (null, first);
        SegmentTable? draft = null;
        var opening = first > 0 && ListIntro.IsHeading(source, items[first - 1]) && items[first - 1].Kind != BlockKind.Headline ? Heading(items[first - 1]) : null;
        string? group = null;
        var grouped = false;
        var heading = opening is null ? default : Range(items[first - 1]);
        var headings = new List<TokenRange>();
        var last = first;
        for (var i = first; i < items.Length && !source.IsClaimed(items[i].Block); i++)
        {
            var item = items[i];
            if (isItem[i] && item.IsMarked == items[first].IsMarked && segments.Read(item.FirstToken, item.EndToken) is { Count: >= 2 } parts
                && (item.IsMarked || draft is null || draft.Accepts(parts)))
            {
                (draft ??= new SegmentTable(source)).Add(item, parts, grouped ? group : opening);
                headings.Add(heading);
                last = i;
                continue;
            }
            if (draft is null || i != last + 1 || !item.IsMarked && !ListIntro.IsHeading(source, item) || i + 1 >= items.Length || items[i + 1].IsMarked != items[first].IsMarked) break;
            group = Heading(item);
            heading = Range(item);
            grouped = true;
        }
        if (draft is null || draft.Count < FewestItems) return (null, first);
        if (!IsList(draft, first)) return (null, last);
        var table = Make(draft, first, grouped);
        if (grouped) new GroupColumns(source).Fill(table, headings);
        return (table, last);
    }

    // Behind the first item without a mark, the next or a heading must follow: most lines need not be cut into segments to see that they begin no list.
    private bool MayGoOn(int first)
    {
        var items = source.Items;
        if (items[first].IsMarked) return true;
        return first + 1 < items.Length && !source.IsClaimed(items[first + 1].Block) && (items[first + 1].IsMarked || isItem[first + 1] || ListIntro.IsHeading(source, items[first + 1]));
    }

    private bool IsList(SegmentTable draft, int first)
    {
        if (!draft.IsCommon(SegmentReader.Text + "0") || draft.CommonKeys < 2 || !draft.HasShortNames) return false;
        var intro = ListIntro.Before(source, first) >= 0;
        if (source.Items[first].IsMarked) return draft.HasTypedColumn || draft.ArePeople(SegmentReader.Text + "1");
        return draft.IsUniform && draft.HasTypedColumn && draft.CommonKeys >= (intro ? 2 : 3);
    }

    private DraftTable Make(SegmentTable draft, int first, bool grouped)
    {
        var intro = ListIntro.Before(source, first);
        var names = draft.ArePeople(SegmentReader.Text + "0") ? new SegmentNames(Number: "Rank")
            : draft.ArePeople(SegmentReader.Text + "1") && draft.SharedHead(SegmentReader.Text + "1") is null ? Offices(intro)
            : new SegmentNames(First: Says(intro, first, "grants") || Says(intro, first, "awards") || Says(intro, first, "donations") ? "Recipient" : "Name");
        var table = draft.Make(names);
        table.IntroBlock = intro < 0 || grouped ? -1 : source.Items[intro].Block;
        if (!grouped)
        {
            foreach (var record in table.Records) record.Group = null;
        }
        return table;
    }

    // "Transport: Ann Low" under "Members of the cabinet" is a minister with a portfolio; elsewhere a person with a role.
    private SegmentNames Offices(int intro) => intro >= 0 && (Contains(source.Items[intro], "cabinet") || Contains(source.Items[intro], "government") || Contains(source.Items[intro], "ministers"))
        ? new SegmentNames("Portfolio", Person: "Minister")
        : new SegmentNames("Role", Person: "Name");

    private bool Says(int intro, int first, string word)
    {
        if (intro >= 0 && Contains(source.Items[intro], word)) return true;
        return (first > 0 && Contains(source.Items[first - 1], word)) || (source.Items.Length > 0 && Contains(source.Items[0], word));
    }

    private bool Contains(ListItem item, string word)
    {
        var end = Math.Min(item.EndToken, item.FirstToken + 60);
        for (var i = item.FirstToken; i < end; i++)
        {
            if (text.Is(i, word)) return true;
        }
        return false;
    }

    private static TokenRange Range(ListItem item) => new(item.FirstToken, item.EndToken);

    private string Heading(ListItem item) => text.Fold(text.SpanOf(item.FirstToken, item.EndToken)).TrimEnd(':');

    // Short, and no question or quotation: those are prose, however alike they are.
    private bool IsItem(ListItem item)
    {
        if (item.TokenCount is < 3 or > LongestItem || (!item.IsMarked && item.Kind == BlockKind.Headline)) return false;
        for (var i = item.FirstToken; i + 1 < item.EndToken; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Punctuation) continue;
            if (text.IsChar(i, '?') || text.IsChar(i, '!')) return false;
            if (i > item.FirstToken && text.IsChar(i, '.') && text.Tokens[i + 1].SpaceBefore && text.Tokens[i + 1].IsCapitalized && !text.Tokens[i - 1].Is(Lexicon.WordClass.Abbreviation)
                && text.Tokens[i - 1].Span.Length > 2) return false;
        }
        return !text.IsChar(item.EndToken - 1, '?');
    }
}
