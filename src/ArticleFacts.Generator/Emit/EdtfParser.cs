using ArticleFacts.Generator.Input;

namespace ArticleFacts.Generator.Emit;

/// <summary>Reads the dates of table cells, which are EDTF texts, back into values.</summary>
internal static class EdtfParser
{
    /// <returns>Null when the text is no date, or names a day that no calendar has.</returns>
    public static DateValue? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0) return OptionParser.Published(text);
        return OptionParser.Published(text.Substring(0, slash)) is { } start && OptionParser.Published(text.Substring(slash + 1)) is { } end
            ? new DateValue(start.Start, end.Start)
            : null;
    }
}
