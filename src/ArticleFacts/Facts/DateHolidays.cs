using System.Globalization;

namespace ArticleFacts.Facts;

/// <summary>The day of a holiday in a year, by the rule that the lexicon gives for it (see <c>Lexicon/Data/calendar.txt</c> for the kinds of rules).</summary>
internal static class DateHolidays
{
    private const int DaysPerWeek = 7;

    /// <summary>The day; null where there is no rule: holidays of other calendars, and days that differ from country to country.</summary>
    public static DateTime? DayOf(string rule, int year)
    {
        if (year is < 1 or > 9998 || rule.Length == 0) return null;
        var parts = rule.Split(':');
        var numbers = new int[4];
        for (var i = 1; i < parts.Length && i < numbers.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i])) return null;
        }
        return parts[0] switch
        {
            "fixed" => DateCalendar.Day(year, numbers[1], numbers[2]),
            "nth-weekday" when numbers[3] < 0 => Last(year, numbers[1], numbers[2]),
            "nth-weekday" => Nth(year, numbers[1], numbers[2], numbers[3]),
            "weekday-from" => DateCalendar.Day(year, numbers[1], numbers[3]) is { } from ? WeekdayFrom(from, numbers[2]) : null,
            "easter" => DateCalendar.AddDays(Easter(year), numbers[1]),
            "orthodox-easter" => OrthodoxEaster(year) is { } easter ? DateCalendar.AddDays(easter, numbers[1]) : null,
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

    /// <summary>Easter Sunday of the eastern churches in the Gregorian calendar, by the algorithm of Meeus; the calendars' distance of 13 days holds from 1900 to 2099.</summary>
    private static DateTime? OrthodoxEaster(int year)
    {
        if (year is < 1900 or > 2099) return null;
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var n = d + e + 114;
        return DateCalendar.AddDays(new DateTime(year, n / 31, (n % 31) + 1), 13);
    }

    // Weekdays from 0 (Sunday), as the lexicon's rules count them.
    private static DateTime? WeekdayFrom(DateTime day, int weekday) =>
        DateCalendar.AddDays(day, (weekday - (int)day.DayOfWeek + DaysPerWeek) % DaysPerWeek);

    private static DateTime? Nth(int year, int month, int weekday, int n) =>
        DateCalendar.Day(year, month, 1) is { } first && WeekdayFrom(first, weekday) is { } day ? DateCalendar.AddDays(day, (n - 1) * DaysPerWeek) : null;

    private static DateTime? Last(int year, int month, int weekday) =>
        Nth(year, month, weekday, 5) is { } fifth && fifth.Month == month ? fifth : Nth(year, month, weekday, 4);
}
