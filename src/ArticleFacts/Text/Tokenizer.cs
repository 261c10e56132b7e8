using System.Runtime.CompilerServices;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Text;

/// <summary>Cuts text into lines and tokens in one pass. Line breaks are LF, CR LF, CR, U+0085, U+2028 and U+2029, as the compiler counts them.</summary>
/// <param name="source">The text.</param>
/// <param name="lexicon">What is known of words.</param>
internal sealed class Tokenizer(string source, WordTable lexicon)
{
    private readonly DocumentWords words = new(source, lexicon);
    private readonly List<Line> lines = new(Math.Max(4, source.Length / 40));
    private readonly TokenBuffer tokens = new(source.Length / 4);

    [MethodImpl(FoldedText.Optimize)]
    public (Line[] Lines, Token[] Tokens, DocumentWords Words) Tokenize()
    {
        int i = 0, lineStart = 0, lineToken = 0;
        var flags = TokenFlags.LineStart | TokenFlags.SpaceBefore;
        while (i < source.Length)
        {
            var c = source[i];

            // Most of a text is words and single blanks.
            if (c == ' ')
            {
                i++;
                flags |= TokenFlags.SpaceBefore;
                continue;
            }
            if ((c | 0x20) is >= 'a' and <= 'z')
            {
                i = Word(i, flags);
                flags = TokenFlags.None;
                continue;
            }
            if (Characters.IsLineBreak(c))
            {
                lines.Add(new Line(lines.Count + 1, lineStart, i, lineToken, tokens.Count));
                i += c == '\r' && i + 1 < source.Length && source[i + 1] == '\n' ? 2 : 1;
                lineStart = i;
                lineToken = tokens.Count;
                flags = TokenFlags.LineStart | TokenFlags.SpaceBefore;
                continue;
            }

            // A character reference counts as the character it stands for.
            var (width, decoded) = (1, c);
            if (c == '&' && CharacterReference.TryDecode(source, i, source.Length, out var character) is > 0 and var length) (width, decoded) = (length, character);
            if (Characters.IsBlank(decoded))
            {
                i += width;
                flags |= TokenFlags.SpaceBefore;
                continue;
            }

            i = width == 1 && Characters.IsWordStart(source, i) ? AnyWord(i, flags)
                : width == 1 && decoded is >= '0' and <= '9' ? Number(i, flags)
                : Other(i, width, decoded, flags);
            flags = TokenFlags.None;
        }
        lines.Add(new Line(lines.Count + 1, lineStart, source.Length, lineToken, tokens.Count));
        return (lines.ToArray(), tokens.ToArray(), words);
    }

    // Adds the word that begins with an ASCII letter, and returns where it ends. Most words are nothing but such letters, and are hashed while the end is looked for.
    [MethodImpl(FoldedText.Optimize)]
    private int Word(int start, TokenFlags flags)
    {
        var s = source;
        var hash = FoldedText.HashStart;
        int i = start, upper = 0;
        var c = s[i];
        do
        {
            if (c < 'a') upper++;
            hash = FoldedText.HashNext(hash, (char)(c | 0x20));
            c = ++i < s.Length ? s[i] : ' ';
        }
        while ((c | 0x20) is >= 'a' and <= 'z');
        if (c is '\'' or > '\u007F' or (>= '0' and <= '9') || (c == '.' && i == start + 1)) return AnyWord(start, flags);

        if (s[start] < 'a') flags |= TokenFlags.Capitalized;
        if (upper == i - start) flags |= upper > 1 ? TokenFlags.AllCaps : TokenFlags.None;
        else if (upper > 1 || (upper == 1 && s[start] >= 'a')) flags |= TokenFlags.MixedCase;
        return Add(start, i, TokenKind.Word, flags, FoldedText.HashEnd(hash));
    }

    private int Add(int start, int end, TokenKind kind, TokenFlags flags, uint hash)
    {
        var number = words.NumberOf(start, end, hash);
        tokens.Add(new Token(start, end, kind, flags, hash, number, words[number]));
        return end;
    }

