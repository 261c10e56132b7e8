namespace ArticleFacts;

/// <summary>Everything that <see cref="ArticleReader"/> reads out of one article. Immutable, and equal by value.</summary>
public sealed record Article
{
    /// <summary>The title; null when the text has none.</summary>
    public Mention? Headline { get; init; }

    /// <summary>The names in the byline, in order.</summary>
    public ValueList<Mention> Authors { get; init; } = ValueList<Mention>.Empty;

    /// <summary>When the article was published: what the text says, else what the options say; null when neither does.</summary>
    public DateValue? Published { get; init; }

    /// <summary>The dateline; null when there is none.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>Every non-blank block, in text order.</summary>
    public ValueList<Block> Blocks { get; init; } = ValueList<Block>.Empty;

    /// <summary>The body's paragraphs.</summary>
    public ValueList<Paragraph> Paragraphs { get; init; } = ValueList<Paragraph>.Empty;

    /// <summary>Captions, wherever they stand.</summary>
    public ValueList<Caption> Captions { get; init; } = ValueList<Caption>.Empty;

    /// <summary>Remarks of the editors.</summary>
    public ValueList<EditorsNote> EditorsNotes { get; init; } = ValueList<EditorsNote>.Empty;

    /// <summary>People, by first mention.</summary>
    public ValueList<Person> People { get; init; } = ValueList<Person>.Empty;

    /// <summary>Organizations, by first mention.</summary>
    public ValueList<Organization> Organizations { get; init; } = ValueList<Organization>.Empty;

    /// <summary>Places, by first mention.</summary>
    public ValueList<Place> Places { get; init; } = ValueList<Place>.Empty;

    /// <summary>Dates and times, in text order.</summary>
    public ValueList<ArticleDate> Dates { get; init; } = ValueList<ArticleDate>.Empty;

    /// <summary>Quantities, in text order.</summary>
    public ValueList<Quantity> Quantities { get; init; } = ValueList<Quantity>.Empty;

    /// <summary>Quotations, in text order.</summary>
    public ValueList<Quotation> Quotations { get; init; } = ValueList<Quotation>.Empty;

    /// <summary>Acronyms, by first appearance.</summary>
    public ValueList<Acronym> Acronyms { get; init; } = ValueList<Acronym>.Empty;

    /// <summary>Tables, in text order.</summary>
    public ValueList<Table> Tables { get; init; } = ValueList<Table>.Empty;

    /// <summary>Names of constants that several figures could have, so that none of them has one.</summary>
    public ValueList<ContestedName> ContestedNames { get; init; } = ValueList<ContestedName>.Empty;

    /// <summary>What does not add up, in text order.</summary>
    public ValueList<Finding> Findings { get; init; } = ValueList<Finding>.Empty;
}
