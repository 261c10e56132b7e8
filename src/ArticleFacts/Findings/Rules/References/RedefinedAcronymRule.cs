using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0343: an acronym is explained twice.</summary>
internal sealed class RedefinedAcronymRule : IFindingRule
{
    public FindingRule Rule { get; } = new(
        "AF0343",
        "An acronym is explained twice",
        FindingCategory.References,
        "The letters are explained in two paragraphs, with the same words or with others. The headline, summaries, captions and notes are "
            + "read by themselves, and silent.");

    public void Check(FindingContext context)
    {
        var seen = new Dictionary<string, AcronymMention>(StringComparer.Ordinal);
        foreach (var mention in context.Mentions.Acronyms)
        {
            if (mention.Expansion.IsEmpty || context.BlockOf(mention.Span) is not { Kind: BlockKind.Paragraph or BlockKind.ListIntro }
                || context.Quoted.Contains(mention.Span)) continue;
            var letters = context.Words(mention.Span).Replace(".", "");
            if (!seen.TryGetValue(letters, out var first))
            {
                seen.Add(letters, mention);
                continue;
            }
            var (words, other) = (context.Words(mention.Expansion), context.Words(first.Expansion));
            var same = NameComparer.Instance.Equals(words.TrimEnd('s'), other.TrimEnd('s'));
            context.Report(
                Rule,
                mention.Span,
                same ? "'" + letters + "' was explained as '" + other + "' before: use the letters alone here" : "'" + letters
                    + "' is '" + words + "' here and '" + other + "' before: use other letters for one of them",
                new FindingValue(words, letters),
                new FindingValue(other, letters),
                context.Place("explained before", first.Span));
        }
    }
}
