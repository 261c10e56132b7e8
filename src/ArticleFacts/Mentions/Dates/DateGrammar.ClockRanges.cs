namespace ArticleFacts.Mentions;

// From one time of day to another.
internal sealed partial class DateGrammar
{
    /// <summary>"9 a.m. to 5 p.m.", "1-3 pm", "between 2 and 4:30pm", "10:00 to 11:30", with a day before or behind.</summary>
    private int ClockRange(int i, bool between, bool opened, out DateExpression? date)
    {
        date = null;
        DateExpression? day = null;
        var at = i;
        if (!opened)
        {
            var behindDay = Day(i, out day);
            if (behindDay > 0 && IsOneDay(day))
            {
                at = IsChar(behindDay, ',') || Is(behindDay, "at") ? behindDay + 1 : behindDay;
                between = Is(at, "between");
                opened = between || Is(at, "from");
                if (opened) at++;
            }
            else
            {
                day = null;
            }
        }

        if (MilitaryRange(at, between, out date) is var military and > 0 && day is null) return military;
        var middle = Clock(at, known: true, out var first);
        var bare = middle == 0;
        if (bare)
        {
            if (Digits(at, out var count) is not { } hour || count > 2 || hour is < 1 or > 12 || IsPartOfNumber(at)) return 0;
            first = new TimeExpression(hour, null, null, null, null);
            middle = at + 1;
        }
        var isInner = false;
        if (opened && !bare && Day(middle, out var inner) is var behindFirst and > 0 && IsOneDay(inner) && Connector(behindFirst, between) > 0)
        {
            // "between 2:00 tomorrow and 4:00".
            day = inner;
            isInner = true;
            middle = behindFirst;
        }
        var connector = Connector(middle, between);
        if (connector == 0) return 0;
        // "10 till 4", "Wednesday from 10-4".
        if (bare && (IsAny(middle, "till", "until") || (opened && !between && day is not null)) && OpeningHours(first! with { Day = day }, connector, out date) is var closing and > 0) return closing;
        var end = Clock(connector, known: !bare || opened || day is not null, out var second, joined: true);
        if (end == 0 || first is null || second is null) return 0;
        if (first.OffsetMinutes is null) first = first with { OffsetMinutes = second.OffsetMinutes, Zone = second.Zone };
        // "1-3 pm": the half of the day is said once; "11-1 pm" begins in the morning.
        var halfOfDayOnce = bare || (middle - at >= 1 && !HasMeridiem(at, middle) && HasMeridiem(connector, end));
        if (halfOfDayOnce && second.Hour >= 12 && first.Hour < 12 && IsLaterInDay(first, second)) first = first with { Hour = first.Hour + 12 };
        // "1 p.m. to 4:30": the second hour is of the same half, where it comes later there.
        if (HasMeridiem(at, middle) && !HasMeridiem(connector, end) && first.Hour >= HoursOnTheDial && second.Hour < HoursOnTheDial && second.Hour + HoursOnTheDial > first.Hour)
        {
            second = second with { Hour = second.Hour + HoursOnTheDial };
        }

        if (day is null)
        {
            var behind = Day(IsAny(end, "on", "of") ? end + 1 : end, out var later);
            if (behind > 0 && IsOneDay(later) && !IsWeekSpan(behind, later))
            {
                day = later;
                end = behind;
            }
        }
        var lastDay = day;
        if (isInner && Day(Is(end, "on") ? end + 1 : end, out var until) is var behindLast and > 0 && IsOneDay(until))
        {
            // "from 6 p.m. Friday until 6 a.m. Saturday".
            lastDay = until;
            end = behindLast;
        }
        date = new RangeExpression(InHalf(first, i, end) with { Day = day }, InHalf(second, i, end) with { Day = lastDay });
        return end;
    }

    // "noon to 6 p.m. Monday through Friday": opening hours, not those of one Monday.
    private bool IsWeekSpan(int end, DateExpression? day) =>
        day is WeekdayExpression { Shift: null } && Connector(end, between: false) is var other and > 0 && IsWeekday(Word(other), out _);

    // A zone may stand behind it: "4:00-4:30 p.m. EDT".
    private bool HasMeridiem(int i, int end)
    {
        while (i < end && Word(i).Kind != TimeWordKind.Meridiem) i++;
        return i < end;
    }

