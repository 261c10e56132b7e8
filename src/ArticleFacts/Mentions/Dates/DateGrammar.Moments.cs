using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

// A day with its time, and what lies between two moments.
internal sealed partial class DateGrammar
{
    // "two weeks before the end of last year" nests twice; a hostile text would nest for ever.
    private const int DeepestNesting = 3;

    // In years, from one day to another without "from".
    private const int LongestStretch = 12;

    private int _depth;

    // Ranges, times and plain days all ask for the day at the same few tokens: what was found there is kept, and what was not.
    private readonly DayMemo[] _days = new DayMemo[16];

    /// <summary>The answer of <see cref="Day"/> at a token. Depth counts from 1, so that an empty place answers nothing.</summary>
    private readonly record struct DayMemo(int Token, int Depth, int End, DateExpression? Date);

    /// <summary>A date, a time, or both: "Tuesday at 2 p.m.", "9:30 a.m. on Tuesday", "Oct. 17, 2023, 9:14 p.m.".</summary>
    private int Moment(int i, out DateExpression? date)
    {
        var end = WireStamp(i, out date);
        if (end == 0) end = PartOfDayFirst(i, out date);
        if (end > 0) return end;
        end = Clock(i, known: true, out var time);
        if (end > 0)
        {
            var local = Is(end, "local") && Is(end + 1, "time") ? end + 2 : end;
            var at = IsChar(local, ',') ? local + 1 : local;
            var behind = Day(Is(at, "on") ? at + 1 : at, out var day);
            if (behind > 0 && !IsWeekSpan(behind, day) && (IsOneDay(day) || day is PeriodExpression { Unit: DateUnit.Day }))
            {
                date = InHalf(time!, i, behind) with { Day = day };
                return behind;
            }
            end = Clock(i, known: false, out time);
            date = time;
            if (end > 0) return end;
        }
        if (IsAny(i - 1, DateWordSets.BeforeClock) && BareHour(i, out time) is var hour and > 0)
        {
            end = Day(hour, out var day);
            if (end > 0 && IsOneDay(day) && TellsHalf(hour, end))
            {
                date = InHalf(time!, i, end) with { Day = day };
                return end;
            }
        }
        end = Day(i, out date);
        if (end == 0 || !IsOneDay(date)) return end;
        var clock = TimeBehind(end, out time);
        if (clock == 0 && IsAny(end, "at", "around", "about") && TellsHalf(i, end)) clock = BareHour(end + 1, out time);
        if (clock == 0) return end;
        date = InHalf(time!, i, clock) with { Day = date };
        return clock;
    }

    /// <summary>"08-15-90 1337EDT": the stamp of an agency, month first. Only its time and zone make a date of such numbers.</summary>
    private int WireStamp(int i, out DateExpression? date)
    {
        date = null;
        if (Digits(i, out var count) is not { } month || count != 2 || !IsChar(i + 1, '-') || !IsChar(i + 3, '-')) return 0;
        if (Digits(i + 2, out count) is not { } day || count != 2 || Digits(i + 4, out count) is not { } year || count != 2 || !IsAlmostDay(month, day)) return 0;
        if (Digits(i + 5, out count) is null || count != 4) return 0;
        var end = Clock(i + 5, known: false, out var time);
        if (end == 0) return 0;
        date = time! with { Day = new CalendarExpression(year, month, day, null, ShortYear: true) };
        return end;
    }

    /// <summary>"7:30 tonight", "Sunday evening at 8:00": the part of the day tells its half, where the clock does not.</summary>
    private TimeExpression InHalf(TimeExpression time, int first, int end)
    {
        if (time.Hour is < 1 or > 11) return time;
        var late = false;
        for (var i = first; i < end; i++)
        {
            if (Word(i).Kind is TimeWordKind.Meridiem or TimeWordKind.Clock) return time;
            // The small hours are of the night as well.
            if (Is(i, "tonight") || IsAny(i, "night", "evening")) late = time.Hour >= 5;
            else if (Is(i, "afternoon")) late = true;
        }
        return late ? time with { Hour = time.Hour + 12 } : time;
    }

