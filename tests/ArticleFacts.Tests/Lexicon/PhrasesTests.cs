using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Lexicon;

public class PhrasesTests
{
    [Theory]
    [InlineData("New York City police", "New York City|City|United States")]
    [InlineData("PORT-AU-PRINCE, Haiti", "PORT-AU-PRINCE|City|Haiti")]
    [InlineData("Port-au-Prince", "Port-au-Prince|City|Haiti")]
    [InlineData("BAGHDAD (AP)", "BAGHDAD|City|Iraq")]
    [InlineData("St. Louis", "St. Louis|City|United States")]
    [InlineData("St Louis", "St Louis|City|United States")]
    [InlineData("Calif. and", "Calif.|Region|United States")]
    [InlineData("Calif and", "Calif|Region|United States")]
    [InlineData("Miss. and", "Miss.|Region|United States")]
    [InlineData("Miss Smith", "")]
    [InlineData("U.S. forces", "U.S.|Country|")]
    [InlineData("US forces", "US|Country|")]
    [InlineData("us all", "")]
    [InlineData("turkey", "")]
    [InlineData("Cote d'Ivoire", "Cote d'Ivoire|Country|")]
    [InlineData("Cote d’Ivoire", "Cote d’Ivoire|Country|")]
    [InlineData("Chief Petty Officer Ray Holt", "Chief Petty Officer|Rank|")]
    [InlineData("Petty Officer 2nd Class Ray Holt", "Petty Officer 2nd Class|Rank|")]
    [InlineData("Staff Sgt. Ray Holt", "Staff Sgt.|Rank|")]
    [InlineData("Staff Sgt Ray Holt", "Staff Sgt|Rank|")]
    [InlineData("Senior Airman Ray Holt", "Senior Airman|Rank|Air Force")]
    [InlineData("Lance Cpl. Ray Holt", "Lance Cpl.|Rank|Marine Corps")]
    [InlineData("1st Lt. Ray Holt", "1st Lt.|Rank|")]
    [InlineData("Sgt. 1st Class Ray Holt", "Sgt. 1st Class|Rank|Army")]
    [InlineData("Maj. Gen. Ray Holt", "Maj. Gen.|Rank|")]
    [InlineData("Prime Minister Ray Holt", "Prime Minister|Role|")]
    [InlineData("prime minister", "prime minister|Role|")]
    [InlineData("Washington, D.C.", "Washington, D.C.|City|United States")]
    [InlineData("Thanksgiving Day", "Thanksgiving Day|Holiday|nth-weekday:11:4:4")]
    [InlineData("square miles", "square miles|Unit|square mile")]
    [InlineData("euros", "euros|Currency|EUR")]
    [InlineData("Zaireans", "Zaireans|Demonym|Zaire")]
    [InlineData("Turkish Cypriots", "Turkish Cypriots|Demonym|Cyprus")]
    [InlineData("Tower Air", "Tower Air|Organization|")]
    [InlineData("Chicago Board of Trade", "Chicago Board of Trade|Organization|")]
    [InlineData("Straits Times", "Straits Times|NewsAgency|")]
    [InlineData("New\nYork", "New\nYork|Region|United States")]
    [InlineData("New\n\nYork", "")]
    [InlineData("who", "")]
    public void Matches_the_longest_phrase(string text, string expected)
    {
        var article = ArticleText.From(text);
        var length = Phrases.Match(article, 0, (PhraseKind)~0, out var phrase);
        var found = length == 0 ? "" : text.Substring(0, article.Tokens[length - 1].End) + "|" + phrase!.Kind + "|" + phrase.Data;

        Assert.Equal(expected, found);
        Assert.Equal(length == 0, phrase is null);
    }

