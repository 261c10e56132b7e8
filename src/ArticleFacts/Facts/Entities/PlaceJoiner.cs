using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Joins the names of places: "Calif." with "California", "Zorvan" with "Zorvan province".</summary>
internal sealed class PlaceJoiner(ArticleText text, WordIds ids)
{
    private readonly Dictionary<NameKey, EntityDraft> byName = new(new NameKeyComparer(ids));
    private readonly Dictionary<string, EntityDraft> byCanonical = new(NameComparer.Instance);

    public List<EntityDraft> Drafts { get; } = [];

    /// <summary>Opens the drafts.</summary>
    public void Open(NameGroups groups)
    {
        foreach (var group in groups.All.Where(IsPlace).OrderByDescending(g => g.Words)) Open(group.Key);
    }

    /// <summary>The place that <paramref name="mention"/> names; null when it names none.</summary>
    public EntityDraft? Find(NameMention mention, NameGroup group)
    {
        if (NameGroups.KindOf(mention, group) is not (NameKind.Place or NameKind.Unknown)) return null;
        return byName.TryGetValue(group.Key, out var draft) ? draft : null;
    }

    private static bool IsPlace(NameGroup group) =>
        group.Kind == NameKind.Place || group.Mentions.Any(m => NameGroups.KindOf(m, group) == NameKind.Place);

    private void Open(NameKey key)
    {
        if (byName.ContainsKey(key)) return;
        var canonical = Phrases.Match(text, key.First, PhraseKind.AnyPlace, out var phrase) == key.End - key.First ? phrase?.Canonical : null;
        if (canonical is null || !byCanonical.TryGetValue(canonical, out var draft))
        {
            draft = new EntityDraft(EntityKind.Place) { Canonical = canonical };
            Drafts.Add(draft);
            if (canonical is not null) byCanonical.Add(canonical, draft);
        }
        byName.Add(key, draft);

        // "Zorvan province" goes by "Zorvan" as well.
        var last = key.End - 1;
        var bare = new NameKey(key.First, last);
        if (last > key.First && text.Tokens[last].IsWord && !text.Tokens[last].IsCapitalized && !byName.ContainsKey(bare)) byName.Add(bare, draft);
    }
}