    [MethodImpl(FoldedText.Optimize)]
    private int AnyWord(int start, TokenFlags flags)
    {
        var s = source;
        var i = start;
        int upper = 0, lower = 0;
        var capitalized = Unicode.IsUpper(s[start]);
        var upperLater = false;
        while (i < s.Length)
        {
            var c = s[i];
            if (c is >= 'a' and <= 'z')
            {
                lower++;
                i++;
            }
            else if (Characters.IsWordPart(s, i))
            {
                if (Unicode.IsUpper(c))
                {
                    upper++;
                    upperLater |= i > start;
                }
                else if (Unicode.IsLower(c))
                {
                    lower++;
                }
                else if (c is >= '0' and <= '9')
                {
                    flags |= TokenFlags.HasDigit;
                }
                i++;
            }
            else if (Characters.IsApostrophe(c) && i + 1 < s.Length && Characters.IsLetter(s, i + 1) && !IsPossessive(s, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        if (capitalized && (flags & TokenFlags.HasDigit) != 0 && GluedCurrency.Length(s, start, i) is > 0 and var letters)
        {
            i = start + letters;
            flags &= ~TokenFlags.HasDigit;
            lower = letters - upper;
        }

        // U.S., a.m., J.R.: single letters with periods. The last period belongs to it when there was one before.
        if (i == start + 1 && i + 1 < s.Length && s[i] == '.' && Characters.IsLetter(s, i + 1) && IsSingleLetter(s, i + 1))
        {
            var end = i;
            while (end + 1 < s.Length && s[end] == '.' && Characters.IsLetter(s, end + 1) && IsSingleLetter(s, end + 1))
            {
                end += 2;
                upper += Unicode.IsUpper(s[end - 1]) ? 1 : 0;
                lower += Unicode.IsLower(s[end - 1]) ? 1 : 0;
            }
            if (end < s.Length && s[end] == '.') end++;
            i = end;
            upperLater = upper > 1;
            flags |= TokenFlags.Dotted;
        }

        if (capitalized) flags |= TokenFlags.Capitalized;
        if (upper >= 2 && lower == 0) flags |= TokenFlags.AllCaps;
        else if (upperLater && lower > 0) flags |= TokenFlags.MixedCase;
        return Add(start, i, TokenKind.Word, flags, FoldedText.TokenHash(s, start, i));
    }

    private static bool IsSingleLetter(string s, int i) => i + 1 >= s.Length || !Characters.IsWordPart(s, i + 1);

    // "'s" that ends the word: "Khan's visit", not "O's" inside "O'sullivan".
    private static bool IsPossessive(string s, int apostrophe) =>
        s[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= s.Length || !Characters.IsWordPart(s, apostrophe + 2));

    private int Number(int start, TokenFlags flags)
    {
        var s = source;
        var i = start;
        while (i < s.Length)
        {
            if (s[i] is >= '0' and <= '9')
            {
                i++;
            }
            else if (s[i] is '.' or ',' && i + 1 < s.Length && s[i + 1] is >= '0' and <= '9'
                && (s[i] == '.' || GroupOfThree(s, i + 1)))
            {
                i++;
            }
            else
            {
                break;
            }
        }
        if (IsYearGluedToTime(s, start, i)) i = start + 4;
        return Add(start, i, TokenKind.Number, flags, FoldedText.TokenHash(s, start, i));
    }

    // "January 5, 20213:14 PM": pages that lose their markup glue the time of day to the year.
    private static bool IsYearGluedToTime(string s, int start, int end) =>
        end - start is 5 or 6 && end + 2 < s.Length && s[end] == ':' && s[end + 1] is >= '0' and <= '5' && s[end + 2] is >= '0' and <= '9'
        && ((s[start] == '1' && s[start + 1] == '9') || (s[start] == '2' && s[start + 1] == '0')) && s[start + 2] is >= '0' and <= '9' && s[start + 3] is >= '0' and <= '9';

    // A comma is part of a number only before a group of three digits: "5,000", not "1,2".
    private static bool GroupOfThree(string s, int i)
    {
        var n = 0;
        while (i + n < s.Length && s[i + n] is >= '0' and <= '9') n++;
        return n == 3;
    }

    private int Other(int start, int width, char c, TokenFlags flags)
    {
        var s = source;
        var end = start + width;
        // Corpora and old wires part the ending from its word: "Norvale 's port".
        if (Characters.IsApostrophe(c) && start > 0 && s[start - 1] == ' ' && end + 1 < s.Length && s[end] == 's' && s[end + 1] == ' '
            && tokens.Count > 0 && tokens.Last.IsWord)
        {
            return NoWord(start, end + 1, TokenKind.Possessive, flags);
        }
        if (Characters.IsApostrophe(c) && tokens.Count > 0 && tokens.Last is { Kind: TokenKind.Word or TokenKind.Number or TokenKind.Punctuation } before
            && before.End == start && end < s.Length && s[end] is 's' or 'S' && (end + 1 >= s.Length || !Characters.IsWordPart(s, end + 1))
            && (before.Kind != TokenKind.Punctuation || s[before.Start] is '.' or ')'))
        {
            return NoWord(start, end + 1, TokenKind.Possessive, flags);
        }
        if (Characters.IsQuote(c)) return NoWord(start, end, TokenKind.Quote, flags);
        if (Characters.IsDash(c))
        {
            while (end < s.Length && s[end] == '-' && c == '-') end++;
            return NoWord(start, end, TokenKind.Dash, flags);
        }
        if (char.IsHighSurrogate(c) && end < s.Length && char.IsLowSurrogate(s[end])) end++;
        else if (c == '.') while (end < s.Length && s[end] == '.') end++;
        var kind = Characters.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
        return NoWord(start, end, kind, flags);
    }

    private int NoWord(int start, int end, TokenKind kind, TokenFlags flags)
    {
        var hash = FoldedText.TokenHash(source, start, end);
        lexicon.FindSign(source, start, end, hash, out var entry);
        tokens.Add(new Token(start, end, kind, flags, hash, 0, entry));
        return end;
    }
}
