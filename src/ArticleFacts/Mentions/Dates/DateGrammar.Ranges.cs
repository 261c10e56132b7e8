namespace ArticleFacts.Mentions;

// What lies between two days, months or years.
internal sealed partial class DateGrammar
{
    // In years, from one day to another without "from".
    private const int LongestStretch = 12;

    /// <summary>"between 2005 and 2011", "from 3 to 7 May", "May 3-7, 2016", "2005–2011", "from 9 a.m. to 5 p.m.".</summary>
    private int Range(int i, out DateExpression? date)
    {
        date = null;
        var between = Is(i, "between");
        var from = Is(i, "from");
        var opened = between || from;
        var start = opened ? i + 1 : i;
        if (opened) start = BehindBlurring(start);
        var end = DayRange(start, between, out date);
        if (end == 0) end = YearRange(start, between, opened, out date);
        if (end == 0) end = ClockRange(start, between, opened, out date);
        if (end == 0) end = ClockAndLength(i, out date);
        if (end == 0 && opened) end = SlashRange(start, between, out date);
        if (end > 0) return end;

        var middle = Moment(start, out var first);
        if (middle == 0) middle = PlainMonth(start, out first);
        if (middle == 0 && opened) middle = Now(start, out first);
        var plainYear = middle == 0 && opened;
        if (plainYear) middle = PlainYear(start, out first);
        if (middle == 0) return 0;
        // "from Dec. 27, 2022, to Jan. 3".
        if (opened && IsChar(middle, ',') && first is CalendarExpression { Year: not null } && (between ? Is(middle + 1, "and") : IsAny(middle + 1, DateWordSets.RangeWords))) middle++;
        var connector = Connector(middle, between);
        if (connector > 0 && opened) connector = BehindBlurring(connector);
        if (connector == 0 || first is CalendarExpression { Day: null, Year: null } && !opened && !IsDash(middle) && !IsSeason(start, middle, connector)) return 0;
        end = IsDash(middle) && IsTight(middle) && first is NumericExpression ? NumericDate(connector, out var second, joined: true) : Moment(connector, out second);
        if (end == 0) end = PlainMonth(connector, out second);
        if (end == 0 && opened) end = Now(connector, out second);
        // The first and the last day of a life are two dates.
        if (first is CalendarExpression { Day: not null, Year: { } birth } && second is CalendarExpression { Day: not null, Year: { } death } && !opened && death - birth > LongestStretch) return 0;
        if (end == 0 || !Fit(first!, second!, opened) || (plainYear && second is not CalendarExpression { Year: not null, ShortYear: false })) return 0;
        date = new RangeExpression(Borrow(first!, second!), Lend(first!, second!));
        return end;
    }

    // "May to October", "November through March": two months by their full names, and no name before the first.
    private bool IsSeason(int first, int middle, int second) => middle == first + 1 && IsAny(middle, "to", "through") && IsCapitalized(second)
        && Word(second) is { Kind: TimeWordKind.Month, Value: > 0 } && !(first > Start && IsCapitalized(first - 1) && !IsFunctionWord(first - 1));

    // "between 2007 and the end of 2008": the opened range says that the number is a year, where its other end has one.
    private int PlainYear(int i, out DateExpression? year)
    {
        year = Digits(i, out var count) is { } number && count == 4 && number is >= FirstUsualYear and <= LastUsualYear && !IsPartOfNumber(i) ? new CalendarExpression(number) : null;
        return year is null ? 0 : i + 1;
    }

