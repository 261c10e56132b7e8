using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>What roles are called: where the words of one end, which nouns name an occupation by their form, and what a plural is the plural of.</summary>
internal static class RoleWords
{
    /// <summary>Between two nouns of one role ("assistant football coach") stand so many words at most.</summary>
    private const int LongestGap = 2;

    /// <summary>Endings that name one who does something; shorter words with these endings are mostly something else ("water").</summary>
    private const int ShortestAgent = 6;

    private static readonly string[] OccupationEndings =
        ["ist", "ologist", "grapher", "maker", "keeper", "smith", "wright", "monger", "master", "eer", "ician", "arian", "man", "woman", "person", "er", "or"];

    // Nouns with an ending of agents that are no occupation.
    private static readonly WordSet NoOccupation = new(
        "member", "supporter", "believer", "follower", "foreigner", "stranger", "beginner", "newcomer", "outsider", "insider", "offender", "sufferer", "smoker", "drinker", "winner", "gambler",
        "walker", "viewer", "customer", "consumer", "passenger", "character", "monster", "disaster", "dreamer", "thinker", "teenager", "youngster", "toddler", "killer", "robber", "attacker", "shooter",
        "kidnapper", "commoner", "islander", "hardliner", "career", "number", "remainder", "reminder", "survivor", "visitor", "ancestor", "competitor", "contributor", "spectator", "creditor", "debtor",
        "racist", "terrorist", "extremist", "optimist", "pessimist", "feminist", "tourist", "atheist", "communist", "socialist", "fascist", "nationalist", "perfectionist", "motorist", "rapist",
        "former", "latter", "other", "elder", "younger", "vegetarian", "civilian", "pedestrian", "humanitarian", "guardian", "centenarian", "octogenarian", "nonagenarian", "septuagenarian", "senior", "junior", "minor", "human", "woman");

    // Endings that are of nothing else than occupations.
    private static readonly string[] PlainEndings = ["ologist", "grapher", "maker", "keeper", "smith", "wright", "monger", "eer", "ician", "woman"];

    private static readonly string[] ParticipleEndings = ["ing"];

    private static readonly char[] WordEnds = [' ', '-'];

    private static readonly WordSet Stages = new("junior", "senior", "freshman", "sophomore", "rookie", "newcomer");

    /// <summary>Styles, which say nothing of what somebody does.</summary>
    public static WordSet Styles { get; } = new("lord", "lady", "dame", "sir", "knight");

    // Plurals of titles: "Drs." and the like name nobody's role.
    private static readonly (string Plural, string Singular)[] Endings = [("men", "man"), ("women", "woman"), ("people", "person"), ("ies", "y"), ("ches", "ch"), ("sses", "ss"), ("s", "")];

    /// <summary>The token behind the role that begins at <paramref name="token"/>; <paramref name="token"/> itself where none does.</summary>
    public static int End(ArticleText text, int token, int limit)
    {
        var length = Phrases.Match(text, token, PhraseKind.Role, out _);
        if (length > 0 && token + length <= limit)
        {
            // "U.S. attorney general": one phrase goes on in another.
            var rest = length > 1 ? Phrases.Match(text, token + length - 1, PhraseKind.Role, out _) : 0;
            return rest > 1 && token + length - 1 + rest <= limit ? token + length - 1 + rest : token + length;
        }
        return text.Tokens[token].Is(WordClass.Role | WordClass.Family) ? token + 1 : token;
    }

    /// <summary>
    /// As <see cref="End"/>, but a role that only tells another apart goes on to it: "assistant football coach", "chief market economist".
    /// </summary>
    public static int LongEnd(ArticleText text, EntityGraph graph, int token, int limit)
    {
        var end = End(text, token, limit);
        if (end == token) return token;
        for (var i = end; i < limit && i <= end + LongestGap; i++)
        {
            var t = text.Tokens[i];
            if (!t.IsWord || graph.At(i, out _) is not null || t.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Determiner | WordClass.Auxiliary | WordClass.ReportingVerb)) break;
            if (End(text, i, limit) is var next && next > i) return LongEnd(text, graph, i, limit);
        }
        return end;
    }

    /// <summary>Whether a noun in lower case names an occupation by its form: "a retired welder". Only where the place asks for one.</summary>
    public static bool IsOccupation(ArticleText text, int token)
    {
        var t = text.Tokens[token];
        if (!t.IsWord || t.IsCapitalized || t.Is(WordClass.Adverb | WordClass.Preposition | WordClass.Family | WordClass.Determiner | WordClass.Conjunction | WordClass.TimeUnit)) return false;
        if (t.Is(WordClass.Role)) return true;
        return (t.End - t.Start >= ShortestAgent || text.Is(token, "maker")) && !NoOccupation.Contains(text, token) && Ends(text, token, OccupationEndings);
    }

    /// <summary>Whether the form of a noun in lower case leaves no doubt that it names an occupation: "lacemaker", but not "letter".</summary>
    public static bool IsPlainOccupation(ArticleText text, int token) =>
        text.Tokens[token].Is(WordClass.Role) || (IsOccupation(text, token) && Ends(text, token, PlainEndings));

    /// <summary>Whether the noun names a year of school or of play: "a 6-foot junior".</summary>
    public static bool IsStage(ArticleText text, int token) => !text.Tokens[token].IsCapitalized && Stages.Contains(text, token);

    /// <summary>Whether the token is a genitive ending; behind a plural's s the apostrophe may have been read as a quotation mark.</summary>
    public static bool IsGenitive(ArticleText text, int token) =>
        (uint)token < (uint)text.Tokens.Length && (text.Tokens[token].Kind == TokenKind.Possessive
            || (token > 0 && text.Tokens[token].Kind == TokenKind.Quote && !text.Tokens[token].SpaceBefore && text.Source[text.Tokens[token].Start - 1] is 's' && text.Source[text.Tokens[token].Start] is '\'' or '\u2019'));

    /// <summary>Whether the word has the form of a present participle.</summary>
    public static bool IsParticiple(ArticleText text, int token) => Ends(text, token, ParticipleEndings);

    /// <summary>Whether a role only says whose relative somebody is.</summary>
    public static bool IsKin(string role)
    {
        var last = role.LastIndexOfAny(WordEnds) + 1;
        return (Vocabulary.Classify(role, last, role.Length) & (WordClass.Family | WordClass.Role)) == WordClass.Family;
    }

    /// <summary>Whether the token is the plural of a role or of what one presides over.</summary>
    public static bool IsPlural(ArticleText text, int token) => Singular(text.Fold(text.SpanOf(token, token + 1))) is not null;

    /// <summary>What one of several with the role <paramref name="words"/> is: "donor" of "donors"; null when the words are no plural.</summary>
    public static string? Singular(string words)
    {
        words = words.TrimEnd('.');
        foreach (var (plural, singular) in Endings)
        {
            if (!Unicode.EndsWith(words, plural)) continue;
            var one = words.Substring(0, words.Length - plural.Length) + singular;
            var last = one.LastIndexOfAny(WordEnds) + 1;
            if ((Vocabulary.Classify(one, last, one.Length) & (WordClass.Role | WordClass.Family)) != 0) return one;
        }
        return null;
    }

    private static bool Ends(ArticleText text, int token, string[] endings)
    {
        var t = text.Tokens[token];
        foreach (var ending in endings)
        {
            if (t.End - t.Start >= ending.Length && string.CompareOrdinal(text.Source, t.End - ending.Length, ending, 0, ending.Length) == 0) return true;
        }
        return false;
    }
}
