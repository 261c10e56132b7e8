using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0311: only the second of two amounts has its "million".</summary>
internal sealed class SharedMagnitudeRule : IFindingRule
{
    // What nobody sets against a million: such an amount lost its magnitude.
    private const decimal LargestAlone = 1000;

    public FindingRule Rule { get; } = new(
        "AF0311",
        "An amount without its magnitude",
        FindingCategory.Counts,
        "\"$26 and $31 million\": two amounts of money are joined by \"and\", \"or\" or \"to\", each has its sign, and only the second "
            + "has its \"million\". Read as printed they differ more than a thousandfold. \"$26 to 31 million\" is silent.");

    public void Check(FindingContext context)
    {
        var text = context.Text;
        for (var i = 0; i + 4 < text.Tokens.Length; i++)
        {
            if (CurrencySigns.Before(text, i, out var code) is not (var sign and >= 0) || !text.Tokens[i].IsNumber
                || sign != i - 1) continue;
            var join = i + 1;
            if (!(text.Is(join, "and") || text.Is(join, "to") || text.Is(join, "or")) || !text.Tokens[join + 2].IsNumber) continue;
            if (CurrencySigns.Before(text, join + 2, out var second) != join + 1 || second != code) continue;
            var magnitude = join + 3;
            if (!text.Is(magnitude, "million") && !text.Is(magnitude, "billion") && !text.Is(magnitude, "trillion")) continue;
            if (!decimal.TryParse(text.Slice(text.Tokens[i].Span), System.Globalization.NumberStyles.Number,
                System.Globalization.CultureInfo.InvariantCulture, out var value) || value >= LargestAlone) continue;
            var span = text.SpanOf(sign, i + 1);
            var (words, whole) = (context.Words(span), context.Words(text.SpanOf(join + 1, magnitude + 1)));
            var scale = context.Words(text.Tokens[magnitude].Span);
            context.Report(
                Rule,
                span,
                "'" + words + "' stands beside '" + whole + "' and has no magnitude: write '" + words + " " + scale
                    + "', or both amounts in full",
                new FindingValue(words, Values.Text(value)),
                new FindingValue(whole, scale),
                context.Place("the other amount", text.SpanOf(join + 1, magnitude + 1)));
        }
    }
}
