namespace ArticleFacts;

/// <summary>What a block of the article is.</summary>
public enum BlockKind
{
    /// <summary>The article's title.</summary>
    Headline,

    /// <summary>Who wrote it, and often when.</summary>
    Byline,

    /// <summary>A line that holds nothing but place, agency or date of the report.</summary>
    Dateline,

    /// <summary>A summary or subtitle below the headline.</summary>
    Summary,

    /// <summary>A remark of the editors: a correction, an update, an amendment.</summary>
    EditorsNote,

    /// <summary>The caption of a picture that is not there any more.</summary>
    Caption,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>Prose.</summary>
    Paragraph,

    /// <summary>A sentence that announces a list.</summary>
    ListIntro,

    /// <summary>An item of a list.</summary>
    Record,

    /// <summary>What belongs to the page and not to the article: share bars, copyright, related links.</summary>
    Noise,
}

/// <summary>A block of the article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, without surrounding white space.</param>
/// <param name="Line">The line it begins on, counted from 1.</param>
public sealed record Block(BlockKind Kind, SourceSpan Span, int Line);

/// <summary>A paragraph of the body.</summary>
/// <param name="Number">Its number among the body's paragraphs, from 1.</param>
/// <param name="Text">The text, with white space folded.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Line">The line it begins on, counted from 1.</param>
public sealed record Paragraph(int Number, string Text, SourceSpan Span, int Line);

/// <summary>A dateline: where the report was filed, by which agency, and when.</summary>
/// <param name="Place">The place as printed; null when it is lost or not given.</param>
/// <param name="Agency">The agency (<c>AP</c>); null when it is lost or not given.</param>
/// <param name="Date">The date in the dateline; null when there is none.</param>
/// <param name="Source">The dateline as it stands, without the dash behind it.</param>
public sealed record Dateline(string? Place, string? Agency, DateValue? Date, Mention Source)
{
    /// <summary>Whether it says anything: a stripped dateline ("( –") has lost its place, agency and date.</summary>
    public bool IsKnown => Place is not null || Agency is not null || DateText is not null || Date is not null;

    /// <summary>The date as printed; it has no value where neither it nor the article names the year. Null when there is none.</summary>
    public string? DateText { get; init; }
}

/// <summary>The caption of a picture.</summary>
/// <param name="Text">The caption without its credit.</param>
/// <param name="Credit">Who is credited, without the word "Photo"; null when nobody is.</param>
/// <param name="Source">The whole caption with its credit, as it stands.</param>
public sealed record Caption(string Text, string? Credit, Mention Source);

/// <summary>A remark of the editors.</summary>
/// <param name="Text">The remark.</param>
/// <param name="RefersToParagraph">The number of the body paragraph that it means, from 1; null when it names none or there is no such paragraph.</param>
/// <param name="Source">The remark as it stands.</param>
public sealed record EditorsNote(string Text, int? RefersToParagraph, Mention Source);
