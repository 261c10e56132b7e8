using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0312: a measure and its conversion in brackets are not the same.</summary>
internal sealed class ConversionRule : IFindingRule
{
    // Writers round both values; no conversion is wrong by less.
    private const decimal LeastTolerance = 0.03m;

    public FindingRule Rule { get; } = new(
        "AF0312",
        "The conversion is wrong",
        FindingCategory.Counts,
        "\"20 km (32 miles)\": a measure with its conversion right behind it in brackets, and no rounding makes them the same. Miles may "
            + "be nautical, gallons imperial, tons any ton; what the printed digits leave open is allowed, and 3 percent at least.");

    public void Check(FindingContext context)
    {
        var text = context.Text;
        foreach (var (_, _, quantities) in SentenceQuantities.Of(context))
        {
            for (var i = quantities.Offset; i + 1 < quantities.Offset + quantities.Count; i++)
            {
                var (one, other) = (context.Mentions.Quantities[i], context.Mentions.Quantities[i + 1]);
                if (one.Kind != QuantityKind.Measure || other.Kind != QuantityKind.Measure || one.Unit == other.Unit) continue;
                int from = QuantityLinks.End(text, one), to = QuantityLinks.First(text, other);
                if (to - from != 1 || !(text.IsChar(from, '(') || text.IsChar(from, '['))) continue;
                if (Converted(text, one, other) is { } right) Report(context, one, other, right);
            }
        }
    }

    // What the first is in the unit of the second, where the second says something else.
    private static decimal? Converted(ArticleText text, QuantityMention one, QuantityMention other)
    {
        if (one.Unit.StartsWith("degree ", StringComparison.Ordinal) && other.Unit.StartsWith("degree ",
            StringComparison.Ordinal)) return Temperature(text, one, other);
        decimal? nearest = null;
        var (a, b) = (Interval(text, one), Interval(text, other));
        foreach (var (dimension, factor) in UnitScale.Of(Base(one.Unit, out var per)))
        {
            foreach (var (otherDimension, otherFactor) in UnitScale.Of(Base(other.Unit, out var otherPer)))
            {
                if (dimension != otherDimension || per != otherPer) continue;
                var ratio = factor / otherFactor;
                if (a.Times(ratio).Overlaps(b)) return null;
                nearest ??= one.Value * ratio;
            }
        }
        return nearest;
    }

    private static decimal? Temperature(ArticleText text, QuantityMention one, QuantityMention other)
    {
        const decimal Freezing = 32, Ratio = 1.8m, Tolerance = 1.5m;
        var toFahrenheit = other.Unit == "degree Fahrenheit";
        if (one.Unit == other.Unit) return null;
        var right = toFahrenheit ? (one.Value * Ratio) + Freezing : (one.Value - Freezing) / Ratio;
        // A difference of temperatures has no freezing point: "2 degrees Celsius (3.6 Fahrenheit)".
        var difference = toFahrenheit ? one.Value * Ratio : one.Value / Ratio;
        var slack = Tolerance + PrintedNumber.Unit(text, other) + (toFahrenheit ? 1 : 0);
        return Math.Abs(other.Value - right) <= slack || Math.Abs(other.Value - difference) <= slack || one.UpperValue is not null
            || other.UpperValue is not null ? null : right;
    }

    // "mile per hour": the length, and per what.
    private static string Base(string unit, out string per)
    {
        var at = unit.IndexOf(" per ", StringComparison.Ordinal);
        per = at < 0 ? "" : unit.Substring(at);
        return at < 0 ? unit : unit.Substring(0, at);
    }

    // Both may be rounded to the digits that are not zero: 300 km is anything from 250 to 350, within reason.
    private static NumberInterval Interval(ArticleText text, QuantityMention quantity)
    {
        var unit = PrintedNumber.Unit(text, quantity);
        while (unit < quantity.Value && quantity.Value % (unit * 10) == 0 && unit * 10 <= quantity.Value) unit *= 10;
        var slack = Math.Min(unit / 2, quantity.Value / 10);
        return new NumberInterval(quantity.Value - slack, (quantity.UpperValue ?? quantity.Value) + slack).Widened(LeastTolerance / 2);
    }

    private void Report(FindingContext context, QuantityMention one, QuantityMention other, decimal right)
    {
        var (words, converted) = (context.Words(one.Phrase), context.Words(other.Phrase).Trim('(', ')', '[', ']'));
        var computed = Values.Rounded(right, right < 10 ? 1 : 0);
        context.Report(
            Rule,
            other.Number,
            "'" + words + "' is about " + computed + " " + other.Unit + ", and the text says '" + converted + "': correct one of them",
            new FindingValue(converted, Values.Text(other.Value)),
            new FindingValue(words, computed),
            context.Place("the measure that is converted", one.Number));
    }
}
