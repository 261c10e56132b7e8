using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Reads roles that a clause tells: "Dorn is the mayor of Tolm", "Dorn, who chairs the board,", "Dorn was elected president", "Dorn served as treasurer",
/// "a panel chaired by Dorn".
/// </summary>
internal sealed class RoleClauseReader(DocumentLayout layout, EntityGraph graph)
{
    /// <summary>Between subject and verb stand so many auxiliaries and adverbs at most.</summary>
    private const int MostAuxiliaries = 5;

    /// <summary>Before the noun of a role stand so many words at most.</summary>
    private const int MostModifiers = 5;

    /// <summary>A sentence whose only person "she" means is no longer than this.</summary>
    private const int LongestSentence = 60;

    /// <summary>A role is looked through so far.</summary>
    private const int LongestRole = 8;

    /// <summary>What stands in brackets behind a name, such as the days of birth and death, is no longer than this.</summary>
    private const int LongestBracket = 40;

    /// <summary>Between "served" and "as" stand so many words at most.</summary>
    private const int LongestPlace = 6;

    /// <summary>Behind the noun, "and politician" is looked for so far.</summary>
    private const int LongestList = 10;

    private static readonly WordSet Being = new("is", "was", "be", "been", "being");
    private static readonly WordSet Having = new("has", "have", "had", "will");
    private static readonly WordSet Becoming = new("becomes", "became", "become", "remains", "remained");
    private static readonly WordSet Adverbs = new("also", "now", "currently", "recently", "previously", "formerly", "once", "later", "then", "long", "still", "first", "briefly", "twice", "since", "already");
    private static readonly WordSet Appointing = new("appointed", "named", "elected", "hired", "promoted", "chosen", "selected", "confirmed", "installed", "reappointed", "reelected", "sworn", "ordained");
    private static readonly WordSet Serving = new("serves", "served", "serving", "works", "worked", "working", "acts", "acted", "acting", "doubles");
    private static readonly WordSet Leaving = new("resigned", "resigns", "retired", "retires", "quit", "stepped", "steps", "stood", "took", "takes", "take", "returned", "continues", "continued", "stayed", "stays");
    private static readonly WordSet Particles = new("down", "over", "up", "on", "aside");
    private static readonly WordSet Hypothetical = new("if", "whether", "until", "unless", "when", "should", "were");

    /// <summary>What somebody is to others, or was once, which is no role.</summary>
    public static WordSet NoRoles { get; } = new(
        "friend", "friends", "victim", "suspect", "survivor", "winner", "favorite", "favourite", "hero", "fan", "finalist", "legend", "icon", "model", "namesake", "neighbor", "neighbour", "driver", "star",
        "successor", "predecessor", "witness", "member", "up", "killer", "murderer", "shooter", "gunman", "colleague", "resident", "native", "fellow", "forward", "head", "chief", "hostage", "runner");

    private static readonly WordSet Judging = new(
        "good", "great", "bad", "better", "worse", "best", "worst", "only", "no", "not", "never", "first", "more", "less", "same", "real", "true", "likely", "possible", "potential", "typical", "big", "terrible",
        "perfect", "strong", "weak", "one", "superb", "gifted", "brilliant", "talented", "wonderful", "fantastic", "tremendous", "excellent", "outstanding", "honest", "decent", "nice", "smart", "solid",
        "fabulous", "phenomenal", "remarkable", "extraordinary", "natural", "classic", "lousy", "poor");

    private readonly ArticleText text = layout.Text;

    /// <summary>What the clauses around the mention tell.</summary>
    public string? Of(NameMention mention, Sentence sentence) => Agent(mention, sentence) ?? Predicate(mention, sentence);

    /// <summary>
    /// What a ranked person is besides: the commander of a unit ("Col. Dorn, who commands the 2nd Battalion"), or the holder of a post ("will take over as
    /// commander"). That somebody led something once tells less than the rank.
    /// </summary>
    public string? Command(NameMention mention, Sentence sentence)
    {
        var at = Clause(mention, sentence, out var relative);
        if (at < sentence.EndToken && (relative || IsSubject(mention, sentence)) && Verb(at, sentence.EndToken, relative, ranked: true) is { } post) return post;
        if (!relative || at + 2 >= sentence.EndToken || RoleVerb.At(text, at, past: false) is not { } verb) return null;
        // "commands the company": only a unit with a name of its own tells more than the rank.
        var unit = text.Is(at + 1, "the") ? at + 2 : at + 1;
        return (text.Tokens[unit].IsNumber || text.Tokens[unit].IsCapitalized) && verb.Takes(text, graph, at + 1, sentence.EndToken, past: false) ? verb.Role : null;
    }

