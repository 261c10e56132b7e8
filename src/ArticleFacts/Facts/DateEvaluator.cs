using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Evaluates one date expression. What the words and their context do not settle is null, never a guess.</summary>
internal sealed partial class DateEvaluator(DateSetting setting, DateContext context)
{
    private const int NearYears = 4;
    private const int NearDays = 31;
    private const int DaysPerWeek = 7;
    private const int LongestYear = 366;
    private const int MonthsPerHalf = 6;
    private const int Saturday = 6;

    // In days.
    private const int ShortRange = 45;
    private const int LongRange = 150;

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
        StretchExpression date => Stretch(date),
        EdgeUnitsExpression date => EdgeUnits(date),
        ToldQuarterExpression => ToldQuarter(),
        RecentExpression date => Recent(date),
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
        if (context.Anchor is { } before && (before.End ?? before.Start) is { Year: not null, Month: not null } last && DateCalendar.FirstDay(last) is { } anchor
            && context.Direction != DateDirection.Future && (setting.Reference is null || (context.GoesOn && anchor.Year < setting.Reference.Value.Year - 1)))
        {
            var earliest = monthOnly ? new DateTime(anchor.Year, anchor.Month, 1) : anchor;
            for (var year = anchor.Year; year <= anchor.Year + 1; year++)
            {
                if (DateCalendar.Day(year, month, day) is { } behind && behind >= earliest) return behind;
            }
            return null;
        }
        if (setting.Reference is not { } reference) return null;
        if (context is { YearTold: { } told, Opens: true } && told < reference.Year && context.Direction != DateDirection.Future) return DateCalendar.Day(told, month, day);
        if (monthOnly) reference = new DateTime(reference.Year, reference.Month, 1);
        var direction = context.Direction == DateDirection.Unknown && monthOnly ? DateDirection.Past : context.Direction;
        if (direction == DateDirection.Past && !monthOnly && ComesSoon(reference, month, day) is { } coming) return coming;
        if (direction == DateDirection.Future && !monthOnly && weekday is null && JustGone(reference, month, day) is { } gone) return gone;
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

    // "The board meets June 13", told on the 15th, means no day of next year.
    private static DateTime? JustGone(DateTime reference, int month, int day) =>
        DateCalendar.Day(reference.Year, month, day) is { } near && near < reference && (reference - near).TotalDays <= DaysPerWeek ? near : null;

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

