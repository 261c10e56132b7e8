using System.Globalization;

namespace ArticleFacts.Generator.Emit;

/// <summary>Says a quantity in words, for the documentation of its members.</summary>
internal static class QuantityText
{
    public static string Describe(Quantity quantity)
    {
        var number = Number(quantity.Value) + (quantity.UpperValue is { } upper ? " to " + Number(upper) : "");
        var bound = quantity.Bound switch
        {
            QuantityBound.AtLeast => "at least ",
            QuantityBound.AtMost => "at most ",
            QuantityBound.MoreThan => "more than ",
            QuantityBound.LessThan => "less than ",
            _ => "",
        };
        var unit = quantity.Unit.Length > 0 ? " " + quantity.Unit : "";
        var approximate = quantity.Approximate ? ", approximately" : "";
        return $"{bound}{number}{unit}{approximate}: \u201C{quantity.Phrase.Text}\u201D.";
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
