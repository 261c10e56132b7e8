namespace ArticleFacts.Findings;

/// <summary>AF0361: nobody says a quotation.</summary>
internal sealed class SpeakerlessQuotationRule : IFindingRule
{
    private const int ShortestWords = 6;

    public FindingRule Rule { get; } = new(
        "AF0361",
        "A quotation without a speaker",
        FindingCategory.Style,
        "A whole sentence or clause of six words or more is quoted in a paragraph, and the text does not tell who says it. Partial "
            + "quotations, terms and titles are silent, and so are headlines.")
    {
        IsEnabledByDefault = false,
    };

    public void Check(FindingContext context)
    {
        foreach (var quotation in context.Article.Quotations)
        {
            if (quotation.Speaker is not null || quotation.Cue is not null || quotation.Kind != QuotationKind.Direct
                || quotation.Text.Split(' ').Length < ShortestWords) continue;
            var span = quotation.Segments[0].Span;
            if (context.BlockOf(span) is not { Kind: BlockKind.Paragraph }) continue;
            context.Report(Rule, span, "Nobody is named who says these words: name the speaker", new FindingValue(context.Words(span),
                ""), null);
        }
    }
}
