using System.Globalization;

namespace ArticleFacts.Review;

/// <summary>Reads a facts file: lines to statements. A line that is not written correctly is a problem at its place, and the others are read all the same.</summary>
internal sealed class FactsParser
{
    private static readonly string[] ConflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private readonly string file;
    private readonly List<FactsProblem> problems;
    private List<FactsToken> tokens = [];
    private int next;

    private FactsParser(string file, List<FactsProblem> problems)
    {
        this.file = file;
        this.problems = problems;
    }

    /// <summary>Reads all lines.</summary>
    /// <param name="file">The text of the facts file.</param>
    /// <param name="problems">What is wrong with it is added here.</param>
    /// <returns>The lines that are written correctly, in order.</returns>
    public static List<FactsStatement> Parse(string file, List<FactsProblem> problems)
    {
        var parser = new FactsParser(file, problems);
        var statements = new List<FactsStatement>();
        foreach (var (start, end) in Lines(file))
        {
            if (Array.Exists(ConflictMarks, mark => string.CompareOrdinal(file, start, mark, 0, mark.Length) == 0))
            {
                parser.Report(FactsRules.MergeConflict, new SourceSpan(start, end), "A merge conflict was left in the facts file: keep the lines that hold and remove the marks");
                return [];
            }
            if (parser.Line(start, end) is { } statement) statements.Add(statement);
        }
        return statements;
    }

    /// <summary>The lines of a file, each without its line break.</summary>
    public static IEnumerable<(int Start, int End)> Lines(string file)
    {
        for (var start = 0; start < file.Length;)
        {
            var end = file.IndexOfAny(['\n', '\r'], start);
            if (end < 0) end = file.Length;
            yield return (start, end);
            start = end + (end + 1 < file.Length && file[end] == '\r' && file[end + 1] == '\n' ? 2 : 1);
        }
    }

    private FactsStatement? Line(int start, int end)
    {
        tokens = FactsToken.OfLine(file, start, end);
        next = 0;
        if (tokens.Count == 0) return null;
        if (tokens.Find(t => t.Kind == FactsTokenKind.Unclosed) is { End: > 0 } open) return Fail(open.Span, "The quotation mark is not closed: end the words with \", and write \\\" for a quotation mark inside them");

        var isStruck = Take("not");
        if (next >= tokens.Count || !FactsGrammar.TryKind(tokens[next].Text, out var kind) || tokens[next].Kind != FactsTokenKind.Word)
        {
            return Fail(Here(), (next < tokens.Count ? "'" + tokens[next].Text + "' is not a kind of fact" : "'not' needs a fact") + ": begin the line with one of " + FactsGrammar.Keywords + ", with 'not' and one of them, or with #");
        }
        next++;
        var span = new SourceSpan(tokens[0].Start, tokens[tokens.Count - 1].End);
        var line = new FactsStatement { Kind = kind, IsStruck = isStruck, Span = span, NameSpan = tokens[0].Span, ValueSpan = span, FullNameSpan = span };
        return isStruck ? Struck(line) : Fact(line, FactsGrammar.Of(kind));
    }

    // "not person "Color Date"": the words or the name are enough, and what else the line held is passed over.
    private FactsStatement? Struck(FactsStatement line)
    {
        var words = tokens.Where(t => t.Kind == FactsTokenKind.String).ToList();
        if (words.Count == 0) return Fail(line.Span, "A line with 'not' needs the words of the fact in quotation marks");
        var grammar = FactsGrammar.Of(line.Kind);
        return line with { FullName = grammar.HasFullName ? Unescape(words[0].Text) : null, Words = ValueList.Create(grammar.HasFullName ? words[0] : words[words.Count - 1]) };
    }

    private FactsStatement? Fact(FactsStatement line, FactsGrammar grammar)
    {
        if (grammar.HasName && Name(ref line) is { } why) return Fail(Here(), why);
        if (line.Kind == FactsKind.Table && Columns(ref line) is { } fault) return Fail(Here(), fault);
        if (line.Kind == FactsKind.Published)
        {
            if (next >= tokens.Count || tokens[next].Kind != FactsTokenKind.Word) return Fail(Here(), "Write the date after 'published': published 2024-05-03 \"May 3, 2024\"");
            line = line with { Value = tokens[next].Text, ValueSpan = tokens[next++].Span };
        }
        if (grammar.HasValue && Value(ref line) is { } missing) return Fail(Here(), missing);
        if (grammar.HasFullName)
        {
            if (next >= tokens.Count || tokens[next].Kind != FactsTokenKind.String) return Fail(Here(), "Write the name as the text has it after the member's name: " + FactsGrammar.Keyword(line.Kind) + " IdaDorn \"Ida Dorn\"");
            line = line with { FullName = Unescape(tokens[next].Text), FullNameSpan = tokens[next++].Span };
        }
        var attributes = new List<FactsAttribute>();
        while (next < tokens.Count && tokens[next].Kind == FactsTokenKind.Word)
        {
            if (Attribute(line, grammar, attributes) is { } unknown) return Fail(Here(), unknown);
        }
        var words = new List<FactsToken>();
        while (next < tokens.Count && tokens[next].Kind == FactsTokenKind.String) words.Add(tokens[next++]);
        if (next < tokens.Count) return Fail(Here(), "'" + tokens[next].Text + "' is not expected here: attributes come before the words of the text");
        if (words.Count > grammar.MostWords) return Fail(words[grammar.MostWords].Span, "The line has more words of the text than it needs: write one string");
        if (grammar.NeedsWords && words.Count == 0) return Fail(line.Span, "The line does not say where the fact is: end it with the words of the text in quotation marks");
        line = line with { Attributes = ValueList.From(attributes), Words = ValueList.From(words) };
        return Check(line);
    }

