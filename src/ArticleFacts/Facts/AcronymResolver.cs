using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// One entry an acronym, with its definition where the text gives one, anywhere. Letters that stand for two things have an entry for each meaning.
/// </summary>
internal static class AcronymResolver
{
    public static ValueList<Acronym> Resolve(DocumentLayout layout, MentionSet mentions, Entities entities, MentionFactory source)
    {
        var acronyms = new List<Acronym>();
        // The entries of the same letters: how many, the meanings that they have, and the one that has none yet.
        var meanings = new Dictionary<string, Meanings>(StringComparer.Ordinal);
        foreach (var mention in mentions.Acronyms)
        {
            var letters = layout.Text.Slice(mention.Span);
            var key = Key(letters);
            var isNew = !meanings.TryGetValue(key, out var known);
            if (isNew) meanings.Add(key, known = new Meanings());
            var expansion = mention.Expansion.IsEmpty ? null : layout.Text.Fold(mention.Expansion);
            if (expansion is null ? !isNew : !known!.Expansions.Add(WithoutPlural(expansion))) continue;

            // Letters that are unexplained so far get the first meaning that is given.
            if (known!.Unexplained is { } unexplained)
            {
                acronyms[unexplained] = acronyms[unexplained] with { Short = letters, Expansion = expansion };
                known.Unexplained = null;
                continue;
            }
            if (expansion is null) known.Unexplained = acronyms.Count;
            acronyms.Add(new Acronym(letters, expansion, source.Make(mention.Span)));
        }
        Explain(layout, acronyms, entities);
        return ValueList.From(acronyms);
    }

    // "the European Union … the EU": the article prints both, and no bracket between them.
    private static void Explain(DocumentLayout layout, List<Acronym> acronyms, Entities entities)
    {
        var byLetters = new FactLookup<string, Organization>(entities.Organizations.Where(o => o.Acronym is not null), o => Key(o.Acronym!), StringComparer.Ordinal);
        for (var i = 0; i < acronyms.Count; i++)
        {
            if (acronyms[i].Expansion is not null) continue;
            var key = Key(acronyms[i].Short);
            foreach (var organization in byLetters[key])
            {
                if (!Abbreviates(key, organization.Name)) continue;
                if (!IsGiven(layout, acronyms[i].Source.Span, organization)) continue;
                acronyms[i] = acronyms[i] with { Expansion = organization.Name };
                break;
            }
        }
    }

    // In another sentence, or right before the bracket; one that merely names both says nothing.
    private static bool IsGiven(DocumentLayout layout, SourceSpan letters, Organization organization)
    {
        var sentence = layout.SentenceAt(letters.Start);
        foreach (var mention in organization.Mentions)
        {
            if (!NameComparer.Instance.Equals(mention.Text, organization.Name)) continue;
            if (layout.SentenceAt(mention.Span.Start).FirstToken != sentence.FirstToken) return true;
            if (mention.Span.End < letters.Start && letters.Start - mention.Span.End <= 2 && layout.Text.IsChar(layout.Text.TokenAt(letters.Start) - 1, '(')) return true;
        }
        return false;
    }

    // As many letters as the name has capitals, and the outer ones the same: "LVP" is of a "Liberal People's Party" too.
    private static bool Abbreviates(string letters, string name)
    {
        int count = 0, first = -1, last = -1;
        for (var i = 0; i < name.Length; i++)
        {
            if (!Unicode.IsUpper(name[i]) || (i > 0 && Unicode.IsLetter(name[i - 1]))) continue;
            if (first < 0) first = i;
            last = i;
            count++;
        }
        return count == letters.Length && count > 1 && name[first] == letters[0] && name[last] == letters[count - 1];
    }

    // "U.S." is "US", and "IEDs" is "IED".
    private static string Key(string letters)
    {
        var end = letters.Length;
        if (end > 2 && letters[end - 1] == 's' && Unicode.IsUpper(letters[end - 2])) end--;
        return letters.Substring(0, end).Replace(".", "");
    }

    // Case, and the s of a plural, make no other meaning.
    private static string WithoutPlural(string expansion) => expansion.TrimEnd('s', 'S');

    private sealed class Meanings
    {
        public HashSet<string> Expansions { get; } = new(NameComparer.Instance);

        public int? Unexplained { get; set; }
    }
}
