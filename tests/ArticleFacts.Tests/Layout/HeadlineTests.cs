namespace ArticleFacts.Tests.Layout;

public class HeadlineTests
{
    private const string Title = "Council votes to close swimming baths after a century of leaks";

    [Theory]
    [InlineData(Title + "\n\n")]
    [InlineData("News\nLocal News\n" + Title + "\n\n")]
    [InlineData("Home > News > Local\n" + Title + "\n\n")]
    [InlineData("Share Tweet Email\n\n" + Title + "\n\n")]
    [InlineData("The Norwood Courier\n" + Title + "\nBy Jane Doe\n\n")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nContact: Jane Doe\nHead of Press, Norwood\n555-0100\n\n" + Title + "\n\n")]
    [InlineData("January 5, 2021\n\n" + Title + "\n\n")]
    [InlineData("HEADLINE: " + Title + "\n\n")]
    [InlineData("Norland\n" + Title + "\nBy Jane Doe\n\n")]
    [InlineData("Letters From Norwood\n" + Title + "\nNobody had swum there since spring. Who will pay?\nBy Jane Doe\n\n")]
    [InlineData("Jane Doe\nScience\nJan 5, 2021 7:00 AM\n" + Title + "\n\n")]
    [InlineData("By — Jane Doe, Associated Press\n" + Title + "\n\n")]
    [InlineData("\n\n" + Title + "\n\nBy Jane Doe\n\n")]
    [InlineData("The Norwood Mercury\nThursday, June 3, 1993\n\n" + Title + "\n\n")]
    [InlineData("Norwood University Press Office\n\nPRESS RELEASE – 12 October 2022\n\n" + Title + "\n\n")]
    [InlineData("Norwood City Council – News\n\n" + Title + "\n\nLast reviewed: 3 June 2023\n\n")]
    [InlineData("BC-LOC--Norwood-Baths, 0412\n\n" + Title + "\n\nBy JANE DOE\n\n")]
    [InlineData("FEATURE / HERITAGE\n\n" + Title + "\n\nWords: Jane Doe\n\n")]
    [InlineData("a0417\nURGENT\n" + Title + "\nBy JANE DOE\n\n")]
    [InlineData("WTNX31 KNOR 141458\nTCPNX1\n\nBULLETIN\n" + Title + "\n1100 AM EDT Thu Sep 14 2017\n\n")]
    [InlineData("Norwood Department of Works\nOffice of the Secretary (Public Affairs)\nNews Release\nNo. 588-09\nAugust 5, 2009\n" + Title + "\n\n")]
    [InlineData("University of Norwood | News Office\nRef: 2020/014\n" + Title + "\n\n")]
    [InlineData("ART & DESIGN\n" + Title + "\nWhat the last swimmers of Norwood leave behind\n\nWords: Jane Doe\n\n")]
    [InlineData("Norwood & Vole Baths plc\nINTERNAL – ALL STAFF\n" + Title + "\nVersion: 3.1\n\n")]
    [InlineData("Election 2018\n" + Title + "\nBy Jane Doe\n\n")]
    [InlineData("Issue 88 · 1 October 2021 · Free to every household\n\n" + Title + "\n\n")]
    [InlineData("NORWOOD PARISH COUNCIL\n" + Title + "\n\n")]
    [InlineData("National Board for Public Baths\n" + Title + "\nJane Doe\nPublished: 30 November 2022\n\n")]
    [InlineData("Skip to content\nHome\nNews\nWeather\nSports\nLivestream\n" + Title + "\nBy Jane Doe\n\n")]
    [InlineData("Skip to content\n78° Watch Live\nNorth County\n" + Title + "\nby: Jane Doe, John Roe\n\n")]
    [InlineData("Norland\n/\nRoads & Bridges\n" + Title + "\nBy Jane Doe\n\n")]
    [InlineData("Home / Norland / " + Title + "\n" + Title + "\n\n")]
    [InlineData("You are in: Council > Bureau of Baths > Remarks\n" + Title + "\n\n")]
    [InlineData("News|Floods\n" + Title + "\n\n")]
    [InlineData("Norwood Courier logo\n" + Title + "\n\n")]
    [InlineData("3 hours ago\nNorwood weather: snow likely after midnight\nBreaking News\nclose\nLocal\n" + Title + "\nBy Jane Doe\n\n")]
    [InlineData("Hon Anna Kessler\nMinister for Public Baths\n20 February 2017\nMedia Statement\n" + Title + "\n\n")]
    [InlineData("To revisit this article, visit your profile.\n" + Title + "\n\n")]
    [InlineData(Title + " | The Norwood Courier\nSkip to content\n" + Title + "\nBy Jane Doe\n\n")]
    [InlineData("r n bc-baths 3dld 03-11 0522\n" + Title + "\nBy JANE DOE\n\n")]
    [InlineData("No. 212, December 2018\n" + Title + "\n\n")]
    [InlineData("This article is more than 1 year old\n" + Title + "\n\n")]
    [InlineData("EMBARGOED until 16:00 GMT on Tuesday 3 September 2019\nNot for publication or broadcast before this time\n\n" + Title + "\n\n")]
    public void Finds_the_title(string head)
    {
        var layout = LayoutCase.Read(head + LayoutCase.Body);

        Assert.Equal(Title, layout.Show(layout.Headline));
    }

    [Theory]
    [InlineData("COUNCIL VOTES TO CLOSE THE OLD BATHS\nAFTER A CENTURY OF LEAKS\n\n", "COUNCIL VOTES TO CLOSE THE OLD BATHS AFTER A CENTURY OF LEAKS")]
    [InlineData("Council votes to close the old baths\nafter a century of leaks\n\n", "Council votes to close the old baths after a century of leaks")]
    [InlineData("Exclusive: Council hid report on the baths\n\nBy Jane Doe\n\n", "Exclusive: Council hid report on the baths")]
    [InlineData("NORWOOD BATHS: BULLETIN NO. 7\nNorwood Bathing Centre, Galway\nIssued at 1800 UTC on Tuesday 19 November 2024\n\n", "NORWOOD BATHS: BULLETIN NO. 7")]
    [InlineData("Police log: May 6 to May 12\nStaff Report\nPosted Thursday, May 16, 2019\n\n", "Police log: May 6 to May 12")]
    [InlineData("Why did the council close the baths?\nBy Jane Doe\n\n", "Why did the council close the baths?")]
    [InlineData("The last bath is closed. Its swimmers want to save it\nBy Jane Doe\n\n", "The last bath is closed. Its swimmers want to save it")]
    [InlineData("ENERGY/U.S. PETROCHEMICALS\n    By Jane Doe, Reuters\n\n", "ENERGY/U.S. PETROCHEMICALS")]
    [InlineData("ANALYSIS - DOLLAR'S FALL WORRIES EXPORTERS\n    By Jane Doe, Reuters\n\n", "ANALYSIS - DOLLAR'S FALL WORRIES EXPORTERS")]
    [InlineData("The baths are closed.\nBy Jane Doe\nJan. 5, 2021\n\n", "The baths are closed.")]
    public void Finds_titles_on_two_lines_and_with_stops(string head, string title)
    {
        var layout = LayoutCase.Read(head + LayoutCase.Body);

        Assert.Equal(title, layout.Show(layout.Headline));
    }

    [Theory]
    [InlineData("The council of Norwood voted on Tuesday to close the old baths.")]
    [InlineData("Two people were hurt. The mayor said she was sorry.\nNobody was charged.")]
    [InlineData("three days ago")]
    [InlineData("")]
    [InlineData("\n \n\t\n")]
    public void Prose_has_no_title(string text)
    {
        var layout = LayoutCase.Read(text);

        Assert.True(layout.Headline.IsEmpty);
        Assert.All(layout.Blocks, b => Assert.Equal(BlockKind.Paragraph, b.Kind));
    }

    [Fact]
    public void A_line_between_title_and_byline_is_the_summary() =>
        Assert.Equal("1:Headline 2:Summary 4:Byline 6:Paragraph 8:Paragraph",
            LayoutCase.Read(Title + "\nThe decision ends a long fight over repairs.\n\nBy Jane Doe\n\n" + LayoutCase.Body).Kinds());
}
