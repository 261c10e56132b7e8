using ArticleFacts.Mentions;

namespace ArticleFacts.Templates;

/// <summary>A number as the text prints it.</summary>
/// <param name="Value">The value; without decimals when it is whole.</param>
/// <param name="IsWhole">Whether it is printed as a whole number: "3" and "1.2 million" are, "3.0" is not.</param>
internal readonly record struct PrintedNumber(decimal Value, bool IsWhole)
{
    public static PrintedNumber From(Numeral numeral)
    {
        var whole = decimal.Truncate(numeral.Value);
        // "3.0" keeps the scale that it is printed with; a magnitude multiplies it away.
        var isWhole = whole == numeral.Value && (numeral.Has(NumeralForm.Magnitude) || Scale(numeral.Value) == 0);
        return new PrintedNumber(isWhole ? whole : numeral.Value, isWhole);
    }

    private static int Scale(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;
}
