namespace ArticleFacts.Facts;

/// <summary>
/// What to say when a name is not found: the known names that are near it. Names that hold all its words come first, then those that a few letters part from it.
/// A key comes from outside when a program runs, so the work is bounded whatever it is.
/// </summary>
internal static class NameSuggestions
{
    /// <summary>In characters. A longer key is no mistyped name: it is cut in the message, and nothing is suggested.</summary>
    public const int LongestKey = 100;

    private const int Most = 3;

    private static readonly char[] Separators = [' ', '-'];

    // Of all letters, one in this many may differ.
    private const int LettersForOneFault = 3;

    /// <summary>The message of the exception.</summary>
    public static string Message(string kind, string name, IEnumerable<string> known)
    {
        var found = Near(name, known, out var isEmpty);
        return $"There is no {kind} named \"{Cut(name)}\""
            + (isEmpty ? ": the article names none."
                : found.Count == 0 ? "." : $". Did you mean {string.Join(", ", found.Select(n => "\"" + Cut(n) + "\""))}?");
    }

    /// <summary>The nearest of the known names, nearest first; none where none is near.</summary>
    public static IReadOnlyList<string> Near(string name, IEnumerable<string> known, out bool isEmpty)
    {
        isEmpty = true;
        var near = new List<(int Distance, string Name)>();
        var key = name.Length > LongestKey ? "" : NameComparer.Fold(name);
        foreach (var other in known)
        {
            isEmpty = false;
            if (key.Length == 0) break;
            if (other.Length <= LongestKey && Distance(key, NameComparer.Fold(other)) is { } distance) near.Add((distance, other));
        }
        return [.. near.OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).Take(Most).Select(n => n.Name)];
    }

    private static string Cut(string name)
    {
        if (name.Length <= LongestKey) return name;
        // Half a surrogate pair is no text.
        return name.Substring(0, char.IsHighSurrogate(name[LongestKey - 1]) ? LongestKey - 1 : LongestKey) + "…";
    }

    // 0 where one name has all words of the other; else how many letters part them, null where they are too many.
    private static int? Distance(string key, string name)
    {
        if (HasWords(name, key) || HasWords(key, name)) return 0;
        var most = Math.Max(key.Length, name.Length) / LettersForOneFault;
        return Letters(key, name, most) is var letters && letters <= most ? letters : null;
    }

    // In their order, and others may be between them.
    private static bool HasWords(string name, string words)
    {
        var wanted = words.Split(Separators);
        var found = 0;
        foreach (var word in name.Split(Separators))
        {
            if (found < wanted.Length && word == wanted[found]) found++;
        }
        return found == wanted.Length;
    }

    // The Levenshtein distance, or anything above most where it is more: only the cells that can be part of a shorter way are looked at.
    private static int Letters(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            int from = Math.Max(1, i - most), to = Math.Min(b.Length, i + most);
            var diagonal = row[from - 1];
            row[from - 1] = from == 1 ? i : most + 1;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var above = j == i + most ? most + 1 : row[j];
                var cost = Math.Min(a[i - 1] == b[j - 1] ? diagonal : diagonal + 1, Math.Min(above, row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = cost;
                least = Math.Min(least, cost);
            }
            if (least > most) return most + 1;
        }
        return row[b.Length];
    }
}