    // Whether the first time, taken for one of the afternoon, still comes before the second: "1-3 pm", not "2:30 to 2:15 pm".
    private static bool IsLaterInDay(TimeExpression first, TimeExpression second) =>
        ((first.Hour + 12) * 60) + (first.Minute ?? 0) < (second.Hour * 60) + (second.Minute ?? 0);

    /// <summary>"between 0730 and 0930", "from 0800-1700": the zero shows that they are no years.</summary>
    private int MilitaryRange(int i, bool between, out DateExpression? date)
    {
        date = null;
        if (!IsAny(i - 1, "between", "from") || Digits(i, out var count) is not { } first || count != 4 || _text.Source[_tokens[i].Start] != '0' || IsPartOfNumber(i) || Connector(i + 1, between) is not (> 0 and var next)) return 0;
        if (Digits(next, out count) is not { } last || count != 4 || last <= first || last >= 2400 || first % 100 >= MinutesPerHour || last % 100 >= MinutesPerHour || GoesOnAsNumber(next + 1)) return 0;
        date = new RangeExpression(new TimeExpression(first / 100, first % 100, null, null, null), new TimeExpression(last / 100, last % 100, null, null, null));
        return next + 1;
    }

    /// <summary>"10 till 4": hours from a larger number to a smaller one begin in the morning and end in the afternoon.</summary>
    private int OpeningHours(TimeExpression first, int i, out DateExpression? date)
    {
        date = null;
        if (Digits(i, out var count) is not { } last || count > 2 || last < 1 || last >= first.Hour || !EndsTime(i + 1)) return 0;
        date = new RangeExpression(first, first with { Hour = last + HoursOnTheDial });
        return i + 1;
    }

    /// <summary>"from 2 p.m. for two hours", "for three hours from 10 a.m."; "every 20 minutes from 10 a.m." is none.</summary>
    private int ClockAndLength(int i, out DateExpression? date)
    {
        date = null;
        int end, minutes = 0;
        TimeExpression? time;
        if (!Is(i, "from") && Day(i, out var day) is var behindDay and > 0 && IsOneDay(day) && Is(behindDay, "from"))
        {
            // "May 3 from 9 a.m. for two hours".
            end = ClockAndLength(behindDay, out date);
            if (date is RangeExpression { From: TimeExpression begins, To: TimeExpression ends }) date = new RangeExpression(begins with { Day = day }, ends with { Day = day });
            return end;
        }
        if (Is(i, "from"))
        {
            var behind = Clock(i + 1, known: false, out time);
            if (behind == 0 || !Is(behind, "for")) return 0;
            end = LengthInMinutes(behind + 1, out minutes);
        }
        else
        {
            var from = Is(i - 1, "for") ? LengthInMinutes(i, out minutes) : 0;
            if (from == 0 || !Is(from, "from")) return 0;
            end = Clock(from + 1, known: false, out time);
        }
        if (end == 0) return 0;
        var start = (time!.Hour * MinutesPerHour) + (time.Minute ?? 0);
        if (start + minutes >= 24 * MinutesPerHour) return 0;
        date = new RangeExpression(time, time with { Hour = (start + minutes) / MinutesPerHour, Minute = (start + minutes) % MinutesPerHour });
        return end;
    }

    // "two hours", "3 hours 30 minutes", "90 minutes".
    private int LengthInMinutes(int i, out int minutes)
    {
        minutes = 0;
        if (IsPartOfNumber(i)) return 0;
        var end = Count(i, out var count);
        if (end == 0 || Word(end).Kind != TimeWordKind.Unit) return 0;
        var unit = (DateUnit)Word(end).Value;
        if (unit is not (DateUnit.Hour or DateUnit.Minute)) return 0;
        minutes = unit == DateUnit.Hour ? count * MinutesPerHour : count;
        end++;
        if (unit == DateUnit.Minute) return end;
        var rest = Count(Is(end, "and") ? end + 1 : end, out var more);
        if (rest == 0 || more >= MinutesPerHour || Word(rest) is not { Kind: TimeWordKind.Unit, Value: (sbyte)DateUnit.Minute }) return end;
        minutes += more;
        return rest + 1;
    }
}
