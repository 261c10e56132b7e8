using System.Text.Json;

namespace ArticleFacts.Accuracy;

/// <summary>Prints what the rules find in many articles, so that every warning can be looked at, and how often each rule fires.</summary>
internal static class FindingsReport
{
    /// <summary>Prints the findings of a text, of all texts of a folder, or of a file of one JSON object a line (<c>text</c>, <c>id</c>,
    /// <c>dct</c> or <c>published</c>).</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="all">Whether the rules that are off by default are checked too.</param>
    public static void Print(string path, bool all)
    {
        var articles = 0;
        var byRule = new SortedDictionary<string, (int Findings, HashSet<string> Articles)>(StringComparer.Ordinal);
        foreach (var (name, text, published) in Read(path))
        {
            articles++;
            var options = new ArticleOptions
            {
                Published = published is not null && DateValue.TryParse(published, out var day) ? day : null,
                AdditionalRules = ValueList.From(FindingRules.All.Where(r => all && !r.IsEnabledByDefault).Select(r => r.Id)),
            };
            foreach (var finding in ArticleReader.Read(text, options).Findings)
            {
                if (!byRule.TryGetValue(finding.Id, out var seen)) seen = (0, []);
                seen.Articles.Add(name);
                byRule[finding.Id] = (seen.Findings + 1, seen.Articles);
                Console.WriteLine($"{name}({finding.Source.Line},{finding.Source.Column}): {finding.Id}: {finding.Message}");
                Console.WriteLine($"    {finding.Source.Sentence}");
                foreach (var place in finding.Places) Console.WriteLine($"    ({place.Source.Line},{place.Source.Column}) {place.Label}: {place.Source.Sentence}");
            }
        }
        Console.WriteLine($"{articles} articles");
        foreach (var (id, (findings, names)) in byRule) Console.WriteLine($"{id}  {findings,4} findings in {names.Count,3} articles  {FindingRules.Find(id)!.Title}");
    }

    private static IEnumerable<(string Name, string Text, string? Published)> Read(string path)
    {
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                yield return (Path.GetRelativePath(path, file), File.ReadAllText(file), null);
            }
        }
        else if (Path.GetExtension(path) == ".jsonl")
        {
            foreach (var line in File.ReadLines(path).Where(l => !string.IsNullOrWhiteSpace(l)))
            {
                using var row = JsonDocument.Parse(line);
                yield return (Text(row, "id")!, Text(row, "text")!, Text(row, "dct") ?? Text(row, "published"));
            }
        }
        else
        {
            yield return (Path.GetFileName(path), File.ReadAllText(path), null);
        }
    }

    private static string? Text(JsonDocument row, string name) => row.RootElement.TryGetProperty(name, out var value)
        ? value.GetString() : null;
}
