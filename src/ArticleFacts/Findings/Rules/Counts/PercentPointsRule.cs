using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0308: the difference of two percentages is told in percent, where it is percentage points.</summary>
internal sealed class PercentPointsRule : IFindingRule
{
    public FindingRule Rule { get; } = new(
        "AF0308",
        "Percent where percentage points are meant",
        FindingCategory.Counts,
        "\"From 10 percent to 15 percent, a 5 percent increase\": the change is the difference of the two shares, which is percentage "
            + "points, and not their change in percent. Only with \"from … to …\" and the change right beside them.");

    public void Check(FindingContext context)
    {
        foreach (var change in ChangeReader.Read(context))
        {
            if (change.From.Kind != QuantityKind.Percent || change.From.Value <= 0 || IsPoints(context.Text, change.Share)) continue;
            var difference = Math.Abs(change.To.Value - change.From.Value);
            var percent = difference / change.From.Value * 100;
            if (difference != change.Share.Value || PrintedNumber.Interval(context.Text, change.Share).Contains(percent)) continue;
            var words = context.Words(change.Share.Phrase);
            context.Report(
                Rule,
                change.Share.Number,
                "'" + words + "' is the difference of " + context.Words(change.From.Phrase) + " and " + context.Words(change.To.Phrase)
                    + ": write " + Values.Text(difference)
                    + " percentage points, or " + Values.Rounded(percent, 1) + " percent",
                new FindingValue(words, Values.Text(change.Share.Value)),
                new FindingValue(context.Words(change.From.Phrase) + " to " + context.Words(change.To.Phrase), Values.Rounded(percent, 1)),
                context.Place("before", change.From.Number),
                context.Place("after", change.To.Number));
        }
    }

    internal static bool IsPoints(ArticleText text, QuantityMention share)
    {
        for (var i = share.EndToken; i < share.EndToken + 4 && i < text.Tokens.Length; i++)
        {
            if (text.Is(i, "point") || text.Is(i, "points") || text.Is(i, "pp")) return true;
        }
        return false;
    }
}
