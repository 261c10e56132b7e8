using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleFacts.Generator.Tests;

/// <summary>Build properties as MSBuild hands them to the compiler, the list of articles among them.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> properties, IEnumerable<ArticleFile> listed) : AnalyzerConfigOptionsProvider
{
    private static readonly string[] Fields = ["ClassName", "Namespace", "Published", "TimeZone", "NoWarn", "Infer"];

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(
        properties.Append(new("build_property.ArticleFactsInput", Encode(properties, listed))).ToDictionary());

    /// <summary>The same with one article listed in place of another.</summary>
    public TestOptions Replace(ArticleFile before, ArticleFile after) => new(properties, listed.Select(f => f == before ? after : f).ToArray());

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new Dictionary<string, string>());

    // As the package's targets do it.
    private static string Encode(IReadOnlyDictionary<string, string> properties, IEnumerable<ArticleFile> listed)
    {
        var project = TestProject.Directory.TrimEnd('/') + '\u001F' + properties["RootNamespace"];
        var items = listed.Where(f => f.IsArticle).Select(f => string.Join('\u001F', Fields.Select(f.Metadata).Prepend(f.Path)));
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join('\u001E', items.Prepend(project))));
    }

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value) || (key.StartsWith("build_property.", StringComparison.Ordinal) && values.TryGetValue(key["build_property.".Length..], out value));
    }
}
