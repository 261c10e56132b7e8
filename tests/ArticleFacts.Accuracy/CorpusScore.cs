using System.Globalization;
using System.Text.Json;

namespace ArticleFacts.Accuracy;

/// <summary>How many facts of a class were right, found and in the gold.</summary>
public sealed record ClassScore(string Name, int Right, int Found, int Gold)
{
    /// <summary>Right of found; 1 where nothing was found and nothing was to be found.</summary>
    public double Precision => Found == 0 ? (Gold == 0 ? 1 : 0) : (double)Right / Found;

    /// <summary>Right of gold; 1 where nothing was to be found.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Right / Gold;
}

/// <summary>
/// Compares the reader's facts with the gold of the project's own corpus, class by class. Gold entries marked optional count neither for
/// nor against. The rules are those of the seed's scorer: a fact pairs with one gold entry, by span first.
/// </summary>
public sealed class CorpusScore
{
    // Roles that the gold's reader inferred from a byline or a credit; the text does not print them.
    private static readonly HashSet<string> Inferred = ["author", "photographer"];

    // The folders that are tuned to; what lies beside them is scored only when it is asked for by name.
    private static readonly string[] Tuned = ["articles", "lists"];

    private readonly Dictionary<string, ClassScore> classes = new(StringComparer.Ordinal);

    /// <summary>The classes, in the order in which they were first scored.</summary>
    public IReadOnlyCollection<ClassScore> Classes => classes.Values;

    /// <summary>What was missed or wrong: article, class, and the entry.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>
    /// Scores every <c>*.facts.json</c> and every <c>*.tables.json</c> in the folders <paramref name="sets"/> below <paramref name="directory"/>:
    /// <c>articles/</c> and <c>lists/</c> where none is named.
    /// </summary>
    public static CorpusScore Of(string directory, params string[] sets)
    {
        var score = new CorpusScore();
        foreach (var folder in (sets is [] ? Tuned : sets).Select(set => Path.Combine(directory, set)))
        {
            foreach (var file in Files(folder, "*.facts.json")) score.AddArticle(file, ".facts.json");
            foreach (var file in Files(folder, "*.tables.json")) score.AddTables(file, ".tables.json");
        }
        return score;
    }

    private static IEnumerable<string> Files(string directory, string pattern) =>
        Directory.Exists(directory) ? Directory.GetFiles(directory, pattern).Order(StringComparer.Ordinal) : [];

    private static (JsonElement Gold, JsonElement Found, string Id) Load(string goldFile, string suffix)
    {
        var gold = JsonDocument.Parse(File.ReadAllText(goldFile)).RootElement;
        var textFile = goldFile[..^suffix.Length] + ".txt";
        var published = gold.TryGetProperty("publishedGiven", out var p) && p.ValueKind == JsonValueKind.String ? p.GetString() : null;
        var options = published is null ? ArticleOptions.Default : new ArticleOptions { Published = Day(published) };
        var id = Path.GetFileNameWithoutExtension(textFile);
        var article = ArticleReader.Read(File.ReadAllText(textFile), options);
        return (gold, JsonDocument.Parse(FactsJson.Write(id, article, indented: false)).RootElement, id);
    }

