using System.Runtime.CompilerServices;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Text;

/// <summary>Cuts text into lines and tokens in one pass. Line breaks are LF, CR LF, CR, U+0085, U+2028 and U+2029, as the compiler counts them.</summary>
internal static class Tokenizer
{
    [MethodImpl(FoldedText.Optimize)]
    public static (Line[] Lines, Token[] Tokens) Tokenize(string source)
    {
        var lines = new List<Line>(Math.Max(4, source.Length / 40));
        var tokens = new List<Token>(Math.Max(16, source.Length / 4));
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
                var word = Word(source, i, flags);
                tokens.Add(word);
                i = word.End;
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

            var token = width == 1 && Characters.IsWordStart(source, i) ? Word(source, i, flags)
                : width == 1 && decoded is >= '0' and <= '9' ? Number(source, i, flags)
                : Other(source, i, width, decoded, flags, tokens);
            tokens.Add(token);
            i = token.End;
            flags = TokenFlags.None;
        }
        lines.Add(new Line(lines.Count + 1, lineStart, source.Length, lineToken, tokens.Count));
        return (lines.ToArray(), tokens.ToArray());
    }

    [MethodImpl(FoldedText.Optimize)]
    private static Token Word(string s, int start, TokenFlags flags)
    {
        var i = start;
        int upper = 0, lower = 0;
        var capitalized = char.IsUpper(s[start]);
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
                if (char.IsUpper(c))
                {
                    upper++;
                    upperLater |= i > start;
                }
                else if (char.IsLower(c))
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
                upper += char.IsUpper(s[end - 1]) ? 1 : 0;
                lower += char.IsLower(s[end - 1]) ? 1 : 0;
            }
            if (end < s.Length && s[end] == '.') end++;
            i = end;
            upperLater = upper > 1;
            flags |= TokenFlags.Dotted;
        }

        if (capitalized) flags |= TokenFlags.Capitalized;
        if (upper >= 2 && lower == 0) flags |= TokenFlags.AllCaps;
        else if (upperLater && lower > 0) flags |= TokenFlags.MixedCase;
        var hash = FoldedText.TokenHash(s, start, i);
        return new Token(start, i, TokenKind.Word, flags, Vocabulary.Classify(s, start, i, hash), hash);
    }

    private static bool IsSingleLetter(string s, int i) => i + 1 >= s.Length || !Characters.IsWordPart(s, i + 1);

    // "'s" that ends the word: "Khan's visit", not "O's" inside "O'sullivan".
    private static bool IsPossessive(string s, int apostrophe) =>
        s[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= s.Length || !Characters.IsWordPart(s, apostrophe + 2));

    private static Token Number(string s, int start, TokenFlags flags)
    {
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
        return NoWord(s, start, i, TokenKind.Number, flags);
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

    private static Token Other(string s, int start, int width, char c, TokenFlags flags, List<Token> tokens)
    {
        var end = start + width;
        // Corpora and old wires part the ending from its word: "Norvale 's port".
        if (Characters.IsApostrophe(c) && start > 0 && s[start - 1] == ' ' && end + 1 < s.Length && s[end] == 's' && s[end + 1] == ' '
            && tokens.Count > 0 && tokens[tokens.Count - 1] is { Kind: TokenKind.Word })
        {
            return NoWord(s, start, end + 1, TokenKind.Possessive, flags);
        }
        if (Characters.IsApostrophe(c) && tokens.Count > 0 && tokens[tokens.Count - 1] is { Kind: TokenKind.Word or TokenKind.Number or TokenKind.Punctuation } before
            && before.End == start && end < s.Length && s[end] is 's' or 'S' && (end + 1 >= s.Length || !Characters.IsWordPart(s, end + 1))
            && (before.Kind != TokenKind.Punctuation || s[before.Start] is '.' or ')'))
        {
            return NoWord(s, start, end + 1, TokenKind.Possessive, flags);
        }
        if (Characters.IsQuote(c)) return NoWord(s, start, end, TokenKind.Quote, flags);
        if (Characters.IsDash(c))
        {
            while (end < s.Length && s[end] == '-' && c == '-') end++;
            return NoWord(s, start, end, TokenKind.Dash, flags);
        }
        if (char.IsHighSurrogate(c) && end < s.Length && char.IsLowSurrogate(s[end])) end++;
        else if (c == '.') while (end < s.Length && s[end] == '.') end++;
        var kind = Characters.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
        return NoWord(s, start, end, kind, flags);
    }

    private static Token NoWord(string s, int start, int end, TokenKind kind, TokenFlags flags) => new(start, end, kind, flags, WordClass.None, FoldedText.TokenHash(s, start, end));
}
