using System.Globalization;

namespace ArticleFacts.Facts;

/// <summary>
/// The day of a holiday in a year, by the key of its rule: a month and day (<c>12-25</c>), a distance from Easter or Thanksgiving (<c>easter+1</c>),
/// or the name of a rule of its own.
/// </summary>
internal static class DateHolidays
{
    private const int Monday = 1, Tuesday = 2, Thursday = 4, Sunday = 7;

    /// <summary>The day; null where the rule is not known.</summary>
    public static DateTime? DayOf(string rule, int year)
    {
        if (year is < 1 or > 9998) return null;
        if (rule.Length == 5 && rule[2] == '-')
        {
            return DateCalendar.Day(year, int.Parse(rule.Substring(0, 2), CultureInfo.InvariantCulture), int.Parse(rule.Substring(3), CultureInfo.InvariantCulture));
        }
        var sign = rule.IndexOfAny(['+', '-']);
        if (sign > 0 && int.TryParse(rule.Substring(sign), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days))
        {
            return DayOf(rule.Substring(0, sign), year) is { } day ? DateCalendar.AddDays(day, days) : null;
        }
        return rule switch
        {
            "easter" => Easter(year),
            "thanksgiving" => Nth(year, 11, Thursday, 4),
            "us-king" => Nth(year, 1, Monday, 3),
            "us-presidents" => Nth(year, 2, Monday, 3),
            "us-memorial" => Last(year, 5, Monday),
            "us-labor" => Nth(year, 9, Monday, 1),
            "us-columbus" => Nth(year, 10, Monday, 2),
            "us-election" => Nth(year, 11, Monday, 1) is { } monday ? DateCalendar.AddDays(monday, 1) : null,
            "us-mothers" => Nth(year, 5, Sunday, 2),
            "us-fathers" => Nth(year, 6, Sunday, 3),
            "giving-tuesday" => Nth(year, 11, Thursday, 4) is { } day ? DateCalendar.AddDays(day, 7 - Thursday + Tuesday) : null,
            _ => null,
        };
    }

    /// <summary>Easter Sunday of the Gregorian calendar; the anonymous algorithm of 1876.</summary>
    private static DateTime Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateTime(year, n / 31, (n % 31) + 1);
    }

    /// <summary>The n-th of a weekday in a month.</summary>
    public static DateTime? Nth(int year, int month, int weekday, int n)
    {
        if (DateCalendar.Day(year, month, 1) is not { } first) return null;
        var day = DateCalendar.AddDays(first, ((weekday - DateCalendar.WeekdayOf(first) + 7) % 7) + ((n - 1) * 7));
        return day is { } found && found.Month == month ? found : null;
    }

    /// <summary>The last of a weekday in a month.</summary>
    public static DateTime? Last(int year, int month, int weekday) => Nth(year, month, weekday, 5) ?? Nth(year, month, weekday, 4);
}
