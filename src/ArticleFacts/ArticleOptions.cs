namespace ArticleFacts;

/// <summary>What a developer knows of an article and its text does not say.</summary>
public sealed record ArticleOptions
{
    /// <summary>Nothing is known.</summary>
    public static ArticleOptions Default { get; } = new();

    /// <summary>When the article was published; it is used in place of what the text says.</summary>
    public DateValue? Published { get; init; }

    /// <summary>Offset from UTC in minutes for a publication time that is printed without a zone; null to leave it without.</summary>
    public int? UtcOffsetMinutes { get; init; }

    /// <summary>The text of the article's facts file: the facts are those that it holds; null to infer them. See <see cref="FactsFile"/>.</summary>
    public string? Facts { get; init; }
}
