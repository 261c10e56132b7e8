namespace ArticleFacts.Generator.Declared;

/// <summary>Gives what an article names other names. Whoever declares an alias, it is applied here.</summary>
internal static class ArticleAliases
{
    /// <summary>The article with <paramref name="alias"/> as another name of the people, organizations and places that are named <paramref name="name"/>.</summary>
    /// <remarks>Nothing changes where something else has the alias as its name already: one name would find two.</remarks>
    public static Article Add(Article article, string name, string alias)
    {
        if (alias.Length == 0 || OwnerOf(article, name, alias) is not null) return article;
        return article with
        {
            People = Add(article.People, name, alias, static (p, all) => p with { Aliases = all }),
            Organizations = Add(article.Organizations, name, alias, static (o, all) => o with { Aliases = all }),
            Places = Add(article.Places, name, alias, static (p, all) => p with { Aliases = all }),
        };
    }

    /// <summary>The name of the person, organization or place that is not <paramref name="name"/> and has <paramref name="alias"/> as a name; null when there is none.</summary>
    public static string? OwnerOf(Article article, string name, string alias) => Facts(article).FirstOrDefault(f => Is(f, alias) && !Is(f, name))?.Name;

    /// <summary>Whether the article names anything so.</summary>
    public static bool Has(Article article, string name) => Facts(article).Any(f => Is(f, name));

    /// <summary>All names that an alias can be for.</summary>
    public static IEnumerable<string> Names(Article article) => Facts(article).SelectMany(f => f.Aliases.Prepend(f.Name));

    private static IEnumerable<INamedFact> Facts(Article article) => article.People.Cast<INamedFact>().Concat(article.Organizations).Concat(article.Places);

    private static ValueList<T> Add<T>(ValueList<T> facts, string name, string alias, Func<T, ValueList<string>, T> with)
        where T : INamedFact
    {
        if (!facts.Any(f => Is(f, name))) return facts;
        return ValueList.From(facts.Select(f => Is(f, name) && !Is(f, alias) ? with(f, ValueList.From(f.Aliases.Append(alias))) : f));
    }

    private static bool Is(INamedFact fact, string name) =>
        NameComparer.Instance.Equals(fact.Name, name) || fact.Aliases.Any(a => NameComparer.Instance.Equals(a, name));
}
