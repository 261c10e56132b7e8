using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>What a person does, and for whom.</summary>
internal readonly record struct RoleMention(string? Role, string? Affiliation);

/// <summary>
/// Reads roles before a name ("BLF leader Dorn"), behind it ("Dorn, a leader in the Tolm bloc") and before a comma
/// ("Norway's prime minister, Ida Dorn").
/// </summary>
internal sealed class RoleReader(DocumentLayout layout, EntityGraph graph)
{
    // How far, in tokens, a role's noun phrase is looked through.
    private const int Reach = 8;

    private const WordClass RoleClass = WordClass.Role | WordClass.Nobility;

    // Styles, which say nothing of what somebody does.
    private static readonly WordSet Styles = new("lord", "lady", "dame", "sir", "knight");

    // Plurals of roles that are verbs as well.
    private static readonly WordSet Verbs = new(
        "stars", "heads", "hosts", "coaches", "judges", "pilots", "captains", "tutors", "guards", "doctors", "umpires", "referees", "partners", "champions", "models", "nurses", "chairs", "whips", "bosses");

    private static readonly WordSet Possessives = new("its", "his", "her", "their", "our", "my");

    private static readonly WordSet Appointments = new("appointed", "named", "elected", "hired", "promoted", "reappointed", "nominated", "crowned");

    // Offices that are mostly abbreviated before a name.
    private static readonly WordSet Offices = new("sen", "rep", "gov", "pres", "amb", "sec", "min", "del", "supt", "atty", "sens", "reps", "govs");

    private readonly ArticleText text = layout.Text;

    public RoleMention Of(NameMention mention, Sentence sentence, bool ranked)
    {
        if (!ranked && Before(mention, sentence) is { Role: not null } before) return before;
        if (Behind(mention, sentence) is { Role: not null } behind) return behind;
        if (BeforeComma(mention, sentence, ranked) is { Role: not null } comma) return comma;
        if (Relative(mention, sentence) is { } relative) return new RoleMention(relative, null);
        if (Appointment(mention, sentence) is { } post) return new RoleMention(post, null);
        return new RoleMention(null, Belonging(mention, sentence));
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

    // "BLF leader Brandt", "President Dorn", "the Norwegian prime minister Ida Dorn".
    private RoleMention Before(NameMention mention, Sentence sentence)
    {
        var start = mention.TitleToken;
        if (start >= mention.FirstToken || !IsRole(start, mention.FirstToken)) return default;
        var role = text.Fold(text.SpanOf(start, mention.FirstToken));
        if (RoleWords.Singular(role) is { } one)
        {
            // "councillors Dorn of the Front, Holt of …": each is one. Capitals before a lone name may be of a headline ("Two Doctors Dorn"),
            // and some plurals are verbs ("the film stars Ida Dorn").
            if (text.Tokens[mention.FirstToken - 1].IsCapitalized || Verbs.Contains(text, mention.FirstToken - 1)) return default;
            role = one;
        }
        return new RoleMention(role, Owner(start, sentence) ?? Heading(start, sentence));
    }

    private bool IsRole(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "Professor Dorn" is only polite, "professor Ida Dorn" says what she does.
            if (text.Tokens[i].Is(RoleClass) && !Styles.Contains(text, i) && !(text.Tokens[i].IsCapitalized && TitleMatcher.Courtesy.Contains(text, i))) return true;
            if (Offices.Contains(text, i) && text.IsChar(i + 1, '.')) return true;
            if (Phrases.Match(text, i, PhraseKind.Role, out _) is > 0 and var length && i + length <= end) return true;
        }
        return false;
    }

