using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

// Dates that are told from another one: publication, a day of the text, or a day that the phrase itself names.
internal sealed partial class DateGrammar
{
    private int Relative(int i, out DateExpression? date)
    {
        var end = DayWord(i, out date);
        if (end == 0) end = Shifted(i, out date);
        if (end == 0) end = Before(i, out date);
        if (end == 0) end = Anaphor(i, out date);
        if (end == 0) end = Counted(i, out date);
        return end > 0 ? end : Recent(i, out date);
    }

    /// <summary>"yesterday", "tonight", "the day before yesterday".</summary>
    private int DayWord(int i, out DateExpression? date)
    {
        date = null;
        var word = Word(i);
        if (word.Kind == TimeWordKind.Day)
        {
            date = new DayExpression(word.Value);
            return i + 1;
        }
        var day = Is(i, "the") ? i + 1 : i;
        if (!Is(day, "day")) return 0;
        if (Is(day + 1, "before") && Is(day + 2, "yesterday")) date = new DayExpression(-2);
        else if (Is(day + 1, "after") && Is(day + 2, "tomorrow")) date = new DayExpression(2);
        return date is null ? 0 : day + 3;
    }

    /// <summary>"last week", "this past weekend", "next Friday", "last September", "the last quarter", "this summer", "next Christmas".</summary>
    private int Shifted(int i, out DateExpression? date)
    {
        date = null;
        var the = Is(i, "the");
        var at = the ? i + 1 : i;
        var word = Word(at);
        if (word.Kind != TimeWordKind.Shift) return 0;
        var shift = (int)word.Value;
        var next = at + 1;
        if (Is(at, "this") && Word(next) is { Kind: TimeWordKind.Shift } second && IsAny(next, "past", "coming", "upcoming"))
        {
            shift = second.Value;
            next++;
        }
        else if (IsAny(at, "past", "coming") && !the && !IsWeekday(Word(next), out _) && !IsAny(next, "weekend", "quarter"))
        {
            return 0;
        }
        if (IsAny(next, "calendar", "fiscal", "financial") && Is(next + 1, "year")) next++;

        var end = WorkWeek(next, shift, out date);
        if (end > 0) return end;

        var target = Word(next);
        // "the next quarter" is counted from today: companies announce it.
        var anaphoric = Is(at, "prior") || the && IsAny(at, "previous", "following", "next") && !(Is(at, "next") && Is(next, "quarter"));
        if (target.Kind == TimeWordKind.Unit)
        {
            if (target.Value < (int)DateUnit.Day || IsPlural(next)) return 0;
            var unit = (DateUnit)target.Value;
            // "the past year", "over the last decade" are lengths of time, not dates.
            if ((the || (Is(i - 1, "the") && !Is(i - 2, "of"))) && shift < 0 && !anaphoric && unit is not (DateUnit.Quarter or DateUnit.Weekend)) return 0;
            if (unit == DateUnit.Day && (!anaphoric || Is(at, "this"))) return 0;
            // "the coming weekend" is that of this week.
            if (unit == DateUnit.Weekend && IsAny(next - 1, "coming", "upcoming"))
            {
                date = new RangeExpression(new OrdinalExpression(1, DateUnit.Day, 6, new PeriodExpression(DateUnit.Week, 0)), new OrdinalExpression(1, DateUnit.Day, 7, new PeriodExpression(DateUnit.Week, 0)));
                return next + 1;
            }
            date = new PeriodExpression(unit, shift, anaphoric);
            if (unit != DateUnit.Week || anaphoric) return next + 1;

            // "next week on Tuesday", "last week Friday", "next week - Tuesday."; behind a dash a clause may begin.
            var dashed = IsDash(next + 1) && (next + 3 >= Limit || _tokens[next + 3].Kind == TokenKind.Punctuation);
            var dayOfWeek = dashed || Is(next + 1, "on") ? next + 2 : next + 1;
            if (!IsWeekday(Word(dayOfWeek), out var day) || !IsCapitalized(dayOfWeek)) return next + 1;
            date = new OrdinalExpression(1, DateUnit.Day, day, date);
            return dayOfWeek + 1;
        }
        if (target.Kind == TimeWordKind.PartOfDay)
        {
            if (Is(at, "this") || (Is(at, "last") && IsAny(next, "night", "evening"))) date = new DayExpression(shift);
            else if (anaphoric) date = new PeriodExpression(DateUnit.Day, shift, true);
            return date is null ? 0 : next + 1;
        }
        if (IsWeekday(target, out var weekday) && (target.Value > 0 || IsCapitalized(next)))
        {
            date = new WeekdayExpression(weekday, shift, IsAny(next - 1, "past", "coming", "upcoming"), the && IsAny(at, "following", "previous"));
            end = SkipAbbreviationPeriod(next + 1, target);
            // "this Friday, June 15": the date says which.
            if (!(IsChar(end, ',') || IsDash(end)) || PlainDate(end + 1, out var named) is not (> 0 and var behindNamed) || named is not CalendarExpression { Day: not null } calendar) return end;
            date = calendar with { Weekday = weekday };
            return behindNamed;
        }
        if (IsMonth(target, out var month) && IsCapitalized(next))
        {
            end = SkipAbbreviationPeriod(next + 1, target);
            var behind = DayNumber(end, out var day);
            date = new ShiftedExpression(new CalendarExpression(null, month, behind > 0 ? day : null), shift);
            return behind > 0 ? behind : end;
        }
        if (IsNumber(next) && DayFirst(next, out var ofMonth) is var behindDay and > 0 && ofMonth is CalendarExpression { Year: null })
        {
            date = new ShiftedExpression(ofMonth, shift);
            return behindDay;
        }
        if (target.Kind == TimeWordKind.Season)
        {
            date = new ShiftedExpression(new PartOfYearExpression(DateUnit.Season, target.Value, null), shift);
            return next + 1;
        }
        // "this new year" is a year.
        var rule = "";
        var holiday = Is(next, "new") && !IsCapitalized(next) ? 0 : HolidayName(next, out rule);
        if (holiday > 0) date = new ShiftedExpression(new HolidayExpression(rule), shift);
        return holiday;
    }

