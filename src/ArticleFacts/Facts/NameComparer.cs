namespace ArticleFacts;

/// <summary>
/// Compares names as a reader would: ordinal, without regard to case, typographic quotation marks and dashes equal to plain ones,
/// runs of white space equal to one blank.
/// </summary>
public sealed class NameComparer : IEqualityComparer<string>
{
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
        int i = 0, j = 0;
        while (true)
        {
            var a = Next(x, ref i);
            if (a != Next(y, ref j)) return false;
            if (a == '\0') return true;
        }
    }

    /// <summary>A hash that agrees with <see cref="Equals(string, string)"/>.</summary>
    public int GetHashCode(string obj)
    {
        var hash = 5381;
        var i = 0;
        for (var c = Next(obj, ref i); c != '\0'; c = Next(obj, ref i)) hash = unchecked((hash * 33) ^ c);
        return hash;
    }

    internal static string NotFoundMessage(string kind, string name, IEnumerable<string> known)
    {
        var near = known.OrderBy(k => Distance(k, name)).ThenBy(k => k, StringComparer.Ordinal).Take(3).ToArray();
        return near.Length == 0
            ? $"There is no {kind} named \"{name}\": the article names none."
            : $"There is no {kind} named \"{name}\". Did you mean {string.Join(", ", near.Select(n => "\"" + n + "\""))}?";
    }

    // Folds one character at a time, so that comparing allocates nothing. '\0' is the end.
    private static char Next(string s, ref int i)
    {
        if (i >= s.Length) return '\0';
        var c = s[i++];
        if (c is >= 'a' and <= 'z') return (char)(c - 'a' + 'A');
        if (c is >= 'A' and <= 'Z') return c;
        if (char.IsWhiteSpace(c))
        {
            while (i < s.Length && char.IsWhiteSpace(s[i])) i++;
            return i < s.Length ? ' ' : '\0';
        }
        return c switch
        {
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '`' or '\u02BC' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '\0' => '\uFFFD',
            _ => char.ToUpperInvariant(c),
        };
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
