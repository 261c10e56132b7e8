using ArticleFacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleFacts.Generator.Input;

/// <summary>One <c>Article</c> item with its metadata and its text: everything that its facts and its code depend on.</summary>
/// <param name="Path">The path as the compiler has it: where diagnostics point.</param>
/// <param name="DisplayPath">The path from the project's directory: what generated code says.</param>
/// <param name="Text">The text; null when the compiler could not read the file.</param>
/// <param name="ClassName">Metadata, empty when not given.</param>
/// <param name="Namespace">Metadata, empty when not given.</param>
/// <param name="Published">Metadata, empty when not given.</param>
/// <param name="TimeZone">Metadata, empty when not given.</param>
/// <param name="NoWarn">Metadata: ids of diagnostics that are not to be reported for this article.</param>
internal sealed record ArticleItem(
    string Path, string DisplayPath, string? Text, string ClassName, string Namespace, string Published, string TimeZone, string NoWarn)
{
    /// <summary>What the item says about its name: this part takes part in the settling of names, and an edit of the text does not touch it.</summary>
    public NameRequest NameRequest => new(Path, DisplayPath, ClassName, Namespace, NoWarn);

    public static bool IsArticle(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        Unicode.AreSame(Metadata(options.GetOptions(file), "IsArticle"), "true");

    public static ArticleItem From(AdditionalText file, AnalyzerConfigOptionsProvider options, ProjectOptions project, CancellationToken cancel)
    {
        var metadata = options.GetOptions(file);
        return new ArticleItem(
            file.Path,
            PathNormaliser.Relative(file.Path, project.Directory),
            file.GetText(cancel)?.ToString(),
            Metadata(metadata, "ClassName"),
            Metadata(metadata, "Namespace"),
            Metadata(metadata, "Published"),
            Metadata(metadata, "TimeZone"),
            Metadata(metadata, "NoWarn"));
    }

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";
}
