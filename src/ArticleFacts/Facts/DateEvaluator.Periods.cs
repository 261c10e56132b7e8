using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

// Weeks, months, quarters and other periods, and distances counted in them.
internal sealed partial class DateEvaluator
{
    private DateValue? Period(PeriodExpression date)
    {
        Relative = true;
        if (date.Anaphoric)
        {
            // A day that markets end is the one told of, or that of publication.
            var anchor = AnchorOf(date.Unit, date.Shift);
            if (anchor is null && (date.OrNow || date is { Shift: 0, Unit: DateUnit.Day }) && setting.Reference is { } now) anchor = DateCalendar.Value(now);
            if (anchor is null) return null;
            return DateCalendar.FirstDay(anchor.Start) is { } day ? DateCalendar.PeriodOf(day, date.Unit, date.Shift) : null;
        }
        if (setting.Reference is not { } today) return null;
        // A weekend that is not named is the last one, or the one that has begun.
        var weekend = date is { Unit: DateUnit.Weekend, Shift: 0 } && context.Direction != DateDirection.Future
            && DateCalendar.WeekdayOf(today) < (context.Direction == DateDirection.Past ? 6 : 4);
        return DateCalendar.PeriodOf(today, date.Unit, weekend ? -1 : date.Shift);
    }

    // What a date of the text is counted from: years also from what the paragraph told before, and back from publication ("the year before").
    private DateValue? AnchorOf(DateUnit unit, int count)
    {
        if (context.Anchor is { } told && IsFine(told, unit)) return told;
        if (context is { Opens: true, Frame: { } frame } && IsFine(frame, unit)) return frame;
        if (unit != DateUnit.Year) return null;
        if (context.Frame is not null) return context.Frame;
        return count < 0 && setting.Reference is { } published ? DateCalendar.Year(published.Year) : null;
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

    private DateValue? Offset(OffsetExpression date)
    {
        Relative |= date.Anchor is null;
        DateValue? from;
        if (date.Anchor is not null) from = Evaluate(date.Anchor);
        else if (date.Anaphoric) from = AnchorOf(date.Unit, date.Count);
        else from = setting.Reference is { } today ? DateCalendar.Value(today) : null;
        if (from is null || !IsFine(from, date.Unit) || DateCalendar.FirstDay(from.Start) is not { } start) return null;

        // "a year earlier" behind a quarter or a month is the same part of that year.
        if (date is { Unit: DateUnit.Year } and ({ Anaphoric: true } or { Anchor: ToldQuarterExpression }) && from.Start is { Month: not null, Day: null }) return InOtherYear(from, date.Count);

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
        if (date.Unit == DateUnit.Half)
        {
            // "the second half", told in October, is the one that has begun; "will rise in the first half", that of the next year.
            var year = today.Year;
            var isFuture = context.Direction == DateDirection.Future;
            if (date.Number == 2 && today.Month <= MonthsPerHalf && !isFuture) year--;
            if (date.Number == 1 && today.Month > MonthsPerHalf && isFuture) year++;
            return DateCalendar.PartOfYear(year, date.Unit, date.Number);
        }
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

    private static DateValue? InOtherYear(DateValue value, int years)
    {
        var first = value.Start.Year + years;
        var last = value.End?.Year + years;
        if (first is < 1 or > 9999 || last is < 1 or > 9999) return null;
        return new DateValue(value.Start with { Year = first }, value.End is { } end ? end with { Year = last } : null);
    }

    /// <summary>"the three months to June 30": whole months where it ends with one, days where it does not.</summary>
    private DateValue? Stretch(StretchExpression date)
    {
        if (Evaluate(date.Edge) is not { } edge || FirstDay(edge) is not { } first || LastDay(edge) is not { } last) return null;
        var months = date.Unit switch { DateUnit.Month => 1, DateUnit.Quarter => 3, DateUnit.Year => 12, _ => 0 } * date.Count;
        var days = date.Unit switch { DateUnit.Day => 1, DateUnit.Week => 7, _ => 0 } * date.Count;
        if (months == 0) return date.Ends ? DateCalendar.AddDays(last, 1 - days) is { } start ? DateCalendar.Days(start, days) : null : DateCalendar.Days(first, days);
        if (date.Ends ? last.Day == DateTime.DaysInMonth(last.Year, last.Month) : first.Day == 1)
        {
            var month = DateCalendar.AddMonths(new DateTime(last.Year, last.Month, 1), 1 - months);
            return Months(date.Ends ? month : new DateTime(first.Year, first.Month, 1), months);
        }
        if (date.Ends) return DateCalendar.AddMonths(last, -months) is { } before ? Between(before.AddDays(1), last) : null;
        return DateCalendar.AddMonths(first, months) is { } behind ? Between(first, behind.AddDays(-1)) : null;
    }

    private static DateValue Between(DateTime first, DateTime last) => new(DateCalendar.Value(first).Start, DateCalendar.Value(last).Start);

    private static DateValue? Months(DateTime? first, int count)
    {
        if (first is not { } start || DateCalendar.AddMonths(start, count - 1) is not { } last) return null;
        if (count == 12 && start.Month == 1) return DateCalendar.Year(start.Year);
        var from = new DatePoint(start.Year, start.Month);
        return count == 1 ? new DateValue(from) : new DateValue(from, new DatePoint(last.Year, last.Month));
    }

    /// <summary>"the first nine months of 1988"; without a year, those of the last year in which they are over.</summary>
    private DateValue? EdgeUnits(EdgeUnitsExpression date)
    {
        DateTime first, last;
        if (date.Within is not null)
        {
            if (Evaluate(date.Within) is not { } period || FirstDay(period) is not { } begin || LastDay(period) is not { } end) return null;
            (first, last) = (begin, end);
        }
        else
        {
            if (Reference() is not { } today || DateCalendar.Day(today.Year, 1, 1) is not { } january) return null;
            var over = DateCalendar.AddMonths(january, date.Count * (date.Unit == DateUnit.Quarter ? 3 : 1)) is { } next && (next <= today || context.Direction == DateDirection.Future);
            if (DateCalendar.Day(over ? today.Year : today.Year - 1, 1, 1) is not { } start) return null;
            (first, last) = (start, start.AddYears(1).AddDays(-1));
        }
        var months = date.Unit switch { DateUnit.Month => 1, DateUnit.Quarter => 3, DateUnit.Year => 12, _ => 0 } * date.Count;
        if (months > 0)
        {
            var from = date.Last ? DateCalendar.AddMonths(new DateTime(last.Year, last.Month, 1), 1 - months) : first;
            return from >= first && DateCalendar.AddMonths(from.Value, months - 1) <= last ? Months(from, months) : null;
        }
        var days = date.Count * (date.Unit == DateUnit.Week ? 7 : 1);
        var day = date.Last ? DateCalendar.AddDays(last, 1 - days) : first;
        return day >= first && DateCalendar.AddDays(day.Value, days - 1) <= last ? DateCalendar.Days(day, days) : null;
    }

    /// <summary>"the past three years", to the day; quarters are whole ones.</summary>
    private DateValue? Recent(RecentExpression date)
    {
        if (Reference() is not { } today || (date.Ahead && context.Direction == DateDirection.Past)) return null;
        if (date.Unit == DateUnit.Quarter)
        {
            var first = DateCalendar.PeriodOf(today, DateUnit.Quarter, date.Ahead ? 1 : -date.Count);
            var last = DateCalendar.PeriodOf(today, DateUnit.Quarter, date.Ahead ? date.Count : -1);
            return first is null || last is null ? null : new DateValue(first.Start, last.End);
        }
        var sign = date.Ahead ? 1 : -1;
        var otherEnd = date.Workdays ? Workday(today, sign * date.Count) : date.Unit switch
        {
            DateUnit.Month => DateCalendar.AddMonths(today, sign * date.Count),
            DateUnit.Year => DateCalendar.AddMonths(today, 12L * sign * date.Count),
            DateUnit.Week => DateCalendar.AddDays(today, 7L * sign * date.Count),
            _ => DateCalendar.AddDays(today, sign * date.Count),
        };
        if (otherEnd is not { } other) return null;
        if (!date.Ahead) return Between(other, today);
        return (date.Workdays ? Workday(today, 1) : DateCalendar.AddDays(today, 1)) is { } tomorrow ? Between(tomorrow, other) : null;
    }

    // So many days on or back, of which only Monday to Friday count.
    private static DateTime? Workday(DateTime day, int count)
    {
        DateTime? found = day;
        for (var left = Math.Abs(count); left > 0;)
        {
            found = DateCalendar.AddDays(found.Value, Math.Sign(count));
            if (found is not { } next) return null;
            if (DateCalendar.WeekdayOf(next) < Saturday) left--;
        }
        return found;
    }

    private DateValue? ToldQuarter()
    {
        Relative = true;
        return context.Quarter;
    }
}
