using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>The facts of an article with what rules ask for beside them: what was read and is no fact, and the layers that it was read
/// from.</summary>
/// <param name="Article">The facts, without findings.</param>
/// <param name="Layout">The blocks.</param>
/// <param name="Mentions">What the recognisers found.</param>
/// <param name="Dates">The dates, with those that no calendar has.</param>
/// <param name="Entities">The people, organizations and places, with their mentions by tokens.</param>
/// <param name="Source">Makes the places of findings.</param>
internal sealed record FactSet(
    Article Article, DocumentLayout Layout, MentionSet Mentions, ResolvedDates Dates, Entities Entities, MentionFactory Source);
