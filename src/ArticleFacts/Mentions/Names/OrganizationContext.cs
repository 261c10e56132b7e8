using ArticleFacts.Layout;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>
/// What is done by, to and at organizations alone: "shares in …", "an analyst at …", "acquired by …", "… rose 2.1%".
/// A name that the gazetteer has as a place stays one: it is where the company is.
/// </summary>
internal static class OrganizationContext
{
    private const int Said = 4;

    // People do some of it too.
    private const int Done = 3;

    // Who stands "at" or "with" an employer; verbs of being there.
    private static readonly WordSet Posts = new(
        "analyst", "analysts", "economist", "economists", "strategist", "strategists", "trader", "traders", "dealer", "dealers", "broker", "brokers", "professor", "lecturer",
        "researcher", "researchers", "executive", "executives", "engineer", "engineers", "partner", "employee", "employees", "student", "director", "manager", "consultant", "editor", "fellow",
        "scientist", "technician", "works", "worked", "working", "job", "studied", "studies", "taught", "educated", "internship", "fellowship", "curator", "chef", "surgeon", "nurse", "teacher", "scholar");

    private static readonly WordSet Dealings = new("signed", "signing", "merge", "merged", "merger", "affiliated", "partnered", "partnership", "venture", "contract", "contracts", "tie-up");

    // What one does "for" an employer or a club.
    private static readonly WordSet Services = new(
        "played", "plays", "play", "playing", "signed", "signing", "works", "worked", "working", "work", "spokesman", "spokeswoman", "spokesperson", "analyst", "debut", "scored", "defender",
        "midfielder", "striker", "goalkeeper", "pitched", "writes", "reporter", "correspondent", "columnist", "scout", "appearances");

    // What is done "by" them.
    private static readonly WordSet Deeds = new(
        "acquired", "bought", "owned", "published", "distributed", "manufactured", "operated", "broadcast", "released", "sponsored", "marketed", "funded", "employed", "aired", "built",
        "underwritten", "advised", "backed", "supplied", "insured", "developed", "commissioned", "conducted", "managed", "organized", "organised", "issued", "run");

    private static readonly WordSet Transfers = new("signed", "sold", "transferred", "traded", "loan");

    private static readonly WordSet Holdings = new("shares", "share", "stake", "stakes", "holding", "holdings", "investment", "investments", "investor", "investors", "stock");

    // What is "of" them.
    private static readonly WordSet Parts = new(
        "shareholders", "shareholder", "subsidiary", "unit", "shares", "acquisition", "takeover", "owner", "owners", "ceo", "chairman", "founder", "co-founder", "parent", "arm", "employees",
        "member", "members", "alumnus", "alumni", "executives");

    private static readonly WordSet Channels = new("released", "aired", "broadcast", "airs", "televised", "issued", "album", "albums", "singles", "records");

    // What one has or holds "in the" Norvath.
    private static readonly WordSet Seats = new("seat", "seats");

    // What one has, or what comes, "from" them.
    private static readonly WordSet Sources = new("graduated", "degree", "diploma", "doctorate", "loan", "contract", "contracts");

    // What organizations do, and people seldom.
    private static readonly WordSet Acts = new(
        "owns", "owned", "operates", "operated", "employs", "employed", "manufactures", "manufactured", "produces", "supplies", "supplied", "publishes", "distributes", "merged", "acquires", "acquired",
        "sells", "makes", "launched", "unveiled", "recalled", "filed", "recalls", "declined", "issued", "shipped", "ships", "rated", "rates", "approved", "ruled", "licensed", "posted", "bought", "buys",
        "plans", "expects", "provides", "funded", "funds", "sponsors", "regulates", "represents", "agreed", "announced", "cancelled", "canceled", "halted", "suspended", "hired");

    // Those that say it of a name of two words too, which looks like a person's.
    private static readonly WordSet Businesses = new("operates", "employs", "employed", "manufactures", "manufactured", "produces", "supplies", "publishes", "distributes", "merged", "recalled", "unveiled", "regulates");

    // What it does that "it" is the subject of: "Norvale said it had …".
    private static readonly WordSet Intents = new("plans", "planned", "expects", "expected", "agreed", "intends", "intended", "completed", "received", "found", "sold", "bought", "earned", "lost", "wanted", "wants");

    // What may stand between the verb and its "it".
    private static readonly WordSet Gaps = new("on", "in", "that", "late", "last");

    // In tokens: "said on Monday that it".
    private const int LongestGap = 5;

    private static readonly WordSet Joining = new("joined", "joins", "joining", "rejoined", "co-founded", "cofounded", "founded");

    private static readonly WordSet Buying = new("buy", "buying", "buys", "bought", "acquired", "acquire", "acquiring", "acquires");

    // What prices do.
    private static readonly WordSet Moves = new(
        "rose", "fell", "gained", "dropped", "climbed", "slipped", "jumped", "shed", "lost", "advanced", "declined", "surged", "tumbled", "slid", "soared", "plunged", "added", "eased", "firmed",
        "closed", "ended", "rallied", "rises", "falls", "gains");

    private static readonly WordSet States = new("lower", "higher", "up", "down", "unchanged", "flat");

