using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>A change as a text tells it: "rose 50 percent from 10 to 15", "from 10 to 15, a 50 percent increase".</summary>
/// <param name="From">The first value.</param>
/// <param name="To">The second value, of the same kind and unit.</param>
/// <param name="Share">The change, in percent.</param>
/// <param name="IsRise">Whether the words say that it grew; null where they don't say.</param>
internal readonly record struct Change(QuantityMention From, QuantityMention To, QuantityMention Share, bool? IsRise);

/// <summary>Finds changes: two values joined by "from … to …" and a share right beside them.</summary>
internal static class ChangeReader
{
    // In tokens: ", a 5 percent increase", "by 5 percent, from".
    private const int Beside = 4;

    private static readonly WordMap<bool> Words = new([
        .. new[] { "increase", "increased", "rise", "rose", "risen", "gain", "gained", "growth", "grew", "grown", "up", "jump", "jumped",
            "climb", "climbed", "more", "higher", "hike", "surge", "surged", "raised", "soared" }.Select(w => (w, true)),
        .. new[] { "decrease", "decreased", "fall", "fell", "fallen", "drop", "dropped", "decline", "declined", "down", "cut",
            "reduction", "less", "lower", "slump", "slumped", "shrank", "plunge", "plunged", "loss", "reduced" }.Select(w => (w, false)),
    ]);

    /// <summary>All changes of the article. Approximate and bounded numbers tell none.</summary>
    public static IEnumerable<Change> Read(FindingContext context)
    {
        var text = context.Text;
        foreach (var (_, sentence, quantities) in SentenceQuantities.Of(context))
        {
            for (var i = quantities.Offset; i < quantities.Offset + quantities.Count; i++)
            {
                if (Pair(context, quantities, i, out var last) is not var (from, to) || Share(context, quantities, i,
                    last) is not { } share) continue;
                yield return new Change(from, to, share, Direction(text, share, sentence.FirstToken, sentence.EndToken));
            }
        }
    }

    // "from 200 to 300": two quantities, or one range.
    private static (QuantityMention From, QuantityMention To)? Pair(FindingContext context, ArraySegment<QuantityMention> sentence,
        int i, out int last)
    {
        var text = context.Text;
        var one = context.Mentions.Quantities[i];
        last = i + 1;
        if (one.UpperValue is { } upper)
        {
            last = i;
            var to = one.FirstToken;
            while (to < one.EndToken && !text.Is(to, "to")) to++;
            if (to >= one.EndToken - 1 || to == one.FirstToken || one.Approximate || one.Bound != QuantityBound.None) return null;
            if (!text.Is(QuantityLinks.First(text, one), "from") && !text.Is(QuantityLinks.First(text, one) - 1, "from")) return null;
            var second = to + 1;
            while (second < one.EndToken - 1 && !text.Tokens[second].IsNumber && !text.Tokens[second].IsWord) second++;
            return (
                one with { UpperValue = null, Number = text.SpanOf(one.FirstToken, to), EndToken = to },
                one with { UpperValue = null, Value = upper, Number = text.SpanOf(second, one.EndToken), FirstToken = second });
        }
        if (last >= sentence.Offset + sentence.Count) return null;
        var other = context.Mentions.Quantities[last];
        // "from $20 to $25": a range with both signs is read as two bounds.
        if (one.Bound == QuantityBound.AtLeast && other.Bound == QuantityBound.AtMost) (one,
            other) = (one with { Bound = QuantityBound.None }, other with { Bound = QuantityBound.None });
        return IsPair(text, one, other) ? (one, other) : null;
    }

    private static bool IsPair(ArticleText text, QuantityMention from, QuantityMention to)
    {
        if (from.Kind is not (QuantityKind.Count or QuantityKind.Percent or QuantityKind.Money or QuantityKind.Measure)
            || from.Kind != to.Kind) return false;
        if (from.Kind != QuantityKind.Count && from.Unit != to.Unit) return false;
        if (!PrintedNumber.IsExact(from) || !PrintedNumber.IsExact(to)) return false;
        var first = QuantityLinks.First(text, from);
        return (text.Is(first, "from") || text.Is(first - 1, "from")) && QuantityLinks.Are(text, QuantityLinks.End(text, from),
            QuantityLinks.First(text, to), "to");
    }

    private static QuantityMention? Share(FindingContext context, ArraySegment<QuantityMention> sentence, int i, int last)
    {
        var text = context.Text;
        var all = context.Mentions.Quantities;
        if (last + 1 < sentence.Offset + sentence.Count && all[last + 1] is { Kind: QuantityKind.Percent } behind
            && PrintedNumber.IsExact(behind))
        {
            int from = QuantityLinks.End(text, all[last]), to = QuantityLinks.First(text, behind);
            var isBeside = to - from <= Beside && to > from && (text.IsChar(from, ',') || text.IsChar(from, '(')
                || text.Tokens[from].Kind == TokenKind.Dash)
                && !text.Is(to - 1, "and") && !text.Is(to - 1, "than");
            if (isBeside && IsChange(text, from, QuantityLinks.End(text, behind) + Beside)) return behind;
        }
        if (i == sentence.Offset || all[i - 1] is not { Kind: QuantityKind.Percent } before || !PrintedNumber.IsExact(before)) return null;
        int end = QuantityLinks.End(text, before), start = QuantityLinks.First(text, all[i]);
        if (!text.Is(start, "from")) start--;
        return start - end <= 1 && (start == end || text.IsChar(end, ',')) && IsChange(text, QuantityLinks.First(text, before) - 3,
            QuantityLinks.First(text, before)) ? before : null;
    }

    private static bool IsChange(ArticleText text, int first, int end)
    {
        for (var i = Math.Max(0, first); i < end; i++)
        {
            if (Words.Contains(text, i)) return true;
        }
        return false;
    }

    private static bool? Direction(ArticleText text, QuantityMention share, int first, int end)
    {
        for (var reach = 1; reach <= Beside; reach++)
        {
            foreach (var i in new[] { QuantityLinks.End(text, share) + reach - 1, QuantityLinks.First(text, share) - reach })
            {
                if (i >= first && i < end && Words.Contains(text, i)) return Words.Of(text, i);
            }
        }
        return null;
    }
}
