using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Joins the names of organizations: acronyms with what they stand for, "Navy" with "U.S. Navy", "Acme" with "Acme Holdings".</summary>
internal sealed class OrganizationJoiner(ArticleText text, WordIds ids)
{
    private const PhraseKind Known = PhraseKind.Organization | PhraseKind.NewsAgency | PhraseKind.Facility;

    // Words that begin a name without standing for it: "New", "Kurdish", "Boston".
    private const WordClass Ordinary = WordClass.CommonWord | WordClass.Demonym | WordClass.PlaceName | WordClass.GivenName | WordClass.Direction;

    private readonly Dictionary<NameKey, EntityDraft> byName = new(new NameKeyComparer(ids));
    private readonly Dictionary<NameKey, EntityDraft?> byStart = new(new NameKeyComparer(ids));
    private readonly Dictionary<string, EntityDraft> byCanonical = new(NameComparer.Instance);
    private readonly Dictionary<string, EntityDraft?> byInitials = new(StringComparer.Ordinal);

    public List<EntityDraft> Drafts { get; } = [];

    /// <summary>Opens the drafts, longer names first.</summary>
    public void Open(NameGroups groups, AcronymMention[] acronyms, Func<SourceSpan, NameGroup?> groupAt)
    {
        var organizations = groups.All.Where(IsOrganization).OrderByDescending(g => g.Words).ToArray();
        foreach (var group in organizations.Where(g => !IsAcronym(g))) Open(group);
        foreach (var acronym in acronyms) Define(acronym, groupAt);
        foreach (var group in organizations.Where(IsAcronym)) OpenAcronym(group);
    }

    /// <summary>The organization that <paramref name="mention"/> names; null when it names none.</summary>
    public EntityDraft? Find(NameMention mention, NameGroup group)
    {
        var kind = NameGroups.KindOf(mention, group);
        if (kind is not (NameKind.Organization or NameKind.Unknown)) return null;
        if (byName.TryGetValue(group.Key, out var draft)) return draft;
        return group.Words == 1 ? ShortForm(group.Key) : null;
    }

    /// <summary>Whether a longer name of an organization begins with the word: "Brandt" where the Brandt Group is named.</summary>
    public bool Begins(NameGroup group) => byStart.ContainsKey(group.Key);

    /// <summary>"Ford" where "Ford Motor Co." is named; asked last, since it is a given name or a surname as well.</summary>
    public EntityDraft? FindCompany(NameGroup group) =>
        group.Words == 1 && IsSurname(text.Tokens[group.Key.First]) && byStart.TryGetValue(group.Key, out var draft) && draft is not null && draft.IsCompany ? draft : null;

    private static bool IsSurname(Token word) => word.Is(WordClass.GivenName) || (word.Is(WordClass.CommonWord) && !word.Is(WordClass.Rank | WordClass.Role | WordClass.OrganizationHead));

    private EntityDraft? ShortForm(NameKey word) =>
        !text.Tokens[word.First].Is(Ordinary) && byStart.TryGetValue(word, out var start) ? start : null;

    private static bool IsOrganization(NameGroup group) =>
        group.Kind == NameKind.Organization || group.Mentions.Any(m => NameGroups.KindOf(m, group) == NameKind.Organization);

    private bool IsAcronym(NameGroup group) => group.Words == 1 && text.Tokens[group.Key.First].IsAllCaps;

    private void Open(NameGroup group)
    {
        var canonical = Canonical(group.Key);
        if (canonical is not null && byCanonical.TryGetValue(canonical, out var known))
        {
            byName[group.Key] = known;
            return;
        }
        if (byName.ContainsKey(group.Key)) return;
        if (group.Words == 1 && canonical is null && ShortForm(group.Key) is { } full)
        {
            byName.Add(group.Key, full);
            return;
        }
        var draft = New(group.Key, canonical);
        if (group.Words < 2) return;
        for (var i = group.Key.First + 1; i < group.Key.End; i++) draft.IsCompany |= text.Tokens[i].IsWord && text.Tokens[i].Is(WordClass.OrganizationHead) && text.Tokens[i].Is(WordClass.Abbreviation);

        var bare = new NameKey(group.Key.First, KnownNames.Undesignated(text, group.Key));
        if (bare.End > bare.First + 1 && !byName.ContainsKey(bare)) byName.Add(bare, draft);

        // "Navy" is the U.S. Navy where that is named; "Acme" is Acme Holdings where no other name begins with it.
        var country = Phrases.Match(text, group.Key.First, PhraseKind.Country, out _);
        var rest = new NameKey(group.Key.First + country, group.Key.End);
        if (country > 0 && rest.First < rest.End && !byName.ContainsKey(rest)) byName.Add(rest, draft);
        else if (country == 0) AddOnce(byStart, new NameKey(group.Key.First, group.Key.First + 1), draft);
        AddOnce(byInitials, Initials(group.Key), draft);
    }

    private void Define(AcronymMention acronym, Func<SourceSpan, NameGroup?> groupAt)
    {
        if (acronym.Expansion.IsEmpty || groupAt(acronym.Expansion) is not { } group || !byName.TryGetValue(group.Key, out var draft)) return;
        var key = new NameKey(acronym.Token, acronym.Token + 1);
        if (byName.ContainsKey(key)) return;
        byName.Add(key, draft);
        draft.Acronym ??= text.Slice(acronym.Span);
    }

    private void OpenAcronym(NameGroup group)
    {
        if (byName.ContainsKey(group.Key)) return;
        var letters = text.Slice(text.SpanOf(group.Key.First, group.Key.End)).Replace(".", "");
        var canonical = Canonical(group.Key);
        if ((canonical is not null && byCanonical.TryGetValue(canonical, out var draft)) || (byInitials.TryGetValue(letters, out draft!) && draft is not null))
        {
            byName.Add(group.Key, draft);
            draft.Acronym ??= letters;
            return;
        }
        New(group.Key, canonical).Acronym = letters;
    }

    private EntityDraft New(NameKey key, string? canonical)
    {
        var draft = new EntityDraft(EntityKind.Organization) { Canonical = canonical };
        Drafts.Add(draft);
        byName.Add(key, draft);
        if (canonical is not null) byCanonical.Add(canonical, draft);
        return draft;
    }

    private string? Canonical(NameKey key) =>
        Phrases.Match(text, key.First, Known, out var phrase) == key.End - key.First ? phrase?.Canonical : null;

    private string Initials(NameKey key)
    {
        var letters = new char[Math.Min(key.End - key.First, 16)];
        var count = 0;
        for (var i = key.First; i < key.End && count < letters.Length; i++)
        {
            if (text.Tokens[i].IsWord && text.Tokens[i].IsCapitalized) letters[count++] = text.Source[text.Tokens[i].Start];
        }
        return new string(letters, 0, count);
    }

    // Two names with the same short form leave it to neither.
    private static void AddOnce<TKey>(Dictionary<TKey, EntityDraft?> drafts, TKey key, EntityDraft draft)
        where TKey : notnull
    {
        if (drafts.ContainsKey(key)) drafts[key] = null;
        else drafts.Add(key, draft);
    }
}
