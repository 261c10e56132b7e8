namespace ArticleFacts.Mentions;

/// <summary>Units of the calendar and the clock that expressions count in.</summary>
internal enum DateUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
}

/// <summary>
/// What the words of a date say, before anything is known about when they were written. Immutable and closed:
/// the recogniser builds it from words alone, the resolver evaluates it against the publication date and the dates around it.
/// </summary>
internal abstract record DateExpression;

/// <summary>Parts of a calendar date: "December 26, 2018", "May 3", "September", "2011", "Wednesday, Nov. 8".</summary>
/// <param name="Year">With <paramref name="ShortYear"/> only its last two digits.</param>
/// <param name="Weekday">1 is Monday.</param>
internal sealed record CalendarExpression(int? Year, int? Month = null, int? Day = null, int? Weekday = null, bool ShortYear = false) : DateExpression;

/// <summary>"5/3/2018": day and month in the order that the article keeps elsewhere.</summary>
internal sealed record NumericExpression(int First, int Second, int? Year, bool ShortYear, int? Weekday = null) : DateExpression;

/// <summary>"Wednesday", "last Friday".</summary>
/// <param name="Weekday">1 is Monday.</param>
/// <param name="Shift">-1 for "last", 0 for "this", 1 for "next"; null for the bare name.</param>
/// <param name="Nearest">"this past Friday" may be yesterday; nobody calls that "last Friday".</param>
/// <param name="Anaphoric">"the following Wednesday": counted from a date of the text.</param>
internal sealed record WeekdayExpression(int Weekday, int? Shift = null, bool Nearest = false, bool Anaphoric = false) : DateExpression;

/// <summary>"Friday 31": a weekday and a day of a month that is not named.</summary>
internal sealed record MonthDayExpression(int Day, int? Weekday = null) : DateExpression;

/// <summary>"yesterday", "today", "tomorrow".</summary>
internal sealed record DayExpression(int Shift) : DateExpression;

/// <summary>"last week", "this year", "the following day".</summary>
/// <param name="Anaphoric">Whether it is counted from a date of the text ("the previous day") rather than from publication ("last week").</param>
/// <param name="OrNow">"for the month": counted from publication where the text tells no date.</param>
internal sealed record PeriodExpression(DateUnit Unit, int Shift, bool Anaphoric = false, bool OrNow = false) : DateExpression;

/// <summary>"last September", "this summer", "next Christmas".</summary>
internal sealed record ShiftedExpression(DateExpression Inner, int Shift) : DateExpression;

/// <summary>"two weeks ago", "a year earlier", "three days after January 12".</summary>
/// <param name="Count">Negative for the past.</param>
/// <param name="Anchor">What it is counted from; null for publication, or for a date of the text where <paramref name="Anaphoric"/>.</param>
internal sealed record OffsetExpression(int Count, DateUnit Unit, DateExpression? Anchor, bool Anaphoric = false) : DateExpression;

/// <summary>"the third quarter", "Q3 2019", "summer 2016", "the first half of next year".</summary>
/// <param name="Number">From 1; seasons from spring.</param>
/// <param name="Year">A year, or null where none is given.</param>
/// <param name="SplitYear">"winter of 2015-16": the season runs into the year behind <paramref name="Year"/>.</param>
internal sealed record PartOfYearExpression(DateUnit Unit, int Number, DateExpression? Year, bool SplitYear = false) : DateExpression;

/// <summary>"the first week of 2015", "the last Monday of May".</summary>
/// <param name="Ordinal">From 1; -1 for the last.</param>
/// <param name="Weekday">The weekday that is counted; 0 where weeks or other units are.</param>
internal sealed record OrdinalExpression(int Ordinal, DateUnit Unit, int Weekday, DateExpression Within) : DateExpression;

/// <summary>"the week of April 10".</summary>
internal sealed record AroundExpression(DateUnit Unit, DateExpression Day) : DateExpression;

/// <summary>A span of whole years: "the 1990s", "the '80s", "the 20th century".</summary>
/// <param name="ShortYear">Whether <paramref name="First"/> is only a decade's two digits.</param>
internal sealed record YearsExpression(int First, int Count, bool ShortYear = false) : DateExpression;

/// <summary>So many units that end or begin with a date: "the three months to June 30", "the year ended March 31", "two weeks starting May 20".</summary>
/// <param name="Ends">Whether <paramref name="Edge"/> is the last of it, not the first.</param>
internal sealed record StretchExpression(int Count, DateUnit Unit, DateExpression Edge, bool Ends) : DateExpression;

/// <summary>So many units at one end of a period: "the first nine months of 1988", "the last three days of May".</summary>
/// <param name="Within">The period; null for the year, where business speaks of "the first nine months".</param>
internal sealed record EdgeUnitsExpression(int Count, DateUnit Unit, bool Last, DateExpression? Within) : DateExpression;

/// <summary>"the past three years", "the next five days": so many units up to publication or from it on.</summary>
/// <param name="Workdays">Whether only Monday to Friday count: "the next 10 business days".</param>
internal sealed record RecentExpression(int Count, DateUnit Unit, bool Ahead, bool Workdays) : DateExpression;

/// <summary>"the quarter": the one that the article told of last.</summary>
internal sealed record ToldQuarterExpression : DateExpression;

/// <summary>A holiday by the key of its rule.</summary>
/// <param name="Weekday">The day of the week that stands beside it: "on Tuesday, Valentine's Day". 1 is Monday.</param>
internal sealed record HolidayExpression(string Rule, int? Year = null, int? Weekday = null) : DateExpression;

/// <summary>From one date to another, both included.</summary>
internal sealed record RangeExpression(DateExpression From, DateExpression To) : DateExpression;

/// <summary>A time of day, on a named day or on one that the context gives.</summary>
/// <param name="Zone">The zone's name where its offset hangs on the day ("ET"); else null.</param>
internal sealed record TimeExpression(int Hour, int? Minute, int? OffsetMinutes, string? Zone, DateExpression? Day) : DateExpression;
