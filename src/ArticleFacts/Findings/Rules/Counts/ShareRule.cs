using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0305: a share in percent, the count that it is said to be, and the whole do not fit.</summary>
internal sealed class ShareRule : IFindingRule
{
    // A whole is near its share: no further away, in quantities.
    private const int Near = 2;

    public FindingRule Rule { get; } = new(
        "AF0305",
        "The share does not fit its count",
        FindingCategory.Counts,
        "\"60 percent, or 80, of 120\", \"80 of the 120 members (60 percent)\": a share, its count and its whole are printed together, "
            + "and no rounding makes the count that share of the whole. Silent without \"or\" or brackets between share and count, and "
            + "without \"of\" before the whole.");

    public void Check(FindingContext context)
    {
        foreach (var (_, _, quantities) in SentenceQuantities.Of(context))
        {
            if (quantities.Count < 3) continue;
            for (var i = quantities.Offset; i + 1 < quantities.Offset + quantities.Count; i++)
            {
                if (Read(context, quantities, i) is not var (share, count, whole)) continue;
                if (Fits(context.Text, share, count, whole)) continue;
                Report(context, share, count, whole);
            }
        }
    }

    private static (QuantityMention Share, QuantityMention Count, QuantityMention Whole)? Read(FindingContext context,
        ArraySegment<QuantityMention> sentence, int i)
    {
        var text = context.Text;
        var all = context.Mentions.Quantities;
        var (one, other) = (all[i], all[i + 1]);
        int first = sentence.Offset, end = sentence.Offset + sentence.Count;
        // "80 of the 120 members, or 60 percent", "80 of 120 (60 percent)".
        if (i + 2 < end && one.Kind == QuantityKind.Count && other.Kind == QuantityKind.Count && all[i + 2].Kind == QuantityKind.Percent
            && QuantityLinks.IsPartOf(text, one.EndToken, QuantityLinks.First(text, other)) && IsSame(text, other, all[i + 2],
                farther: true))
        {
            return (all[i + 2], one, other);
        }
        var (share, count) = one.Kind == QuantityKind.Percent ? (one, other) : (other, one);
        if (share.Kind != QuantityKind.Percent || count.Kind != QuantityKind.Count || !IsSame(text, one, other,
            farther: false)) return null;
        // "60 percent, or 80, of the 120 members".
        if (i + 2 < end && all[i + 2].Kind == QuantityKind.Count && QuantityLinks.IsPartOf(text, QuantityLinks.End(text, other),
            QuantityLinks.First(text, all[i + 2]))) return (share, count, all[i + 2]);
        // "Of the 120 members, 60 percent, or 80,".
        for (var w = i - 1; w >= first && w >= i - Near; w--)
        {
            if (all[w].Kind != QuantityKind.Count) continue;
            var start = QuantityLinks.First(text, all[w]);
            while (start > 0 && (text.Is(start - 1, "the") || text.Is(start - 1, "all") || text.Is(start - 1, "its"))) start--;
            return text.Is(start - 1, "of") && context.SentenceOf(text.Tokens[start - 1].Span).FirstToken == start - 1 ? (share, count,
                all[w]) : null;
        }
        return null;
    }

    // "or" or a bracket between two ways to say one thing.
    private static bool IsSame(ArticleText text, QuantityMention one, QuantityMention other, bool farther)
    {
        int from = QuantityLinks.End(text, one), to = QuantityLinks.First(text, other);
        const int Farthest = 8;
        if (to <= from || to - from > (farther ? Farthest : 3)) return false;
        if (text.IsChar(to - 1, '(')) return farther || to - from == 1;
        return text.Is(to - 1, "or") && (farther ? text.IsChar(to - 2, ',') : QuantityLinks.Are(text, from, to, "or"));
    }

    private static bool Fits(ArticleText text, QuantityMention share, QuantityMention count, QuantityMention whole)
    {
        var (part, total) = (PrintedNumber.Interval(text, count), PrintedNumber.Interval(text, whole));
        if (total.Low <= 0 || share.Bound != QuantityBound.None) return true;
        // Some round down: one more unit of the last digit is allowed.
        var unit = PrintedNumber.Unit(text, share);
        var printed = PrintedNumber.Interval(text, share);
        printed = new NumberInterval(printed.Low - (unit / 2), printed.High + (unit / 2));
        return printed.Overlaps(new NumberInterval(part.Low / total.High * 100, part.High / total.Low * 100));
    }

    private void Report(FindingContext context, QuantityMention share, QuantityMention count, QuantityMention whole)
    {
        var computed = Values.Rounded(count.Value / whole.Value * 100, 1);
        var words = context.Words(share.Phrase);
        context.Report(
            Rule,
            share.Number,
            "The text says '" + words + "', and " + Values.Text(count.Value) + " of " + Values.Text(whole.Value) + " is " + computed
                + " percent: correct the share, the count or the whole",
            new FindingValue(words, Values.Text(share.Value)),
            new FindingValue(context.Words(count.Number) + " of " + context.Words(whole.Number), computed),
            [.. new[] { context.Place("the count", count.Number), context.Place("the whole",
                whole.Number) }.OrderBy(p => p.Source.Span.Start)]);
    }
}
