using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Makes a table of items whose segments are alike: segments of one key are one column; text segments are told apart by their order.
/// </summary>
internal sealed class SegmentTable(TableSource source)
{
    private const int LongestName = 7;

    // "text0", "text1" and so on, one for every segment that an item can have.
    private static readonly string[] TextKeys = [.. Enumerable.Range(0, SegmentReader.MostSegments).Select(static i => SegmentReader.Text + i)];

    private readonly ArticleText text = source.Text;
    private readonly List<Row> rows = [];

    // The keys in order of appearance, and how many rows have each.
    private readonly List<string> keys = [];
    private readonly Dictionary<string, int> support = new(StringComparer.Ordinal);

    private sealed record Row(ListItem Item, CellMap<TokenRange> Cells, string? Group, TokenRange Category);

    public int Count => rows.Count;

    /// <summary>Whether the segments are those of the first item, in the same order.</summary>
    public bool Accepts(List<Segment> segments) => rows.Count == 0 || Keyed(segments).HasColumnsOf(rows[0].Cells);

    /// <summary>Adds an item; <paramref name="category"/> is the heading that belongs to it alone.</summary>
    public void Add(ListItem item, List<Segment> segments, string? group, TokenRange category = default)
    {
        var cells = Keyed(segments);
        for (var i = 0; i < cells.Count; i++)
        {
            var known = Support(cells.Column(i));
            if (known == 0) keys.Add(cells.Column(i));
            support[cells.Column(i)] = known + 1;
        }
        rows.Add(new Row(item, cells, group, category));
    }

    /// <summary>Whether at least four fifths of the items have the segment.</summary>
    public bool IsCommon(string key) => Support(key) * 5 >= rows.Count * 4;

    /// <summary>The keys that most items share.</summary>
    public int CommonKeys => keys.Count(IsCommon);

    /// <summary>Whether a common segment is something else than words.</summary>
    public bool HasTypedColumn => keys.Exists(k => !k.StartsWith(SegmentReader.Text, StringComparison.Ordinal) && IsCommon(k));

    /// <summary>Whether the items' names are short, as names are; sentences in a numbered list are not.</summary>
    public bool HasShortNames => rows.Sum(r => r.Cells.TryGetValue(SegmentReader.Text + "0", out var name) ? name.End - name.First : 0) <= rows.Count * LongestName;

    /// <summary>Whether all items have the same segments in the same order.</summary>
    public bool IsUniform => rows.TrueForAll(r => r.Cells.HasColumnsOf(rows[0].Cells));

    /// <summary>Whether the words of the column are names of people, as far as their form and their given names tell.</summary>
    public bool ArePeople(string key)
    {
        int people = 0, given = 0, all = 0;
        foreach (var row in rows)
        {
            if (!row.Cells.TryGetValue(key, out var range)) continue;
            all++;
            var name = WithoutTitle(range);
            if (!IsPersonName(name)) continue;
            people++;
            if (text.Tokens[name.First].Is(WordClass.GivenName) || name.First > range.First) given++;
        }
        return all > 0 && people * 5 >= all * 4 && given * 4 >= all;
    }

