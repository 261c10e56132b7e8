using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>
/// One entry an acronym, with its definition where the text gives one, anywhere. Letters that stand for two things have an entry for each meaning.
/// </summary>
internal static class AcronymResolver
{
    public static ValueList<Acronym> Resolve(DocumentLayout layout, MentionSet mentions, MentionFactory source)
    {
        var acronyms = new List<Acronym>();
        var meanings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var mention in mentions.Acronyms)
        {
            var letters = layout.Text.Slice(mention.Span);
            var key = Key(letters);
            if (!meanings.TryGetValue(key, out var entries)) meanings.Add(key, entries = []);
            var expansion = mention.Expansion.IsEmpty ? null : layout.Text.Fold(mention.Expansion);
            if (entries.Count > 0 && (expansion is null || entries.Exists(i => acronyms[i].Expansion is { } known && IsSame(known, expansion)))) continue;

            // Letters that stood unexplained so far get the first meaning that is given.
            var unexplained = entries.FindIndex(i => acronyms[i].Expansion is null);
            if (unexplained >= 0)
            {
                acronyms[entries[unexplained]] = acronyms[entries[unexplained]] with { Short = letters, Expansion = expansion };
                continue;
            }
            entries.Add(acronyms.Count);
            acronyms.Add(new Acronym(letters, expansion, source.Make(mention.Span)));
        }
        return ValueList.From(acronyms);
    }

    // "U.S." is "US", and "IEDs" is "IED".
    private static string Key(string letters)
    {
        var end = letters.Length;
        if (end > 2 && letters[end - 1] == 's' && char.IsUpper(letters[end - 2])) end--;
        return letters.Substring(0, end).Replace(".", "");
    }

    // Case, and the s of a plural, make no other meaning.
    private static bool IsSame(string a, string b)
    {
        if (NameComparer.Instance.Equals(a, b)) return true;
        return a.Length != b.Length && NameComparer.Instance.Equals(a.TrimEnd('s'), b.TrimEnd('s'));
    }
}
