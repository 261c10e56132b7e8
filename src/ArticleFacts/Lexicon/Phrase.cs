namespace ArticleFacts.Lexicon;

/// <summary>Kinds of names and terms that may have several words.</summary>
[Flags]
internal enum PhraseKind
{
    None = 0,
    Country = 1,
    Region = 2,          // state, province, Land; data = country
    City = 4,            // data = country
    Demonym = 8,         // data = country
    Continent = 16,      // continents, seas, wider regions: Middle East
    Rank = 32,           // military, police, fire; data = branch where it is certain
    Role = 64,           // prime minister, chief executive officer, first lady
    Organization = 128,  // well-known organizations, by full name or usual short form
    NewsAgency = 256,    // agencies, newspapers, broadcasters
    Holiday = 512,       // data = the rule's key
    TimeZone = 1024,     // data = offset in minutes
    Unit = 2048,         // data = canonical unit
    Currency = 4096,     // data = ISO 4217 code
    Facility = 8192,     // White House, Pentagon, Kremlin ...
    Branch = 16384,      // army, navy, air force, marine corps: armed services
    AnyPlace = Country | Region | City | Continent,
}

/// <summary>An entry of the phrase tables.</summary>
/// <param name="Canonical">The usual full form ("California" for "Calif.").</param>
/// <param name="Kind">One kind.</param>
/// <param name="Data">What the kind says; null where nothing is known.</param>
/// <param name="Ambiguous">
/// Whether the matched form is more often, or as often, something else: a common word ("Reading", "Target"), a given name or a surname ("Austin").
/// Such a form is worth nothing without a second sign.
/// </param>
internal sealed record Phrase(string Canonical, PhraseKind Kind, string? Data, bool Ambiguous = false);
