namespace ArticleFacts.Mentions;

/// <summary>Gives a date without year the year of the one that it is coordinated with.</summary>
internal static class YearSharing
{
    /// <summary>The first expression with the year of the second; null when it has one, or the two are not alike.</summary>
    public static DateExpression? Complete(DateExpression first, DateExpression second) => (first, second) switch
    {
        (CalendarExpression a, CalendarExpression b) => Complete(a, b),
        (CalendarExpression a, RangeExpression { From: CalendarExpression b }) => Complete(a, b),
        (RangeExpression { From: CalendarExpression from, To: CalendarExpression to }, CalendarExpression b) => Complete(from, to, b),
        (RangeExpression { From: CalendarExpression from, To: CalendarExpression to }, RangeExpression { From: CalendarExpression b }) => Complete(from, to, b),
        (PartOfYearExpression { Year: null } a, PartOfYearExpression { Year: CalendarExpression year } b) when a.Unit == b.Unit && a.Number < b.Number => a with { Year = year },
        _ => null,
    };

    // "December and January 2019": the year turns between them.
    private static CalendarExpression? Complete(CalendarExpression date, CalendarExpression next)
    {
        if (date is not { Year: null, Month: { } month } || next is not { Year: { } year, Month: { } nextMonth } || date.Day is null != next.Day is null) return null;
        var turns = month > nextMonth || (month == nextMonth && date.Day > next.Day);
        return date with { Year = turns ? year - 1 : year, ShortYear = next.ShortYear };
    }

    private static RangeExpression? Complete(CalendarExpression from, CalendarExpression to, CalendarExpression next) =>
        Complete(to, next) is { } end && Complete(from, end) is { } start ? new RangeExpression(start, end) : null;
}
