using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What a name's own words say: given names, heads ("Ministry", "River"), suffixes, and the gazetteer.</summary>
internal static class NameShape
{
    // Marks the facilities that are nothing but places.
    private const string PlaceData = "place";

    // "Lincoln", "Sutton": a surname or a word as often as a town. It settles what a preposition leaves open.
    private const int WeakCity = 1;

    // "Netanyahu" alone, where nothing else speaks.
    private const int Surname = 2;

    // Longer names are titles of works or laws; looking into them settles nothing.
    private const int MostWords = 8;

    // An acronym has few letters: BLF, NATO, UNESCO.
    private const int LongestAcronym = 6;

    // Heads that stand first: "Lake Tharthar", "Port Harcourt".
    private static readonly WordSet LeadingPlaceHeads = new(
        "lake", "lakes", "mount", "mt", "mountains", "fort", "port", "cape", "camp", "gulf", "bay", "isle", "isles", "strait", "straits", "river", "republic", "kingdom", "islands",
        "estadio", "plaza", "calle", "rue", "piazza", "monte", "lago", "cerro", "sierra", "wadi", "jebel", "jabal", "djebel", "tel", "tell", "kafr", "kafar", "deir", "dayr", "beit", "khirbet", "ras", "khor", "shatt",
        "bayou", "isla", "ilha", "ile", "\u00eele", "ciudad", "cidade", "puerto", "bab");

    // Institutions by one reading of their head, buildings by the other; these are buildings first.
    private static readonly WordSet Buildings = new(
        "mosque", "church", "cathedral", "synagogue", "temple", "hotel", "airbase", "airfield", "barracks", "tower", "towers", "building", "stadium", "prison", "base", "airport",
        "bridge", "park", "square", "hall", "station", "palace", "castle", "arena", "camp", "barrage", "base", "inn");

    // Heads that stand first, and settle what the rest cannot: "Operation Silent Harbor".
    private static readonly WordSet LeadingOrganizationHeads = new("ministry", "university", "institute");

    // Heads that stand first and name what is planned, or what blows: "Operation Silent Harbor", "Hurricane Ida".
    private static readonly WordSet LeadingEvents = new("operation", "project", "hurricane", "typhoon", "cyclone", "mission");

    // What a stock exchange counts: an index's name is that of its publisher or of nobody.
    private static readonly WordSet Indices = new(
        "ftse", "nikkei", "dax", "djia", "dow", "sensex", "kospi", "topix", "ibex", "stoxx", "bovespa", "merval", "nasdaq", "cac", "mib", "libor", "euribor");

    // What a district of its own is set up for.
    private static readonly WordSet Governed = new(
        "school", "schools", "water", "fire", "transit", "library", "hospital", "park", "utility", "irrigation", "sanitation", "conservation", "health", "drainage", "sewer", "improvement", "protection", "recreation");

    // Place heads that are surnames as well: "Ida Park", but "Green Park".
    private static readonly WordSet SurnameHeads = new(
        "park", "parks", "hill", "hills", "banks", "river", "rivers", "lane", "fields", "field", "woods", "brook", "brooks", "street", "stone", "glen", "dale",
        "wood", "marsh", "church", "courier", "post", "bell", "bridges", "ward", "waters", "forest", "lake", "bay", "sands", "temple", "castle", "hall", "pool", "camp", "court", "rose");

    // What is held, signed or awarded is no organization.
    private static readonly WordSet Events = new(
        "conference", "summit", "championship", "championships", "fair", "festival", "cup", "olympics", "games", "open", "expo", "award", "awards", "prize",
        "prizes", "act", "bill", "treaty", "agreement", "accord", "accords", "war", "wars", "resolution", "resolutions", "project", "initiative", "campaign",
        "convention", "protocol", "amendment", "constitution", "prix", "marathon", "tournament", "trophy", "series", "day", "week", "code", "plan", "law", "battle", "siege",
        "chart", "charts", "age", "era");

