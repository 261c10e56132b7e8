using ArticleFacts.Text;

namespace ArticleFacts;

/// <summary>
/// Compares names as a reader would: ordinal, without regard to case, typographic quotation marks and dashes equal to plain ones, a letter and its combining
/// marks equal to the accented letter, runs of white space equal to one blank, and white space at the ends without meaning.
/// </summary>
public sealed class NameComparer : IEqualityComparer<string>
{
    // Longer names get their hash from the heap.
    private const int LongestOnStack = 256;

    private NameComparer()
    {
    }

    /// <summary>The one comparer.</summary>
    public static NameComparer Instance { get; } = new();

    /// <summary>Whether both names read the same.</summary>
    public bool Equals(string? x, string? y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x is null || y is null) return false;
        int i = Start(x), j = Start(y);
        while (true)
        {
            var a = Next(x, ref i);
            if (a != Next(y, ref j)) return false;
            if (a == '\0') return true;
        }
    }

    /// <summary>A hash that agrees with <see cref="Equals(string, string)"/>. As that of a string, it differs from process to process.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="obj"/> is null.</exception>
    public int GetHashCode(string obj)
    {
        if (obj is null) throw new ArgumentNullException(nameof(obj));
#if NET
        var key = obj.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[obj.Length];
        return TextHash.Of(key[..Fold(obj, key)]);
#else
        return TextHash.Of(Fold(obj));
#endif
    }

    /// <summary>The name as it is compared.</summary>
    internal static string Fold(string name)
    {
        var key = new char[name.Length];
        return new string(key, 0, Fold(name, key));
    }

#if NET
    private static int Fold(string name, Span<char> key)
#else
    private static int Fold(string name, char[] key)
#endif
    {
        var length = 0;
        var i = Start(name);
        for (var c = Next(name, ref i); c != '\0'; c = Next(name, ref i)) key[length++] = c;
        return length;
    }

    private static int Start(string s)
    {
        var i = 0;
        while (i < s.Length && Unicode.IsWhiteSpace(s[i])) i++;
        return i;
    }

    // Folds one character at a time, so that comparing allocates nothing. '\0' is the end.
    private static char Next(string s, ref int i)
    {
        if (i >= s.Length) return '\0';
        var c = s[i++];
        if (Unicode.IsWhiteSpace(c))
        {
            while (i < s.Length && Unicode.IsWhiteSpace(s[i])) i++;
            return i < s.Length ? ' ' : '\0';
        }
        while (i < s.Length && Folding.Compose(c, s[i]) is not '\0' and var composed)
        {
            c = composed;
            i++;
        }
        return c switch
        {
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '`' or '\u02BC' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '\0' => '\uFFFD',
            _ => Unicode.ToUpper(c),
        };
    }
}
