namespace ArticleFacts.Generator.Input;

/// <summary>One <c>Article</c> item with its metadata and its text: everything that its facts and its code depend on.</summary>
/// <param name="Path">The path as the compiler has it: where diagnostics point.</param>
/// <param name="DisplayPath">The path from the project's directory: what generated code says.</param>
/// <param name="Text">The text; null when the compiler could not read the file.</param>
/// <param name="Listed">The item with its metadata.</param>
/// <param name="Facts">The facts file beside it; null if there is none.</param>
internal sealed record ArticleItem(string Path, string DisplayPath, string? Text, ListedArticle Listed, ReviewedFile? Facts = null)
{
    /// <summary>What the item says about its name: this part takes part in the settling of names, and an edit of the text does not touch it.</summary>
    public NameRequest NameRequest => new(Path, DisplayPath, Listed.ClassName, Listed.Namespace, Listed.NoWarn, Listed.IsListedTwice);

    /// <summary>Ids of diagnostics that are not to be reported for this article.</summary>
    public string NoWarn => Listed.NoWarn;

    public static ArticleItem From(ArticleFiles files, ProjectOptions project, CancellationToken cancel) => new(
        files.Text.Path,
        PathNormaliser.Relative(files.Text.Path, project.Directory),
        files.Text.GetText(cancel)?.ToString(),
        files.Listed,
        files.Facts is { } facts ? new ReviewedFile(facts.Path, PathNormaliser.Relative(facts.Path, project.Directory), facts.GetText(cancel)?.ToString()) : null);
}

/// <summary>A facts file.</summary>
/// <param name="Path">The path as the compiler has it: where diagnostics point.</param>
/// <param name="DisplayPath">The path from the project's directory.</param>
/// <param name="Text">The text; null when the compiler could not read the file.</param>
internal sealed record ReviewedFile(string Path, string DisplayPath, string? Text);
