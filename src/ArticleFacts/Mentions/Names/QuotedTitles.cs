using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Finds titles of works in quotation marks: “Who Owns the Harbour?”. Their capitals mark no names.
/// </summary>
internal static class QuotedTitles
{
    // In tokens. A longer quotation is speech.
    private const int Longest = 14;

    private const WordClass Small = WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction;

    // What a name of several words never holds, so that “Free Tolm Army” remains one.
    private const WordClass Telling = WordClass.Pronoun | WordClass.Auxiliary;

    /// <summary>The token behind the title whose opening mark is <paramref name="token"/>; <paramref name="token"/> itself where none stands there.</summary>
    public static int End(NameWords words, int token, int limit)
    {
        if (words[token].Kind != TokenKind.Quote) return token;
        var telling = false;
        for (var i = token + 1; i < Math.Min(limit, token + Longest); i++)
        {
            ref readonly var t = ref words[i];
            if (t.Kind == TokenKind.Quote) return telling ? i + 1 : token;
            if (!t.IsWord) continue;
            if (!t.IsCapitalized && !t.Is(Small)) return token;
            telling |= t.IsCapitalized && t.Is(Telling) && (i > token + 1 || words.IsCapital(i + 1));
        }
        return token;
    }
}
