using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator.Tests;

/// <summary>An <c>Article</c> item as the compiler sees it.</summary>
internal sealed class ArticleFile(string path, string? text, params (string Name, string Value)[] metadata) : AdditionalText
{
    private readonly SourceText? source = text is null ? null : SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string? Text => text;

    public IReadOnlyDictionary<string, string> Metadata { get; } =
        metadata.Prepend((Name: "IsArticle", Value: "true")).GroupBy(m => m.Name).ToDictionary(g => "build_metadata.AdditionalFiles." + g.Key, g => g.Last().Value);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => source;
}
