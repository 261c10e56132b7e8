using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts.Quotations;

/// <summary>The subject of a verb: the items it spans, and who it is.</summary>
/// <param name="First">Its first item.</param>
/// <param name="End">The item behind its last.</param>
/// <param name="Name">The resolved name; null when the words name nobody that the article names.</param>
internal readonly record struct Subject(int First, int End, string? Name);

/// <summary>Finds the subject of a verb of saying, before it ("the minister, Ana Ruiz, said") or behind it ("said Ana Ruiz").</summary>
internal sealed class SubjectFinder(SpeakerIndex index, ReferenceResolver references, NounPhrases phrases)
{
    /// <summary>An apposition between subject and verb is no longer than this.</summary>
    private const int LongestApposition = 40;

    /// <summary>"Ruiz, 45, a baker, of Ada, said": so many commas at most.</summary>
    private const int MostCommas = 5;

    /// <summary>Appositions and clauses may stand in one another; for one verb, so many phrases are looked at.</summary>
    private const int MostLooks = 48;

    private static readonly WordSet Attaching = new("of", "for", "at", "from", "with");
    private static readonly WordSet BeforeTimes = new("on", "late", "early");
    private static readonly WordSet EndingNames = new("in", "on", "by", "to", "during", "after", "when", "as");
    private static readonly WordSet Unnamed = new("one", "other", "another", "others", "some", "many", "both", "few", "most", "third", "second");
    private static readonly WordSet Objects = new("him", "her", "them", "us", "me");
    private static readonly WordSet BeForms = new("is", "was", "are", "were", "be", "been", "being", "am");

    private int looks;

    private Statement Statement => phrases.Statement;

    /// <summary>The subject that stands before the verb at item <paramref name="verb"/>; null when none does, or the verb is passive or negated.</summary>
    public Subject? Before(int verb)
    {
        looks = MostLooks;
        var p = verb - 1;
        for (var steps = 0; steps < NounPhrases.Longest; steps++)
        {
            if (Statement.IsAny(p, BeForms) || Statement.Is(p, "not") || Statement.Is(p, "never") || Statement.EndsWith(p, "n't") || Statement.EndsWith(p, "n’t")) return null;
            if (Statement.Is(p, "as") && Quoted(p) is var be and >= 0) p = be - 1;
            else if (Statement.Is(p, "as")) return EndingAt(p - 1);
            else if (MediumWords.StartOfPhraseEndingAt(Statement, p) is var start and >= 0) p = start - 1;
            else if (IsAdverbial(p)) p--;
            else break;
        }
        if (Statement.Is(p, "to")) return Governing(p);
        if (Statement.EndsWith(verb, "ing") && Object(p) is { } speaking) return speaking;
        if (Statement.Is(p, "and") || Statement.Is(p, "but") || Statement.Is(p, "or") || Statement.EndsWith(verb, "ing")) return references.Main(verb);
        return references.Writing(p) ?? EndingAt(p);
    }

    // "later", "has", "quietly", "on Monday": what may stand between the subject and its verb.
    private bool IsAdverbial(int p) =>
        Statement.Is(p, WordClass.Weekday) || (Statement.Is(p, WordClass.Adverb | WordClass.Auxiliary) && !Statement.IsCapitalized(p))
        || Statement.EndsWith(p, "ly") || Statement.IsAny(p, BeforeTimes);

    /// <summary>The subject that stands behind the verb at item <paramref name="verb"/>; null when none does.</summary>
    public Subject? After(int verb)
    {
        var first = verb + 1;
        if (first >= Statement.Count || Statement.IsQuote(first)) return null;
        if (references.Pronoun(first, verb) is { } pronoun) return pronoun;
        // "said outside court": where it was said.
        if (Statement.Is(first, WordClass.Preposition) && !Statement.IsCapitalized(first)) return null;
        var end = first;
        var last = -1;
        // "said 1st Sgt. Ana Ruiz"
        if (Statement.IsNumber(first) && Statement.IsWord(first + 1)) end++;
        while (end < Statement.Count && end < first + NounPhrases.Longest && (Statement.IsWord(end) || Statement.IsPossessive(end) || Statement.IsHyphen(end) || phrases.IsAbbreviationPeriod(end) || phrases.IsAge(end)))
        {
            if (Statement.Is(end, "of") && phrases.InRole(end))
            {
                end++;
                continue;
            }
            if (Statement.Is(end, "who") || Statement.Is(end, "that") || Statement.IsAny(end, EndingNames) || Statement.IsAny(end, Attaching)) break;
            if (phrases.Mention(end) is var m and >= 0 && index[m].Kind == EntityKind.Person && !Statement.IsPossessive(phrases.ItemBehind(m, end))) last = m;
            end++;
        }
        if (end == first) return null;
        if (last >= 0) return new Subject(first, Math.Min(end, phrases.ItemBehind(last, first)), index[last].Name);
        if (phrases.Mention(end - 1) is var o and >= 0) return new Subject(first, end, references.Named(o));

        // "said the manager, Ana Ruiz": the name stands behind a comma.
        var comma = end;
        while (comma < Statement.Count && comma < end + NounPhrases.Longest && !Statement.IsComma(comma) && !Statement.IsQuote(comma)) comma++;
        if (Statement.IsComma(comma) && phrases.PersonBehindTitles(comma + 1, out var name) is var a and >= 0) return new Subject(first, phrases.ItemBehind(a, name), index[a].Name);
        return Statement.Is(first, WordClass.Determiner) || Statement.IsCapitalized(first) || Statement.Is(end - 1, WordClass.Role | WordClass.PeopleNoun | WordClass.OrganizationHead)
            ? new Subject(first, end, references.Described(first, end - 1))
            : null;
    }

