using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts.Quotations;

/// <summary>The subject of a verb: the items it spans, and who it is.</summary>
/// <param name="First">Its first item.</param>
/// <param name="End">The item behind its last.</param>
/// <param name="Name">The resolved name; null when the words name nobody that the article names.</param>
internal readonly record struct Subject(int First, int End, string? Name);

/// <summary>Finds the subject of a verb of saying, before it ("the minister, Ana Ruiz, said") or behind it ("said Ana Ruiz").</summary>
internal sealed class SubjectFinder(DocumentLayout layout, SpeakerIndex index, Discourse discourse)
{
    /// <summary>An apposition between subject and verb is no longer than this.</summary>
    private const int LongestApposition = 40;

    /// <summary>A noun phrase is no longer than this.</summary>
    private const int LongestPhrase = 10;

    /// <summary>"Ruiz, 45, a baker, of Ada, said": so many commas at most.</summary>
    private const int MostCommas = 5;

    /// <summary>So many mentions are looked at for the one person near.</summary>
    private const int NearMentions = 30;

    private static readonly WordSet Attaching = new("of", "for", "at", "from", "with");
    private static readonly WordSet BeforeTimes = new("on", "late", "early");
    private static readonly WordSet EndingNames = new("in", "on", "by", "to", "during", "after", "when", "as");
    private static readonly WordSet Subordinating = new("after", "before", "as", "since", "until", "than", "like");
    private static readonly WordSet Asking = new("asked", "asks", "pressed", "questioned", "interviewed");
    private static readonly WordSet Speeches = new("answer", "response", "reply", "advice", "message", "explanation", "verdict", "warning", "reaction", "retort", "comment", "argument", "conclusion", "motto", "promise", "words");
    private static readonly WordSet Gesturing = new("shrugs", "shrugged", "grins", "grinned", "winces", "winced", "frowns", "frowned", "pauses", "paused", "hesitates", "hesitated", "smiles", "smiled", "laughs", "laughed", "nods", "nodded", "sighs", "sighed", "sobbed");
    private static readonly WordSet Parties = new("republican", "democrat", "conservative", "liberal", "independent", "socialist", "libertarian");
    private static readonly WordSet Linking = new("but", "and", "yet", "then", "so", "still", "now", "later", "instead", "also", "here");
    private static readonly WordSet BeForms = new("is", "was", "are", "were", "be", "been", "being", "am");
    private static readonly WordSet Indefinite = new("a", "an", "one", "some", "another", "many", "several", "two", "three", "most", "other");
    private static readonly WordSet Possessives = new("his", "her", "their", "its", "my", "our", "your");
    private static readonly string[] GenericOrganizations =
        ["company", "firm", "group", "organization", "organisation", "agency", "manufacturer", "carmaker", "retailer", "bank", "union", "party", "charity", "club", "ministry"];

    /// <summary>Appositions and clauses may stand in one another; for one verb, so many phrases are looked at.</summary>
    private const int MostLooks = 48;

    private Statement s = null!;
    private int looks;

    /// <summary>Turns to <paramref name="statement"/>.</summary>
    public void Enter(Statement statement) => s = statement;

    /// <summary>The subject that stands before the verb at item <paramref name="verb"/>; null when none does, or the verb is passive or negated.</summary>
    public Subject? Before(int verb)
    {
        looks = MostLooks;
        var p = verb - 1;
        for (var steps = 0; steps < LongestPhrase; steps++)
        {
            if (s.IsAny(p, BeForms) || s.Is(p, "not") || s.Is(p, "never") || s.EndsWith(p, "n't") || s.EndsWith(p, "n’t")) return null;
            if (s.Is(p, "as") && Quoted(p) is var be and >= 0) p = be - 1;
            else if (s.Is(p, "as")) return EndingAt(p - 1);
            else if (MediumWords.StartOfPhraseEndingAt(s, p) is var start and >= 0) p = start - 1;
            else if (s.Is(p, WordClass.Weekday) || (s.Is(p, WordClass.Adverb | WordClass.Auxiliary) && !s.IsCapitalized(p)) || s.EndsWith(p, "ly") || s.IsAny(p, BeforeTimes)) p--;
            else break;
        }
        if (s.Is(p, "to")) return Governing(p);
        if (s.Is(p, "and") || s.Is(p, "but") || s.Is(p, "or") || s.EndsWith(verb, "ing")) return Main(verb);
        return Writing(p) ?? EndingAt(p);
    }

