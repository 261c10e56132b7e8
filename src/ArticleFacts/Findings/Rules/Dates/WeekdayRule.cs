using System.Globalization;
using ArticleFacts.Facts;
using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0320: the weekday printed with a date is not the weekday of that date.</summary>
internal sealed class WeekdayRule : IFindingRule
{
    // Older calendars differ from country to country.
    private const int FirstYear = 1800;

    // A date without its year is the one nearest to publication, if it is so near, in days.
    private const int Near = 60;

    // A year that makes the weekday right is offered if it is so near, in years.
    private const int NearYears = 3;

    public FindingRule Rule { get; } = new(
        "AF0320",
        "The weekday does not fit the date",
        FindingCategory.Dates,
        "\"Tuesday, June 3, 2019\", which was a Monday. The year is printed, or settled by the publication date within two months where "
            + "the paragraph names no other year. The message offers the right weekday, the nearest days of the printed weekday, and the "
            + "year that would make it right. Quotations and years before 1800 are silent.");

    public void Check(FindingContext context)
    {
        for (var i = 0; i < context.Dates.Count; i++)
        {
            var mention = context.Dates.Mention(i);
            foreach (var date in DateParts.Calendar(mention.Expression))
            {
                if (date is not { Weekday: { } weekday, Month: { } month, Day: { } day }) continue;
                if (Day(context, mention, date.ShortYear ? null : date.Year, month, day) is not { } found) continue;
                if (DateCalendar.WeekdayOf(found) == weekday || context.Quoted.Contains(mention.Span)) continue;
                Report(context, mention, weekday, found);
            }
            // "Monday (June 4)"
            if (mention.Expression is WeekdayExpression { Anaphoric: false } bare && i + 1 < context.Dates.Count && IsApposed(context,
                mention, context.Dates.Mention(i + 1))
                && context.Dates.Mention(i + 1).Expression is CalendarExpression { Weekday: null, Month: { } m, Day: { } d } next
                && Day(context, mention, next.ShortYear ? null : next.Year, m, d) is { } apposed
                    && DateCalendar.WeekdayOf(apposed) != bare.Weekday
                && !context.Quoted.Contains(mention.Span))
            {
                Report(context, mention, bare.Weekday, apposed);
            }
        }
    }

    /// <summary>Whether the second date explains the first: right behind it in brackets.</summary>
    internal static bool IsApposed(FindingContext context, DateMention first, DateMention second) =>
        second.FirstToken == first.EndToken + 1 && context.Text.IsChar(first.EndToken, '(') && context.Text.IsChar(second.EndToken, ')');

    private static DateTime? Day(FindingContext context, DateMention mention, int? year, int month, int day)
    {
        if (year is { } printed) return printed >= FirstYear ? DateCalendar.Day(printed, month, day) : null;
        if (DateParts.DayOf(context.Article.Published is { } p ? new DateValue(p.Start.WithoutTime()) : null) is not { } published
            || NamesOtherYear(context, mention, published.Year)) return null;
        for (var near = published.Year - 1; near <= published.Year + 1; near++)
        {
            if (DateCalendar.Day(near, month, day) is { } found && Math.Abs((found - published).TotalDays) <= Near) return found;
        }
        return null;
    }

    private static bool NamesOtherYear(FindingContext context, DateMention mention, int year)
    {
        if (context.BlockOf(mention.Span) is not { } block) return true;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (context.Text.Tokens[i].IsNumber && context.Text.Tokens[i].Span.Length == 4 && !context.Text.Is(i,
                year.ToString(CultureInfo.InvariantCulture))) return true;
        }
        return false;
    }

    private void Report(FindingContext context, DateMention mention, int weekday, DateTime day)
    {
        const int DaysPerWeek = 7;
        var printed = DateParts.Weekday(weekday);
        var right = DateParts.Weekday(DateCalendar.WeekdayOf(day));
        var back = (DateCalendar.WeekdayOf(day) - weekday + DaysPerWeek) % DaysPerWeek;
        var days = new[] { DateCalendar.AddDays(day, -back), DateCalendar.AddDays(day, DaysPerWeek - back) }.Where(d =>
            d is not null).Select(d => d!.Value.ToString("d MMMM", CultureInfo.InvariantCulture));
        var years = Enumerable.Range(day.Year - NearYears, (2 * NearYears) + 1).Where(y => DateCalendar.Day(y, day.Month,
            day.Day) is { } other && DateCalendar.WeekdayOf(other) == weekday)
            .Select(y => y.ToString(CultureInfo.InvariantCulture)).ToList();
        var words = context.Words(mention.Span);
        context.Report(
            Rule,
            mention.Span,
            "'" + words + "' is a " + right + ", not a " + printed + ": write " + right + ", or " + string.Join(" or ", days)
                + (years.Count == 0 ? "" : ", or the year " + string.Join(" or ", years)),
            new FindingValue(words, printed),
            new FindingValue(Values.Day(day), right));
    }
}
