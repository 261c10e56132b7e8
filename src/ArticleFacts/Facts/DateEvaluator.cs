using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Evaluates one date expression. What the words and their context do not settle is null, never a guess.</summary>
internal sealed class DateEvaluator(DateSetting setting, DateContext context)
{
    private const int NearYears = 4;
    private const int NearDays = 31;
    private const int LongestYear = 366;

    /// <summary>Whether anything outside of the words was needed.</summary>
    public bool Relative { get; private set; }

    /// <summary>The value of the expression.</summary>
    public DateValue? Evaluate(DateExpression expression) => expression switch
    {
        CalendarExpression date => Calendar(date),
        NumericExpression date => Numeric(date),
        WeekdayExpression date => Weekday(date),
        MonthDayExpression date => MonthDay(date),
        DayExpression date => Reference() is { } today && DateCalendar.AddDays(today, date.Shift) is { } day ? DateCalendar.Value(day) : null,
        PeriodExpression date => Period(date),
        ShiftedExpression date => Shifted(date),
        OffsetExpression date => Offset(date),
        PartOfYearExpression date => PartOfYear(date),
        OrdinalExpression date => Ordinal(date),
        AroundExpression date => Around(date),
        YearsExpression date => Years(date),
        HolidayExpression date => Holiday(date),
        RangeExpression date => Range(date),
        TimeExpression date => Time(date),
        _ => null,
    };

    private DateTime? Reference()
    {
        Relative = true;
        return setting.Reference;
    }

    private static DateTime? FirstDay(DateValue? value) => value is null ? null : DateCalendar.FirstDay(value.Start);

    private DateValue? Calendar(CalendarExpression date)
    {
        if (date.Month is not { } month)
        {
            return date.Year is { } only && FullYear(only, date.ShortYear) is { } fullYear ? DateCalendar.Year(fullYear) : null;
        }
        if (date.Year is { } given)
        {
            if (FullYear(given, date.ShortYear) is not { } year) return null;
            if (date.Day is not { } day) return new DateValue(new DatePoint(year, month));
            return DateCalendar.Day(year, month, day) is { } found ? DateCalendar.Value(found) : null;
        }

        Relative = true;
        var value = DayInYear(month, date.Day ?? 1, date.Weekday, monthOnly: date.Day is null);
        if (value is not { } near) return null;
        return date.Day is null ? new DateValue(new DatePoint(near.Year, near.Month)) : DateCalendar.Value(near);
    }

    /// <summary>A day without its year: behind the date told last where that lies in another year, else near publication on the side that the tense says.</summary>
    private DateTime? DayInYear(int month, int day, int? weekday, bool monthOnly)
    {
        if (context.Anchor is { Start: { Year: not null, Month: not null } start } && DateCalendar.FirstDay(start) is { } anchor
            && context.Direction != DateDirection.Future && (setting.Reference is null || anchor.Year < setting.Reference.Value.Year - 1))
        {
            var told = monthOnly ? new DateTime(anchor.Year, anchor.Month, 1) : anchor;
            for (var year = anchor.Year; year <= anchor.Year + 1; year++)
            {
                if (DateCalendar.Day(year, month, day) is { } behind && behind >= told) return behind;
            }
            return null;
        }
        if (setting.Reference is not { } reference) return null;
        if (monthOnly) reference = new DateTime(reference.Year, reference.Month, 1);
        var direction = context.Direction == DateDirection.Unknown && monthOnly ? DateDirection.Past : context.Direction;
        if (direction == DateDirection.Past && !monthOnly && ComesSoon(reference, month, day) is { } coming) return coming;
        DateTime? best = null;
        for (var year = reference.Year - NearYears; year <= reference.Year + NearYears; year++)
        {
            if (DateCalendar.Day(year, month, day) is not { } candidate || (weekday is { } wanted && DateCalendar.WeekdayOf(candidate) != wanted)) continue;
            if (best is not { } known || IsBetter(candidate, known, reference, weekday is null ? direction : DateDirection.Unknown)) best = candidate;
        }
        // 29 February of a year that has none: the one that has it is years away, and would be printed with its year.
        return weekday is null && best is { } far && (far - reference).Duration().TotalDays > LongestYear ? null : best;
    }

