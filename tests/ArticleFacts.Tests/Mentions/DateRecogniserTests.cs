using ArticleFacts.Tests.Facts;

namespace ArticleFacts.Tests.Mentions;

public class DateRecogniserTests
{
    [Theory]
    [InlineData("Some 2,000 troops left.")]
    [InlineData("About 2011 people came.")]
    [InlineData("He may go, and the march went on.")]
    [InlineData("They lost 3-1 and 9-11.")]
    [InlineData("Call 555-0160 or (206) 555-1212.")]
    [InlineData("Version 2.0.11 and 4.1.3 are out.")]
    [InlineData("The screen has a 4:3 ratio.")]
    [InlineData("It cost $2000 and weighed 1500 pounds.")]
    [InlineData("The choir sings every Friday.")]
    [InlineData("He read The Sunday Times.")]
    [InlineData("It grew over two years.")]
    [InlineData("It took three weeks.")]
    [InlineData("The Christmas tree fell.")]
    [InlineData("They live at 2014 Alder Street.")]
    [InlineData("She sat down, and Mrs. May spoke.")]
    [InlineData("They are now recently and currently open.")]
    [InlineData("They waited day after day.")]
    [InlineData("The code is 2015-1-32.")]
    [InlineData("Part 2200-25 fits.")]
    [InlineData("They scored in the fourth quarter.")]
    [InlineData("He stopped on the 21st floor, and on the 19th and 20th floors.")]
    [InlineData("He birdied on the 18th.")]
    [InlineData("It took two weeks and two days.")]
    [InlineData("He stayed for the last week and slept over the past year.")]
    [InlineData("Version 2019.3.1 is out.")]
    public void Leaves_alone_what_is_no_date(string text) => Assert.Equal("", DateCases.Read(text, "2020-06-17"));

    [Theory]
    [InlineData("the 2016 election", "2016=2016")]
    [InlineData("a report (2011) said so", "2011=2011")]
    [InlineData("the World Cup 2018 in brief", "2018=2018")]
    [InlineData("the June report", "June=2020-06")]
    [InlineData("levels not seen since '82 were passed", "'82=1982")]
    [InlineData("the end of 2019 was wet", "the end of 2019=2019")]
    [InlineData("it was wet in mid-2019 there", "mid-2019=2019")]
    [InlineData("it was wet in early 2019 there", "early 2019=2019")]
    public void Words_around_a_number_or_a_month_make_it_a_date(string text, string dates) => Assert.Equal(dates, DateCases.Read("They wrote of " + text + ".", "2020-06-17"));

    [Theory]
    [InlineData("the week of ")]
    [InlineData("early ")]
    [InlineData("3 days after ")]
    [InlineData("the first week of ")]
    [InlineData("a year and ")]
    [InlineData("from Monday ")]
    [InlineData("May, June and ")]
    [InlineData("31 June and ")]
    [InlineData("1 to ")]
    [InlineData("May 1 and ")]
    [InlineData("12:")]
    [InlineData("Monday ")]
    [InlineData("the three months to ")]
    [InlineData("the first nine weeks of ")]
    [InlineData("half past ")]
    [InlineData("from 2 p.m. for ")]
    [InlineData("between about ")]
    [InlineData("Monday two weeks from ")]
    [InlineData("a year ago ")]
    [InlineData("Dec31 FY24 T00 ")]
    [InlineData("\uD800 Christmas 2019 - ")]
    public void Hostile_text_is_read(string unit)
    {
        var text = "Title\n\n" + string.Concat(Enumerable.Repeat(unit, 20_000 / unit.Length));

        Assert.NotEmpty(ArticleReader.Read(text).Blocks);
    }
}
