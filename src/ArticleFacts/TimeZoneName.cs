using System.Globalization;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts;

/// <summary>
/// Names of time zones as news prints them, with their offsets from UTC. The table is the lexicon's, not the machine's: the same text means the same everywhere.
/// Names that mean different zones in different countries ("IST") have no offset here.
/// </summary>
public static class TimeZoneName
{
    private const int MinutesPerHour = 60;
    private const int LargestOffset = 14 * MinutesPerHour;

    /// <summary>Reads a zone's name or an offset: <c>EST</c>, <c>-05:00</c>, <c>-0500</c>, <c>UTC+3</c>, <c>Z</c>.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="offsetMinutes">Minutes east of UTC.</param>
    /// <returns>Whether the text names exactly one offset.</returns>
    public static bool TryGetOffset(string? text, out int offsetMinutes)
    {
        offsetMinutes = 0;
        if (text is null || text.Length == 0) return false;
        var cut = ArticleText.From(text);
        if (cut.Tokens.Length > 0 && Phrases.Match(cut, 0, PhraseKind.TimeZone, out var zone) == cut.Tokens.Length && Offset(zone!) is { } known)
        {
            offsetMinutes = known;
            return true;
        }
        var start = Unicode.StartsWith(text, "UTC") || Unicode.StartsWith(text, "GMT") ? 3 : 0;
        if (start >= text.Length || text[start] is not ('+' or '-' or '\u2212')) return false;

        int digits = 0, value = 0, minutes = 0;
        var colon = false;
        for (var i = start + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ':' && !colon && digits is 1 or 2)
            {
                colon = true;
                minutes = value * MinutesPerHour;
                value = 0;
                digits = 0;
                continue;
            }
            if (c is < '0' or > '9' || ++digits > 4) return false;
            value = (value * 10) + (c - '0');
        }
        if (colon)
        {
            if (digits != 2 || value >= MinutesPerHour) return false;
            minutes += value;
        }
        else if (digits is 3 or 4)
        {
            if (value % 100 >= MinutesPerHour) return false;
            minutes = (value / 100 * MinutesPerHour) + (value % 100);
        }
        else if (digits is 1 or 2)
        {
            minutes = value * MinutesPerHour;
        }
        else
        {
            return false;
        }
        if (minutes > LargestOffset) return false;
        offsetMinutes = text[start] == '+' ? minutes : -minutes;
        return true;
    }

    /// <summary>The offset of a zone of the lexicon; null where the name is ambiguous or its offset changes with the season.</summary>
    internal static int? Offset(Phrase zone) => int.TryParse(zone.Data, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;

    /// <summary>The offset of "ET", "CT", "MT" or "PT" on a day, by the rule of the United States; null for every other name.</summary>
    internal static int? SeasonalOffset(string name, DateTime day)
    {
        int standard;
        switch (name)
        {
            case "ET": standard = -5 * MinutesPerHour; break;
            case "CT": standard = -6 * MinutesPerHour; break;
            case "MT": standard = -7 * MinutesPerHour; break;
            case "PT": standard = -8 * MinutesPerHour; break;
            default: return null;
        }
        // Energy Policy Act of 2005: second Sunday of March to first Sunday of November; before, first of April to last of October.
        var (first, last) = day.Year >= 2007
            ? (NthSunday(day.Year, 3, 2), NthSunday(day.Year, 11, 1))
            : (NthSunday(day.Year, 4, 1), NthSunday(day.Year, 11, 1).AddDays(-7));
        return day.Date >= first && day.Date < last ? standard + MinutesPerHour : standard;
    }

    private static DateTime NthSunday(int year, int month, int n)
    {
        var first = new DateTime(year, month, 1);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + ((n - 1) * 7));
    }
}
