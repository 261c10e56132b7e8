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

    // Who stands "at" or "with" an employer; verbs of being there.
    private static readonly WordSet Posts = new(
        "analyst", "analysts", "economist", "economists", "strategist", "strategists", "trader", "traders", "dealer", "dealers", "broker", "brokers", "professor", "lecturer",
        "researcher", "researchers", "executive", "executives", "engineer", "engineers", "partner", "employee", "employees", "student", "director", "manager", "consultant", "editor", "fellow",
        "scientist", "technician", "works", "worked", "working", "job", "studied", "studies", "taught", "educated", "internship");

    private static readonly WordSet Dealings = new("signed", "merged", "merger", "affiliated", "partnered", "partnership");

    // What one does "for" an employer or a club.
    private static readonly WordSet Services = new(
        "played", "plays", "play", "playing", "signed", "signing", "works", "worked", "working", "work", "spokesman", "spokeswoman", "spokesperson", "analyst", "debut", "scored", "defender",
        "midfielder", "striker", "goalkeeper", "pitched", "writes", "reporter", "correspondent", "columnist", "scout", "appearances");

    // What is done "by" them.
    private static readonly WordSet Deeds = new(
        "acquired", "bought", "owned", "published", "distributed", "manufactured", "operated", "broadcast", "released", "sponsored", "marketed", "funded", "employed", "aired", "built",
        "underwritten", "advised", "backed", "supplied", "insured");

    private static readonly WordSet Transfers = new("signed", "sold", "transferred", "traded", "loan");

    private static readonly WordSet Holdings = new("shares", "share", "stake", "stakes", "holding", "holdings", "investment", "investments", "investor", "investors", "stock");

    // What is "of" them.
    private static readonly WordSet Parts = new(
        "shareholders", "shareholder", "subsidiary", "unit", "shares", "acquisition", "takeover", "owner", "owners", "ceo", "chairman", "founder", "co-founder", "parent", "arm", "employees",
        "member", "members", "alumnus", "alumni", "executives");

    private static readonly WordSet Channels = new("released", "aired", "broadcast", "airs", "televised");

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
        var says = text.Is(word, "at") ? Posts.Contains(text, lead)
            : text.Is(word, "with") ? Dealings.Contains(text, lead) || Posts.Contains(text, lead)
            : text.Is(word, "for") ? Services.Contains(text, lead)
            : text.Is(word, "by") ? Deeds.Contains(text, lead)
            : text.Is(word, "to") ? Transfers.Contains(text, lead)
            : text.Is(word, "in") ? Holdings.Contains(text, lead)
            : text.Is(word, "of") ? Parts.Contains(text, lead)
            : text.Is(word, "on") && Channels.Contains(text, lead);
        return says ? NameEvidence.ForOrganization(Said) : default;
    }

    /// <summary>"Keyence rose 2.1 percent": <paramref name="at"/> is behind the name.</summary>
    public static NameEvidence After(NameWords words, Sentence sentence, int first, int end, int at)
    {
        if (words.IsPhrase(first, end, PhraseKind.AnyPlace, out _) || NameShape.IsIndex(words, first, end)) return default;
        if (words.Has(at, WordClass.Auxiliary) && at + 1 < sentence.EndToken)
        {
            // "Cofide was also lower".
            var state = words.Has(at + 1, WordClass.Adverb) ? at + 2 : at + 1;
            return States.Contains(words.Text, state) ? new NameEvidence(-2, Said, 0, 0) : default;
        }
        if (!Moves.Contains(words.Text, at) || at + 1 >= sentence.EndToken) return default;
        var amount = words.IsLower(at + 1) ? at + 2 : at + 1;
        return words.In(amount) && amount < sentence.EndToken && words[amount].IsNumber ? new NameEvidence(-2, Said, 0, 0) : default;
    }
}
