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
        var letters = new HashSet<NameKey>(new NameKeyComparer(words.Ids));
        var expansions = new HashSet<SourceSpan>();
        foreach (var acronym in acronyms)
        {
            if (acronym.Expansion.IsEmpty) continue;
            var first = words.Text.TokenAt(acronym.Expansion.Start);
            // A country's short form is a place, and "improvised explosive device (IED)" is no name at all.
            if (!words.IsCapital(first) || words.Match(first, words.Text.Tokens.Length, PhraseKind.AnyPlace, out _) > 1) continue;
            letters.Add(new NameKey(acronym.Token, acronym.Token + 1));
            expansions.Add(acronym.Expansion);
        }
        if (letters.Count == 0) return;
        for (var i = 0; i < found.Count; i++)
        {
            var name = found[i];
            if (letters.Contains(new NameKey(name.FirstToken, name.EndToken)))
            {
                found[i] = words.Mention(name.TitleToken, name.FirstToken, name.EndToken, NameEvidence.ForOrganization(Defined), name.Context);
            }
            else if (expansions.Contains(name.Span))
            {
                found[i] = words.Mention(name.TitleToken, name.FirstToken, name.EndToken, name.Shape + NameEvidence.ForOrganization(Defined), name.Context);
            }
        }
    }
}