    // A day almost a year back would be printed with its year: where one comes within weeks, that is meant, whatever the verb.
    private static DateTime? ComesSoon(DateTime reference, int month, int day)
    {
        var coming = DateCalendar.Day(reference.Year, month, day) is { } near && near > reference ? near : DateCalendar.Day(reference.Year + 1, month, day);
        return coming is { } found && (found - reference).TotalDays <= NearDays ? found : null;
    }

    private static bool IsBetter(DateTime candidate, DateTime known, DateTime reference, DateDirection direction)
    {
        var fits = Fits(candidate, reference, direction);
        if (fits != Fits(known, reference, direction)) return fits;
        return (candidate - reference).Duration() < (known - reference).Duration();
    }

    private static bool Fits(DateTime day, DateTime reference, DateDirection direction) => direction switch
    {
        DateDirection.Past => day <= reference,
        DateDirection.Future => day >= reference,
        _ => true,
    };

    /// <summary>Two digits are the year of the century that ends ten years behind publication.</summary>
    private int? FullYear(int year, bool isShort)
    {
        if (!isShort) return year;
        const int FuturePart = 10;
        var last = (setting.Reference?.Year ?? 2030) + FuturePart;
        var century = last / 100 * 100;
        return century + year <= last ? century + year : century - 100 + year;
    }

    private DateValue? Numeric(NumericExpression date)
    {
        if (date.Year is not { } given || FullYear(given, date.ShortYear) is not { } year) return NumericWithoutYear(date);
        var monthFirst = DateCalendar.Day(year, date.First, date.Second);
        var dayFirst = DateCalendar.Day(year, date.Second, date.First);
        if (monthFirst is { } a && dayFirst is { } b && a != b)
        {
            Relative = true;
            return setting.MonthFirst is { } first ? DateCalendar.Value(first ? a : b) : null;
        }
        return (monthFirst ?? dayFirst) is { } only ? DateCalendar.Value(only) : null;
    }

    // "Friday 7/6": the weekday settles the order where the habit does not.
    private DateValue? NumericWithoutYear(NumericExpression date)
    {
        Relative = true;
        var monthFirst = date.First <= 12 ? DayInYear(date.First, date.Second, date.Weekday, monthOnly: false) : null;
        var dayFirst = date.Second <= 12 ? DayInYear(date.Second, date.First, date.Weekday, monthOnly: false) : null;
        if (monthFirst is not null && dayFirst is not null && monthFirst != dayFirst)
        {
            if (setting.MonthFirst is not { } first) return null;
            return DateCalendar.Value(first ? monthFirst.Value : dayFirst.Value);
        }
        return (monthFirst ?? dayFirst) is { } day ? DateCalendar.Value(day) : null;
    }

    private DateValue? Weekday(WeekdayExpression date)
    {
        if (Reference() is not { } today) return null;
        var back = (DateCalendar.WeekdayOf(today) - date.Weekday + 7) % 7;
        var days = date.Shift switch
        {
            < 0 => back == 0 ? -7 : -back,
            > 0 => 7 - back,
            0 => date.Weekday - DateCalendar.WeekdayOf(today),
            null => context.Direction == DateDirection.Future && back > 0 ? 7 - back : -back,
        };
        return DateCalendar.AddDays(today, days) is { } day ? DateCalendar.Value(day) : null;
    }

    private DateValue? MonthDay(MonthDayExpression date)
    {
        if (Reference() is not { } today) return null;
        DateTime? best = null;
        for (var shift = -12; shift <= 12; shift++)
        {
            if (DateCalendar.AddMonths(new DateTime(today.Year, today.Month, 1), shift) is not { } month) continue;
            if (DateCalendar.Day(month.Year, month.Month, date.Day) is not { } day || (date.Weekday is { } weekday && DateCalendar.WeekdayOf(day) != weekday)) continue;
            if (best is not { } known || IsBetter(day, known, today, context.Direction)) best = day;
        }
        return best is { } found ? DateCalendar.Value(found) : null;
    }

