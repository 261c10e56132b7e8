using System.Globalization;
using ArticleFacts.Facts;

namespace ArticleFacts.Findings;

/// <summary>AF0201: the text names a day that no calendar has.</summary>
internal sealed class ImpossibleDayRule : IFindingRule
{
    public FindingRule Rule { get; } = new(
        "AF0201",
        "The calendar has no such day",
        FindingCategory.Structure,
        "A date names a day that its month does not have: 31 June, 29 February 2019. 29 February without a year is silent.");

    public void Check(FindingContext context)
    {
        for (var i = 0; i < context.Dates.Count; i++)
        {
            if (context.Dates.Impossible(i) is not { } day) continue;
            var span = context.Dates.Mention(i).Span;
            var words = context.Words(span);
            context.Report(
                Rule,
                span,
                Message(day, words),
                new FindingValue(words, day.Day.ToString(CultureInfo.InvariantCulture)),
                new FindingValue(Month(day), day.DaysInMonth.ToString(CultureInfo.InvariantCulture)));
        }
    }

    // February's length hangs on the year; the other months are told without it.
    private static string Message(ImpossibleDay day, string text)
    {
        var count = day.DaysInMonth.ToString(CultureInfo.InvariantCulture);
        var atMost = day.Month == February && day.Year is null ? " days at most" : " days";
        return Month(day) + " has " + count + atMost + ": correct the day or the month of '" + text + "'";
    }

    private const int February = 2;

    private static string Month(ImpossibleDay day)
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
        return day.Month == February && day.Year is { } year ? month + " " + year.ToString(CultureInfo.InvariantCulture) : month;
    }
}