    /// <summary>What the next sentence tells of the only person of this one: "Dorn was born in Tolm. She served as treasurer."</summary>
    public string? Following(NameMention mention, Sentence sentence)
    {
        var at = sentence.EndToken;
        var apposed = text.Is(at, "a") || text.Is(at, "an");
        if (!(apposed || IsPronoun(at)) || sentence.EndToken - mention.EndToken > LongestSentence) return null;
        for (var i = Math.Max(sentence.FirstToken, mention.FirstToken - LongestSentence); i < sentence.EndToken; i++)
        {
            if (graph.At(i, out var other) is not { Kind: EntityKind.Person } draft || other == mention || graph.At(mention.FirstToken, out _) == draft) continue;
            // "Ida Dorn (née Holt)" is one.
            if (!text.Is(i - 1, "née") && !text.Is(i - 1, "nee") && !text.Is(i - 1, "born")) return null;
        }
        var next = layout.SentenceAt(text.Tokens[at].Start);
        if (next.FirstToken != at || layout.BlockAt(text.Tokens[at].Start) != layout.BlockAt(mention.Span.Start)) return null;
        if (apposed) return Opening(at + 1, next.EndToken);
        // "He was a postman before that" is long past.
        return text.Is(at + 1, "was") ? null : Verb(at + 1, next.EndToken, relative: false);
    }

    private bool IsPronoun(int token) => text.Is(token, "she") || text.Is(token, "he");

    // "A retired judge, she has raised …".
    private string? Opening(int at, int limit)
    {
        for (var comma = at + 1; comma < limit && comma < at + LongestRole; comma++)
        {
            if (text.IsChar(comma, ',')) return IsPronoun(comma + 1) ? Noun(at, comma) : null;
        }
        return null;
    }

    // "chaired by Dorn", "led by Dorn and Holt".
    private string? Agent(NameMention mention, Sentence sentence)
    {
        var by = mention.TitleToken - 1;
        if (text.Is(by, "and") && graph.At(by - 1, out var other) is { Kind: EntityKind.Person }) by = other!.TitleToken - 1;
        if (by <= sentence.FirstToken || !text.Is(by, "by") || RoleVerb.At(text, by - 1, past: true) is not { } verb) return null;
        if (text.Is(mention.EndToken, "to") || text.Tokens.Length > mention.EndToken && text.Tokens[mention.EndToken].Kind == TokenKind.Possessive) return null;
        return verb.FitsBefore(text, graph, by - 1, sentence.FirstToken) ? verb.Role : null;
    }

    private string? Predicate(NameMention mention, Sentence sentence)
    {
        var limit = sentence.EndToken;
        var at = Clause(mention, sentence, out var relative);
        if (at >= limit || (!relative && !IsSubject(mention, sentence)) || Verb(at, limit, relative) is not { } role) return null;
        // "a lawyer and politician. She served as Minister of Housing": the office says more.
        return IsPolitician(at, limit) ? Following(mention, sentence) ?? role : role;
    }

    private bool IsPolitician(int at, int limit)
    {
        for (var i = at; i < limit && i < at + LongestList; i++)
        {
            if (text.Is(i, "politician")) return true;
        }
        return false;
    }

    // What the verb at the token tells of its subject.
    private string? Verb(int at, int limit, bool relative, bool ranked = false)
    {
        var being = false;
        var having = false;
        for (var n = 0; n < MostAuxiliaries && at < limit; n++, at++)
        {
            if (Being.Contains(text, at)) being = true;
            else if (Having.Contains(text, at) || (text.Is(at, "would") && text.Is(at + 1, "take") && text.Is(at + 2, "over"))) having = true;
            else if (!Adverbs.Contains(text, at)) break;
        }
        if (at >= limit || !text.Tokens[at].IsWord) return null;
        // "has co-founded the club".
        if (text.Is(at, "co") && at + 2 < limit && text.Tokens[at + 1].Kind == TokenKind.Dash) return RoleVerb.At(text, at + 2, past: true) is { } joint && joint.Takes(text, graph, at + 3, limit, past: true) ? "co-" + joint.Role : null;
        if (Appointing.Contains(text, at) && (being || text.IsChar(at - 1, ','))) return Appointment(at + 1, limit);
        // "is chair of the trust": the noun, and not the verb.
        if (being && !text.Tokens[at].Is(WordClass.Auxiliary) && (text.Is(at + 1, "of") || RoleVerb.At(text, at, past: false) is null)) return Noun(at, limit);
        if (Becoming.Contains(text, at)) return Noun(at + 1, limit);
        // British courts: "Dorn, prosecuting, said".
        if (text.Is(at, "prosecuting") && text.IsChar(at + 1, ',')) return "prosecutor";
        if (Serving.Contains(text, at)) return Service(at + 1, limit);
        if (Leaving.Contains(text, at))
        {
            var next = Particles.Contains(text, at + 1) ? at + 2 : at + 1;
            return text.Is(next, "as") ? Noun(next + 1, limit) : null;
        }
        if (ranked) return null;
        if (RoleVerb.At(text, at, past: false) is { } present && (present.Takes(text, graph, at + 1, limit, past: false))) return present.Role;
        return (relative || having) && RoleVerb.At(text, at, past: true) is { } past && past.Takes(text, graph, at + 1, limit, past: true) ? past.Role : null;
    }

