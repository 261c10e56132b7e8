using System.Text;
using ArticleFacts.Facts;
using ArticleFacts.Members;
using ArticleFacts.Text;

namespace ArticleFacts.Review;

/// <summary>
/// Writes a facts file, or adds to one what the text has and the file does not speak of. A line that is there stays as it is, to the letter, and so
/// do comments and blank lines: nobody's review is changed. A second run adds nothing.
/// </summary>
internal static class FactsUpdater
{
    /// <summary>The new text of the facts file.</summary>
    /// <param name="articleName">The article's file name, for the comment at the top of a new file.</param>
    /// <param name="file">The facts file; null if there is none.</param>
    /// <param name="inferred">What the reader infers.</param>
    /// <param name="newLine">The line break of a new file; another file keeps its own.</param>
    /// <param name="problems">Why the file can't be updated; empty if it can.</param>
    public static string? Update(string articleName, string? file, InferredArticle inferred, string newLine, List<FactsProblem> problems)
    {
        var statements = file is null ? [] : FactsParser.Parse(file, problems);
        if (problems.Count > 0) return null;
        var grounding = new Grounding(inferred.Layout.Text);
        var lines = new GroundedLines(grounding, new MentionFactory(inferred.Layout), []);
        var coverage = new FactsCoverage(statements, lines);
        var writer = new FactsWriter(inferred, MemberNamer.Name(inferred.Article), grounding);
        var taken = new HashSet<string>(statements.Where(s => s.Name is not null).Select(s => Owner(s.Kind) + "." + s.Name), Unicode.IgnoreCase);
        var added = new List<(int Start, string Line)>();
        foreach (var fact in InferredFacts.Of(inferred.Article))
        {
            if (!coverage.Has(fact) && writer.Line(fact) is { } line) added.Add((fact.Start, WithFreeName(line, fact.Kind, taken)));
        }
        if (file is null || !statements.Exists(s => s.Kind == FactsKind.Published))
        {
            if (writer.Published() is { } published) added.Add((-1, published));
        }
        if (file is not null && added.Count == 0) return file;
        return file is null ? New(articleName, added, newLine) : Merge(file, statements, added, lines);
    }

    private static string New(string articleName, List<(int Start, string Line)> added, string newLine)
    {
        var text = new StringBuilder("# ").Append(FileName(articleName)).Append(": reviewed facts. What is here is what the compiler generates; see docs/facts-files.md.").Append(newLine);
        // The headline is first, the publication date after it, and the others follow in the order of the text.
        foreach (var (_, line) in added.OrderBy(a => a.Line.StartsWith("headline", StringComparison.Ordinal) ? -2 : a.Start)) text.Append(line).Append(newLine);
        return text.ToString();
    }

    // Each new line goes after the last line of the file that is about an earlier place of the text.
    private static string Merge(string file, List<FactsStatement> statements, List<(int Start, string Line)> added, GroundedLines lines)
    {
        var newLine = file.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var starts = statements.Select(s => (s.Span, Start: StartOf(s, lines))).Where(s => s.Start is not null).Select(s => (s.Span, Start: s.Start!.Value)).ToList();
        var inserts = new SortedDictionary<int, List<string>>();
        foreach (var (start, line) in added.OrderBy(a => a.Start))
        {
            var before = starts.FindLastIndex(s => s.Start <= start);
            var at = before >= 0 ? EndOfLine(file, starts[before].Span.End) : FirstLine(file, statements);
            if (!inserts.TryGetValue(at, out var texts)) inserts.Add(at, texts = []);
            texts.Add(line);
        }
        var result = new StringBuilder(file.Length + (added.Count * 100));
        var position = 0;
        foreach (var insert in inserts)
        {
            result.Append(file, position, insert.Key - position);
            if (result.Length > 0 && result[result.Length - 1] is not ('\n' or '\r')) result.Append(newLine);
            foreach (var line in insert.Value) result.Append(line).Append(newLine);
            position = insert.Key;
        }
        return result.Append(file, position, file.Length - position).ToString();
    }

    private static int? StartOf(FactsStatement line, GroundedLines lines)
    {
        if (line.Words.Count > 0 && !(line.IsStruck && line.FullName is not null)) return lines.All(line.Words[0]) is { Count: > 0 } places ? places[0].Own.Start : null;
        return line.FullName is { } name ? lines.FirstOf(name) : null;
    }

    // After the line break of the line that ends at or after `position`.
    private static int EndOfLine(string file, int position)
    {
        while (position < file.Length && file[position] is not ('\n' or '\r')) position++;
        if (position + 1 < file.Length && file[position] == '\r' && file[position + 1] == '\n') position++;
        return Math.Min(file.Length, position + 1);
    }

    // Before the first line with a fact: comments at the top stay there.
    private static int FirstLine(string file, List<FactsStatement> statements)
    {
        if (statements.Count == 0) return file.Length;
        var position = statements[0].Span.Start;
        while (position > 0 && file[position - 1] is not ('\n' or '\r')) position--;
        return position;
    }

    // A name that a kept line has already is left to it.
    private static string WithFreeName(string line, FactsKind kind, HashSet<string> taken)
    {
        if (!FactsGrammar.Of(kind).HasName) return line;
        var tokens = FactsToken.OfLine(line, 0, line.Length);
        var name = tokens[1];
        if (name.Text == "_" || taken.Add(Owner(kind) + "." + name.Text)) return line;
        return line.Substring(0, name.Start) + "_" + line.Substring(name.End);
    }

    private static string Owner(FactsKind kind) => FactsGrammar.Keyword(kind);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
