using ArticleFacts.Lexicon;

namespace ArticleFacts.Facts;

/// <summary>The columns of what stands behind people's home towns: states or countries; both where a list has many of each.</summary>
internal sealed class HomeRegions
{
    private const string State = "State";
    private const string Country = "Country";

    private readonly TableSource source;

    public HomeRegions(TableSource source, List<PersonHead> people)
    {
        this.source = source;
        int countries = 0, states = 0;
        foreach (var person in people)
        {
            switch (KindOf(person))
            {
                case State:
                    states++;
                    break;
                case Country:
                    countries++;
                    break;
            }
        }
        Common = countries > states ? Country : State;
        if (Math.Min(countries, states) * ColumnInference.RarestColumn >= people.Count) Other = Common == State ? Country : State;
    }

    /// <summary>The column of most regions. "Georgia" goes there, too.</summary>
    public string Common { get; }

    /// <summary>The column of the others; null where they are too few for one.</summary>
    public string? Other { get; }

    /// <summary>The column that the person's region belongs to.</summary>
    public string ColumnOf(PersonHead person) => Other is null ? Common : KindOf(person) ?? Common;

    private string? KindOf(PersonHead person)
    {
        if (person.Region.IsEmpty) return null;
        var isHomeNation = false;
        var isRegion = Phrases.Match(source.Text, person.Region.First, PhraseKind.Region, out var region) > 0 && !(isHomeNation = IsHomeNation(region!.Canonical));
        var isCountry = isHomeNation || Phrases.Match(source.Text, person.Region.First, PhraseKind.Country, out _) > 0;
        return isRegion == isCountry ? null : isRegion ? State : Country;
    }

    // Nations that the lexicon lists under a kingdom, and that addresses name as countries.
    private static bool IsHomeNation(string name) => name is "England" or "Scotland" or "Wales" or "Northern Ireland";
}