    private static DateValue Day(string iso)
    {
        var day = DateOnly.ParseExact(iso[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new DateValue(new DatePoint(day.Year, day.Month, day.Day));
    }

    private void AddArticle(string file, string suffix)
    {
        var (gold, found, id) = Load(file, suffix);
        Pair(id, "headline", One(gold, "headline"), One(found, "headline"), (g, f) => Key(Text(g)) == Key(Text(f)));
        Pair(id, "authors", Items(gold, "authors"), Items(found, "authors"), (g, f) => Key(Text(g)) == Key(Text(f)));
        Pair(id, "published", Strings(gold, "published"), Strings(found, "published"), (g, f) => Minute(g) == Minute(f));
        Pair(id, "blocks", Items(gold, "blocks"), Items(found, "blocks"), (g, f) => Int(g, "line") == Int(f, "line") && Str(g, "kind") == Str(f, "kind"));
        Pair(id, "captions", Items(gold, "captions"), Items(found, "captions"),
            (g, f) => Key(Str(g, "credit")) == Key(Str(f, "credit")) && Key(Str(f, "text")).TrimEnd('.') == Key(Str(g, "text")).TrimEnd('.'));
        Pair(id, "editorsNotes", Items(gold, "editorsNotes"), Items(found, "editorsNotes"),
            (g, f) => Overlaps(g, f) && Int(g, "refersToParagraph") == Int(f, "refersToParagraph"));
        foreach (var (plural, single) in new[] { ("people", "person"), ("organizations", "organization"), ("places", "place") })
        {
            var pairs = Pair(id, plural, Items(gold, plural), Items(found, plural), SameEntity, MentionsAreOptional(gold, plural));
            Pair(id, single + "-mentions", Mentions(gold, plural), Mentions(found, plural), SameSpan, MentionIsOptional(gold, plural));
            if (plural == "people")
            {
                Attribute(id, "roles", "role", pairs);
                Attribute(id, "ages-of-people", "age", pairs);
            }
        }
        Pair(id, "dates", Items(gold, "dates"), Items(found, "dates"), (g, f) => Overlaps(g, f) && SameDate(Str(g, "value"), Str(f, "value")));
        Pair(id, "quantities", Quantities(gold), Quantities(found),
            (g, f) => Overlaps(g, f) && Number(g, "value") == Number(f, "value")
                && (Str(g, "bound").Length > 0 || Bool(g, "approximate") == Bool(f, "approximate")));
        var quotes = Pair(id, "quotations", Items(gold, "quotations"), Items(found, "quotations"), SameSegments);
        Attribute(id, "speakers", "speaker", quotes);
        Pair(id, "acronyms", Items(gold, "acronyms"), Items(found, "acronyms"),
            (g, f) => Key(Str(g, "acronym")) == Key(Str(f, "acronym")) && Key(Str(g, "expansion")) == Key(Str(f, "expansion")));
        AddRows(id, gold, found);
    }

    private void AddTables(string file, string suffix)
    {
        var (gold, found, id) = Load(file, suffix);
        AddRows(id, gold, found);
    }

    // A row pairs by its line and the most cells in common; a cell is right when the column of the same name holds the same value.
    // Columns that the gold does not have are a matter of taste and not scored.
    private void AddRows(string id, JsonElement gold, JsonElement found)
    {
        var goldRows = Rows(gold);
        var foundRows = Rows(found);
        var pairs = Pair(id, "table-rows", goldRows, foundRows, (g, f) => Int(g, "line") == Int(f, "line") && SharedCells(g, f) * 2 >= CellCount(g));
        int right = 0, cells = 0, filled = 0;
        foreach (var (g, f) in pairs)
        {
            right += SharedCells(g, f);
            filled += f.GetProperty("values").EnumerateObject().Count(c => c.Value.ValueKind != JsonValueKind.Null && g.GetProperty("values").TryGetProperty(c.Name, out _));
            foreach (var cell in g.GetProperty("values").EnumerateObject().Where(c => !CellIn(f, c)))
            {
                Errors.Add($"{id} table-cells {cell.Name}: gold {cell.Value}, found {(f.GetProperty("values").TryGetProperty(cell.Name, out var v) ? v.ToString() : "no such column")}");
            }
        }
        foreach (var g in goldRows) cells += CellCount(g);
        foreach (var f in foundRows.Where(f => !pairs.Any(p => p.Found.Equals(f)))) filled += CellCount(f);
        Add("table-cells", right, filled, cells);
    }

    private static int CellCount(JsonElement row) => row.GetProperty("values").EnumerateObject().Count(c => c.Value.ValueKind != JsonValueKind.Null);

    private static int SharedCells(JsonElement g, JsonElement f) =>
        g.GetProperty("values").EnumerateObject().Count(c => c.Value.ValueKind != JsonValueKind.Null && CellIn(f, c));

    private static bool CellIn(JsonElement row, JsonProperty cell) =>
        row.GetProperty("values").TryGetProperty(cell.Name, out var value)
            ? (value.ValueKind == JsonValueKind.Number && cell.Value.ValueKind == JsonValueKind.Number && value.GetDecimal() == cell.Value.GetDecimal())
                || Key(value.ToString()).TrimEnd('.') == Key(cell.Value.ToString()).TrimEnd('.')
            : cell.Value.ValueKind == JsonValueKind.Null;

    private static List<JsonElement> Rows(JsonElement facts) => Items(facts, "tables").SelectMany(t => Items(t, "records")).ToList();

    private List<(JsonElement Gold, JsonElement Found)> Pair(
        string id, string name, List<JsonElement> gold, List<JsonElement> found, Func<JsonElement, JsonElement, bool> same, Func<JsonElement, bool>? ignore = null)
    {
        var pairs = new List<(JsonElement, JsonElement)>();
        var free = new List<JsonElement>(found);
        var missed = new List<JsonElement>();
        foreach (var g in gold.OrderBy(IsOptional))
        {
            var at = free.FindIndex(f => same(g, f));
            if (at >= 0)
            {
                if (!IsOptional(g)) pairs.Add((g, free[at]));
                free.RemoveAt(at);
            }
            else if (!IsOptional(g))
            {
                missed.Add(g);
            }
        }
        var loose = gold.Where(IsOptional).ToList();
        var wrong = free.Where(f => !(ignore?.Invoke(f) ?? false) && !loose.Any(o => Overlaps(o, f))).ToList();
        Errors.AddRange(missed.Select(g => $"{id} {name}: missed {Show(g)}"));
        Errors.AddRange(wrong.Select(f => $"{id} {name}: wrong {Show(f)}"));
        Add(name, pairs.Count, pairs.Count + wrong.Count, gold.Count(g => !IsOptional(g)));
        return pairs;
    }

    private void Attribute(string id, string name, string attribute, List<(JsonElement Gold, JsonElement Found)> pairs)
    {
        int right = 0, found = 0, gold = 0;
        foreach (var (g, f) in pairs)
        {
            var (want, got) = (Value(g, attribute), Value(f, attribute));
            if (Inferred.Contains(want)) continue;
            gold += want.Length > 0 ? 1 : 0;
            found += got.Length > 0 ? 1 : 0;
            if (want.Length > 0 && (Key(want) == Key(got) || (name == "roles" && (Key(got).Contains(Key(want), StringComparison.Ordinal)
                || (got.Length > 0 && Key(want).Contains(Key(got), StringComparison.Ordinal)))))) right++;
            else if (want.Length + got.Length > 0) Errors.Add($"{id} {name}: gold '{want}', found '{got}' of {Show(g)}");
        }
        Add(name, right, found, gold);
    }

    private void Add(string name, int right, int found, int gold)
    {
        var before = classes.TryGetValue(name, out var c) ? c : new ClassScore(name, 0, 0, 0);
        classes[name] = new ClassScore(name, before.Right + right, before.Found + found, before.Gold + gold);
    }

    private static bool SameEntity(JsonElement g, JsonElement f)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { Key(Str(g, "name")) };
        if (g.TryGetProperty("aliases", out var aliases)) names.UnionWith(aliases.EnumerateArray().Select(a => Key(a.ToString())));
        return names.Contains(Key(Str(f, "name")));
    }

    // A day with the time that is printed beside it counts as the day: the gold keeps the time apart.
    private static bool SameDate(string gold, string found) =>
        gold == found || (!gold.Contains('T', StringComparison.Ordinal) && found.StartsWith(gold + "T", StringComparison.Ordinal));

    // An entity that only stands where optional ones stand is not held against the reader.
    private static Func<JsonElement, bool> MentionsAreOptional(JsonElement gold, string label)
    {
        var isOptional = MentionIsOptional(gold, label);
        return f => Items(f, "mentions") is { Count: > 0 } mentions && mentions.All(isOptional);
    }

    private static Func<JsonElement, bool> MentionIsOptional(JsonElement gold, string label)
    {
        var loose = Items(gold, label).Where(IsOptional).SelectMany(e => Items(e, "mentions"))
            .Concat(Mentions(gold, label).Where(IsOptional)).ToList();
        return f => loose.Any(o => Overlaps(o, f));
    }

    private static bool SameSegments(JsonElement g, JsonElement f)
    {
        var want = Cover(g);
        var got = Cover(f);
        var shared = want.Count(got.Contains);
        return shared >= 0.8 * Math.Max(Math.Max(want.Count, got.Count), 1);
    }

    private static HashSet<int> Cover(JsonElement quotation) =>
        Items(quotation, "segments").SelectMany(s => Enumerable.Range(Int(s, "start") ?? 0, (Int(s, "end") ?? 0) - (Int(s, "start") ?? 0))).ToHashSet();

    private static List<JsonElement> Quantities(JsonElement facts) => Items(facts, "quantities").Where(q => Str(q, "kind") != "ordinal").ToList();

    private static List<JsonElement> Mentions(JsonElement facts, string label) =>
        Items(facts, label).Where(e => !IsOptional(e)).SelectMany(e => Items(e, "mentions")).ToList();

    private static bool SameSpan(JsonElement g, JsonElement f) => Int(g, "start") == Int(f, "start") && Int(g, "end") == Int(f, "end");

    private static bool Overlaps(JsonElement a, JsonElement b) =>
        a.ValueKind == JsonValueKind.Object && b.ValueKind == JsonValueKind.Object && Int(a, "start") < Int(b, "end") && Int(b, "start") < Int(a, "end");

    private static bool IsOptional(JsonElement e) => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("optional", out var o) && o.ValueKind == JsonValueKind.True;

    private static List<JsonElement> Items(JsonElement e, string name) =>
        e.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static List<JsonElement> One(JsonElement e, string name) => e.TryGetProperty(name, out var one) && one.ValueKind == JsonValueKind.Object ? [one] : [];

    private static List<JsonElement> Strings(JsonElement e, string name) => e.TryGetProperty(name, out var s) && s.ValueKind == JsonValueKind.String ? [s] : [];

    private static string Minute(JsonElement published)
    {
        var text = published.GetString()!;
        return text.Length > 19 && text[13] == ':' && text[16] == ':' ? text[..16] + text[19..] : text;
    }

    private static string Text(JsonElement e) => Str(e, "text");

    private static string Str(JsonElement e, string name) => e.TryGetProperty(name, out var s) && s.ValueKind == JsonValueKind.String ? s.GetString()! : "";

    private static string Value(JsonElement e, string name) => e.TryGetProperty(name, out var s) && s.ValueKind != JsonValueKind.Null ? s.ToString() : "";

    private static int? Int(JsonElement e, string name) => e.TryGetProperty(name, out var n) && n.ValueKind == JsonValueKind.Number ? n.GetInt32() : null;

    private static decimal? Number(JsonElement e, string name) => e.TryGetProperty(name, out var n) && n.ValueKind == JsonValueKind.Number ? n.GetDecimal() : null;

    private static bool Bool(JsonElement e, string name) => e.TryGetProperty(name, out var b) && b.ValueKind == JsonValueKind.True;

    // On one line: the gold files are indented.
    private static string Show(JsonElement e)
    {
        var line = JsonSerializer.Serialize(e);
        return line.Length > 160 ? line[..160] : line;
    }

    // Straight quotes and dashes, no blanks, no case.
    private static string Key(string s)
    {
        var key = new System.Text.StringBuilder(s.Length);
        foreach (var c in s)
        {
            if (char.IsWhiteSpace(c)) continue;
            key.Append(c switch
            {
                '\u2018' or '\u2019' => '\'',
                '\u201C' or '\u201D' => '"',
                '\u2013' or '\u2014' or '\u2011' => '-',
                _ => char.ToLowerInvariant(c),
            });
        }
        return key.ToString();
    }
}
