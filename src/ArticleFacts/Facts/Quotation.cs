namespace ArticleFacts;

/// <summary>How much of what was said a quotation gives.</summary>
public enum QuotationKind
{
    /// <summary>Somebody's words, a sentence or a clause that stands by itself.</summary>
    Direct,

    /// <summary>A part of somebody's words inside the writer's own sentence.</summary>
    Partial,

    /// <summary>A term, a title, a nickname or a scare quote: nobody is quoted.</summary>
    Term,
}

/// <summary>A quotation, its segments joined where the speaker's name splits it.</summary>
/// <param name="Text">The words without quotation marks; segments are joined by one blank.</param>
/// <param name="Segments">The parts as they stand, each without its quotation marks.</param>
/// <param name="Speaker">The resolved name of who says it (a person or an organization); null when the article does not tell.</param>
/// <param name="Cue">The words that attribute it, as printed (<c>he added</c>); null when there are none.</param>
/// <param name="Medium">Where it was said, as printed (<c>on Twitter</c>, <c>in a statement</c>); null when the article does not tell.</param>
/// <param name="Kind">Direct, partial, or only a term.</param>
public sealed record Quotation(
    string Text, ValueList<Mention> Segments, string? Speaker, string? Cue, string? Medium, QuotationKind Kind);
