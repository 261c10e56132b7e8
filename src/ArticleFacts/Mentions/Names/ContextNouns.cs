namespace ArticleFacts.Mentions;

/// <summary>Nouns that say what the name beside them is: "the village of …", "… is a company", "the film …".</summary>
internal static class ContextNouns
{
    /// <summary>Places by their kind; also what is said of places alone ("the streets of …", "the mayor of …").</summary>
    public static readonly WordSet Settlements = new(
        "city", "town", "village", "province", "state", "district", "suburb", "neighborhood", "neighbourhood", "region", "county", "capital", "port",
        "island", "country", "municipality", "governorate", "republic", "area", "township", "resort", "border", "valley", "valleys", "mountain", "mountains", "hills", "hill",
        "streets", "outskirts", "coast", "shores", "suburbs", "cities", "towns", "villages", "hamlet", "parish", "kingdom", "north", "south", "east", "west",
        "northeast", "northwest", "southeast", "southwest", "river", "lake", "stream", "tributary", "peninsula", "commune", "settlement", "locality", "borough", "bay");

    /// <summary>Who or what is "of" a place, and hardly of anything else.</summary>
    public static readonly WordSet OfPlaces = new(
        "native", "natives", "residents", "inhabitants", "citizens", "mayor", "archbishop", "siege", "population", "vicinity", "bombardment", "shelling");

    /// <summary>Groups by their kind.</summary>
    public static readonly WordSet Groups = new(
        "company", "firm", "group", "party", "agency", "militia", "newspaper", "daily", "weekly", "bank", "club", "startup", "business", "organization", "organisation", "movement", "channel",
        "band", "orchestra", "choir", "trio", "quartet", "quintet", "duo", "label", "team", "squad", "brewery", "studio", "brokerage", "insurer", "automaker", "carmaker", "chipmaker", "lender",
        "conglomerate", "supplier", "manufacturer", "publisher", "distributor", "subsidiary", "affiliate", "sponsor", "developer", "refiner", "steelmaker", "drugmaker", "planemaker",
        "station", "broadcaster", "magazine", "giant", "maker", "retailer", "airline", "carrier", "operator", "website", "union", "association", "charity", "university", "college", "school",
        "museum", "institute", "think-tank", "consultancy", "venture", "utility", "chain", "unit", "arm", "tabloid", "paper", "papers", "faction", "cartel", "gang", "consortium", "cooperative",
        "co-operative", "federation", "regulator", "watchdog", "nonprofit", "coalition", "network", "wholesaler", "shipyard", "troupe", "ensemble", "congregation", "caucus", "legislature",
        "exchange", "institution", "society", "outlet", "builder", "shipbuilder", "housebuilder", "importer", "exporter", "grouping", "foundation", "sect", "railway", "railroad", "ministry", "parliament", "council", "committee", "commission", "authority", "hospital", "church", "army", "bourse", "shipper", "bookmaker", "producer", "provider", "pac");

    /// <summary>Heads of newspapers' and clubs' names that are words of another kind in lower case: "independent Norvale".</summary>
    public static readonly WordSet Mastheads = new(
        "independent", "united", "standard", "express", "star", "sun", "globe", "mirror", "mail", "post", "times", "sentinel", "albion", "athletic", "capital", "general", "central", "gas", "electric", "power", "light",
        "oil", "steel", "energy", "mining", "air", "industries", "media", "music", "press", "radio", "television", "tv", "software", "technology", "project", "program", "programme", "campaign", "conference", "summit", "mission",
        "task", "office", "offices", "staff", "review", "record", "records", "order", "orders", "branch", "reserve", "trust", "fund", "funds", "market", "markets", "lines", "service", "services", "pictures", "film",
        "films", "fed", "journal", "inquiry", "survey", "intelligence", "security", "customs", "state", "federal");

    /// <summary>What is made, held or sold: its name is none of a person, an organization or a place.</summary>
    public static readonly WordSet Works = new(
        "film", "movie", "album", "song", "single", "novel", "book", "poem", "play", "musical", "opera", "painting", "sculpture", "game", "series", "sitcom", "documentary", "episode", "soundtrack",
        "anthology", "comic", "manga", "ship", "aircraft", "airliner", "missile", "car", "smartphone", "software", "language", "dialect", "genus", "species", "genre", "tournament", "championship",
        "battleship", "cruiser", "destroyer", "frigate", "submarine", "yacht", "tanker", "ferry", "vessel", "trawler", "freighter", "schooner", "steamer", "corvette", "warship", "locomotive", "spacecraft",
        "festival", "award", "treaty", "war", "battle", "horse", "racehorse", "virus", "disease", "drug", "operation", "offensive");

    // What a group of people stands for, goes without, or is against.
    private static readonly WordSet Causes = new("for", "against", "without");

    /// <summary>"Voters for Clean Rivers": whether the word behind a plural with a capital begins what the group of that name is about.</summary>
    public static bool IsCause(NameWords words, int token) =>
        Causes.Contains(words.Text, token) && token > 0 && words.IsCapital(token - 1) && words.IsCapital(token + 1) && words.IsCommon(token + 1) && !words.IsGrammar(token + 1)
        && words.Length(token - 1) > 3 && words.Text.Source[words[token - 1].End - 1] == 's' && words.Ids.LowerCount(token - 1) == 0;
}
