namespace ArticleFacts.Tests.Facts;

public class DateResolverTests
{
    // A Wednesday.
    private const string Published = "2020-06-17";

    [Theory]
    [InlineData("The bridge opened on December 26, 2018, at last.", "December 26, 2018=2018-12-26")]
    [InlineData("The bridge opened on Apr. 29 2017 after a delay.", "Apr. 29 2017=2017-04-29")]
    [InlineData("The bridge opened on 3 March 2019.", "3 March 2019=2019-03-03")]
    [InlineData("The bridge opened on Sunday, July 21, 2019.", "Sunday, July 21, 2019=2019-07-21")]
    [InlineData("The bridge opened on the 3rd of May 2016.", "the 3rd of May 2016=2016-05-03")]
    [InlineData("The bridge opened on 2018-12-26.", "2018-12-26=2018-12-26")]
    [InlineData("The bridge opened on 26.12.2018.", "26.12.2018=2018-12-26")]
    [InlineData("The bridge opened on 14-Mar-2019.", "14-Mar-2019=2019-03-14")]
    [InlineData("The bridge opened in September 2010.", "September 2010=2010-09")]
    [InlineData("The bridge opened in Sept., 2010.", "Sept., 2010=2010-09")]
    [InlineData("The bridge opened in 1998.", "1998=1998")]
    [InlineData("The bridge opened in the 1990s.", "the 1990s=1990/1999")]
    [InlineData("The bridge opened in the '80s.", "the '80s=1980/1989")]
    [InlineData("The bridge is of the 19th century.", "the 19th century=1801/1900")]
    public void Absolute_dates(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("The bridge opened on 31 February 2019.", "31 February 2019=")]
    [InlineData("The bridge opened on February 29, 2019.", "February 29, 2019=")]
    [InlineData("The bridge opened on 32 August 2014.", "32 August 2014=")]
    public void Days_that_no_calendar_has_are_found_without_value(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("The mayor resigned on Wednesday.", "Wednesday=2020-06-17")]
    [InlineData("The mayor resigned on Thursday.", "Thursday=2020-06-11")]
    [InlineData("The mayor will resign on Thursday.", "Thursday=2020-06-18")]
    [InlineData("The office stays closed until Monday.", "Monday=2020-06-22")]
    [InlineData("The mayor resigned last Friday.", "last Friday=2020-06-12")]
    [InlineData("The mayor will resign next Friday.", "next Friday=2020-06-19")]
    [InlineData("The mayor resigned yesterday.", "yesterday=2020-06-16")]
    [InlineData("The mayor speaks tonight.", "tonight=2020-06-17")]
    [InlineData("The mayor resigned on Tuesday morning.", "Tuesday morning=2020-06-16")]
    [InlineData("The mayor resigned last night.", "last night=2020-06-16")]
    [InlineData("The mayor resigned last week.", "last week=2020-06-08/2020-06-14")]
    [InlineData("The mayor resigned earlier this year.", "earlier this year=2020")]
    [InlineData("The mayor will resign later this month.", "later this month=2020-06")]
    [InlineData("The mayor resigned in February.", "February=2020-02")]
    [InlineData("The mayor resigned in August.", "August=2019-08")]
    [InlineData("The mayor will resign in August.", "August=2020-08")]
    [InlineData("The mayor resigned on May 3.", "May 3=2020-05-03")]
    [InlineData("The mayor resigned on Sept. 3.", "Sept. 3=2019-09-03")]
    [InlineData("The union called a strike for June 24.", "June 24=2020-06-24")]
    [InlineData("The blood drive is on Valentine's Day.", "Valentine's Day=2020-02-14")]
    [InlineData("The vote is to be held on July 3.", "July 3=2020-07-03")]
    [InlineData("The mayor resigned two weeks ago.", "two weeks ago=2020-06-03")]
    [InlineData("The mayor resigned seventeen years ago.", "seventeen years ago=2003")]
    [InlineData("The mayor will be back in two weeks.", "two weeks=2020-07-01")]
    [InlineData("The mayor was back in two weeks.", "")]
    [InlineData("The mayor resigned over the weekend.", "the weekend=2020-06-13/2020-06-14")]
    [InlineData("The mayor resigned last summer.", "last summer=2019-06/2019-08")]
    [InlineData("The mayor resigned last September.", "last September=2019-09")]
    [InlineData("The mayor resigned late last month.", "late last month=2020-05")]
    [InlineData("The mayor resigned the day before yesterday.", "the day before yesterday=2020-06-15")]
    public void News_looks_back_unless_the_tense_says_otherwise(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("The mayor resigned on Wednesday.", "Wednesday=")]
    [InlineData("The mayor resigned earlier this year.", "earlier this year=")]
    [InlineData("The mayor resigned on May 3.", "May 3=")]
    [InlineData("The mayor resigned on May 3, 2016.", "May 3, 2016=2016-05-03")]
    public void Without_a_publication_date_relative_dates_have_no_value(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, null));

    [Theory]
    [InlineData("The mill burned on May 3, 2011. The next day it rained.", "May 3, 2011=2011-05-03; The next day=2011-05-04")]
    [InlineData("The mill burned in 2011. It closed the following year.", "2011=2011; the following year=2012")]
    [InlineData("The mill burned on May 3, 2011, and reopened three weeks later.", "May 3, 2011=2011-05-03; three weeks later=2011-05-24")]
    [InlineData("The mill burned three days after January 12, 2015.", "three days after January 12, 2015=2015-01-15")]
    [InlineData("The mill burned on Nov. 3, 1998. It reopened in March.", "Nov. 3, 1998=1998-11-03; March=1999-03")]
    public void Dates_are_counted_from_dates_of_the_text(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("It ran between 2005 and 2011.", "between 2005 and 2011=2005/2011")]
    [InlineData("He served from 2005 to 2011.", "from 2005 to 2011=2005/2011")]
    [InlineData("He served as judge (2005–2011).", "2005–2011=2005/2011")]
    [InlineData("The fair ran May 3-7, 2016.", "May 3-7, 2016=2016-05-03/2016-05-07")]
    [InlineData("The fair ran from 3 to 7 May 2016.", "from 3 to 7 May 2016=2016-05-03/2016-05-07")]
    [InlineData("The fair ran from May to October 2019.", "from May to October 2019=2019-05/2019-10")]
    [InlineData("The fair ran from November 2018 to March 2019.", "from November 2018 to March 2019=2018-11/2019-03")]
    [InlineData("The fair was held on Oct. 3 and 4, 2019.", "Oct. 3=2019-10-03; 4, 2019=2019-10-04")]
    [InlineData("The fair was held in 2008, 2009 and 2011.", "2008=2008; 2009=2009; 2011=2011")]
    [InlineData("The fair was held in the summer of 2016.", "the summer of 2016=2016-06/2016-08")]
    [InlineData("The fair was held in the winter of 2015-16.", "the winter of 2015-16=2015-12/2016-02")]
    [InlineData("The fair was held in the first half of 2018.", "the first half of 2018=2018-01/2018-06")]
    [InlineData("Sales rose in Q3 2019.", "Q3 2019=2019-07/2019-09")]
    [InlineData("Sales rose in the first quarter.", "the first quarter=2020-01/2020-03")]
    [InlineData("Sales fell in the third quarter of last year.", "the third quarter of last year=2019-07/2019-09")]
    [InlineData("The fair was held in the first week of March 2020.", "the first week of March 2020=2020-03-02/2020-03-08")]
    public void Ranges_and_parts_of_years(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("It closed on Thanksgiving 2016.", "Thanksgiving 2016=2016-11-24")]
    [InlineData("It closed on Christmas Day.", "Christmas Day=2019-12-25")]
    [InlineData("It will close on Labor Day.", "Labor Day=2020-09-07")]
    [InlineData("It closed on Easter Monday 2020.", "Easter Monday 2020=2020-04-13")]
    [InlineData("It closed on Memorial Day.", "Memorial Day=2020-05-25")]
    [InlineData("It closed on New Year's Eve 2018.", "New Year's Eve 2018=2018-12-31")]
    [InlineData("It closed on Labor Day weekend.", "Labor Day weekend=2019-08-31/2019-09-01")]
    [InlineData("It closed on Orthodox Easter 2019.", "Orthodox Easter 2019=2019-04-28")]
    [InlineData("It closed on Ramadan 2019.", "Ramadan 2019=")]
    public void Holidays(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("The fire broke out at 12:45am EST on May 3, 2016.", "12:45am EST on May 3, 2016=2016-05-03T00:45-05:00")]
    [InlineData("The fire broke out on Tuesday at 3 p.m. and spread.", "Tuesday at 3 p.m.=2020-06-16T15:00")]
    [InlineData("On Tuesday the fire broke out at 15:30 GMT.", "Tuesday=2020-06-16; 15:30 GMT=2020-06-16T15:30Z")]
    [InlineData("On Tuesday the fire broke out at noon.", "Tuesday=2020-06-16; noon=2020-06-16T12:00")]
    [InlineData("The fire broke out at 3 p.m. ET on May 3, 2016.", "3 p.m. ET on May 3, 2016=2016-05-03T15:00-04:00")]
    [InlineData("The fire broke out at 7:30 Tuesday night and spread.", "7:30 Tuesday night=2020-06-16T19:30")]
    [InlineData("The shop was closed from last Monday to Thursday.", "from last Monday to Thursday=2020-06-15/2020-06-18")]
    [InlineData("The office opens from 9 a.m. to 5 p.m. and is free.", "from 9 a.m. to 5 p.m.=T09:00/T17:00")]
    [InlineData("The record reads 2018-12-27T00:45:00-05:00.", "2018-12-27T00:45:00-05:00=2018-12-27T00:45-05:00")]
    public void Times(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("It began on 5/3/2018 and ended on 5/27/2018.", "5/3/2018=2018-05-03; 5/27/2018=2018-05-27")]
    [InlineData("It began on 5/3/2018 and ended on 27/5/2018.", "5/3/2018=2018-03-05; 27/5/2018=2018-05-27")]
    [InlineData("It began on 5/3/2018.", "5/3/2018=")]
    [InlineData("It began on 5/5/2018.", "5/5/2018=2018-05-05")]
    [InlineData("It began on 5/3/2018, after a trial on May 1, 2018.", "5/3/2018=2018-05-03; May 1, 2018=2018-05-01")]
    public void Numeric_dates_follow_the_habit_of_the_article(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Fact]
    public void What_needs_context_is_marked_as_relative()
    {
        var dates = ArticleReader.Read("Fair\n\nIt closed on Monday, after a start on May 3, 2016.\n", new ArticleOptions { Published = new DateValue(new DatePoint(2020, 6, 17)) }).Dates;

        Assert.Equal([true, false], dates.Select(d => d.Relative));
    }
}