    /// <summary>What <paramref name="word"/>, the last before the name and its article, and the word before it say.</summary>
    public static NameEvidence Before(NameWords words, int word, int first, int end)
    {
        if (words.IsPhrase(first, end, PhraseKind.AnyPlace, out _)) return default;
        var text = words.Text;
        if (Joining.Contains(text, word) || Buying.Contains(text, word)) return NameEvidence.ForOrganization(3);
        if (!words.Has(word, WordClass.Preposition) || !words.In(word - 1) || !words[word - 1].IsWord) return default;
        var lead = word - 1;
        var article = first > word + 1;
        var says = text.Is(word, "at") ? Posts.Contains(text, lead)
            : text.Is(word, "with") ? Dealings.Contains(text, lead) || Posts.Contains(text, lead) || (words.IsLower(lead) && words.Has(lead, WordClass.Role))
            : text.Is(word, "for") ? Services.Contains(text, lead)
            : text.Is(word, "by") ? Deeds.Contains(text, lead)
            : text.Is(word, "to") ? Transfers.Contains(text, lead)
            : text.Is(word, "in") ? Holdings.Contains(text, lead) || (article && Seats.Contains(text, lead))
            : text.Is(word, "from") ? Sources.Contains(text, lead) || (text.Is(lead, "off") && text.Is(lead - 1, "spun"))
            : text.Is(word, "of") ? Parts.Contains(text, lead)
            : text.Is(word, "on") && Channels.Contains(text, lead);
        return says ? NameEvidence.ForOrganization(Said) : default;
    }

    /// <summary>"Keyence rose 2.1 percent": <paramref name="at"/> is behind the name.</summary>
    public static NameEvidence After(NameWords words, Sentence sentence, int first, int end, int at)
    {
        if (words.IsPhrase(first, end, PhraseKind.AnyPlace, out _) || NameShape.IsIndex(words, first, end)) return default;
        if (words.Has(at, WordClass.ReportingVerb) && IsSubject(words, at + 1, sentence.EndToken)) return new NameEvidence(-2, Said, 0, 0);
        if (Acts.Contains(words.Text, at) && !words.Has(first - 1, WordClass.Preposition) && (end == first + 1 || Businesses.Contains(words.Text, at))) return NameEvidence.ForOrganization(Done);
        if (words.Has(at, WordClass.Auxiliary) && at + 1 < sentence.EndToken)
        {
            // "Cofide was also lower".
            var state = words.Has(at + 1, WordClass.Adverb) ? at + 2 : at + 1;
            return States.Contains(words.Text, state) ? new NameEvidence(-2, Said, 0, 0) : default;
        }
        // "Norvale runs 14 hospitals".
        if (words.Text.Is(at, "runs") && words.In(at + 1) && (words[at + 1].IsNumber || words.Text.Is(at + 1, "the") || words.Text.Is(at + 1, "a"))) return NameEvidence.ForOrganization(Done);
        if (words.IsSport || !Moves.Contains(words.Text, at) || at + 1 >= sentence.EndToken) return default;
        var amount = words.IsLower(at + 1) ? at + 2 : at + 1;
        return words.In(amount) && amount < sentence.EndToken && words[amount].IsNumber ? new NameEvidence(-2, Said, 0, 0) : default;
    }

    /// <summary>Whether who is named behind the word stands for an employer: "analyst Ida Dorn of Norvale".</summary>
    public static bool IsPost(NameWords words, int token) => Posts.Contains(words.Text, token);

    /// <summary>Whether the word is a plural of those who act for an organization: "brokers", "owners".</summary>
    public static bool IsPlural(NameWords words, int token) =>
        words.Has(token, WordClass.Role) && words.Text.Source[words[token].End - 1] == 's' && words.Length(token) > 4 && !words.Text.Is(token, "boss");

    /// <summary>Whether what stands behind a name is said or done by institutions: "Norvale officials", "Norvale said", "Norvale's chief".</summary>
    public static bool IsSaidOf(NameWords words, int at) =>
        words.IsLower(at) && (words.Has(at, WordClass.ReportingVerb) || Acts.Contains(words.Text, at) || NameContext.IsStaff(words, at));

    /// <summary>"…, which owns …": <paramref name="at"/> is behind "which".</summary>
    public static bool IsAct(NameWords words, int at) => Acts.Contains(words.Text, at) || words.Text.Is(at, "runs");

    // "said on Monday it had …", "said its …": who says it of itself is no person.
    private static bool IsSubject(NameWords words, int at, int limit)
    {
        for (var end = Math.Min(limit, at + LongestGap); at < end; at++)
        {
            if (words.Text.Is(at, "its")) return true;
            if (words.Text.Is(at, "it")) return at + 1 < limit && IsIntent(words, at + 1);
            if (!words.IsTaken(at) && !words.Has(at, WordClass.Weekday | WordClass.Month | WordClass.TimeUnit) && !Gaps.Contains(words.Text, at)) return false;
        }
        return false;
    }

    // "It is raining" and "it was true" say nothing of who says so.
    private static bool IsIntent(NameWords words, int verb) =>
        !words.Text.Is(verb, "is") && !words.Text.Is(verb, "was") && (words.Has(verb, WordClass.Auxiliary) || Intents.Contains(words.Text, verb));
}
