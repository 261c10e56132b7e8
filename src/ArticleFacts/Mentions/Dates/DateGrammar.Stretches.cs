namespace ArticleFacts.Mentions;

// Stretches of time with one end in the calendar, and periods that are told from another one, as business reports name them.
internal sealed partial class DateGrammar
{
    // Whether a quarter was read: only behind one is "the quarter" a date.
    private bool _quarterTold;

    private int Stretch(int i, out DateExpression? date)
    {
        var end = EndedPeriod(i, out date);
        if (end == 0) end = EdgeUnits(i, out date);
        if (end == 0) end = YearEarlier(i, out date);
        if (end == 0) end = YearEnd(i, out date);
        if (end == 0) end = YearToDate(i, out date);
        if (end == 0) end = Latest(i, out date);
        return end > 0 ? end : ToldQuarter(i, out date);
    }

    /// <summary>"the three months to June 30", "the year ended March 31, 1988", "12 months ended in September", "two weeks starting May 20".</summary>
    private int EndedPeriod(int i, out DateExpression? date)
    {
        date = null;
        var at = Is(i, "the") ? i + 1 : i;
        var the = at > i;
        if (IsAny(at, "fiscal", "financial")) at++;
        var link = StretchLength(at, the, out var count, out var unit);
        if (link == 0) return 0;
        if (IsChar(link, ',') && Is(link + 1, "from")) link++;
        var ends = IsAny(link, "ended", "ending") || (the && (Is(link, "through") || (Is(link, "to") && (count > 1 || unit == DateUnit.Year))));
        var starts = IsAny(link, "starting", "beginning") || (Is(link, "from") && Is(i - 1, "for"));
        if (!ends && !starts) return 0;
        var inner = IsAny(link + 1, "in", "on", "from", "with") ? link + 2 : link + 1;
        var end = Day(inner, out var edge);
        if (end == 0 || !(IsOneDay(edge) || (unit >= DateUnit.Month && edge is CalendarExpression { Month: not null } or ShiftedExpression { Inner: CalendarExpression }))) return 0;
        _quarterTold |= unit == DateUnit.Quarter || (unit == DateUnit.Month && count == 3);
        date = new StretchExpression(count, unit, edge!, ends);
        return end;
    }

    /// <summary>"the past three years", "next 5 days", "the last two quarters", "the next 10 business days".</summary>
    private int Recent(int i, out DateExpression? date)
    {
        date = null;
        var at = Is(i, "the") ? i + 1 : i;
        var shift = Word(at);
        var end = shift.Kind == TimeWordKind.Shift ? Counter(at + 1, out var count) : Counter(at, out count);
        if (end == 0 || count < 2) return 0;
        var word = at;
        if (shift.Kind != TimeWordKind.Shift)
        {
            // "the 2 next days".
            word = end++;
            shift = Word(word);
            if (shift.Kind != TimeWordKind.Shift) return 0;
        }
        var workdays = IsAny(end, "business", "working", "trading");
        if (workdays) end++;
        if (Word(end) is not { Kind: TimeWordKind.Unit, Value: >= (sbyte)DateUnit.Day } noun || !IsPlural(end) || Is(end + 1, "of")) return 0;
        var unit = (DateUnit)noun.Value;
        if (unit is not (DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year) || (workdays && unit != DateUnit.Day)) return 0;
        // "the previous three years" are counted from what was told; quarters are those of the reports.
        if (!IsAny(word, "last", "past", "next", "coming") && !(unit == DateUnit.Quarter && IsAny(word, "previous", "following"))) return 0;
        date = new RecentExpression(count, unit, shift.Value > 0, workdays);
        return end + 1;
    }

    // A number, but no article.
    private int Counter(int i, out int count)
    {
        count = 0;
        return IsAny(i, "a", "an") || IsPartOfNumber(i) ? 0 : Count(i, out count);
    }

    // "three months", "12 months", and after "the" a single "year", "week" or "quarter".
    private int StretchLength(int i, bool the, out int count, out DateUnit unit)
    {
        unit = default;
        count = 1;
        var end = IsAny(i, "a", "an") ? 0 : Count(i, out count);
        if (end == 0)
        {
            if (!the) return 0;
            (end, count) = (i, 1);
        }
        if (count == 0 || Word(end).Kind != TimeWordKind.Unit || (count == 1) == IsPlural(end)) return 0;
        unit = (DateUnit)Word(end).Value;
        return unit is DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year ? end + 1 : 0;
    }

