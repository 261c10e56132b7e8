using ArticleFacts.Facts;
using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>Takes dates apart for the rules about them.</summary>
internal static class DateParts
{
    /// <summary>The calendar dates that an expression is made of.</summary>
    public static IEnumerable<CalendarExpression> Calendar(DateExpression? expression) => expression switch
    {
        CalendarExpression date => [date],
        RangeExpression range => Calendar(range.From).Concat(Calendar(range.To)),
        TimeExpression time => Calendar(time.Day),
        OffsetExpression offset => Calendar(offset.Anchor),
        AroundExpression around => Calendar(around.Day),
        ShiftedExpression shifted => Calendar(shifted.Inner),
        _ => [],
    };

    /// <summary>The one day that a value is; null for periods, intervals and mere times.</summary>
    public static DateTime? DayOf(DateValue? value) =>
        value is { End: null, Start: { Year: { } year, Month: { } month, Day: { } day } } ? DateCalendar.Day(year, month, day) : null;

    /// <summary>The first day of a value; null for mere times.</summary>
    public static DateTime? FirstDayOf(DateValue? value) => value is null ? null : DateCalendar.FirstDay(value.Start);

    /// <summary>The last day of a value; null for mere times.</summary>
    public static DateTime? LastDayOf(DateValue? value)
    {
        if (value is null || (value.End ?? value.Start) is not { Year: { } year } last) return null;
        var month = last.Month ?? 12;
        return DateCalendar.Day(year, month, last.Day ?? (month is >= 1 and <= 12 && year is >= 1 and <= 9999
            ? DateTime.DaysInMonth(year, month) : 1));
    }

    /// <summary>The English name of a weekday; 1 is Monday.</summary>
    public static string Weekday(int weekday) =>
        System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(weekday % 7));
}