    // Events that are surnames as well: "Ida Law".
    private static readonly WordSet SurnameEvents = new("law", "day", "battle", "fair");

    // What sets one edition of a product apart.
    private static readonly WordSet Editions = new("live", "plus", "pro", "mini", "max", "ultra", "lite", "deluxe", "edition", "vista", "xp", "beta");

    // "Annals of Marine Botany": what research appears in.
    private static readonly WordSet Serials = new("annals", "proceedings", "transactions", "acta");

    // Capital letters that stand for things.
    private static readonly WordSet Letters = new(
        "ai", "aids", "api", "atm", "cd", "ceo", "cgi", "covid", "cpr", "cpu", "csv", "ct", "dna", "dns", "dvd", "epub", "faq", "gdp", "gps", "hiv", "html", "http", "ied", "ieds",
        "caps", "pac", "pacs", "ceos", "cfo", "coo", "cto", "ipo", "mp3", "ngo", "ngos", "os", "ot", "potus", "sdk", "ip", "iq", "it", "json", "lcd", "led", "lgbt", "mri", "mvp", "ok", "pc", "pdf", "ptsd", "ram", "rbi", "rna", "sim", "sms", "sos", "suv", "tv", "ufo", "url", "usb", "vr", "hd", "vat", "vip", "wifi",
        "xml");

    // What an expansion in capitals can be besides an organization.
    private static readonly WordSet Things = new(
        "interface", "protocol", "format", "language", "syndrome", "disease", "disorder", "virus", "index", "scale", "test", "device", "devices", "method", "process", "vehicle",
        "vehicles", "weapon", "weapons", "missile", "missiles", "aircraft", "tomography", "imaging", "therapy", "product", "rate", "tax", "number", "line", "kit", "average");

    // The post's letters that people say.
    private static readonly WordSet UsualCodes = new("la", "ny", "dc");

    private static readonly WordSet Saints = new("st", "saint", "ste", "sainte", "san", "santa", "sankt");

    // Centres for these are buildings; others are institutions.
    private static readonly WordSet Halls = new("convention", "exhibition", "shopping", "tennis", "sports", "conference", "civic", "leisure");

    // Churches of these are communities, not buildings.
    private static readonly WordSet Denominations = new(
        "catholic", "orthodox", "lutheran", "methodist", "baptist", "anglican", "presbyterian", "pentecostal", "evangelical", "episcopal", "protestant", "reformed", "coptic", "mormon", "adventist");

    // What armed groups are called before their cause: "Army of …", "Helpers of …", "Party of …".
    private static readonly WordSet ArabicGroupWords = new(
        "jaish", "jaysh", "ansar", "jabhat", "liwa", "harakat", "hizb", "lashkar", "tehrik", "kataib", "kata'ib", "saraya", "hayat", "jund", "asaib", "jamaat", "jemaah", "hizbul", "ahrar", "faylaq");

    private static readonly WordSet ArabicNameWords = new("abu", "abd", "abdul", "abdel", "abdullah", "bin", "ibn", "umm", "bint");

    /// <summary>Whether the word names what is held, signed or awarded.</summary>
    public static bool IsEvent(NameWords words, int token) => Events.Contains(words.Text, token);

    /// <summary>Whether it is what a stock exchange counts: "the Nikkei", "the S&amp;P 500".</summary>
    public static bool IsIndex(NameWords words, int first, int end)
    {
        if (words.IsAmpersand(first + 1) && words.In(end) && words[end].IsNumber && (words.Text.Is(first, "s") || words.Text.Is(first, "standard"))) return true;
        if (!Indices.Contains(words.Text, first)) return false;
        return end == first + 1 || words.Text.Is(first + 1, "jones") || !words.Has(end - 1, WordClass.OrganizationHead);
    }

    /// <summary>Whether the word names a thing, and no group of people.</summary>
    public static bool IsThing(NameWords words, int token) => Things.Contains(words.Text, token);

