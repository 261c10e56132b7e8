using System.Globalization;

namespace ArticleFacts.Findings;

/// <summary>Writes values for messages and findings, with the invariant culture.</summary>
internal static class Values
{
    /// <summary>A number with thousands separators and without needless zeros.</summary>
    public static string Text(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>A number rounded for people.</summary>
    public static string Rounded(decimal value, int decimals) => Text(Math.Round(value, decimals, MidpointRounding.AwayFromZero));

    /// <summary>A count with its noun: <c>1 record</c>, <c>3 records</c>.</summary>
    public static string Count(int count, string noun) => count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? ""
        : "s");

    /// <summary>A day as people read it: <c>Monday, 3 June 2019</c>.</summary>
    public static string Day(DateTime day) => day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as findings compare it: <c>2019-06-03</c>.</summary>
    public static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
