using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator.Declared;

/// <summary>Another name for what an article names.</summary>
/// <param name="Name">The name as the article has it.</param>
/// <param name="Other">The other name.</param>
/// <param name="Article">The article; null for all.</param>
internal sealed record Alias(string Name, string Other, string? Article)
{
    /// <summary>The article with the other names of its people, organizations and places.</summary>
    public static Article Apply(Article article, Input.ArticleName name, string path, ValueList<Alias> aliases)
    {
        foreach (var alias in aliases)
        {
            if (alias.IsFor(name, path)) article = ArticleAliases.Add(article, alias.Name, alias.Other);
        }
        return article;
    }

    /// <summary>Whether the alias is for the article.</summary>
    public bool IsFor(Input.ArticleName? name, string path) => Article is null || ArticleNames.Is(Article, name, path);
}

/// <summary>An alias with its place.</summary>
/// <param name="Place">The name's place.</param>
/// <param name="AliasPlace">The other name's place.</param>
internal sealed record PlacedAlias(Alias Alias, LiteralPlace Place, LiteralPlace AliasPlace)
{
    /// <summary>The aliases that one file declares.</summary>
    public static ValueList<PlacedAlias> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel) =>
        ValueList.From(context.Attributes.Select(a => new PlacedAlias(
            new Alias(LiteralPlace.Text(a, 0).Trim(), LiteralPlace.Text(a, 1).Trim(), PlacedPin.NamedArticle(a)), LiteralPlace.Of(a, 0, cancel), LiteralPlace.Of(a, 1, cancel))));
}
