using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>All mentions that have the same words, with what speaks for their kind all told.</summary>
internal sealed class NameGroup(NameKey key)
{
    public NameKey Key { get; } = key;

    public List<NameMention> Mentions { get; } = new(1);

    /// <summary>What the words themselves say.</summary>
    public NameEvidence Shape { get; set; }

    /// <summary>What the words and all their neighbours say.</summary>
    public NameEvidence Evidence { get; set; }

    /// <summary>Whether the document settles what the name is, whatever one of its places says.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Number of words.</summary>
    public int Words { get; set; }

    /// <summary>What the name is, by the whole document.</summary>
    public NameKind Kind => Evidence.Kind;
}

/// <summary>The document's names by their words, in order of appearance.</summary>
internal sealed class NameGroups
{
    // Evidence of one place that outweighs what the rest of the document says of the same words.
    private const int Strong = 6;

    private readonly Dictionary<NameKey, NameGroup> byKey;

    public NameGroups(NameMention[] names, WordIds ids)
    {
        byKey = new Dictionary<NameKey, NameGroup>(new NameKeyComparer(ids));
        foreach (var name in names)
        {
            var key = new NameKey(name.FirstToken, name.EndToken);
            if (!byKey.TryGetValue(key, out var group))
            {
                group = new NameGroup(key);
                for (var i = key.First; i < key.End; i++) group.Words += ids[i] == WordIds.None ? 0 : 1;
                byKey.Add(key, group);
                All.Add(group);
            }
            group.Mentions.Add(name);
            // The words say the same wherever they stand, and nothing where only the sentences showed them to be a name.
            if (group.Shape == default)
            {
                group.Shape = name.Shape;
                group.Evidence += name.Shape;
            }
            group.Evidence += name.Context;
        }
    }

    public List<NameGroup> All { get; } = [];

    /// <summary>The group of a mention that was given to the constructor.</summary>
    public NameGroup Of(NameMention mention) => byKey[new NameKey(mention.FirstToken, mention.EndToken)];

    public NameGroup? Find(NameKey key) => byKey.TryGetValue(key, out var group) ? group : null;

    /// <summary>What a mention is: as its group, unless its own neighbours say plainly that it is something else.</summary>
    public static NameKind KindOf(NameMention mention, NameGroup group)
    {
        var local = mention.Kind;
        if (local == group.Kind || local == NameKind.Unknown || group.IsSettled) return group.Kind;
        var e = mention.Shape + mention.Context;
        var best = Math.Max(Math.Max(e.Person, e.Organization), Math.Max(e.Place, e.Other));
        var second = e.Person + e.Organization + e.Place + e.Other - best;
        // What the words say by themselves is weighed in the group.
        if (mention.Context.For(local) <= 0) return group.Kind;
        return best >= Strong && best - second >= Strong - 1 ? local : group.Kind;
    }
}
