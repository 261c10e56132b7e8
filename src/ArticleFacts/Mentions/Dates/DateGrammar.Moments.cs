using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

// A day with its time.
internal sealed partial class DateGrammar
{
    // "two weeks before the end of last year" nests twice; a hostile text would nest for ever.
    private const int DeepestNesting = 3;

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
        if (clock == 0 && AfternoonHour(i, end, out var afternoon) is var behindAfternoon and > 0)
        {
            date = afternoon! with { Day = date };
            return behindAfternoon;
        }
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

    /// <summary>"the party is Saturday at 5", "on Monday at 2.30": what is planned for an hour from one to six is for the afternoon. Markets close "Friday at 5", too.</summary>
    private int AfternoonHour(int first, int end, out TimeExpression? time)
    {
        time = null;
        if (!IsAny(end, "at", "around", "about") || end + 1 >= Limit) return 0;
        for (var i = first - 1; i >= Start && i > first - 4; i--)
        {
            if (IsAny(i, DateWordSets.Quoted)) return 0;
        }
        var behind = end + 2;
        if (behind < Limit && _tokens[behind].Kind != TokenKind.Punctuation) return 0;
        int? minute = null;
        if (Digits(end + 1, out _) is not { } hour)
        {
            var t = _tokens[end + 1];
            if (!IsNumber(end + 1) || t.End - t.Start != 4 || _text.Source[t.Start + 1] != '.' || Digits(t.Start, t.Start + 1) is not { } dotted || Digits(t.Start + 2, t.End) is not (< MinutesPerHour and var minutes) || minutes % 5 != 0) return 0;
            (hour, minute) = (dotted, minutes);
        }
        if (hour is < 1 or > 6) return 0;
        time = new TimeExpression(hour + HoursOnTheDial, minute, null, null, null);
        return behind;
    }

    private int TimeBehind(int end, out TimeExpression? time)
    {
        var at = IsChar(end, ',') ? end + 1 : end;
        if (Deadline(at) is var limit and > 0)
        {
            // "Friday before 5 p.m. Monday": the time is the other day's.
            var behind = Clock(limit, known: false, out time);
            return Day(Is(behind, "on") ? behind + 1 : behind, out var other) > 0 && IsOneDay(other) ? 0 : behind;
        }
        if (IsAny(at, "at", "around", "about") || IsChar(at, '@')) at++;
        if (IsTight(at) && at == end && IsTimeLetter(at)) return IsoTime(at, out time);
        return Clock(at, known: at > end || IsNumber(at), out time, joined: at == end && !IsPartOfNumber(at));
    }

    // "Friday by 5 p.m.", "May 3, no later than 9 a.m.": the time of the day is its limit.
    private int Deadline(int i)
    {
        if (IsAny(i, "by", "before") || (Is(i, "for") && IsNumber(i + 1))) return i + 1;
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
}
