using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>A day that no calendar has: 31 June, 29 February 2019. No fact, but worth telling the author of.</summary>
/// <param name="Year">Null where the text gives none.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day that the month does not have.</param>
internal readonly record struct ImpossibleDay(int? Year, int Month, int Day)
{
    private const int LeapYear = 2000;

    /// <summary>The number of days that the month has; without a year, what it has at most.</summary>
    public int DaysInMonth => DateTime.DaysInMonth(Year ?? LeapYear, Month);

    /// <summary>The impossible day that the words name, alone or as a part of what they say; null when there is none.</summary>
    public static ImpossibleDay? In(DateExpression? expression) => expression switch
    {
        CalendarExpression date => Of(date),
        RangeExpression range => In(range.From) ?? In(range.To),
        TimeExpression time => In(time.Day),
        OffsetExpression offset => In(offset.Anchor),
        AroundExpression around => In(around.Day),
        ShiftedExpression shifted => In(shifted.Inner),
        _ => null,
    };

    private static ImpossibleDay? Of(CalendarExpression date)
    {
        if (date is not { Month: { } month and >= 1 and <= 12, Day: { } day } || date.Year is < 1 or > 9999) return null;
        // Only 1900 is no leap year of the years that two digits can mean, and nobody shortens it.
        var found = new ImpossibleDay(date.ShortYear ? LeapYear + date.Year : date.Year, month, day);
        return day < 1 || day > found.DaysInMonth ? found : null;
    }
}
