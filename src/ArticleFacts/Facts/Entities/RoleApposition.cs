using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Reads the roles of appositions: behind a name ("Dorn, a leader in the Tolm bloc", "Khan, Acme's chief chemist") and before one
/// ("Norway's prime minister, Ida Dorn", "A retired judge, Dorn has raised").
/// </summary>
internal sealed class RoleApposition(ArticleText text, EntityGraph graph, RoleOwners owners)
{
    private const int Reach = RoleOwners.Reach;

    /// <summary>Behind its noun, "of the yard", "in question" and the like are no longer than this.</summary>
    private const int LongestAttribute = 6;

    private static readonly WordSet Possessives = new("its", "his", "her", "their", "our", "my");
    private static readonly WordSet Attaching = new("of", "in", "at", "for", "from", "with", "to", "on", "behind", "against");

    // What stands between "the" and "Rev.".
    private static readonly WordSet Reverences = new("very", "right", "most");

    private static readonly WordSet Clergy = new("monsignor", "msgr", "father", "fr", "sister", "brother", "rev", "reverend", "imam", "rabbi", "canon", "venerable", "ven");

    // "the area's MP, Conservative Ida Dorn".
    private static readonly WordSet Parties = new("conservative", "labour", "liberal", "democrat", "republican", "independent", "socialist");

