using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>
/// Finds the titles before a name: honorifics, ranks and roles, in a row ("Army Staff Sgt.", "former Deputy Prime Minister", "Lt. Gen. Sir").
/// </summary>
internal static class TitleMatcher
{
    // Longer rows are not titles but lists.
    private const int MostParts = 6;

    private static readonly WordSet Modifiers = new(
        "vice", "deputy", "former", "acting", "assistant", "associate", "senior", "chief", "interim", "executive", "managing", "first", "lead",
        "foreign", "defense", "defence", "interior", "finance", "health", "justice", "trade", "education", "energy", "agriculture", "transport",
        "environment", "labor", "labour", "culture", "housing", "planning", "economy", "home", "prime", "attorney", "press", "district", "county",
        "city", "state", "majority", "minority", "opposition", "party", "world", "football", "team", "project", "police", "fire", "special", "general",
        "high", "staff", "master", "gunnery", "lance", "supreme", "crown", "grand");

    // Those of them that are verbs as well: "to fire Superintendent Ida Dorn".
    private static readonly WordSet Verbs = new("fire", "lead", "press", "trade", "state", "project");

    private static readonly WordSet Excellencies = new("he", "hh", "hrh", "hm");

    /// <summary>Titles of courtesy, which say nothing of what somebody does.</summary>
    public static WordSet Courtesy { get; } = new(
        "mr", "mrs", "ms", "miss", "mx", "dr", "drs", "prof", "professor", "doctor", "sir", "dame", "rev", "reverend", "sheikh", "sheik", "haji");

    /// <summary>Letters behind a name that are no part of it: "Ida Dorn QC", "Carl Holt, MD".</summary>
    public static WordSet PostNominals { get; } = new("qc", "kc", "mp", "mep", "msp", "md", "phd", "obe", "mbe", "cbe", "rn", "jd", "mba", "cpa", "dds", "frs", "dso", "dfc", "lj", "jsc");

    private const PhraseKind Title = PhraseKind.Rank | PhraseKind.Role;

    private static readonly WordSet Prefixes = new("co", "ex");

    // A party's member before a given name and a surname: "Democrat Ida Dorn".
    private static readonly WordSet Partisans = new("democrat", "republican");

    /// <summary>Whether a title can begin at <paramref name="token"/> at all: the cheap question, asked of every token.</summary>
    public static bool CanBegin(NameWords words, int token)
    {
        ref readonly var t = ref words[token];
        // "1st Lt."; but the ending of "71st" is no saint.
        if (t.IsNumber) return words.IsGlued(token + 1) || Phrases.MayBegin(t, Title);
        return t.IsWord && (words.IsTitleWord(token) || Phrases.MayBegin(t, Title) || Modifiers.Contains(words.Text, token) || Prefixes.Contains(words.Text, token)
            || (t.IsCapitalized && Partisans.Contains(words.Text, token)) || (t.IsAllCaps && Excellencies.Contains(words.Text, token))) && !NameShape.IsSaint(words, token) && !(words.IsHyphen(token - 1) && words.IsCapital(token) && words.IsCapital(token - 2)) && !(token > 0 && !t.SpaceBefore && words[token - 1].IsNumber);
    }

    /// <summary>The end of the titles that begin at <paramref name="token"/>; <paramref name="token"/> itself where none does.</summary>
    public static int Match(NameWords words, int token, int end)
    {
        int at = token, found = token;
        for (var part = 0; part < MostParts && at < end; part++)
        {
            if (at == found && at > token && IsGivenName(words, at, end)) break;
            var next = Part(words, at, end, out var complete);
            if (next == at) break;
            at = next;
            if (complete) found = at;
        }
        return found;
    }

    // One title or one word that can only stand before a title ("Deputy", "1st").
    private static int Part(NameWords words, int at, int end, out bool complete)
    {
        complete = true;
        var length = words.Match(at, end, Title, out _);
        if (length > 0) return Period(words, at + length, end);
        if (words.IsTitleWord(at)) return words.WordEnd(at, end);
        if (IsPartisan(words, at, end)) return at + 1;

        complete = false;
        if (words[at].IsNumber && at + 1 < end && words.IsGlued(at + 1) && (words.Text.Is(at + 1, "st") || words.Text.Is(at + 1, "nd"))) return at + 2;
        if (!words[at].IsWord) return at;
        if (Prefixes.Contains(words.Text, at))
        {
            return words.IsHyphen(at + 1) && at + 2 < end ? at + 2 : at;
        }
        // "HE Dr. Ida Dorn".
        if (words[at].IsAllCaps && Excellencies.Contains(words.Text, at)) return at + 1;
        if (!words.IsCapital(at) && words.IsCapital(at + 1) && Verbs.Contains(words.Text, at)) return at;
        return Modifiers.Contains(words.Text, at) ? at + 1 : at;
    }

    // "captain Dean Dorn": behind a post in lower case a capital begins the name, whatever else the word may be.
    private static bool IsGivenName(NameWords words, int at, int end) =>
        words.IsCapital(at) && !words.IsCapital(at - 1) && words.Has(at, WordClass.GivenName) && !words.Has(at, WordClass.Nobility | WordClass.Rank | WordClass.Abbreviation)
        && at + 1 < end && words.IsCapital(at + 1) && !words.IsCommon(at + 1) && !words.IsTitleWord(at + 1);

    private static bool IsPartisan(NameWords words, int at, int end) =>
        at + 2 < end && Partisans.Contains(words.Text, at) && words.IsCapital(at + 1) && words.Has(at + 1, WordClass.GivenName)
        && words.IsCapital(at + 2) && !words.Has(at + 2, WordClass.OrganizationHead);

    private static int Period(NameWords words, int at, int end) =>
        at < end && words.Text.IsChar(at, '.') && words.IsGlued(at) && words.Has(at - 1, WordClass.Abbreviation) ? at + 1 : at;
}