    // The subject whose last word is item p.
    private Subject? EndingAt(int p)
    {
        if (p < 0 || Statement.IsQuote(p) || looks-- <= 0) return null;
        if (phrases.IsPostNominal(p)) return EndingAt(p - 1) is { } lettered ? lettered with { End = p + 1 } : null;
        if (Statement.Is(p, "who"))
        {
            if (!Statement.IsComma(p - 1)) return EndingAt(p - 1);
            // "Ruiz, a baker at the mill, who said": what stands right before may be part of an apposition.
            return EndingAt(p - 2) is { Name: not null } nearest ? nearest : Apposed(p - 1);
        }
        if (references.Pronoun(p, p) is { } pronoun) return pronoun;
        // "the clerk who signed them told": the clause ends with its object.
        if (Statement.IsAny(p, Objects)) return Relative(p) is >= 0 and var who ? EndingAt(who - 1) : null;
        if (Statement.IsComma(p) || Statement.IsDash(p)) return Apposed(p);
        if (Statement.IsChar(p, ')')) return EndingAt(phrases.OpeningBracket(p) - 1);
        if (phrases.Mention(p) is var m and >= 0) return Attached(phrases.FirstItem(m, p), p, references.Named(m));
        if (Statement.IsAny(p, Unnamed)) return new Subject(Statement.Is(p - 1, WordClass.Determiner) ? p - 1 : p, p + 1, null);
        if (!Statement.IsWord(p) || Statement.Is(p, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction) || phrases.IsVerb(p)) return null;
        var first = phrases.PhraseStart(p);
        return Attached(first, p, references.Described(first, p));
    }

    // "a spokesman for Acme": the head stands before the preposition.
    private Subject? Attached(int first, int p, string? name)
    {
        var start = phrases.PhraseStart(first);
        // "a statement from Harbour Mills said": the words are whose statement it is.
        var from = Statement.Is(start - 1, "from") || Statement.Is(start - 1, "by");
        if (name is not null && from && MediumWords.IsWriting(Statement, start - 2)) return new Subject(phrases.PhraseStart(start - 2), p + 1, name);
        // "Chair of governors Ana Ruiz": the plural is what she presides over.
        var presides = name is not null && start < first && Statement.Is(start - 1, "of") && Statement.Is(start - 2, WordClass.Role) && Statement.EndsWith(first - 1, "s") && !Statement.Is(start, WordClass.Determiner);
        if (presides) return new Subject(phrases.PhraseStart(start - 2), p + 1, name);
        // "an officer in the Guard": who belongs to it, and not the Guard.
        var inside = Statement.Is(start - 1, "in") && Statement.Is(start - 2, WordClass.Role | WordClass.PeopleNoun | WordClass.Rank) && !Statement.IsCapitalized(start - 2);
        if ((inside || Statement.IsAny(start - 1, Attaching)) && start >= 2 && EndingAt(start - 2) is { } head && (head.Name is not null || Statement.IsWord(start - 2))) return head with { End = p + 1 };
        var joint = Statement.Is(first - 1, "and") && phrases.Mention(first - 2) is var other and >= 0 && index[other].Kind == EntityKind.Person;
        return joint ? new Subject(phrases.PhraseStart(first - 2), p + 1, null) : new Subject(start, p + 1, name);
    }

