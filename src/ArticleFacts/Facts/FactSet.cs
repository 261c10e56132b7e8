namespace ArticleFacts.Facts;

/// <summary>The facts of an article with what rules ask for beside them: what was read and is no fact.</summary>
/// <param name="Article">The facts, without findings.</param>
/// <param name="Dates">The dates, with those that no calendar has.</param>
/// <param name="Source">Makes the places of findings.</param>
internal sealed record FactSet(Article Article, ResolvedDates Dates, MentionFactory Source);
