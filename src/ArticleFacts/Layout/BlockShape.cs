using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>How a block is written, as far as that tells prose from headings and furniture.</summary>
internal sealed class BlockShape
{
    /// <summary>From this many words on, a sentence with a full stop is prose and not a fragment.</summary>
    private const int ProseWords = 9;

    /// <summary>Fewer words than these, with an abbreviation at the end, are a name or a label.</summary>
    private const int ShortestSentence = 6;

    private BlockShape()
    {
    }

    /// <summary>Words and numbers.</summary>
    public int Words { get; private set; }

    public int CapitalizedWords { get; private set; }

    /// <summary>Whether the last mark, closing quotes and brackets aside, ends a sentence.</summary>
    public bool EndsSentence { get; private set; }

    public bool EndsWithColon { get; private set; }

    public bool EndsWithQuestion { get; private set; }

    /// <summary>Whether a sentence ends inside the block, before its last token.</summary>
    public bool HasInnerSentenceEnd { get; private set; }

    public bool StartsLower { get; private set; }

    public bool StartsWithQuote { get; private set; }

    /// <summary>Whether a verb of speech or an auxiliary stands in it.</summary>
    public bool HasVerb { get; private set; }

    /// <summary>A sentence, or several: what a reader would call a paragraph.</summary>
    public bool IsProse => (EndsSentence && Words >= ProseWords) || (HasInnerSentenceEnd && Words > ProseWords) || Words > 45;

    /// <summary>A line without a full stop: a title, a label, a name.</summary>
    public bool IsTitleLike => !EndsSentence && !EndsWithColon && !HasInnerSentenceEnd && Words is > 0 and <= 30;

    public static BlockShape Measure(ArticleText text, int first, int end)
    {
        var shape = new BlockShape();
        for (var i = first; i < end; i++)
        {
            var token = text.Tokens[i];
            if (token.IsWord)
            {
                shape.Words++;
                if (token.IsCapitalized) shape.CapitalizedWords++;
                if (token.Is(WordClass.Auxiliary | WordClass.ReportingVerb) && !token.IsCapitalized) shape.HasVerb = true;
            }
            else if (token.IsNumber)
            {
                shape.Words++;
            }
            else if (i > first && i + 1 < end && !shape.HasInnerSentenceEnd && IsStop(text, i))
            {
                shape.HasInnerSentenceEnd = EndsInside(text, first, i, end);
            }
        }
        if (end <= first) return shape;

        var start = text.Tokens[first];
        shape.StartsWithQuote = start.Kind == TokenKind.Quote;
        shape.StartsLower = start.IsWord && !start.IsCapitalized && (start.Flags & (TokenFlags.MixedCase | TokenFlags.HasDigit)) == 0;
        var last = LastMeaning(text, first, end);
        shape.EndsWithColon = text.IsChar(last, ':');
        shape.EndsWithQuestion = text.IsChar(last, '?');
        // "… to all employees of Corvane Ltd.": the stop of an abbreviation ends a sentence too, where most words are written small.
        shape.EndsSentence = IsStop(text, last) && (!EndsWithAbbreviation(text, first, last) || (shape.Words >= ShortestSentence && shape.CapitalizedWords * 2 < shape.Words));
        return shape;
    }

    /// <summary>Whether the token is a mark that ends sentences.</summary>
    public static bool IsStop(ArticleText text, int token)
    {
        var t = text.Tokens[token];
        return t.Kind == TokenKind.Punctuation && text.Source[t.Start] is '.' or '!' or '?' or '\u2026';
    }

    /// <summary>The last token that is no closing quotation mark or bracket.</summary>
    public static int LastMeaning(ArticleText text, int first, int end)
    {
        var last = end - 1;
        // "… territory.[4]": the mark of a footnote.
        while (last - 3 >= first && text.IsChar(last, ']') && text.Tokens[last - 1].IsNumber && text.IsChar(last - 2, '[')) last -= 3;
        while (last > first && (text.Tokens[last].Kind == TokenKind.Quote || text.IsChar(last, ')') || text.IsChar(last, ']') || IsOrnament(text, last))) last--;
        return last;
    }

    // The mark with which magazines close an article.
    private static bool IsOrnament(ArticleText text, int token) =>
        text.Source[text.Tokens[token].Start] is '\u2666' or '\u25A0' or '\u25CF' or '\u25C6' or '\u220E' or '\u25FC';

    // A rough look, good enough to tell one sentence from several: a stop behind a word of three letters, and a capital behind it.
    private static bool EndsInside(ArticleText text, int first, int stop, int end)
    {
        var next = stop + 1;
        while (next < end && (text.Tokens[next].Kind == TokenKind.Quote || text.IsChar(next, ')')) && !text.Tokens[next].SpaceBefore) next++;
        if (next >= end || !text.Tokens[next].SpaceBefore) return false;
        var before = text.Tokens[stop - 1];
        if (text.IsChar(stop, '.') && (EndsWithAbbreviation(text, first, stop) || before.End - before.Start < 3)) return false;
        return text.Tokens[next].IsCapitalized || text.Tokens[next].Kind == TokenKind.Quote;
    }

    private static bool EndsWithAbbreviation(ArticleText text, int first, int stop) =>
        stop > first && text.IsChar(stop, '.') && text.Tokens[stop - 1] is { IsWord: true } word
        && word.Is(WordClass.Abbreviation) && word.IsCapitalized && !word.Is(WordClass.CommonWord);
}
