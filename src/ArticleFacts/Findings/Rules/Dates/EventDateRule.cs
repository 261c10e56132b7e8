using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0322: one event has two dates.</summary>
internal sealed class EventDateRule : IFindingRule
{
    private const Reason Explained = Reason.Correction | Reason.Attributed | Reason.Kin | Reason.Unreal;

    public FindingRule Rule { get; } = new(
        "AF0322",
        "One event has two dates",
        FindingCategory.Dates,
        "A relative date is explained by another day (\"yesterday (June 3)\" of a text of June 5), or two places say on different days "
            + "that one person was born or died, records of lists included. Each place must name one person and one day. Silent where a "
            + "word near them tells of a correction, a source or a relative.");

    public void Check(FindingContext context)
    {
        CheckExplained(context);
        var seen = new Dictionary<(string Person, bool Birth), (DateTime Day, SourceSpan Span)>();
        foreach (var (person, birth, day, span) in Events(context))
        {
            if (!seen.TryGetValue((person, birth), out var first))
            {
                seen.Add((person, birth), (day, span));
                continue;
            }
            if (first.Day == day || context.AreTwoRecords(first.Span, span)) continue;
            var (words, other) = (context.Words(span), context.Words(first.Span));
            context.Report(
                Rule,
                span,
                (birth ? "The birth of " : "The death of ") + person + " is dated '" + words + "' here and '" + other
                    + "' before: correct one of them",
                new FindingValue(words, Values.Iso(day)),
                new FindingValue(other, Values.Iso(first.Day)),
                context.Place("the other date", first.Span));
        }
    }

    // "yesterday (June 3)"
    private void CheckExplained(FindingContext context)
    {
        for (var i = 0; i + 1 < context.Dates.Count; i++)
        {
            var (relative, absolute) = (context.Dates.Mention(i), context.Dates.Mention(i + 1));
            if (relative.Expression is not DayExpression || absolute.Expression is not CalendarExpression { Day: not null }
                || context.Quoted.Contains(relative.Span)) continue;
            if (!WeekdayRule.IsApposed(context, relative, absolute) && !IsBetweenCommas(context, relative, absolute)) continue;
            if (DateParts.DayOf(context.Dates.Value(i)) is not { } one || DateParts.DayOf(context.Dates.Value(i + 1)) is not { } other
                || one == other) continue;
            var (words, explained) = (context.Words(relative.Span), context.Words(absolute.Span));
            context.Report(
                Rule,
                absolute.Span,
                "'" + words + "' was " + Values.Day(one) + ", and the text says '" + explained
                    + "': correct one of them, or the date of publication",
                new FindingValue(explained, Values.Iso(other)),
                new FindingValue(words, Values.Iso(one)),
                context.Place("the relative date", relative.Span));
        }
    }

    private static bool IsBetweenCommas(FindingContext context, DateMention first, DateMention second) =>
        second.FirstToken == first.EndToken + 1 && context.Text.IsChar(first.EndToken, ',') && (context.Text.IsChar(second.EndToken,
            ',') || context.Text.IsChar(second.EndToken, '.'));

    // Births and deaths with their day, in text order.
    private static IEnumerable<(string Person, bool Birth, DateTime Day, SourceSpan Span)> Events(FindingContext context)
    {
        var next = 0;
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Kind is BlockKind.Noise or BlockKind.Byline) continue;
            foreach (var sentence in block.Sentences)
            {
                while (next < context.Dates.Count && context.Dates.Mention(next).FirstToken < sentence.FirstToken) next++;
                var date = next;
                while (next < context.Dates.Count && context.Dates.Mention(next).FirstToken < sentence.EndToken) next++;
                if (next != date + 1 || DateParts.DayOf(context.Dates.Value(date)) is not { } day || EventOf(context,
                    sentence) is not { } birth) continue;
                if (OnlyPerson(context, sentence) is not { } person || context.Quoted.Contains(context.Dates.Mention(date).Span)) continue;
                if ((context.Reasons.In(sentence.FirstToken, sentence.EndToken) & (birth ? Explained & ~Reason.Kin
                    : Explained)) != 0) continue;
                yield return (person, birth, day, context.Dates.Mention(date).Span);
            }
        }
    }

    private static bool? EventOf(FindingContext context, Sentence sentence)
    {
        bool birth = false, death = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            birth |= context.Text.Is(i, "born");
            death |= context.Text.Is(i, "died") || context.Text.Is(i, "killed") || context.Text.IsSequence(i, "shot", "dead")
                || context.Text.IsSequence(i, "passed", "away");
        }
        return birth == death ? null : birth;
    }

    private static string? OnlyPerson(FindingContext context, Sentence sentence)
    {
        string? only = null;
        var mentions = context.Entities.Mentions;
        for (var i = EntitySearch.First(mentions, sentence.FirstToken); i < mentions.Length
            && mentions[i].FirstToken < sentence.EndToken; i++)
        {
            if (mentions[i].Kind != EntityKind.Person) continue;
            if (only is not null && only != mentions[i].Name) return null;
            only = mentions[i].Name;
        }
        return only;
    }
}
