using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What a capital letter says in a sentence.</summary>
internal enum SentenceCase
{
    /// <summary>A capital inside the sentence marks a name.</summary>
    Normal,

    /// <summary>Every Word of Weight Has a Capital: a capital says nothing.</summary>
    Title,

    /// <summary>ALL LETTERS ARE CAPITALS.</summary>
    Upper,
}

/// <summary>Tells how a sentence uses capital letters.</summary>
internal static class SentenceCasing
{
    private const WordClass Grammar = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary;

    // Enough words to judge by; what stands behind them does not change the verdict, and a hostile sentence has no end.
    private const int Sample = 200;

    public static SentenceCase Of(ArticleText text, Sentence sentence)
    {
        var tokens = text.Tokens;
        int words = 0, lower = 0, verbs = 0, upper = 0, common = 0;
        var end = Math.Min(sentence.EndToken, sentence.FirstToken + Sample);
        for (var i = sentence.FirstToken; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            if (!token.IsWord || token.End - token.Start < 2) continue;
            // "The secretary is General Dorn": titles write even small verbs large.
            if (!token.IsCapitalized && token.Is(WordClass.Auxiliary)) verbs++;
            if (token.IsAllCaps) upper++;
            else if (token.Is(Grammar)) continue;
            words++;
            if (!token.IsCapitalized) lower++;
            else if (token.Is(WordClass.CommonWord)) common++;
        }
        if (words >= 2 && upper * 10 >= words * 7 && (words > 2 || common > 0)) return SentenceCase.Upper;
        // A title has no period at its end; a sentence of many names has one, and some word in lower case.
        if (verbs > 0 && text.IsChar(sentence.EndToken - 1, '.')) return SentenceCase.Normal;
        if (lower > 0 && text.IsChar(sentence.EndToken - 1, '.')) return SentenceCase.Normal;
        return words >= 3 && common >= 2 && lower * 10 <= words ? SentenceCase.Title : SentenceCase.Normal;
    }

    /// <summary>The first word of the sentence, behind quotation marks, brackets and bullets; its end when it has none.</summary>
    public static int FirstWord(ArticleText text, Sentence sentence)
    {
        var i = sentence.FirstToken;
        while (i < sentence.EndToken && !text.Tokens[i].IsWord) i++;
        return i;
    }
}