    /// <summary>"from 10/25 to 11/7": improper fractions, and so days; "from 5/1-5/7/2020".</summary>
    private int SlashRange(int i, bool between, out DateExpression? date)
    {
        date = null;
        var middle = SlashDay(i, out var first, out var second);
        if (middle == 0 || IsPartOfNumber(i) || Connector(middle, between) is not (> 0 and var next)) return 0;
        if (NumericDate(next, out var closing, joined: true) is var behind and > 0 && closing is NumericExpression whole)
        {
            date = new RangeExpression(whole with { First = first, Second = second }, whole);
            return behind;
        }
        var end = SlashDay(next, out var third, out var fourth);
        if (end == 0 || GoesOnAsNumber(end) || (first < second && third < fourth && second <= 16 && fourth <= 16)) return 0;
        date = new RangeExpression(new NumericExpression(first, second, null, false), new NumericExpression(third, fourth, null, false));
        return end;
    }

    // "between now and November 15", "from 1998 to the present": one end of a range is a day, where "now" alone is none.
    private int Now(int i, out DateExpression? date)
    {
        var at = Is(i, "the") ? i + 1 : i;
        var end = Is(at, "now") || Is(at, "present") && !IsLowerNoun(at + 1) ? at + 1 : Is(at, "current") && Is(at + 1, "date") || Is(at, "present") && Is(at + 1, "day") ? at + 2 : 0;
        date = end > 0 ? new DayExpression(0) : null;
        return end;
    }

    private bool IsLowerNoun(int i) => IsLowerWord(i) && !IsFunctionWord(i);

    private int PlainMonth(int i, out DateExpression? month)
    {
        month = null;
        return IsCapitalized(i) ? Month(i, out month) : 0;
    }

    /// <summary>The token behind "to", "through", a dash …; behind "and" where "between" opened the range.</summary>
    private int Connector(int i, bool between)
    {
        if (between) return IsAny(i, "and", "to") || IsDash(i) ? i + 1 : 0;
        if (IsDash(i)) return IsTight(i) == IsTight(i + 1) ? i + 1 : 0;
        return IsAny(i, DateWordSets.RangeWords) || IsChar(i, '~') ? i + 1 : 0;
    }

    // Both ends name the same kind of thing; without "from" only what cannot be two separate dates.
    private static bool Fit(DateExpression first, DateExpression second, bool opened)
    {
        if (first is TimeExpression != second is TimeExpression) return false;
        if (first is CalendarExpression a && second is CalendarExpression b) return a.Day is null == b.Day is null || opened || (a.Year is not null && b.Year is not null);
        if (first is CalendarExpression or NumericExpression && second is CalendarExpression or NumericExpression or DayExpression { Shift: 0 }) return true;
        return opened || first.GetType() == second.GetType() && first is not (YearsExpression or PeriodExpression or DayExpression);
    }

    // "from May to October 2020", "Feb. 20 to Feb. 24, 2017": the year behind the second end is meant for the first too.
    private static DateExpression Borrow(DateExpression first, DateExpression second)
    {
        if (first is not CalendarExpression { Year: null } a || second is not CalendarExpression { Year: not null } b || b.ShortYear || b.Month is null) return first;
        var later = a.Month > b.Month || (a.Month == b.Month && a.Day > b.Day);
        return a with { Year = later ? b.Year - 1 : b.Year };
    }

    // "about", "at least", "on or about" before an end of a range.
    private int BehindBlurring(int i) =>
        IsAny(i, DateWordSets.Blurring) ? i + 1 : Is(i, "at") && Is(i + 1, "least") ? i + 2 : Is(i, "on") && Is(i + 1, "or") && IsAny(i + 2, DateWordSets.Blurring) ? i + 3 : i;

    // "from Dec. 27, 1998, to Jan. 3": the year goes on, or turns.
    private static DateExpression Lend(DateExpression first, DateExpression second)
    {
        if (first is not CalendarExpression { Year: { } year, Month: not null, ShortYear: false } a || second is not CalendarExpression { Year: null, Month: not null } b) return second;
        var turns = b.Month < a.Month || (b.Month == a.Month && b.Day < a.Day);
        return b with { Year = turns ? year + 1 : year };
    }