    /// <summary>Whether the word is the saint of a town, a church or a school: "St. Malo".</summary>
    public static bool IsSaint(NameWords words, int token) => words[token].IsCapitalized && Saints.Contains(words.Text, token);

    /// <summary>Whether the word begins a ministry's or a university's name: "Ministry of …".</summary>
    public static bool IsMinistry(NameWords words, int token) => LeadingOrganizationHeads.Contains(words.Text, token);

    /// <summary>Whether the word begins names of waters, hills, institutions and the like: "Lake Norvale".</summary>
    public static bool IsLeadingHead(NameWords words, int token) =>
        LeadingPlaceHeads.Contains(words.Text, token) || LeadingOrganizationHeads.Contains(words.Text, token) || LeadingEvents.Contains(words.Text, token);

    public static NameEvidence Of(NameWords words, int first, int end)
    {
        var gazetteer = Gazetteer(words, first, end);
        return gazetteer + Words(words, first, end, gazetteer);
    }

    /// <summary>What the phrase tables know of exactly these words.</summary>
    private static NameEvidence Gazetteer(NameWords words, int first, int end)
    {
        var evidence = default(NameEvidence);
        if (words.IsPhrase(first, end, PhraseKind.Country | PhraseKind.Region | PhraseKind.Continent, out var land)) evidence += NameEvidence.ForPlace(land!.Kind == PhraseKind.Region && IsBareCode(words, first) ? WeakCity : 6);
        else if (words.IsPhrase(first, end, PhraseKind.City, out var city)) evidence += NameEvidence.ForPlace(city!.Ambiguous ? WeakCity : NameEvidence.Town);
        if (words.IsPhrase(first, end, PhraseKind.Organization | PhraseKind.NewsAgency | PhraseKind.Facility | PhraseKind.Branch, out var known))
        {
            // A square or an airport is a place; the White House speaks and acts.
            evidence += known!.Data == PlaceData ? NameEvidence.ForPlace(6) : NameEvidence.ForOrganization(6);
        }
        if (words.IsPhrase(first, end, PhraseKind.Demonym, out _)) evidence += NameEvidence.ForOther(8);
        if (words.IsPhrase(first, end, PhraseKind.Holiday, out _)) evidence += NameEvidence.ForOther(6);
        return evidence;
    }

    // "ID": the post's letters for a state, where they stand neither behind a comma nor in brackets, are more often something else.
    private static bool IsBareCode(NameWords words, int token) =>
        words.Length(token) == 2 && words[token].IsAllCaps && !UsualCodes.Contains(words.Text, token) && !(token > 0 && (words.Text.IsChar(token - 1, ',') || words.Text.IsChar(token - 1, '(') || words[token - 1].Kind is TokenKind.Dash or TokenKind.Symbol));