    /// <summary>"working week", "workweek": Monday to Friday.</summary>
    private int WorkWeek(int i, int shift, out DateExpression? date)
    {
        date = null;
        var end = Is(i, "workweek") ? i + 1 : Is(i, "working") && Is(i + 1, "week") ? i + 2 : 0;
        if (end == 0) return 0;
        var week = new PeriodExpression(DateUnit.Week, shift);
        date = new RangeExpression(new OrdinalExpression(1, DateUnit.Day, 1, week), new OrdinalExpression(1, DateUnit.Day, 5, week));
        return end;
    }

    private bool IsPlural(int i) => i < Limit && (_text.Source[_tokens[i].End - 1] | 0x20) == 's';

    /// <summary>"earlier this year", "later this month", "earlier today", "late in the day", "later that day".</summary>
    private int Before(int i, out DateExpression? date)
    {
        date = null;
        if (!IsAny(i, "earlier", "later") && Word(i).Kind != TimeWordKind.Edge) return 0;
        if (Is(i + 1, "in") && Is(i + 2, "the") && Word(i + 3) is { Kind: TimeWordKind.Unit, Value: >= (int)DateUnit.Day } unit && !IsPlural(i + 3))
        {
            date = new PeriodExpression((DateUnit)unit.Value, 0);
            return i + 4;
        }
        if (Word(i).Kind == TimeWordKind.Edge) return 0;
        var end = DayWord(i + 1, out date);
        if (end == 0) end = Shifted(i + 1, out date);
        return end > 0 ? end : Is(i + 1, "that") || Is(i + 2, "same") ? Anaphor(i + 1, out date) : 0;
    }

