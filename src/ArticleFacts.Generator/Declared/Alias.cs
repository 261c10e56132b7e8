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
            if (alias.Article is { } only && !ArticleNames.Is(only, name, path)) continue;
            article = article with
            {
                People = Add(article.People, alias, static (p, all) => p with { Aliases = all }),
                Organizations = Add(article.Organizations, alias, static (o, all) => o with { Aliases = all }),
                Places = Add(article.Places, alias, static (p, all) => p with { Aliases = all }),
            };
        }
        return article;
    }

    /// <summary>The names that an alias can be for.</summary>
    public static IEnumerable<string> Names(Article article) =>
        article.People.Cast<INamedFact>().Concat(article.Organizations).Concat(article.Places).SelectMany(f => f.Aliases.Prepend(f.Name));

    private static ValueList<T> Add<T>(ValueList<T> facts, Alias alias, Func<T, ValueList<string>, T> with)
        where T : INamedFact
    {
        if (!facts.Any(f => IsFor(f, alias.Name))) return facts;
        return ValueList.From(facts.Select(f => IsFor(f, alias.Name) && !IsFor(f, alias.Other) ? with(f, ValueList.From(f.Aliases.Append(alias.Other))) : f));
    }

    private static bool IsFor(INamedFact fact, string name) =>
        NameComparer.Instance.Equals(fact.Name, name) || fact.Aliases.Any(a => NameComparer.Instance.Equals(a, name));
}

/// <summary>An alias with its place.</summary>
internal sealed record PlacedAlias(Alias Alias, LiteralPlace Place)
{
    /// <summary>The aliases that one file declares.</summary>
    public static ValueList<PlacedAlias> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel) =>
        ValueList.From(context.Attributes
            .Where(a => LiteralPlace.Text(a, 0).Length > 0 && LiteralPlace.Text(a, 1).Length > 0)
            .Select(a => new PlacedAlias(new Alias(LiteralPlace.Text(a, 0), LiteralPlace.Text(a, 1), PlacedPin.NamedArticle(a)), LiteralPlace.Of(a, 0, cancel))));
}
