using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Finds the quotation marks of a block and tells what each can do, by its form and by the blanks around it. An apostrophe (’80s, ’tis) and the signs of
/// feet and inches (6'2") are not marks. Blanks come before form, because printed text holds “this“ as well as ”this”.
/// </summary>
internal static class QuoteMarkReader
{
    /// <summary>A speaker's name has so many words at most.</summary>
    private const int LongestName = 4;

    /// <summary>What stands on one side of a mark.</summary>
    private enum Side : byte
    {
        /// <summary>A blank, the block's edge or a bracket: outside a quotation.</summary>
        Outer,

        /// <summary>A word, a number or a sentence's punctuation: inside a quotation.</summary>
        Inner,

        /// <summary>A dash, a colon, an ellipsis: both are usual.</summary>
        Neutral,
    }

    /// <summary>Adds the marks of <c>Tokens[first..end]</c> to <paramref name="marks"/>.</summary>
    public static void Read(ArticleText text, int first, int end, List<QuoteMark> marks)
    {
        var escaped = IsEscaped(text, first, end);
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Quote) continue;
            var runEnd = i + 1;
            while (runEnd < end && text.Tokens[runEnd].Kind == TokenKind.Quote && !text.Tokens[runEnd].SpaceBefore) runEnd++;
            if (escaped && text.IsChar(i, '"')) ReadEscapedRun(text, i, runEnd, first, end, marks);
            else ReadRun(text, i, runEnd, first, end, marks);
            i = runEnd - 1;
        }
    }

    // Marks that touch each other ("‘, ’”) share the blanks around the run.
    private static void ReadRun(ArticleText text, int run, int runEnd, int first, int end, List<QuoteMark> marks)
    {
        var left = Left(text, run, first);
        var right = Right(text, runEnd, end);
        for (var i = run; i < runEnd;)
        {
            var c = Character(text, i);
            var single = Characters.IsSingleQuote(c);
            var next = i + 1;
            var twin = next < runEnd && Character(text, next) == c;
            if (twin && c is '\'' or '`' or '\u2018' or '\u2019')
            {
                single = false;
                next++;
            }
            if (!single)
            {
                var role = IsMisplaced(text, i, runEnd, first, end, c) ? QuoteMarkRole.Either : Role(c, left, right);
                if (!IsInches(text, i, first, c)) marks.Add(new QuoteMark(i, next, false, role, c == '"' && IsNumber(text, i - 1, first)));
            }
            else if (!IsApostrophe(text, i, c, left, right))
            {
                var role = Role(c, left, right);
                marks.Add(new QuoteMark(i, next, true, role, role != QuoteMarkRole.Open && MayBePluralGenitive(text, i, first, end)));
            }
            i = next;
        }
    }

    // A field of a comma-separated file: each of its marks is written twice. Words never begin with two straight marks elsewhere.
    private static bool IsEscaped(ArticleText text, int first, int end)
    {
        var run = first;
        for (var i = first; i < end; i++)
        {
            var touches = i > first && !text.Tokens[i].SpaceBefore;
            if (touches && i - run >= 2 && text.Tokens[i].IsWord && Left(text, run, first) == Side.Outer) return true;
            if (!text.IsChar(i, '"')) run = i + 1;
            else if (!touches) run = i;
        }
        return false;
    }

    // There the twins are one mark, and a lone mark at an end is the field's.
    private static void ReadEscapedRun(ArticleText text, int run, int runEnd, int first, int end, List<QuoteMark> marks)
    {
        if (runEnd == run + 1 && (run == first || runEnd == end)) return;
        marks.Add(new QuoteMark(run, runEnd, false, Role('"', Left(text, run, first), Right(text, runEnd, end)), false));
    }

    // "We came, "she said.": a blank that stands on the wrong side of the mark, before the words that say who speaks.
    private static bool IsMisplaced(ArticleText text, int token, int behind, int first, int end, char c)
    {
        if (c != '"' || token <= first || behind >= end || !text.Tokens[token].SpaceBefore || text.Tokens[behind].SpaceBefore || !text.Tokens[behind].IsWord) return false;
        if (text.Tokens[token - 1].Kind != TokenKind.Punctuation || text.Source[text.Tokens[token - 1].Start] is not (',' or '.' or '?' or '!')) return false;
        var verb = behind;
        if (text.Is(behind, "he") || text.Is(behind, "she") || text.Is(behind, "they")) verb++;
        while (verb < end && verb < behind + LongestName && text.Tokens[verb].IsWord && text.Tokens[verb].IsCapitalized) verb++;
        return verb < end && text.Tokens[verb].Is(WordClass.ReportingVerb) && !text.Tokens[verb].IsCapitalized;
    }

    private static char Character(ArticleText text, int token)
    {
        var t = text.Tokens[token];
        return t.End - t.Start > 1 && CharacterReference.TryDecode(text.Source, t.Start, t.End, out var decoded) > 0 ? decoded : text.Source[t.Start];
    }

    private static Side Left(ArticleText text, int token, int first)
    {
        if (token == first || text.Tokens[token].SpaceBefore) return Side.Outer;
        var before = text.Tokens[token - 1];
        if (before.Kind == TokenKind.Dash) return Side.Neutral;
        if (before.Kind != TokenKind.Punctuation) return Side.Inner;
        return text.Source[before.Start] switch
        {
            '(' or '[' or '{' => Side.Outer,
            ':' or '/' or '|' => Side.Neutral,
            _ => Side.Inner,
        };
    }

    private static Side Right(ArticleText text, int token, int end)
    {
        if (token >= end || text.Tokens[token].SpaceBefore) return Side.Outer;
        var behind = text.Tokens[token];
        if (behind.Kind == TokenKind.Possessive) return Side.Outer;
        if (behind.Kind == TokenKind.Dash) return Side.Neutral;
        if (behind.Kind != TokenKind.Punctuation) return Side.Inner;
        return text.Source[behind.Start] switch
        {
            '(' or '[' or '{' or '\u00BF' or '\u00A1' => Side.Inner,
            '\u2026' => Side.Neutral,
            '.' when behind.End - behind.Start > 1 => Side.Neutral,
            _ => Side.Outer,
        };
    }

    private static QuoteMarkRole Role(char c, Side left, Side right)
    {
        if (left != Side.Inner && right != Side.Outer && (left == Side.Outer || right == Side.Inner)) return QuoteMarkRole.Open;
        if (left != Side.Outer && right != Side.Inner && (left == Side.Inner || right == Side.Outer)) return QuoteMarkRole.Close;
        return c switch
        {
            '\u201C' or '\u201E' or '\u201F' or '\u2018' or '\u201A' or '\u201B' or '`' => QuoteMarkRole.Open,
            '\u201D' or '\u2019' => QuoteMarkRole.Close,
            _ => QuoteMarkRole.Either,
        };
    }

    // ’80s, ’tis, and the straight mark that stands free or between two letters.
    private static bool IsApostrophe(ArticleText text, int token, char c, Side left, Side right)
    {
        if (!Characters.IsApostrophe(c)) return false;
        if (right != Side.Inner || left == Side.Inner) return c == '\'' && left == right;
        return c == '\u2019' || IsElision(text, token + 1);
    }

    private static bool IsElision(ArticleText text, int token)
    {
        var t = text.Tokens[token];
        if (t.IsNumber) return t.End - t.Start == 2 && text.Is(token + 1, "s") && !text.Tokens[token + 1].SpaceBefore;
        return text.Is(token, "tis") || text.Is(token, "twas") || text.Is(token, "em") || text.Is(token, "til") || text.Is(token, "n")
            || text.Is(token, "cos") || text.Is(token, "cause");
    }

    // 6'2": a number, a mark and a number before the mark.
    private static bool IsInches(ArticleText text, int token, int first, char c) =>
        c is '"' or '\u2033' or '\u201D' && IsNumber(text, token - 1, first) && IsNumber(text, token - 3, first)
        && text.Tokens[token - 2].Kind == TokenKind.Quote && !text.Tokens[token - 1].SpaceBefore && !text.Tokens[token - 2].SpaceBefore;

    private static bool IsNumber(ArticleText text, int token, int first) => token >= first && text.Tokens[token].IsNumber;

    // The apostrophe of "soldiers' homes" and of "rockin' chair" stands behind its letters and before the next word.
    private static bool MayBePluralGenitive(ArticleText text, int token, int first, int end)
    {
        if (token == first || token + 1 >= end) return false;
        var before = text.Tokens[token - 1];
        if (!before.IsWord || !text.Tokens[token + 1].IsWord || text.Tokens[token + 1].Is(WordClass.ReportingVerb)) return false;
        var last = text.Source[before.End - 1];
        return last is 's' or 'S' or 'z' or 'x' || before.End - before.Start < 3
            || (last == 'n' && text.Source[before.End - 2] == 'i');
    }
}
