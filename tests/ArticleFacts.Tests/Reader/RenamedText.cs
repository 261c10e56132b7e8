using System.Text;

namespace ArticleFacts.Tests.Reader;

/// <summary>A text in which some words were replaced by others, with the way back and forth for offsets and strings.</summary>
internal sealed class RenamedText
{
    private readonly List<(int Start, int OldLength, string New)> edits = [];
    private readonly IReadOnlyList<KeyValuePair<string, string>> map;

    public RenamedText(string original, IEnumerable<KeyValuePair<string, string>> replacements)
    {
        // Longest first, so that "Anna Austin" is not taken for the town of Austin.
        map = [.. replacements.OrderByDescending(r => r.Key.Length).ThenBy(r => r.Key, StringComparer.Ordinal)];
        var text = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length;)
        {
            if (Replacement(original, i) is { } hit)
            {
                edits.Add((i, hit.Key.Length, hit.Value));
                text.Append(hit.Value);
                i += hit.Key.Length;
            }
            else
            {
                text.Append(original[i++]);
            }
        }
        Text = text.ToString();
    }

    /// <summary>The text with all replacements made.</summary>
    public string Text { get; }

    /// <summary>Where an offset of the original lies now.</summary>
    public int Offset(int original)
    {
        var shift = 0;
        foreach (var (start, oldLength, replacement) in edits)
        {
            if (start >= original) break;
            shift += replacement.Length - Math.Min(oldLength, original - start);
        }
        return original + shift;
    }

    /// <summary>The same replacements in another string.</summary>
    public string Apply(string s)
    {
        var text = new StringBuilder(s.Length);
        for (var i = 0; i < s.Length;)
        {
            if (Replacement(s, i) is { } hit)
            {
                text.Append(hit.Value);
                i += hit.Key.Length;
            }
            else
            {
                text.Append(s[i++]);
            }
        }
        return text.ToString();
    }

    private KeyValuePair<string, string>? Replacement(string s, int i)
    {
        if (i > 0 && char.IsLetterOrDigit(s[i]) && char.IsLetterOrDigit(s[i - 1])) return null;
        foreach (var r in map)
        {
            if (string.CompareOrdinal(s, i, r.Key, 0, r.Key.Length) == 0
                && (i + r.Key.Length == s.Length || !char.IsLetterOrDigit(s[i + r.Key.Length]) || !char.IsLetterOrDigit(r.Key[^1])))
            {
                return r;
            }
        }
        return null;
    }
}
