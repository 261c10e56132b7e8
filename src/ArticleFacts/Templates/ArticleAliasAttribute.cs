namespace ArticleFacts;

/// <summary>Gives a person, organization or place of the articles another name: <c>Find</c> finds it by both.</summary>
/// <param name="name">The name, or a known alias, as the article has it.</param>
/// <param name="alias">The other name.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ArticleAliasAttribute(string name, string alias) : Attribute
{
    /// <summary>The name as the article has it.</summary>
    public string Name { get; } = name;

    /// <summary>The other name.</summary>
    public string Alias { get; } = alias;

    /// <summary>The article, by class name or file name; null for every article that has the name.</summary>
    public string? Article { get; init; }
}