    /// <summary>"the first nine months of 1988", "the last three days of May"; in business "the first nine months" of the year.</summary>
    private int EdgeUnits(int i, out DateExpression? date)
    {
        date = null;
        var at = Is(i, "the") ? i + 1 : i;
        var last = IsAny(at, "last", "final");
        if (!last && !IsAny(at, "first", "opening")) return 0;
        var noun = StretchLength(at + 1, the: false, out var count, out var unit);
        if (noun == 0 || count < 2) return 0;
        if (Is(noun, "of"))
        {
            var end = Whole(noun + 1, out var within);
            if (end == 0 || within is not (CalendarExpression { Day: null } or PeriodExpression or ShiftedExpression or YearsExpression or PartOfYearExpression)) return 0;
            date = new EdgeUnitsExpression(count, unit, last, within);
            return end;
        }
        if (last || at == i || unit is not (DateUnit.Month or DateUnit.Quarter) || !IsOfBusiness(i)) return 0;
        date = new EdgeUnitsExpression(count, unit, false, null);
        return noun;
    }

    /// <summary>"the year-earlier period", "the year-ago quarter".</summary>
    private int YearEarlier(int i, out DateExpression? date)
    {
        date = null;
        var at = Is(i, "the") ? i + 1 : i;
        if (!Is(at, "year") || !IsDash(at + 1) || !IsAny(at + 2, "earlier", "ago") || !IsAny(at + 3, "period", "quarter", "month", "half")) return 0;
        date = Is(at + 3, "quarter")
            ? new OffsetExpression(-1, DateUnit.Year, new ToldQuarterExpression())
            : new OffsetExpression(-1, DateUnit.Year, null, Anaphoric: true);
        return at + 4;
    }

    /// <summary>"by year-end", "at year end 1987", "by year's end": the year itself, as all edges are.</summary>
    private int YearEnd(int i, out DateExpression? date)
    {
        date = null;
        var joined = IsDash(i + 1) && IsTight(i + 1) || IsPossessive(i + 1);
        var end = !Is(i, "year") ? i : joined ? i + 2 : i + 1;
        if (end == i || !Is(end, "end") || !IsAny(i - 1, DateWordSets.BeforeYearEnd)) return 0;
        end++;
        if (Digits(end, out var count) is { } year && count == 4 && IsYear(year))
        {
            date = new CalendarExpression(year);
            return end + 1;
        }
        if (IsLowerWord(end) && !IsFunctionWord(end)) return 0;
        date = new PeriodExpression(DateUnit.Year, 0);
        return end;
    }

    /// <summary>"the year to date": from its first day to that of publication.</summary>
    private int YearToDate(int i, out DateExpression? date)
    {
        date = null;
        var at = Is(i, "the") ? i + 1 : i;
        var isJoined = IsDash(at + 1) && IsDash(at + 3);
        var to = isJoined ? at + 2 : at + 1;
        var end = isJoined ? to + 2 : to + 1;
        if (!Is(at, "year") || !Is(to, "to") || !Is(end, "date")) return 0;
        date = new RangeExpression(new OrdinalExpression(1, DateUnit.Day, 0, new PeriodExpression(DateUnit.Year, 0)), new DayExpression(0));
        return end + 1;
    }

    /// <summary>"the latest quarter", "the latest week": the last one that is over; of quarters the one that was told of.</summary>
    private int Latest(int i, out DateExpression? date)
    {
        date = null;
        if (!Is(i, "the") || !Is(i + 1, "latest") || Word(i + 2) is not { Kind: TimeWordKind.Unit } word || IsPlural(i + 2)) return 0;
        var unit = (DateUnit)word.Value;
        if (unit is not (DateUnit.Week or DateUnit.Month or DateUnit.Quarter)) return 0;
        date = unit == DateUnit.Quarter && _quarterTold ? new ToldQuarterExpression() : new PeriodExpression(unit, -1);
        return i + 3;
    }

    // "in the quarter": a quarter was told of, and nothing says which part of what.
    private int ToldQuarter(int i, out DateExpression? date)
    {
        date = null;
        if (!_quarterTold || !Is(i, "the") || !Is(i + 1, "quarter") || IsAny(i + 2, DateWordSets.BehindOtherQuarters) || (IsDash(i + 2) && IsTight(i + 2)) || !IsAny(i - 1, DateWordSets.BeforeToldQuarter)) return 0;
        date = new ToldQuarterExpression();
        return i + 2;
    }
}
