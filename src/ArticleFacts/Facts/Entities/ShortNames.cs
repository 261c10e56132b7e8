using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Names that little speaks for, and that begin or end the full name of an organization of the article: "Rio Tolm" of the "Rio Tolm Institute",
/// "Kelm" of "Dynamo Kelm". They are that organization's, unless somebody bears the name.
/// </summary>
internal static class ShortNames
{
    // More than this was said by a given name, a title, or a preposition.
    private const int Hint = 2;

    private const int Points = 3;

    // In tokens. Longer names are not shortened word by word.
    private const int Longest = 8;

    // Words that begin or end a name without standing for it.
    private const WordClass Ordinary = WordClass.CommonWord | WordClass.Demonym | WordClass.PlaceName | WordClass.GivenName | WordClass.Direction | WordClass.OrganizationHead;

    public static void Settle(ArticleText text, NameGroups groups, WordIds ids)
    {
        HashSet<NameKey>? forms = null, firms = null;
        HashSet<int>? surnames = null;
        foreach (var group in groups.All)
        {
            if ((!IsDoubtful(group) && !IsSite(text, group)) || IsWord(ids, group.Key)) continue;
            if (forms is null)
            {
                forms = new HashSet<NameKey>(new NameKeyComparer(ids));
                firms = new HashSet<NameKey>(new NameKeyComparer(ids));
                surnames = [];
                foreach (var full in groups.All)
                {
                    if (full.Words < 2) continue;
                    if (full.Kind == NameKind.Organization)
                    {
                        forms.UnionWith(Of(text, full.Key));
                        firms.Add(new NameKey(full.Key.First, KnownNames.Undesignated(text, full.Key)));
                    }
                    else if (full.Kind == NameKind.Person && !IsDoubtful(full)) surnames.Add(ids[full.Key.End - 1]);
                }
            }
            if ((IsDoubtful(group) ? forms : firms!).Contains(group.Key) && !surnames!.Contains(ids[group.Key.End - 1])) group.Evidence = NameEvidence.ForOrganization(Points);
        }
    }

    /// <summary>The short forms of a full name: what it begins with, and its last word.</summary>
    public static IEnumerable<NameKey> Of(ArticleText text, NameKey name)
    {
        if (name.End - name.First > Longest || Phrases.Match(text, name.First, PhraseKind.AnyPlace, out _) > 0) yield break;
        for (var end = name.First + 1; end < name.End; end++)
        {
            if (!text.Tokens[end - 1].IsWord || (end == name.First + 1 && text.Tokens[name.First].Is(Ordinary))) continue;
            yield return new NameKey(name.First, end);
        }
        // "Meridian" of "First Meridian Corp."
        var bare = KnownNames.Undesignated(text, name);
        if (bare > name.First + 1 && text.Tokens[bare - 1].IsWord && !text.Tokens[bare - 1].Is(Ordinary | WordClass.PlaceHead)) yield return new NameKey(bare - 1, bare);
        var last = name.End - 1;
        if (last > name.First && text.Tokens[last].IsWord && text.Tokens[last].SpaceBefore && !text.Tokens[last].Is(Ordinary | WordClass.PlaceHead)) yield return new NameKey(last, name.End);
    }

    /// <summary>Whether the only word of a name is written in lower case too: "Asthma kills" begins no name.</summary>
    public static bool IsWord(WordIds ids, NameKey name) => name.End == name.First + 1 && ids.LowerCount(name.First) > 0;

    // "Pan Straits", of the Pan Straits Holdings: a head, and no gazetteer, makes it a place.
    private static bool IsSite(ArticleText text, NameGroup group) =>
        group.Kind == NameKind.Place && group.Words > 1 && Phrases.Match(text, group.Key.First, PhraseKind.AnyPlace, out _) < group.Key.End - group.Key.First;

    private static bool IsDoubtful(NameGroup group) => group.Kind switch
    {
        NameKind.Unknown => true,
        NameKind.Person => group.Evidence.Person <= Hint,
        NameKind.Place => group.Shape.Place == 0 && group.Evidence.Place <= Hint,
        _ => false,
    };
}