    [Theory]
    [InlineData("Paris", "City", false)]
    [InlineData("Baghdad", "City", false)]
    [InlineData("Reading", "City", true)]
    [InlineData("Nice", "City", true)]
    [InlineData("Mobile", "City", true)]
    [InlineData("Charlotte", "City", true)]
    [InlineData("Austin", "City", true)]
    [InlineData("US", "Country", false)]
    [InlineData("Jordan", "Country", true)]
    [InlineData("Chad", "Country", true)]
    [InlineData("Germany", "Country", false)]
    [InlineData("Target", "Organization", true)]
    [InlineData("WHO", "Organization", true)]
    [InlineData("NATO", "Organization", false)]
    [InlineData("Basel", "City", false)]
    [InlineData("Wellington", "City", false)]
    [InlineData("Lincoln", "City", true)]
    [InlineData("Victoria", "City", true)]
    [InlineData("Split", "City", true)]
    public void Says_which_names_need_a_second_sign(string text, string kind, bool ambiguous)
    {
        Assert.NotEqual(0, Phrases.Match(ArticleText.From(text), 0, Kinds(kind), out var phrase));
        Assert.Equal(ambiguous, phrase!.Ambiguous);
    }

    [Theory]
    [InlineData("Georgia", "AnyPlace", "Country Region")]
    [InlineData("Georgia", "Region", "Region")]
    [InlineData("Georgia", "Rank", "")]
    [InlineData("Washington", "AnyPlace", "Region City")]
    [InlineData("New York", "AnyPlace", "Region City")]
    [InlineData("the White House", "any", "")]
    [InlineData("White House", "Organization, Facility", "Organization Facility")]
    [InlineData("pound", "any", "Unit Currency")]
    public void Tells_everything_that_the_words_can_be(string text, string kinds, string expected)
    {
        var phrases = new List<Phrase>();
        Phrases.MatchAll(ArticleText.From(text), 0, Kinds(kinds), phrases);

        Assert.Equal(expected, string.Join(" ", phrases.Select(p => p.Kind).Distinct()));
    }

    [Theory]
    [InlineData("The Hague", 2)]
    [InlineData("u.s.", 0)]
    [InlineData("NEW YORK CITY", 3)]
    [InlineData("Bank of America said", 3)]
    [InlineData("Bank Of America", 3)]
    [InlineData("bank of America", 0)]
    [InlineData("AT&T", 3)]
    [InlineData("", 0)]
    public void Looks_at_capital_letters(string text, int length)
    {
        var article = ArticleText.From(text);

        Assert.Equal(length, Phrases.Match(article, 0, PhraseKind.AnyPlace | PhraseKind.Organization, out _));
    }

    [Theory]
    [InlineData("Sgt. 1st Class", "Sergeant First Class")]
    [InlineData("Staff Sgt.", "Staff Sergeant")]
    [InlineData("Lt. Col.", "Lieutenant Colonel")]
    [InlineData("Calif.", "California")]
    [InlineData("UN", "United Nations")]
    [InlineData("Prime Minister", "prime minister")]
    [InlineData("Vice President", "vice president")]
    [InlineData("DR Congo", "Democratic Republic of the Congo")]
    [InlineData("Rangoon", "Yangon")]
    [InlineData("Volga river", "Volga")]
    [InlineData("Mallorca", "Majorca")]
    [InlineData("Kurils", "Kuril Islands")]
    [InlineData("Union of Soviet Socialist Republics", "Union of Soviet Socialist Republics")]
    [InlineData("UNCTAD", "United Nations Conference on Trade and Development")]
    [InlineData("Corriere della Sera", "Corriere della Sera")]
    [InlineData("a dollar", null)]
    public void Knows_the_full_form(string text, string? canonical)
    {
        Phrases.Match(ArticleText.From(text), 0, (PhraseKind)~0, out var phrase);

        Assert.Equal(canonical, phrase?.Canonical);
    }

    private static PhraseKind Kinds(string kinds) => kinds == "any" ? (PhraseKind)~0 : Enum.Parse<PhraseKind>(kinds);
}
