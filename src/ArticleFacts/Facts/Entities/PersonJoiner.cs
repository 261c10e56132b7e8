using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Joins the names of people: full names first, then what is left of them later ("Khan", "Abdul Khan", "Amira").
/// A surname that two people bear goes to the one named last before it whom its courtesy title fits; a title that its bearer never has makes a
/// person of its own.
/// </summary>
internal sealed class PersonJoiner(ArticleText text, WordIds ids)
{
    // A name of more parts is registered by its last ones only.
    private const int MostParts = 8;

    // People of one name that are told apart; a text with more is no article.
    private const int MostBearers = 16;

    // A single word is taken for a person on more than a hint.
    private const int LeastAlone = 3;

    private readonly Dictionary<NameKey, List<EntityDraft>> byPart = new(new NameKeyComparer(ids));
    private readonly Dictionary<(int First, int Last), EntityDraft> byEnds = [];
    private readonly Dictionary<NameKey, EntityDraft> alone = new(new NameKeyComparer(ids));
    private readonly Dictionary<EntityDraft, HashSet<int>> titles = [];
    private readonly Dictionary<EntityDraft, int> givenNames = [];

    public List<EntityDraft> Drafts { get; } = [];

    /// <summary>Where the headline ends, which calls by a surname and a title whom the text introduces.</summary>
    public int HeadlineEnd { get; init; }

    /// <summary>Whom the article is about: the headline is nothing but the name. The bare surname is this person's, whoever else bears it.</summary>
    public EntityDraft? Subject { get; private set; }

    /// <summary>Settles <see cref="Subject"/>.</summary>
    public void Entitle(NameGroup group) => Subject = group.Words > 1 && IsPerson(group) ? Full(group) : null;

    /// <summary>Opens a draft for every person among <paramref name="groups"/>; longer names first, so that shorter ones find them.</summary>
    public void Open(NameGroups groups, NameMention[] names)
    {
        foreach (var group in groups.All.Where(g => g.Words > 1 && IsPerson(g)).OrderBy(IsBirthName).ThenByDescending(g => g.Words))
        {
            var draft = Full(group) ?? Born(group) ?? Open(group);
            draft.FirstToken = Math.Min(draft.FirstToken, group.Key.First);
            foreach (var mention in group.Mentions)
            {
                if (Title(mention) is not WordIds.None and var title) titles[draft].Add(title);
            }
        }
        for (var i = 0; i + 1 < names.Length; i++) OpenCouple(names[i], names[i + 1], groups);
        foreach (var group in groups.All.Where(g => g.Words == 1 && IsPerson(g))) OpenAlone(group);
    }

    /// <summary>The person that <paramref name="mention"/> names; null when it names none. To be asked in text order.</summary>
    public EntityDraft? Find(NameMention mention, NameGroup group)
    {
        var kind = NameGroups.KindOf(mention, group);
        if (kind is not (NameKind.Person or NameKind.Unknown)) return null;
        if (alone.TryGetValue(group.Key, out var own)) return own;
        return kind == NameKind.Person && group.Words > 1 ? Full(group) : Part(group, GenderOf(mention));
    }

    /// <summary>The bearer of a surname that its neighbours alone make look like a group or a thing ("a Dorn spokesman", "Dorn, a car dealer"); null elsewhere.</summary>
    public EntityDraft? Bearer(NameGroup group) =>
        group.Words == 1 && group.Kind is (NameKind.Organization or NameKind.Other) && group.Shape.Place <= 0 && group.Shape.Other <= 0
        && (group.Shape.Organization <= 0 || IsSpeaker(group)) ? Part(group) : null;

    // "DORN: “No.”" in a transcript is no acronym.
    private bool IsSpeaker(NameGroup group) => text.Tokens[group.Key.First].IsAllCaps && text.IsChar(group.Key.End, ':');

    // "Ida Dorn … was born Ida Holt": the one person of that given name.
    private EntityDraft? Born(NameGroup group)
    {
        if (!IsBirthName(group) || !byPart.TryGetValue(new NameKey(group.Key.First, group.Key.First + 1), out var bearers) || bearers.Count != 1) return null;
        var (first, last) = Ends(group.Key);
        byEnds.Add((ids[first], ids[last]), bearers[0]);
        return bearers[0];
    }

    private bool IsBirthName(NameGroup group) => group.Mentions.All(m => text.Is(m.TitleToken - 1, "born") || text.Is(m.TitleToken - 1, "née"));

    private EntityDraft? Full(NameGroup group)
    {
        var (first, last) = Ends(group.Key);
        return byEnds.TryGetValue((ids[first], ids[last]), out var full) ? full : Part(group);
    }

    private EntityDraft? Part(NameGroup group, Gender gender = Gender.Unknown)
    {
        if (!byPart.TryGetValue(group.Key, out var candidates)) return null;
        return Subject is not null && group.Words == 1 && candidates.Contains(Subject) ? Subject : Latest(candidates, gender);
    }

