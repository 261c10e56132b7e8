using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0209: a small word is printed twice in a row.</summary>
internal sealed class DoubledWordRule : IFindingRule
{
    // Words that no sentence has twice in a row. "Had had", "that that", "is is", "in in" and "on on" may be right.
    private static readonly WordMap<bool> Words = new([
        .. new[]
        {
            "the", "a", "an", "of", "and", "to", "for", "with", "from", "at", "by", "be", "their", "his", "its", "our", "your", "my",
                "but", "or", "into",
            "was", "were", "has", "have", "been", "will", "this", "these", "when", "which", "because", "while",
        }.Select(w => (w, true))]);

    public FindingRule Rule { get; } = new(
        "AF0209",
        "A word is printed twice",
        FindingCategory.Structure,
        "An article, preposition, conjunction or auxiliary is repeated right after itself: \"the the\". Pairs that grammar allows (\"had "
            + "had\", \"that that\"), words with punctuation between them, and names are silent.");

    public void Check(FindingContext context)
    {
        var text = context.Text;
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Kind == BlockKind.Noise) continue;
            for (var i = block.FirstToken; i + 1 < block.EndToken; i++)
            {
                if (!Words.Contains(text, i) || !text.Is(i + 1, Unicode.ToLower(text.Slice(text.Tokens[i].Span)))) continue;
                if (text.Tokens[i + 1].IsCapitalized || text.Tokens[i].IsAllCaps || !text.Tokens[i + 1].SpaceBefore) continue;
                var span = text.SpanOf(i, i + 2);
                var word = context.Words(text.Tokens[i + 1].Span);
                context.Report(Rule, span, "'" + word + "' is printed twice: remove one of the two",
                    new FindingValue(context.Words(span), word), null);
            }
        }
    }
}