    private DateValue? Period(PeriodExpression date)
    {
        Relative = true;
        if (date.Anaphoric)
        {
            // A day that markets end is the one told of, or that of publication.
            var anchor = context.Anchor is { } told && IsFine(told, date.Unit) ? told : null;
            if (anchor is null && date is { Shift: 0, Unit: DateUnit.Day } && setting.Reference is { } now) anchor = DateCalendar.Value(now);
            if (anchor is null) return null;
            return DateCalendar.FirstDay(anchor.Start) is { } day ? DateCalendar.PeriodOf(day, date.Unit, date.Shift) : null;
        }
        if (setting.Reference is not { } today) return null;
        // A weekend that is not named is the last one, or the one that has begun.
        var weekend = date is { Unit: DateUnit.Weekend, Shift: 0 } && context.Direction != DateDirection.Future
            && DateCalendar.WeekdayOf(today) < (context.Direction == DateDirection.Past ? 6 : 4);
        return DateCalendar.PeriodOf(today, date.Unit, weekend ? -1 : date.Shift);
    }

    // Whether the date is known as finely as the unit asks: "the next day" needs a day, "the following year" only a year.
    private static bool IsFine(DateValue value, DateUnit unit) => unit switch
    {
        <= DateUnit.Fortnight => value.Start.Day is not null && (value.End is null || unit >= DateUnit.Week),
        DateUnit.Month or DateUnit.Quarter or DateUnit.Season => value.Start.Month is not null,
        _ => value.Start.Year is not null,
    };

    private DateValue? Shifted(ShiftedExpression date)
    {
        if (Reference() is not { } today) return null;
        DateValue? best = null;
        for (var year = today.Year - 2; year <= today.Year + 2; year++)
        {
            var candidate = date.Inner switch
            {
                CalendarExpression { Month: { } month, Day: null } => DateCalendar.Day(year, month, 1) is null ? null : new DateValue(new DatePoint(year, month)),
                CalendarExpression { Month: { } month, Day: { } day } => DateCalendar.Day(year, month, day) is { } found ? DateCalendar.Value(found) : null,
                PartOfYearExpression part => DateCalendar.PartOfYear(year, part.Unit, part.Number),
                HolidayExpression holiday => DateHolidays.DayOf(holiday.Rule, year) is { } found ? DateCalendar.Value(found) : null,
                _ => null,
            };
            if (candidate is null || FirstDay(candidate) is not { } first || LastDay(candidate) is not { } last) continue;
            if (date.Shift < 0 && last < today) best = candidate;
            if (date.Shift > 0 && first > today) return candidate;
            if (date.Shift == 0 && (first.Year == today.Year || (first <= today && last >= today))) return candidate;
        }
        return date.Shift < 0 ? best : null;
    }

    private static DateTime? LastDay(DateValue value)
    {
        var last = value.End ?? value.Start;
        if (last.Year is not { } year) return null;
        var month = last.Month ?? 12;
        return DateCalendar.Day(year, month, last.Day ?? DateTime.DaysInMonth(year, month));
    }

    private DateValue? Offset(OffsetExpression date)
    {
        Relative |= date.Anchor is null;
        DateValue? from;
        if (date.Anchor is not null) from = Evaluate(date.Anchor);
        else if (date.Anaphoric) from = context.Anchor ?? (date is { Unit: DateUnit.Year, Count: < 0 } && setting.Reference is { } published ? DateCalendar.Year(published.Year) : null);
        else from = setting.Reference is { } today ? DateCalendar.Value(today) : null;
        if (from is null || !IsFine(from, date.Unit) || DateCalendar.FirstDay(from.Start) is not { } start) return null;

        // Long distances are round: "two years ago" is a year, "two years after May 3, 2016" a day.
        var round = date.Anchor is null;
        switch (date.Unit)
        {
            case DateUnit.Day: return DateCalendar.AddDays(start, date.Count) is { } day ? DateCalendar.Value(day) : null;
            case DateUnit.Week: return DateCalendar.AddDays(start, 7L * date.Count) is { } week ? DateCalendar.Value(week) : null;
            case DateUnit.Fortnight: return DateCalendar.AddDays(start, 14L * date.Count) is { } fortnight ? DateCalendar.Value(fortnight) : null;
            case DateUnit.Month or DateUnit.Quarter:
                if (DateCalendar.AddMonths(start, date.Count * (date.Unit == DateUnit.Quarter ? 3L : 1L)) is not { } month) return null;
                return round || from.Start.Day is null ? new DateValue(new DatePoint(month.Year, month.Month)) : DateCalendar.Value(month);
            case DateUnit.Year:
                if (round) return DateCalendar.Year(start.Year + (long)date.Count);
                return DateCalendar.AddMonths(start, 12L * date.Count) is { } year ? new DateValue(new DatePoint(year.Year, from.Start.Month, from.Start.Day is null ? null : year.Day)) : null;
            case DateUnit.Decade: return DateCalendar.Year(start.Year + (10L * date.Count));
            case DateUnit.Century: return DateCalendar.Year(start.Year + (100L * date.Count));
            default: return null;
        }
    }