    // "Ana Ruiz, 45, a baker from Ada, said": back over the commas to the name; or "The minister, Ana Ruiz, said".
    private Subject? Apposed(int p)
    {
        var comma = p;
        Subject? organization = null;
        for (var n = 0; n < MostCommas; n++)
        {
            var open = comma - 1;
            while (open >= 0 && open > p - LongestApposition && !Statement.IsQuote(open) && !(Statement.IsDash(p) ? Statement.IsDash(open) : Statement.IsComma(open))) open--;
            if (open < 0 || open <= p - LongestApposition || Statement.IsQuote(open)) return organization ?? (comma == p && (open < 0 || Statement.IsQuote(open)) ? Alone(open + 1, p) : null);

            // "the hospital, where his mother, Bea, said": the clause has a subject of its own.
            if (Statement.Is(open + 1, "where")) return new Subject(open + 1, p, null);
            var name = phrases.IsPostNominal(comma - 1) ? comma - 2 : comma - 1;
            var inner = phrases.Mention(name);
            var fills = inner >= 0 && phrases.PhraseStart(phrases.FirstItem(inner, name)) == open + 1;
            if (fills && index[inner].Kind == EntityKind.Person) return new Subject(open + 1, p, index[inner].Name);
            var before = Statement.IsComma(open - 1) || Statement.IsDash(open - 1) ? null : EndingAt(open - 1);
            if (before is { Name: not null } subject) return subject with { End = p + 1 };
            // "A spokesman for the maker, Harbour Mills, said": the apposition names the maker, and nobody who speaks.
            if (before is { } unnamed && fills && index[inner].Kind == EntityKind.Organization && HoldsAttached(unnamed)) return new Subject(unnamed.First, p + 1, null);
            // "The utility, Harbour Mills, said": where nobody is named before it, the apposition is the name.
            if (comma == p && fills && index[inner].Kind == EntityKind.Organization) organization = new Subject(open + 1, p, index[inner].Name);
            comma = open;
        }
        return organization;
    }

    // "who" of the clause that item p ends; -1 for none.
    private int Relative(int p)
    {
        for (var i = p - 1; i > 0 && i > p - NounPhrases.Longest && Statement.IsWord(i); i--)
        {
            if (Statement.Is(i, "who")) return i;
        }
        return -1;
    }

    private bool HoldsAttached(Subject subject)
    {
        for (var i = subject.First + 1; i < subject.End; i++)
        {
            if (Statement.IsAny(i, Attaching)) return Statement.Is(i - 1, WordClass.Role | WordClass.PeopleNoun);
        }
        return false;
    }

    // "…," Sgt. Ana Ruiz, said: no apposition, only a comma too many.
    private Subject? Alone(int first, int comma) =>
        phrases.Mention(comma - 1) is var only and >= 0 && phrases.PhraseStart(phrases.FirstItem(only, comma - 1)) <= first ? new Subject(first, comma, references.Named(only)) : null;

    // "she liked to say", "Ruiz asked me to say": the subject of the verb before "to".
    private Subject? Governing(int to)
    {
        for (var i = to - 1; i >= 0 && i > to - NounPhrases.Longest && Statement.IsWord(i); i--)
        {
            if (Statement.Is(i, "and") || Statement.Is(i, "but")) return references.Main(i);
            if (references.Pronoun(i, i) is { Name: not null } pronoun) return pronoun;
            if (phrases.Mention(i) is var m and >= 0 && index[m].Kind != EntityKind.Place) return new Subject(phrases.FirstItem(m, i), i + 1, references.Named(m));
        }
        return null;
    }

    // "recalled Ruiz telling him", "a tape of Ruiz saying": the person of whom it is told, and not the sentence's subject.
    private Subject? Object(int p)
    {
        if (phrases.Mention(p) is not (>= 0 and var m) || index[m].Kind != EntityKind.Person) return null;
        var start = phrases.PhraseStart(phrases.FirstItem(m, p));
        return start > 0 && Statement.IsWord(start - 1) && !Statement.Is(start - 1, WordClass.Conjunction) ? new Subject(start, p + 1, index[m].Name) : null;
    }

    // "was quoted as saying", "was quoted by the Ledger as saying": the item of "was"; -1 elsewhere.
    private int Quoted(int p)
    {
        for (var i = p - 1; i > 0 && i > p - NounPhrases.Longest && Statement.IsWord(i); i--)
        {
            if (Statement.Is(i, "quoted") || Statement.Is(i, "cited") || Statement.Is(i, "heard")) return (i == p - 1 || Statement.Is(i + 1, "by")) && Statement.IsAny(i - 1, BeForms) ? i - 1 : -1;
        }
        return -1;
    }
}
