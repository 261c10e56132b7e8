using System.Text;

namespace ArticleFacts.Text;

/// <summary>
/// Folds letters: a letter and its combining marks to one character ("e" and U+0301 to "é"), and a Latin letter to ASCII ("é" to "e"). The one table of
/// reader and generator; <c>string.Normalize</c> is not asked, because without ICU it changes nothing.
/// </summary>
internal static class Folding
{
    private const char FirstMark = '\u0300';

    // A letter and a mark to what they make, and what they make to the letter.
    private static readonly Dictionary<(char Letter, char Mark), char> Composed = [];
    private static readonly Dictionary<char, char> Bases = [];

    // Latin letters that are no ASCII letter with a mark.
    private static readonly Dictionary<char, string> Special = new()
    {
        ['ß'] = "ss",
        ['ẞ'] = "SS",
        ['Æ'] = "Ae",
        ['æ'] = "ae",
        ['Œ'] = "Oe",
        ['œ'] = "oe",
        ['Ø'] = "O",
        ['ø'] = "o",
        ['Đ'] = "D",
        ['đ'] = "d",
        ['Ð'] = "D",
        ['ð'] = "d",
        ['Þ'] = "Th",
        ['þ'] = "th",
        ['Ł'] = "L",
        ['ł'] = "l",
        ['Ŀ'] = "L",
        ['ŀ'] = "l",
        ['Ħ'] = "H",
        ['ħ'] = "h",
        ['Ŧ'] = "T",
        ['ŧ'] = "t",
        ['ı'] = "i",
        ['ſ'] = "s",
        ['ẚ'] = "a",
    };

    static Folding()
    {
        foreach (var (mark, pairs) in UnicodeTable.Compositions)
        {
            for (var i = 0; i < pairs.Length; i += 2)
            {
                Composed.Add((pairs[i], mark), pairs[i + 1]);
                Bases.Add(pairs[i + 1], pairs[i]);
            }
        }
    }

    /// <summary>The ASCII letters for a letter that is none; null where there are none.</summary>
    public static string? ToAscii(char c)
    {
        while (Bases.TryGetValue(c, out var letter)) c = letter;
        return Special.TryGetValue(c, out var special) ? special : c < '\u0080' && Unicode.IsLetter(c) ? c.ToString() : null;
    }

    /// <summary>The letter as the first of its ASCII letters, or the ASCII digit; '\0' for everything that has no such form.</summary>
    public static char ToAsciiLetter(char c)
    {
        if (c < '\u0080') return c is >= '0' and <= '9' || (c | 0x20) is >= 'a' and <= 'z' ? c : '\0';
        return ToAscii(c) is { } letters ? letters[0] : '\0';
    }

    /// <summary>What <paramref name="letter"/> and the combining mark behind it make; <c>'\0'</c> where they make no one character.</summary>
    public static char Compose(char letter, char mark) => mark >= FirstMark && Composed.TryGetValue((letter, mark), out var composed) ? composed : '\0';

    /// <summary>The text with every letter and its marks as one character, where there is one: what people see as equal is equal.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="offsets">Where each character of the result, and its end, is in <paramref name="text"/>; null where the result is the text itself.</param>
    public static string Compose(string text, out int[]? offsets)
    {
        offsets = null;
        var i = 1;
        while (i < text.Length && (text[i] < FirstMark || Compose(text[i - 1], text[i]) == '\0')) i++;
        if (i >= text.Length) return text;

        var composed = new StringBuilder(text, 0, i, text.Length);
        var places = new List<int>(text.Length + 1);
        for (var at = 0; at < i; at++) places.Add(at);
        for (; i < text.Length; i++)
        {
            var one = Compose(composed[composed.Length - 1], text[i]);
            if (one != '\0')
            {
                composed[composed.Length - 1] = one;
                continue;
            }
            composed.Append(text[i]);
            places.Add(i);
        }
        places.Add(text.Length);
        offsets = places.ToArray();
        return composed.ToString();
    }

    /// <summary>As <see cref="Compose(string, out int[])"/>, for who needs no offsets.</summary>
    public static string Compose(string text) => Compose(text, out _);
}