    private DateValue? PartOfYear(PartOfYearExpression date)
    {
        if (date.Year is not null) return Evaluate(date.Year)?.Start.Year is { } year ? DateCalendar.PartOfYear(year, date.Unit, date.Number) : null;
        if (Reference() is not { } today) return null;
        for (var shift = context.Direction == DateDirection.Future ? 0 : -1; shift <= 1; shift++)
        {
            // News reports on the last quarter that is over, and speaks of the next one in the future.
            var candidate = context.Direction == DateDirection.Future ? today.Year + shift : today.Year - shift - 1;
            if (DateCalendar.PartOfYear(candidate, date.Unit, date.Number) is not { } value || LastDay(value) is not { } last) continue;
            if (context.Direction == DateDirection.Future ? last >= today : last < today) return value;
        }
        return null;
    }

    private DateValue? Ordinal(OrdinalExpression date)
    {
        if (Evaluate(date.Within) is not { } period || FirstDay(period) is not { } first || LastDay(period) is not { } last) return null;
        DateTime? day;
        if (date.Weekday > 0)
        {
            day = date.Ordinal < 0
                ? DateCalendar.AddDays(last, -((DateCalendar.WeekdayOf(last) - date.Weekday + 7) % 7))
                : DateCalendar.AddDays(first, ((date.Weekday - DateCalendar.WeekdayOf(first) + 7) % 7) + ((date.Ordinal - 1) * 7));
            return day is { } found && found >= first && found <= last ? DateCalendar.Value(found) : null;
        }
        switch (date.Unit)
        {
            case DateUnit.Day:
                day = date.Ordinal < 0 ? last : DateCalendar.AddDays(first, date.Ordinal - 1);
                return day is { } counted && counted <= last ? DateCalendar.Value(counted) : null;
            case DateUnit.Month:
                var month = date.Ordinal < 0 ? last : DateCalendar.AddMonths(first, date.Ordinal - 1);
                return month is { } inside && inside <= last ? new DateValue(new DatePoint(inside.Year, inside.Month)) : null;
            default:
                // ISO 8601: a week belongs to the period that holds its Thursday.
                var thursday = date.Ordinal < 0
                    ? DateCalendar.AddDays(last, -((DateCalendar.WeekdayOf(last) - 4 + 7) % 7))
                    : DateCalendar.AddDays(first, ((4 - DateCalendar.WeekdayOf(first) + 7) % 7) + ((date.Ordinal - 1) * 7));
                return thursday is { } middle && middle <= last ? DateCalendar.PeriodOf(middle, date.Unit, 0) : null;
        }
    }

    private DateValue? Around(AroundExpression date)
    {
        if (FirstDay(Evaluate(date.Day)) is not { } day) return null;
        // The weekend of a holiday on Monday or Tuesday is the one before it.
        var before = date.Unit == DateUnit.Weekend && DateCalendar.WeekdayOf(day) <= 2;
        return DateCalendar.PeriodOf(day, date.Unit, before ? -1 : 0);
    }

