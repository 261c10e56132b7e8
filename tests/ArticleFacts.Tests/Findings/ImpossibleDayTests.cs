namespace ArticleFacts.Tests.Findings;

public class ImpossibleDayTests
{
    private const string Opening = "A quiet town wakes up\n\nPeople in the valley say that nothing like it has ever been seen there before. ";

    [Theory]
    [InlineData("The mill burned on 31 June 2022.", "31 June 2022", "June has 30 days")]
    [InlineData("The mill burned on June 31.", "June 31", "June has 30 days")]
    [InlineData("The mill burned on Friday, June 31, 2022.", "Friday, June 31, 2022", "June has 30 days")]
    [InlineData("The mill burned on 31 February.", "31 February", "February has 29 days at most")]
    [InlineData("The mill burned on February 29, 2019.", "February 29, 2019", "February 2019 has 28 days")]
    [InlineData("The mill burned on 32 August 2014.", "32 August 2014", "August has 31 days")]
    [InlineData("The mill burned on August 32, 2014.", "August 32, 2014", "August has 31 days")]
    [InlineData("The mill burned on 31/06/2022.", "31/06/2022", "June has 30 days")]
    [InlineData("The mill burned on 2022-06-31.", "2022-06-31", "June has 30 days")]
    [InlineData("The mill burned on 31.06.2022.", "31.06.2022", "June has 30 days")]
    [InlineData("The mill burned June 10-31, 2022, they said.", "June 10-31, 2022", "June has 30 days")]
    [InlineData("The mill burned at 3 p.m. on June 31, 2022.", "3 p.m. on June 31, 2022", "June has 30 days")]
    public void A_day_that_no_calendar_has_is_a_finding_and_no_fact(string sentence, string words, string why)
    {
        var article = ArticleReader.Read(Opening + sentence + "\n", new ArticleOptions { Published = new DateValue(new DatePoint(2023, 3, 1)) });

        var finding = Assert.Single(article.Findings);
        Assert.Equal("AF0201", finding.Id);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(words, finding.Source.Text);
        Assert.Equal(why + ": correct the day or the month of '" + words + "'", finding.Message);
        Assert.Empty(article.Dates);
        Assert.Empty(article.Quantities);
    }

    [Theory]
    [InlineData("The mill burned on February 29, 2020.")]
    [InlineData("The mill burned on February 29.")]
    [InlineData("The mill burned on Dec. 31.")]
    [InlineData("The code is 2015-1-32.")]
    [InlineData("In June 31 people came.")]
    public void What_is_a_day_or_no_date_is_no_finding(string sentence) => Assert.Empty(ArticleReader.Read(Opening + sentence + "\n").Findings);

    [Fact]
    public void Findings_stand_in_text_order()
    {
        var findings = ArticleReader.Read(Opening + "It rained on 31 April 2019 and on 30 February 2019.\n").Findings;

        Assert.Equal(["31 April 2019", "30 February 2019"], findings.Select(f => f.Source.Text));
    }
}
