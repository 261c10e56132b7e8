using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator.Tests;

/// <summary>A file as the compiler sees it, an <c>Article</c> item unless its metadata say otherwise.</summary>
internal sealed class ArticleFile(string path, string? text, params (string Name, string Value)[] metadata) : AdditionalText
{
    private readonly SourceText? source = text is null ? null : SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string? Text => text;

    /// <summary>Whether the project lists the file as an article.</summary>
    public bool IsArticle { get; init; } = true;

    /// <summary>The item's metadata; empty for what is not given.</summary>
    public string Metadata(string name) => metadata.LastOrDefault(m => m.Name == name).Value ?? "";

    public override SourceText? GetText(CancellationToken cancellationToken = default) => source;
}
