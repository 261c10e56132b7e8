using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>Names made of a town, a country or a company and what it has there: a team, a branch, a trade.</summary>
internal static class SeatNames
{
    // What sports clubs are called before their city.
    private static readonly WordSet Clubs = new(
        "sporting", "real", "dynamo", "dinamo", "inter", "racing", "athletic", "atletico", "lokomotiv", "spartak", "torpedo", "hapoel", "maccabi", "olympique", "borussia", "eintracht",
        "werder", "bayer", "deportivo", "fortuna", "rapid", "stade", "partizan", "zenit", "viktoria", "slavia", "sparta", "dukla", "banik", "legia", "lech", "wisla", "steaua", "universitatea", "hajduk", "vojvodina",
        "cercle", "excelsior", "vitesse", "arminia", "energie", "hansa", "alemannia", "grasshopper", "admira", "sturm", "austria", "csk", "cska", "dnipro", "levski", "omonia", "apollon", "anorthosis", "panathinaikos", "gornik", "zaglebie", "ruch", "sampdoria", "unión", "independiente", "estudiantes", "nacional");

    /// <summary>What a town, a country or a company in the name speaks for an organization: "Sporting Lisbon", "Pittsburgh Steelers", "Acme Computer".</summary>
    public static int Of(NameWords words, int first, int last, int end)
    {
        var company = words.Match(first, end, PhraseKind.Organization | PhraseKind.NewsAgency, out _);
        // "Cornell Dorn" is hardly the university's.
        if (company > 0 && first + company < end) return words.Has(last, WordClass.Surname) ? 2 : 6;
        if (Clubs.Contains(words.Text, first) && words.IsPhrase(first + 1, end, PhraseKind.City, out _)) return 6;
        if (Clubs.Contains(words.Text, first) && (!words.IsCommon(first) || (words.IsTeamSport && !words.IsCommon(last)))) return 6;
        if (words.IsTeamSport && Clubs.Contains(words.Text, last) && !words.IsCommon(first)) return 6;
        if (HasSeat(words, first, last, end)) return 5;
        var city = words.Match(first, end, PhraseKind.City | PhraseKind.Region, out _);
        if (city == 0 || first + city != last || words.Length(last) < 4) return IsNicknamed(words, first, last) ? 5 : 0;
        return words.Text.Source[words[last].End - 1] == 's' || (words.IsSport && words.Has(last, WordClass.CommonWord)) ? 5 : 0;
    }

    // "Kashima Antlers", in an article on sport.
    private static bool IsNicknamed(NameWords words, int first, int last) =>
        words.IsSport && last == first + 1 && words.Has(last, WordClass.CommonWord) && words.Text.Source[words[last].End - 1] == 's'
        && !words.Has(first, WordClass.CommonWord | WordClass.GivenName | WordClass.Demonym) && !NameShape.IsEvent(words, last) && !NameShape.IsSurnameHead(words, last);

    // "Vitesse Arnhem", "Telko Italia": words of no dictionary before a town or a country are a club, or a company with its seat.
    private static bool HasSeat(NameWords words, int first, int last, int end)
    {
        if (last == first || !words[last].SpaceBefore || !words.IsPhrase(last, end, PhraseKind.City | PhraseKind.Country, out var seat) || seat!.Ambiguous || words.Has(last, WordClass.Surname)) return false;
        for (var i = first; i < last; i++)
        {
            if (words[i].IsWord && words.Has(i, (i == first ? WordClass.CommonWord : WordClass.None) | WordClass.GivenName | WordClass.PlaceName | WordClass.NameParticle | WordClass.PlaceHead | WordClass.Direction | WordClass.Demonym)) return false;
        }
        return true;
    }
}