    private static NameEvidence Words(NameWords words, int first, int end, NameEvidence gazetteer)
    {
        int person = 0, organization = 0, place = 0, other = 0;
        int count = 0, common = 0, given = 0, initials = 0, digits = 0, places = 0;
        int last = first, organizationHead = -1, placeHead = -1;
        bool institution = false, plain = true, surname = false, spaced = false, linked = false, cause = false, camel = false;
        for (var i = first; i < end; i++)
        {
            var token = words[i];
            if (!token.IsWord)
            {
                if (token.IsNumber) digits++;
                if (words.IsAmpersand(i)) organization += 8;
                continue;
            }
            last = i;
            // "Al-Kelm" is one word with its article.
            if (i == first && token.Is(WordClass.NameParticle) && words.IsHyphen(i + 1)) continue;
            count++;
            spaced |= i > first && token.SpaceBefore;
            if (!token.IsCapitalized)
            {
                // "Voters for Clean Rivers": a plural and its cause.
                cause |= i == first + 1 && ContextNouns.IsCause(words, i);
                // "National Trust for Rivers": what an organization is for says no more what it is.
                if (organizationHead >= 0 && (words.Text.Is(i, "for") || words.Text.Is(i, "against"))) linked = true;
                continue;
            }
            // "Mac OS X" ends in a letter that is no initial.
            if (words.IsInitial(i) && count > 1 && (i + 1 < end || (token.Flags & TokenFlags.Dotted) != 0)) initials++;
            // The "Al" of "Al-Kelm" is an article.
            if (token.Is(WordClass.GivenName) && i == first && !(token.Is(WordClass.NameParticle) && words.IsHyphen(i + 1))) given++;
            if (token.Is(WordClass.CommonWord)) common++;
            surname = token.Is(WordClass.Surname) && !token.Is(WordClass.CommonWord) && !token.IsAllCaps;
            if (token.Is(WordClass.PlaceName)) places++;
            if (token.Is(WordClass.NameSuffix) && count > 1 && common < count - 1) person += 6;
            // "Clyde Dorn-Marsh" is no marsh.
            var joined = i > first && words.IsHyphen(i - 1);
            if (token.Is(WordClass.OrganizationHead) && !joined) organizationHead = i;
            if (token.Is(WordClass.PlaceHead) && !linked && !joined) placeHead = i;
            // "Gap" and "Target" are companies alone; in a longer name they are words.
            if (token.Is(WordClass.OrganizationName) && !token.Is(WordClass.GivenName) && (i == first || (given == 0 && !token.Is(WordClass.CommonWord)))) institution = true;
            // "Fokker F27": the model of a maker.
            if ((token.Flags & TokenFlags.HasDigit) != 0) other += count > 1 ? 8 : 1;
            plain &= !token.IsAllCaps || words.IsInitial(i);
            camel |= CompanyWords.IsCamel(words, i);
            if (ArabicNameWords.Contains(words.Text, i)) person += 3;
        }
        if (count > MostWords) return NameEvidence.ForOther(2);

        var known = gazetteer.Place + gazetteer.Organization + gazetteer.Other > 0;
        var several = count > 1;
        var both = placeHead == organizationHead && !OrganizationShape.IsHoused(words, last);
        if (organizationHead >= 0 && several) organization += both ? 2 : organizationHead == last || organizationHead == first ? 6 : 4;
        if (placeHead == last && several) place += Buildings.Contains(words.Text, last) ? 9 : placeHead == organizationHead && !both ? 2 : 6;
        else if (several && LeadingPlaceHeads.Contains(words.Text, first)) place += organizationHead >= 0 ? 2 : 5;
        if (count == 2 && given > 0 && common < count && SurnameHeads.Contains(words.Text, last))
        {
            person += 6;
            place = Math.Min(place, 2);
            organization = 0;
        }
        // "Bank Street", "University Avenue".
        if (several && placeHead == last && organizationHead == first && words[first + 1].IsWord && !words.Has(last, WordClass.OrganizationHead)) organization = 2;
        if (several && organizationHead > first && OrganizationShape.IsSeated(words, organizationHead, end))
        {
            organization += 6;
            place = 0;
        }
        // "Elm Valley School District" governs schools.
        if (several && last > first && words.Text.Is(last, "district") && Governed.Contains(words.Text, last - 1))
        {
            organization += 6;
            place = 0;
        }
        // "Forward Operating Base Tolm".
        if (several && placeHead > first && placeHead < last && IsBase(words, first, placeHead)) place += 9;
        if (several && words.Has(first, WordClass.Direction) && words.IsPhrase(first + 1, end, PhraseKind.AnyPlace, out _) && !known) place += 6;
        // "West Norva Tengir": a part of the land, with a name in no gazetteer.
        if (several && !known && count <= 3 && common == (words.IsCommon(first) ? 1 : 0) && organizationHead < 0 && placeHead < 0 && words.Has(first, WordClass.Direction) && !words[first].IsAllCaps && !words.IsSport
            && words.Match(first + 1, end, PhraseKind.Demonym, out _) == 0) place += 3;
        // "Governor's House": a building, and no chamber.
        if (several && words.Text.Is(last, "house") && words.IsGenitive(last - 1) && words.IsTitleWord(last - 2)) organization = 0;
        if (several && LeadingOrganizationHeads.Contains(words.Text, first))
        {
            organization += 6;
            place = 0;
        }
        if (IsBrand(words, first) && !known)
        {
            other += 9;
            organization = 0;
        }
        if (several && words.Text.Is(last, "church") && Denominations.Contains(words.Text, last - 1)) organization += 12;
        if (several && !known && places == count) place += 3;
        if (several && IsSaint(words, first) && organizationHead < 0 && given < 2) place += 5;
        if (several && OrganizationShape.IsFraternity(words, first, last)) organization += 8;
        if (several && !known && (cause || camel || OrganizationShape.IsBranch(words, first, end))) organization += 5;
        if ((!words[end - 1].IsCapitalized && words.IsDomain(end - 2)) || words.Text.IsChar(end - 2, '/')) organization += 6;
        if (several && !known && IsLettered(words, first, last) && !(words.IsSport && given > 0)) organization += 5;
        if (several && Halls.Contains(words.Text, last - 1) && (words.Text.Is(last, "center") || words.Text.Is(last, "centre"))) place += 9;
        if (several && !known && ArabicGroupWords.Contains(words.Text, first)) organization += 8;
        if (several && !known && LeadingEvents.Contains(words.Text, first)) other += 9;
        if (several && !known && IsEventOrWork(words, first, last, surname: count == 2 && given > 0 && common < count)) other += 9;
        // "Measure D", "Class A": one of a row, told apart by its letter.
        if (count >= 2 && last == end - 1 && words.Length(last) == 1 && words[last - 1].IsWord && (count > 2 || common > 0) && (count > 2 || given == 0)) other += 9;
        if (several && institution && !known) organization += surname ? 0 : 4;
        var company = several && !known && digits == 0 && organizationHead != last && placeHead != last && !(given > 0 && common == 0) ? CompanyWords.Of(words, first, last) : 0;
        organization += company;
        if (several && !known && organizationHead < 0 && placeHead < 0) organization += SeatNames.Of(words, first, last, end);
        if (several && !institution && !camel && company == 0 && organizationHead < 0 && placeHead < 0 && digits == 0)
        {
            if (given > 0 && !known && count <= 5 && common < count) person += common == 0 ? 5 : 3;
            if (words.IsInitial(first) && count <= 4 && common == 0) person += 4;
            if (initials > 0 && common == 0) person += 3;
            // Two or three words that no dictionary knows are mostly a person.
            if (!known && count <= 3 && plain && spaced && !IsSaint(words, first) && (common == 0 || (common == 1 && words.Has(last, WordClass.CommonWord) && words.Ids.LowerCount(last) == 0 && words.Text.Source[words[last].End - 1] != 's'))) person += 2;
        }
        if (several && words.IsSyllable(first)) person += 9;
        if (!several)
        {
            if (given > 0 && common == 0) person += known ? 1 : 2;
            else if (surname && !known) person += Surname;
            if (!known && organization + place == 0 && CompanyWords.IsCompound(words, first)) organization += 4;
            if (Letters.Contains(words.Text, first) && words[first].IsAllCaps) other += 6;
            // "ATVs": so many of a thing.
            else if (IsPluralOfLetters(words, first)) other += 8;
            // "M.O." stitched on a hem.
            else if ((words[first].Flags & TokenFlags.Dotted) != 0 && words.Length(first) <= 4 && !known) other += 2;
            else if (words.Has(first, WordClass.Unit | WordClass.Currency | WordClass.TimeZone)) other += 4;
            else if (words[first].IsAllCaps && !known && common == 0 && words.Length(first) is > 2 and <= LongestAcronym) organization += 2;
            else if (words[first].IsAllCaps && !known && words.Length(first) is > 2 and <= LongestAcronym && words.Ids.LowerCount(first) == 0 && words.Ids.CapitalizedCount(first) > 1) organization += 6;
            else if (words[first].IsAllCaps && !known && words.Has(first, WordClass.Auxiliary | WordClass.Pronoun)) organization += 3;
            else if ((words[first].Flags & TokenFlags.MixedCase) != 0 && !known) organization += EndsInCapitals(words, first) ? 2 : 1;
            if (common > 0 && !known && !words[first].IsAllCaps) return new NameEvidence(person - 3, organization - 3, place - 3, other);
        }
        return new NameEvidence(person, organization, place, other);
    }

