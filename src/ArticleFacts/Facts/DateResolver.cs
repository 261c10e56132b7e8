using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Finds the publication date, and resolves every date against it.</summary>
internal static class DateResolver
{
    private const int NearTokens = 6;
    private const int MostDaysOfUpdates = 3;

    public static ResolvedDates Resolve(DocumentLayout layout, MentionSet mentions, ArticleOptions options)
    {
        var dates = mentions.Dates;
        var given = options.Published ?? options.PublishedDefault;
        var monthFirst = NumericHabit(layout.Text, dates, given);
        var printed = Printed(layout, dates, options, monthFirst);
        var published = options.Published ?? printed ?? options.PublishedDefault;
        var setting = new DateSetting { Reference = published is null ? null : FullDay(published.Start), MonthFirst = monthFirst };
        setting = setting with { Updated = Updated(layout, dates, setting, options) };

        var values = new DateValue?[dates.Length];
        var relative = new bool[dates.Length];
        var walk = new SentenceWalk(layout);
        int anchorSentence = -2, dayBlock = -1;
        DateValue? anchor = null, day = null, frame = null, quarter = null;
        int? yearTold = null;
        for (var i = 0; i < dates.Length; i++)
        {
            var mention = dates[i];
            var sentence = walk.To(mention.FirstToken);
            if (dayBlock != walk.Block)
            {
                day = frame = null;
                yearTold = null;
            }
            dayBlock = walk.Block;
            var evaluator = new DateEvaluator(setting, new DateContext
            {
                Direction = DateTense.At(layout.Text, sentence, mention),
                Anchor = walk.Number - anchorSentence <= 1 ? anchor : null,
                Frame = frame,
                Opens = Opens(sentence, mention),
                GoesOn = walk.Number == anchorSentence || Opens(sentence, mention) || layout.Text.Tokens[sentence.FirstToken].Is(WordClass.Pronoun),
                Quarter = quarter,
                YearTold = yearTold,
                Day = IsEveryDay(layout.Text, sentence, mention) ? null : day ?? (i + 1 < dates.Length ? DayBehind(dates, i, sentence, setting) : null),
            });
            var value = evaluator.Evaluate(mention.Expression);
            values[i] = value;
            relative[i] = evaluator.Relative;
            // What is counted back from publication is no point that a story goes on from.
            if (value?.Start.Year is null || mention.Expression is RecentExpression) continue;
            anchor = frame = value;
            anchorSentence = walk.Number;
            if (value is { End: null, Start.Month: null }) yearTold = SetsTheYear(layout.Text, sentence, mention) ? value.Start.Year : null;
            else if (value.Start.Year != yearTold) yearTold = null;
            if (IsQuarter(mention.Expression)) quarter = value;
            if (value is { End: null, Start.Day: not null } && !DateWordSets.BeforeLimit.Contains(layout.Text, mention.FirstToken - 1))
            {
                day = new DateValue(value.Start.WithoutTime());
            }
        }
        return new ResolvedDates(published, dates, values, relative);
    }

    // "the third quarter", "the quarter ended Sept. 30", "the three months to June 30".
    private static bool IsQuarter(DateExpression date) =>
        date is PartOfYearExpression { Unit: DateUnit.Quarter } or StretchExpression { Unit: DateUnit.Quarter, Count: 1 } or StretchExpression { Unit: DateUnit.Month, Count: 3 };

    // Perhaps behind a preposition.
    private static bool Opens(Sentence sentence, DateMention mention) => mention.FirstToken <= sentence.FirstToken + 1;

    // "open daily 10 a.m.-5 p.m.": the hours of no single day.
    private static bool IsEveryDay(ArticleText text, Sentence sentence, DateMention mention)
    {
        if (mention.Expression is not RangeExpression { From: TimeExpression { Day: null } }) return false;
        var end = Math.Min(sentence.EndToken, mention.EndToken + NearTokens);
        for (var i = Math.Max(sentence.FirstToken, mention.FirstToken - NearTokens); i < end; i++)
        {
            if (DateWordSets.Daily.Contains(text, i)) return true;
        }
        return false;
    }