    // The organization or country right before a role, with a genitive, a bracket or adjectives between them.
    private string? Owner(int role, Sentence sentence)
    {
        var least = Math.Max(sentence.FirstToken, role - Reach);
        for (var i = role - 1; i >= least; i--)
        {
            if (graph.At(i, out _) is { Kind: not EntityKind.Person } draft) return draft.Name;
            var token = text.Tokens[i];
            if (token.IsWord && token.Is(WordClass.Demonym) && Phrases.Match(text, i, PhraseKind.Demonym, out var phrase) > 0) return phrase!.Data;
            var passes = token.Kind is TokenKind.Possessive or TokenKind.Dash || text.IsChar(i, ')') || text.IsChar(i, '(')
                || (token.IsWord && !token.IsCapitalized && !token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Auxiliary | WordClass.Pronoun | WordClass.ReportingVerb));
            if (!passes) return null;
        }
        return null;
    }

    // "…, headed by the cleric Dorn": the organization whose description the participle goes on.
    private string? Heading(int role, Sentence sentence)
    {
        var by = role - 1;
        var least = Math.Max(sentence.FirstToken, role - Reach);
        while (by >= least && !text.Is(by, "by")) by--;
        if (by <= least || !(text.Is(by - 1, "headed") || text.Is(by - 1, "led") || text.Is(by - 1, "chaired") || text.Is(by - 1, "founded"))) return null;
        EntityDraft? nearest = null;
        for (var i = by - 2; i >= Math.Max(sentence.FirstToken, by - (3 * Reach)); i--)
        {
            if (graph.At(i, out var mention) is not { Kind: EntityKind.Organization } draft || mention!.EndToken != i + 1) continue;
            nearest ??= draft;
            var described = (text.IsChar(i + 1, ',') || text.Tokens[i + 1].Kind == TokenKind.Dash) && text.Tokens[i + 2].Is(WordClass.Determiner);
            if (described) return draft.Name;
        }
        return nearest?.Name;
    }

    // "Dorn, a leader in the Tolm bloc", "Khan, 34, chief of Acme's lab".
    private RoleMention Behind(NameMention mention, Sentence sentence)
    {
        var at = mention.EndToken;
        if (!IsBreak(at)) return default;
        at++;
        if (at + 1 < sentence.EndToken && text.Tokens[at].IsNumber && text.IsChar(at + 1, ',')) at += 2;
        var possessed = Possessives.Contains(text, at);
        if (possessed) at++;
        var end = Math.Min(sentence.EndToken, at + Reach);
        // Behind an article a noun may be an occupation by its form alone, and so it may in a list ("Ida Dorn, ferrywoman, for …").
        var article = text.Is(at, "a") || text.Is(at, "an") || text.Is(at, "the");
        var opensLine = (text.Tokens[mention.TitleToken].Flags & TokenFlags.LineStart) != 0;
        string? owner = null;
        for (var i = at; i < end; i++)
        {
            if (graph.At(i, out var other) is { } draft)
            {
                if (draft.Kind == EntityKind.Person) return default;
                owner ??= draft.Name;
                i = other!.EndToken - 1;
                continue;
            }
            var token = text.Tokens[i];
            if (!token.IsWord && token.Kind is not (TokenKind.Possessive or TokenKind.Dash) && !(token.IsNumber && article)) return default;
            if (token.Is(WordClass.Demonym) && Phrases.Match(text, i, PhraseKind.Demonym, out var nation) > 0) owner ??= nation!.Data;
            var roleEnd = RoleWords.LongEnd(text, graph, i, end);
            if (roleEnd == i && (article ? i > at : opensLine && i == at) && IsLastNoun(i + 1, sentence) && RoleWords.IsOccupation(text, i)) roleEnd = i + 1;
            // "Sheriff Dorn, board president Ida Holt": the role of the next in a list.
            if (roleEnd > i && graph.At(roleEnd, out _) is { Kind: EntityKind.Person }) return default;
            // "Dorn, his wife and two sons": a list as well.
            var listed = possessed && roleEnd < sentence.EndToken && text.Tokens[roleEnd].IsWord && !text.Is(roleEnd, "at") && !text.Is(roleEnd, "of");
            if (roleEnd > i && listed) return default;
            if (roleEnd > i) return IsClause(roleEnd, sentence) ? default : new RoleMention(text.Fold(text.SpanOf(i, roleEnd)), owner ?? Object(roleEnd, sentence));
            if (token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.ReportingVerb)) return default;
        }
        return default;
    }

    // Behind the noun of an apposition stands what it belongs to, a clause, or the end: "a retired welder from Ada", "a welder who".
    private bool IsLastNoun(int next, Sentence sentence) =>
        next >= sentence.EndToken || !text.Tokens[next].IsWord || text.Tokens[next].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun);

    private bool IsBreak(int token) =>
        text.IsChar(token, ',') || (token < text.Tokens.Length && text.Tokens[token].Kind == TokenKind.Dash && text.Tokens[token].SpaceBefore);

    // "…, the spokesman said": a new subject and no apposition.
    private bool IsClause(int token, Sentence sentence) =>
        token < sentence.EndToken && text.Tokens[token].Is(WordClass.ReportingVerb | WordClass.Auxiliary);

    // "of the militia Tolm Front", "in the Tolm bloc": the first name behind the preposition.
    private string? Object(int token, Sentence sentence)
    {
        if (token >= sentence.EndToken) return null;
        if (!(text.Is(token, "of") || text.Is(token, "in") || text.Is(token, "at") || text.Is(token, "for") || text.Is(token, "with"))) return null;
        var end = Math.Min(sentence.EndToken, token + Reach);
        for (var i = token + 1; i < end; i++)
        {
            // "a fisherman in Port Tolm" belongs to nothing there, "the mayor of Port Tolm" does.
            if (graph.At(i, out _) is { } draft) return draft.Kind == EntityKind.Person || (draft.Kind == EntityKind.Place && !text.Is(token, "of")) ? null : draft.Name;
            var t = text.Tokens[i];
            if (!(t.IsWord || t.Kind is TokenKind.Dash or TokenKind.Possessive) || t.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.ReportingVerb)) return null;
        }
        return null;
    }

    // "Norway's recently appointed prime minister, Ida Dorn".
    private RoleMention BeforeComma(NameMention mention, Sentence sentence, bool ranked)
    {
        // "its director, Sir Karl Dorn": a courtesy title may stand between.
        var comma = BeforeAge(mention.TitleToken) - 1;
        var titled = mention.TitleToken < mention.FirstToken && !ranked && !TitleMatcher.Courtesy.Contains(text, mention.TitleToken) && !Styles.Contains(text, mention.TitleToken);
        if (titled || comma <= sentence.FirstToken || !text.IsChar(comma, ',')) return default;
        for (var i = Math.Max(sentence.FirstToken, comma - Reach); i < comma; i++)
        {
            var end = RoleWords.End(text, i, comma);
            if (end == i && i + 1 == comma && RoleWords.IsOccupation(text, i)) end = comma;
            if (end == i) continue;
            if (end == comma)
            {
                var owner = Owner(i, sentence);
                var role = text.Fold(text.SpanOf(i, end));
                // "the donors, Ida and Carl Dorn": a label of several, read as such.
                if (RoleWords.Singular(role) is not null) return default;
                var beside = owner is not null || IsPossessed(i, sentence) || (IsIntroduced(i, sentence) && (IsClosed(mention, sentence) || text.Is(sentence.FirstToken, "as")));
                return beside ? new RoleMention(role, owner) : default;
            }
            if (Object(end, sentence) is { } of && graph.At(comma - 1, out _)?.Name == of) return new RoleMention(text.Fold(text.SpanOf(i, end)), of);
            // "The owner of the yard, Carl Dorn,": what is owned may have no name.
            var ofSomething = text.Is(end, "of") && text.Tokens[end + 1].Is(WordClass.Determiner) && IsNoun(end + 2, comma);
            if (ofSomething && IsIntroduced(i, sentence) && IsClosed(mention, sentence)) return new RoleMention(text.Fold(text.SpanOf(i, end)), null);
        }
        return default;
    }

    // "the driver, 41-year-old Carl Dorn": the token where the age begins.
    private int BeforeAge(int token) =>
        text.Is(token - 1, "old") && text.Is(token - 3, "year") && token >= 5 && text.Tokens[token - 5].IsNumber ? token - 5 : token;

    private bool IsNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!text.Tokens[i].IsWord || text.Tokens[i].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.ReportingVerb | WordClass.Pronoun)) return false;
        }
        return first < end;
    }

    // "its director", "her late husband": a pronoun before the role, with an adjective between them at most.
    private bool IsPossessed(int role, Sentence sentence)
    {
        for (var i = role - 1; i >= Math.Max(sentence.FirstToken, role - 2); i--)
        {
            if (text.Is(i, "its") || text.Is(i, "his") || text.Is(i, "her") || text.Is(i, "their") || text.Is(i, "my") || text.Is(i, "our")) return true;
            if (text.Tokens[i].Kind == TokenKind.Possessive) return true;
            if (!text.Tokens[i].IsWord) return false;
        }
        return false;
    }

    // "a deckhand, Piet Tolmund, 27,": an article before the role, with up to two words between them.
    private bool IsIntroduced(int role, Sentence sentence)
    {
        for (var i = role - 1; i >= Math.Max(sentence.FirstToken, role - 3); i--)
        {
            var token = text.Tokens[i];
            if (text.Is(i, "a") || text.Is(i, "an") || text.Is(i, "the")) return true;
            // "A Dorn spokesman": the one spoken for may stand between.
            if (graph.At(i, out _) is { Kind: EntityKind.Person }) continue;
            if (!token.IsWord || token.IsCapitalized || token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary)) return false;
        }
        return false;
    }

    // An apposition ends as it began, with a comma, or with the sentence.
    private bool IsClosed(NameMention mention, Sentence sentence)
    {
        var end = mention.EndToken;
        // "a sister, Ida Dorn of Ada;": the home belongs to the name.
        if ((text.Is(end, "of") || text.Is(end, "from")) && graph.At(end + 1, out var home) is { Kind: EntityKind.Place }) end = home!.EndToken;
        return end >= sentence.EndToken || text.IsChar(end, ',') || text.IsChar(end, '.') || text.IsChar(end, ';');
    }

    // "her son Jon Tolmund", "my brother Jon".
    private string? Relative(NameMention mention, Sentence sentence)
    {
        var word = mention.FirstToken - 1;
        if (mention.TitleToken < word || word <= sentence.FirstToken || !text.Tokens[word].Is(WordClass.Family)) return null;
        return IsPossessed(word, sentence) ? text.Fold(text.SpanOf(word, word + 1)) : null;
    }

    // "appointed Ida Brantley president and chief executive officer".
    private string? Appointment(NameMention mention, Sentence sentence)
    {
        var verb = mention.TitleToken - 1;
        if (verb < sentence.FirstToken || !Appointments.Contains(text, verb)) return null;
        var start = mention.EndToken;
        if (text.Is(start, "as")) start++;
        if (start < sentence.EndToken && (text.Is(start, "its") || text.Is(start, "the"))) start++;
        if (text.Is(start, "new") || text.Is(start, "first") || text.Is(start, "interim")) start++;
        if (start >= sentence.EndToken) return null;
        var end = RoleWords.LongEnd(text, graph, start, sentence.EndToken);
        if (end == start) return null;
        if (text.Is(end, "and") && end + 1 < sentence.EndToken) end = RoleWords.End(text, end + 1, sentence.EndToken) is var second && second > end + 1 ? second : end;
        return text.Fold(text.SpanOf(start, end));
    }

    // "Tolmund of the BLF", "Tolmund, from the BLF".
    private string? Belonging(NameMention mention, Sentence sentence)
    {
        var at = text.IsChar(mention.EndToken, ',') ? mention.EndToken + 1 : mention.EndToken;
        if (at + 1 >= sentence.EndToken || !(text.Is(at, "of") || text.Is(at, "from") || text.Is(at, "with"))) return null;
        var next = text.Is(at + 1, "the") ? at + 2 : at + 1;
        return graph.At(next, out _) is { Kind: EntityKind.Organization } draft ? draft.Name : null;
    }
}
