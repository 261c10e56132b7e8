using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>
/// What the article defines as an acronym is a name: "Operation Silent Dawn (OSD)" is hardly a person or a place, whatever its words look like,
/// and the letters mean what they stand for wherever they come back.
/// </summary>
internal static class DefinedAcronyms
{
    private const int Defined = 8;

    public static void Apply(NameWords words, AcronymMention[] acronyms, List<NameMention> found)
    {
        var letters = new Dictionary<NameKey, NameEvidence>(new NameKeyComparer(words.Ids));
        var expansions = new HashSet<SourceSpan>();
        var things = new HashSet<int>();
        foreach (var acronym in acronyms)
        {
            if (acronym.Expansion.IsEmpty) continue;
            var first = words.Text.TokenAt(acronym.Expansion.Start);
            // A country's short form is a place, and "improvised explosive device (IED)" is no name at all.
            if (!words.IsCapital(first) || words.Match(first, words.Text.Tokens.Length, PhraseKind.AnyPlace, out _) > 1) continue;
            var last = words.Text.TokenAt(acronym.Expansion.End - 1);
            // "Chief Executive Officer (CEO)" is no organization either.
            var thing = NameShape.IsThing(words, last) || NameShape.IsEvent(words, last) || (words.Has(last, WordClass.Role | WordClass.Rank) && words.Text.Source[words[last].End - 1] != 's');
            letters[new NameKey(acronym.Token, acronym.Token + 1)] = thing ? NameEvidence.ForOther(Defined) : NameEvidence.ForOrganization(Defined);
            if (thing) things.Add(acronym.Expansion.End);
            else expansions.Add(acronym.Expansion);
        }
        if (letters.Count == 0) return;
        for (var i = 0; i < found.Count; i++)
        {
            var name = found[i];
            if (letters.TryGetValue(new NameKey(name.FirstToken, name.EndToken), out var meaning))
            {
                found[i] = words.Mention(name.TitleToken, name.FirstToken, name.EndToken, meaning, name.Context);
            }
            else if (expansions.Contains(name.Span) || things.Contains(name.Span.End))
            {
                var evidence = things.Contains(name.Span.End) ? NameEvidence.ForOther(Defined) : NameEvidence.ForOrganization(Defined);
                found[i] = words.Mention(name.TitleToken, name.FirstToken, name.EndToken, name.Shape + evidence, name.Context);
            }
        }
    }
}
