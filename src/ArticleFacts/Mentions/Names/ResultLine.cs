using ArticleFacts.Layout;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>
/// Tells lines of results and fixtures: "Norvale 3, Tolm 1", "Norvale v Tolm", "Seattle at Boston". Every name in one is a side, and no word of it opens a sentence.
/// </summary>
internal static class ResultLine
{
    // In tokens: two names, two numbers and what stands between them.
    private const int Longest = 14;

    // In characters: more is no score.
    private const int LongestScore = 3;

    private static readonly WordSet Against = new("v", "vs", "versus", "at");

    public static bool Is(NameWords words, Sentence sentence)
    {
        int first = sentence.FirstToken, end = sentence.EndToken;
        if (end - first is < 3 or > Longest || !words.IsCapital(first)) return false;
        int scores = 0, separators = 0, separator = -1;
        for (var i = first; i < end; i++)
        {
            var token = words[i];
            if (i > first && Against.Contains(words.Text, i) && words[i - 1].IsWord)
            {
                separators++;
                separator = words.Text.IsChar(i + 1, '.') ? i + 2 : i + 1;
                if (separator > i + 1) i++;
            }
            else if (token.IsNumber)
            {
                if (words.Length(i) > LongestScore || !words[i - 1].IsWord) return false;
                scores++;
            }
            else if (token.IsWord ? !words.IsCapital(i) : !words.Text.IsChar(i, ',') && !words.IsHyphen(i) && !words.IsAmpersand(i))
            {
                return false;
            }
        }
        if (scores == 2 && separators == 0) return words[end - 1].IsNumber;
        return scores == 0 && separators == 1 && separator < end && words[end - 1].IsWord && IsSide(words, first, end) && IsSide(words, separator, end);
    }

    // "Interview at Norvale" has the same form: both sides must be known for something.
    private static bool IsSide(NameWords words, int token, int end) =>
        words.IsCapital(token) && words.Match(token, end, PhraseKind.AnyPlace | PhraseKind.Organization, out _) > 0;
}