    private EntityDraft Open(NameGroup group)
    {
        var (first, last) = Ends(group.Key);
        var draft = New();
        byEnds.Add((ids[first], ids[last]), draft);
        titles.Add(draft, []);
        givenNames.Add(draft, first);
        Register(group.Key, first, last, draft);
        return draft;
    }

    // "Ida and Carl Brantley": the first is found by the surname of the second, too.
    private void OpenCouple(NameMention one, NameMention other, NameGroups groups)
    {
        if (other.FirstToken != one.EndToken + 1 || !text.Is(one.EndToken, "and")) return;
        var given = groups.Of(one);
        var full = groups.Of(other);
        if (given.Words != 1 || full.Words == 1 || !IsPerson(given) || !IsPerson(full) || byPart.ContainsKey(given.Key) || alone.ContainsKey(given.Key)) return;
        var last = Ends(full.Key).Last;
        if (byEnds.ContainsKey((ids[given.Key.First], ids[last]))) return;
        var draft = New();
        alone.Add(given.Key, draft);
        byEnds.Add((ids[given.Key.First], ids[last]), draft);
        titles.Add(draft, []);
        givenNames.Add(draft, given.Key.First);
        Add(new NameKey(last, last + 1), draft);
    }

    private static bool IsPerson(NameGroup group) =>
        group.Kind == NameKind.Person || group.Mentions.Any(m => NameGroups.KindOf(m, group) == NameKind.Person);

    // The one named last whose given name does not speak against the title; of all, where it speaks against each.
    private EntityDraft Latest(List<EntityDraft> candidates, Gender gender)
    {
        EntityDraft? best = null;
        foreach (var candidate in candidates)
        {
            if (Fits(candidate, gender) && (best is null || candidate.LatestToken > best.LatestToken)) best = candidate;
        }
        return best ?? Latest(candidates, Gender.Unknown);
    }

    private bool Fits(EntityDraft person, Gender gender) =>
        gender == Gender.Unknown || !givenNames.TryGetValue(person, out var name) || GenderWords.OfGivenName(text, name) is var own && (own == Gender.Unknown || own == gender);

    private Gender GenderOf(NameMention mention)
    {
        for (var i = mention.TitleToken; i < mention.FirstToken; i++)
        {
            if (GenderWords.OfWord(text, i) is not Gender.Unknown and var gender) return gender;
        }
        return Gender.Unknown;
    }

    private void OpenAlone(NameGroup group)
    {
        if (byPart.TryGetValue(group.Key, out var bearers) && !HasTitleOfItsOwn(group, bearers)) return;
        if (bearers is null && group.Evidence.Person < LeastAlone) return;
        if (!alone.ContainsKey(group.Key)) alone.Add(group.Key, New());
    }

    // "President Dorn" before "First Lady Melba Dorn": the title tells them apart. Behind the full name it would only be another word for it.
    private bool HasTitleOfItsOwn(NameGroup group, List<EntityDraft> bearers)
    {
        var titled = group.Mentions.FirstOrDefault(m => m.Span.Start >= HeadlineEnd && Title(m) != WordIds.None);
        return titled is not null && bearers.All(b => titles[b].Count > 0 && !titles[b].Contains(Title(titled)) && b.FirstToken > titled.FirstToken);
    }

    // The last word of a role before the name; None for no role, for courtesy titles and for ranks, which change.
    private int Title(NameMention mention)
    {
        for (var i = mention.FirstToken - 1; i >= mention.TitleToken; i--)
        {
            if (text.Tokens[i].IsWord) return TitleMatcher.Courtesy.Contains(text, i) || text.Tokens[i].Is(WordClass.Rank) ? WordIds.None : ids[i];
        }
        return WordIds.None;
    }

    private EntityDraft New()
    {
        var draft = new EntityDraft(EntityKind.Person);
        Drafts.Add(draft);
        return draft;
    }

    private void Register(NameKey name, int first, int last, EntityDraft draft)
    {
        var part = 0;
        for (var i = last; i > first && part < MostParts; i--)
        {
            if (ids[i] == WordIds.None) continue;
            part++;
            Add(new NameKey(i, last + 1), draft);
            if (last + 1 < name.End) Add(new NameKey(i, name.End), draft);
        }
        Add(new NameKey(first, first + 1), draft);
        // "Mei-Ling" of "Mei-Ling Castro".
        if (first + 2 < last && text.Tokens[first + 1].Kind == TokenKind.Dash && !text.Tokens[first + 1].SpaceBefore) Add(new NameKey(first, first + 3), draft);
    }

    private void Add(NameKey part, EntityDraft draft)
    {
        if (!byPart.TryGetValue(part, out var drafts)) byPart.Add(part, drafts = []);
        if (drafts.Count < MostBearers && drafts.LastOrDefault() != draft) drafts.Add(draft);
    }

    // First and last word that are no suffix: "Jon" and "Tolmund" of "Jon L. Tolmund Jr."
    private (int First, int Last) Ends(NameKey name)
    {
        var last = name.End - 1;
        while (last > name.First && (ids[last] == WordIds.None || text.Tokens[last].Is(WordClass.NameSuffix))) last--;
        return (name.First, last);
    }
}
