using System.Globalization;

namespace ArticleFacts.Text;

/// <summary>
/// Classes and case of characters, by one frozen version of Unicode. The runtime is not asked: its classes differ by version, and its case tables by
/// whether ICU is there, so that facts would depend on the machine that reads them.
/// </summary>
internal static class Unicode
{
    private const int FirstSupplementary = 0x10000;

    // Named as in the table's runs.
    private static readonly byte[] Classes = ReadClasses(UnicodeTable.Classes, FirstSupplementary);
    private static readonly int[] SupplementaryLetters = ReadBoundaries(UnicodeTable.SupplementaryLetters);
    private static readonly char[]?[] Lower = ReadCase(UnicodeTable.ToLower);
    private static readonly char[]?[] Upper = ReadCase(UnicodeTable.ToUpper);

    /// <summary>Compares without regard to case.</summary>
    public static IEqualityComparer<string> IgnoreCase { get; } = new CaselessComparer();

    public static bool IsLetter(char c) => Classes[c] is (byte)'L' or (byte)'U' or (byte)'O';

    public static bool IsLetterOrDigit(char c) => Classes[c] is (byte)'L' or (byte)'U' or (byte)'O' or (byte)'D';

    public static bool IsUpper(char c) => Classes[c] == 'U';

    public static bool IsLower(char c) => Classes[c] == 'L';

    /// <summary>A combining mark, with or without a width of its own.</summary>
    public static bool IsMark(char c) => Classes[c] == 'M';

    public static bool IsPunctuation(char c) => Classes[c] == 'P';

    /// <summary>Blanks of all widths, tabs and line breaks.</summary>
    public static bool IsWhiteSpace(char c) => Classes[c] == 'W';

    /// <summary>Whether the surrogate pair that <c>text[i]</c> is the first or second half of is a letter; false for half a pair.</summary>
    public static bool IsSupplementaryLetter(string text, int i)
    {
        if (char.IsLowSurrogate(text[i])) i--;
        if (i < 0 || i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
        var at = Array.BinarySearch(SupplementaryLetters, char.ConvertToUtf32(text[i], text[i + 1]));
        // Runs of letters and of others by turns; the first is one of letters.
        return ((at >= 0 ? at : ~at - 1) & 1) == 0;
    }

    public static char ToLower(char c) => c < '\u0080' ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c : Lower[c >> 8] is { } page ? page[c & 0xFF] : c;

    public static char ToUpper(char c) => c < '\u0080' ? c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c : Upper[c >> 8] is { } page ? page[c & 0xFF] : c;

    public static string ToLower(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) == text[i]) continue;
            var lower = text.ToCharArray();
            for (; i < lower.Length; i++) lower[i] = ToLower(lower[i]);
            return new string(lower);
        }
        return text;
    }

    public static string ToUpper(string text)
    {
        var upper = text.ToCharArray();
        for (var i = 0; i < upper.Length; i++) upper[i] = ToUpper(upper[i]);
        return new string(upper);
    }

    /// <summary>Whether the texts are equal without regard to case.</summary>
    public static bool AreSame(string a, string b) => a.Length == b.Length && AreSame(a, 0, b, 0, a.Length);

    /// <summary>Whether <paramref name="length"/> characters are equal without regard to case; false where one of the texts ends before.</summary>
    public static bool AreSame(string a, int startA, string b, int startB, int length)
    {
        if (startA + length > a.Length || startB + length > b.Length) return false;
        for (var i = 0; i < length; i++)
        {
            char c = a[startA + i], d = b[startB + i];
            if (c != d && ToUpper(c) != ToUpper(d)) return false;
        }
        return true;
    }

    public static bool StartsWith(string text, string start) => AreSame(text, 0, start, 0, start.Length);

    public static bool EndsWith(string text, string end) => text.Length >= end.Length && AreSame(text, text.Length - end.Length, end, 0, end.Length);

    /// <summary>Where <paramref name="part"/> begins in <paramref name="text"/>, without regard to case; -1 where it does not.</summary>
    public static int IndexOf(string text, string part)
    {
        for (var i = 0; i + part.Length <= text.Length; i++)
        {
            if (AreSame(text, i, part, 0, part.Length)) return i;
        }
        return -1;
    }

    private static byte[] ReadClasses(string runs, int count)
    {
        var classes = new byte[count];
        var at = 0;
        foreach (var (length, name) in Runs(runs))
        {
            for (var end = at + length; at < end; at++) classes[at] = (byte)name;
        }
        return classes;
    }

    private static int[] ReadBoundaries(string runs)
    {
        var boundaries = new List<int>();
        var at = FirstSupplementary;
        foreach (var (length, _) in Runs(runs))
        {
            boundaries.Add(at);
            at += length;
        }
        boundaries.Add(at);
        return boundaries.ToArray();
    }

    private static IEnumerable<(int Length, char Name)> Runs(string runs)
    {
        var length = 0;
        foreach (var c in runs)
        {
            if (c is >= '0' and <= '9') length = (length * 16) + c - '0';
            else if (c is >= 'a' and <= 'f') length = (length * 16) + c - 'a' + 10;
            else
            {
                yield return (length, c);
                length = 0;
            }
        }
    }

    private static char[]?[] ReadCase(string runs)
    {
        var pages = new char[]?[256];
        foreach (var run in runs.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = run.Split(',');
            int first = Hex(parts[0]), step = Hex(parts[1]), count = Hex(parts[2]), delta = Hex(parts[3]);
            for (var code = first; count > 0; code += step, count--)
            {
                var page = pages[code >> 8] ??= Enumerable.Range(code & ~0xFF, 256).Select(c => (char)c).ToArray();
                page[code & 0xFF] = (char)(code + delta);
            }
        }
        return pages;
    }

    private static int Hex(string text) =>
        text[0] == '-' ? -Hex(text.Substring(1)) : int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private sealed class CaselessComparer : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => ReferenceEquals(x, y) || (x is not null && y is not null && AreSame(x, y));

        public int GetHashCode(string obj) => TextHash.Of(ToUpper(obj));
    }
}
