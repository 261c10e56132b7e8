using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What a name's neighbours say it is.</summary>
internal static class NameContext
{
    private static readonly WordSet PlacePrepositions = new("in", "near", "outside", "across", "throughout", "around", "toward", "towards");
    private static readonly WordSet WayPrepositions = new("at", "from", "to", "into", "through");
    // What one does or has to a place: "flew to", "travel to", "the border with".
    private static readonly WordSet Motions = new(
        "travel", "travels", "traveled", "travelled", "traveling", "travelling", "trip", "trips", "visit", "journey", "flight", "flights", "flew", "fly", "flown",
        "flying", "moved", "move", "moving", "fled", "flee", "fleeing", "drove", "drive", "driving", "road", "train", "trains", "bus", "ferry", "sailed", "deported",
        "extradited", "sent", "emigrated", "relocated", "marched", "close", "next", "north", "south", "east", "west");
    private static readonly WordSet Departures = new("left", "bound", "headed", "heading", "departed", "sailed", "leaving", "leave");
    // What one does at a place.
    private static readonly WordSet Events = new("played", "landed", "held", "arrived", "stationed", "camped", "buried", "moored", "docked", "anchored", "berthed");
    private static readonly WordSet Staff = new(
        "spokesman", "spokeswoman", "spokesperson", "chairman", "chief", "executive", "ceo", "shares", "leader", "members", "employees", "stock",
        "fighters", "militants", "headquarters", "officials", "analyst", "analysts", "economist", "strategist", "customers", "plant", "plants", "workforce", "earnings", "profits", "revenue", "shareholders",
        "investors", "board", "subscribers", "creditors", "unions", "engineers", "pilots", "passengers", "flights", "jets", "tickets", "readers", "viewers", "traders");
    // "Corrin President Ida Dorn".
    private static readonly WordSet Offices = new("president", "chair", "chairwoman", "director", "coach", "manager", "owner", "founder", "secretary", "editor", "captain", "vice", "treasurer", "managing", "senior");
    private static readonly WordSet Assaults = new("attack", "attacks", "assault", "assaults", "raid", "raids", "advance", "march", "airstrikes");
    // What one does with a place and hardly with anything else; "insurgent-held" stands before one.
    private static readonly WordSet Leaving = new(
        "fled", "recaptured", "retook", "besieged", "bombed", "shelled", "overran", "evacuated", "visited", "northern", "southern", "eastern", "western", "central",
        "downtown");
    private static readonly WordSet Naming = new("called", "named", "dubbed", "titled", "entitled");
    // Whose "of" stands before a firm.
    private static readonly WordSet Founders = new("ceo", "cfo", "coo", "cto", "founder", "co-founder", "executive", "shareholders", "shareholder");
    // "(NASDAQ: HLDN)": letters that a share goes by.
    private static readonly WordSet Exchanges = new("nasdaq", "nyse", "lse", "aim", "tsx", "asx", "tse", "sehk", "hkex", "nse", "bse", "euronext", "otc", "otcqb", "otcqx", "amex", "xetra", "sgx", "jse");
    private static readonly WordSet Maiden = new("née", "nee", "né");
    private static readonly WordSet Holding = new("held", "controlled", "occupied", "ruled");
    private static readonly WordSet Bands = new(
        "clan", "tribe", "militia", "movement", "brigade", "brigades", "faction", "guerrillas", "rebels", "insurgents", "shares", "stores", "fund", "group", "party", "conglomerate", "consortium",
        "subsidiary", "chain", "unit", "units", "division", "arm", "network", "brand", "brands", "factory", "dealership", "label", "squad", "newspaper", "brewery");
    private static readonly WordSet Media = new("television", "radio", "newspaper", "daily", "magazine", "airline", "airlines");
    private static readonly WordSet Sites = new(
        "residents", "mayor", "townspeople", "councillors", "harbour", "harbor", "waterfront", "outskirts", "airport", "border", "highway", "coast", "area", "region", "suburb", "neighborhood", "neighbourhood",
        "peninsula", "port", "island", "bay", "refinery", "dam", "provinces", "districts",
        "regions", "cities", "towns", "villages", "counties", "governorates", "basin", "valley", "desert", "plateau", "strait", "archipelago", "canyon", "gorge", "reservoir", "delta", "oilfield", "coalfield");
    // Who wrote, painted or plays it.
    private static readonly WordSet Makers = new("directed", "written", "composed", "painted", "narrated", "choreographed", "illustrated", "portrayed", "sculpted", "coached", "captained", "designed", "sung");
    private static readonly WordSet Ballots = new("vote", "votes", "voted", "voting", "stump", "stumped", "stumping");
    // What only people do.
    private static readonly WordSet Lives = new(
        "died", "married", "resigned", "retired", "wept", "smiled", "laughed", "shrugged", "testified", "sang", "starred", "grew", "studied", "graduated", "lives", "lived", "nodded", "wrote", "confessed");
    // "Ida, 34, and Carl Dorn, 29, both of Norvale".
    private static readonly WordSet Shares = new("both", "all", "formerly", "originally", "late");

