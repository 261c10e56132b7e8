namespace ArticleFacts.Findings;

/// <summary>AF0202: a text of several paragraphs has no headline.</summary>
internal sealed class MissingHeadlineRule : IFindingRule
{
    // A shorter text is a note or a list, which needs none.
    private const int LeastParagraphs = 3;

    public FindingRule Rule { get; } = new(
        "AF0202",
        "The article has no headline",
        FindingCategory.Structure,
        "A text of three paragraphs or more begins without a headline. Shorter texts are silent.");

    public void Check(FindingContext context)
    {
        if (context.Article.Headline is not null || context.Article.Paragraphs.Count < LeastParagraphs) return;
        var first = Array.Find(context.Layout.Blocks, b => b.Kind != BlockKind.Noise);
        if (first is null || first.EndToken <= first.FirstToken) return;
        context.Report(Rule, context.Text.Tokens[first.FirstToken].Span,
            "The article has no headline: write one on the first line, with a blank line below it");
    }
}
