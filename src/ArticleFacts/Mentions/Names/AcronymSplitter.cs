using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Parts an acronym from the name behind it where the article shows that name alone: "BLF Dawn Force" beside "the Dawn Force" are two names,
/// "UN Security Council" is one.
/// </summary>
internal static class AcronymSplitter
{
    public static void Split(NameWords words, List<NameMention> found)
    {
        HashSet<NameKey>? known = null;
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var name = found[i];
            var rest = name.FirstToken + 1;
            if (name.Kind != NameKind.Organization || rest >= name.EndToken || !words[name.FirstToken].IsAllCaps || !words[rest].SpaceBefore) continue;
            if (words.Length(name.FirstToken) < 3 || words.Has(name.FirstToken, WordClass.PlaceName) || (words[name.FirstToken].Flags & TokenFlags.Dotted) != 0) continue;
            known ??= Names(words, found);
            if (!known.Contains(new NameKey(rest, name.EndToken))) continue;
            found[i] = words.Mention(name.TitleToken, name.FirstToken, rest, NameEvidence.ForOrganization(4), default);
            found.Add(words.Mention(rest, rest, name.EndToken, NameShape.Of(words, rest, name.EndToken), default));
        }
    }

    private static HashSet<NameKey> Names(NameWords words, List<NameMention> found)
    {
        var names = new HashSet<NameKey>(new NameKeyComparer(words.Ids));
        foreach (var name in found) names.Add(new NameKey(name.FirstToken, name.EndToken));
        return names;
    }
}
