using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Tells whether two numbers with a hyphen between them are a score: "beat Tolm 3-1", "a 2-0 win", "won 6-4, 7-6 (7-4)", "voted 5-4".
/// Without a word that says so they may be anything (a record of wins, a section, a page), and are nothing.
/// </summary>
internal sealed class ScoreContext(ArticleText text)
{
    // No side scores more, and no assembly has more votes that are told like this.
    private const int Highest = 999;

    // In tokens, from the word to the score and from the score to the word: "beat the Norvale Rovers of Tolm 3-1", "a 3-1 second-leg victory".
    private const int Before = 8;
    private const int Behind = 4;

    private static readonly WordSet Verbs = new((
        "beat beats beating beaten defeat defeats defeated defeating won wins win winning lost loses lose losing drew draws draw drawing tied tie ties edged edges edging topped downed led leads lead leading "
        + "trailed trailing routed routs thrashed crushed swept blanked outscored overcame upset eliminated finished score scored prevailed hammered stunned hosted victory loss "
        + "vote voted votes ruled rejected approved passed").Split(' '));

    private static readonly WordSet Nouns = new(
        "win wins victory victories loss losses defeat defeats draw draws tie ties lead deficit triumph rout thrashing aggregate vote decision ruling verdict over against scoreline result".Split(' '));

    /// <summary>Whether <paramref name="one"/>-<paramref name="other"/> is a score, in the sentence <c>Tokens[first..end]</c>.</summary>
    /// <param name="previous">The quantity before it in the sentence; null when there is none.</param>
    public bool IsScore(Numeral one, Numeral other, int first, int end, QuantityMention? previous)
    {
        if (!IsSide(one) || !IsSide(other) || text.Tokens[one.End].SpaceBefore || text.Tokens[other.First].SpaceBefore) return false;
        if (IsGlued(one.First - 1, first, end) || IsGlued(other.End, first, end)) return false;
        // The sets of a match.
        if (previous is { Kind: QuantityKind.Score } && IsSeparated(previous.EndToken, one.First)) return true;
        for (var i = other.End; i < Math.Min(end, other.End + Behind); i++)
        {
            if (!text.Tokens[i].IsWord && text.Tokens[i].Kind != TokenKind.Dash) break;
            if (Nouns.Contains(text, i)) return true;
        }
        for (var i = one.First - 1; i >= Math.Max(first, one.First - Before); i--)
        {
            if (text.IsChar(i, ';')) break;
            if (Verbs.Contains(text, i)) return true;
        }
        return false;
    }

    private static bool IsSide(Numeral number) => number is { IsDigits: true, Kind: NumeralKind.Cardinal, Scale: 1, Value: >= 0 and <= Highest } && decimal.Truncate(number.Value) == number.Value;

    // "3-1-2", "1/3-1": a longer row of numbers.
    private bool IsGlued(int token, int first, int end) =>
        token >= first && token < end && (text.Tokens[token].Kind == TokenKind.Dash || text.IsChar(token, '/') || text.IsChar(token, ':')) && !text.Tokens[token].SpaceBefore;

    private bool IsSeparated(int from, int to)
    {
        if (to - from > 3) return false;
        for (var i = from; i < to; i++)
        {
            if (text.Tokens[i].IsWord && !text.Is(i, "and")) return false;
        }
        return true;
    }
}
