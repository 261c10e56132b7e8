using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>
/// How a paragraph opens, as a short row of symbols: name, comma, number, comma, word. Paragraphs of prose open in all ways;
/// the records of one list open in the same way, whatever names and numbers stand in them.
/// </summary>
internal readonly struct OpeningShape
{
    /// <summary>Symbols kept; four bits each.</summary>
    private const int Most = 8;

    private const int LongestName = 24;

    private readonly uint symbols;

    private OpeningShape(uint symbols, int length)
    {
        this.symbols = symbols;
        Length = length;
    }

    private enum Symbol : uint
    {
        Name = 1,
        Comma,
        Number,
        Time,
        Word,
        Dash,
        Colon,
        Bracket,
        Quote,
        Sign,
        Stop,
    }

    public int Length { get; }

    /// <summary>Name, then a mark or number: as records open, and sentences with a subject and a verb do not.</summary>
    public bool IsRecordLike => At(0) == Symbol.Name && At(1) is Symbol.Comma or Symbol.Dash or Symbol.Colon or Symbol.Bracket or Symbol.Number;

    /// <summary>As <see cref="IsRecordLike"/>, or with a bar or slash behind the name.</summary>
    public bool IsRowLike => IsRecordLike || (At(0) == Symbol.Name && At(1) == Symbol.Sign);

    public bool StartsWithTime => At(0) == Symbol.Time;

    public bool HasNumber
    {
        get
        {
            for (var i = 0; i < Length && i < 5; i++)
            {
                if (At(i) is Symbol.Number or Symbol.Sign) return true;
            }
            return false;
        }
    }

    public static OpeningShape Measure(ArticleText text, int first, int end)
    {
        uint symbols = 0;
        var length = 0;
        for (var i = first; i < end && length < Most;)
        {
            var symbol = Next(text, ref i, end, length == 0);
            symbols |= (uint)symbol << (4 * length);
            length++;
            if (symbol == Symbol.Stop) break;
        }
        return new OpeningShape(symbols, length);
    }

    /// <summary>Number of symbols that both shapes begin with.</summary>
    public int CommonWith(OpeningShape other)
    {
        var shorter = Math.Min(Length, other.Length);
        for (var i = 0; i < shorter; i++)
        {
            if (At(i) != other.At(i)) return i;
        }
        return shorter;
    }

    private Symbol At(int i) => (Symbol)((symbols >> (4 * i)) & 15);

    private static Symbol Next(ArticleText text, ref int i, int end, bool isFirst)
    {
        var t = text.Tokens[i];
        var name = NameEnd(text, i, end, isFirst);
        if (name > i)
        {
            i = name;
            return Symbol.Name;
        }
        if (t.IsNumber)
        {
            if (i + 2 < end && text.IsChar(i + 1, ':') && text.Tokens[i + 2].IsNumber && !text.Tokens[i + 2].SpaceBefore)
            {
                i += 3;
                return Symbol.Time;
            }
            i++;
            return Symbol.Number;
        }
        i++;
        return t.Kind switch
        {
            TokenKind.Dash => Symbol.Dash,
            TokenKind.Quote => Symbol.Quote,
            TokenKind.Symbol => Symbol.Sign,
            TokenKind.Punctuation => text.Source[t.Start] switch
            {
                ',' or ';' => Symbol.Comma,
                ':' => Symbol.Colon,
                '(' or '[' => Symbol.Bracket,
                '.' or '!' or '?' => Symbol.Stop,
                _ => Symbol.Sign,
            },
            _ => Symbol.Word,
        };
    }

    // Capitalized words with what may stand inside a name or a title and name: initials, ordinals, nicknames, "and", particles.
    private static int NameEnd(ArticleText text, int first, int end, bool isFirst)
    {
        var head = text.Tokens[first];
        if (!head.IsWord || !head.IsCapitalized) return first;
        if (isFirst && head.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction) && !(first + 1 < end && text.Tokens[first + 1] is { IsWord: true, IsCapitalized: true })) return first;
        var i = first + 1;
        var limit = Math.Min(end, first + LongestName);
        while (i < limit)
        {
            var t = text.Tokens[i];
            var next = i + 1 < limit ? text.Tokens[i + 1] : default;
            if (t.IsWord && t.IsCapitalized) i++;
            else if (text.IsChar(i, '.') && !t.SpaceBefore && text.Tokens[i - 1] is { IsWord: true } before && before.End - before.Start <= 5 && (next.IsWord || text.IsChar(i + 1, ','))) i++;
            else if (t.Kind == TokenKind.Dash && !t.SpaceBefore && next.IsWord && !next.SpaceBefore) i += 2;
            else if (t.IsNumber && next.IsWord && !next.SpaceBefore) i += 2;
            else if (t.Kind is TokenKind.Quote && (next.IsCapitalized || text.Tokens[i - 1].IsCapitalized) && i + 1 < limit && (!t.SpaceBefore || Closes(text, i, limit))) i++;
            else if (t.Kind == TokenKind.Possessive || IsNameLink(text, i)) i = next.IsCapitalized || IsNameLink(text, i + 1) ? i + 1 : -i;
            else break;
            if (i < 0) return -i;
        }
        return i;
    }

    private static bool IsNameLink(ArticleText text, int i) =>
        text.Is(i, "and") || text.IsChar(i, '&') || text.Is(i, "de") || text.Is(i, "van") || text.Is(i, "der") || text.Is(i, "von") || text.Is(i, "al") || text.Is(i, "bin") || text.Is(i, "la") || text.Is(i, "ter") || text.Is(i, "del");

    // A nickname in quotation marks has one or two words.
    private static bool Closes(ArticleText text, int open, int limit)
    {
        for (var i = open + 1; i < limit && i <= open + 3; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote) return true;
        }
        return false;
    }
}
