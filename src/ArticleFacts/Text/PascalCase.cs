using System.Text;

namespace ArticleFacts.Text;

/// <summary>
/// Words in Pascal case: the one casing rule of the library, the generator and the facts files. It is that of the .NET design guidelines
/// for long acronyms, applied to short ones, too, so that no name depends on a list of abbreviations: <c>U.S. Navy</c> is <c>UsNavy</c>,
/// <c>SEAL team</c> is <c>SealTeam</c>, <c>OpenSSL</c> is <c>OpenSsl</c>, <c>McDorn</c> stays <c>McDorn</c>.
/// </summary>
internal static class PascalCase
{
    /// <summary>Longest name that is made, in characters; a longer one is cut where a word ends.</summary>
    public const int MaxLength = 80;

    /// <summary>The words of <paramref name="text"/> as one name, without marks where the letters allow it (<c>é</c> is <c>e</c>).</summary>
    /// <param name="text">Anything.</param>
    /// <param name="maxWords">How many words to take.</param>
    /// <returns>Letters and digits; empty when there are none. It may begin with a digit.</returns>
    public static string Of(string text, int maxWords = int.MaxValue)
    {
        var name = new StringBuilder(Math.Min(text.Length, MaxLength));
        var word = new StringBuilder();
        var words = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInsideWord(text, i)) continue;
            if (i < text.Length && Letters(text[i]) is { } letters)
            {
                word.Append(letters);
                continue;
            }
            if (!Flush(name, word, ref words, maxWords)) break;
            if (i < text.Length && Symbol(text, i) is { } symbol && !Flush(name, word.Append(symbol), ref words, maxWords)) break;
        }
        return name.ToString();
    }

    /// <summary>The words of <paramref name="text"/> as an identifier: <paramref name="fallback"/> if there is no letter, and before a digit.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="fallback">An identifier.</param>
    /// <param name="maxWords">How many words to take.</param>
    public static string Identifier(string text, string fallback, int maxWords = int.MaxValue)
    {
        var name = Of(text, maxWords);
        return name.Length == 0 ? fallback : IsStart(name[0]) ? name : fallback + name;
    }

    /// <summary>Whether <paramref name="name"/> is an identifier of letters and digits. Underscores are left to what the generator writes for itself.</summary>
    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !IsStart(name[0])) return false;
        foreach (var c in name)
        {
            if (!IsPart(c)) return false;
        }
        return true;
    }

    // False when the name is as long as it may be: the word is left out, unless it is the first, which is cut.
    private static bool Flush(StringBuilder name, StringBuilder word, ref int words, int maxWords)
    {
        if (word.Length == 0) return true;
        if (words == maxWords) return false;
        if (name.Length + word.Length > MaxLength)
        {
            if (words > 0) return false;
            word.Length = MaxLength;
        }
        words++;
        AppendCased(name, word);
        word.Clear();
        return true;
    }

    // A run of capitals is one word ("NASA"); its last letter begins the next word if small letters follow ("HTTPServer"), but for a plural's s ("NGOs").
    private static void AppendCased(StringBuilder name, StringBuilder word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (i == 0) name.Append(Upper(c));
            else if (!IsUpper(c) || !IsUpper(word[i - 1]) || BeginsWord(word, i)) name.Append(c);
            else name.Append(Lower(c));
        }
    }

    private static bool BeginsWord(StringBuilder word, int i) =>
        i + 1 < word.Length && Unicode.IsLower(word[i + 1]) && !(word[i + 1] == 's' && i + 2 == word.Length);

    // Apostrophes, the periods of "U.S.", the commas of "5,000", soft hyphens and combining marks do not part words.
    private static bool IsInsideWord(string text, int i) => text[i] switch
    {
        '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '`' or '\u00AD' => true,
        >= '\u0300' and <= '\u036F' => true,
        ',' => IsDigit(text, i - 1) && IsDigit(text, i + 1),
        '.' => IsSingleLetter(text, i - 1) && i + 1 < text.Length && IsSingleLetter(text, i + 1),
        >= '\u200B' and <= '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' => true,
        _ => false,
    };

    // A letter with nothing but periods beside it: those of "U.S.", not those of "example.com".
    private static bool IsSingleLetter(string text, int i) =>
        i >= 0 && i < text.Length && IsLetter(text[i]) && (i == 0 || !IsLetter(text[i - 1])) && (i + 1 == text.Length || !IsLetter(text[i + 1]));

    private static bool IsLetter(char c) => Unicode.IsLetter(c);

    private static string? Symbol(string text, int i) => text[i] switch
    {
        '%' => "Percent",
        '&' => "And",
        '.' when IsDigit(text, i - 1) && IsDigit(text, i + 1) => "Point",
        _ => null,
    };

    private static string? Letters(char c)
    {
        if (c < '\u0080') return IsPart(c) ? c.ToString() : null;
        return Folding.ToAscii(c) ?? (IsPart(c) ? c.ToString() : null);
    }

    private static bool IsDigit(string text, int i) => (uint)i < (uint)text.Length && text[i] is >= '0' and <= '9';

    // What C# takes in an identifier, without what nobody sees: two names that differ by it only are the same to the compiler.
    private static bool IsPart(char c) => Unicode.IsLetterOrDigit(c) ? c is not ('\u115F' or '\u1160' or '\u3164' or '\uFFA0')
        : Unicode.IsMark(c) && c is not ('\u034F' or (>= '\uFE00' and <= '\uFE0F') or (>= '\u180B' and <= '\u180F') or '\u17B4' or '\u17B5');

    private static bool IsStart(char c) => Unicode.IsLetter(c) && IsPart(c);

    private static bool IsUpper(char c) => Unicode.IsUpper(c);

    private static char Upper(char c) => Unicode.ToUpper(c);

    private static char Lower(char c) => Unicode.ToLower(c);
}
