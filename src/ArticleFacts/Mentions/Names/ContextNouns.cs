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
        "museum", "institute", "think-tank", "consultancy", "venture", "utility");

    /// <summary>What is made, held or sold: its name is none of a person, an organization or a place.</summary>
    public static readonly WordSet Works = new(
        "film", "movie", "album", "song", "single", "novel", "book", "poem", "play", "musical", "opera", "painting", "sculpture", "game", "series", "sitcom", "documentary", "episode", "soundtrack",
        "anthology", "comic", "manga", "ship", "aircraft", "airliner", "missile", "car", "smartphone", "software", "language", "dialect", "genus", "species", "genre", "tournament", "championship",
        "festival", "award", "treaty", "war", "battle", "horse", "racehorse", "virus", "disease", "drug", "operation", "offensive");
}
