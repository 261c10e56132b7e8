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

    // Plurals of titles: "Drs." and the like name nobody's role.
    private static readonly (string Plural, string Singular)[] Endings = [("men", "man"), ("women", "woman"), ("people", "person"), ("ies", "y"), ("ches", "ch"), ("sses", "ss"), ("s", "")];

    /// <summary>The token behind the role that begins at <paramref name="token"/>; <paramref name="token"/> itself where none does.</summary>
    public static int End(ArticleText text, int token, int limit)
    {
        var length = Phrases.Match(text, token, PhraseKind.Role, out _);
        if (length > 0 && token + length <= limit) return token + length;
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
        var length = t.End - t.Start;
        if (length < ShortestAgent && !text.Is(token, "maker") || NoOccupation.Contains(text, token)) return false;
        foreach (var ending in OccupationEndings)
        {
            if (length >= ending.Length && string.CompareOrdinal(text.Source, t.End - ending.Length, ending, 0, ending.Length) == 0) return true;
        }
        return false;
    }

    /// <summary>What one of several with the role <paramref name="words"/> is: "donor" of "donors"; null when the words are no plural.</summary>
    public static string? Singular(string words)
    {
        words = words.TrimEnd('.');
        foreach (var (plural, singular) in Endings)
        {
            if (!words.EndsWith(plural, StringComparison.OrdinalIgnoreCase)) continue;
            var one = words.Substring(0, words.Length - plural.Length) + singular;
            var last = one.LastIndexOf(' ') + 1;
            if ((Vocabulary.Classify(one, last, one.Length) & (WordClass.Role | WordClass.Family)) != 0) return one;
        }
        return null;
    }
}
