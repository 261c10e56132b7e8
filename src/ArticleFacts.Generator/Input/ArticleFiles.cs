using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator.Input;

/// <summary>The files of one article as the compiler has them.</summary>
/// <param name="Text">The article.</param>
/// <param name="Facts">Its facts file; null if there is none.</param>
/// <param name="Listed">Its item in the project.</param>
internal sealed record ArticleFiles(AdditionalText Text, AdditionalText? Facts, ListedArticle Listed)
{
    /// <summary>The articles among the compiler's files, each once: two sources of one name would lose all of them.</summary>
    public static IEnumerable<ArticleFiles> Of(IEnumerable<AdditionalText> files, ProjectInput input)
    {
        var all = files.ToArray();
        var facts = all.Where(f => f.Path.EndsWith(FactsFile.Extension, StringComparison.Ordinal))
            .GroupBy(f => PathNormaliser.Normalise(f.Path), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return all.Select(file => (File: file, Listed: input.Find(file.Path)))
            .Where(f => f.Listed is not null)
            .GroupBy(f => f.Listed!.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .Select(f => new ArticleFiles(f.File, facts.TryGetValue(FactsPath(f.File.Path), out var reviewed) ? reviewed : null, f.Listed!));
    }

    // "ferry.txt" and "ferry" have "ferry.facts".
    private static string FactsPath(string path)
    {
        var normal = PathNormaliser.Normalise(path);
        var dot = normal.LastIndexOf('.');
        return (dot > normal.LastIndexOf('/') + 1 ? normal.Substring(0, dot) : normal) + FactsFile.Extension;
    }
}