    /// <summary>"the same day", "that week", "the year before", "the day after", "over the weekend".</summary>
    private int Anaphor(int i, out DateExpression? date)
    {
        date = null;
        if (Is(i, "the") && Is(i + 1, "weekend"))
        {
            if (!IsAny(i - 1, DateWordSets.BeforeWeekend) || Is(i + 2, "of")) return 0;
            date = new PeriodExpression(DateUnit.Weekend, 0);
            return i + 2;
        }
        if (Is(i, "the") && Word(i + 1) is { Kind: TimeWordKind.Unit, Value: >= (int)DateUnit.Day } closed && !IsPlural(i + 1) && IsAny(i - 1, DateWordSets.Closing))
        {
            date = new PeriodExpression((DateUnit)closed.Value, 0, true);
            return i + 2;
        }
        if (Is(i, "the") && Is(i - 1, "for") && Word(i + 1) is { Kind: TimeWordKind.Unit } whole && IsFunctionWord(i + 2) && !Is(i + 2, "of")
            && (DateUnit)whole.Value is DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Year && !IsPlural(i + 1) && ((DateUnit)whole.Value != DateUnit.Year || IsOfBusiness(i)))
        {
            date = new PeriodExpression((DateUnit)whole.Value, 0, Anaphoric: true, OrNow: true);
            return i + 2;
        }
        var same = IsAny(i, "the", "that") && Is(i + 1, "same");
        var at = same ? i + 2 : i + 1;
        if (!same && !IsAny(i, "that", "the")) return 0;
        if (Word(at) is { Kind: TimeWordKind.PartOfDay } && !Is(i, "the") && IsAny(at, "night", "morning", "afternoon", "evening"))
        {
            date = new PeriodExpression(DateUnit.Day, 0, true);
            return at + 1;
        }
        if (Is(i, "that") && Word(at).Kind == TimeWordKind.Season && IsFunctionWord(at + 1))
        {
            date = new PartOfYearExpression(DateUnit.Season, Word(at).Value, new PeriodExpression(DateUnit.Year, 0, true));
            return at + 1;
        }
        if (!same && Is(i, "the") && Word(at).Kind == TimeWordKind.PartOfDay && IsAny(at + 1, "before", "after") && !GoesOnAsClause(at + 2))
        {
            // "the night before", "the morning after".
            date = new PeriodExpression(DateUnit.Day, Is(at + 1, "before") ? -1 : 1, true);
            return at + 2;
        }
        if (Word(at) is not { Kind: TimeWordKind.Unit, Value: >= (int)DateUnit.Day } unit || IsPlural(at)) return 0;
        if (same || Is(i, "that"))
        {
            // "a decade that day after day": only where a clause could end or go on behind it.
            date = new PeriodExpression((DateUnit)unit.Value, 0, true);
            return at + 1;
        }
        if (IsAny(at + 1, "before", "earlier") && !GoesOnAsClause(at + 2)) date = new PeriodExpression((DateUnit)unit.Value, -1, true);
        else if (Is(at + 1, "after") && !GoesOnAsClause(at + 2)) date = new PeriodExpression((DateUnit)unit.Value, 1, true);
        return date is null ? 0 : at + 2;
    }

    // "the day after the vote", "two weeks before he left": what follows tells from what, and that is no date.
    private bool GoesOnAsClause(int i) => i < Limit && (_tokens[i].IsWord || _tokens[i].Kind is TokenKind.Number or TokenKind.Quote)
        && !IsAny(i, DateWordSets.AfterAnaphor);

    /// <summary>"two weeks ago", "a year earlier", "three days after January 12", "four weeks from tomorrow", "in two weeks".</summary>
    private int Counted(int i, out DateExpression? date)
    {
        date = null;
        // "half a century ago" is no century.
        var behind = PartOfCentury(i, out var count, out var unit);
        if (behind == 0) behind = CountOfUnits(i, out count, out unit);
        if (behind == 0 || Is(i - 1, "half") || IsPartOfNumber(i)) return 0;
        // "2 weeks and 2 days ago" was read from its beginning or not at all.
        if (Is(i - 1, "and") && Word(i - 2).Kind == TimeWordKind.Unit) return 0;
        if (Is(behind, "and") && CountOfUnits(behind + 1, out var rest, out var smaller) is var sum and > 0)
        {
            date = Sum(sum, count, unit, rest, smaller);
            return date is null ? 0 : sum + 1;
        }
        if (Is(behind, "ago"))
        {
            date = new OffsetExpression(-count, unit, null);
            if (Anniversary(behind + 1, -count, unit, out var day) is var anniversary and > 0)
            {
                date = day;
                return anniversary;
            }
        }
        else if (Is(behind, "from") && IsAny(behind + 1, "now", "today"))
        {
            date = new OffsetExpression(count, unit, null);
            behind++;
        }
        else if (Is(behind, "earlier")) date = new OffsetExpression(-count, unit, null, Anaphoric: true);
        else if (Is(behind, "later")) date = new OffsetExpression(count, unit, null, Anaphoric: true);
        else if (IsAny(behind, "after", "before", "from", "since"))
        {
            var anchor = Moment(behind + 1, out var day);
            if (anchor > 0 && day is not (TimeExpression or CalendarExpression { Month: null } or PeriodExpression))
            {
                date = new OffsetExpression(Is(behind, "before") ? -count : count, unit, day);
                return anchor;
            }
            // "six weeks before" is how long; only a single unit stands for a date.
            if (!Is(behind, "before") || count > 1 || GoesOnAsClause(behind + 1)) return 0;
            date = new OffsetExpression(-count, unit, null, Anaphoric: true);
        }
        else if (Is(i - 1, "in") && AnnouncesFuture(i - 2))
        {
            date = new OffsetExpression(count, unit, null);
            return behind;
        }
        return date is null ? 0 : behind + 1;
    }