    private int TimeBehind(int end, out TimeExpression? time)
    {
        var at = IsChar(end, ',') ? end + 1 : end;
        if (Deadline(at) is var limit and > 0) return Clock(limit, known: false, out time);
        if (IsAny(at, "at", "around", "about") || IsChar(at, '@')) at++;
        if (IsTight(at) && at == end && IsTimeLetter(at)) return IsoTime(at, out time);
        return Clock(at, known: at > end || IsNumber(at), out time, joined: at == end && !IsPartOfNumber(at));
    }

    // "Friday by 5 p.m.", "May 3, no later than 9 a.m.": the time of the day is its limit.
    private int Deadline(int i)
    {
        if (IsAny(i, "by", "before", "until", "till") || (Is(i, "for") && IsNumber(i + 1))) return i + 1;
        return IsAny(i, "no", "not") && Is(i + 1, "later") && Is(i + 2, "than") ? i + 3 : 0;
    }

    // ISO 8601: "2018-12-27T00:45:00Z" is cut as 27, T00, :, 45 …
    private bool IsTimeLetter(int i) => _tokens[i].IsWord && _tokens[i].End - _tokens[i].Start == 3 && _text.Source[_tokens[i].Start] is 'T';

    private int IsoTime(int i, out TimeExpression? time)
    {
        time = null;
        var start = _tokens[i].Start + 1;
        if (Digits(start, start + 2) is not { } hour || hour > 23 || !IsChar(i + 1, ':') || Digits(i + 2, out var count) is not { } minute || count != 2 || minute > 59) return 0;
        var end = i + 3;
        if (IsChar(end, ':') && IsTight(end) && IsNumber(end + 1)) end += 2;
        var zone = Zone(end, out var offset, out _);
        time = new TimeExpression(hour, minute, offset, null, null);
        return zone > 0 ? zone : end;
    }

    /// <summary>A day or a longer period, with words for its part: "early Friday morning", "late 2016", "mid-November", "last night".</summary>
    private int Day(int i, out DateExpression? date)
    {
        date = null;
        if (_depth == DeepestNesting || i >= Limit) return 0;
        var known = _days[i & (_days.Length - 1)];
        if (known.Token == i && known.Depth == _depth + 1)
        {
            date = known.Date;
            return known.End;
        }
        _depth++;
        var end = DayOrPeriod(i, out date);
        _days[i & (_days.Length - 1)] = new DayMemo(i, _depth, end, date);
        _depth--;
        return end;
    }

    private int DayOrPeriod(int i, out DateExpression? date)
    {
        if (Word(i).Kind == TimeWordKind.Edge)
        {
            var inner = IsDash(i + 1) && IsTight(i + 1) ? i + 2 : i + 1;
            if (inner > i + 1 || Word(i).Value != 2 || IsDash(i + 1))
            {
                var behind = Day(Is(inner, "on") ? inner + 1 : inner, out date);
                if (behind > 0 && !Is(inner, "on")) return behind;
            }
        }
        if (Is(i, "the") && Word(i + 1).Kind == TimeWordKind.Edge)
        {
            // "the early 1980s", "the late 19th century": the article belongs to the decade.
            var inner = IsDash(i + 2) && IsTight(i + 2) ? i + 3 : i + 2;
            var span = Decade(inner, out date);
            if (span == 0) span = Century(inner, out date);
            if (span > 0) return span;
        }
        var end = Calendar(i, out date);
        if (end == 0) end = Period(i, out date);
        if (end == 0) end = Relative(i, out date);
        if (end == 0) end = Holiday(i, out date);
        if (end == 0) end = Weekday(i, out date);
        if (end == 0) end = TheDay(i, out date);
        if (end == 0) end = BareYear(i, out date);
        if (end == 0) return 0;
        if (!IsOneDay(date) && date is not PeriodExpression { Unit: DateUnit.Day }) return end;
        var part = Word(end).Kind == TimeWordKind.Edge ? end + 1 : end;
        if (Word(part).Kind == TimeWordKind.PartOfDay && (!IsCapitalized(part) || _tokens[part].IsAllCaps || !IsCapitalized(part + 1))) return part + 1;
        return Is(end, "in") && Is(end + 1, "the") && Word(end + 2).Kind == TimeWordKind.PartOfDay ? end + 3 : end;
    }