    // "works there as a teller", "served in the Navy as a medic".
    private string? Service(int at, int limit)
    {
        for (var i = at; i < limit && i < at + LongestPlace && (text.Tokens[i].IsWord || text.Tokens[i].IsNumber); i++)
        {
            if (text.Is(i, "as")) return Noun(i + 1, limit);
        }
        return null;
    }

    // Where the clause begins that the name is the subject of: behind it, or behind "who", with age and home between them.
    private int Clause(NameMention mention, Sentence sentence, out bool relative)
    {
        var at = BehindBracket(mention.EndToken, sentence);
        relative = false;
        if (!text.IsChar(at, ',')) return at;
        if (at + 2 < sentence.EndToken && text.Tokens[at + 1].IsNumber && text.IsChar(at + 2, ',')) at += 2;
        if ((text.Is(at + 1, "of") || text.Is(at + 1, "from")) && graph.At(at + 2, out var home) is { Kind: EntityKind.Place } && text.IsChar(home!.EndToken, ',')) at = home.EndToken;
        relative = text.Is(at + 1, "who");
        if (relative) return at + 2;
        return Appointing.Contains(text, at + 1) || text.Is(at + 1, "prosecuting") || at > mention.EndToken ? at + 1 : sentence.EndToken;
    }

    // "Ida Dorn (née Holt; 4 May 1889 – 17 November 1966) was".
    private int BehindBracket(int open, Sentence sentence)
    {
        if (!text.IsChar(open, '(')) return open;
        for (var i = open + 1; i < sentence.EndToken && i < open + LongestBracket; i++)
        {
            if (text.IsChar(i, ')')) return i + 1;
        }
        return open;
    }

    // "the widow of Dorn was named …", "if Dorn becomes president": no.
    private bool IsSubject(NameMention mention, Sentence sentence)
    {
        var before = mention.TitleToken - 1;
        if (before < sentence.FirstToken) return true;
        return !text.Tokens[before].Is(WordClass.Preposition) && !Hypothetical.Contains(text, before) && !text.Is(before, "and") && !text.Is(before, "or") && text.Tokens[before].Kind != TokenKind.Possessive;
    }

    // "as", "to be", and "in as" of "sworn in as".
    private string? Appointment(int at, int limit)
    {
        if (text.Is(at, "in") && text.Is(at + 1, "as")) at += 2;
        else if (text.Is(at, "as")) at++;
        else if (text.Is(at, "to") && (text.Is(at + 1, "be") || text.Is(at + 1, "serve"))) at += text.Is(at + 2, "as") ? 3 : 2;
        return Noun(at, limit);
    }

    // The role that a noun phrase names: "the town's first elected mayor of …".
    private string? Noun(int at, int limit)
    {
        var first = at;
        for (var n = 0; n <= MostModifiers && at < limit; n++)
        {
            if (graph.At(at, out var owner) is { } draft)
            {
                // "Ohio's governor", "the Tolm Foundation's director": an owner may stand before the role, a person may not.
                if (draft.Kind == EntityKind.Person) return null;
                at = owner!.EndToken;
                continue;
            }
            var token = text.Tokens[at];
            if (Judging.Contains(text, at)) return null;
            if (token.Kind is TokenKind.Possessive or TokenKind.Dash)
            {
                at++;
                continue;
            }
            if (!token.IsWord) return null;
            var end = RoleWords.LongEnd(text, graph, at, Math.Min(limit, at + LongestRole));
            if (end > at && !token.Is(WordClass.Family)) return IsClosed(end, limit) && (end > at + 1 || !NoRoles.Contains(text, at)) ? text.Fold(text.SpanOf(at, end)) : null;
            if (at > first && IsClosed(at + 1, limit) && RoleWords.IsOccupation(text, at)) return NoRoles.Contains(text, at) ? null : text.Fold(text.SpanOf(at, at + 1));
            if (token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary | WordClass.ReportingVerb) && !token.Is(WordClass.Determiner)) return null;
            at++;
        }
        return null;
    }

    // "a police officer training programme" is no officer.
    private bool IsClosed(int end, int limit)
    {
        if (end >= limit || text.Tokens[end].Kind is not (TokenKind.Word or TokenKind.Possessive or TokenKind.Dash)) return true;
        var next = text.Tokens[end];
        return next.IsWord && (next.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Adverb | WordClass.Month | WordClass.Weekday) || text.Is(end, "last") || text.Is(end, "this"));
    }
}
