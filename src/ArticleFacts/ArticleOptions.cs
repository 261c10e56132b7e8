namespace ArticleFacts;

/// <summary>What a developer knows of an article and its text does not say.</summary>
public sealed record ArticleOptions
{
    /// <summary>Nothing is known.</summary>
    public static ArticleOptions Default { get; } = new();

    /// <summary>When the article was published; used only where the text itself does not say.</summary>
    public DateValue? Published { get; init; }

    /// <summary>Offset from UTC in minutes for a publication time that is printed without a zone; null to leave it without.</summary>
    public int? UtcOffsetMinutes { get; init; }

    /// <summary>
    /// Ids of the rules that are off by default and are to be checked too (<c>AF0361</c>); see
    /// <see cref="FindingRule.IsEnabledByDefault"/>. <see cref="Article.Findings"/> holds what these find, and what the rules find that are
    /// on by default. Ids of no rule, and of rules that are on anyway, change nothing. Nothing here says how severe a finding is: that is
    /// for whoever reports it.
    /// </summary>
    public ValueList<string> AdditionalRules { get; init; } = ValueList<string>.Empty;
}
