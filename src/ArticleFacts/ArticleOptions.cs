namespace ArticleFacts;

/// <summary>What a developer knows of an article and its text does not say.</summary>
public sealed record ArticleOptions
{
    /// <summary>Nothing is known.</summary>
    public static ArticleOptions Default { get; } = new();

    private readonly DateValue? published;
    private readonly DateValue? publishedDefault;
    private readonly int? utcOffsetMinutes;

    /// <summary>When the article was published, at least the year. It is used in place of what the text says.</summary>
    /// <exception cref="ArgumentException">The value is an interval, has no year, or names a day or time that does not exist.</exception>
    public DateValue? Published
    {
        get => published;
        init => published = Checked(value);
    }

    /// <summary>
    /// When the article was published if its text does not say: the day that a page was saved, or the date in an archive. Dates that the text prints
    /// without a year are resolved near it.
    /// </summary>
    /// <exception cref="ArgumentException">As for <see cref="Published"/>.</exception>
    public DateValue? PublishedDefault
    {
        get => publishedDefault;
        init => publishedDefault = Checked(value);
    }

    /// <summary>Offset from UTC in minutes for a publication time that is printed without a zone; null to leave it without.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is more than 14 hours.</exception>
    public int? UtcOffsetMinutes
    {
        get => utcOffsetMinutes;
        init => utcOffsetMinutes = value is null or (>= -DatePoint.LargestOffset and <= DatePoint.LargestOffset)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Offsets from UTC are 14 hours at most.");
    }

    /// <summary>The text of the article's facts file: the facts are those that it holds; null to infer them. See <see cref="FactsFile"/>.</summary>
    public string? Facts { get; init; }

    /// <summary>
    /// Ids of the rules that are off by default and are to be checked too (<c>AF0361</c>); see
    /// <see cref="FindingRule.IsEnabledByDefault"/>. <see cref="Article.Findings"/> holds what these find, and what the rules find that are
    /// on by default. Ids of no rule, and of rules that are on anyway, change nothing. Nothing here says how severe a finding is: that is
    /// for whoever reports it.
    /// </summary>
    public ValueList<string> AdditionalRules { get; init; } = ValueList<string>.Empty;

    private static DateValue? Checked(DateValue? value) => value is null || (!value.IsInterval && value.Start.Year is not null && value.Start.Exists)
        ? value
        : throw new ArgumentException($"'{value}' is no publication date: give a year, a month, a day, or a day with a time that exists.", nameof(value));
}
