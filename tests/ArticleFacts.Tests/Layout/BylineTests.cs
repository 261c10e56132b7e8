namespace ArticleFacts.Tests.Layout;

public class BylineTests
{
    private const string Title = "Council votes to close swimming baths after a century of leaks\n";

    [Theory]
    [InlineData("Compiled by Jane Doe", "Jane Doe")]
    [InlineData("Written by Jane Doe, Communications Officer", "Jane Doe")]
    [InlineData("Jane Doe", "Jane Doe")]
    [InlineData("– Nell Abbot, Plot 14", "Nell Abbot")]
    [InlineData("(Reporting by Jane Doe in Norwood; Editing by John Roe)", "Jane Doe")]
    [InlineData("The old baths", "")]
    public void Authors_may_sign_at_the_end(string line, string authors) =>
        Assert.Equal(authors, LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + line).Authors());

    [Fact]
    public void An_agency_may_print_the_author_below_the_dateline() =>
        Assert.Equal("Jane Doe", LayoutCase.Read("BATHS-COUNCIL VOTES TO CLOSE\nNORWOOD, Sept 18 (NPA) - The council of Norwood voted on Tuesday to close the old baths.\nBy Jane Doe\n\n" + LayoutCase.Body).Authors());

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("by jane doe, who writes", "")]
    [InlineData("By Jane Doe and John Roe", "Jane Doe|John Roe")]
    [InlineData("By Jane Doe, John Q. Roe and Mary-Ann O'Neil, The Norwood Courier", "Jane Doe|John Q. Roe|Mary-Ann O'Neil")]
    [InlineData("By Jane Doe, CNN", "Jane Doe")]
    [InlineData("By Jane Doe | Fox News", "Jane Doe")]
    [InlineData("By JANE DOE FOR MAILONLINE", "JANE DOE")]
    [InlineData("By JANE DOE and JOHN ROE Associated Press", "JANE DOE|JOHN ROE")]
    [InlineData("By Dr. Jane Doe", "Jane Doe")]
    [InlineData("By John Roe Jr. | Staff Writer", "John Roe Jr.")]
    [InlineData("Story by Jane Doe", "Jane Doe")]
    [InlineData("Written by Jane Doe", "Jane Doe")]
    [InlineData("By\nJane Doe\nPolitics reporter", "Jane Doe")]
    [InlineData("Jane Doe in London", "Jane Doe")]
    [InlineData("Jane Doe\nBBC News\n5 January 2021", "Jane Doe")]
    [InlineData("Jane Doe, Political Editor", "Jane Doe")]
    [InlineData("Jane van der Berg and Luis de la Cruz for The Courier\n5 January 2021", "Jane van der Berg|Luis de la Cruz")]
    [InlineData("Jane Doe | Jan 5, 2021", "Jane Doe")]
    [InlineData("Jan 5, 2021 — Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe in Norwood and John Roe in London", "Jane Doe|John Roe")]
    [InlineData("Jane Doe jdoe@norwood.example\nJan 5, 2021", "Jane Doe")]
    [InlineData("3 days ago\nJane Doe\nBBC News", "Jane Doe")]
    [InlineData("Jane Doe @janedoe_news\nJan 5, 2021", "Jane Doe")]
    [InlineData("By John Roe and court reporter Jane Doe\nJan 5, 2021", "John Roe|Jane Doe")]
    [InlineData("Jane Doe, Countryside Correspondent\nTuesday January 05 2021, 10.30am GMT, The Courier", "Jane Doe")]
    [InlineData("ByJane Doe\n10:30, 5 Jan 2021", "Jane Doe")]
    [InlineData("By John Roe and Emily Post", "John Roe|Emily Post")]
    [InlineData("By Jane Doe\nA swimmer at the baths in May. (Norwood Courier/AP)\nJohn Roe for NPR", "Jane Doe")]
    [InlineData("by Jane Doe, KXYZ Weekend Anchor", "Jane Doe")]
    [InlineData("By Jane Doe, John Roe and Amy Poe Courier reporters", "Jane Doe|John Roe|Amy Poe")]
    [InlineData("Jane Doe North of England correspondent\nJan 5, 2021", "Jane Doe")]
    [InlineData("EXCLUSIVE by Jane Doe, Investigations Editor", "Jane Doe")]
    [InlineData("Words: Jane Doe\n5 January 2021", "Jane Doe")]
    [InlineData("Jane Doe and John Roe, with additional reporting by Amy Poe\n5 January 2021", "Jane Doe|John Roe|Amy Poe")]
    [InlineData("Jane Doe | Crown court\n5 January 2021", "Jane Doe")]
    [InlineData("Jane Doe in Larkspur and John Roe in Port Anselm", "Jane Doe|John Roe")]
    [InlineData("Jane Doe and John Roe, Port Anselm\n5 January 2021", "Jane Doe|John Roe")]
    [InlineData("Jane Doe Health correspondent and John Roe\n5 January 2021", "Jane Doe|John Roe")]
    [InlineData("Jane Doe MD, John Roe PhD, and Jun-ho Poe RN, on behalf of the Ankle Group", "Jane Doe|John Roe|Jun-ho Poe")]
    [InlineData("WORDS JANE DOE\nPHOTOGRAPHS JOHN ROE", "JANE DOE")]
    [InlineData("Words: Jane Doe Photographs: John Roe", "Jane Doe")]
    [InlineData("By\nJane Doe\nand\nOrm Skarholt\nPublished\n5 January 2021", "Jane Doe|Orm Skarholt")]
    [InlineData("By Jane Doe\nJustice Amy Poe", "Jane Doe")]
    [InlineData("NW Herald\nBy Jane Doe\nJan 5, 2021", "Jane Doe")]
    [InlineData("byJane Doe\nJan 5, 2021", "Jane Doe")]
    [InlineData("Jane Doe Published January 5, 2021", "Jane Doe")]
    [InlineData("Jane Doe, Education Editor\n|\nOrm Skarholt\nJan 5, 2021", "Jane Doe|Orm Skarholt")]
    [InlineData("Swimmers at the Norwood baths on 13 December", "")]
    [InlineData("By Reuters Staff", "")]
    [InlineData("By The Associated Press", "")]
    [InlineData("By the Editorial Board", "")]
    public void Reads_the_names(string byline, string authors)
    {
        var layout = LayoutCase.Read(Title + byline + "\n\n" + LayoutCase.Body);

        Assert.Equal(authors, layout.Authors());
    }

    [Theory]
    [InlineData("By Jane Doe | December 27, 2018 | 12:45am EST", "December 27, 2018 | 12:45am EST")]
    [InlineData("By Jane Doe\nUpdated 3:14 p.m. ET Jan. 5, 2021", "3:14 p.m. ET Jan. 5, 2021")]
    [InlineData("PUBLISHED: 12:00 GMT, 5 January 2021 | UPDATED: 13:00 GMT, 6 January 2021", "12:00 GMT, 5 January 2021")]
    [InlineData("Updated: Jan. 6, 2021\nPublished: Jan. 5, 2021", "Jan. 5, 2021")]
    [InlineData("Tuesday, January 5, 2021", "Tuesday, January 5, 2021")]
    [InlineData("Jane Doe\nTue 5 Jan 2021 12.00 GMT\nLast modified on Wed 6 Jan 2021 09.00 GMT", "Tue 5 Jan 2021 12.00 GMT")]
    [InlineData("2021-01-05T12:00:00Z", "2021-01-05T12:00:00Z")]
    [InlineData("01/05/2021 03:14 PM EST", "01/05/2021 03:14 PM EST")]
    [InlineData("Posted on January 5th, 2021 in News", "January 5th, 2021")]
    [InlineData("15:14, 5 Jan 2021", "15:14, 5 Jan 2021")]
    public void Reads_when_it_was_published(string byline, string published)
    {
        var layout = LayoutCase.Read(Title + byline + "\n\n" + LayoutCase.Body);

        Assert.Equal(published, layout.Show(layout.Byline.Published));
    }

    [Fact]
    public void What_the_page_tells_of_somebody_at_its_end_makes_a_name_an_author() =>
        Assert.Equal("Oseroghe Banks", LayoutCase.Read(Title + "Oseroghe Banks\n\n" + LayoutCase.Body + "\n\nOseroghe Banks is a senior writer at the Courier.").Authors());

    [Fact]
    public void Who_signs_may_tell_in_whose_name() =>
        Assert.Equal("Mary Low", LayoutCase.Read(Title + "\n" + LayoutCase.Body + "\n\nMary Low\nTree Committee").Authors());

    [Fact]
    public void From_when_to_when_somebody_lived_is_no_day_of_publication() =>
        Assert.True(LayoutCase.Read("DOE, Jane May\n11 June 1928 – 31 January 2019\n\n" + LayoutCase.Body).Byline.Published.IsEmpty);

    [Theory]
    [InlineData("By Monday, the water had risen to the second step of the town hall and stood there for a week.")]
    [InlineData("By the time the bridge opened, it had cost three million dollars, and nobody used it any more.")]
    [InlineData("By 2011, the county had spent all that it had put aside for repairs of the roof.")]
    public void Prose_that_begins_with_By_is_no_byline(string sentence)
    {
        var layout = LayoutCase.Read(Title + "\n" + sentence + "\n\n" + LayoutCase.Body);

        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:Paragraph", layout.Kinds());
        Assert.Empty(layout.Byline.Authors);
    }

    [Fact]
    public void A_byline_may_share_its_line_with_dateline_and_prose()
    {
        var layout = LayoutCase.Read(Title.ToUpperInvariant() + "\n  By Jane Doe, Reuters  LONDON, Feb 26 - The council met at dawn and voted to close the baths, officials said.\n\n" + LayoutCase.Body);

        Assert.Equal("1:Headline 3:Byline 3:Paragraph 5:Paragraph 7:Paragraph", layout.Kinds());
        Assert.Equal("Jane Doe", layout.Authors());
        Assert.Equal("LONDON", layout.Show(layout.Dateline!.Place));
    }
}
