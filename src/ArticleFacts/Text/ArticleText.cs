using System.Runtime.CompilerServices;
using System.Text;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Text;

/// <summary>A line of the text, without its line break. Its tokens are <c>Tokens[FirstToken..EndToken]</c>.</summary>
internal readonly struct Line(int number, int start, int end, int firstToken, int endToken)
{
    /// <summary>Counted from 1.</summary>
    public int Number { get; } = number;

    public int Start { get; } = start;

    public int End { get; } = end;

    public int FirstToken { get; } = firstToken;

    public int EndToken { get; } = endToken;

    /// <summary>Whether the line holds nothing but white space.</summary>
    public bool IsBlank => EndToken <= FirstToken;
}

/// <summary>
/// The article's text with its lines and tokens: the first stage. Every span of every later stage is made of offsets that are found here.
/// The original string is never replaced; folding happens only when a fact's text is taken out of it.
/// </summary>
internal sealed class ArticleText
{
    private ArticleText(string source, Line[] lines, Token[] tokens, DocumentWords words)
    {
        Source = source;
        Lines = lines;
        Tokens = tokens;
        Words = words;
    }

    /// <summary>The text as given.</summary>
    public string Source { get; }

    public Line[] Lines { get; }

    public Token[] Tokens { get; }

    /// <summary>The different words of the tokens.</summary>
    public DocumentWords Words { get; }

    /// <summary>Cuts <paramref name="source"/> into lines and tokens, in one pass.</summary>
    public static ArticleText From(string source) => From(source, LexiconTables.Instance.Words);

    /// <summary>As <see cref="From(string)"/>, with as much of the lexicon as is read yet.</summary>
    public static ArticleText From(string source, WordTable lexicon)
    {
        var (lines, tokens, words) = new Tokenizer(source, lexicon).Tokenize();
        return new ArticleText(source, lines, tokens, words);
    }

    /// <summary>Index of the first token that ends behind <paramref name="offset"/>; the number of tokens when there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The line that holds <paramref name="offset"/>.</summary>
    public Line LineAt(int offset)
    {
        int low = 0, high = Lines.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Lines[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return Lines[low];
    }

    /// <summary>Whether the token's text is <paramref name="word"/>, ASCII case aside. <paramref name="word"/> is written in lower case with a plain apostrophe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, string word)
    {
        // Asked more often than anything else, and mostly answered by the length.
        var tokens = Tokens;
        if ((uint)token >= (uint)tokens.Length) return false;
        ref readonly var t = ref tokens[token];
        return t.End - t.Start == word.Length && IsWordAt(t.Start, word);
    }

    private bool IsWordAt(int start, string word)
    {
        var source = Source;
        for (var i = 0; i < word.Length; i++)
        {
            var c = source[start + i];
            if (c is >= 'A' and <= 'Z') c = (char)(c | 0x20);
            else if (c is '\u2019' or '\u2018') c = '\'';
            if (c != word[i]) return false;
        }
        return true;
    }

    /// <summary>Whether the tokens from <paramref name="token"/> on are exactly <paramref name="words"/>, ASCII case aside.</summary>
    public bool IsSequence(int token, params string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(token + i, words[i])) return false;
        }
        return true;
    }

    /// <summary>As <see cref="IsSequence(int, string[])"/>, without an array.</summary>
    public bool IsSequence(int token, string first, string second) => Is(token, first) && Is(token + 1, second);

    /// <summary>As <see cref="IsSequence(int, string[])"/>, without an array.</summary>
    public bool IsSequence(int token, string first, string second, string third) => Is(token, first) && Is(token + 1, second) && Is(token + 2, third);

    /// <summary>Whether the token is the one character <paramref name="character"/>.</summary>
    public bool IsChar(int token, char character)
    {
        var tokens = Tokens;
        if ((uint)token >= (uint)tokens.Length) return false;
        ref readonly var t = ref tokens[token];
        return t.End - t.Start == 1 && Source[t.Start] == character;
    }

    /// <summary>Span from the first of the tokens to the last: <c>Tokens[first..end]</c>, not empty.</summary>
    public SourceSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>Exactly the characters of <paramref name="span"/>.</summary>
    public string Slice(SourceSpan span) => Source.Substring(span.Start, span.Length);

    /// <summary>Whether the text of <paramref name="span"/> is for people to read as it stands: single blanks inside, and no character references.</summary>
    public bool IsPlain(SourceSpan span)
    {
        var source = Source;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = source[i];
            if (c is > '&' and < '\u0080') continue;
            if (c == ' ' ? i == span.Start || i + 1 == span.End || source[i + 1] == ' ' : c == '&' || Unicode.IsWhiteSpace(c)) return false;
        }
        return true;
    }

    /// <summary>The text of <paramref name="span"/> for people to read: white space folded to single blanks, character references decoded.</summary>
    public string Fold(SourceSpan span)
    {
        if (IsPlain(span)) return Slice(span);
        var text = new StringBuilder(span.Length);
        var blank = false;
        for (var i = span.Start; i < span.End;)
        {
            var length = CharacterReference.TryDecode(Source, i, span.End, out var decoded);
            if (length == 0)
            {
                length = 1;
                decoded = Source[i];
            }
            i += length;
            if (Unicode.IsWhiteSpace(decoded))
            {
                blank = text.Length > 0;
                continue;
            }
            if (blank) text.Append(' ');
            blank = false;
            text.Append(decoded);
        }
        return text.ToString();
    }
}