    // "KelDOT": a department by its place and its letters.
    private static bool EndsInCapitals(NameWords words, int token)
    {
        var source = words.Text.Source;
        var end = words[token].End;
        return words.Length(token) > 4 && Unicode.IsUpper(source[end - 1]) && Unicode.IsUpper(source[end - 2]) && Unicode.IsUpper(source[end - 3]) && words[token].IsCapitalized;
    }

    private static bool IsBase(NameWords words, int first, int head)
    {
        if (!words.Text.Is(head, "base") && !words.Text.Is(head, "outpost") && !words.Text.Is(head, "station")) return false;
        for (var i = first; i < head; i++)
        {
            if (!words.IsCommon(i)) return false;
        }
        return true;
    }

    // "Tolm Cup", "Battle of Tolm", "Annals of Deep Biology"; but "Faculty of Law" teaches it, and "Ida Law" bears it.
    private static bool IsEventOrWork(NameWords words, int first, int last, bool surname)
    {
        var text = words.Text;
        if (Editions.Contains(text, last) || Serials.Contains(text, first) || (Events.Contains(text, first) && text.Is(first + 1, "of"))) return true;
        if (!Events.Contains(text, last) || (surname && SurnameEvents.Contains(text, last))) return false;
        // Where teams play, a conference is a league.
        if (words.IsTeamSport && text.Is(last, "conference")) return false;
        return !(words.Has(first, WordClass.OrganizationHead) && text.Is(first + 1, "of"));
    }