    public static NameEvidence Of(NameWords words, Sentence sentence, int title, int first, int end)
    {
        var evidence = Before(words, sentence, title, first, end) + After(words, sentence, first, end);
        // One is flown to a hospital, and works in a college: that it stands somewhere makes it no place.
        return evidence.Place > 0 && NameShape.IsInstitution(words, first, end) ? evidence with { Place = 0 } : evidence;
    }

    private static NameEvidence Before(NameWords words, Sentence sentence, int title, int first, int end)
    {
        // "Ida Dorn (née Norvale)": a surname that names nobody else, nor the town.
        if (end == first + 1 && Maiden.Contains(words.Text, first - 1)) return NameEvidence.ForOther(12);
        if (title < first)
        {
            // A capitalized role is part of how one names people; "leader Otter" might still be a name of something.
            if (SportContext.IsTeamNoun(words, first - 1)) return NameEvidence.ForOrganization(7);
            // "Brokers Corrin cut …": one name behind a plural is a firm's.
            if (OrganizationContext.IsPlural(words, first - 1) && words.IsLower(end) && !words.Has(end, WordClass.Conjunction | WordClass.Preposition) && !words.Has(first, WordClass.GivenName | WordClass.Surname)) return NameEvidence.ForOrganization(5);
            // "the critic Ida Marsh": the role outweighs a head that is a surname too.
            var surname = end == first + 2 && !words.IsCommon(first) && NameShape.IsSurnameHead(words, end - 1) ? 4 : 0;
            return NameEvidence.ForPerson((words[title].IsCapitalized ? 7 : 5) + surname);
        }
        var before = first - 1;
        if (before < sentence.FirstToken) return default;
        var text = words.Text;
        var evidence = default(NameEvidence);
        var article = text.Is(before, "the");
        var word = article ? before - 1 : before;
        if (word >= sentence.FirstToken && words[word].IsWord)
        {
            var sport = article ? default : SportContext.Before(words, sentence, word, first, end);
            var company = OrganizationContext.Before(words, word, first, end);
            if (sport != default) evidence += sport;
            else if (IsVenue(words, word, first, end)) evidence += new NameEvidence(0, -6, 8, 0);
            else if (article && IsBuilding(words, word, first, end)) evidence += new NameEvidence(0, -12, 8, 0);
            else if (company != default) evidence += company;
            else if (PlacePrepositions.Contains(text, word) && end > first + 1 && words.Has(end - 1, WordClass.PlaceHead)) evidence += new NameEvidence(-4, 0, article ? 1 : 8, 0);
            // "in Gallup": the town that has a company's name.
            else if (!article && text.Is(word, "in") && words.IsPhrase(first, end, PhraseKind.City, out _) && words.IsPhrase(first, end, PhraseKind.Organization, out _)) evidence += new NameEvidence(0, -4, 6, 0);
            else if (PlacePrepositions.Contains(text, word)) evidence += IsTitle(words, word, first, end) ? default : NameEvidence.ForPlace(article ? 1 : 3);
            else if (text.Is(word, "at") && !article && Events.Contains(text, word - 1)) evidence += NameEvidence.ForPlace(3);
            else if (!article && IsWay(words, word)) evidence += NameEvidence.ForPlace(4);
            else if (!article && text.Is(word, "from") && (text.IsChar(word - 1, ',') || words.Has(word - 1, WordClass.PeopleNoun))) evidence += NameEvidence.ForPlace(4);
            else if (!article && text.Is(word, "at") && !words.IsCommon(first)) evidence += end == first + 1 ? NameEvidence.ForPlace(2) : new NameEvidence(-1, 0, 2, 0);
            else if (!article && text.Is(word, "for") && Departures.Contains(text, word - 1)) evidence += NameEvidence.ForPlace(4);
            else if (!article && text.Is(word, "of") && Founders.Contains(text, word - 1)) evidence += new NameEvidence(0, 4, -3, 0);
            else if (!article && text.Is(word, "of") && IsMember(words, word, first, end)) evidence += NameEvidence.ForOrganization(OrganizationContext.IsPost(words, word - 3) ? 8 : 2);
            else if (!article && ((text.Is(word, "by") && Makers.Contains(text, word - 1)) || text.Is(word, "starring"))) evidence += NameEvidence.ForPerson(3);
            else if (!article && text.Is(word, "for") && Ballots.Contains(text, word - 1)) evidence += NameEvidence.ForPerson(2);
            else if (text.Is(word, "to") && text.Is(word - 1, "according")) evidence += new NameEvidence(2, words.IsCommon(end - 1) || article ? 3 : 2, 0, 0);
            else if (WayPrepositions.Contains(text, word)) evidence += NameEvidence.ForPlace(article ? 0 : 1);
            else if (text.Is(word, "of") && ContextNouns.Settlements.Contains(text, word - 1)) evidence += NameEvidence.ForPlace(6);
            else if (text.Is(word, "of") && !article && ContextNouns.OfPlaces.Contains(text, word - 1)) evidence += NameEvidence.ForPlace(4);
            else if (text.Is(word, "on") && !article && Assaults.Contains(text, word - 1)) evidence += NameEvidence.ForPlace(3);
            else if (text.Is(word, "of") && !article && text.IsChar(word - 1, ',')) evidence += NameEvidence.ForPlace(4);
            else if (!article && text.Is(word, "of") && Shares.Contains(text, word - 1)) evidence += NameEvidence.ForPlace(4);
            else if (!article && words.IsLower(word)) evidence += Noun(words, word, end);
        }
        // "the Ida River": no person has an article.
        if (article && end > first + 1 && words.Has(end - 1, WordClass.PlaceHead) && !words.Has(end - 1, WordClass.OrganizationHead)) evidence += new NameEvidence(-3, 0, 2, 0);
        if (article) evidence += new NameEvidence(-4, SportContext.IsNickname(words, first, end) || IsPaper(words, sentence, before, first, end) ? 6 : 0, 0, 0);
        else if (text.IsChar(before, ':') && Exchanges.Contains(text, before - 1)) evidence += NameEvidence.ForOther(12);
        else if (text.IsChar(before, '/')) evidence += Credit(words, before, end);
        else if (IsCoupled(words, before, first, end)) evidence += NameEvidence.ForPerson(words.IsTitleWord(before - 2) || words.Text.IsChar(before - 2, '.') ? 7 : 4);
        else if (text.Is(before, "a") || text.Is(before, "an") || words[before].IsNumber) evidence += Counted(words, sentence, first, end);
        else if (text.IsChar(before, ',') && words.IsLower(before - 1) && end < sentence.EndToken && words[end].Kind == TokenKind.Punctuation) evidence += Apposed(words, before - 1);
        else if (text.IsChar(before, ')')) evidence += SportContext.BehindNation(words, before, end);
        else if (IsConstituency(words, before)) evidence += NameEvidence.ForPlace(6);
        else if (text.IsChar(before, ',') && IsHome(words, sentence, before, first, end)) evidence += new NameEvidence(-6, 0, 5, 0);
        else if (text.IsChar(before, ',') && IsAddress(words, sentence, before, first, end)) evidence += NameEvidence.ForPlace(8);
        else if (text.IsChar(before, '(')) evidence += SportContext.InBrackets(words, sentence, before, first, end);
        else if (words[before].Kind == TokenKind.Dash && words.IsGlued(before) && words.IsGlued(first)) evidence += new NameEvidence(-1, 1, 1, 0);
        return evidence;
    }

