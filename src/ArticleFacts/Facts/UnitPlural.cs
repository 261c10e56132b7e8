namespace ArticleFacts.Facts;

/// <summary>The plural of a unit's name, for the names of constants: "DaysOfLeave", not "DayOfLeave".</summary>
internal static class UnitPlural
{
    private static readonly string[] Unchanged = ["hertz", "horsepower", "psi", "stone", "percent"];

    /// <summary>"square foot" is "square feet", "mile per hour" "miles per hour".</summary>
    public static string Of(string unit)
    {
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        var end = per < 0 ? unit.Length : per;
        // "degree Celsius": the name of a scale has no plural, and its degrees have.
        if (unit.StartsWith("degree ", StringComparison.Ordinal)) end = "degree".Length;
        var start = end == 0 ? 0 : unit.LastIndexOf(' ', end - 1) + 1;
        var noun = unit.Substring(start, end - start);
        return unit.Substring(0, start) + Plural(noun) + unit.Substring(end);
    }

    private static string Plural(string noun)
    {
        if (noun.Length < 3 || noun[noun.Length - 1] == 's' || noun.EndsWith("hertz", StringComparison.Ordinal) || Array.IndexOf(Unchanged, noun) >= 0) return noun;
        if (noun.EndsWith("foot", StringComparison.Ordinal)) return noun.Substring(0, noun.Length - 4) + "feet";
        if (noun.EndsWith("inch", StringComparison.Ordinal)) return noun + "es";
        return noun.EndsWith("ry", StringComparison.Ordinal) ? noun.Substring(0, noun.Length - 1) + "ies" : noun + "s";
    }
}
