using System.Globalization;
using System.Text;
using ArticleFacts.Text;

namespace ArticleFacts.Generator;

/// <summary>
/// Names generated files: only characters that every compiler and file system takes, short, and unique without regard to case,
/// because one name that is not loses the code of all articles.
/// </summary>
internal static class HintNames
{
    private const int MaxLength = 90;
    private const string Suffix = ".g.cs";

    public static string For(string fullName)
    {
        var name = new StringBuilder(fullName.Length);
        foreach (var c in fullName) name.Append(IsPlain(c) ? c : '-');
        if (name.Length > MaxLength) name.Length = MaxLength;
        // What was replaced or cut is told apart by a hash of the whole.
        return name.ToString() == fullName ? fullName + Suffix : name.Append('-').Append(Hash(fullName)).Append(Suffix).ToString();
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.';

    // FNV-1a over the upper-case form: stable from run to run, which string.GetHashCode is not.
    private static string Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in Unicode.ToUpper(text)) hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