    // "her husband, Callum, and …", "the company, Loomwell, …".
    private static NameEvidence Apposed(NameWords words, int noun)
    {
        if (words.Has(noun, WordClass.Family | WordClass.Role)) return NameEvidence.ForPerson(4);
        if (ContextNouns.Groups.Contains(words.Text, noun)) return NameEvidence.ForOrganization(5);
        if (ContextNouns.Works.Contains(words.Text, noun)) return NameEvidence.ForOther(9);
        return ContextNouns.Settlements.Contains(words.Text, noun) || words.Text.Is(noun, "hometown") ? NameEvidence.ForPlace(4) : default;
    }

    /// <summary>"R-Norvale", "D-Tolm": a member of a parliament and where from.</summary>
    public static bool IsConstituency(NameWords words, int hyphen) =>
        hyphen > 1 && words.IsHyphen(hyphen) && words.Length(hyphen - 1) == 1 && (words.Text.Is(hyphen - 1, "r") || words.Text.Is(hyphen - 1, "d") || words.Text.Is(hyphen - 1, "i"))
        && (words.Text.IsChar(hyphen - 2, ',') || words.Text.IsChar(hyphen - 2, '('));

    // "Ida Dorn, 61, Norvale.": name, age, home; "Ida Dorn, 61, Carl Holt, 58" is a list of people.
    private static bool IsHome(NameWords words, Sentence sentence, int comma, int first, int end)
    {
        var age = comma - 1;
        if (age - 2 < sentence.FirstToken || !words[age].IsNumber || words.Length(age) > 2 || !words.Text.IsChar(age - 1, ',') || !words.IsCapital(age - 2)) return false;
        if (words.Has(first, WordClass.GivenName) && end > first + 1) return false;
        return end >= sentence.EndToken || (words[end].Kind == TokenKind.Punctuation && !(words.In(end + 1) && words[end + 1].IsNumber));
    }

