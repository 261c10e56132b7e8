namespace ArticleFacts.Facts.Quotations;

/// <summary>A quotation in the making: its quoted stretches, and what is known so far of who says it.</summary>
internal sealed class Utterance
{
    /// <summary>Indexes of the quoted stretches, in order.</summary>
    public List<int> Quotes { get; } = new(1);

    public QuotationKind Kind { get; set; }

    public string? Speaker { get; set; }

    /// <summary>The attributing words; empty when there are none.</summary>
    public SourceSpan Cue { get; set; }

    /// <summary>Where it was said; empty when the text does not tell.</summary>
    public SourceSpan Medium { get; set; }

    public int Block { get; init; }

    public bool InHeadline { get; init; }

    /// <summary>Whether it is all of its statement.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether the words that attribute it follow it directly, so that more of it may follow them.</summary>
    public bool OpenToMore { get; set; }
}
