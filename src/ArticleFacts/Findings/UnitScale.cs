namespace ArticleFacts.Findings;

/// <summary>Units that measure the same, with what they are of the first of their kind. Names are those that quantities carry.</summary>
internal static class UnitScale
{
    private const decimal Inch = 0.0254m;
    private const decimal Foot = 12 * Inch;
    private const decimal Yard = 3 * Foot;
    private const decimal Mile = 1760 * Yard;
    private const decimal NauticalMile = 1852;
    private const decimal Pound = 0.45359237m;
    private const decimal UsGallon = 3.785411784m;
    private const decimal ImperialGallon = 4.54609m;

    private const string Length = "length";
    private const string Area = "area";
    private const string Volume = "volume";
    private const string Mass = "mass";

    // A unit that means different things in different countries has a row for each.
    private static readonly (string Unit, string Dimension, decimal Factor)[] Table =
    [
        ("meter", Length, 1), ("kilometer", Length, 1000), ("decimeter", Length, 0.1m), ("centimeter", Length, 0.01m), ("millimeter",
            Length, 0.001m),
        ("inch", Length, Inch), ("foot", Length, Foot), ("yard", Length, Yard), ("mile", Length, Mile), ("mile", Length, NauticalMile),
        ("nautical mile", Length, NauticalMile),
        ("square meter", Area, 1), ("square kilometer", Area, 1_000_000), ("hectare", Area, 10_000), ("acre", Area, 4840 * Yard * Yard),
        ("square foot", Area, Foot * Foot), ("square mile", Area, Mile * Mile), ("square inch", Area, Inch * Inch), ("square yard", Area,
            Yard * Yard),
        ("liter", Volume, 1), ("milliliter", Volume, 0.001m), ("cubic meter", Volume, 1000), ("cubic centimeter", Volume, 0.001m),
        ("cubic foot", Volume, 1000 * Foot * Foot * Foot), ("cubic yard", Volume, 1000 * Yard * Yard * Yard),
        ("gallon", Volume, UsGallon), ("gallon", Volume, ImperialGallon), ("quart", Volume, UsGallon / 4), ("quart", Volume,
            ImperialGallon / 4),
        ("pint", Volume, UsGallon / 8), ("pint", Volume, ImperialGallon / 8), ("barrel", Volume, 42 * UsGallon),
        ("kilogram", Mass, 1), ("gram", Mass, 0.001m), ("milligram", Mass, 0.000001m), ("metric ton", Mass, 1000), ("pound", Mass,
            Pound), ("ounce", Mass, Pound / 16),
        ("stone", Mass, 14 * Pound), ("ton", Mass, 2000 * Pound), ("ton", Mass, 2240 * Pound), ("ton", Mass, 1000),
    ];

    /// <summary>What <paramref name="unit"/> may be in the first unit of its dimension; empty for a unit that is not known.</summary>
    public static IEnumerable<(string Dimension, decimal Factor)> Of(string unit) =>
        Table.Where(t => t.Unit == unit).Select(t => (t.Dimension, t.Factor));
}
