namespace ArticleFacts.Tests.Facts;

/// <summary>What an organization named in full goes by later, and what it does not.</summary>
public class ShortNameTests
{
    private const string Head = "what happened on the day\n\n";

    [Theory]
    [InlineData("The Tolm Abajel Institute held a poll. Everybody waited for Tolm Abajel.", "Tolm Abajel Institute", 2)]
    [InlineData("Corrin Marine rose. Corrin said so. Its unit Corrin Straits Ltd lost money.", "Corrin Marine", 2)]
    [InlineData("The 7th Brigade Combat Team left. The 7th Brigade lost four.", "7th Brigade Combat Team", 2)]
    [InlineData("He is treated at Kelby University Hospital, which is part of Kelby University.", "Kelby University", 1)]
    [InlineData("It was the Kelvin State Department of Roads (KelDOT). A KelDOT engineer spoke.", "Kelvin State Department of Roads", 3)]
    public void Short_forms(string text, string name, int mentions)
    {
        var organization = ArticleReader.Read(Head + text).Organizations.Single(o => o.Name == name);

        Assert.Equal(mentions, organization.Mentions.Count);
    }

    [Theory]
    [InlineData("They joined the European Union in 2005. A spokeswoman for the EU agreed.", "EU", "European Union")]
    [InlineData("She left the Liberal People’s Party (LVP).", "LVP", "Liberal People’s Party")]
    public void Full_names_of_acronyms(string text, string acronym, string expansion) =>
        Assert.Equal(expansion, ArticleReader.Read(Head + text).Acronyms.Single(a => a.Short == acronym).Expansion);

    [Fact]
    public void A_legal_form_is_no_acronym() => Assert.DoesNotContain(ArticleReader.Read(Head + "The builder Nordhaus-Kelm AG paid.").Acronyms, a => a.Short == "AG");

    [Fact]
    public void A_birth_name_is_the_same_person()
    {
        var person = Assert.Single(ArticleReader.Read(Head + "Ida Brantley built bridges. Mrs. Brantley was born Ida Tolmund in Norway.").People);

        Assert.Contains("Ida Tolmund", person.Aliases);
    }
}