    // "Hertha BSC", "Norvale CID": letters behind a name that is no acronym itself.
    private static bool IsLettered(NameWords words, int first, int last) =>
        words[last].IsAllCaps && words.Length(last) is > 1 and <= 4 && words[last].SpaceBefore && !words[first].IsAllCaps && !words[last - 1].IsAllCaps && words[last - 1].IsWord
        && (words[last].Flags & (TokenFlags.Dotted | TokenFlags.HasDigit)) == 0 && !words.Has(last, WordClass.NameSuffix | WordClass.PlaceName | WordClass.NameParticle) && !words.Has(first, WordClass.Demonym)
        && !Letters.Contains(words.Text, last) && !Indices.Contains(words.Text, last);

    /// <summary>Whether a name of several words ends as an institution's that stands in a building of its own: "Norvale General Hospital".</summary>
    public static bool IsInstitution(NameWords words, int first, int end) =>
        end > first + 1 && (words.Text.Is(end - 1, "hospital") || words.Text.Is(end - 1, "university") || words.Text.Is(end - 1, "college") || words.Text.Is(end - 1, "school") || words.Text.Is(end - 1, "academy") || words.Text.Is(end - 1, "museum"));

    /// <summary>Whether the word is a place's head and a surname: "Ida Marsh".</summary>
    public static bool IsSurnameHead(NameWords words, int token) => SurnameHeads.Contains(words.Text, token);

    // "iPhone", "eMail": a small letter before a capital makes a product's name.
    private static bool IsBrand(NameWords words, int token) => !words[token].IsCapitalized && words.Length(token) > 1 && Unicode.IsUpper(words.Text.Source[words[token].Start + 1]);

    private static bool IsPluralOfLetters(NameWords words, int token)
    {
        ref readonly var t = ref words[token];
        if ((t.Flags & TokenFlags.MixedCase) == 0 || words.Length(token) < 3 || words.Text.Source[t.End - 1] != 's') return false;
        for (var i = t.Start; i < t.End - 1; i++)
        {
            if (!Unicode.IsUpper(words.Text.Source[i])) return false;
        }
        return true;
    }
}
