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

    /// <summary>The file of a type that is declared in the project.</summary>
    /// <param name="fullName">The type.</param>
    /// <param name="kind">What is generated for it. No article's file has a hyphen there, so the two never meet.</param>
    /// <param name="all">All types that a file of this kind is generated for: C# tells types apart that differ by case only.</param>
    public static string For(string fullName, string kind, IEnumerable<string> all)
    {
        var isAmbiguous = all.Any(other => other != fullName && Unicode.AreSame(other, fullName));
        return For(fullName + "-" + kind + (isAmbiguous ? "-" + Hash(fullName) : ""));
    }

    /// <summary>The file of an article, whose names differ by more than case.</summary>
    public static string For(string fullName)
    {
        var name = new StringBuilder(fullName.Length);
        foreach (var c in fullName) name.Append(IsPlain(c) ? c : '-');
        if (name.Length > MaxLength) name.Length = MaxLength;
        // What was replaced or cut is told apart by a hash of the whole.
        return name.ToString() == fullName ? fullName + Suffix : name.Append('-').Append(Hash(Unicode.ToUpper(fullName))).Append(Suffix).ToString();
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.';

    // FNV-1a: stable from run to run, which string.GetHashCode is not.
    private static string Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