    /// <summary>A weekday that stands alone. Its abbreviation needs "on" or a period; "The Sunday Times" and "every Friday" are none.</summary>
    private int Weekday(int i, out DateExpression? date)
    {
        date = null;
        if (!IsWeekday(Word(i), out var weekday) || !IsCapitalized(i) && Word(i).Value < 0) return 0;
        var abbreviated = Word(i).Value < 0;
        var period = SkipAbbreviationPeriod(i + 1, Word(i));
        if (abbreviated && (_tokens[i].IsAllCaps || !(period > i + 1 && Clock(period, known: false, out _) > 0 || IsAny(i - 1, DateWordSets.BeforeShortWeekday) || IsAny(i - 1, "or", "and") && IsWeekday(Word(i - 2), out _)))) return 0;
        if (IsAny(i - 1, DateWordSets.BeforeNoWeekday) || IsAny(i + 1, DateWordSets.DescribedByWeekday)) return 0;
        // "striker Sunday Okoro": behind what somebody is, and before a surname, it is a name.
        if (i > Start && _tokens[i - 1].Is(WordClass.Role | WordClass.PeopleNoun | WordClass.Honorific) && !_tokens[i - 1].IsAllCaps && IsCapitalized(i + 1) && !IsFunctionWord(i + 1)
            && Word(i + 1).Kind == TimeWordKind.None) return 0;
        // "the second Tuesday of each month".
        if (IsAny(period, "of", "in") && (IsAny(period + 1, "each", "every") || Is(period + 1, "the") && Is(period + 2, "month"))) return 0;
        if (IsAny(i + 1, DateWordSets.AfterNoWeekday) && IsCapitalized(i + 1)) return 0;
        if (IsCapitalized(i + 1) && IsAny(i + 1, "night", "morning") && IsAny(i + 2, DateWordSets.BehindNamedNight)) return 0;
        date = new WeekdayExpression(weekday);
        if (CountOfUnits(period, out _, out var unit) == 0 || unit != DateUnit.Week || Counted(period, out var distance) is not (> 0 and var far) || distance is not OffsetExpression { Anaphoric: false }) return period;
        // "Monday two weeks from now": the Monday of that week.
        date = new OrdinalExpression(1, DateUnit.Day, weekday, new AroundExpression(DateUnit.Week, distance));
        return far;
    }

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
        if (connector == 0 || first is CalendarExpression { Day: null, Year: null } && !opened && !IsDash(middle)) return 0;
        end = Moment(connector, out var second);
        if (end == 0) end = PlainMonth(connector, out second);
        if (end == 0 && opened) end = Now(connector, out second);
        // The first and the last day of a life are two dates.
        if (first is CalendarExpression { Day: not null, Year: { } birth } && second is CalendarExpression { Day: not null, Year: { } death } && !opened && death - birth > LongestStretch) return 0;
        if (end == 0 || !Fit(first!, second!, opened) || (plainYear && second is not CalendarExpression { Year: not null, ShortYear: false })) return 0;
        date = new RangeExpression(Borrow(first!, second!), Lend(first!, second!));
        return end;
    }

    // "between 2007 and the end of 2008": the opened range says that the number is a year, where its other end has one.
    private int PlainYear(int i, out DateExpression? year)
    {
        year = Digits(i, out var count) is { } number && count == 4 && number is >= FirstUsualYear and <= LastUsualYear && !IsPartOfNumber(i) ? new CalendarExpression(number) : null;
        return year is null ? 0 : i + 1;
    }

    /// <summary>"from 10/25 to 11/7": improper fractions, and so days.</summary>
    private int SlashRange(int i, bool between, out DateExpression? date)
    {
        date = null;
        var middle = SlashDay(i, out var first, out var second);
        if (middle == 0 || IsPartOfNumber(i) || Connector(middle, between) is not (> 0 and var next)) return 0;
        var end = SlashDay(next, out var third, out var fourth);
        if (end == 0 || GoesOnAsNumber(end) || (first < second && third < fourth && second <= 16 && fourth <= 16)) return 0;
        date = new RangeExpression(new NumericExpression(first, second, null, false), new NumericExpression(third, fourth, null, false));
        return end;
    }

    // "between now and November 15": one end of a range is a day, where "now" alone is none.
    private int Now(int i, out DateExpression? date)
    {
        date = Is(i, "now") ? new DayExpression(0) : null;
        return date is null ? 0 : i + 1;
    }

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
