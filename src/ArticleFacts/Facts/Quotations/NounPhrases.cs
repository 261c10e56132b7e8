using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.Quotations;

/// <summary>Walks the noun phrases of a statement: where one begins, which name stands in it, and where that name ends.</summary>
internal sealed class NounPhrases(SpeakerIndex index)
{
    /// <summary>A noun phrase is no longer than this.</summary>
    public const int Longest = 10;

    /// <summary>What stands in brackets is no longer than this.</summary>
    private const int LongestBracket = 40;

    /// <summary>Prepositions that begin a clause as well, behind which a subject may stand.</summary>
    public static readonly WordSet Subordinating = new("after", "before", "as", "since", "until", "than", "like");

    /// <summary>The statement that is being read.</summary>
    public Statement Statement { get; private set; } = null!;

    /// <summary>Turns to <paramref name="statement"/>.</summary>
    public void Enter(Statement statement) => Statement = statement;

    /// <summary>The mention that covers item <paramref name="i"/>; -1 when none does.</summary>
    public int Mention(int i) => Statement.IsWord(i) || (i >= 0 && i < Statement.Count && !Statement.IsQuote(i)) ? index.At(Statement.TokenIndex(i)) : -1;

    /// <summary>The first item of <paramref name="mention"/>, which covers item <paramref name="i"/>.</summary>
    public int FirstItem(int mention, int i)
    {
        while (i > 0 && !Statement.IsQuote(i - 1) && Statement.TokenIndex(i - 1) >= index[mention].FirstToken) i--;
        return i;
    }

    /// <summary>The item behind the last of <paramref name="mention"/>, which covers item <paramref name="i"/>.</summary>
    public int ItemBehind(int mention, int i)
    {
        while (i < Statement.Count && !Statement.IsQuote(i) && Statement.TokenIndex(i) < index[mention].EndToken) i++;
        return i;
    }

    /// <summary>The first item of the noun phrase that item <paramref name="i"/> belongs to: words without a verb, a preposition or a conjunction before them.</summary>
    public int PhraseStart(int i)
    {
        var limit = Math.Max(0, i - Longest);
        while (i > limit && (Statement.IsWord(i - 1) || Statement.IsPossessive(i - 1) || IsAbbreviationPeriod(i - 1) || IsAge(i - 1))
            && (!Statement.Is(i - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun) || InRole(i - 1)) && !IsVerb(i - 1))
        {
            i--;
            if (Statement.Is(i, WordClass.Determiner)) break;
        }
        return i;
    }

    /// <summary>The person's mention behind the titles at item <paramref name="i"/> ("Rep. Ana Ruiz"); -1 when none is there.</summary>
    public int PersonBehindTitles(int i, out int name)
    {
        for (name = i; name < i + Longest && Mention(name) < 0 && (Statement.Is(name, WordClass.Role | WordClass.Rank | WordClass.Honorific) || IsAbbreviationPeriod(name)); name++)
        {
        }
        return Mention(name) is var m and >= 0 && index[m].Kind == EntityKind.Person ? m : -1;
    }

    /// <summary>Whether a preposition stands before the phrase of item <paramref name="i"/>.</summary>
    public bool Preposed(int i)
    {
        var start = PhraseStart(i);
        return Statement.Is(start - 1, WordClass.Preposition) && !Statement.IsAny(start - 1, Subordinating);
    }

    /// <summary>Whether <paramref name="of"/> is the "of" of "Secretary of State": no preposition of the sentence.</summary>
    public bool InRole(int of) =>
        Statement.Is(of, "of") && Statement.IsWord(of - 1) && Phrases.Match(Statement.Text, Statement.TokenIndex(of - 1), PhraseKind.Role, out _) > 2;

    /// <summary>Whether the token is the noun of "a former state senator" and no verb of saying.</summary>
    public static bool IsState(ArticleText text, int token) =>
        text.Is(token, "state") && token + 1 < text.Tokens.Length && text.Tokens[token + 1].Is(WordClass.Role | WordClass.OrganizationHead);

    /// <summary>Whether item <paramref name="i"/> is a verb of saying; "the tweet" and "his answer" are nouns.</summary>
    public bool IsVerb(int i) =>
        Statement.Is(i, WordClass.ReportingVerb) && !IsState(Statement.Text, Statement.TokenIndex(i)) && !Statement.IsCapitalized(i) && !Statement.Is(i, WordClass.Role)
        && (Statement.EndsWith(i, "ed") || !(Statement.Is(i - 1, WordClass.Determiner) || Statement.IsPossessive(i - 1) || Statement.Is(i - 1, "of")));

    /// <summary>Whether item <paramref name="i"/> is the number or a hyphen of "the 58-year-old".</summary>
    public bool IsAge(int i) =>
        Statement.IsHyphen(i) ? Statement.Is(i - 1, "year") || Statement.Is(i + 1, "year") : Statement.IsNumber(i) && Statement.IsHyphen(i + 1) && Statement.Is(i + 2, "year");

    /// <summary>Whether item <paramref name="i"/> is the period of "Sgt." and the like.</summary>
    public bool IsAbbreviationPeriod(int i) => Statement.IsChar(i, '.') && Statement.IsCapitalized(i - 1) && (Statement.IsWord(i + 1) || Statement.IsHyphen(i + 1));

    /// <summary>Whether item <paramref name="i"/> is "QC", "MP" or the like behind a name.</summary>
    public bool IsPostNominal(int i) => Statement.IsAny(i, TitleMatcher.PostNominals) && Statement.IsCapitalized(i) && Mention(i) < 0 && Mention(i - 1) is var m and >= 0 && index[m].Kind == EntityKind.Person;

    /// <summary>The bracket that item <paramref name="close"/> closes.</summary>
    public int OpeningBracket(int close)
    {
        var i = close;
        while (i > 0 && i > close - LongestBracket && !Statement.IsChar(i, '(')) i--;
        return i;
    }
}