    // "In 1962 they wrote", "they wrote in 1962.": at the edge of its sentence a year says when all of it was, and in the middle only when a part was.
    private static bool SetsTheYear(ArticleText text, Sentence sentence, DateMention mention)
    {
        if (Opens(sentence, mention)) return true;
        for (var i = mention.EndToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].IsWord || i > mention.EndToken + 2) return false;
        }
        return true;
    }

    // "at 5am on the council's behalf on Sunday": a time may stand before its day, in the same sentence.
    private static DateValue? DayBehind(DateMention[] dates, int i, Sentence sentence, DateSetting setting)
    {
        var next = dates[i + 1];
        if (dates[i].Expression is not TimeExpression || next.FirstToken >= sentence.EndToken) return null;
        return next.Expression is CalendarExpression { Day: not null, Year: not null } ? new DateEvaluator(setting, default).Evaluate(next.Expression) : null;
    }

    /// <summary>What the text says: the byline's day and time; else the dateline's day.</summary>
    private static DateValue? Printed(DocumentLayout layout, DateMention[] dates, ArticleOptions options, bool? monthFirst)
    {
        var setting = new DateSetting { Reference = (options.Published ?? options.PublishedDefault) is { } given ? FullDay(given.Start) : null, MonthFirst = monthFirst };
        if (!layout.Byline.Published.IsEmpty && DayAndTime(layout.Byline.Published, dates, setting, options) is { } byline) return byline;
        if (layout.Dateline is { Date.IsEmpty: false } dateline && DayAndTime(dateline.Date, dates, setting, options) is { } printed) return printed;
        return null;
    }

    // An article that is changed for days tells of them; one that is changed after weeks is corrected.
    private static DateTime? Updated(DocumentLayout layout, DateMention[] dates, DateSetting setting, ArticleOptions options)
    {
        if (setting.Reference is not { } published || layout.Byline.Updated.IsEmpty || DayAndTime(layout.Byline.Updated, dates, setting, options) is not { } value) return null;
        return FullDay(value.Start) is { } day && day > published && (day - published).TotalDays <= MostDaysOfUpdates ? day : null;
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
            if (value is { End: null, Start.Day: not null }) day = value.Start.WithoutTime();
        }
        if (day is not { } start) return null;
        if (time is null || time.Hour > 23 || FullDay(start) is not { } calendarDay) return new DateValue(start);
        var offset = time.OffsetMinutes ?? (time.Zone is { } zone ? TimeZoneName.SeasonalOffset(zone, calendarDay) : options.UtcOffsetMinutes);
        return new DateValue(start with { Hour = time.Hour, Minute = time.Minute ?? 0, OffsetMinutes = offset });
    }

    private static DateTime? FullDay(DatePoint point) => point.Day is null ? null : DateCalendar.FirstDay(point);

    /// <summary>
    /// The order of day and month that the article keeps: what its unambiguous numeric dates show; else the order of its written dates
    /// ("May 3, 2016" or "3 May 2016"); else the order in which one of them is the day of publication. Null where it shows none, or both.
    /// </summary>
    private static bool? NumericHabit(ArticleText text, DateMention[] dates, DateValue? published)
    {
        Votes numeric = default, written = default, near = default;
        foreach (var mention in dates)
        {
            if (mention.Expression is NumericExpression date)
            {
                if (date.Second > 12) numeric.MonthFirst = true;
                if (date.First > 12) numeric.DayFirst = true;
                if (published is not { Start: { Month: { } month, Day: { } day } }) continue;
                if (date.First == month && date.Second == day) near.MonthFirst = true;
                if (date.First == day && date.Second == month) near.DayFirst = true;
            }
            else if (mention.Expression is CalendarExpression { Month: not null, Day: not null, Weekday: null })
            {
                if (text.Tokens[mention.FirstToken].IsWord) written.MonthFirst = true;
                else if (mention.EndToken > mention.FirstToken + 1 && text.Tokens[mention.FirstToken + 1].IsWord) written.DayFirst = true;
            }
        }
        return numeric.Result ?? written.Result ?? near.Result ?? HabitOfZone(dates);
    }

    // "05/03/2018 - 10:30 GMT": who prints an American zone beside the numbers writes the month first, and the others the day.
    private static bool? HabitOfZone(DateMention[] dates)
    {
        for (var i = 0; i < dates.Length; i++)
        {
            if (dates[i].Expression is not TimeExpression time || !(time.Day is NumericExpression || IsNumericBeside(dates, i, i - 1) || IsNumericBeside(dates, i, i + 1))) continue;
            if (time.Zone is not null || time.OffsetMinutes is >= -600 and <= -240) return true;
            if (time.OffsetMinutes is not null) return false;
        }
        return null;
    }

    private static bool IsNumericBeside(DateMention[] dates, int time, int other)
    {
        if ((uint)other >= (uint)dates.Length || dates[other].Expression is not NumericExpression) return false;
        var gap = Math.Max(time, other) == time ? dates[time].FirstToken - dates[other].EndToken : dates[other].FirstToken - dates[time].EndToken;
        return gap <= 3;
    }

    /// <summary>Evidence for either order; both together prove nothing.</summary>
    private struct Votes
    {
        public bool MonthFirst;
        public bool DayFirst;

        public readonly bool? Result => MonthFirst == DayFirst ? null : MonthFirst;
    }
}
