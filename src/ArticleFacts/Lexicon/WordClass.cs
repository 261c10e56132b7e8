namespace ArticleFacts.Lexicon;

/// <summary>
/// What a single word can be. A word may be many things ("May": month, auxiliary verb, given name); context decides.
/// Case is not looked at, except that classes of names are asked for only where the token is capitalized.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // ---- closed classes of grammar
    Determiner = 1UL << 0,      // the, a, an, this, its, their, some, every
    Pronoun = 1UL << 1,         // he, she, they, it, we, who
    Preposition = 1UL << 2,     // of, in, at, from, near
    Conjunction = 1UL << 3,     // and, or, but, because, while
    Auxiliary = 1UL << 4,       // is, was, has, will, may, did
    Adverb = 1UL << 5,          // not, also, however, now, later: the frequent ones
    Interjection = 1UL << 6,    // yes, no, well, oh

    // ---- time
    Month = 1UL << 7,           // full or abbreviated, without the period: december, dec, sept
    Weekday = 1UL << 8,         // monday, mon, tues
    Season = 1UL << 9,          // spring, summer, autumn, fall, winter
    TimeUnit = 1UL << 10,       // second, day, week, quarter, decade, and their plurals
    TimeZone = 1UL << 11,       // est, gmt, utc, cet

    // ---- numbers and measures
    Cardinal = 1UL << 12,       // one, twelve, hundred, million, dozen
    OrdinalWord = 1UL << 13,    // first, third, twentieth
    Fraction = 1UL << 14,       // half, third, quarters
    Unit = 1UL << 15,           // km, miles, kilograms, degrees, percent
    Currency = 1UL << 16,       // dollars, euros, usd, pence
    Approximator = 1UL << 17,   // about, around, roughly, nearly, some

    // ---- names
    GivenName = 1UL << 18,
    NameParticle = 1UL << 19,   // al, de, van, der, bin, abu
    NameSuffix = 1UL << 20,     // jr, sr, ii, iii, phd
    Honorific = 1UL << 21,      // mr, mrs, dr, sir, dame, rev, sheikh
    Rank = 1UL << 22,           // sgt, lieutenant, gen, airman, constable
    Role = 1UL << 23,           // president, minister, spokeswoman, coach, ceo, widow
    Demonym = 1UL << 24,        // iraqi, british, kurds, sunni
    PlaceName = 1UL << 25,      // a single-word country, region or large city
    PlaceHead = 1UL << 26,      // province, county, river, airbase, street, north
    OrganizationHead = 1UL << 27, // ministry, university, inc, party, brigade, council
    OrganizationName = 1UL << 28, // a single-word name of a well-known organization
    Direction = 1UL << 29,      // north, northern, upper, central

    // ---- verbs and nouns that matter
    ReportingVerb = 1UL << 30,  // said, says, told, added, warned, tweeted
    CommonWord = 1UL << 31,     // a word of the general dictionary that is seldom or never a name
    Family = 1UL << 32,         // wife, son, widow, brother
    Nobility = 1UL << 33,       // king, queen, prince, pope, sultan

    // ---- form
    Abbreviation = 1UL << 34,   // written with a period that does not end a sentence: sgt, inc, oct, no, vs
    Holiday = 1UL << 35,        // christmas, thanksgiving, ramadan: the first word of a holiday's name
    SingularNoun = 1UL << 36,   // reserved for recognisers that need it
    PeopleNoun = 1UL << 37,     // troops, people, officials, soldiers, residents: groups of persons
    Surname = 1UL << 38,        // hashimoto, petrova, mcallister: frequent surnames; weak, since many are words or towns
    PastForm = 1UL << 39,       // spent, sold, risen: past forms and participles that do not end in -ed
    SimplePast = 1UL << 40,     // took, rose: those of them that are no participles
}