    // "of Mill Close, Norvale.": the town behind the street.
    private static bool IsAddress(NameWords words, Sentence sentence, int comma, int first, int end) =>
        end == first + 1 && comma - 2 > sentence.FirstToken && words.IsCapital(comma - 1) && words.IsCapital(comma - 2) && words.Has(comma - 1, WordClass.PlaceHead) && !words.Has(comma - 1, WordClass.OrganizationHead)
        && !words.Has(comma - 2, WordClass.GivenName) && (end >= sentence.EndToken || words[end].Kind == TokenKind.Punctuation);

    // "talks at the White House": where the house is a place; it speaks and acts elsewhere.
    private static bool IsBuilding(NameWords words, int preposition, int first, int end) =>
        (PlacePrepositions.Contains(words.Text, preposition) || words.Text.Is(preposition, "at")) && words.IsPhrase(first, end, PhraseKind.Facility, out _);

    // "at the Dorn Center", which is a hall; "at the Heart Disease Center" one is treated.
    private static bool IsVenue(NameWords words, int preposition, int first, int end)
    {
        if (end < first + 2 || !(words.Text.Is(end - 1, "center") || words.Text.Is(end - 1, "centre")) || !(words.Text.Is(preposition, "at") || words.Text.Is(preposition, "outside") || words.Text.Is(preposition, "inside"))) return false;
        for (var i = first; i < end - 1; i++)
        {
            if (words.IsCommon(i) || words.Has(i, WordClass.OrganizationHead | WordClass.PlaceName | WordClass.Demonym)) return false;
        }
        return true;
    }

    // "Letters in Urban Ecology": words of the dictionary on both sides are a title.
    private static bool IsTitle(NameWords words, int preposition, int first, int end) =>
        end > first + 1 && words.IsCapital(preposition - 1) && words.IsCommon(preposition - 1) && words.IsCommon(first) && words.IsCommon(end - 1) && !words.Has(end - 1, WordClass.PlaceHead | WordClass.GivenName) && words.Match(first, end, PhraseKind.AnyPlace, out _) == 0;

    // "Ida Dorn of Tolmpower": what somebody named in full is of; towns are in the gazetteer.
    private static bool IsMember(NameWords words, int of, int first, int end) =>
        !words.Has(first, WordClass.Direction) && words.IsCapital(of - 1) && words.IsCapital(of - 2) && words.Has(of - 2, WordClass.GivenName) && !words.Has(of - 2, WordClass.CommonWord)
        && !words.Has(of - 1, WordClass.OrganizationHead | WordClass.PlaceHead | WordClass.CommonWord) && words.Match(first, end, PhraseKind.AnyPlace, out _) == 0;

    // "travel to Norvale", "the border with Norvale".
    private static bool IsWay(NameWords words, int word) =>
        ((words.Text.Is(word, "to") || words.Text.Is(word, "from")) && Motions.Contains(words.Text, word - 1)) || IsWayFrom(words, word) || (words.Text.Is(word, "with") && words.Text.Is(word - 1, "border"));

    // "the train from Norvale to Tolm".
    private static bool IsWayFrom(NameWords words, int to)
    {
        if (!words.Text.Is(to, "to") || !words.IsCapital(to - 1)) return false;
        for (var i = to - 2; i > to - 4 && words.In(i - 1); i--)
        {
            if (words.Text.Is(i, "from")) return Motions.Contains(words.Text, i - 1);
            if (!words.IsCapital(i)) return false;
        }
        return false;
    }

