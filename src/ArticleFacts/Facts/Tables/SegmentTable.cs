using System.Globalization;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Makes a table of items whose segments are alike. Where all items have as many segments, those at one place are one column. Where some have more than
/// others, segments of one key are one column; words are told apart by what they look like, and by their order.
/// </summary>
internal sealed class SegmentTable(TableSource source)
{
    private const int LongestName = 7;

    /// <summary>The column of what stands in front of people's names: "Dr.", "Sgt.".</summary>
    private const string Title = "Title";

    /// <summary>Longest item, in tokens, that may be of another make than the first.</summary>
    private const int LongestUneven = 30;

    // "text0", "text1" and so on, one for every segment that an item can have.
    private static readonly string[] TextKeys = [.. Enumerable.Range(0, SegmentReader.MostSegments).Select(static i => SegmentReader.Text + i)];
    private static readonly string[] LowerKeys = [.. Enumerable.Range(0, SegmentReader.MostSegments).Select(static i => SegmentReader.Text + ":lower" + i)];

    private readonly ArticleText text = source.Text;
    private readonly List<Row> rows = [];

    // The keys in order of appearance, and how many rows have each; made when the last row is there.
    private readonly List<string> keys = [];
    private readonly Dictionary<string, int> support = new(StringComparer.Ordinal);
    private List<CellMap<TokenRange>>? cells;
    private int repeats;
    private ColumnContent? content;

    private sealed record Row(ListItem Item, List<Segment> Segments, string? Group, TokenRange Category);

    public int Count => rows.Count;

    /// <summary>What the values of the columns are.</summary>
    public ColumnContent Content => content ??= new ColumnContent(source, Values);

    /// <summary>Whether the item may be one of the list: its segments are those of the first item in the same order, or all but one of them.</summary>
    public bool Accepts(ListItem item, List<Segment> segments)
    {
        if (rows.Count == 0) return true;
        var first = rows[0];
        if (segments[0].Key != first.Segments[0].Key) return false;
        if (HasSameKeys(segments, first.Segments)) return true;
        if (item.TokenCount > LongestUneven || text.IsChar(item.EndToken - 1, '.') != text.IsChar(first.Item.EndToken - 1, '.')) return false;
        if (rows.Count > 1 && item.BlankLinesBefore > Math.Max(rows[1].Item.BlankLinesBefore, first.Item.BlankLinesBefore)) return false;
        return Shared(segments, first.Segments) >= Math.Max(2, Math.Min(segments.Count, first.Segments.Count) - 1);
    }

    /// <summary>Adds an item; <paramref name="category"/> is the heading that belongs to it alone.</summary>
    public void Add(ListItem item, List<Segment> segments, string? group, TokenRange category = default)
    {
        rows.Add(new Row(item, [.. segments], group, category));
        cells = null;
    }

    /// <summary>Whether at least four fifths of the items have the segment.</summary>
    public bool IsCommon(string key) => Support(key) * 5 >= rows.Count * 4;

    /// <summary>The keys that most items share.</summary>
    public int CommonKeys => Keys.Count(IsCommon);

    /// <summary>Whether a common segment is something else than words.</summary>
    public bool HasTypedColumn => Keys.Exists(k => !k.StartsWith(SegmentReader.Text, StringComparison.Ordinal) && IsCommon(k));

    /// <summary>Whether the items' names are short, as names are; sentences in a numbered list are not.</summary>
    public bool HasShortNames => Values(SegmentReader.Text + "0").Sum(name => name.End - name.First) <= rows.Count * LongestName;

    /// <summary>Whether most items have the same segments in the same order.</summary>
    public bool IsAlike => Cells.GroupBy(c => c.Signature, StringComparer.Ordinal).Max(g => g.Count()) * 3 >= rows.Count * 2;

    /// <summary>Whether all items have the same segments in the same order.</summary>
    public bool IsUniform => Cells.TrueForAll(c => c.HasColumnsOf(Cells[0]));

    /// <summary>Whether items tell of several things each: a kind of segment comes twice in them.</summary>
    public bool HasRepeats => Cells.Count > 0 && repeats * 2 > rows.Count;