    // "was quoted as saying", "was quoted by the Ledger as saying": the item of "was"; -1 elsewhere.
    private int Quoted(int p)
    {
        for (var i = p - 1; i > 0 && i > p - LongestPhrase && s.IsWord(i); i--)
        {
            if (s.Is(i, "quoted") || s.Is(i, "cited") || s.Is(i, "heard")) return (i == p - 1 || s.Is(i + 1, "by")) && s.IsAny(i - 1, BeForms) ? i - 1 : -1;
        }
        return -1;
    }

    /// <summary>Whose words a noun before a colon announces: "Ruiz’s answer was blunt:", "her advice:"; null when none does.</summary>
    public string? Announced(int colon)
    {
        for (var i = 1; i < colon && i < LongestPhrase; i++)
        {
            if (!s.IsAny(i, Speeches) && !MediumWords.IsWriting(s, i)) continue;
            for (var owner = i - 1; owner >= 0 && owner >= i - 3; owner--)
            {
                if (s.IsPossessive(owner)) return Mention(owner - 1) is var m and >= 0 ? Named(m) : null;
                if (s.Is(owner, "his")) return Referent(owner, owner, Gender.Male);
                if (s.Is(owner, "her")) return Referent(owner, owner, Gender.Female);
                if (!s.IsWord(owner)) break;
            }
        }
        return null;
    }

    /// <summary>Whom the description means that the statement begins with ("The company declined …"); null where it begins otherwise.</summary>
    public string? Opening()
    {
        if (!s.Is(0, "the")) return null;
        var head = 1;
        while (head < 3 && s.IsWord(head + 1) && !s.Is(head + 1, WordClass.Auxiliary | WordClass.Preposition | WordClass.ReportingVerb | WordClass.Pronoun) && s.Is(head + 1, WordClass.Role | WordClass.OrganizationHead)) head++;
        return s.Is(head, WordClass.Role | WordClass.OrganizationHead) && !s.IsCapitalized(head) && Mention(head) < 0 ? Described(0, head) : null;
    }

    /// <summary>Whether <paramref name="subject"/> does what people do before they speak: "Ruiz shrugged. “So what?”"</summary>
    public bool Gestures(Subject subject)
    {
        for (var i = subject.End; i < s.Count && i < subject.End + LongestApposition; i++)
        {
            if (s.IsAny(i, Gesturing)) return true;
        }
        return false;
    }

    /// <summary>The person who is asked and will answer: "Ruiz asked Berger"; null when the attribution asks nobody.</summary>
    public string? Asked(Attribution attribution)
    {
        if (!s.IsAny(attribution.Verb, Asking)) return null;
        var answering = attribution.Verb + 1;
        while (s.Is(answering, WordClass.Role | WordClass.Rank | WordClass.Honorific)) answering++;
        return Mention(answering) is var m and >= 0 && index[m].Kind == EntityKind.Person && !s.IsPossessive(ItemBehind(m, answering)) ? index[m].Name : null;
    }

    // "The statement read", "it said": whoever issued what was issued last.
    private Subject? Writing(int p)
    {
        var it = s.Is(p, "it") || s.Is(p, "which");
        if (!it && !(MediumWords.IsWriting(s, p) && (s.Is(p - 1, WordClass.Determiner) || p == 0))) return null;
        return discourse.Author(s.Block) is { } author ? new Subject(it || p == 0 ? p : p - 1, p + 1, author) : null;
    }

    /// <summary>The subject that stands behind the verb at item <paramref name="verb"/>; null when none does.</summary>
    public Subject? After(int verb)
    {
        var first = verb + 1;
        if (first >= s.Count || s.IsQuote(first)) return null;
        if (Pronoun(first, verb) is { } pronoun) return pronoun;
        var end = first;
        var last = -1;
        while (end < s.Count && end < first + LongestPhrase && (s.IsWord(end) || s.IsPossessive(end) || s.IsHyphen(end) || IsAbbreviationPeriod(end)))
        {
            if (s.Is(end, "of") && InRole(end))
            {
                end++;
                continue;
            }
            if (s.Is(end, "who") || s.Is(end, "that") || s.IsAny(end, EndingNames) || s.IsAny(end, Attaching)) break;
            if (Mention(end) is var m and >= 0 && index[m].Kind == EntityKind.Person && !s.IsPossessive(ItemBehind(m, end))) last = m;
            end++;
        }
        if (end == first) return null;
        if (last >= 0) return new Subject(first, Math.Min(end, ItemBehind(last, first)), index[last].Name);
        if (Mention(end - 1) is var o and >= 0) return new Subject(first, end, Named(o));

        // "said the manager, Ana Ruiz": the name stands behind a comma.
        var comma = end;
        while (comma < s.Count && comma < end + LongestPhrase && !s.IsComma(comma) && !s.IsQuote(comma)) comma++;
        if (s.IsComma(comma) && Mention(comma + 1) is var a and >= 0 && index[a].Kind == EntityKind.Person) return new Subject(first, ItemBehind(a, comma + 1), index[a].Name);
        return s.Is(first, WordClass.Determiner) || s.IsCapitalized(first) || s.Is(end - 1, WordClass.Role | WordClass.PeopleNoun | WordClass.OrganizationHead)
            ? new Subject(first, end, Described(first, end - 1))
            : null;
    }

