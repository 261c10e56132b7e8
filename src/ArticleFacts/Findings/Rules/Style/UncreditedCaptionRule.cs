namespace ArticleFacts.Findings;

/// <summary>AF0362: a caption credits nobody.</summary>
internal sealed class UncreditedCaptionRule : IFindingRule
{
    public FindingRule Rule { get; } = new(
        "AF0362",
        "A caption without a credit",
        FindingCategory.Style,
        "A caption of a picture names no photographer, agency or source.")
    {
        IsEnabledByDefault = false,
    };

    public void Check(FindingContext context)
    {
        foreach (var caption in context.Article.Captions)
        {
            if (caption.Credit is null && caption.Source.Span.Length > 0) context.Report(Rule, caption.Source.Span,
                "The caption credits nobody: add who made the picture", new FindingValue(caption.Text, ""), null);
        }
    }
}
