using System.Globalization;
using ArticleFacts.Facts;

namespace ArticleFacts.Findings;

/// <summary>AF0201: the text names a day that no calendar has.</summary>
internal sealed class ImpossibleDayRule : IFindingRule
{
    public const string Id = "AF0201";

    public void Check(FactSet facts, List<Finding> findings)
    {
        for (var i = 0; i < facts.Dates.Count; i++)
        {
            if (facts.Dates.Impossible(i) is not { } day) continue;
            var source = facts.Source.Make(facts.Dates.Mention(i).Span);
            findings.Add(new Finding(Id, FindingSeverity.Warning, Message(day, source.Text), source, ValueList<Mention>.Empty));
        }
    }

    // February's length hangs on the year; the other months are told without it.
    private static string Message(ImpossibleDay day, string text)
    {
        const int February = 2;
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
        var of = day.Month == February && day.Year is { } year ? month + " " + year.ToString(CultureInfo.InvariantCulture) : month;
        var count = day.DaysInMonth.ToString(CultureInfo.InvariantCulture);
        var atMost = day.Month == February && day.Year is null ? " days at most" : " days";
        return of + " has " + count + atMost + ": correct the day or the month of '" + text + "'";
    }
}
