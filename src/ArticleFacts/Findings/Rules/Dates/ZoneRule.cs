using System.Globalization;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0325: a time is given in a zone that was not in force on its day.</summary>
internal sealed class ZoneRule : IFindingRule
{
    // Names of standard and summer time of one zone. Zones of which a part keeps standard time all year (Arizona, Saskatchewan) are left
    // out.
    private static readonly (string Standard, string Summer, bool IsSouthern)[] Zones =
    [
        ("EST", "EDT", false), ("PST", "PDT", false), ("AKST", "AKDT", false), ("GMT", "BST", false), ("CET", "CEST", false), ("EET",
            "EEST", false),
        ("AEST", "AEDT", true), ("NZST", "NZDT", true),
    ];

    public FindingRule Rule { get; } = new(
        "AF0325",
        "The time zone was not in force",
        FindingCategory.Dates,
        "\"5 p.m. EST on July 3\": the day is settled and lies well inside the months in which clocks show the other time of that zone. "
            + "The weeks around the changes are silent, as are GMT, which is meant all year, and zones that some places keep all year.");

    public void Check(FindingContext context)
    {
        for (var i = 0; i < context.Dates.Count; i++)
        {
            var mention = context.Dates.Mention(i);
            if (!HasTime(mention.Expression) || DateParts.FirstDayOf(context.Dates.Value(i)) is not { } day) continue;
            for (var token = mention.FirstToken; token < mention.EndToken; token++)
            {
                if (!context.Text.Tokens[token].Is(WordClass.TimeZone) || !context.Text.Tokens[token].IsAllCaps) continue;
                var name = context.Words(context.Text.Tokens[token].Span);
                if (Other(name, day) is { } right) Report(context, context.Text.Tokens[token].Span, name, right, day);
            }
        }
    }

    private static bool HasTime(DateExpression expression) => expression switch
    {
        TimeExpression => true,
        RangeExpression range => HasTime(range.From),
        _ => false,
    };

    // The zone that clocks showed on that day, where it is the other one.
    private static string? Other(string name, DateTime day)
    {
        foreach (var (standard, summer, southern) in Zones)
        {
            if (name != standard && name != summer) continue;
            if (IsSure(day, summerInNorth: true)) return name == (southern ? summer : standard) && name != "GMT" ? southern ? standard
                : summer : null;
            if (IsSure(day, summerInNorth: false)) return name == (southern ? standard : summer) ? southern ? summer : standard : null;
            return null;
        }
        return null;
    }

    // The days on which no country of the table has changed its clocks since 1980.
    private static bool IsSure(DateTime day, bool summerInNorth) => summerInNorth
        ? (day.Month, day.Day).CompareTo((5, 1)) >= 0 && (day.Month, day.Day).CompareTo((9, 20)) <= 0
        : (day.Month, day.Day).CompareTo((11, 10)) >= 0 || (day.Month, day.Day).CompareTo((3, 1)) <= 0;

    private void Report(FindingContext context, SourceSpan span, string name, string right, DateTime day)
    {
        var on = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        context.Report(
            Rule,
            span,
            "On " + on + " clocks showed " + right + ", not " + name + ": write " + right + ", or correct the day",
            new FindingValue(name, name),
            new FindingValue(on, right));
    }
}
