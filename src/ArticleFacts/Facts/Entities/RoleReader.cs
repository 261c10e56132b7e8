using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>What a person does, and for whom.</summary>
internal readonly record struct RoleMention(string? Role, string? Affiliation);

/// <summary>
/// Reads what stands beside a name: the role before it ("BLF leader Dorn"), an apposition, whose relative somebody is ("her son Jon Dorn") and
/// what somebody is appointed ("named Ida Dorn treasurer").
/// </summary>
internal sealed class RoleReader
{
    private const int Reach = RoleOwners.Reach;

    private const WordClass RoleClass = WordClass.Role | WordClass.Nobility;

    private const WordClass Linking = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.ReportingVerb;

    /// <summary>Between a noun of occupation and what introduces it stand so many words at most.</summary>
    private const int MostModifiers = 3;

    // Plurals of roles that are verbs as well.
    private static readonly WordSet Verbs = new(
        "stars", "heads", "hosts", "coaches", "judges", "pilots", "captains", "tutors", "guards", "doctors", "umpires", "referees", "partners", "champions", "models", "nurses", "chairs", "whips", "bosses",
        "volunteers", "stewards", "curates", "pundits");

    private static readonly WordSet Appointing = new(
        "appointed", "named", "elected", "hired", "promoted", "reappointed", "nominated", "crowned", "appoint", "appoints", "appointing", "name", "names", "naming", "elect", "elects", "electing",
        "hire", "hires", "hiring", "nominate", "nominates", "nominating", "chose", "chosen", "choose", "chooses", "selected", "selects", "select", "confirmed", "confirm", "confirms", "installed", "installs", "install");

    // Who is replaced "as chairman" was chairman.
    private static readonly WordSet Replacing = new("replaced", "replaces", "replace", "replacing", "succeeded", "succeeds", "succeed", "succeeding", "ousted", "fired", "dismissed", "sacked");

    private static readonly WordSet Identifying = new("identified", "named");

    private static readonly WordSet Acts = new("appointment", "election", "promotion", "nomination", "hiring", "selection", "confirmation", "resignation", "retirement", "departure");

    // Offices that are mostly abbreviated before a name.
    private static readonly WordSet Offices = new("sen", "rep", "gov", "pres", "amb", "sec", "min", "del", "supt", "atty", "sens", "reps", "govs");

    private static readonly WordSet Formers = new("former", "retired", "veteran", "ex", "onetime", "fellow", "local", "longtime", "aspiring", "professional", "amateur");

    private readonly ArticleText text;
    private readonly EntityGraph graph;
    private readonly RoleOwners owners;
    private readonly RoleApposition appositions;

    public RoleReader(DocumentLayout layout, EntityGraph graph)
    {
        text = layout.Text;
        this.graph = graph;
        owners = new RoleOwners(text, graph);
        appositions = new RoleApposition(text, graph, owners);
    }

    /// <summary>What the words beside the mention tell.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="rank">The first token of the rank before it; -1 for none.</param>
    /// <param name="ranked">Whether the person has a rank, at this mention or at an earlier one.</param>
    public RoleMention Of(NameMention mention, Sentence sentence, int rank, bool ranked)
    {
        if ((rank >= 0 || !ranked) && Before(mention, sentence, rank < 0 ? mention.FirstToken : rank) is { Role: not null } before) return before with { Affiliation = before.Affiliation ?? owners.OfName(mention, sentence) };
        var behind = appositions.Behind(mention, sentence);
        if (behind.Role is not null && !RoleWords.IsKin(behind.Role)) return behind;
        if (appositions.Before(mention, sentence, ranked) is { Role: not null } comma) return comma;
        if (behind.Role is not null) return behind;
        if (Identified(mention, sentence) is { } known) return new RoleMention(known, null);
        if (Relative(mention, sentence) is { } relative) return new RoleMention(relative, null);
        if (Appointment(mention, sentence) is { } post) return new RoleMention(post, null);
        return new RoleMention(null, owners.OfName(mention, sentence));
    }

    /// <summary>The armed service of a ranked person: named with the rank, before a slash, or with the rank of someone earlier in the sentence.</summary>
    public string? Branch(NameMention mention, Sentence sentence)
    {
        var at = mention.TitleToken - 1;
        if (at >= sentence.FirstToken && text.IsChar(at, '/')) at--;
        if (OrganizationEnding(at + 1, sentence) is { } own) return own.Name;
        for (var i = mention.TitleToken - 1; i >= Math.Max(sentence.FirstToken, mention.TitleToken - (Reach * 5)); i--)
        {
            if (graph.At(i, out var other) is { Kind: EntityKind.Organization } draft && graph.At(RankEnd(other!.EndToken), out _) is { Kind: EntityKind.Person }) return draft.Name;
        }
        return null;
    }