    /// <summary>
    /// The subject of the statement, before item <paramref name="limit"/>: its first person or organization that is neither the object of a preposition nor
    /// an owner; null when there is none.
    /// </summary>
    public Subject? Main(int limit)
    {
        for (var i = 0; i < limit && i < s.Count; i++)
        {
            if (s.IsQuote(i)) continue;
            if (BeginsClause(i) && Pronoun(i, i) is { } pronoun) return pronoun;
            var m = Mention(i);
            if (m < 0) continue;
            var end = ItemBehind(m, i);
            var taken = s.IsPossessive(end) || Preposed(i) || index[m].Kind == EntityKind.Place;
            if (!taken && index[m].Kind == EntityKind.Organization && PersonInSamePhrase(end, limit) is { } person) return person;
            if (!taken) return new Subject(i, end, index[m].Name);
            i = end - 1;
        }
        return null;
    }

    /// <summary>The person that stands beside <paramref name="subject"/> in a pair ("Ruiz and Berger"); null when there is none.</summary>
    public string? Partner(Subject subject) =>
        s.Is(subject.End, "and") && Mention(subject.End + 1) is var m and >= 0 && index[m].Kind == EntityKind.Person ? index[m].Name : null;

    // "But he", "In May, she": where a main clause may begin.
    private bool BeginsClause(int i) => i == 0 || (i == 1 && s.IsAny(0, Linking)) || (i <= LongestPhrase && s.IsComma(i - 1) && !s.IsAny(0, Subordinating) && (s.Is(i, "he") || s.Is(i, "she")));

    /// <summary>The subject whose last word is item <paramref name="p"/>.</summary>
    public Subject? EndingAt(int p)
    {
        if (p < 0 || s.IsQuote(p) || looks-- <= 0) return null;
        if (s.Is(p, "who"))
        {
            if (!s.IsComma(p - 1)) return EndingAt(p - 1);
            // "Ruiz, a baker at the mill, who said": what stands right before may be part of an apposition.
            return EndingAt(p - 2) is { Name: not null } nearest ? nearest : Apposed(p - 1);
        }
        if (Pronoun(p, p) is { } pronoun) return pronoun;
        if (s.IsComma(p) || s.IsDash(p)) return Apposed(p);
        if (s.IsChar(p, ')')) return EndingAt(Opening(p) - 1);
        if (Mention(p) is var m and >= 0) return Attached(FirstItem(m, p), p, Named(m));
        if (!s.IsWord(p) || s.Is(p, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction) || IsVerb(p)) return null;
        var first = PhraseStart(p);
        return Attached(first, p, Described(first, p));
    }

    // "a spokesman for Acme": the head stands before the preposition.
    private Subject? Attached(int first, int p, string? name)
    {
        var start = PhraseStart(first);
        // "a statement from Harbour Mills said": the words are whose statement it is.
        if (name is not null && (s.Is(start - 1, "from") || s.Is(start - 1, "by")) && MediumWords.IsWriting(s, start - 2)) return new Subject(PhraseStart(start - 2), p + 1, name);
        if (s.IsAny(start - 1, Attaching) && start >= 2 && EndingAt(start - 2) is { } head && (head.Name is not null || s.IsWord(start - 2))) return head with { End = p + 1 };
        var joint = s.Is(first - 1, "and") && Mention(first - 2) is var other and >= 0 && index[other].Kind == EntityKind.Person;
        return joint ? new Subject(PhraseStart(first - 2), p + 1, null) : new Subject(start, p + 1, name);
    }

