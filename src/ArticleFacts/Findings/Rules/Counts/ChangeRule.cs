namespace ArticleFacts.Findings;

/// <summary>AF0309: a change in percent does not fit the two values beside it.</summary>
internal sealed class ChangeRule : IFindingRule
{
    public FindingRule Rule { get; } = new(
        "AF0309",
        "The change does not fit its two values",
        FindingCategory.Counts,
        "\"From 200 to 300, a 40 percent increase\": the change in percent is not what the two values give, whatever was rounded. Only "
            + "with \"from … to …\" and the change right beside them; a difference in percentage points is AF0308.");

    public void Check(FindingContext context)
    {
        foreach (var change in ChangeReader.Read(context))
        {
            var text = context.Text;
            if (change.From.Value <= 0 || PercentPointsRule.IsPoints(text, change.Share)) continue;
            var difference = Math.Abs(change.To.Value - change.From.Value);
            if (change.From.Kind == QuantityKind.Percent && difference == change.Share.Value) continue;
            var (from, to) = (PrintedNumber.Interval(text, change.From), PrintedNumber.Interval(text, change.To));
            if (from.Low <= 0) continue;
            var unit = PrintedNumber.Unit(text, change.Share);
            var printed = new NumberInterval(change.Share.Value - unit, change.Share.Value + unit);
            var (low, high) = ((to.Low - from.High) / from.High * 100, (to.High - from.Low) / from.Low * 100);
            var computed = change.To.Value >= change.From.Value ? new NumberInterval(low, high) : new NumberInterval(-high, -low);
            if (printed.Overlaps(computed)) continue;
            var percent = Values.Rounded(difference / change.From.Value * 100, 1);
            var words = context.Words(change.Share.Phrase);
            context.Report(
                Rule,
                change.Share.Number,
                "The text says '" + words + "', and from " + Values.Text(change.From.Value) + " to " + Values.Text(change.To.Value)
                    + " is " + percent + " percent: correct one of them",
                new FindingValue(words, Values.Text(change.Share.Value)),
                new FindingValue(context.Words(change.From.Number) + " to " + context.Words(change.To.Number), percent),
                context.Place("before", change.From.Number),
                context.Place("after", change.To.Number));
        }
    }
}
