using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Words that make an organization's name without being heads of one everywhere: what a company does ("Corrin Marine"), the plural of a profession
/// ("Greymoor Partners"), and institutions in other languages ("Galerie Corrin", "Corrinverlag").
/// </summary>
internal static class CompanyWords
{
    private const int Said = 6;

    // In characters: what a compound has at least before its last part.
    private const int ShortestStem = 3;

    // The last word of a company's name. No surnames: "Mills", "Glass" and "Forge" say nothing.
    private static readonly WordSet Trades = new(
        "marine", "timber", "textiles", "chemicals", "plastics", "dental", "digital", "minerals", "metals", "freight", "aviation", "genomics", "diagnostics", "analytics", "apparel", "cosmetics",
        "optics", "dairy", "dairies", "brewing", "packaging", "printing", "engineering", "construction", "developments", "development", "homes", "properties", "estates", "realty", "leisure",
        "travel", "tours", "cruises", "tyres", "tires", "hardware", "supply", "supplies", "savings", "equity", "consulting", "consultancy", "solutions", "instruments", "devices", "grid", "water", "rail",
        "buses", "transit", "transport", "wireless", "mobile", "broadband", "cable", "fisheries", "farms", "orchards", "ironworks", "steelworks", "waterworks", "ceramics", "glassworks", "coatings", "cement",
        "concrete", "aggregates", "haulage", "ferries", "cycles", "housing", "healthcare", "medical", "hospice", "roasters", "booksellers", "catering", "recycling", "renewables", "biofuels", "nutrition",
        "biosciences", "sciences", "interactive", "animation", "films", "promotions", "advertising", "marketing", "staffing", "retail", "trading", "imports", "exports", "commodities", "leasing", "lending",
        "payments", "worldwide", "international", "global", "america", "europe", "asia", "online", "trams", "books", "bikes", "boats", "yachts", "courant", "advertiser", "argus", "mercury", "statesman", "clarion", "intelligencer", "echo", "recorder",
        "management", "resources", "exploration", "drilling", "mutual", "casualty", "reinsurance", "mortgage", "acceptance", "products", "materials", "components", "controls", "therapeutics", "genetics", "robotics", "semiconductor",
        "telecommunications", "satellite", "footwear", "pharmacies", "cinemas", "gaming", "casinos", "offshore", "pipeline", "refining", "aluminium", "aluminum", "nickel", "uranium", "motorsport", "trucks", "furniture",
        "coal", "care", "tech", "frères", "freres", "söhne", "hermanos", "fils", "bookstores", "drugstores", "outfitters", "rentals", "crescent");

    // Professions whose plural is a firm's or a union's name: "Tolm Architects".
    private static readonly WordSet Firms = new(
        "partners", "advisers", "advisors", "associates", "architects", "engineers", "consultants", "brokers", "builders", "developers", "publishers", "printers", "brewers", "distillers", "growers",
        "producers", "planners", "designers", "lawyers", "workers", "machinists", "teamsters", "steelworkers", "miners", "employers", "manufacturers", "physicians", "journalists", "solicitors", "surveyors", "accountants", "underwriters", "investors", "bakers", "makers", "traders", "outfitters", "directors");

    // Heads of other languages that stand first.
    private static readonly WordSet Leading = new(
        "galerie", "galleria", "galeria", "banque", "banco", "banca", "grupo", "groupe", "gruppo", "société", "societe", "società", "sociedad", "compagnie", "compañía", "compania", "companhia", "fundación",
        "fundacion", "fondation", "fondazione", "fundação", "stiftung", "stichting", "partido", "partito", "instituto", "institut", "istituto", "universidad", "universidade", "università", "universita", "université",
        "universite", "universität", "universitat", "museo", "musée", "musee", "museu", "teatro", "théâtre", "orchestre", "orquesta", "orchester", "ministère", "ministerio", "ministerium", "académie", "academia", "accademia",
        "akademie", "escuela", "escola", "scuola", "lycée", "hôpital", "klinikum", "verlag", "editorial", "agence", "agencia", "agenzia", "agentur", "confédération", "federación", "fédération", "asociación", "association",
        "associazione", "sindicato", "syndicat", "comité", "cooperativa", "librairie", "maison", "cercle", "ateliers", "aktion", "bibliothèque", "biblioteca", "fratelli", "gebrüder", "brasserie", "domaine");

    // Last parts of compounds of other languages: "Corrinwerke", "Corrinlyzeum".
    private static readonly string[] Compounds =
    [
        "bank", "banken", "kasse", "kommission", "verlag", "verein", "verband", "gesellschaft", "werke", "lyzeum", "gymnasium", "schule", "stiftung", "zeitung", "anstalt", "partei", "orchester", "theater",
        "museum", "klinik", "krankenhaus", "ministerium", "brauerei", "genossenschaft", "forbund", "selskab", "selskap", "bolag", "fonden", "sjukhus", "skolan", "partiet", "bladet", "posten", "maatschappij",
        "vereniging", "krant", "pharma", "soft", "tech", "corp",
    ];

    /// <summary>Whether the word is the plural of a profession that firms are named for.</summary>
    public static bool IsFirm(ArticleText text, int token) => Firms.Contains(text, token);

    /// <summary>What the words of a name of several speak for an organization.</summary>
    public static int Of(NameWords words, int first, int last) =>
        Firms.Contains(words.Text, last) || IsCompound(words, last) || Leading.Contains(words.Text, first) ? Said
            : Trades.Contains(words.Text, last) && !words.IsInitial(first) ? Said - 1 : 0;

    /// <summary>Whether the word, of no dictionary, ends like the name of an institution.</summary>
    public static bool IsCompound(NameWords words, int token)
    {
        if (words.IsCommon(token) || words.Has(token, Lexicon.WordClass.GivenName | Lexicon.WordClass.PlaceName)) return false;
        foreach (var part in Compounds)
        {
            if (words.Length(token) >= part.Length + ShortestStem && EndsWith(words, token, part)) return true;
        }
        return false;
    }

    private static bool EndsWith(NameWords words, int token, string part)
    {
        var end = words[token].End;
        return string.CompareOrdinal(words.Text.Source, end - part.Length, part, 0, part.Length) == 0;
    }

    /// <summary>"Norva AeroSystems": a capital behind at least three small letters joins two words, unless the first is a particle of surnames.</summary>
    public static bool IsCamel(NameWords words, int token)
    {
        if ((words[token].Flags & TokenFlags.MixedCase) == 0) return false;
        var source = words.Text.Source;
        for (var i = words[token].Start + ShortestStem; i < words[token].End - 1; i++)
        {
            if (!Unicode.IsUpper(source[i]) || !Unicode.IsLower(source[i + 1])) continue;
            return Unicode.IsLower(source[i - 1]) && Unicode.IsLower(source[i - 2]) && (i - words[token].Start > ShortestStem || !IsParticle(source, words[token].Start));
        }
        return false;
    }

    // "MacDorn", "FitzDorn", "VanDorn".
    private static bool IsParticle(string source, int start) =>
        string.CompareOrdinal(source, start, "Mac", 0, 3) == 0 || string.CompareOrdinal(source, start, "Van", 0, 3) == 0 || string.CompareOrdinal(source, start, "Fit", 0, 3) == 0;
}