    // "Ana Ruiz, 45, a baker from Ada, said": back over the commas to the name; or "The minister, Ana Ruiz, said".
    private Subject? Apposed(int p)
    {
        var comma = p;
        Subject? organization = null;
        for (var n = 0; n < MostCommas; n++)
        {
            var open = comma - 1;
            while (open >= 0 && open > p - LongestApposition && !s.IsQuote(open) && !(s.IsDash(p) ? s.IsDash(open) : s.IsComma(open))) open--;
            if (open < 0 || open <= p - LongestApposition || s.IsQuote(open))
            {
                if (organization is not null) return organization;
                // "…," Sgt. Ana Ruiz, said: no apposition, only a comma too many.
                return comma == p && (open < 0 || s.IsQuote(open)) && Mention(p - 1) is var only and >= 0 && FirstItem(only, p - 1) is var start && PhraseStart(start) <= open + 1
                    ? new Subject(open + 1, p, Named(only))
                    : null;
            }
            if (Mention(comma - 1) is var inner and >= 0 && index[inner].Kind == EntityKind.Person && PhraseStart(FirstItem(inner, comma - 1)) == open + 1)
            {
                return new Subject(open + 1, p, index[inner].Name);
            }
            if (!s.IsComma(open - 1) && !s.IsDash(open - 1) && EndingAt(open - 1) is { Name: not null } subject) return subject with { End = p + 1 };
            // "The utility, Harbour Mills, said": where nobody is named before it, the apposition is the name.
            if (comma == p && Mention(p - 1) is var firm and >= 0 && index[firm].Kind == EntityKind.Organization && PhraseStart(FirstItem(firm, p - 1)) == open + 1) organization = new Subject(open + 1, p, index[firm].Name);
            comma = open;
        }
        return organization;
    }

    // "she liked to say", "Ruiz asked me to say": the subject of the verb before "to".
    private Subject? Governing(int to)
    {
        for (var i = to - 1; i >= 0 && i > to - LongestPhrase && s.IsWord(i); i--)
        {
            if (s.Is(i, "and") || s.Is(i, "but")) return Main(i);
            if (Pronoun(i, i) is { Name: not null } pronoun) return pronoun;
            if (Mention(i) is var m and >= 0 && index[m].Kind != EntityKind.Place) return new Subject(FirstItem(m, i), i + 1, Named(m));
        }
        return null;
    }

    private Subject? Pronoun(int i, int before)
    {
        if (!s.IsWord(i)) return null;
        var gender = s.Is(i, "he") ? Gender.Male : s.Is(i, "she") ? Gender.Female : Gender.Unknown;
        if (gender != Gender.Unknown) return new Subject(i, i + 1, Referent(i, before, gender));
        if (s.Is(i, "they") || s.Is(i, "it"))
        {
            // "The party was blunter: the poll, it said, was “junk.”"
            var acting = before > 0 && Main(before) is { Name: { } name } && !index.IsPerson(name) ? name : null;
            return new Subject(i, i + 1, acting ?? discourse.Organization(s.Block));
        }
        return s.Is(i, "i") || s.Is(i, "we") || s.Is(i, "you") ? new Subject(i, i + 1, null) : null;
    }

    private string? Referent(int i, int before, Gender gender)
    {
        var subject = before > 0 && Main(before) is { Name: { } name } && index.IsPerson(name) ? name : null;
        var person = discourse.Person(gender, subject, s.Block) ?? OnlyPersonNear(s.TokenIndex(i), gender);
        if (person is not null) index.Learn(person, gender);
        return person;
    }

    // Where nobody has been a subject: the one person of fitting gender that the paragraph or the one before it names.
    private string? OnlyPersonNear(int token, Gender gender)
    {
        string? only = null;
        var from = layout.Blocks[Math.Max(0, s.Block - 1)].FirstToken;
        var last = index.LastBefore(token);
        for (var m = last; m >= 0 && m > last - NearMentions && index[m].FirstToken >= from; m--)
        {
            if (index[m].Kind != EntityKind.Person || index[m].Name == only || !index.Fits(index[m].Name, gender)) continue;
            if (only is not null) return null;
            only = index[m].Name;
        }
        return only;
    }