    private string? Name(ref FactsStatement line)
    {
        if (next >= tokens.Count || tokens[next].Kind != FactsTokenKind.Word) return "A name is missing: write " + FactsGrammar.Keyword(line.Kind) + " and the name of the member, or _ for a fact without one";
        var token = tokens[next++];
        var name = token.Text;
        if (line.Kind == FactsKind.Cell)
        {
            var dot = name.IndexOf('.');
            if (dot <= 0 || dot == name.Length - 1) return "A cell is named by its table and column: cell Fallen.Age = 31 \"Sgt. Hugh {Marlow}\"";
            line = line with { Name = name.Substring(0, dot), Second = name.Substring(dot + 1), NameSpan = token.Span };
            return null;
        }
        line = line with { Name = name == "_" ? null : name, NameSpan = token.Span };
        return null;
    }

    private string? Value(ref FactsStatement line)
    {
        if (!Take("=") || next >= tokens.Count || tokens[next].Kind is not (FactsTokenKind.Word or FactsTokenKind.String)) return "A value is missing: write = and the value after the name";
        line = line with { Value = tokens[next].Kind == FactsTokenKind.String ? Unescape(tokens[next].Text) : tokens[next].Text, ValueSpan = tokens[next].Span };
        next++;
        if (next + 1 < tokens.Count && tokens[next].Is(",") && FactsValues.TryNumber(tokens[next + 1].Text, out _)) return "Numbers are written without separators: write 5000, 2.5 or -3";
        if (!Take("..")) return null;
        if (next >= tokens.Count || tokens[next].Kind != FactsTokenKind.Word) return "The upper end of the range is missing: write 5 .. 7";
        line = line with { UpperValue = tokens[next].Text, ValueSpan = new SourceSpan(line.ValueSpan.Start, tokens[next].End) };
        next++;
        return null;
    }

    // "of AmericanKilled (Name: person, Age: int?, Town = Hometown: place) 14 rows"
    private string? Columns(ref FactsStatement line)
    {
        if (Take("of"))
        {
            if (next >= tokens.Count || tokens[next].Kind != FactsTokenKind.Word) return "The name of the record's type is missing after 'of'";
            line = line with { Second = tokens[next++].Text };
        }
        if (!Take("(")) return "The columns are missing: table Fallen of FallenSoldier (Name: person, Age: int?) 14 rows \"words\"";
        var columns = new List<FactsColumn>();
        do
        {
            if (Column() is not { } column) return "A column is written Name: type, or NewName = Name: type; the types are " + ColumnTypes.All + ", with ? where a record may lack it";
            columns.Add(column);
        }
        while (Take(","));
        if (!Take(")")) return "The columns are not closed: write ) after the last one";
        line = line with { Columns = ValueList.From(columns) };
        if (next + 1 < tokens.Count && (tokens[next + 1].Is("rows") || tokens[next + 1].Is("row")))
        {
            if (!int.TryParse(tokens[next].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var rows)) return "'" + tokens[next].Text + "' is not a number of rows";
            line = line with { Rows = rows };
            next += 2;
        }
        return null;
    }

    private FactsColumn? Column()
    {
        if (next >= tokens.Count || tokens[next].Kind != FactsTokenKind.Word) return null;
        var first = tokens[next];
        var (name, source) = (first.Text, first.Text);
        next++;
        if (Take("="))
        {
            if (next >= tokens.Count || tokens[next].Kind != FactsTokenKind.Word) return null;
            source = tokens[next++].Text;
        }
        if (!Take(":") || next >= tokens.Count) return null;
        var type = tokens[next].Text;
        var isNullable = type.EndsWith("?", StringComparison.Ordinal);
        if (!ColumnTypes.TryParse(isNullable ? type.Substring(0, type.Length - 1) : type, out var parsed)) return null;
        next++;
        return new FactsColumn(name, source, parsed, isNullable, new SourceSpan(first.Start, tokens[next - 1].End));
    }