    /// <summary>"Dorn, a leader in the Tolm bloc", "Khan, 34, chief of Acme's lab".</summary>
    public RoleMention Behind(NameMention mention, Sentence sentence)
    {
        var at = BehindLetters(mention.EndToken);
        if (!IsBreak(at)) return default;
        at = BehindDetails(at, sentence) + 1;
        // "Dorn, Mrs. Holt's campaign manager".
        if (text.Tokens.Length > at + 1 && text.Tokens[at].IsCapitalized && TitleMatcher.Courtesy.Contains(text, at)) at += text.IsChar(at + 1, '.') ? 2 : 1;
        var possessed = Possessives.Contains(text, at);
        if (possessed) at++;
        var end = Math.Min(sentence.EndToken, at + Reach);
        // Behind an article a noun may be an occupation by its form alone, and so it may in a list ("Ida Dorn, ferrywoman, for …").
        var article = text.Is(at, "a") || text.Is(at, "an") || text.Is(at, "the");
        var opensLine = (text.Tokens[mention.TitleToken].Flags & TokenFlags.LineStart) != 0;
        string? owner = null;
        for (var i = at; i < end; i++)
        {
            if (graph.At(i, out var named) is { } draft)
            {
                // "Dorn, Holt's campaign manager": who has somebody.
                if (draft.Kind == EntityKind.Person && !(i == at && RoleWords.IsGenitive(text, named!.EndToken))) return default;
                if (draft.Kind != EntityKind.Person) owner ??= draft.Name;
                i = named!.EndToken - 1;
                continue;
            }
            var token = text.Tokens[i];
            if (!token.IsWord && token.Kind != TokenKind.Dash && !RoleWords.IsGenitive(text, i) && !(article && (token.IsNumber || text.IsChar(i, '&')))) return default;
            if (token.Is(WordClass.Demonym) && Phrases.Match(text, i, PhraseKind.Demonym, out var nation) > 0) owner ??= nation!.Data;
            var roleEnd = RoleWords.LongEnd(text, graph, i, end);
            var mayOccupy = article ? i > at : (opensLine && i == at) || RoleWords.IsGenitive(text, i - 1);
            if (roleEnd == i && mayOccupy && IsLastNoun(i + 1, sentence) && (RoleWords.IsOccupation(text, i) || RoleWords.IsStage(text, i))) roleEnd = i + 1;
            // "Dorn, a coal miner's aide": what the miner has, unless it is a son.
            if (roleEnd > i && RoleWords.IsGenitive(text, roleEnd) && !(roleEnd + 1 < end && text.Tokens[roleEnd + 1].Is(WordClass.Family)))
            {
                i = roleEnd;
                continue;
            }
            if (roleEnd > i)
            {
                var other = RoleWords.IsGenitive(text, roleEnd) || IsListed(roleEnd, possessed, sentence) || IsClause(roleEnd, sentence) || (article && IsFronted(mention, roleEnd, sentence));
                return other ? default : new RoleMention(text.Fold(text.SpanOf(i, roleEnd)), owner ?? owners.Behind(roleEnd, sentence));
            }
            // "her state director": behind an article or an owner stands no verb.
            var noun = (i == at && possessed) || text.Tokens[i - 1].Is(WordClass.Determiner) || RoleWords.IsGenitive(text, i - 1);
            if (token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun) || (token.Is(WordClass.ReportingVerb) && !noun)) return default;
        }
        return default;
    }

    // "Sheriff Dorn, board president Ida Holt": the role of the next in a list. "Dorn, his wife and two sons": a list as well; "Dorn, his deputy and a
    // former judge" is one person.
    private bool IsListed(int roleEnd, bool possessed, Sentence sentence)
    {
        if (graph.At(roleEnd, out _) is { Kind: EntityKind.Person }) return true;
        if (!possessed || roleEnd >= sentence.EndToken || !text.Tokens[roleEnd].IsWord || text.Is(roleEnd, "at") || text.Is(roleEnd, "of")) return false;
        return !(text.Is(roleEnd, "and") && (text.Is(roleEnd + 1, "a") || text.Is(roleEnd + 1, "an") || text.Is(roleEnd + 1, "former")));
    }

    /// <summary>"Norway's recently appointed prime minister, Ida Dorn".</summary>
    public RoleMention Before(NameMention mention, Sentence sentence, bool ranked)
    {
        // "its director, Sir Karl Dorn": a courtesy title may stand between.
        var comma = BeforeDetails(mention) - 1;
        var titled = mention.TitleToken < mention.FirstToken && !ranked && !IsCourtesy(mention.TitleToken);
        if (titled || comma <= sentence.FirstToken || !text.IsChar(comma, ',')) return default;
        for (var i = Math.Max(sentence.FirstToken, comma - Reach); i < comma; i++)
        {
            var end = RoleWords.End(text, i, comma);
            if (end == i && i + 1 == comma && RoleWords.IsOccupation(text, i)) end = comma;
            if (end == i) continue;
            var role = text.Fold(text.SpanOf(i, end));
            if (end == comma)
            {
                i = FirstOfPair(i, sentence);
                role = text.Fold(text.SpanOf(i, end));
                var owner = owners.Before(i, sentence);
                // "the donors, Ida and Carl Dorn": a label of several, read as such.
                if (RoleWords.Singular(role) is not null) return default;
                // "To reach his mother, Dorn was told to wait": only what closes as it opened is an apposition.
                var possessed = IsPossessed(i, sentence) && (IsClosed(mention, sentence) || text.Tokens[mention.EndToken].Is(WordClass.ReportingVerb) || !text.Tokens[i].Is(WordClass.Family));
                var beside = owner is not null || possessed || (IsIntroduced(i, sentence) && (IsClosed(mention, sentence) || text.Is(sentence.FirstToken, "as") || Opens(i, mention, sentence)));
                return beside ? new RoleMention(role, owner) : default;
            }
            if (owners.Behind(end, sentence) is { } of && graph.At(comma - 1, out _)?.Name == of) return new RoleMention(role, of);
            // "The owner of the yard, Carl Dorn,", "its head of sales, Ida Dorn,": what it is about may have no name.
            var attributed = RoleWords.Singular(role) is null && IsAttribute(end, comma);
            if (attributed && (IsPossessed(FirstOfPair(i, sentence), sentence) || IsIntroduced(i, sentence)) && (IsClosed(mention, sentence) || Opens(i, mention, sentence))) return new RoleMention(role, owners.Before(i, sentence));
        }
        return default;
    }

    // "its president and chief executive": where "president" begins.
    private int FirstOfPair(int role, Sentence sentence)
    {
        var and = text.Is(role - 1, "and") ? role - 1 : role - 2;
        if (and <= sentence.FirstToken || !text.Is(and, "and")) return role;
        for (var i = Math.Max(sentence.FirstToken, and - 3); i < and; i++)
        {
            if (RoleWords.End(text, i, role) == and) return i;
        }
        return role;
    }

    /// <summary>Whether a pronoun stands before the role, with an adjective between them at most: "its director", "her late husband".</summary>
    public bool IsPossessed(int role, Sentence sentence)
    {
        for (var i = role - 1; i >= Math.Max(sentence.FirstToken, role - 2); i--)
        {
            if (Possessives.Contains(text, i) || RoleWords.IsGenitive(text, i)) return true;
            if (!text.Tokens[i].IsWord) return false;
        }
        return false;
    }

    // "Dorn QC, a barrister", "Dorn, MD, chief medical officer".
    private int BehindLetters(int token)
    {
        var letters = text.IsChar(token, ',') ? token + 1 : token;
        return letters < text.Tokens.Length && text.Tokens[letters].IsAllCaps && TitleMatcher.PostNominals.Contains(text, letters) ? letters + 1 : token;
    }

    // The break before the apposition, behind an age and a home: "Dorn, 71, of Ada, a retired welder".
    private int BehindDetails(int comma, Sentence sentence)
    {
        var at = comma;
        if (at + 2 < sentence.EndToken && text.Tokens[at + 1].IsNumber)
        {
            if (text.IsChar(at + 2, ',')) at += 2;
            else if (text.IsSequence(at + 2, "years", "old") && text.IsChar(at + 4, ',')) at += 4;
        }
        if (!text.Is(at + 1, "of") && !text.Is(at + 1, "from")) return at;
        // "of Dover, Del., a medic": the town and the state it is in.
        for (var parts = 0; parts < 2 && graph.At(parts == 0 ? at + 2 : at + 1, out var home) is { Kind: EntityKind.Place }; parts++)
        {
            var end = text.IsChar(home!.EndToken, '.') ? home.EndToken + 1 : home.EndToken;
            if (!text.IsChar(end, ',')) break;
            at = end;
        }
        return at;
    }

    // Behind the noun of an apposition stands what it belongs to, a clause, or the end: "a retired welder from Ada", "a welder who".
    private bool IsLastNoun(int next, Sentence sentence) =>
        next >= sentence.EndToken || !text.Tokens[next].IsWord || text.Tokens[next].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun) || RoleWords.IsParticiple(text, next);

    private bool IsBreak(int token) =>
        text.IsChar(token, ',') || (token < text.Tokens.Length && text.Tokens[token].Kind == TokenKind.Dash && text.Tokens[token].SpaceBefore);

    // "According to Dorn, a guard at the gate was asleep": without a second comma the sentence's subject stands behind the first.
    private bool IsFronted(NameMention mention, int roleEnd, Sentence sentence)
    {
        var to = mention.TitleToken - 1;
        if (to <= sentence.FirstToken || !text.Is(to, "to") || !text.Is(to - 1, "according")) return false;
        for (var i = roleEnd; i < sentence.EndToken && i < roleEnd + (2 * Reach); i++)
        {
            if (text.IsChar(i, ',') || text.IsChar(i, '.')) return false;
            if (text.Tokens[i].Is(WordClass.Auxiliary | WordClass.ReportingVerb)) return true;
        }
        return false;
    }

    // "…, the spokesman said": a new subject and no apposition.
    private bool IsClause(int token, Sentence sentence) =>
        token < sentence.EndToken && text.Tokens[token].Is(WordClass.ReportingVerb | WordClass.Auxiliary);

    private bool IsCourtesy(int token) => TitleMatcher.Courtesy.Contains(text, token) || RoleWords.Styles.Contains(text, token) || Clergy.Contains(text, token) || Parties.Contains(text, token);

    // The token where the age or the form of address begins: "the driver, 41-year-old Carl Dorn", "its dean, the Very Rev. Carl Dorn".
    private int BeforeDetails(NameMention mention)
    {
        var token = mention.TitleToken;
        if (text.Is(token - 1, "old") && text.Is(token - 3, "year") && token >= 5 && text.Tokens[token - 5].IsNumber) return token - 5;
        if (token > 0 && Reverences.Contains(text, token - 1)) token--;
        return token > 0 && token < mention.FirstToken && text.Is(token - 1, "the") ? token - 1 : token;
    }

    // "of the yard", "in question", "of human resources": nothing but a preposition and nouns up to the comma.
    private bool IsAttribute(int first, int comma)
    {
        if (!Attaching.Contains(text, first) || comma - first > LongestAttribute || first + 1 >= comma) return false;
        for (var i = first; i < comma; i++)
        {
            var token = text.Tokens[i];
            if (graph.At(i, out _) is { Kind: EntityKind.Person }) return false;
            if (!token.IsWord && !token.IsNumber && token.Kind != TokenKind.Dash) return false;
            // "in question": behind a preposition or an article stands no verb.
            var verb = token.Is(WordClass.Auxiliary) || (token.Is(WordClass.ReportingVerb) && !text.Tokens[i - 1].Is(WordClass.Preposition | WordClass.Determiner));
            if (verb || (token.Is(WordClass.Pronoun) && !token.Is(WordClass.Determiner | WordClass.Preposition))) return false;
        }
        return true;
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

    // "A retired judge, Dorn has raised …": the sentence begins with the apposition, and its subject stands behind the comma.
    private bool Opens(int role, NameMention mention, Sentence sentence) =>
        role <= sentence.FirstToken + 3 && (text.Is(sentence.FirstToken, "a") || text.Is(sentence.FirstToken, "an")) && !text.Is(mention.EndToken, "and");

    // An apposition ends as it began, with a comma, or with the sentence.
    private bool IsClosed(NameMention mention, Sentence sentence)
    {
        var end = mention.EndToken;
        // "a sister, Ida Dorn of Ada;": the home belongs to the name.
        if ((text.Is(end, "of") || text.Is(end, "from")) && graph.At(end + 1, out var home) is { Kind: EntityKind.Place }) end = home!.EndToken;
        return end >= sentence.EndToken || text.IsChar(end, ',') || text.IsChar(end, '.') || text.IsChar(end, ';');
    }
}
