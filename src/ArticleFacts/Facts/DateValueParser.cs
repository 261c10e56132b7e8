namespace ArticleFacts;

/// <summary>Reads the text of a <see cref="DateValue"/>: EDTF level 0, with or without seconds, which are dropped.</summary>
internal static class DateValueParser
{
    public static DateValue? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0) return Point(text, 0, text.Length) is { } only ? new DateValue(only) : null;
        if (Point(text, 0, slash) is not { } start || Point(text, slash + 1, text.Length) is not { } end) return null;
        return EndsBefore(end, start) ? null : new DateValue(start, end);
    }

    // Compared as far as both are known: "2018-05/2018" ends in 2018, and a night ends at an earlier time than it begins.
    private static bool EndsBefore(DatePoint end, DatePoint start)
    {
        if (end.Year is null || start.Year is null) return false;
        if (end.Year != start.Year) return end.Year < start.Year;
        if (end.Month is null || start.Month is null || end.Month != start.Month) return end.Month < start.Month;
        if (end.Day is null || start.Day is null || end.Day != start.Day) return end.Day < start.Day;
        // Two zones are not compared: the day settles what is needed.
        return end.OffsetMinutes == start.OffsetMinutes && (end.Hour, end.Minute ?? 0).CompareTo((start.Hour, start.Minute ?? 0)) < 0 && end.Hour is not null;
    }

    private static DatePoint? Point(string text, int start, int end)
    {
        var time = start;
        while (time < end && text[time] is not ('T' or ' ')) time++;
        int? year = null, month = null, day = null;
        if (time > start)
        {
            if (!Number(text, start, 4, time, out var y) || y == 0) return null;
            year = y;
            if (time > start + 4)
            {
                if (text[start + 4] != '-' || !Number(text, start + 5, 2, time, out var m) || m is < 1 or > 12) return null;
                month = m;
            }
            if (time > start + 7)
            {
                if (time != start + 10 || text[start + 7] != '-' || !Number(text, start + 8, 2, time, out var d) || d < 1 || d > DateTime.DaysInMonth(y, month!.Value)) return null;
                day = d;
            }
        }
        if (time == end) return year is null ? null : new DatePoint(year, month, day);
        return year is null || day is not null ? Time(new DatePoint(year, month, day), text, time + 1, end) : null;
    }

    private static DatePoint? Time(DatePoint day, string text, int start, int end)
    {
        if (!Number(text, start, 2, end, out var hour) || hour > 23) return null;
        if (start + 2 >= end || text[start + 2] != ':' || !Number(text, start + 3, 2, end, out var minute) || minute > 59) return null;
        var at = start + 5;
        if (at < end && text[at] == ':')
        {
            if (!Number(text, at + 1, 2, end, out var second) || second > 60) return null;
            at += 3;
        }
        int? offset = null;
        if (at < end)
        {
            if (!TimeZoneName.TryGetOffset(text.Substring(at, end - at), out var minutes)) return null;
            offset = minutes;
        }
        return day with { Hour = hour, Minute = minute, OffsetMinutes = offset };
    }

    private static bool Number(string text, int start, int digits, int end, out int value)
    {
        value = 0;
        if (start + digits > end) return false;
        for (var i = start; i < start + digits; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            value = (value * 10) + (text[i] - '0');
        }
        return true;
    }
}
