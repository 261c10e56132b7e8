using System.Globalization;
using ArticleFacts.Facts;

namespace ArticleFacts.Members;

/// <summary>Says a quantity as a person would write it: "88 feet", "$11.4 million", "14 days", "between 5 and 7 percent".</summary>
internal static class QuantityText
{
    private const decimal Million = 1_000_000m;

    // Signs that are clear without their country. Other currencies have their code before the number.
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal) { ["USD"] = "$", ["EUR"] = "€", ["GBP"] = "£", ["JPY"] = "¥", ["INR"] = "₹" };

    private static readonly (decimal Value, string Name)[] Magnitudes = [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (Million, " million")];

    /// <summary>The quantity and the words that it is printed in.</summary>
    public static string Describe(Quantity quantity) => Value(quantity) + ": \u201C" + quantity.Phrase.Text + "\u201D.";

    /// <summary>The quantity with its bound and unit.</summary>
    public static string Value(Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.Score) return Number(quantity.Value) + "\u2013" + Number(quantity.UpperValue ?? 0);
        if (quantity.Kind == QuantityKind.Ordinal) return "number " + Number(quantity.Value) + (quantity.Unit.Length > 0 ? " (" + quantity.Unit + ")" : "");
        var bound = quantity.Bound switch
        {
            QuantityBound.AtLeast => "at least ",
            QuantityBound.AtMost => "at most ",
            QuantityBound.MoreThan => "more than ",
            QuantityBound.LessThan => "less than ",
            _ => quantity.Approximate ? "about " : "",
        };
        var text = quantity.UpperValue is { } upper ? "between " + Amount(quantity, quantity.Value) + " and " + Amount(quantity, upper) : bound + Amount(quantity, quantity.Value);
        return quantity.Kind == QuantityKind.Age ? "aged " + text : text + Unit(quantity);
    }

    private static string Amount(Quantity quantity, decimal value)
    {
        if (quantity.Kind != QuantityKind.Money) return Number(value);
        var sign = value < 0 ? "-" : "";
        if (Signs.TryGetValue(quantity.Unit, out var symbol)) return sign + symbol + Money(Math.Abs(value));
        return IsCode(quantity.Unit) ? quantity.Unit + " " + Money(value) : Money(value);
    }

    private static string Unit(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Money => Signs.ContainsKey(quantity.Unit) || IsCode(quantity.Unit) ? "" : " " + Plural(quantity),
        QuantityKind.Measure => " " + Plural(quantity),
        _ when quantity.Unit.Length == 0 => "",
        _ => " " + quantity.Unit,
    };

    private static string Plural(Quantity quantity) => quantity.Value == 1 && quantity.UpperValue is null ? quantity.Unit : UnitPlural.Of(quantity.Unit);

    private static bool IsCode(string unit) => unit.Length == 3 && unit.All(c => c is >= 'A' and <= 'Z');

    // Cents have two digits or none: "$9.50", "$9".
    private static string Money(decimal value)
    {
        if (Math.Abs(value) >= Million) return Number(value);
        return decimal.Truncate(value) == value ? Number(value) : value.ToString(decimal.Round(value, 2) == value ? "#,##0.00" : "#,##0.############", CultureInfo.InvariantCulture);
    }

    private static string Number(decimal value)
    {
        foreach (var (magnitude, name) in Magnitudes)
        {
            if (Math.Abs(value) < magnitude) continue;
            var scaled = value / magnitude;
            if (decimal.Round(scaled, 3) == scaled) return scaled.ToString("0.###", CultureInfo.InvariantCulture) + name;
            break;
        }
        return value.ToString("#,##0.############", CultureInfo.InvariantCulture);
    }
}