    // "(Ida Brantley/Norvale Herald)": behind the photographer, whose picture it is.
    private static NameEvidence Credit(NameWords words, int slash, int end)
    {
        // "(Norvale Herald photo/Ida Brantley)" has them the other way round.
        if (words.Text.Is(slash - 1, "photo") || words.Text.Is(slash - 1, "photograph") || words.Text.Is(slash - 1, "picture")) return NameEvidence.ForPerson(6);
        return words.Text.IsChar(end, ')') ? new NameEvidence(-3, 5, 0, 0) : default;
    }

    // "Daniel and Ida Park": a given name before "and" shares the surname behind it.
    private static bool IsCoupled(NameWords words, int and, int first, int end) =>
        words.Text.Is(and, "and") && end == first + 2 && words.Has(and - 1, WordClass.GivenName) && words.IsCapital(and - 1)
        && !words.Has(and - 1, WordClass.PlaceName | WordClass.CommonWord) && (!words.IsCapital(and - 2) || words.IsTitleWord(and - 2));

    // "an IED was …" names a thing; "a NASA engineer", "a UNICEF-run school" say nothing of NASA and UNICEF.
    private static NameEvidence Counted(NameWords words, Sentence sentence, int first, int end)
    {
        // "a National Committee for Recovery would …" founds one.
        if (end > first + 1 && words.IsCommon(first) && words.Text.Is(end - 2, "for")) return default;
        var attribute = end < sentence.EndToken && (words[end].Kind == TokenKind.Dash || (words.IsLower(end) && !words.IsGrammar(end)));
        return attribute ? default : new NameEvidence(-2, -4, -4, 1);
    }

    // "told The Observer": an article with a capital inside a sentence belongs to a title.
    private static bool IsPaper(NameWords words, Sentence sentence, int article, int first, int end) =>
        words[article].IsCapitalized && article > sentence.FirstToken && words[article - 1].IsWord && end == first + 1 && words.Has(first, WordClass.OrganizationHead);

    /// <summary>Whether the word tells who works for the organization named before it: "spokesman", "officials".</summary>
    public static bool IsStaff(NameWords words, int token) => Staff.Contains(words.Text, token);

    // "NTV television", "the Tolmpress news agency".
    private static bool IsMedium(ArticleText text, int at) =>
        Media.Contains(text, at) || ((text.Is(at, "news") || text.Is(at, "wire")) && (text.Is(at + 1, "agency") || text.Is(at + 1, "service")));

    // A noun in lower case right before the name: what the name is of.
    private static NameEvidence Noun(NameWords words, int noun, int end)
    {
        if (words.Has(noun, WordClass.Family) || words.Text.Is(noun, "born")) return NameEvidence.ForPerson(5);
        if (Leaving.Contains(words.Text, noun)) return NameEvidence.ForPlace(3);
        if (noun > 0 && words[noun - 1].Kind == TokenKind.Dash && Holding.Contains(words.Text, noun)) return NameEvidence.ForPlace(5);
        // "the band Silver Harbor": stronger than a head that says what the words once named.
        if (ContextNouns.Groups.Contains(words.Text, noun) || (words.Has(noun, WordClass.OrganizationHead) && !words.Has(noun, WordClass.PlaceHead) && !words.IsGrammar(noun) && !ContextNouns.Mastheads.Contains(words.Text, noun))) return NameEvidence.ForOrganization(IsClosed(words, end) ? 9 : 7);
        if (ContextNouns.Settlements.Contains(words.Text, noun)) return NameEvidence.ForPlace(4);
        // "the battleship Norvale", "a studio called Tolm Sound".
        if (ContextNouns.Works.Contains(words.Text, noun) && IsClosed(words, end)) return NameEvidence.ForOther(9);
        if (Naming.Contains(words.Text, noun)) return Named(words, noun - 1);
        return words.Has(noun, WordClass.ReportingVerb) ? new NameEvidence(2, 1, 0, 0) : default;
    }