    /// <summary>"May 3-7, 2016", "April 9th through 17th", "3 to 7 May", "24–26 March", "between ninth and seventeenth of April".</summary>
    private int DayRange(int i, bool between, out DateExpression? date)
    {
        date = null;
        if (IsMonth(Word(i), out var month) && (IsCapitalized(i) || Word(i).Value > 0))
        {
            var at = DayNumber(SkipAbbreviationPeriod(i + 1, Word(i)), out var first);
            if (at == 0) return 0;
            var connector = Connector(at, between);
            if (connector == 0) return 0;
            var end = DayNumber(connector, out var last);
            if (end == 0 || last <= first || IsMonth(Word(Is(end, "of") ? end + 1 : end), out _)) return 0;
            if (IsTight(end) && (IsDash(end) || IsChar(end, ':'))) return 0;
            var behind = YearBehind(end, out var year, out var isShort);
            date = Days(year, month, first, last, isShort);
            return behind > 0 ? behind : end;
        }

        var start = Is(i, "the") ? i + 1 : i;
        var middle = DayNumber(start, out var from);
        if (middle == 0 || IsPartOfNumber(start)) return 0;
        var next = Connector(middle, between);
        if (next == 0) return 0;
        var to = DayNumber(Is(next, "the") ? next + 1 : next, out var until);
        if (to == 0 || until <= from) return 0;
        var monthAt = Is(to, "of") ? to + 1 : to;
        if (!IsMonth(Word(monthAt), out month) || !IsCapitalized(monthAt) && !Is(to, "of")) return 0;
        var afterMonth = SkipAbbreviationPeriod(monthAt + 1, Word(monthAt));
        var afterYear = YearBehind(afterMonth, out var named, out var shortYear);
        date = Days(named, month, from, until, shortYear);
        return afterYear > 0 ? afterYear : afterMonth;
    }

    private static RangeExpression Days(int? year, int month, int first, int last, bool shortYear) =>
        new(new CalendarExpression(year, month, first, null, shortYear), new CalendarExpression(year, month, last, null, shortYear));

    /// <summary>"2005–2011", "between 2005 and 2011", "2014 to 2018", "2015-16".</summary>
    private int YearRange(int i, bool between, bool opened, out DateExpression? date)
    {
        date = null;
        if (Digits(i, out var count) is not { } first || count != 4 || !IsYear(first) || IsPartOfNumber(i)) return 0;
        // "the 2021/22 season".
        if (IsChar(i + 1, '/') && IsTight(i + 1) && IsTight(i + 2) && Digits(i + 2, out count) is { } next && count == 2 && next == (first + 1) % 100 && !GoesOnAsNumber(i + 3))
        {
            date = new RangeExpression(new CalendarExpression(first), new CalendarExpression(first + 1));
            return i + 3;
        }
        var connector = Connector(i + 1, between);
        if (connector == 0 || Digits(connector, out count) is not { } last) return 0;
        var dash = IsDash(i + 1);
        // "2015-16": the second year is short.
        if (count == 2 && dash && IsTight(i + 1)) last += first / 100 * 100;
        else if (count != 4) return 0;
        if (!IsYear(last) || last <= first || last - first > 500 || GoesOnAsNumber(connector + 1)) return 0;
        var inBrackets = IsChar(i - 1, '(') && IsChar(connector + 1, ')');
        if (count == 2 && (last - first > 1 && !opened && !inBrackets || last % 100 <= 12 && last - first != 1)) return 0;
        var usual = first >= FirstUsualYear && last <= LastUsualYear;
        var ofPast = (first >= FirstPrintedYear || IsEnDash(i + 1)) && !IsVersioned(i - 1);
        if (IsCounted(connector + 1) || !usual && !opened && !IsChar(i - 1, '(') && !(dash && ofPast && IsFunctionWord(connector + 1))) return 0;
        if (!usual && !dash && !between && !(opened && ofPast && IsFunctionWord(connector + 1) && !IsAny(i - 2, DateWordSets.Amounts))) return 0;
        date = new RangeExpression(new CalendarExpression(first), new CalendarExpression(last));
        return connector + 1;
    }
}
