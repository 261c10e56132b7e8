namespace ArticleFacts.Tests.Facts;

public class EntityTests
{
    private const string Head = "what happened on the day\n\n";

    [Theory]
    [InlineData("The BLF leader Omar al-Tolmi spoke.", "Omar al-Tolmi", "leader", "BLF")]
    [InlineData("Sami al-Brant, a leader in the Tolm bloc, spoke.", "Sami al-Brant", "leader", "Tolm bloc")]
    [InlineData("Iraq’s recently appointed prime minister, Karim Abdul Tolmi, spoke.", "Karim Abdul Tolmi", "prime minister", "Iraq")]
    [InlineData("She came with her late husband, Jon Tolmund.", "Jon Tolmund", "husband", null)]
    [InlineData("Then President Brantley spoke.", "Brantley", "President", null)]
    [InlineData("Ida Brantley, 41, a spokeswoman for the Tolm Foundation, left.", "Ida Brantley", "spokeswoman", "Tolm Foundation")]
    [InlineData("It hurt a deckhand, Piet Tolmund, 27, badly.", "Piet Tolmund", "deckhand", null)]
    [InlineData("The board appointed Dr. Ida Brantley president and chief executive officer.", "Ida Brantley", "president and chief executive officer", null)]
    [InlineData("My brother Nikhil came.", "Nikhil", "brother", null)]
    [InlineData("It was the museum’s director, Sir Karl Brantley, who left.", "Karl Brantley", "director", null)]
    [InlineData("“No,” Chief Financial Officer Ida ter Horst said.", "Ida ter Horst", "Chief Financial Officer", null)]
    [InlineData("Ida Brantley, of the Tolm Foundation, said no.", "Ida Brantley", null, "Tolm Foundation")]
    public void Reads_roles_and_affiliations(string text, string name, string? role, string? affiliation)
    {
        var person = Assert.Single(ArticleReader.Read(Head + text).People);

        Assert.Equal((name, role, affiliation), (person.Name, person.Role, person.Affiliation));
    }

    [Theory]
    [InlineData("Army Staff Sgt. Ida Brantley, 27, of Ohio, and Staff Sgt. Jon Tolmund, 31, of Utah, died.", "Staff Sgt.", "Army")]
    [InlineData("Navy Chief Petty Officer Jon Tolmund, 31, of Utah, died.", "Chief Petty Officer", "Navy")]
    public void Reads_ranks_and_services(string text, string rank, string service)
    {
        var person = ArticleReader.Read(Head + text).People.Single(p => p.Name == "Jon Tolmund");

        Assert.Equal((rank, service, (int?)31), (person.Rank, person.Affiliation, person.Age));
    }

    [Fact]
    public void A_surname_goes_to_the_bearer_named_last()
    {
        var article = ArticleReader.Read(Head + "Ida Brantley met Jon Tolmund. Tolmund left. Carl Brantley stayed. Brantley said nothing.");

        Assert.Equal(["Ida Brantley", "Jon Tolmund", "Carl Brantley"], article.People.Select(p => p.Name));
        Assert.Equal([1, 2, 2], article.People.Select(p => p.Mentions.Count));
    }

    [Fact]
    public void Couples_share_a_surname()
    {
        var article = ArticleReader.Read(Head + "They thanked Rosa and Theo Brantley. Rosa smiled.");

        Assert.Equal(["Rosa Brantley", "Theo Brantley"], article.People.Select(p => p.Name));
    }

    [Theory]
    [InlineData("The Tolm Olive Council (TOC) met. The TOC spoke. The Tolm Oar Company (TOC) left. The TOC rowed.",
        "Tolm Olive Council: Tolm Olive Council, TOC, TOC; Tolm Oar Company: Tolm Oar Company, TOC, TOC")]
    [InlineData("The Tolm Olive Council (TOC) met. The Tolm Olive Council (TOC) left.",
        "Tolm Olive Council: Tolm Olive Council, TOC, Tolm Olive Council, TOC")]
    public void Letters_have_the_meaning_that_was_defined_last(string text, string expected)
    {
        var article = ArticleReader.Read(Head + text);

        Assert.Equal(expected, string.Join("; ", article.Organizations.Select(o => o.Name + ": " + string.Join(", ", o.Mentions.Select(m => m.Text)))));
        Assert.All(article.Organizations, o => Assert.Equal("TOC", o.Acronym));
    }