    /// <summary>The armed service named right before a person without a rank: "Navy SEAL Dorn".</summary>
    public string? Service(NameMention mention)
    {
        for (var i = mention.TitleToken - 1; i >= mention.TitleToken - 2; i--)
        {
            if (graph.At(i, out var other) is { Kind: EntityKind.Organization } draft && Phrases.Match(text, other!.FirstToken, PhraseKind.Branch, out _) > 0) return draft.Name;
        }
        return null;
    }

    /// <summary>"Professor", where nothing else tells what somebody does: of the titles of courtesy it alone is a post.</summary>
    public string? Professor(NameMention mention) =>
        mention.TitleToken < mention.FirstToken && (text.Is(mention.TitleToken, "professor") || text.Is(mention.TitleToken, "prof")) ? "Professor" : null;

    private int RankEnd(int token)
    {
        var at = token;
        while (at < text.Tokens.Length && at < token + Reach && graph.At(at, out _) is null && !text.IsChar(at, ',')) at++;
        return at;
    }

    private EntityDraft? OrganizationEnding(int token, Sentence sentence) =>
        token > sentence.FirstToken && graph.At(token - 1, out var mention) is { Kind: EntityKind.Organization } draft && mention!.EndToken == token ? draft : null;

    // "BLF leader Brandt", "President Dorn", "the Norwegian prime minister Ida Dorn", "spokesman Col. Dorn".
    private RoleMention Before(NameMention mention, Sentence sentence, int end)
    {
        var start = mention.TitleToken;
        if (Chair(start, sentence) is >= 0 and var of) return new RoleMention(text.Fold(text.SpanOf(of, mention.FirstToken)), owners.Before(of, sentence));
        if (start >= mention.FirstToken) return Described(mention, sentence);
        end = BeforeCourtesy(start, end);
        if (start >= end || !IsRole(start, end)) return default;
        var role = text.Fold(text.SpanOf(start, end));
        if (RoleWords.Singular(role) is { } one)
        {
            // "councillors Dorn of the Front, Holt of …": each is one. Capitals before a lone name may be of a headline ("Two Doctors Dorn"),
            // and some plurals are verbs ("the film stars Ida Dorn").
            if (text.Tokens[end - 1].IsCapitalized || Verbs.Contains(text, end - 1)) return default;
            role = one;
        }
        return new RoleMention(role, owners.Before(start, sentence) ?? owners.Headed(start, sentence));
    }

    // "clerk Mrs. Dorn": the courtesy is none of the role; "lead author Professor Dorn" has two.
    private int BeforeCourtesy(int start, int end)
    {
        var at = end;
        while (at - 1 > start && (text.IsChar(at - 1, '.') || (text.Tokens[at - 1].IsCapitalized && TitleMatcher.Courtesy.Contains(text, at - 1)))) at--;
        return at > start && TitleMatcher.Courtesy.Contains(text, at) && !text.Is(at, "professor") && IsRole(start, at) ? at : end;
    }

