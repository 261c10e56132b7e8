using ArticleFacts.Text;

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
internal sealed record Phrase(string Canonical, PhraseKind Kind, string? Data);

/// <summary>Terms of one or more words, matched token by token.</summary>
internal static class Phrases
{
    /// <summary>
    /// The longest phrase of any of <paramref name="kinds"/> that begins at <paramref name="token"/>. A phrase whose entry is capitalized matches only
    /// capitalized (or all-caps) words; a period behind an abbreviation is part of the match where the entry has it and optional otherwise.
    /// </summary>
    /// <returns>The number of tokens matched; 0 when there is none.</returns>
    public static int Match(ArticleText text, int token, PhraseKind kinds, out Phrase? phrase)
    {
        phrase = null;
        return 0;
    }
}