    /// <summary>Two digits are the year of the century that ends some years behind publication: of plans more are told than of what was.</summary>
    private int? FullYear(int year, bool isShort)
    {
        if (!isShort) return year;
        var last = (setting.Reference?.Year ?? 2030) + (context.Direction == DateDirection.Future ? 10 : 3);
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
            return (setting.MonthFirst ?? OrderByTense(a, b)) is { } first ? DateCalendar.Value(first ? a : b) : null;
        }
        return (monthFirst ?? dayFirst) is { } only ? DateCalendar.Value(only) : null;
    }

    // "will open on 5/3/2018", told in April: only one of the two is still to come.
    private bool? OrderByTense(DateTime monthFirst, DateTime dayFirst)
    {
        if (context.Direction == DateDirection.Unknown || setting.Reference is not { } today) return null;
        var fits = Fits(monthFirst, today, context.Direction);
        return fits == Fits(dayFirst, today, context.Direction) ? null : fits;
    }

    // The first of a month begins and ends longer terms: "from 1/3/2018 to 1/9/2018" may well be half a year.
    private static bool SharesFirst(NumericExpression from, NumericExpression to) => (from.First == 1 && to.First == 1) || (from.Second == 1 && to.Second == 1);

    // "from 10/1/2018 to 10/7/2018" is a week of one month, rather than half a year from one tenth to another.
    private DateValue? ClearlyShorter(RangeExpression date)
    {
        var monthFirst = new DateEvaluator(setting with { MonthFirst = true }, context).Range(date);
        var dayFirst = new DateEvaluator(setting with { MonthFirst = false }, context).Range(date);
        if (date is { From: NumericExpression from, To: NumericExpression to } && (from.First == to.First) != (from.Second == to.Second)) return from.First == to.First ? monthFirst : dayFirst;
        if (monthFirst == dayFirst) return monthFirst;
        var (a, b) = (LengthInDays(monthFirst), LengthInDays(dayFirst));
        if (a <= ShortRange && b >= LongRange) return monthFirst;
        return b <= ShortRange && a >= LongRange ? dayFirst : null;
    }

    // What ends before it begins is no range at all.
    private static double LengthInDays(DateValue? range) => range is not null && FirstDay(range) is { } first && LastDay(range) is { } last ? (last - first).TotalDays : double.MaxValue;

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
        if (date.Anaphoric)
        {
            Relative = true;
            if (FirstDay(AnchorOf(DateUnit.Day, date.Shift ?? 0)) is not { } from) return null;
            var distance = (date.Weekday - DateCalendar.WeekdayOf(from) + 7) % 7;
            return DateCalendar.AddDays(from, date.Shift > 0 ? distance == 0 ? 7 : distance : distance - 7) is { } counted ? DateCalendar.Value(counted) : null;
        }
        if (Reference() is not { } today) return null;
        if (date.Shift is null && context.Direction != DateDirection.Future && setting.Updated is { } updated)
        {
            // What was added since publication tells of days that came then.
            var added = DateCalendar.AddDays(updated, -((DateCalendar.WeekdayOf(updated) - date.Weekday + 7) % 7));
            if (added > today) return DateCalendar.Value(added.Value);
        }
        var back = (DateCalendar.WeekdayOf(today) - date.Weekday + 7) % 7;
        var days = date.Shift switch
        {
            // Yesterday is not "last Friday", nor tomorrow "next Friday".
            < 0 => back == 0 ? -7 : back == 1 && !date.Nearest ? -8 : -back,
            > 0 => back == 6 && !date.Nearest ? 8 : 7 - back,
            0 => date.Weekday - DateCalendar.WeekdayOf(today),
            null => context.Direction == DateDirection.Future && back > 0 ? 7 - back : -back,
        };
        return DateCalendar.AddDays(today, days) is { } day ? DateCalendar.Value(day) : null;
    }

    private DateValue? MonthDay(MonthDayExpression date)
    {
        if (Reference() is not { } today) return null;
        // "on Jan. 11 and on the 19th": the one that is nearest to the day told.
        var near = date.Weekday is null && context is { GoesOn: true, Anchor: { End: null, Start.Day: not null } told } ? FirstDay(told) : null;
        DateTime? best = null;
        for (var shift = -12; shift <= 12; shift++)
        {
            var from = near ?? today;
            if (DateCalendar.AddMonths(new DateTime(from.Year, from.Month, 1), shift) is not { } month) continue;
            if (DateCalendar.Day(month.Year, month.Month, date.Day) is not { } day || (date.Weekday is { } weekday && DateCalendar.WeekdayOf(day) != weekday)) continue;
            if (best is not { } known || IsBetter(day, known, from, near is null ? context.Direction : DateDirection.Unknown)) best = day;
        }
        return best is { } found ? DateCalendar.Value(found) : null;
    }

    private static DateTime? LastDay(DateValue value)
    {
        var last = value.End ?? value.Start;
        if (last.Year is not { } year) return null;
        var month = last.Month ?? 12;
        return DateCalendar.Day(year, month, last.Day ?? DateTime.DaysInMonth(year, month));
    }

    private DateValue? Holiday(HolidayExpression date)
    {
        if (date.Year is { } year) return DateHolidays.DayOf(date.Rule, year) is { } found ? DateCalendar.Value(found) : null;
        if (Reference() is not { } today) return null;
        if (context.YearTold is { } told && told < today.Year && context.Direction != DateDirection.Future && date.Weekday is null)
        {
            return DateHolidays.DayOf(date.Rule, told) is { } then ? DateCalendar.Value(then) : null;
        }
        DateTime? best = null;
        var reach = date.Weekday is null ? 1 : NearYears;
        for (var near = today.Year - reach; near <= today.Year + reach; near++)
        {
            if (DateHolidays.DayOf(date.Rule, near) is not { } day || (date.Weekday is { } weekday && DateCalendar.WeekdayOf(day) != weekday)) continue;
            if (best is not { } known || IsBetter(day, known, today, date.Weekday is null ? context.Direction : DateDirection.Unknown)) best = day;
        }
        return best is { } nearest ? DateCalendar.Value(nearest) : null;
    }

    private DateValue? Range(RangeExpression date)
    {
        if (setting.MonthFirst is null && date is { From: NumericExpression opening, To: NumericExpression closing } && !SharesFirst(opening, closing))
        {
            Relative = true;
            return ClearlyShorter(date);
        }
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
        if (from.Start is { Hour: { } begins, Day: not null } && until is { Hour: { } ends } && from.Start.WithoutTime() == until.WithoutTime()
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
            // Midnight ends one day and begins another.
            day = date is { Hour: 0, Minute: null } ? null : context.Day;
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
