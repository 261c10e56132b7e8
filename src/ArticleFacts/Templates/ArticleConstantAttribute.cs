namespace ArticleFacts;

/// <summary>
/// Names a constant by the words it stands in. The build breaks when the words are gone, or stand in several places. On the assembly, the constant
/// becomes a member of the article's <c>Constants</c>; on a static partial class, of that class.
/// </summary>
/// <param name="name">The constant's name.</param>
/// <param name="words">The words, the constant's own in braces: <c>"some {5,000} U.S. troops"</c>; <c>{int}</c>, <c>{decimal}</c>, <c>{money}</c> or <c>{percent}</c> takes whatever number stands there.</param>
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
