using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0203: the text tells dates from its own day ("yesterday", "last week"), and nothing says which day that is.</summary>
internal sealed class UnsettledDatesRule : IFindingRule
{
    private const int MostPlaces = 5;

    public FindingRule Rule { get; } = new(
        "AF0203",
        "Relative dates without a publication date",
        FindingCategory.Structure,
        "The text says \"yesterday\", \"on Wednesday\" or \"last week\", and neither it nor the metadata Published says when it was "
            + "published. Reported once, at the first such date; quotations are silent.");

    public void Check(FindingContext context)
    {
        if (context.Article.Published is not null) return;
        var found = new List<DateMention>();
        for (var i = 0; i < context.Dates.Count && found.Count <= MostPlaces; i++)
        {
            var date = context.Dates.Mention(i);
            if (context.Dates.Value(i) is null && CountsFromPublication(date.Expression)
                && !context.Quoted.Contains(date.Span)) found.Add(date);
        }
        if (found.Count == 0) return;
        var words = context.Words(found[0].Span);
        context.Report(
            Rule,
            found[0].Span,
            "'" + words + "' is counted from the day of publication, which nothing tells: print the date below the headline, or set the "
                + "metadata Published",
            new FindingValue(words, "relative"),
            null,
            [.. found.Skip(1).Select(d => context.Place("also counted from publication", d.Span))]);
    }

    private static bool CountsFromPublication(DateExpression expression) => expression switch
    {
        WeekdayExpression { Anaphoric: false, Shift: not null } or DayExpression => true,
        PeriodExpression { Anaphoric: false, OrNow: false, Shift: not 0 } => true,
        OffsetExpression { Anchor: null, Anaphoric: false, Count: < 0 } => true,
        TimeExpression time => time.Day is { } day && CountsFromPublication(day),
        RangeExpression range => CountsFromPublication(range.From) && CountsFromPublication(range.To),
        _ => false,
    };
}
