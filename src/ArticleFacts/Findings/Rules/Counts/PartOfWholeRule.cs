using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0303: a part is larger than the whole that it is a part of.</summary>
internal sealed class PartOfWholeRule : IFindingRule
{
    public FindingRule Rule { get; } = new(
        "AF0303",
        "A part is larger than its whole",
        FindingCategory.Counts,
        "\"80 of the 67 members\", \"67 soldiers, 80 of them in combat\": a counted part is larger than the counted whole of the same "
            + "sentence. Numbers that are approximate or bounded are compared with what they may stand for; \"three members of two "
            + "families\" is silent, because the part has a noun of its own.");

    public void Check(FindingContext context)
    {
        foreach (var (_, _, quantities) in SentenceQuantities.Of(context))
        {
            for (var i = quantities.Offset; i < quantities.Offset + quantities.Count; i++)
            {
                var part = context.Mentions.Quantities[i];
                if (part.Kind != QuantityKind.Count || Whole(context, quantities, i) is not { } whole) continue;
                if (PrintedNumber.Interval(context.Text, part).Low <= PrintedNumber.Interval(context.Text, whole).High) continue;
                var (words, total) = (context.Words(part.Number), context.Words(whole.Phrase));
                context.Report(
                    Rule,
                    part.Number,
                    "'" + words + "' is a part of '" + total + "' and larger than it: correct one of them",
                    new FindingValue(words, Values.Text(part.Value)),
                    new FindingValue(total, Values.Text(whole.Value)),
                    context.Place("the whole", whole.Number));
            }
        }
    }

    private static QuantityMention? Whole(FindingContext context, ArraySegment<QuantityMention> sentence, int i)
    {
        var text = context.Text;
        var all = context.Mentions.Quantities;
        var part = all[i];
        // "14 of them": what was counted before.
        if (text.Is(part.EndToken, "of") && (text.Is(part.EndToken + 1, "them") || text.Is(part.EndToken + 1, "whom")
            || text.Is(part.EndToken + 1, "which")))
        {
            for (var before = i - 1; before >= sentence.Offset; before--)
            {
                if (all[before].Kind != QuantityKind.Count || all[before].Unit.Length == 0) continue;
                // "two of the five …, three of whom": the nearest number that is no part itself.
                return all[before].Value >= 1 && !text.Is(all[before].EndToken, "of") ? all[before] : null;
            }
            return null;
        }
        // "80 of the 67 members": the number right behind.
        if (i + 1 >= sentence.Offset + sentence.Count) return null;
        var whole = all[i + 1];
        if (whole.Kind != QuantityKind.Count || whole.Value < 1 || part.Value < 1) return null;
        return QuantityLinks.IsPartOf(text, part.EndToken, QuantityLinks.First(text, whole)) ? whole : null;
    }
}
