using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Finds the publication date, and resolves every date against it.</summary>
internal static class DateResolver
{
    public static ResolvedDates Resolve(DocumentLayout layout, MentionSet mentions, ArticleOptions options)
    {
        var dates = mentions.Dates;
        var monthFirst = NumericHabit(dates);
        var published = Published(layout, dates, options, monthFirst);
        var setting = new DateSetting { Reference = published is null ? null : FullDay(published.Start), MonthFirst = monthFirst };

        var values = new DateValue?[dates.Length];
        var relative = new bool[dates.Length];
        var walk = new SentenceWalk(layout);
        int anchorSentence = -2, dayBlock = -1;
        DateValue? anchor = null, day = null;
        for (var i = 0; i < dates.Length; i++)
        {
            var mention = dates[i];
            var sentence = walk.To(mention.FirstToken);
            if (dayBlock != walk.Block) day = null;
            dayBlock = walk.Block;
            var evaluator = new DateEvaluator(setting, new DateContext
            {
                Direction = DateTense.At(layout.Text, sentence, mention),
                Anchor = walk.Number - anchorSentence <= 1 ? anchor : null,
                Day = day ?? (i + 1 < dates.Length ? DayBehind(dates, i, sentence, setting) : null),
            });
            var value = evaluator.Evaluate(mention.Expression);
            values[i] = value;
            relative[i] = evaluator.Relative;
            if (value?.Start.Year is null) continue;
            anchor = value;
            anchorSentence = walk.Number;
            if (value is { End: null, Start.Day: not null })
            {
                day = new DateValue(value.Start.DateOnlyPart);
            }
        }
        return new ResolvedDates(published, dates, values, relative);
    }

    // "at 5am on the council's behalf on Sunday": a time may stand before its day, in the same sentence.
    private static DateValue? DayBehind(DateMention[] dates, int i, Sentence sentence, DateSetting setting)
    {
        var next = dates[i + 1];
        if (dates[i].Expression is not TimeExpression || next.FirstToken >= sentence.EndToken) return null;
        return next.Expression is CalendarExpression { Day: not null, Year: not null } ? new DateEvaluator(setting, default).Evaluate(next.Expression) : null;
    }

    /// <summary>The byline's day and time; else the dateline's day; else what the options say.</summary>
    private static DateValue? Published(DocumentLayout layout, DateMention[] dates, ArticleOptions options, bool? monthFirst)
    {
        var given = options.Published;
        var setting = new DateSetting { Reference = given is null ? null : FullDay(given.Start), MonthFirst = monthFirst };
        if (!layout.Byline.Published.IsEmpty && DayAndTime(layout.Byline.Published, dates, setting, options) is { } byline) return byline;
        if (layout.Dateline is { Date.IsEmpty: false } dateline && DayAndTime(dateline.Date, dates, setting, options) is { } printed) return printed;
        return given;
    }

    private static DateValue? DayAndTime(SourceSpan span, DateMention[] dates, DateSetting setting, ArticleOptions options)
    {
        DatePoint? day = null;
        TimeExpression? time = null;
        for (var i = MentionSearch.First(dates, span.Start); i < dates.Length && dates[i].Span.Start < span.End; i++)
        {
            var expression = dates[i].Expression;
            var dayOfTime = expression is TimeExpression { Day: { } inner } ? inner : expression is TimeExpression ? null : expression;
            if (expression is TimeExpression found) time ??= found;
            if (dayOfTime is null || day is not null) continue;
            var value = new DateEvaluator(setting, default).Evaluate(dayOfTime);
            if (value is { End: null, Start.Day: not null }) day = value.Start.DateOnlyPart;
        }
        if (day is not { } start) return null;
        if (time is null || time.Hour > 23 || FullDay(start) is not { } calendarDay) return new DateValue(start);
        var offset = time.OffsetMinutes ?? (time.Zone is { } zone ? TimeZoneName.SeasonalOffset(zone, calendarDay) : options.UtcOffsetMinutes);
        return new DateValue(start with { Hour = time.Hour, Minute = time.Minute ?? 0, OffsetMinutes = offset });
    }

    private static DateTime? FullDay(DatePoint point) => point.Day is null ? null : DateCalendar.FirstDay(point);

    /// <summary>
    /// The order of day and month that the article keeps: what its unambiguous numeric dates show; else the order of its written dates
    /// ("May 3, 2016" or "3 May 2016") where it has only one. Null where it shows neither, or both.
    /// </summary>
    private static bool? NumericHabit(DateMention[] dates)
    {
        bool monthFirst = false, dayFirst = false;
        foreach (var mention in dates)
        {
            if (mention.Expression is not NumericExpression date) continue;
            monthFirst |= date.Second > 12;
            dayFirst |= date.First > 12;
        }
        return monthFirst == dayFirst ? null : monthFirst;
    }
}

/// <summary>Walks the sentences forward with the mentions, so that each is looked at once.</summary>
internal sealed class SentenceWalk(DocumentLayout layout)
{
    private int sentence;

    /// <summary>Index of the block.</summary>
    public int Block { get; private set; }

    /// <summary>Number of the sentence in the document.</summary>
    public int Number { get; private set; }

    /// <summary>The sentence that holds the token; tokens only go forward.</summary>
    public Sentence To(int token)
    {
        var blocks = layout.Blocks;
        while (Block < blocks.Length)
        {
            var sentences = blocks[Block].Sentences;
            while (sentence < sentences.Length && sentences[sentence].EndToken <= token)
            {
                sentence++;
                Number++;
            }
            if (sentence < sentences.Length) return sentences[sentence];
            Block++;
            sentence = 0;
        }
        return default;
    }
}
