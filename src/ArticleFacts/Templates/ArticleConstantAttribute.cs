namespace ArticleFacts;

/// <summary>
/// Names a constant by the words around it. The build breaks when the article no longer has the words, or has them in several places. On the
/// assembly, the constant becomes a member of the article's class <c>Pinned</c>; on a partial class, a member of that class.
/// </summary>
/// <param name="name">The constant's name.</param>
/// <param name="words">The words, the constant's own in braces: <c>"some {5,000} U.S. troops"</c>; a type such as <c>{int}</c>, <c>{money}</c> or <c>{date}</c> takes whatever value the text has there.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ArticleConstantAttribute(string name, string words) : Attribute
{
    /// <summary>The constant's name.</summary>
    public string Name { get; } = name;

    /// <summary>The words, the constant's own in braces.</summary>
    public string Words { get; } = words;

    /// <summary>The article, by class name or file name; null to look in all.</summary>
    public string? Article { get; init; }
}
