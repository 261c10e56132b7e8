using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>A date or time as it stands; what it means is an expression that the facts stage resolves.</summary>
/// <param name="Span">Its words.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token behind its last.</param>
/// <param name="Expression">What the words say.</param>
internal sealed record DateMention(SourceSpan Span, int FirstToken, int EndToken, DateExpression Expression);

/// <summary>Finds dates and times: asks the grammar at every token, takes what it finds, and reads on behind it.</summary>
internal static class DateRecogniser
{
    public static DateMention[] Recognise(DocumentLayout layout, Claims claims)
    {
        var grammar = new DateGrammar(layout.Text);
        var mentions = new List<DateMention>();
        foreach (var block in layout.Blocks)
        {
            grammar.Start = block.FirstToken;
            grammar.Limit = block.EndToken;
            for (var i = block.FirstToken; i < block.EndToken;)
            {
                if (!grammar.CanBegin(i) || grammar.Parse(i, out var date) is not (> 0 and var end))
                {
                    i++;
                    continue;
                }
                Add(layout.Text, mentions, claims, grammar.BlurringBefore(i, date!), end, date!);
                i = ListBehind(layout.Text, grammar, mentions, claims, end);
            }
        }
        ShareYears(layout.Text, mentions);
        ShareWeekdays(layout.Text, mentions);
        return mentions.ToArray();
    }

    /// <summary>"in May and June 2019", "Q1 and Q2 2019", "June 1-5 and July 3-6, 2019": the year that is told last is meant for all.</summary>
    private static void ShareYears(ArticleText text, List<DateMention> mentions)
    {
        var chained = false;
        for (var i = mentions.Count - 2; i >= 0; i--)
        {
            var link = mentions[i].EndToken;
            var joined = mentions[i + 1].FirstToken == link + 1 && (text.Is(link, "and") || text.Is(link, "or") || (chained && text.IsChar(link, ',')));
            chained = joined && YearSharing.Complete(mentions[i].Expression, mentions[i + 1].Expression) is var whole and not null && Replace(i, whole);
        }

        bool Replace(int i, DateExpression whole)
        {
            mentions[i] = mentions[i] with { Expression = whole };
            return true;
        }
    }

    /// <summary>"on Tuesday, Valentine's Day": one day told twice, by its weekday and by its name.</summary>
    private static void ShareWeekdays(ArticleText text, List<DateMention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (mentions[i - 1].Expression is not WeekdayExpression { Shift: null } weekday || mentions[i].Expression is not HolidayExpression { Year: null } holiday) continue;
            if (mentions[i].FirstToken != mentions[i - 1].EndToken + 1 || !text.IsChar(mentions[i - 1].EndToken, ',')) continue;
            var day = holiday with { Weekday = weekday.Weekday };
            mentions[i - 1] = mentions[i - 1] with { Expression = day };
            mentions[i] = mentions[i] with { Expression = day };
        }
    }

    /// <summary>"Oct. 3, 5 and 7, 2017", "in 2008, 2009 and 2010": what follows a date in a list takes over what it does not say itself.</summary>
    private static int ListBehind(ArticleText text, DateGrammar grammar, List<DateMention> mentions, Claims claims, int end)
    {
        var first = mentions.Count - 1;
        while (grammar.Next(end, mentions[mentions.Count - 1].Expression, out var start, out var date) is var next and > 0)
        {
            Add(text, mentions, claims, start, next, date!);
            end = next;
        }
        if (mentions[mentions.Count - 1].Expression is not CalendarExpression { Year: { } year, Day: not null } last) return end;
        for (var i = first; i < mentions.Count - 1; i++)
        {
            if (mentions[i].Expression is CalendarExpression { Year: null } item) mentions[i] = mentions[i] with { Expression = item with { Year = year, ShortYear = last.ShortYear } };
        }
        return end;
    }

    private static void Add(ArticleText text, List<DateMention> mentions, Claims claims, int first, int end, DateExpression date)
    {
        mentions.Add(new DateMention(text.SpanOf(first, end), first, end, date));
        // "the past three years" is a length as well.
        if (date is not RecentExpression) claims.Take(first, end);
    }
}