    // "a studio called Norvale"; but "the club named Ida Dorn" chose her.
    private static NameEvidence Named(NameWords words, int noun)
    {
        var text = words.Text;
        if (!text.Is(noun - 1, "a") && !text.Is(noun - 1, "an") && !text.Is(noun - 2, "a") && !text.Is(noun - 2, "an")) return default;
        if (ContextNouns.Groups.Contains(text, noun)) return NameEvidence.ForOrganization(9);
        if (ContextNouns.Works.Contains(text, noun)) return NameEvidence.ForOther(9);
        return ContextNouns.Settlements.Contains(text, noun) ? NameEvidence.ForPlace(6) : default;
    }

    // "the company Ida Dorn founded" goes on with a verb.
    private static bool IsClosed(NameWords words, int end) => !words.IsLower(end) || words.Has(end, WordClass.Preposition | WordClass.Conjunction);

    private static NameEvidence After(NameWords words, Sentence sentence, int first, int end)
    {
        if (end >= sentence.EndToken) return default;
        var text = words.Text;
        // "Ida and Daniel Park": a given name that shares the surname behind the next.
        if (end == first + 1 && text.Is(end, "and") && words.Has(first, WordClass.GivenName) && words.IsCapital(end + 1) && words.IsCapital(end + 2))
        {
            if (words.Has(end + 1, WordClass.GivenName)) return NameEvidence.ForPerson(words.IsCommon(first) ? 5 : 2);
            if (!words.Has(first, WordClass.PlaceName | WordClass.CommonWord) && !words.IsTitleWord(end + 1) && !words.IsCommon(end + 1)) return NameEvidence.ForPerson(2);
        }
        // "Library of the Year: …": what a line is about.
        if (text.IsChar(end, ':') && (words[first].Flags & TokenFlags.LineStart) != 0 && words.IsCommon(end - 1) && !words.Has(end - 1, WordClass.OrganizationHead)) return NameEvidence.ForOther(8);
        // "Dorn LJ": a Lord Justice.
        if (text.Is(end, "lj") && words[end].IsAllCaps) return NameEvidence.ForPerson(8);
        // "Dorn v Norvale Council": a party, and no town.
        if ((text.Is(end, "v") || text.Is(end, "vs")) && words.IsCapital(text.IsChar(end + 1, '.') ? end + 2 : end + 1) && !words.IsSport) return new NameEvidence(0, 0, -9, 0);
        if (text.IsChar(end, ',')) return NameDescription.AfterComma(words, sentence, first, end + 1);
        if (text.IsChar(end, '(')) return NameDescription.InBrackets(words, sentence, end + 1);
        var sport = SportContext.After(words, sentence, first, end, words[end].Kind == TokenKind.Possessive ? end + 1 : end);
        if (sport != default) return sport;
        // "Vetranix Chief Executive Ida Dorn".
        if (words.IsCapital(end) && (Staff.Contains(text, end) || Offices.Contains(text, end)) && TitleMatcher.Match(words, end, sentence.EndToken) is var title && title > end && words.IsCapital(title)) return words.IsPhrase(first, end, PhraseKind.AnyPlace, out _) ? default : new NameEvidence(-2, 4, 0, 0);
        var at = words[end].Kind == TokenKind.Possessive ? end + 1 : end;
        if (!words.IsLower(at) || at > end) return default;
        if (words[end].Kind == TokenKind.Dash) return new NameEvidence(-2, 1, 1, 0);
        // "envoys in Norvale said": the verb's subject stands before the preposition.
        if (first > sentence.FirstToken && words.Has(first - 1, WordClass.Preposition)) return Staff.Contains(text, at) ? new NameEvidence(-2, 2, 0, 0) : default;
        if (SportContext.IsTeam(words, sentence, first, end)) return new NameEvidence(-3, 8, 0, 0);
        var company = OrganizationContext.After(words, sentence, first, end, at);
        if (company != default) return company;
        if (words.Has(at, WordClass.Auxiliary)) return NameDescription.Complement(words, sentence, at + 1);
        // A surname alone; but people are first named in full, so that this says less than it seems.
        if (words.Has(at, WordClass.ReportingVerb)) return new NameEvidence(2, 1, 0, 0);
        if (IsMedium(text, at)) return new NameEvidence(-3, 5, 0, 0);
        if (Staff.Contains(text, at)) return new NameEvidence(-2, 2, 0, 0);
        if (Lives.Contains(text, at)) return NameEvidence.ForPerson(3);
        if (Bands.Contains(text, at)) return words.IsPhrase(first, end, PhraseKind.AnyPlace, out _) ? default : new NameEvidence(-2, 4, 0, 0);
        return Sites.Contains(text, at) ? NameEvidence.ForPlace(3) : default;
    }
}
