using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Joins the names of organizations: acronyms with what they stand for, "Navy" with "U.S. Navy", "Acme" with "Acme Holdings".</summary>
internal sealed class OrganizationJoiner(ArticleText text, WordIds ids)
{
    private const PhraseKind Known = PhraseKind.Organization | PhraseKind.NewsAgency | PhraseKind.Facility;

    // A text that defines the same letters more often is no article.
    private const int MostMeanings = 16;

    private readonly Dictionary<NameKey, EntityDraft> byName = new(new NameKeyComparer(ids));
    private readonly Dictionary<NameKey, Bearers> byShortForm = new(new NameKeyComparer(ids));
    private readonly Dictionary<NameKey, EntityDraft?> byCompany = new(new NameKeyComparer(ids));
    private readonly HashSet<NameKey> defined = new(new NameKeyComparer(ids));
    // Letters that the article defines again, as another name: where, and for whom.
    private readonly Dictionary<NameKey, List<(int Token, EntityDraft Draft)>> redefined = new(new NameKeyComparer(ids));
    private readonly Dictionary<string, EntityDraft> byCanonical = new(NameComparer.Instance);
    private readonly Dictionary<string, EntityDraft?> byInitials = new(StringComparer.Ordinal);

    public List<EntityDraft> Drafts { get; } = [];

    /// <summary>Opens the drafts, longer names first.</summary>
    public void Open(NameGroups groups, AcronymMention[] acronyms, Func<SourceSpan, NameGroup?> groupAt)
    {
        foreach (var acronym in acronyms)
        {
            if (!acronym.Expansion.IsEmpty) defined.Add(new NameKey(acronym.Token, acronym.Token + 1));
        }
        var organizations = groups.All.Where(IsOrganization).OrderByDescending(g => g.Words).ToArray();
        foreach (var group in organizations.Where(g => !IsAcronym(g))) Open(group);
        foreach (var acronym in acronyms) Define(acronym, groupAt);
        foreach (var group in organizations.Where(IsAcronym)) OpenAcronym(group, groupAt);
    }

    /// <summary>The organization that <paramref name="mention"/> names; null when it names none.</summary>
    public EntityDraft? Find(NameMention mention, NameGroup group)
    {
        var kind = NameGroups.KindOf(mention, group);
        if (kind is not (NameKind.Organization or NameKind.Unknown)) return null;
        if (byName.TryGetValue(group.Key, out var draft)) return Meaning(mention, group.Key) ?? draft;
        return ShortForm(group.Key);
    }

    // Letters with two meanings have the one that was defined last.
    private EntityDraft? Meaning(NameMention mention, NameKey letters) =>
        redefined.TryGetValue(letters, out var meanings) ? meanings.FindLast(m => m.Token <= mention.FirstToken).Draft : null;

    /// <summary>Whether a longer name of an organization begins with the word: "Brandt" where the Brandt Group is named.</summary>
    public bool Begins(NameGroup group) => byShortForm.ContainsKey(group.Key);

    /// <summary>"Ford" where "Ford Motor Co." is named; asked last, since it is a given name or a surname as well.</summary>
    public EntityDraft? FindCompany(NameGroup group) => group.Words == 1 && byCompany.TryGetValue(group.Key, out var draft) ? draft : null;

    private static bool IsSurname(Token word) => word.Is(WordClass.GivenName) || (word.Is(WordClass.CommonWord) && !word.Is(WordClass.Rank | WordClass.Role | WordClass.OrganizationHead));

    // Of two that begin alike, the one that the article had named when it first used the short form.
    private EntityDraft? ShortForm(NameKey form) =>
        byShortForm.TryGetValue(form, out var bearers) && !ShortNames.IsWord(ids, form) && form.First < bearers.NextToken ? bearers.First : null;

    private static bool IsOrganization(NameGroup group) =>
        group.Kind == NameKind.Organization || group.Mentions.Any(m => NameGroups.KindOf(m, group) == NameKind.Organization);

