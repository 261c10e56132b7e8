using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>
/// Finds where a byline or dateline prints its day: a run of tokens that only dates are made of, with a month and a number or three joined numbers in it.
/// What the day is, the dates stage says.
/// </summary>
internal static class PrintedDate
{
    private const int LongestRun = 40;

    private static readonly PhraseList Zones = new(
        "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "utc", "bst", "cet", "cest", "eet", "ist", "sast", "aest", "aedt", "jst", "hkt", "msk", "akst", "hst", "z", "pkt", "sgt", "eat", "wat", "nzdt", "nzst", "local time", "eastern", "pacific", "central", "mountain");

    private static readonly PhraseList Halves = new("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "noon", "midnight", "hrs", "hours", "h", "hr");

    private static readonly PhraseList Joins = new("at", "on", "of", "the", "time");

    private static readonly PhraseList Endings = new("st", "nd", "rd", "th");

    /// <summary>The first date in <c>Tokens[first..end]</c>.</summary>
    /// <returns>Its tokens; <c>(0, 0)</c> when there is none.</returns>
    public static (int First, int End) Find(ArticleText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!CanStart(text, i)) continue;
            var stop = RunFrom(text, i, end);
            if (stop > i) return (i, stop);
        }
        return default;
    }

    /// <summary>End of the date that begins at <paramref name="first"/>; <paramref name="first"/> itself when there is none.</summary>
    public static int RunFrom(ArticleText text, int first, int end)
    {
        end = Math.Min(end, first + LongestRun);
        if (first >= end || !CanStart(text, first)) return first;
        bool month = false, number = false;
        int joined = 0, stop = first, i = first;
        while (i < end)
        {
            var t = text.Tokens[i];
            if (t.IsNumber)
            {
                if (t.End - t.Start > 8) break;
                // "3 May 1921 – 4 June 1999": a second day and its month end the run, too.
                if (month && i + 1 < end && IsMonth(text.Tokens[i + 1]) && text.Tokens[i - 1].Kind == TokenKind.Dash && HasYear(text, first, i)) break;
                number = true;
                joined = i >= first + 2 && text.Tokens[i - 2].IsNumber && IsDayMark(text, i - 1) && !t.SpaceBefore ? joined + 1 : 0;
                if (joined >= 2) month = true;
                stop = ++i;
            }
            else if (IsMonth(t))
            {
                // A second month ends the run: "May 3, 2021 May 4, 2021".
                if (month && number && joined < 2 && HasYear(text, first, i)) break;
                month = true;
                stop = ++i;
                if (text.IsChar(i, '.') && i < end && !text.Tokens[i].SpaceBefore) stop = ++i;
            }
            else if (IsWeekday(t))
            {
                if (month && number && HasYear(text, first, i)) break;
                stop = ++i;
            }
            else if (IsTimeWord(text, i, end, out var length))
            {
                i += length;
                stop = i;
            }
            else if (IsLink(text, i) || Joins.Contains(text, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }
        return month && number ? TrimEnd(text, first, stop) : first;
    }

    /// <summary>Whether the word is a month as printed in dates: capitalized.</summary>
    public static bool IsMonth(Token t) => t.IsWord && t.IsCapitalized && t.Is(WordClass.Month);

    public static bool IsWeekday(Token t) => t.IsWord && t.IsCapitalized && t.Is(WordClass.Weekday);

    private static bool CanStart(ArticleText text, int i)
    {
        var t = text.Tokens[i];
        return (t.IsNumber && t.End - t.Start <= 8) || IsMonth(t) || IsWeekday(t);
    }

    private static bool HasYear(ArticleText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var t = text.Tokens[i];
            if (t.IsNumber && t.End - t.Start == 4 && text.Source[t.Start] is '1' or '2' && !text.IsChar(i + 1, ':')) return true;
        }
        return false;
    }

    private static bool IsDayMark(ArticleText text, int i) => text.IsChar(i, '/') || text.IsChar(i, '-') || text.IsChar(i, '.') || text.IsChar(i, '\u2010') || text.IsChar(i, '\u2011');

    private static bool IsTimeWord(ArticleText text, int i, int end, out int length)
    {
        length = Halves.Match(text, i, end);
        if (length > 0) return true;
        var t = text.Tokens[i];
        length = Zones.Match(text, i, end);
        if (length > 0 && t.IsCapitalized) return true;
        length = 1;
        if (!t.IsWord) return false;
        if (!t.SpaceBefore && i > 0 && text.Tokens[i - 1].IsNumber && (Endings.Contains(text, i) || text.Source[t.Start] is 'T' or 'Z')) return true;
        return t.Is(WordClass.TimeZone) && t.IsAllCaps;
    }

    private static bool IsLink(ArticleText text, int i)
    {
        var t = text.Tokens[i];
        if (t.Kind is TokenKind.Dash) return true;
        if (t.End - t.Start != 1) return false;
        return text.Source[t.Start] is ',' or ':' or '.' or '/' or '|' or '\u2022' or '\u00B7' or '+' or '(' or ')' or '@';
    }

    // A bracket that opens inside the run closes inside it.
    private static int TrimEnd(ArticleText text, int first, int stop)
    {
        var open = 0;
        for (var i = first; i < stop; i++)
        {
            if (text.IsChar(i, '(')) open++;
            else if (text.IsChar(i, ')')) open--;
        }
        return open > 0 && text.IsChar(stop, ')') ? stop + 1 : stop;
    }
}
