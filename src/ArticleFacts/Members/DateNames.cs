using System.Globalization;

namespace ArticleFacts.Members;

/// <summary>
/// Names dates by their values, as a person would say them: <c>December26Of2018</c>. So the name can't mean another day, whatever the words are
/// ("Wednesday") and whatever they are resolved to.
/// </summary>
internal static class DateNames
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The name of the date; empty for a time of no day.</summary>
    public static string Of(DateValue value)
    {
        var start = Point(value.Start, isAlone: value.End is null);
        if (value.End is not { } end || start.Length == 0) return start;
        var last = Point(end, isAlone: false);
        return last.Length == 0 ? "" : "From" + start + "To" + last;
    }

    private static string Point(DatePoint point, bool isAlone)
    {
        if (point.Year is not { } year) return "";
        var name = point is not { Month: >= 1 and <= 12 and var month } ? (isAlone ? "Year" : "") + Number(year)
            : Months[month - 1] + (point.Day is { } day ? Number(day) : "") + "Of" + Number(year);
        if (point.Hour is { } hour) name += "At" + hour.ToString("00", CultureInfo.InvariantCulture) + (point.Minute ?? 0).ToString("00", CultureInfo.InvariantCulture);
        return name;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
