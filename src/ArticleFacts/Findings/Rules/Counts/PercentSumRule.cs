using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0306: the percentages of one whole are more than 100.</summary>
internal sealed class PercentSumRule : IFindingRule
{
    private const Reason Explained = Reason.Overlap | Reason.OtherTime | Reason.Another;

    // Words that set the parts of one whole against each other: nobody is in two of them.
    private static readonly WordMap<bool> Exclusive = new([
        .. new[]
        {
            "undecided", "against", "opposed", "oppose", "opposes", "favor", "favour", "favored", "favoured", "for", "yes", "no",
                "abstained", "unsure", "disagree", "disagreed",
            "agree", "agreed", "disapprove", "disapproved", "approve", "approved", "neither", "rest", "remainder", "remaining", "men",
                "women", "male", "female", "voted",
            "supported", "support", "rejected", "backed", "don't", "nothing", "none",
        }.Select(w => (w, true))]);

    public FindingRule Rule { get; } = new(
        "AF0306",
        "The percentages are more than 100",
        FindingCategory.Counts,
        "The shares of one sentence are parts of one whole (\"for\", \"against\", \"undecided\", \"the rest\"), and together they are "
            + "more than 100 percent, rounding aside. Silent where one can be in two parts (\"both\", \"multiple\"), and where shares of "
            + "other times or groups are compared.");

    public void Check(FindingContext context)
    {
        foreach (var (_, sentence, quantities) in SentenceQuantities.Of(context))
        {
            var shares = quantities.Where(q => q.Kind == QuantityKind.Percent && q.Value <= 100 && PrintedNumber.IsExact(q)).ToList();
            if (shares.Count < 2 || shares.Count != quantities.Count(q => q.Kind == QuantityKind.Percent)) continue;
            var sum = shares.Aggregate(new NumberInterval(0, 0), (s, q) => s + PrintedNumber.Interval(context.Text, q));
            if (sum.Low <= 100 || !AreParts(context.Text, shares, sentence.EndToken)) continue;
            if ((context.Reasons.In(sentence.FirstToken, sentence.EndToken) & Explained) != 0) continue;
            var total = Values.Text(shares.Sum(q => q.Value));
            var first = shares[0];
            context.Report(
                Rule,
                first.Number,
                "The shares of this sentence are " + total + " percent together, and a whole is 100: correct one of them",
                new FindingValue(string.Join(" + ", shares.Select(q => context.Words(q.Number))), total),
                new FindingValue("the whole", "100"),
                [.. shares.Skip(1).Select(q => context.Place("another share", q.Number))]);
        }
    }

    // Each share is followed by a word that excludes the others.
    private static bool AreParts(ArticleText text, List<QuantityMention> shares, int end)
    {
        var found = 0;
        for (var i = 0; i < shares.Count; i++)
        {
            var next = i + 1 < shares.Count ? shares[i + 1].FirstToken : end;
            for (var t = shares[i].EndToken; t < Math.Min(next, shares[i].EndToken + 6); t++)
            {
                if (!Exclusive.Contains(text, t)) continue;
                found++;
                break;
            }
        }
        return found == shares.Count;
    }
}
