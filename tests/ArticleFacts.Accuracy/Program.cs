using System.Text;
using System.Text.Json;
using ArticleFacts;
using ArticleFacts.Accuracy;

Console.OutputEncoding = new UTF8Encoding(false);
switch (args)
{
    case ["facts", var file, .. var rest]:
        var options = Published(rest is ["--published", var day] ? day : null);
        Console.WriteLine(FactsJson.Write(Path.GetFileNameWithoutExtension(file), ArticleReader.Read(File.ReadAllText(file), options), indented: true));
        return 0;

    case ["facts-of", .. var folders]:
        foreach (var file in folders.SelectMany(f => Directory.GetFiles(f, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            Console.WriteLine(FactsJson.Write(Path.GetFileName(file), ArticleReader.Read(File.ReadAllText(file)), indented: false));
        }
        return 0;

    case ["facts-lines", var file]:
        foreach (var line in File.ReadLines(file))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var row = JsonDocument.Parse(line);
            var published = row.RootElement.TryGetProperty("published", out var p) ? p.GetString() : null;
            var article = ArticleReader.Read(row.RootElement.GetProperty("text").GetString()!, Published(published));
            Console.WriteLine(FactsJson.Write(row.RootElement.GetProperty("id").GetString()!, article, indented: false));
        }
        return 0;

    case ["corpus", var directory, .. var rest]:
        var score = rest is ["--set", var set, ..] ? CorpusScore.Of(directory, set) : CorpusScore.Of(directory);
        if (rest is [.., "-v"]) score.Errors.ForEach(Console.WriteLine);
        Console.WriteLine($"{"class",-24}{"gold",6}{"found",7}{"right",7}{"P",8}{"R",7}");
        foreach (var c in score.Classes)
        {
            Console.WriteLine(FormattableString.Invariant($"{c.Name,-24}{c.Gold,6}{c.Found,7}{c.Right,7}{c.Precision,8:0.000}{c.Recall,7:0.000}"));
        }
        return 0;

    case ["facts-file", var file]:
        var reviewed = Path.ChangeExtension(file, FactsFile.Extension);
        Console.Write(FactsFile.Update(Path.GetFileName(file), File.ReadAllText(file), File.Exists(reviewed) ? File.ReadAllText(reviewed) : null, null, out _));
        return 0;

    case ["constants", .. var paths]:
        foreach (var path in paths.SelectMany(Texts))
        {
            Console.WriteLine("# " + path);
            foreach (var q in ArticleReader.Read(File.ReadAllText(path)).Quantities)
            {
                Console.WriteLine(FormattableString.Invariant($"{q.Name ?? "-",-44} {q.Value,12} {q.Kind,-8} {q.Phrase.Text} | {q.Phrase.Sentence}"));
            }
        }
        return 0;

    case ["findings", var path, .. var rest]:
        FindingsReport.Print(path, all: rest is ["--all"]);
        return 0;

    case ["names", var file]:
        var rows = File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var wrong = rows.Where(r => !NameParts.AreRight(r)).ToList();
        foreach (var row in wrong) Console.WriteLine($"{row.GetProperty("text")}: {row.GetProperty("gold")}, found {PersonName.Parse(row.GetProperty("text").GetString())}");
        Console.WriteLine(FormattableString.Invariant($"{rows.Count - wrong.Count} of {rows.Count}, whole={(double)(rows.Count - wrong.Count) / rows.Count:0.0000}"));
        return 0;

    default:
        Console.Error.WriteLine("""
            usage: ArticleFacts.Accuracy facts FILE.txt [--published 2018-12-27]   prints the facts of one article as JSON
                   ArticleFacts.Accuracy facts-of FOLDER…                          prints the facts of all articles in the folders, one object a line
                   ArticleFacts.Accuracy facts-lines IN.jsonl                      reads {"id", "text", "published"} a line, prints one object a line
                   ArticleFacts.Accuracy corpus DIRECTORY [--set blind] [-v]       scores the articles and lists of the project's own corpus, or one other folder of it
                   ArticleFacts.Accuracy facts-file FILE.txt                       prints the facts file of one article, new or updated
                   ArticleFacts.Accuracy constants FILE.txt|DIRECTORY …            prints all quantities with the names of their constants and their sentences
                   ArticleFacts.Accuracy findings FILE.txt|DIRECTORY|IN.jsonl [--all]  prints what the rules find; --all with those that are off by default
                   ArticleFacts.Accuracy names NAMES.jsonl                         scores the parts of names: {"text", "gold": {"first", …}} a line
            """);
        return 2;
}

static ArticleOptions Published(string? day)
{
    if (day is null) return ArticleOptions.Default;
    var date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    return new ArticleOptions { PublishedDefault = new DateValue(new DatePoint(date.Year, date.Month, date.Day)) };
}

static IEnumerable<string> Texts(string path) =>
    Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