    private bool IsRole(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "Professor Dorn" is only polite, "professor Ida Dorn" says what she does.
            if (text.Tokens[i].Is(RoleClass) && !RoleWords.Styles.Contains(text, i) && !(text.Tokens[i].IsCapitalized && TitleMatcher.Courtesy.Contains(text, i))) return true;
            if (Offices.Contains(text, i) && text.IsChar(i + 1, '.')) return true;
            if (Phrases.Match(text, i, PhraseKind.Role, out _) is > 0 and var length && i + length <= end) return true;
        }
        return false;
    }

    // "Chair of governors Ida Dorn", not "a friend of senators Dorn and Holt": the first token of "Chair"; -1 elsewhere.
    private int Chair(int plural, Sentence sentence)
    {
        var of = plural - 1;
        if (of <= sentence.FirstToken || !text.Is(of, "of") || text.Tokens[plural].IsCapitalized || !RoleWords.IsPlural(text, plural)) return -1;
        return text.Is(of - 1, "chair") || text.Is(of - 1, "chairman") || text.Is(of - 1, "chairwoman") || text.Is(of - 1, "president") || text.Is(of - 1, "chief") || text.Is(of - 1, "head") ? of - 1 : -1;
    }

    // "French lacemaker Ida Dorn", "Norway international Ida Dorn": nouns in lower case that are no titles elsewhere.
    private RoleMention Described(NameMention mention, Sentence sentence)
    {
        var noun = mention.FirstToken - 1;
        if (noun <= sentence.FirstToken || mention.EndToken < mention.FirstToken + 2 || !text.Tokens[mention.FirstToken].SpaceBefore) return default;
        var international = text.Is(noun, "international");
        if (!international && !RoleWords.IsOccupation(text, noun)) return default;
        for (var i = noun - 1; i >= sentence.FirstToken && i >= noun - MostModifiers; i--)
        {
            var owner = graph.At(i, out _) is { Kind: not EntityKind.Person } draft ? draft.Name
                : text.Tokens[i].Is(WordClass.Demonym) && Phrases.Match(text, i, PhraseKind.Demonym, out var nation) > 0 ? nation!.Data : null;
            // "the letter Ida Dorn wrote": an article alone asks for no occupation, unless the noun's form leaves no doubt.
            var introduced = owner is not null || Formers.Contains(text, i)
                || (RoleWords.IsPlainOccupation(text, noun) && (text.Tokens[i].Is(WordClass.Determiner) || text.Tokens[i].Kind == TokenKind.Possessive));
            if (introduced) return international && owner is null ? default : new RoleMention(text.Fold(text.SpanOf(noun, noun + 1)), owner);
            if (!text.Tokens[i].IsWord || text.Tokens[i].IsCapitalized || text.Tokens[i].Is(Linking)) return default;
        }
        return default;
    }

    // "… confirmed Carl Holt as treasurer and Ida Dorn as librarian": an appointment earlier in the sentence.
    private bool IsAppointed(int and, Sentence sentence)
    {
        for (var i = and - 1; i >= Math.Max(sentence.FirstToken, and - (2 * Reach)); i--)
        {
            if (Appointing.Contains(text, i)) return graph.At(i + 1, out _) is { Kind: EntityKind.Person };
        }
        return false;
    }

    // "The driver, identified by the police as Ida Dorn,", "The driver was named as Ida Dorn".
    private string? Identified(NameMention mention, Sentence sentence)
    {
        var at = mention.TitleToken - 1;
        if (at <= sentence.FirstToken || !text.Is(at, "as")) return null;
        for (var i = at - 1; i > sentence.FirstToken && i >= at - Reach; i--)
        {
            if (!Identifying.Contains(text, i)) continue;
            var end = text.IsChar(i - 1, ',') || text.Is(i - 1, "was") ? i - 1 : i;
            for (var role = Math.Max(sentence.FirstToken, end - MostModifiers); role < end; role++)
            {
                if (RoleWords.End(text, role, end) == end) return text.Fold(text.SpanOf(role, end)) is var word && RoleWords.Singular(word) is null ? word : null;
            }
            return null;
        }
        return null;
    }

    // "her son Jon Tolmund", "my brother Jon".
    private string? Relative(NameMention mention, Sentence sentence)
    {
        var word = mention.FirstToken - 1;
        if (mention.TitleToken < word || word < sentence.FirstToken || !text.Tokens[word].Is(WordClass.Family)) return null;
        // "Parent Ida Dorn said", but "Sister Ida Dorn" is a nun; "her sons Jon and Carl".
        var opens = word == sentence.FirstToken && !text.Tokens[word].Is(WordClass.Honorific) && mention.EndToken > mention.FirstToken + 1;
        var role = text.Fold(text.SpanOf(word, word + 1));
        return opens || appositions.IsPossessed(word, sentence) ? RoleWords.Singular(role) ?? role : null;
    }

    // "appointed Ida Brantley president and chief executive officer", "the appointment of Ida Brantley as dean".
    private string? Appointment(NameMention mention, Sentence sentence)
    {
        var verb = mention.TitleToken - 1;
        if (verb < sentence.FirstToken) return null;
        var start = mention.EndToken;
        var named = Appointing.Contains(text, verb);
        var changed = Replacing.Contains(text, verb) || (text.Is(verb, "of") && verb > sentence.FirstToken && Acts.Contains(text, verb - 1)) || (text.Is(verb, "and") && IsAppointed(verb, sentence));
        if (!named && !changed) return null;
        if (text.IsChar(start, ',') && start + 2 < sentence.EndToken && text.Tokens[start + 1].IsNumber && text.IsChar(start + 2, ',')) start += 3;
        if (text.Is(start, "as")) start++;
        else if (!named) return null;
        else if (text.Is(start, "to") && (text.Is(start + 1, "be") || text.Is(start + 1, "serve"))) start += text.Is(start + 2, "as") ? 3 : 2;
        if (start < sentence.EndToken && (text.Is(start, "its") || text.Is(start, "the") || text.Is(start, "their") || text.Is(start, "a"))) start++;
        if (text.Is(start, "new") || text.Is(start, "first") || text.Is(start, "next") || text.Is(start, "interim")) start++;
        var role = start;
        while (role < sentence.EndToken && role < start + MostModifiers && text.Tokens[role].IsWord && !text.Tokens[role].Is(Linking) && RoleWords.End(text, role, sentence.EndToken) == role) role++;
        if (role >= sentence.EndToken) return null;
        var end = RoleWords.LongEnd(text, graph, role, sentence.EndToken);
        if (end == role) return null;
        if (text.Is(end, "and") && end + 1 < sentence.EndToken) end = RoleWords.End(text, end + 1, sentence.EndToken) is var second && second > end + 1 ? second : end;
        return text.Fold(text.SpanOf(start, end));
    }
}
