using ArticleFacts.Layout;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>
/// Tells lines of results and fixtures: "Norvale 3, Tolm 1", "Norvale v Tolm", "Seattle at Boston". Every name in one is a side, and no word of it opens a sentence.
/// </summary>
internal static class ResultLine
{
    // In tokens: two names, two numbers, two totals and what stands between them.
    private const int Longest = 20;

    // In characters: more is no score.
    private const int LongestScore = 3;

    // In tokens.
    private const int LongestRow = 24;
    private const int LongestSide = 6;
    private const int LongestLabel = 5;

    // A table has more columns than a result.
    private const int FewestColumns = 3;

    private static readonly WordSet Against = new("v", "vs", "versus", "at");

    /// <summary>Whether the sentence is a result or a row of a league's table.</summary>
    public static bool IsTabular(NameWords words, Sentence sentence) => FirstSide(words, sentence) >= 0 || StandingEnd(words, sentence) > sentence.FirstToken;

    /// <summary>The first token of the first side, which stands behind a label in "Playing Sunday: Norvale v Tolm"; -1 where the sentence is no result.</summary>
    public static int FirstSide(NameWords words, Sentence sentence)
    {
        if (Is(words, sentence)) return sentence.FirstToken;
        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestLabel); i++)
        {
            if (words.Text.IsChar(i, ':')) return words.IsSport && Is(words, sentence with { FirstToken = i + 1 }) ? i + 1 : -1;
        }
        return -1;
    }

    private static bool Is(NameWords words, Sentence sentence)
    {
        int first = sentence.FirstToken, end = sentence.EndToken;
        // "( OT )": how it was decided.
        if (end - first > 4 && words.Text.IsChar(end - 1, ')') && words.Text.IsChar(end - 3, '(')) end -= 3;
        if (end - first is < 3 or > Longest || !words.IsCapital(first)) return false;
        int scores = 0, separators = 0, separator = -1;
        var total = false;
        for (var i = first; i < end; i++)
        {
            var token = words[i];
            if (i > first && Against.Contains(words.Text, i) && words[i - 1].IsWord)
            {
                separators++;
                separator = words.Text.IsChar(i + 1, '.') ? i + 2 : i + 1;
                if (separator > i + 1) i++;
            }
            else if (words.Text.IsChar(i, '(') && i + 2 < end && words[i + 1].IsNumber && words.Text.IsChar(i + 2, ')'))
            {
                // "17.13 ( 115 )": what the goals and points come to.
                i += 2;
                total = true;
            }
            else if (token.IsNumber)
            {
                if (words.Length(i) > LongestScore + (words.Text.IsChar(i + 1, '(') ? 2 : 0) || !words[i - 1].IsWord) return false;
                scores++;
            }
            else if (token.IsWord ? !words.IsCapital(i) : !words.Text.IsChar(i, ',') && !words.IsHyphen(i) && !words.IsAmpersand(i))
            {
                return false;
            }
        }
        if (scores == 2 && separators == 0) return words[end - 1].IsNumber || total;
        return scores == 0 && separators == 1 && separator < end && words[end - 1].IsWord && IsSide(words, first, end) && IsSide(words, separator, end);
    }

    /// <summary>
    /// The end of the name in a row of a league's table, "Norvale Town 3 3 0 0 7 1 9"; the sentence's first token where it is none.
    /// </summary>
    public static int StandingEnd(NameWords words, Sentence sentence)
    {
        int first = sentence.FirstToken, end = sentence.EndToken;
        if (end - first is < 4 or > LongestRow || !words.IsCapital(first)) return first;
        var name = first;
        // "Sheffield Wednesday": the day was taken for a date.
        while (name < end && (words[name].IsWord && words[name].IsCapitalized || words.Text.IsChar(name, '.') && words.IsGlued(name) || words.IsHyphen(name) || words.IsAmpersand(name))) name++;
        if (name == first || name - first > LongestSide) return first;
        var numbers = 0;
        for (var i = name; i < end; i++)
        {
            if (words[i].IsWord || words.Length(i) > LongestScore) return first;
            if (words[i].IsNumber) numbers++;
        }
        return numbers >= FewestColumns && words[name].IsNumber ? name : first;
    }

    /// <summary>"1. Ida Dorn ( Norway ) 12.71": a row that holds a name with its country.</summary>
    public static bool HasNation(NameWords words, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i + 1 < sentence.EndToken; i++)
        {
            if (!words.Text.IsChar(i, '(') || !words.IsCapital(i - 1)) continue;
            var length = words.Match(i + 1, sentence.EndToken, PhraseKind.Country, out _);
            if (length > 0 && words.Text.IsChar(i + 1 + length, ')')) return true;
        }
        return false;
    }

    /// <summary>The end of the side that begins at <paramref name="first"/>: before the score, the comma or the word between the sides.</summary>
    public static int SideEnd(NameWords words, int first, int limit)
    {
        var at = words.WordEnd(first, limit);
        while (at < limit && !Against.Contains(words.Text, at))
        {
            if (words.IsCapital(at)) at = words.WordEnd(at, limit);
            else if ((words.IsHyphen(at) || words.IsAmpersand(at)) && words.IsCapital(at + 1) && at + 1 < limit) at = words.WordEnd(at + 1, limit);
            else break;
        }
        return at;
    }

    // "Interview at Norvale" has the same form: both sides must be known for something.
    private static bool IsSide(NameWords words, int token, int end) =>
        words.IsCapital(token) && words.Match(token, end, PhraseKind.AnyPlace | PhraseKind.Organization, out _) > 0;
}