    /// <summary>"today", "Saturday", "this week" behind "five years ago": the same day of that year.</summary>
    private int Anniversary(int i, int count, DateUnit unit, out DateExpression? date)
    {
        date = null;
        var end = DayWord(i, out var day);
        if (end == 0 && IsCapitalized(i)) end = Weekday(i, out day);
        if (end > 0 && day is DayExpression or WeekdayExpression)
        {
            date = new OffsetExpression(count, unit, day);
            return end;
        }
        if (unit != DateUnit.Year || !Is(i, "this") || !IsAny(i + 1, "week", "month")) return 0;
        date = Is(i + 1, "month")
            ? new OffsetExpression(count, unit, new PeriodExpression(DateUnit.Month, 0))
            : new AroundExpression(DateUnit.Week, new OffsetExpression(count, unit, new DayExpression(0)));
        return i + 2;
    }

    /// <summary>"half a century", "a quarter-century", "half a decade".</summary>
    private int PartOfCentury(int i, out int count, out DateUnit unit)
    {
        unit = DateUnit.Year;
        var at = Is(i, "a") ? i + 1 : i;
        var half = Is(at, "half");
        count = half ? 50 : 25;
        if (!half && !Is(at, "quarter")) return 0;
        at = IsDash(at + 1) ? at + 2 : Is(at + 1, "a") ? at + 2 : Is(at + 1, "of") && Is(at + 2, "a") ? at + 3 : 0;
        if (at == 0) return 0;
        if (half && Is(at, "decade")) count = 5;
        else if (!Is(at, "century")) return 0;
        return at + 1;
    }

    /// <summary>"two weeks", "a year".</summary>
    private int CountOfUnits(int i, out int count, out DateUnit unit)
    {
        unit = default;
        var end = Count(i, out count);
        if (end == 0 || Word(end) is not { Kind: TimeWordKind.Unit } word || word.Value is < (sbyte)DateUnit.Day or (sbyte)DateUnit.Weekend) return 0;
        unit = (DateUnit)word.Value;
        return (count == 1) == IsPlural(end) ? 0 : end + 1;
    }

    // "a year and two days ago": the larger part is counted from where the smaller one leads.
    private OffsetExpression? Sum(int i, int count, DateUnit unit, int rest, DateUnit smaller)
    {
        var past = IsAny(i, "ago", "earlier");
        if (!past && !Is(i, "later")) return null;
        var sign = past ? -1 : 1;
        return new OffsetExpression(sign * count, unit, new OffsetExpression(sign * rest, smaller, null, Anaphoric: !Is(i, "ago")));
    }

    private const int FutureLookBehind = 8;

    // "will be back in two weeks": without a word of the future "in two weeks" is how long something took.
    private bool AnnouncesFuture(int i)
    {
        for (var k = i; k >= Start && k > i - FutureLookBehind; k--)
        {
            if (_tokens[k].Kind == TokenKind.Punctuation) return false;
            if (IsAny(k, DateWordSets.Announcing)) return true;
        }
        return false;
    }
}
