using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Items with bullets, numbers or nothing before them, whose segments are alike: "1. Ivy, 108 babies", "- Transport: Ann Low".</summary>
internal sealed class SegmentShape(TableSource source) : ITableShape
{
    private const int LongestItem = 40;
    private const int FewestItems = 3;
    private const string Name = SegmentReader.Text + "0";
    private const string Second = SegmentReader.Text + "1";
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
        var counts = IsCounted(first);
        var last = first;
        for (var i = first; i < items.Length && !source.IsClaimed(items[i].Block); i++)
        {
            var item = counts ? Counted(items[i]) : items[i];
            if (isItem[i] && item.IsMarked == (counts || items[first].IsMarked) && segments.Read(item.FirstToken, item.EndToken) is { Count: >= 2 } parts
                && (item.IsMarked || draft is null || draft.Accepts(item, parts)))
            {
                (draft ??= new SegmentTable(source)).Add(item, parts, grouped ? group : opening);
                headings.Add(heading);
                last = i;
                continue;
            }
            if (draft is null || i != last + 1 || !items[i].IsMarked && !ListIntro.IsHeading(source, items[i]) || i + 1 >= items.Length || items[i + 1].IsMarked != items[first].IsMarked) break;
            group = Heading(items[i]);
            heading = Range(items[i]);
            grouped = true;
        }
        if (draft is null || draft.Count < FewestItems) return (null, first);
        if (!IsList(draft, first, ListIntro.Before(source, first))) return (null, last);
        var table = Make(draft, first, Introduction(first, grouped), grouped);
        if (grouped) new GroupColumns(source).Fill(table, headings, ListTopics.Of(source, first));
        return (table, last);
    }

    // Behind the first item without a mark, the next or a heading must follow: most lines need not be cut into segments to see that they begin no list.
    private bool MayGoOn(int first)
    {
        var items = source.Items;
        if (items[first].IsMarked) return true;
        return first + 1 < items.Length && !source.IsClaimed(items[first + 1].Block) && (items[first + 1].IsMarked || isItem[first + 1] || ListIntro.IsHeading(source, items[first + 1]));
    }

    // Above a list with groups, the first heading names its group; what stands above that one introduces the list.
    private int Introduction(int first, bool grouped)
    {
        var intro = ListIntro.Before(source, first);
        return grouped && intro >= 0 ? ListIntro.Before(source, intro) : intro;
    }

    private bool IsList(SegmentTable draft, int first, int intro)
    {
        if (!draft.IsCommon(Name) || draft.CommonKeys < 2 || !draft.HasShortNames || draft.HasRepeats) return false;
        var people = draft.Content.ArePeople(Name) || draft.Content.ArePeople(Second);
        if (source.Items[first].IsMarked || IsCounted(first)) return draft.HasTypedColumn || draft.Content.ArePeople(Second) || (people && intro >= 0);
        if (draft.Content.ArePeople(Name) && draft.IsCommon(SegmentReader.Number) && text.IsChar(source.Items[first].EndToken - 1, '.')) return false;
        var isSentence = text.IsChar(source.Items[first].EndToken - 1, '.');
        if (people && !isSentence && (intro >= 0 || draft.HasTypedColumn || AreLabelled(draft, first))) return draft.IsAlike || (intro >= 0 && draft.HasTypedColumn);
        return draft.IsAlike && draft.HasTypedColumn && draft.CommonKeys >= (intro >= 0 ? 2 : 3);
    }

    private DraftTable Make(SegmentTable draft, int first, int intro, bool grouped)
    {
        var topic = ListTopics.Of(source, first);
        var table = draft.Make(Names(draft, topic) with { Topic = topic });
        table.IntroBlock = intro < 0 ? -1 : source.Items[intro].Block;
        table.FallbackNoun = NounOf(table, topic);
        if (!grouped)
        {
            foreach (var record in table.Records) record.Group = null;
        }
        return table;
    }

    // "Best rose: Ann Low", "Parks - Bo Reed": in every line, a colon or dash parts what somebody is from the name.
    private bool AreLabelled(SegmentTable draft, int first)
    {
        if (draft.Content.ArePeople(Name)) return false;
        for (var i = first; i < first + draft.Count; i++)
        {
            var item = source.Items[i];
            var stop = item.FirstToken + 1;
            while (stop < item.EndToken && !text.IsChar(stop, ':') && !text.IsChar(stop, ',') && !(text.Tokens[stop].Kind == TokenKind.Dash && text.Tokens[stop].SpaceBefore)) stop++;
            if (stop >= item.EndToken || text.IsChar(stop, ',')) return false;
        }
        return true;
    }

    // "Transport: Ann Low" under "Members of the cabinet" is a minister with a portfolio; elsewhere what stands before a person depends on the topic.
    private static SegmentNames Names(SegmentTable draft, ListTopic topic)
    {
        if (draft.Content.ArePeople(Name)) return new SegmentNames(Number: "Rank");
        if (!draft.Content.ArePeople(Second) || draft.Content.SharedHead(Second) is not null) return new SegmentNames(First: (topic & ListTopic.Grants) != 0 ? "Recipient" : "Name");
        if ((topic & ListTopic.Government) != 0) return new SegmentNames("Portfolio", Person: "Minister");
        if ((topic & ListTopic.Boats) != 0) return new SegmentNames("Boat", Person: "Name");
        if ((topic & ListTopic.Horses) != 0) return new SegmentNames("Horse", Person: "Jockey");
        if ((topic & ListTopic.Music) != 0) return new SegmentNames("Title", Person: "Artist");
        if ((topic & ListTopic.Films) != 0) return new SegmentNames("Title", Person: "Director");
        if ((topic & ListTopic.Books) != 0) return new SegmentNames("Title", Person: "Author");
        var areRoles = (topic & ListTopic.Appointments) != 0 || draft.Content.AreLower(Name) || draft.Content.AreRoles(Name);
        return new SegmentNames(areRoles ? "Role" : "Category", Person: "Name");
    }

    // What the records are by their columns, where nothing above the list says it.
    private static string? NounOf(DraftTable table, ListTopic topic)
    {
        if (Has(table, "From") && Has(table, "To")) return "Transfer";
        if (Has(table, "Votes")) return "Result";
        if ((topic & ListTopic.Honours) != 0 && Has(table, "Name")) return "Honour";
        return Has(table, "Rank") && Has(table, "Time") ? "Finisher" : null;
    }

    private static bool Has(DraftTable table, string column) => table.Columns.Any(c => c.Name == column);

    // "1 Ann Low (Elm) 31:12" without a period behind the number: lines that count up from one.
    private bool IsCounted(int first)
    {
        var items = source.Items;
        return first + 2 < items.Length && IsNumbered(items[first], 1) && IsNumbered(items[first + 1], 2);
    }

    private bool IsNumbered(ListItem item, int number) => !item.IsMarked && item.TokenCount > 3 && text.Tokens[item.FirstToken].Span.Length < 4
        && source.TryNumber(item.FirstToken, out var value) && (number == 0 || value == number) && text.Tokens[item.FirstToken + 1] is { IsWord: true, IsCapitalized: true, SpaceBefore: true }
        && source.DateAt(item.FirstToken) is null;

    private ListItem Counted(ListItem item)
    {
        if (!IsNumbered(item, 0) || !source.TryNumber(item.FirstToken, out var value)) return item;
        return item with { FirstToken = item.FirstToken + 1, Marker = new TokenRange(item.FirstToken, item.FirstToken + 1), Number = (int)value };
    }

    private static TokenRange Range(ListItem item) => new(item.FirstToken, item.EndToken);

    private string Heading(ListItem item) => text.Fold(text.SpanOf(item.FirstToken, item.EndToken)).TrimEnd(':');

    // Short, and no question or quotation: those are prose, however alike they are.
    private bool IsItem(ListItem item)
    {
        if (item.TokenCount is < 3 or > LongestItem || (!item.IsMarked && item.Kind == BlockKind.Headline)) return false;
        for (var i = item.FirstToken; i + 1 < item.EndToken; i++)
        {
            if (text.IsChar(i, '?') || text.IsChar(i, '!')) return false;
            if (i > item.FirstToken && text.IsChar(i, '.') && text.Tokens[i + 1].SpaceBefore && text.Tokens[i + 1].IsCapitalized && !text.Tokens[i - 1].Is(Lexicon.WordClass.Abbreviation)
                && text.Tokens[i - 1].Span.Length > 2) return false;
        }
        return !text.IsChar(item.EndToken - 1, '?');
    }
}
