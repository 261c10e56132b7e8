using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>
/// Reads the precision of a number off the way it is printed (the rule of GRIM): "2.50 million" is known to ten thousands, "2.5 million" to
/// a hundred thousand, and a count in full digits is exact. Words such as "about" widen it, bounds open it.
/// </summary>
internal static class PrintedNumber
{
    // Nothing printed is larger; keeps products inside of what a decimal holds.
    private const decimal Largest = 1e15m;
    private const decimal Half = 0.5m;
    private const decimal Roughly = 0.15m;

    /// <summary>The values that the quantity may stand for.</summary>
    public static NumberInterval Interval(ArticleText text, QuantityMention quantity)
    {
        var value = Math.Max(-Largest, Math.Min(Largest, quantity.Value));
        var slack = Half * Unit(text, quantity);
        if (quantity.Kind is QuantityKind.Count or QuantityKind.Age or QuantityKind.Ordinal && slack == Half) slack = 0;
        var (low, high) = (value - slack, Math.Min(Largest, quantity.UpperValue ?? value) + slack);
        if (quantity.Approximate) (low, high) = (low - (Math.Abs(low) * Roughly), high + (Math.Abs(high) * Roughly));
        return quantity.Bound switch
        {
            QuantityBound.AtLeast or QuantityBound.MoreThan => new NumberInterval(low, Largest),
            QuantityBound.AtMost or QuantityBound.LessThan => new NumberInterval(0, high),
            _ => new NumberInterval(low, high),
        };
    }

    /// <summary>Whether the number is one value: no bound, no range, nothing that says "about", and no magnitude that hides
    /// digits.</summary>
    public static bool IsExact(QuantityMention quantity) => quantity is { Approximate: false, Bound: QuantityBound.None, UpperValue: null };

    /// <summary>The worth of the last digit that is printed: 1 for "5,000", 0.1 for "2.5", 100,000 for "2.5 million".</summary>
    public static decimal Unit(ArticleText text, QuantityMention quantity)
    {
        var source = text.Source;
        int digits = 0, decimals = 0;
        var point = false;
        var value = 0m;
        for (var i = quantity.Number.Start; i < quantity.Number.End && digits < 15; i++)
        {
            var c = source[i];
            if (c is >= '0' and <= '9')
            {
                value = (value * 10) + (c - '0');
                digits++;
                if (point) decimals++;
            }
            else if (c == '.')
            {
                point = true;
            }
            else if (c != ',' || point)
            {
                break;
            }
        }
        var unit = 1m;
        for (var i = 0; i < decimals; i++) unit /= 10;
        if (digits == 0 || value == 0) return unit;
        // What the words behind the digits multiply with: "2.5 million", or the currency's own scale.
        var scale = quantity.Value / (value * unit);
        return unit * (scale >= 1 ? scale : 1);
    }
}
