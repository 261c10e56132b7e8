using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator.Input;

/// <summary>One <c>Article</c> item with its metadata and its text: everything that its facts and its code depend on.</summary>
/// <param name="Path">The path as the compiler has it: where diagnostics point.</param>
/// <param name="DisplayPath">The path from the project's directory: what generated code says.</param>
/// <param name="Text">The text; null when the compiler could not read the file.</param>
/// <param name="Listed">The item with its metadata.</param>
internal sealed record ArticleItem(string Path, string DisplayPath, string? Text, ListedArticle Listed)
{
    /// <summary>What the item says about its name: this part takes part in the settling of names, and an edit of the text does not touch it.</summary>
    public NameRequest NameRequest => new(Path, DisplayPath, Listed.ClassName, Listed.Namespace, Listed.NoWarn, Listed.IsListedTwice);

    /// <summary>Ids of diagnostics that are not to be reported for this article.</summary>
    public string NoWarn => Listed.NoWarn;

    public static ArticleItem From(AdditionalText file, ListedArticle listed, ProjectOptions project, CancellationToken cancel) =>
        new(file.Path, PathNormaliser.Relative(file.Path, project.Directory), file.GetText(cancel)?.ToString(), listed);
}