    // A description: "the minister" is the person with that role, "the ministry" the organization that is called so. "A minister" may be anybody.
    private string? Described(int first, int head)
    {
        if (s.IsAny(first, Indefinite) || s.IsAny(first, Possessives)) return null;
        // What stands behind "the" or behind an owner ("the council's") is the description itself.
        var opener = head;
        while (opener > first && !s.IsPossessive(opener)) opener--;
        var the = s.Is(first, WordClass.Determiner);
        var definite = (the || opener > first) && opener < head;
        var token = s.TokenIndex(head);
        var word = index.Lower(s.Text.Tokens[token].Span);
        if (definite)
        {
            var description = new SourceSpan(s.Text.Tokens[s.TokenIndex(opener + 1)].Start, s.Text.Tokens[token].End);
            if (index.PersonWithRole(s.Text.Fold(description).ToLowerInvariant(), token) is { } person) return person;
        }
        // "the Slovak", "the 62-year-old", "the Ohio Republican": whoever is being talked about.
        var instead = s.Is(head, WordClass.Demonym) || s.IsAny(head, Parties) || (s.Is(head, "old") && s.IsHyphen(head - 1) && s.Is(head - 2, "year"));
        if (instead && s.Is(first, "the")) return discourse.Person(Gender.Unknown, null, s.Block);
        if ((the || !s.IsCapitalized(head)) && index.OrganizationWithWord(word, token) is { } organization) return organization;
        if (!s.Is(first, "the") || Array.IndexOf(GenericOrganizations, word) < 0) return null;
        return index.LastOrganization(token, s.TokenIndex(0)) ?? discourse.Organization(s.Block) ?? index.LastOrganization(token, layout.Blocks[Math.Max(0, s.Block - 1)].FirstToken);
    }

    private string? Named(int mention) => index[mention].Kind == EntityKind.Place ? null : index[mention].Name;

    // "Acme spokesman Jo Day", "Tolm Front (TF) leader Omar": the person behind the organization is the subject.
    private Subject? PersonInSamePhrase(int i, int limit)
    {
        for (var n = 0; n < LongestPhrase && i < limit; n++, i++)
        {
            if (Mention(i) is var m and >= 0)
            {
                if (index[m].Kind == EntityKind.Person) return new Subject(i, ItemBehind(m, i), index[m].Name);
            }
            else if (!s.Is(i, WordClass.Role | WordClass.Rank | WordClass.Honorific) && !s.IsChar(i, '(') && !s.IsChar(i, ')'))
            {
                return null;
            }
        }
        return null;
    }

    private bool Preposed(int i)
    {
        var start = PhraseStart(i);
        return s.Is(start - 1, WordClass.Preposition) && !s.IsAny(start - 1, Subordinating);
    }

    // The first item of the noun phrase that item i belongs to: words without a verb, a preposition or a conjunction before them.
    private int PhraseStart(int i)
    {
        var limit = Math.Max(0, i - LongestPhrase);
        while (i > limit && (s.IsWord(i - 1) || s.IsPossessive(i - 1) || IsAbbreviationPeriod(i - 1))
            && (!s.Is(i - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun) || InRole(i - 1)) && !IsVerb(i - 1))
        {
            i--;
            if (s.Is(i, WordClass.Determiner)) break;
        }
        return i;
    }

    // The "of" of "Secretary of State": no preposition of the sentence.
    private bool InRole(int of) =>
        s.Is(of, "of") && s.IsWord(of - 1) && Phrases.Match(s.Text, s.TokenIndex(of - 1), PhraseKind.Role, out _) > 2;

    private bool IsVerb(int i) => s.Is(i, WordClass.ReportingVerb) && !s.IsCapitalized(i) && !s.Is(i, WordClass.Role);

    private bool IsAbbreviationPeriod(int i) => s.IsChar(i, '.') && s.IsCapitalized(i - 1) && (s.IsWord(i + 1) || s.IsHyphen(i + 1));

    private int Opening(int close)
    {
        var i = close;
        while (i > 0 && i > close - LongestApposition && !s.IsChar(i, '(')) i--;
        return i;
    }

    private int Mention(int i) => s.IsWord(i) || (i >= 0 && i < s.Count && !s.IsQuote(i)) ? index.At(s.TokenIndex(i)) : -1;

    private int FirstItem(int mention, int i)
    {
        while (i > 0 && !s.IsQuote(i - 1) && s.TokenIndex(i - 1) >= index[mention].FirstToken) i--;
        return i;
    }

    private int ItemBehind(int mention, int i)
    {
        while (i < s.Count && !s.IsQuote(i) && s.TokenIndex(i) < index[mention].EndToken) i++;
        return i;
    }
}