    private bool IsAcronym(NameGroup group) => group.Words == 1 && (text.Tokens[group.Key.First].IsAllCaps || defined.Contains(group.Key));

    private void Open(NameGroup group)
    {
        var canonical = Canonical(group.Key);
        if (canonical is not null && byCanonical.TryGetValue(canonical, out var known))
        {
            byName[group.Key] = known;
            return;
        }
        if (byName.ContainsKey(group.Key)) return;
        if (canonical is null && !IsComplete(group) && ShortForm(group.Key) is { } full)
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
        else if (country == 0 && draft.IsCompany && IsSurname(text.Tokens[group.Key.First])) AddOnce(byCompany, new NameKey(group.Key.First, group.Key.First + 1), draft);
        foreach (var form in ShortNames.Of(text, group.Key)) AddShortForm(form, group.Key.First, draft);
        AddOnce(byInitials, Initials(group.Key), draft);
    }

    // "Norvale University" is another than "Norvale University Hospital"; "the 7th Brigade" is the 7th Brigade Combat Team.
    private bool IsComplete(NameGroup group) => group.Words > 1 && text.Tokens[group.Key.End - 1].Is(WordClass.OrganizationHead) && !text.Tokens[group.Key.First].IsNumber;

    private void AddShortForm(NameKey form, int token, EntityDraft draft)
    {
        if (!byShortForm.TryGetValue(form, out var bearers)) byShortForm.Add(form, new Bearers(draft, token));
        else if (bearers.First != draft) bearers.Add(draft, token);
    }

    private void Define(AcronymMention acronym, Func<SourceSpan, NameGroup?> groupAt)
    {
        if (acronym.Expansion.IsEmpty || groupAt(acronym.Expansion) is not { } group || !byName.TryGetValue(group.Key, out var draft)) return;
        var key = new NameKey(acronym.Token, acronym.Token + 1);
        if (!byName.TryGetValue(key, out var first))
        {
            byName.Add(key, draft);
        }
        else
        {
            if (first == draft) return;
            if (!redefined.TryGetValue(key, out var meanings)) redefined.Add(key, meanings = []);
            if (meanings.Count < MostMeanings) meanings.Add((acronym.Token, draft));
        }
        draft.Acronym ??= text.Slice(acronym.Span);
    }

    private void OpenAcronym(NameGroup group, Func<SourceSpan, NameGroup?> groupAt)
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
        if (Bracketed(group.Key, groupAt) is { } translated)
        {
            byName.Add(group.Key, translated);
            translated.Acronym ??= letters;
            return;
        }
        New(group.Key, canonical).Acronym = letters;
    }

    // "the Norvale Workers' Party (NAP)": letters of another language, in brackets right behind the name.
    private EntityDraft? Bracketed(NameKey letters, Func<SourceSpan, NameGroup?> groupAt)
    {
        if (letters.First < 2 || !text.IsChar(letters.First - 1, '(') || !text.IsChar(letters.End, ')')) return null;
        var full = groupAt(text.Tokens[letters.First - 2].Span);
        return full is { Words: > 1 } && text.Tokens[full.Key.First].IsCapitalized && HasInitial(full.Key, text.Source[text.Tokens[letters.First].Start]) && byName.TryGetValue(full.Key, out var draft) ? draft : null;
    }

    private bool HasInitial(NameKey name, char letter) => Initials(name).IndexOf(letter) >= 0;

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

    /// <summary>Who goes by a short form: the one that is named first, and where the next one is.</summary>
    private sealed class Bearers(EntityDraft first, int token)
    {
        private int token = token;

        public EntityDraft First { get; private set; } = first;

        public int NextToken { get; private set; } = int.MaxValue;

        public void Add(EntityDraft draft, int at)
        {
            NextToken = Math.Min(NextToken, Math.Max(token, at));
            if (at >= token) return;
            First = draft;
            token = at;
        }
    }
}
