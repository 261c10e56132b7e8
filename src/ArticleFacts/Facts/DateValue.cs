using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ArticleFacts;

/// <summary>
/// One end of a date: a year, a month of a year, a day, or a day with a time; or a time of an unnamed day.
/// What is not known is <see langword="null"/>, from the right. Two points are equal when they print the same: an hour alone is the full hour.
/// </summary>
/// <param name="Year">Calendar year (Gregorian); null only where just a time is known.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="Hour">0 to 23, or null where no time is known.</param>
/// <param name="Minute">0 to 59; null where only the hour is known, which prints as <c>:00</c>.</param>
/// <param name="OffsetMinutes">Offset from UTC in minutes, east positive, where a zone is printed; else null.</param>
public readonly record struct DatePoint(int? Year, int? Month = null, int? Day = null, int? Hour = null, int? Minute = null, int? OffsetMinutes = null)
{
    internal const int LargestOffset = 14 * 60;

    /// <summary>Whether there is such a year, month, day and time, with nothing missing between them.</summary>
    internal bool Exists
    {
        get
        {
            var isDay = Year is { } year
                ? year is >= 1 and <= 9999 && Month is null or (>= 1 and <= 12) && (Day is null || (Month is { } month && Day >= 1 && Day <= DateTime.DaysInMonth(year, month)))
                : Month is null && Day is null;
            var isTime = Hour is null
                ? Minute is null && OffsetMinutes is null && Year is not null
                : Hour is >= 0 and <= 23 && Minute is null or (>= 0 and <= 59) && (Year is null || Day is not null);
            return isDay && isTime && OffsetMinutes is null or (>= -LargestOffset and <= LargestOffset);
        }
    }

    /// <summary>The day without its time.</summary>
    public DatePoint WithoutTime() => new(Year, Month, Day);

    /// <summary>Whether both print the same.</summary>
    public bool Equals(DatePoint other) => (Year, Month, Day, Hour, PrintedMinute, OffsetMinutes)
        .Equals((other.Year, other.Month, other.Day, other.Hour, other.PrintedMinute, other.OffsetMinutes));

    /// <inheritdoc />
    public override int GetHashCode() => (Year, Month, Day, Hour, PrintedMinute, OffsetMinutes).GetHashCode();

    /// <summary>ISO 8601: <c>2018</c>, <c>2018-12</c>, <c>2018-12-27</c>, <c>2018-12-27T00:45-05:00</c>, <c>T00:45</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(25);
        if (Year is { } year)
        {
            text.Append(year.ToString("0000", CultureInfo.InvariantCulture));
            if (Month is { } month) text.Append('-').Append(month.ToString("00", CultureInfo.InvariantCulture));
            if (Day is { } day) text.Append('-').Append(day.ToString("00", CultureInfo.InvariantCulture));
        }
        if (Hour is { } hour)
        {
            text.Append('T').Append(hour.ToString("00", CultureInfo.InvariantCulture));
            text.Append(':').Append((Minute ?? 0).ToString("00", CultureInfo.InvariantCulture));
            if (OffsetMinutes is 0)
            {
                text.Append('Z');
            }
            else if (OffsetMinutes is { } offset)
            {
                text.Append(offset < 0 ? '-' : '+').Append((Math.Abs(offset) / 60).ToString("00", CultureInfo.InvariantCulture));
                text.Append(':').Append((Math.Abs(offset) % 60).ToString("00", CultureInfo.InvariantCulture));
            }
        }
        return text.ToString();
    }

    private int? PrintedMinute => Hour is null ? Minute : Minute ?? 0;
}

/// <summary>
/// The value of a date in the manner of EDTF level 0 (ISO 8601-2): a point (<c>2018-12-26</c>, <c>2018-12</c>, <c>2018</c>,
/// <c>2018-12-27T00:45-05:00</c>) or an interval with both ends included (<c>2005/2011</c>).
/// </summary>
/// <param name="Start">The point, or the first end of the interval.</param>
/// <param name="End">The last end of the interval (included); null for a point.</param>
public sealed record DateValue(DatePoint Start, DatePoint? End = null)
{
    /// <summary>Whether this is an interval between two named ends.</summary>
    public bool IsInterval => End is not null;

    /// <summary>
    /// Reads what <see cref="ToString"/> writes, and ISO 8601 with seconds, which are dropped: <c>2018</c>, <c>2005/2011</c>, <c>2018-12-27T00:45:00-05:00</c>.
    /// </summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="value">The value; null when the text is not a date, names a day or time that does not exist, or an interval that ends before it begins.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DateValue? value)
    {
        value = text is null ? null : DateValueParser.Parse(text);
        return value is not null;
    }

    /// <summary>The EDTF text.</summary>
    public override string ToString() => End is { } end ? Start + "/" + end : Start.ToString();

#if NET
    /// <summary>The first calendar day that the value covers; null where only a time is known, or there is no such day.</summary>
    public DateOnly? FirstDay => Start is { Exists: true, Year: { } year } ? new DateOnly(year, Start.Month ?? 1, Start.Day ?? 1) : null;

    /// <summary>The last calendar day that the value covers; null where only a time is known, or there is no such day.</summary>
    public DateOnly? LastDay
    {
        get
        {
            var last = End ?? Start;
            if (last is not { Exists: true, Year: { } year }) return null;
            var month = last.Month ?? 12;
            return new DateOnly(year, month, last.Day ?? DateTime.DaysInMonth(year, month));
        }
    }

    /// <summary>The instant, where day, time and offset are all known and exist; else null.</summary>
    public DateTimeOffset? Instant => Start is { Exists: true, Year: { } year, Month: { } month, Day: { } day, Hour: { } hour, OffsetMinutes: { } offset }
        ? new DateTimeOffset(year, month, day, hour, Start.Minute ?? 0, 0, TimeSpan.FromMinutes(offset))
        : null;
#endif
}