    private string? Attribute(FactsStatement line, FactsGrammar grammar, List<FactsAttribute> attributes)
    {
        var keyword = tokens[next];
        if (Array.IndexOf(grammar.Flags, keyword.Text) >= 0)
        {
            attributes.Add(new FactsAttribute(keyword.Text, "", keyword.Span));
            next++;
            return null;
        }
        if (Array.IndexOf(grammar.Texts, keyword.Text) < 0)
        {
            var all = string.Join(", ", grammar.Flags.Concat(grammar.Texts));
            if (keyword.Text[0] is '\'' or '\u2018' or '\u2019' or '\u201C' or '\u201D') return "The words of the text are between straight quotation marks: write \"words\"";
            return "'" + keyword.Text + "' is not an attribute of a line that begins with '" + FactsGrammar.Keyword(line.Kind) + "'" + (all.Length > 0 ? ": it may have " + all : "");
        }
        if (next + 1 >= tokens.Count || tokens[next + 1].Kind is not (FactsTokenKind.String or FactsTokenKind.Word)) return "'" + keyword.Text + "' needs a value after it";
        var value = tokens[next + 1];
        attributes.Add(new FactsAttribute(keyword.Text, value.Kind == FactsTokenKind.String ? Unescape(value.Text) : value.Text, value.Span));
        next += 2;
        return null;
    }

    private FactsStatement? Check(FactsStatement line)
    {
        if (WrongValue(line) is { } value) return Fail(line.ValueSpan, value);
        for (var i = 0; i < line.Attributes.Count; i++)
        {
            if (WrongAttribute(line, i) is { } wrong) return Fail(line.Attributes[i].Span, wrong);
        }
        return line.FullName is { } name && name.Trim().Length == 0 ? Fail(line.FullNameSpan, "The name is empty: write it as the text has it") : line;
    }

    // What is wrong with the value after the name; null if nothing is.
    private static string? WrongValue(FactsStatement line)
    {
        if (line.Kind is FactsKind.Published or FactsKind.Date && !DateValue.TryParse(line.Value, out _))
        {
            return "'" + line.Value + "' is not a date: write 2024-05-03, 2024-05, 2024, 2024-05-03T10:45 or 2005/2011";
        }
        if (line.Kind != FactsKind.Constant) return null;
        if (!FactsValues.TryNumber(line.Value!, out var value)) return NotANumber(line.Value!);
        if (line.UpperValue is not { } most) return null;
        if (!FactsValues.TryNumber(most, out var upper)) return NotANumber(most);
        // The second number of a score is no upper end.
        return upper < value && line["kind"] != FactsValues.Keyword(QuantityKind.Score) ? "The range ends before it begins: write " + most + " .. " + line.Value : null;
    }

    // What is wrong with an attribute by itself or beside those before it; null if nothing is.
    private static string? WrongAttribute(FactsStatement line, int index)
    {
        var (name, value) = (line.Attributes[index].Name, line.Attributes[index].Value);
        var isBound = FactsGrammar.Bounds.Contains(name);
        for (var i = 0; i < index; i++)
        {
            var other = line.Attributes[i].Name;
            if (other == name && name != "alias") return "'" + name + "' is there twice: remove one of the two";
            if (isBound && FactsGrammar.Bounds.Contains(other)) return "A figure has one bound: remove '" + other + "' or '" + name + "'";
        }
        return name switch
        {
            "kind" when line.Kind == FactsKind.Constant => FactsValues.TryKind(value, out _) ? null
                : "'" + value + "' is not a kind of figure: write count, age, money, percent, measure, ordinal or score",
            "kind" => FactsValues.TryQuotationKind(value, out _) ? null : "'" + value + "' is not a kind of quotation: write direct, partial or term",
            "date" => DateValue.TryParse(value, out _) ? null : "'" + value + "' is not a date: write 2024-05-03",
            "age" or "announced" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : "'" + value + "' is not a whole number",
            _ => isBound || name is FactsGrammar.Approximate or FactsGrammar.Relative || value.Trim().Length > 0 ? null : "The value of '" + name + "' is empty: write it, or remove '" + name + "'",
        };
    }

    private static string NotANumber(string text) => text.Length > 20 && text.All(c => c is >= '0' and <= '9' or '.' or '-')
        ? "'" + text + "' is too large a number"
        : "'" + text + "' is not a number: write 5000, 2.5 or -3";

    private bool Take(string text)
    {
        if (next >= tokens.Count || !tokens[next].Is(text)) return false;
        next++;
        return true;
    }

    // The token that stopped the line; where the line ends too early, its last one.
    private SourceSpan Here() => tokens[Math.Min(next, tokens.Count - 1)].Span;

    private FactsStatement? Fail(SourceSpan span, string message)
    {
        Report(FactsRules.Malformed, span, message);
        return null;
    }

    private void Report(string id, SourceSpan span, string message) => problems.Add(new FactsProblem(id, FindingSeverity.Error, message, span, null));

    private static string Unescape(string text) => FactsWords.Unescape(text);
}
