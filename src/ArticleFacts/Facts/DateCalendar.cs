using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Arithmetic of the calendar that never throws: what lies outside the years 1 to 9999 is null.</summary>
internal static class DateCalendar
{
    private const int MonthsPerYear = 12;
    private const int DaysPerWeek = 7;

    /// <summary>The day, or null where the calendar has none: 31 February.</summary>
    public static DateTime? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= MonthsPerYear && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    /// <summary>1 is Monday.</summary>
    public static int WeekdayOf(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? DaysPerWeek : (int)day.DayOfWeek;

    /// <summary>Days later, or earlier where negative.</summary>
    public static DateTime? AddDays(DateTime day, long days)
    {
        var ticks = day.Ticks + (days * TimeSpan.TicksPerDay);
        return days is > -4_000_000 and < 4_000_000 && ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks) : null;
    }

    /// <summary>Months later; the day is the month's last where the month is too short.</summary>
    public static DateTime? AddMonths(DateTime day, long months)
    {
        var total = (day.Year * 12L) + day.Month - 1 + months;
        return total is >= MonthsPerYear and < (9999L + 1) * MonthsPerYear ? day.AddMonths((int)months) : null;
    }

    /// <summary>The Monday on or before the day.</summary>
    public static DateTime? Monday(DateTime day) => AddDays(day, 1 - WeekdayOf(day));

    /// <summary>The period of <paramref name="unit"/> that holds the day, moved by <paramref name="shift"/> periods.</summary>
    public static DateValue? PeriodOf(DateTime day, DateUnit unit, int shift)
    {
        switch (unit)
        {
            case DateUnit.Day:
                return AddDays(day, shift) is { } moved ? Value(moved) : null;
            case DateUnit.Week:
                return Monday(day) is { } monday ? Days(AddDays(monday, DaysPerWeek * shift), DaysPerWeek) : null;
            case DateUnit.Fortnight:
                return Monday(day) is { } start ? Days(AddDays(start, 2 * DaysPerWeek * shift), 2 * DaysPerWeek) : null;
            case DateUnit.Weekend:
                return Monday(day) is { } week ? Days(AddDays(week, 5 + (DaysPerWeek * shift)), 2) : null;
            case DateUnit.Month:
                return AddMonths(day, shift) is { } month ? new DateValue(new DatePoint(month.Year, month.Month)) : null;
            case DateUnit.Quarter:
                return AddMonths(day, 3 * shift) is { } quarter ? PartOfYear(quarter.Year, DateUnit.Quarter, ((quarter.Month - 1) / 3) + 1) : null;
            case DateUnit.Year:
                return Year(day.Year + (long)shift);
            case DateUnit.Decade:
                return Years((day.Year / 10 * 10) + (10L * shift), 10);
            case DateUnit.Century:
                return Years(((day.Year - 1) / 100 * 100) + 1 + (100L * shift), 100);
            default:
                return null;
        }
    }

    public static DateValue Value(DateTime day) => new(new DatePoint(day.Year, day.Month, day.Day));

    public static DateValue? Year(long year) => year is >= 1 and <= 9999 ? new DateValue(new DatePoint((int)year)) : null;

    public static DateValue? Years(long first, int count) => first >= 1 && first + count <= 10000
        ? new DateValue(new DatePoint((int)first), new DatePoint((int)first + count - 1))
        : null;

    /// <summary>An interval of days from <paramref name="first"/>.</summary>
    public static DateValue? Days(DateTime? first, int count)
    {
        if (first is not { } start || AddDays(start, count - 1) is not { } last) return null;
        return new DateValue(new DatePoint(start.Year, start.Month, start.Day), new DatePoint(last.Year, last.Month, last.Day));
    }

    /// <summary>A quarter, half or season as an interval of months. Winter runs into the next year.</summary>
    public static DateValue? PartOfYear(int year, DateUnit unit, int number)
    {
        var months = unit == DateUnit.Half ? 6 : 3;
        var first = unit == DateUnit.Season ? number * 3 : ((number - 1) * months) + 1;
        if (Day(year, 1, 1) is not { } start || AddMonths(start, first - 1) is not { } from || AddMonths(from, months - 1) is not { } to) return null;
        return new DateValue(new DatePoint(from.Year, from.Month), new DatePoint(to.Year, to.Month));
    }

    /// <summary>The first calendar day of a point; null where it has no year or no such day exists.</summary>
    public static DateTime? FirstDay(DatePoint point) => point.Year is { } year ? Day(year, point.Month ?? 1, point.Day ?? 1) : null;
}
