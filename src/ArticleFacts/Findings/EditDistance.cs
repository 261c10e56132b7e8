using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>How far two words are apart in spelling.</summary>
internal static class EditDistance
{
    /// <summary>Whether one letter more, less, other or exchanged with its neighbour makes one word the other, case aside. Equal words are
    /// not.</summary>
    public static bool IsOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        var i = 0;
        while (i < a.Length && i < b.Length && Same(a[i], b[i])) i++;
        if (i == a.Length && i == b.Length) return false;
        if (a.Length > b.Length) return Rest(a, i + 1, b, i);
        if (a.Length < b.Length) return Rest(a, i, b, i + 1);
        if (Rest(a, i + 1, b, i + 1)) return true;
        return i + 1 < a.Length && Same(a[i], b[i + 1]) && Same(a[i + 1], b[i]) && Rest(a, i + 2, b, i + 2);
    }

    private static bool Rest(string a, int i, string b, int j)
    {
        for (; i < a.Length && j < b.Length; i++, j++)
        {
            if (!Same(a[i], b[j])) return false;
        }
        return i >= a.Length && j >= b.Length;
    }

    private static bool Same(char a, char b) => Unicode.ToUpper(a) == Unicode.ToUpper(b);
}
