namespace ArticleFacts;

/// <summary>A date or time that the article mentions.</summary>
/// <param name="Value">The resolved value; null when the text does not settle it.</param>
/// <param name="Relative">Whether the words mean a date only in their context (<c>Wednesday</c>, <c>earlier this year</c>).</param>
/// <param name="Source">The words as they stand.</param>
public sealed record ArticleDate(DateValue? Value, bool Relative, Mention Source);

/// <summary>Short for something longer.</summary>
/// <param name="Short">The acronym as printed first.</param>
/// <param name="Expansion">What it stands for, where the article says so; else null.</param>
/// <param name="Source">Where the acronym first stands.</param>
public sealed record Acronym(string Short, string? Expansion, Mention Source);
