using System.Globalization;
using ArticleFacts.Facts;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0323: a holiday and the date beside it are two days.</summary>
internal sealed class HolidayRule : IFindingRule
{
    public FindingRule Rule { get; } = new(
        "AF0323",
        "The holiday is another day",
        FindingCategory.Dates,
        "\"Thanksgiving, Nov. 23, 2016\": a holiday and a date with its year explain each other, with a comma or bracket between them, "
            + "and by its rule the holiday was another day of that year. Holidays of other calendars, and days that differ from country "
            + "to country, have no rule and are silent.");

    public void Check(FindingContext context)
    {
        var text = context.Text;
        for (var i = 0; i < context.Dates.Count; i++)
        {
            var mention = context.Dates.Mention(i);
            if (mention.Expression is not CalendarExpression { Year: not null, Day: not null }
                || DateParts.DayOf(context.Dates.Value(i)) is not { } day) continue;
            if (Before(context, mention) is not var (rule, first) || context.Quoted.Contains(mention.Span)) continue;
            if (DateHolidays.DayOf(rule, day.Year) is not { } holiday || holiday == day) continue;
            var name = context.Words(text.SpanOf(first, mention.FirstToken - 1));
            var words = context.Words(mention.Span);
            var right = holiday.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            context.Report(
                Rule,
                mention.Span,
                name + " was on " + right + ", and the text says '" + words + "': correct the date, or the name of the holiday",
                new FindingValue(words, Values.Iso(day)),
                new FindingValue(name, Values.Iso(holiday)),
                context.Place("the holiday", text.SpanOf(first, mention.FirstToken - 1)));
        }
    }

    // The holiday's rule and first token: right before the comma or bracket before the date.
    private static (string Rule, int First)? Before(FindingContext context, DateMention mention)
    {
        const int LongestName = 5;
        var text = context.Text;
        var mark = mention.FirstToken - 1;
        if (mark < 1 || !(text.IsChar(mark, ',') || text.IsChar(mark, '('))) return null;
        for (var first = Math.Max(0, mark - LongestName); first < mark; first++)
        {
            if (!text.Tokens[first].IsCapitalized || Phrases.Match(text, first, PhraseKind.Holiday,
                out var phrase) is not (> 0 and var length)) continue;
            if (first + length == mark && phrase!.Data is { } rule && !rule.StartsWith("us:", StringComparison.Ordinal)) return (rule,
                first);
        }
        return null;
    }
}
