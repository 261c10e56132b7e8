namespace ArticleFacts.Generator.Input;

/// <summary>Reads the values of the metadata Published and TimeZone, as the library reads them at run time.</summary>
internal static class OptionParser
{
    /// <summary>Reads <c>2018</c>, <c>2018-12</c>, <c>2018-12-27</c>, <c>2018-12-27T00:45</c> or <c>2018-12-27T00:45-05:00</c>.</summary>
    /// <returns>Null when the text is none of them, or names a day or a time that does not exist: an interval or a bare time is no publication date.</returns>
    public static DateValue? Published(string text) =>
        DateValue.TryParse(text, out var value) && !value.IsInterval && value.Start.Year is not null ? value : null;

    /// <summary>Reads <c>-05:00</c>, <c>+0530</c>, <c>Z</c>, or a zone that articles print, such as <c>EST</c>, as minutes from UTC.</summary>
    /// <returns>Null for anything else: what <c>Europe/Rome</c> means depends on the machine and on the day.</returns>
    public static int? TimeZone(string text) => TimeZoneName.TryGetOffset(text, out var minutes) ? minutes : null;
}
