using System.Globalization;

namespace ArticleFacts.Generator.Emit;

/// <summary>A day that the calendar has, taken out of a date value.</summary>
internal readonly record struct CalendarDay(int Year, int Month, int Day, bool IsWholeValue)
{
    /// <summary>Arguments of a constructor: year, month, day.</summary>
    public string Arguments => string.Format(CultureInfo.InvariantCulture, "{0}, {1}, {2}", Year, Month, Day);

    /// <summary>The expression that makes a <c>DateOnly</c>.</summary>
    public string Expression => $"new {Types.DateOnly}({Arguments})";

    /// <summary>The one day that <paramref name="value"/> names; null when it names a longer or shorter time, or a day that does not exist.</summary>
    public static CalendarDay? From(DateValue value) =>
        value is { End: null, Start: { Year: >= 1 and <= 9999 and var year, Month: >= 1 and <= 12 and var month, Day: >= 1 and var day } }
        && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarDay(year, month, day, value.Start.Hour is null)
            : null;
}
