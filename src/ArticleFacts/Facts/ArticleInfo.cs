namespace ArticleFacts;

/// <summary>An entry of the generated class <c>Articles</c>, which lists all articles of a project.</summary>
/// <param name="Name">The article's generated class, with its namespace.</param>
/// <param name="Headline">The title; null when the text has none.</param>
/// <param name="Published">When it was published; null when nothing says so.</param>
/// <param name="Path">The file, relative to the project.</param>
public sealed record ArticleInfo(string Name, string? Headline, DateValue? Published, string Path);