    /// <summary>The table, with <paramref name="words"/> for what the values do not name themselves.</summary>
    public DraftTable Make(SegmentNames words)
    {
        var table = new DraftTable();
        var numbered = rows.TrueForAll(r => r.Item.Number > 0);
        var category = rows.TrueForAll(r => !r.Category.IsEmpty);
        var kept = Keys.Where(k => Support(k) * ColumnInference.RarestColumn >= rows.Count).ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal) { words.Number };
        if (category) taken.Add(words.Category);
        var names = new SegmentColumnNamer(Content, kept, words).Name(taken);
        if (numbered) table.AddColumn(words.Number);
        if (category) table.AddColumn(words.Category, ColumnHint.Text);
        var titled = kept.Find(k => names[k].Hint == ColumnHint.Person && Content.HaveTitles(k));
        if (titled is not null && !taken.Add(Title)) titled = null;
        foreach (var key in kept)
        {
            if (titled == key) table.AddColumn(Title, ColumnHint.Text);
            table.AddColumn(names[key].Name, names[key].Hint);
        }
        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            var first = row.Item.IsMarked ? row.Item.Marker.First : row.Item.FirstToken;
            var record = new DraftRecord(text.SpanOf(first, row.Item.EndToken)) { Group = row.Group };
            if (numbered) record.Set(words.Number, new DraftCell(row.Item.Number.ToString(CultureInfo.InvariantCulture), text.SpanOf(first, row.Item.FirstToken)));
            if (category) record.Set(words.Category, source.Cell(row.Category));
            foreach (var key in kept)
            {
                if (!Cells[r].TryGetValue(key, out var range)) continue;
                // "for services to music": why somebody is honoured keeps its preposition.
                if (names[key].Name == SegmentColumnNamer.Reason && text.Is(range.First - 1, "for")) range = new TokenRange(range.First - 1, range.End);
                record.Set(names[key].Name, Cell(range, names[key].Hint));
                if (titled == key) record.Set(Title, source.Cell(Content.TitleOf(range)));
            }
            table.Records.Add(record);
        }
        return table;
    }

    private List<CellMap<TokenRange>> Cells
    {
        get
        {
            Align();
            return cells!;
        }
    }

    private List<string> Keys
    {
        get
        {
            Align();
            return keys;
        }
    }

    private int Support(string key)
    {
        Align();
        return support.TryGetValue(key, out var count) ? count : 0;
    }

    private IEnumerable<TokenRange> Values(string key)
    {
        foreach (var row in Cells)
        {
            if (row.TryGetValue(key, out var range)) yield return range;
        }
    }

    private void Align()
    {
        if (cells is not null) return;
        keys.Clear();
        support.Clear();
        repeats = 0;
        cells = [];
        JoinSubtitles();
        var places = Places();
        foreach (var row in rows)
        {
            var aligned = places is null ? Keyed(row.Segments) : Placed(row.Segments, places);
            cells.Add(aligned);
            for (var i = 0; i < aligned.Count; i++)
            {
                var key = aligned.Column(i);
                if (!support.TryGetValue(key, out var known)) keys.Add(key);
                support[key] = known + 1;
            }
        }
    }

    // "Eleven Floors: A Memoir" among names without a colon is one name.
    private void JoinSubtitles()
    {
        if (rows.Count(HasSubtitle) * 2 >= rows.Count) return;
        foreach (var row in rows)
        {
            if (!HasSubtitle(row)) continue;
            row.Segments[0] = new Segment(SegmentReader.Text, new TokenRange(row.Segments[0].Value.First, row.Segments[1].Value.End));
            row.Segments.RemoveAt(1);
        }
    }

    private bool HasSubtitle(Row row) => row.Segments.Count > 1 && row.Segments[0].IsText && row.Segments[1].IsText && text.IsChar(row.Segments[0].Value.End, ':');

    // The key of every place, where all rows have as many segments and those at one place are of one kind, or some of them words; else null.
    private List<(string Key, bool Whole)>? Places()
    {
        var places = new List<(string Key, bool Whole)>();
        var texts = 0;
        for (var c = 0; c < rows[0].Segments.Count; c++)
        {
            string? kind = null;
            int words = 0, others = 0;
            bool hasLower = false, hasNames = false;
            foreach (var row in rows)
            {
                if (row.Segments.Count != rows[0].Segments.Count) return null;
                var segment = row.Segments[c];
                if (IsWords(segment, c))
                {
                    words++;
                    if (c > 0 && Content.IsLower(segment.Value)) hasLower = true;
                    else if (Content.IsOrganization(segment.Value)) hasNames = true;
                    continue;
                }
                if (kind is not null && kind != segment.Key) return null;
                kind = segment.Key;
                others++;
            }
            if (hasLower && hasNames) return null;
            var isText = others == 0 || (words > 0 && kind is SegmentReader.Quoted);
            if (!isText && places.Exists(p => p.Key == kind)) return null;
            places.Add(isText ? (TextKeys[texts++], false) : (kind!, words > 0));
        }
        return places;
    }

    private static CellMap<TokenRange> Placed(List<Segment> segments, List<(string Key, bool Whole)> places)
    {
        var row = new CellMap<TokenRange>();
        for (var c = 0; c < segments.Count; c++) row[places[c].Key] = places[c].Whole ? segments[c].Whole : segments[c].Value;
        return row;
    }

    private CellMap<TokenRange> Keyed(List<Segment> segments)
    {
        var row = new CellMap<TokenRange>();
        int names = 0, lower = 0;
        var repeated = false;
        for (var i = 0; i < segments.Count; i++)
        {
            var value = segments[i].Value;
            var key = !IsWords(segments[i], i) ? segments[i].Key
                : i > 0 && Content.IsLower(value) ? LowerKeys[lower++]
                : i > 0 && Content.IsOrganization(value) ? ColumnContent.Organization
                : TextKeys[names++];
            if (row.ContainsKey(key)) repeated = true;
            else row[key] = value;
        }
        if (repeated) repeats++;
        return row;
    }

    // What stands first is the item's name, in quotation marks or not.
    private static bool IsWords(Segment segment, int index) => segment.IsText || (index == 0 && segment.Key == SegmentReader.Quoted);

    private static bool HasSameKeys(List<Segment> one, List<Segment> other)
    {
        if (one.Count != other.Count) return false;
        for (var i = 0; i < one.Count; i++)
        {
            if (one[i].Key != other[i].Key) return false;
        }
        return true;
    }

    // How many segments of the one have a segment of their kind in the other.
    private static int Shared(List<Segment> one, List<Segment> other)
    {
        var shared = 0;
        var used = new bool[other.Count];
        foreach (var segment in one)
        {
            for (var i = 0; i < used.Length; i++)
            {
                if (used[i] || other[i].Key != segment.Key) continue;
                used[i] = true;
                shared++;
                break;
            }
        }
        return shared;
    }

    private DraftCell? Cell(TokenRange range, ColumnHint hint) => CellReader.Read(source, hint == ColumnHint.Person ? Content.WithoutTitle(range) : range);
}
