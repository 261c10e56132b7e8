namespace ArticleFacts;

/// <summary>
/// Names of time zones as news prints them, with their offsets from UTC. A closed table, not the machine's: the same text means the same everywhere.
/// Names that mean different zones in different countries ("IST") are left out.
/// </summary>
public static class TimeZoneName
{
    private const int MinutesPerHour = 60;
    private const int LargestOffset = 14 * MinutesPerHour;

    private static readonly Dictionary<string, int> Offsets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["WET"] = 0,
        ["BST"] = 60, ["CET"] = 60, ["WEST"] = 60, ["WAT"] = 60,
        ["CEST"] = 120, ["EET"] = 120, ["SAST"] = 120, ["CAT"] = 120,
        ["EEST"] = 180, ["MSK"] = 180, ["EAT"] = 180, ["TRT"] = 180,
        ["PKT"] = 300, ["WIB"] = 420, ["HKT"] = 480, ["SGT"] = 480, ["PHT"] = 480, ["AWST"] = 480,
        ["JST"] = 540, ["KST"] = 540, ["AEST"] = 600, ["AEDT"] = 660, ["NZST"] = 720, ["NZDT"] = 780,
        ["NDT"] = -150, ["ADT"] = -180, ["ART"] = -180, ["BRT"] = -180,
        ["EDT"] = -240, ["EST"] = -300, ["CDT"] = -300, ["CST"] = -360, ["MDT"] = -360, ["MST"] = -420,
        ["PDT"] = -420, ["PST"] = -480, ["AKDT"] = -480, ["AKST"] = -540, ["HST"] = -600,
    };

    // Their offset changes with the season: the standard offset is here, the rest needs the day.
    private static readonly Dictionary<string, int> Seasonal = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ET"] = -300, ["CT"] = -360, ["MT"] = -420, ["PT"] = -480,
    };

    /// <summary>Reads a zone's name or an offset: <c>EST</c>, <c>-05:00</c>, <c>-0500</c>, <c>UTC+3</c>, <c>Z</c>.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="offsetMinutes">Minutes east of UTC.</param>
    /// <returns>Whether the text names exactly one offset.</returns>
    public static bool TryGetOffset(string? text, out int offsetMinutes)
    {
        offsetMinutes = 0;
        if (text is null) return false;
        if (Offsets.TryGetValue(text, out offsetMinutes)) return true;
        var start = text.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) || text.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (start >= text.Length || text[start] is not ('+' or '-' or '\u2212')) return false;

        int digits = 0, value = 0, minutes = 0;
        var colon = false;
        for (var i = start + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ':' && !colon && digits is 1 or 2)
            {
                colon = true;
                minutes = value * MinutesPerHour;
                value = 0;
                digits = 0;
                continue;
            }
            if (c is < '0' or > '9' || ++digits > 4) return false;
            value = (value * 10) + (c - '0');
        }
        if (colon)
        {
            if (digits != 2 || value >= MinutesPerHour) return false;
            minutes += value;
        }
        else if (digits is 3 or 4)
        {
            if (value % 100 >= MinutesPerHour) return false;
            minutes = (value / 100 * MinutesPerHour) + (value % 100);
        }
        else if (digits is 1 or 2)
        {
            minutes = value * MinutesPerHour;
        }
        else
        {
            return false;
        }
        if (minutes > LargestOffset) return false;
        offsetMinutes = text[start] == '+' ? minutes : -minutes;
        return true;
    }

    /// <summary>Whether <c>text[start..end]</c> is the name of a zone, one offset or not.</summary>
    internal static bool IsName(string text, int start, int end)
    {
        if (end - start is < 2 or > 4) return false;
        var name = text.Substring(start, end - start);
        return Offsets.ContainsKey(name) || Seasonal.ContainsKey(name);
    }

    /// <summary>The offset of "ET", "CT", "MT" or "PT" on a day, by the rule of the United States.</summary>
    internal static int? SeasonalOffset(string name, DateTime day)
    {
        if (!Seasonal.TryGetValue(name, out var standard)) return null;
        // Energy Policy Act of 2005: second Sunday of March to first Sunday of November; before, first of April to last of October.
        var (first, last) = day.Year >= 2007
            ? (NthSunday(day.Year, 3, 2), NthSunday(day.Year, 11, 1))
            : (NthSunday(day.Year, 4, 1), NthSunday(day.Year, 11, 1).AddDays(-7));
        return day.Date >= first && day.Date < last ? standard + MinutesPerHour : standard;
    }

    private static DateTime NthSunday(int year, int month, int n)
    {
        var first = new DateTime(year, month, 1);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + ((n - 1) * 7));
    }
}