    /// <summary>The table, with <paramref name="words"/> for what the values do not name themselves.</summary>
    public DraftTable Make(SegmentNames words)
    {
        var table = new DraftTable();
        var numbered = rows.TrueForAll(r => r.Item.Number > 0);
        var category = rows.TrueForAll(r => !r.Category.IsEmpty);
        var kept = keys.Where(k => Support(k) * 4 >= rows.Count).ToList();
        var names = Names(kept, words, category);
        if (numbered) table.AddColumn(words.Number);
        if (category) table.AddColumn(words.Category, ColumnHint.Text);
        foreach (var key in kept) table.AddColumn(names[key].Name, names[key].Hint);
        foreach (var row in rows)
        {
            var first = row.Item.IsMarked ? row.Item.Marker.First : row.Item.FirstToken;
            var record = new DraftRecord(text.SpanOf(first, row.Item.EndToken)) { Group = row.Group };
            if (numbered) record.Set(words.Number, new DraftCell(row.Item.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), text.SpanOf(first, row.Item.FirstToken)));
            if (category) record.Set(words.Category, source.Cell(row.Category));
            foreach (var key in kept)
            {
                if (row.Cells.TryGetValue(key, out var range)) record.Set(names[key].Name, Cell(range, names[key].Hint));
            }
            table.Records.Add(record);
        }
        return table;
    }

    private static CellMap<TokenRange> Keyed(List<Segment> segments)
    {
        var cells = new CellMap<TokenRange>();
        var texts = 0;
        for (var i = 0; i < segments.Count; i++)
        {
            // What stands first is the item's name, in quotation marks or not.
            var isText = segments[i].IsText || (i == 0 && segments[i].Key == SegmentReader.Quoted);
            var key = isText ? TextKeys[texts++] : segments[i].Key;
            if (!cells.ContainsKey(key)) cells[key] = segments[i].Value;
        }
        return cells;
    }

    private DraftCell? Cell(TokenRange range, ColumnHint hint)
    {
        if (hint == ColumnHint.Person) range = WithoutTitle(range);
        return CellReader.Read(source, range);
    }

    private int Support(string key) => support.TryGetValue(key, out var count) ? count : 0;

    private Dictionary<string, (string Name, ColumnHint Hint)> Names(List<string> kept, SegmentNames words, bool category)
    {
        var names = new Dictionary<string, (string Name, ColumnHint Hint)>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal) { words.Number };
        if (category) taken.Add(words.Category);
        var votes = kept.Exists(k => k == SegmentReader.Number + ":votes" || k == SegmentReader.Number + ":vote");
        foreach (var key in kept)
        {
            var (name, hint) = NameOf(key, words, votes, kept);
            var unique = name;
            for (var n = 2; !taken.Add(unique); n++) unique = name + n.ToString(System.Globalization.CultureInfo.InvariantCulture);
            names.Add(key, (unique, hint));
        }
        return names;
    }

    private (string Name, ColumnHint Hint) NameOf(string key, SegmentNames words, bool votes, List<string> kept)
    {
        if (key.StartsWith(SegmentReader.Number + ":", StringComparison.Ordinal)) return (Fallback(Words.Pascal(key.Substring(SegmentReader.Number.Length + 1)), "Number"), ColumnHint.None);
        if (key.StartsWith(SegmentReader.Date + ":", StringComparison.Ordinal))
        {
            // "awarded March 4" only says that it happened; "began July 29" says what did.
            var verb = key.Substring(SegmentReader.Date.Length + 1);
            return (verb.EndsWith("ed", StringComparison.Ordinal) ? "Date" : Fallback(Words.Pascal(verb), "Date"), ColumnHint.None);
        }
        switch (key)
        {
            case SegmentReader.Money: return ("Amount", ColumnHint.None);
            case SegmentReader.Time: return ("Time", ColumnHint.Text);
            case SegmentReader.Number: return ("Number", ColumnHint.None);
            case SegmentReader.Date: return ("Date", ColumnHint.None);
            case SegmentReader.Quoted: return ("Title", ColumnHint.Text);
            case SegmentReader.Bracketed: return (votes ? "Party" : kept.Contains(SegmentReader.Quoted) ? "Publisher" : "Note", ColumnHint.None);
            case "by": return ("Author", ArePeople(key) ? ColumnHint.Person : ColumnHint.Text);
            case "for": return ("Purpose", ColumnHint.Text);
            case "as": return ("Position", ColumnHint.Text);
            case "of" or "from": return ("From", ColumnHint.Place);
            case "in" or "at": return ("Place", ColumnHint.Place);
            case "with": return ("With", ColumnHint.Text);
        }
        if (key == SegmentReader.Text + "0") return (words.First, ArePeople(key) ? ColumnHint.Person : ColumnHint.Text);
        if (SharedHead(key) is { } head) return (head, ColumnHint.Text);
        if (ArePeople(key)) return (words.Person, ColumnHint.Person);
        return Countries(key) switch
        {
            2 => ("Country", ColumnHint.Place),
            1 => ("From", ColumnHint.Place),
            _ => (ArePeople(SegmentReader.Text + "0") && AreRoles(key) ? "Occupation" : words.Second, ColumnHint.Text),
        };
    }

    // "ferrywoman", "a chaplain": most values end with what a person can be.
    private bool AreRoles(string key)
    {
        int roles = 0, all = 0;
        foreach (var row in rows)
        {
            if (!row.Cells.TryGetValue(key, out var range)) continue;
            all++;
            if (text.Tokens[range.End - 1] is { IsCapitalized: false } last && last.Is(WordClass.Role)) roles++;
        }
        return roles * 2 > all;
    }

    /// <summary>The word that all values of the column end with ("Elm County", "Oak County"); null when they share none.</summary>
    public string? SharedHead(string key)
    {
        string? shared = null;
        foreach (var row in rows)
        {
            if (!row.Cells.TryGetValue(key, out var range)) continue;
            if (range.End - range.First < 2 || !text.Tokens[range.End - 1].IsCapitalized) return null;
            var word = text.Slice(text.Tokens[range.End - 1].Span);
            if (shared is not null && shared != word) return null;
            shared = word;
        }
        return shared is null ? null : Words.Pascal(shared);
    }

    // 2: all are countries; 1: some are, so all are places; 0: none.
    private int Countries(string key)
    {
        int countries = 0, all = 0;
        foreach (var row in rows)
        {
            if (!row.Cells.TryGetValue(key, out var range)) continue;
            all++;
            if (Phrases.Match(text, range.First, PhraseKind.Country | PhraseKind.Region, out _) == range.End - range.First) countries++;
        }
        return countries == all ? 2 : countries * 3 >= all ? 1 : 0;
    }

    private TokenRange WithoutTitle(TokenRange range)
    {
        var first = range.First;
        while (first + 1 < range.End && (text.Tokens[first].Is(WordClass.Honorific | WordClass.Rank) || text.IsChar(first, '.')) && text.Tokens[first + 1].Kind is TokenKind.Word or TokenKind.Punctuation) first++;
        return new TokenRange(first, range.End);
    }

    private bool IsPersonName(TokenRange range)
    {
        var words = 0;
        for (var i = range.First; i < range.End; i++)
        {
            var t = text.Tokens[i];
            if (t.IsWord && (t.IsCapitalized || (t.Is(WordClass.NameParticle) && i > range.First && !text.Is(i, "the")))) words++;
            else if (t.IsWord || t.IsNumber || t.Kind == TokenKind.Symbol) return false;
        }
        return words is >= 2 and <= 5;
    }

    private static string Fallback(string name, string other) => name.Length == 0 ? other : name;
}

/// <summary>Column names for what the values of a list do not name themselves.</summary>
/// <param name="First">What each item is about.</param>
/// <param name="Second">A second text.</param>
/// <param name="Person">A person that is not the first text.</param>
/// <param name="Category">The heading of each item.</param>
/// <param name="Number">The number of a numbered item.</param>
internal sealed record SegmentNames(string First = "Name", string Second = "Detail", string Person = "Person", string Category = "Category", string Number = "Rank");
