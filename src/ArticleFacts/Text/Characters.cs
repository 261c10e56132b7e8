namespace ArticleFacts.Text;

/// <summary>Classes of characters: quotation marks, dashes, blanks, line breaks. The one place that lists them.</summary>
internal static class Characters
{
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>White space inside a line, and the invisible characters that scrapers leave: zero-width blanks, marks of direction, the byte order mark.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' || (c > '\u007F' && (Unicode.IsWhiteSpace(c) || IsInvisible(c))) || (c < ' ' && !IsLineBreak(c));

    public static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018';

    public static bool IsSingleQuote(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2039' or '\u203A' or '`';

    public static bool IsDoubleQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033';

    public static bool IsQuote(char c) => IsDoubleQuote(c) || IsSingleQuote(c);

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    public static bool IsPunctuation(char c) => c < '\u0080'
        ? c is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '/' or '\\' or '|' or '*' or '_'
        : c is '\u2026' or '\u2022' or '\u00B7' or '\u25CF' or '\u25AA' or '\u00BF' or '\u00A1' || (c < '\uD800' && Unicode.IsPunctuation(c));

    public static bool IsWordStart(string s, int i) => IsLetter(s, i);

    /// <summary>A letter, or a code unit of one outside the basic plane.</summary>
    public static bool IsLetter(string s, int i)
    {
        var c = s[i];
        if (c < '\u0080') return (c | 0x20) is >= 'a' and <= 'z';
        return Unicode.IsLetter(c) || (char.IsSurrogate(c) && Unicode.IsSupplementaryLetter(s, i));
    }

    /// <summary>A letter, digit or combining mark: what may follow inside a word.</summary>
    public static bool IsWordPart(string s, int i)
    {
        var c = s[i];
        if (c < '\u0080') return (c | 0x20) is >= 'a' and <= 'z' || c is >= '0' and <= '9';
        return IsLetter(s, i) || Unicode.IsMark(c);
    }
}
