namespace ArticleFacts.Tests.Facts;

/// <summary>Dates of schedules, notices and policies, and those that a report counts from its own day.</summary>
public class NoticeDateTests
{
    // A Thursday.
    private const string Published = "1989-11-02";

    [Theory]
    [InlineData("The Owls play on Saturday, and Harrow plays at Tarn on Sunday.", "Saturday=1989-11-04; Sunday=1989-11-05")]
    [InlineData("Schools reopen Monday.", "Monday=1989-11-06")]
    [InlineData("The rooms, which open to the public on Saturday, were a mill.", "Saturday=1989-11-04")]
    [InlineData("Entries close on 31 January.", "31 January=1990-01-31")]
    [InlineData("Stocks open lower Monday.", "Monday=1989-10-30")]
    [InlineData("The Owls are home Saturday.", "Saturday=1989-11-04")]
    [InlineData("Ferries are cancelled through Saturday.", "Saturday=1989-11-04")]
    [InlineData("Requests for December must reach the office.", "December=1989-12")]
    [InlineData("Oil for December delivery fell.", "December=1989-12")]
    [InlineData("The mill closed on March 3 as housing starts fell.", "March 3=1989-03-03")]
    [InlineData("The party is Saturday at 5.", "Saturday at 5=1989-11-04T17:00")]
    [InlineData("The shares closed Wednesday at 5.", "Wednesday=1989-11-01")]
    [InlineData("The bus will leave on Saturday at 2.30.", "Saturday at 2.30=1989-11-04T14:30")]
    public void What_is_planned_is_told_in_the_present(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("Claims are due Nov. 10 by 4 p.m.", "Nov. 10 by 4 p.m.=1989-11-10T16:00")]
    [InlineData("Claims are due Nov. 10, no later than 9 a.m.", "Nov. 10, no later than 9 a.m.=1989-11-10T09:00")]
    [InlineData("It closed on Monday before 9 a.m. Tuesday.", "Monday=1989-10-30; 9 a.m. Tuesday=1989-10-31T09:00")]
    [InlineData("It is set for Nov. 10 for 8 a.m.", "Nov. 10 for 8 a.m.=1989-11-10T08:00")]
    [InlineData("Sept. 14: Rivers of the delta.", "Sept. 14=1989-09-14")]
    [InlineData("The hall is open May to October.", "May to October=1989-05/1989-10")]
    [InlineData("They meet on Wednesday from 10-4.", "Wednesday from 10-4=1989-11-08T10:00/1989-11-08T16:00")]
    [InlineData("She slept from 5 to 7 in the morning.", "from 5 to 7 in the morning=T05:00/T07:00")]
    [InlineData("She worked from 6 p.m. Friday until 6 a.m. Saturday.", "from 6 p.m. Friday until 6 a.m. Saturday=1989-10-27T18:00/1989-10-28T06:00")]
    [InlineData("It rang at mid-night on Friday, or noonish.", "mid-night on Friday=1989-10-27T00:00; noonish=1989-10-27T12:00")]
    [InlineData("Come this Friday, Nov. 3, or on Nov-12.", "this Friday, Nov. 3=1989-11-03; Nov-12=1989-11-12")]
    [InlineData("It was revised in 12/1988 (01/1987), as No. 12/1986.", "12/1988=1988-12; 01/1987=1987-01")]
    [InlineData("It lasts from 10/11/1989 to 10/17/1989.", "from 10/11/1989 to 10/17/1989=1989-10-11/1989-10-17")]
    [InlineData("It lasts from 10/1-10/7/1990.", "from 10/1-10/7/1990=1990-10-01/1990-10-07")]
    [InlineData("It lasts from 5/5/1990 to 7/7/1990.", "from 5/5/1990 to 7/7/1990=1990-05-05/1990-07-07")]
    [InlineData("It lasts from 1/3/1990 to 1/9/1990.", "from 1/3/1990 to 1/9/1990=")]
    [InlineData("It will open on 5/4/1990 or 5/11/1989.", "5/4/1990=; 5/11/1989=1989-11-05")]
    [InlineData("It will end next 6 April, at the end of fiscal year 1990.", "next 6 April=1990-04-06; the end of fiscal year 1990=1990")]
    [InlineData("It lasted from 1962 to the present.", "from 1962 to the present=1962/1989-11-02")]
    [InlineData("We are closed for two weeks, from 20 December.", "two weeks, from 20 December=1989-12-20/1990-01-02")]
    [InlineData("Sunday school is fun.", "")]
    public void Schedules_and_notices(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("It opened in January last year and shut on May 3 this year.", "January last year=1988-01; May 3 this year=1989-05-03")]
    [InlineData("It was open between June 1987 and January of last year.", "between June 1987 and January of last year=1987-06/1988-01")]
    [InlineData("It opened in the summer of '52.", "the summer of '52=1952-06/1952-08")]
    [InlineData("It grew over the past three years and in the last two quarters.", "the past three years=1986-11-02/1989-11-02; the last two quarters=1989-04/1989-09")]
    [InlineData("It will be ready in the next five days, or in the next 10 business days.", "the next five days=1989-11-03/1989-11-07; the next 10 business days=1989-11-03/1989-11-16")]
    [InlineData("They were the last two days of his life.", "")]
    [InlineData("He left last Wednesday, and she will leave next Friday.", "last Wednesday=1989-10-25; next Friday=1989-11-10")]
    [InlineData("He left this past Wednesday.", "this past Wednesday=1989-11-01")]
    [InlineData("She left nearly ten years ago, about 4 p.m.", "nearly ten years ago=1979; about 4 p.m.=T16:00")]
    [InlineData("Profit rose in the third quarter. Sales of the latest quarter fell in the latest week.", "the third quarter=1989-07/1989-09; the latest quarter=1989-07/1989-09; the latest week=1989-10-23/1989-10-29")]
    [InlineData("Profit fell in the quarter ended Sept. 30. It had risen in the year-ago quarter.", "the quarter ended Sept. 30=1989-07/1989-09; the year-ago quarter=1988-07/1988-09")]
    [InlineData("The company saw a loss for the second half.", "the second half=1989-07/1989-12")]
    [InlineData("The team led in the second half.", "")]
    [InlineData("The bill should pass by year's end.", "year's end=1989")]
    [InlineData("The Dow closed at 2,600 on Monday and was up 2% for the day.", "Monday=1989-10-30; the day=1989-10-30")]
    public void Counted_from_publication(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));

    [Theory]
    [InlineData("Tull joined in May 1985. Mora reenlisted in April.", "May 1985=1985-05; April=1989-04")]
    [InlineData("Tull joined in May 1985. In June he left.", "May 1985=1985-05; June=1985-06")]
    [InlineData("In 1962 he bought the mill. On March 3 it burned, and by Christmas he had rebuilt it.", "1962=1962; March 3=1962-03-03; Christmas=1962-12-25")]
    [InlineData("The gale came on Monday. Trees fell. Two days later it was over.", "Monday=1989-10-30; Two days later=1989-11-01")]
    [InlineData("It was full on Monday. The night before, 40 beds had been free.", "Monday=1989-10-30; The night before=1989-10-29")]
    [InlineData("He was held on Sunday and freed later that day.", "Sunday=1989-10-29; later that day=1989-10-29")]
    [InlineData("He was paid from 3 May 1982 until 30 November 1985. On 1 December he wrote.", "from 3 May 1982 until 30 November 1985=1982-05-03/1985-11-30; 1 December=1985-12-01")]
    [InlineData("The reply of 11 January 1987 came on the 19th.", "11 January 1987=1987-01-11; the 19th=1987-01-19")]
    [InlineData("She came in 1982. By April of that year he had left.", "1982=1982; April of that year=1982-04")]
    [InlineData("It struck on Sunday. Schools are closed through Wednesday. It was told at 11 a.m.", "Sunday=1989-10-29; Wednesday=1989-11-08; 11 a.m.=1989-10-29T11:00")]
    [InlineData("He sings every New Year's Eve.", "")]
    [InlineData("They met on May 3, 1988. It met again the following Friday.", "May 3, 1988=1988-05-03; the following Friday=1988-05-06")]
    public void Counted_from_the_text(string text, string dates) => Assert.Equal(dates, DateCases.Read(text, Published));
}