    private DateValue? Years(YearsExpression date)
    {
        if (!date.ShortYear) return DateCalendar.Years(date.First, date.Count);
        Relative = true;
        var year = setting.Reference?.Year ?? 0;
        return DateCalendar.Years(2000 + date.First <= year ? 2000 + date.First : 1900 + date.First, date.Count);
    }

    private DateValue? Holiday(HolidayExpression date)
    {
        if (date.Year is { } year) return DateHolidays.DayOf(date.Rule, year) is { } found ? DateCalendar.Value(found) : null;
        if (Reference() is not { } today) return null;
        DateTime? best = null;
        for (var near = today.Year - 1; near <= today.Year + 1; near++)
        {
            if (DateHolidays.DayOf(date.Rule, near) is not { } day) continue;
            if (best is not { } known || IsBetter(day, known, today, context.Direction)) best = day;
        }
        return best is { } nearest ? DateCalendar.Value(nearest) : null;
    }

    private DateValue? Range(RangeExpression date)
    {
        if (date is { From: not WeekdayExpression { Shift: null }, To: WeekdayExpression { Shift: null } last } && FirstDay(Evaluate(date.From)) is { } start)
        {
            // "from next Monday to Friday": the first Friday behind it.
            return DateCalendar.Days(start, ((last.Weekday - DateCalendar.WeekdayOf(start) + 7) % 7) + 1);
        }
        if (Evaluate(date.To) is not { } to) return null;
        if (date.From is WeekdayExpression { Shift: null } weekday)
        {
            // "Monday to Friday" without a verb that points anywhere is every week.
            if (context.Direction == DateDirection.Unknown || LastDay(to) is not { } end) return null;
            return DateCalendar.AddDays(end, -((DateCalendar.WeekdayOf(end) - weekday.Weekday + 7) % 7)) is { } first
                ? new DateValue(DateCalendar.Value(first).Start, to.End ?? to.Start)
                : null;
        }
        if (date is { From: CalendarExpression { Year: null, Month: { } firstMonth, Day: null } months, To: CalendarExpression { Year: null, Month: { } lastMonth, Day: null } } && to.Start.Year is { } lastYear)
        {
            // "from November to March": one stretch, so its ends take one direction, and the year may turn between them.
            return new DateValue(new DatePoint(firstMonth > lastMonth ? lastYear - 1 : lastYear, months.Month), to.Start);
        }
        if (Evaluate(date.From) is not { } from) return null;
        var until = to.End ?? to.Start;
        if (from.Start is { Hour: { } begins, Day: not null } && until is { Hour: { } ends } && from.Start.DateOnlyPart == until.DateOnlyPart
            && (ends, until.Minute ?? 0).CompareTo((begins, from.Start.Minute ?? 0)) < 0)
        {
            // "Monday from 8 p.m. to 1 a.m.": past midnight.
            if (DateCalendar.FirstDay(until) is not { } evening || DateCalendar.AddDays(evening, 1) is not { } next) return null;
            until = until with { Year = next.Year, Month = next.Month, Day = next.Day };
        }
        if (from.Start.Year is not null && DateCalendar.FirstDay(from.Start) is { } a && LastDay(to) is { } b && a > b)
        {
            // "from November to March": the year turns between the ends.
            if (date.To is not CalendarExpression { Year: null } || until.Year is not { } year) return null;
            until = until with { Year = year + 1 };
        }
        return new DateValue(from.Start, until);
    }

    private DateValue? Time(TimeExpression date)
    {
        if (date.Hour > 23) return null;
        DateValue? day;
        if (date.Day is not null)
        {
            day = Evaluate(date.Day);
            if (day is null) return null;
        }
        else
        {
            Relative = true;
            day = context.Day;
        }
        var offset = date.OffsetMinutes;
        if (day is not { End: null, Start: { Day: not null, Hour: null } start } || DateCalendar.FirstDay(start) is not { } calendarDay)
        {
            return new DateValue(new DatePoint(null, null, null, date.Hour, date.Minute, offset));
        }
        offset ??= date.Zone is { } zone ? TimeZoneName.SeasonalOffset(zone, calendarDay) : null;
        return new DateValue(start with { Hour = date.Hour, Minute = date.Minute, OffsetMinutes = offset });
    }
}
