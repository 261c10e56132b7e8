using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// People come back by their last name, companies by their first word: where "Corvane Aldo" is only "Corvane" later, and something is said of it
/// that is said of companies, it is one.
/// </summary>
internal static class LeadingWords
{
    // More than this was said by a given name.
    private const int Hint = 2;

    private const int Points = 3;

    // What may open a person's name, or says nothing.
    private const WordClass Opening = WordClass.GivenName | WordClass.Surname | WordClass.CommonWord | WordClass.PlaceName | WordClass.Demonym | WordClass.NameParticle;

    public static void Settle(ArticleText text, NameGroups groups, WordIds ids)
    {
        Dictionary<int, NameGroup>? alone = null;
        foreach (var full in groups.All)
        {
            if (full.Words < 2 || full.Kind is not (NameKind.Person or NameKind.Unknown) || full.Shape.Person > Hint || full.Shape.Place > 0 || text.Tokens[full.Key.First].Is(Opening)) continue;
            if (alone is null)
            {
                alone = [];
                foreach (var group in groups.All)
                {
                    if (group.Words == 1 && ids[group.Key.First] != WordIds.None) alone[ids[group.Key.First]] = group;
                }
            }
            if (!alone.TryGetValue(ids[full.Key.First], out var leading) || leading.Shape.Place > 0 || alone.ContainsKey(ids[full.Key.End - 1])) continue;
            if (full.Evidence.Organization + leading.Evidence.Organization < Hint) continue;
            full.Evidence = NameEvidence.ForOrganization(Points);
            full.IsSettled = true;
            if (leading.Kind is NameKind.Person or NameKind.Unknown) leading.Evidence = NameEvidence.ForOrganization(Points);
        }
    }
}