    [Theory]
    [InlineData("Corrin Industries Inc. fell. Corrin had warned of it.", "Corrin Industries Inc.")]
    [InlineData("They left for St. Tolmas University. St. Tolmas University is old.", "St. Tolmas University")]
    public void A_legal_form_is_no_abbreviation(string text, string name) => Assert.Equal(name, ArticleReader.Read(Head + text).Organizations[0].Name);

    // Each person with all mentions.
    [Theory]
    [InlineData("Tom and Joan Brantley came. Mr. Brantley died; Mrs. Brantley moved.", "Tom Brantley: Tom, Brantley; Joan Brantley: Joan Brantley, Brantley")]
    [InlineData("They were seen by Bill and Joan Brantley. Mr. Brantley waved.", "Bill Brantley: Bill, Brantley; Joan Brantley: Joan Brantley")]
    [InlineData("Daniel and Minwoo Tolmund left. Minwoo Tolmund spoke.", "Daniel Tolmund: Daniel; Minwoo Tolmund: Minwoo Tolmund, Minwoo Tolmund")]
    [InlineData("Tom and Joan Brantley came. Tom Brantley left.", "Tom Brantley: Tom, Tom Brantley; Joan Brantley: Joan Brantley")]
    [InlineData("Joan Brantley met Carl Brantley. Ms. Brantley spoke. Mr. Brantley left.", "Joan Brantley: Joan Brantley, Brantley; Carl Brantley: Carl Brantley, Brantley")]
    [InlineData("Joan Brantley met Ede Brantley. Mr. Brantley spoke.", "Joan Brantley: Joan Brantley; Ede Brantley: Ede Brantley, Brantley")]
    [InlineData("Mei-Ling Brantley came. Mei-Ling left.", "Mei-Ling Brantley: Mei-Ling Brantley, Mei-Ling")]
    [InlineData("Joan Brantley spoke. Mr. Brantley left.", "Joan Brantley: Joan Brantley, Brantley")]
    public void A_courtesy_title_tells_bearers_of_a_surname_apart(string text, string expected)
    {
        var article = ArticleReader.Read(Head + text);

        Assert.Equal(expected, string.Join("; ", article.People.Select(p => p.Name + ": " + string.Join(", ", p.Mentions.Select(m => m.Text)))));
    }

    [Fact]
    public void Capitals_of_a_dateline_are_not_how_a_place_is_written()
    {
        var article = ArticleReader.Read(Head + "GENEVA (AP) — They met.");

        Assert.Equal(["Geneva"], article.Places.Select(p => p.Name));
    }

    [Fact]
    public void A_town_lends_its_name_to_its_team()
    {
        var article = ArticleReader.Read(Head + "Norvale Town are in the final, a spokesman for Norvale said.");

        Assert.Equal(2, Assert.Single(article.Organizations).Mentions.Count);
    }

    [Fact]
    public void A_title_of_its_own_makes_a_person_of_its_own()
    {
        var article = ArticleReader.Read(Head + "President Brantley and First Lady Ida Brantley came. Brantley spoke.");

        Assert.Equal(["Brantley", "Ida Brantley"], article.People.Select(p => p.Name));
        Assert.Equal(2, article.People[0].Mentions.Count);
    }

    [Fact]
    public void An_acronym_is_the_organization_that_it_stands_for()
    {
        var article = ArticleReader.Read(Head + "The Tolmund Broadcasting Foundation (TBF) met. The TBF left.");

        var organization = Assert.Single(article.Organizations);
        Assert.Equal(("Tolmund Broadcasting Foundation", "TBF", 3), (organization.Name, organization.Acronym, organization.Mentions.Count));
    }

    [Theory]
    [InlineData("She lives in Tyler, Texas.", "Tyler", "Texas")]
    [InlineData("They flew to Tolm Airbase in Zorvan province.", "Tolm Airbase", "Zorvan province")]
    [InlineData("They crossed Iraq, Syria and Jordan.", "Iraq", null)]
    public void Places_lie_in_places(string text, string name, string? within) =>
        Assert.Equal(within, ArticleReader.Read(Head + text).Places.Single(p => p.Name == name).Within);

    [Fact]
    public void Abbreviations_and_full_names_are_one_place()
    {
        var place = ArticleReader.Read(Head + "He left San Diego, Calif., and she stayed in California.").Places.Single(p => p.Mentions.Count == 2);

        Assert.Equal("California", place.Name);
        Assert.Equal(["Calif."], place.Aliases);
    }
}
