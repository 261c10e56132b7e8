using System.Globalization;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Generator.Input;

/// <summary>Reads the values of the metadata Published and TimeZone: ISO 8601, nothing else, so that they mean the same everywhere.</summary>
internal static class OptionParser
{
    private const int MaxOffsetHours = 14;

    /// <summary>Reads <c>2018</c>, <c>2018-12</c>, <c>2018-12-27</c>, <c>2018-12-27T00:45</c> or <c>2018-12-27T00:45-05:00</c>.</summary>
    /// <returns>Null when the text is none of them, or names a day or a time that does not exist.</returns>
    public static DateValue? Published(string text)
    {
        var time = text.IndexOfAny(['T', ' ']);
        var date = (time < 0 ? text : text.Substring(0, time)).Split('-');
        if (date.Length > 3 || !Number(date[0], 4, out var year) || year == 0) return null;
        int month = 0, day = 0;
        if (date.Length > 1 && (!Number(date[1], 2, out month) || month is < 1 or > 12)) return null;
        if (date.Length > 2 && (!Number(date[2], 2, out day) || day < 1 || day > DateTime.DaysInMonth(year, month))) return null;
        if (time < 0) return new DateValue(new DatePoint(year, date.Length > 1 ? month : null, date.Length > 2 ? day : null));

        if (date.Length != 3) return null;
        var clock = text.Substring(time + 1);
        int? offset = null;
        var sign = clock.IndexOfAny(['+', '-', 'Z', 'z']);
        if (sign >= 0)
        {
            offset = TimeZone(clock.Substring(sign));
            if (offset is null) return null;
            clock = clock.Substring(0, sign);
        }
        var parts = clock.Split(':');
        if (parts.Length is < 2 or > 3 || !Number(parts[0], 2, out var hour) || hour > 23 || !Number(parts[1], 2, out var minute) || minute > 59) return null;
        if (parts.Length == 3 && (!Number(parts[2], 2, out var second) || second > 59)) return null;
        return new DateValue(new DatePoint(year, month, day, hour, minute, offset));
    }

    /// <summary>Reads <c>-05:00</c>, <c>+0530</c>, <c>+2</c>, <c>Z</c>, or a zone that articles print, such as <c>EST</c>, as minutes from UTC.</summary>
    /// <returns>Null for anything else: what <c>Europe/Rome</c> means depends on the machine and on the day.</returns>
    public static int? TimeZone(string text)
    {
        if (text.Equals("Z", StringComparison.OrdinalIgnoreCase)) return 0;
        if (text.Length < 2 || text[0] is not ('+' or '-' or '\u2212')) return NamedZone(text);
        var digits = text.Substring(1);
        var colon = digits.IndexOf(':');
        var (hourText, minuteText) = colon >= 0 ? (digits.Substring(0, colon), digits.Substring(colon + 1))
            : digits.Length == 4 ? (digits.Substring(0, 2), digits.Substring(2))
            : (digits, "00");
        if (!Number(hourText.PadLeft(2, '0'), 2, out var hours) || !Number(minuteText, 2, out var minutes)) return null;
        if (hours > MaxOffsetHours || minutes > 59 || (hours == MaxOffsetHours && minutes > 0)) return null;
        return (text[0] == '+' ? 1 : -1) * ((hours * 60) + minutes);
    }

    private static int? NamedZone(string name)
    {
        var text = ArticleText.From(name);
        return text.Tokens.Length > 0
            && Phrases.Match(text, 0, PhraseKind.TimeZone, out var zone) == text.Tokens.Length
            && int.TryParse(zone?.Data, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
    }

    private static bool Number(string text, int digits, out int value)
    {
        value = 0;
        return text.Length == digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
