using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

// Days, months and years by their names and numbers.
internal sealed partial class DateGrammar
{
    private const int LongestMonth = 31;
    private const int HolesOfGolf = 18;

    private static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>"Wednesday, December 26, 2018", "May 3", "the 3rd of May", "26.12.2018", "September 2010".</summary>
    private int Calendar(int i, out DateExpression? date)
    {
        var end = WeekdayDate(i, out date);
        if (end == 0) end = PlainDate(i, out date);
        return end;
    }

    private int PlainDate(int i, out DateExpression? date)
    {
        var end = NumericDate(i, out date);
        if (end == 0) end = MonthFirst(i, out date);
        if (end == 0) end = DayFirst(i, out date);
        return end > 0 ? end : GluedDate(i, out date);
    }

    /// <summary>A weekday before its day: "Friday, July 21, 2017", "Sunday 2 October", "Friday the 13th".</summary>
    private int WeekdayDate(int i, out DateExpression? date)
    {
        date = null;
        if (!IsWeekday(Word(i), out var weekday) || !IsCapitalized(i) && Word(i).Value < 0) return 0;
        var next = SkipAbbreviationPeriod(i + 1, Word(i));
        var behindComma = IsChar(next, ',') || IsDash(next) ? next + 1 : next;
        var end = PlainDate(behindComma, out var day);
        if (end > 0 && day is CalendarExpression { Day: not null } calendar)
        {
            date = calendar with { Weekday = weekday };
            return end;
        }
        if (end > 0 && day is NumericExpression numeric)
        {
            date = numeric with { Weekday = weekday };
            return end;
        }
        end = SlashDay(behindComma, out var first, out var second);
        if (end > 0)
        {
            date = new NumericExpression(first, second, null, false, weekday);
            return end;
        }
        end = Ordinal(Is(next, "the") ? next + 1 : next, out var number);
        if (end == 0 && IsAny(i - 1, DateWordSets.BeforeNumberedWeekday)) end = NumberBehindWeekday(next, out number);
        if (end == 0 || number is < 1 or > LongestMonth || !IsFunctionWord(end)) return 0;
        date = new MonthDayExpression(number, weekday);
        return end;
    }

    // "on Saturday 14, they met", "on Saturday 14 at noon": a number behind a weekday counts what follows, unless nothing does.
    private int NumberBehindWeekday(int i, out int day)
    {
        day = 0;
        if (IsTight(i) || Digits(i, out var count) is not { } number || count > 2 || IsTight(i + 1) && _tokens[i + 1].Kind != TokenKind.Punctuation) return 0;
        var goesOn = i + 1 < Limit && _tokens[i + 1].Kind != TokenKind.Punctuation && !IsAny(i + 1, "at", "from", "between");
        if (goesOn || IsTight(i + 1) && IsTight(i + 2) && IsNumber(i + 2)) return 0;
        day = number;
        return i + 1;
    }

    /// <summary>"on the 21st": a day of the month told of. Where a noun follows, it ranks something; in golf, up to the eighteenth, a hole.</summary>
    private int TheDay(int i, out DateExpression? date)
    {
        date = null;
        if (!Is(i, "the") || !IsAny(i - 1, "on", "until", "by")) return 0;
        var end = Ordinal(i + 1, out var day);
        // "on the 3rd at 9 a.m.", "on the 17 from 2pm": the time of day leaves no doubt.
        var bare = end > 0 ? end : Digits(i + 1, out var count) is { } number && count <= 2 && (day = number) > 0 ? i + 2 : 0;
        if (bare > 0 && day is >= 1 and <= LongestMonth && IsAny(bare, "at", "from", "between") && HasClockBehind(bare))
        {
            date = new MonthDayExpression(day);
            return bare;
        }
        if (end != i + 3 || day is < 1 or > LongestMonth || (day <= HolesOfGolf && IsAboutGolf)) return 0;
        if (end < Limit && (!IsFunctionWord(end) || IsDash(end) || IsAny(end, "of", "and", "or", "to"))) return 0;
        date = new MonthDayExpression(day);
        return end;
    }

    // A time behind "at", or a range of times whose half of the day is told last: "between 2 and 4pm".
    private bool HasClockBehind(int i)
    {
        if (Is(i, "at")) return Clock(i + 1, known: false, out _) > 0;
        var end = Digits(i + 1, out _) is not null && Connector(i + 2, Is(i, "between")) is > 0 and var next ? Clock(next, known: false, out _) : 0;
        return end > 0 || Clock(i + 1, known: false, out _) > 0;
    }

    /// <summary>"Dec31, 1994": a blank was lost, and the year behind it shows where.</summary>
    private int GluedDate(int i, out DateExpression? date)
    {
        date = null;
        if (i >= Limit) return 0;
        var t = _tokens[i];
        if (!t.IsWord || (t.Flags & TokenFlags.HasDigit) == 0 || t.IsAllCaps || t.End - t.Start is not (4 or 5)) return 0;
        var month = 12;
        while (month > 0 && string.CompareOrdinal(_text.Source, t.Start, ShortMonths[month - 1], 0, 3) != 0) month--;
        if (month == 0 || Digits(t.Start + 3, t.End) is not (>= 1 and <= LongestMonth and var day) || YearBehind(i + 1, out var year, out var isShort) is not (> 0 and var end) || isShort) return 0;
        date = new CalendarExpression(year, month, day);
        return end;
    }

    /// <summary>"December 26, 2018", "Apr. 29 2017", "May the 3rd", "September 2010", "Sept.".</summary>
    private int MonthFirst(int i, out DateExpression? date)
    {
        date = null;
        var word = Word(i);
        if (!IsMonth(word, out var month)) return 0;
        var next = SkipAbbreviationPeriod(i + 1, word);

        var end = DashedDate(next, month, out date);
        if (end > 0) return end;
        if (IsChar(next, '/') && IsTight(next) && IsTight(next + 1) && Digits(next + 1, out var slashed) is >= 1 and <= LongestMonth and var behindSlash && slashed <= 2 && !GoesOnAsNumber(next + 2))
        {
            // "Oct/2, 2012".
            end = YearBehind(next + 2, out var yearBehind, out var isTail);
            date = new CalendarExpression(yearBehind, month, behindSlash, null, isTail);
            return end > 0 ? end : next + 2;
        }
        end = DayNumber(Is(next, "the") || IsChar(next, ',') ? next + 1 : next, out var day);
        // "in June 30 people came": a day would have "on".
        if (end > 0 && Is(i - 1, "in") && IsCounted(end)) end = 0;
        if (end > 0 && !(IsChar(next, ',') && Digits(next + 1, out _) is not null && Word(next + 2).Kind != TimeWordKind.OrdinalEnding))
        {
            var afterDay = end;
            end = ShiftedYearBehind(afterDay, out var shifted);
            if (end > 0)
            {
                date = OfShiftedYear(month, day, shifted!);
                return end;
            }
            end = YearBehind(afterDay, out var year, out var shortYear);
            if (end == 0) end = afterDay;
            date = new CalendarExpression(year, month, day, null, shortYear);
            return end;
        }

        // "August 32, 2014" is a date too, of a day that no calendar has.
        if (Digits(next, out var digits) is { } beyond && digits == 2 && YearBehind(next + 1, out var ofBeyond, out _) is var impossible and > 0)
        {
            date = new CalendarExpression(ofBeyond, month, beyond);
            return impossible;
        }

        end = YearBehind(next, out var only, out var isShort);
        if (end > 0)
        {
            date = new CalendarExpression(only, month, null, null, isShort);
            return end;
        }
        if (IsCapitalized(i) && ShiftedYearBehind(next, out var ofShifted) is var behindShifted and > 0)
        {
            date = OfShiftedYear(month, null, ofShifted!);
            return behindShifted;
        }
        if (!MonthStandsAlone(i, month, word.Value < 0)) return 0;
        date = new CalendarExpression(null, month);
        return next;
    }

    // "on Oct-12", "Friday, Jun-15": elsewhere two digits behind a month are as often its year.
    private bool IsDayBehindDash(int i) => !GoesOnAsNumber(i + 2)
        && (IsAny(i - 2, DateWordSets.BeforeDigits) && !IsAny(i - 2, "in", "since", "of") || (IsDash(i - 2) || IsChar(i - 2, ',')) && IsWeekday(Word(i - 3), out _));

    /// <summary>"-23-2020", "-2020" and "-12" behind a month.</summary>
    private int DashedDate(int i, int month, out DateExpression? date)
    {
        date = null;
        if (!IsDash(i) || !IsTight(i) || !IsTight(i + 1)) return 0;
        if (Digits(i + 1, out var count) is { } only && count == 4 && IsYear(only) && !GoesOnAsNumber(i + 2))
        {
            // "Sep-2012".
            date = new CalendarExpression(only, month);
            return i + 2;
        }
        if (count == 2 && IsDayBehindDash(i) && Digits(i + 1, out _) is >= 1 and <= LongestMonth and var dayOnly)
        {
            date = new CalendarExpression(null, month, dayOnly);
            return i + 2;
        }
        if (!IsDash(i + 2) || !IsTight(i + 2) || !IsTight(i + 3)) return 0;
        if (Digits(i + 1, out count) is not { } day || count > 2 || day is < 1 or > LongestMonth) return 0;
        if (Digits(i + 3, out count) is not { } year || count != 4 || !IsYear(year)) return 0;
        date = new CalendarExpression(year, month, day);
        return i + 4;
    }

    /// <summary>"26 December 2018", "the 3rd of May", "second of August", "14-Mar-2019".</summary>
    private int DayFirst(int i, out DateExpression? date)
    {
        date = null;
        var start = Is(i, "the") ? i + 1 : i;
        var end = Ordinal(start, out var day);
        var ordinal = end > 0;
        if (!ordinal)
        {
            end = DayNumber(start, out day);
            if (end == 0 && Digits(start, out var count) is { } beyond && count == 2 && IsCapitalized(start + 1) && Digits(start + 2, out var yearDigits) is not null && yearDigits == 4)
            {
                day = beyond;
                end = start + 1;
            }
            if (end == 0 || start > i) return 0;
        }
        if (day < 1 || (ordinal && day > LongestMonth) || IsPartOfNumber(start)) return 0;
        var month = end;
        if (Is(month, "day") && Is(month + 1, "of")) month += 2;
        else if (Is(month, "of")) month++;
        var joined = (IsDash(month) || IsChar(month, '/')) && IsTight(month) && IsTight(month + 1);
        if (joined) month++;
        var word = Word(month);
        if (!IsMonth(word, out var number)) return 0;
        end = SkipAbbreviationPeriod(month + 1, word);
        // "14 nov 2023": in lower case an abbreviation is a month only with its year.
        if (!IsCapitalized(month) && !ordinal && word.Value < 0 && !joined && !(Digits(end, out var yearCount) is not null && yearCount == 4)) return 0;
        if (joined && (IsDash(end) || IsChar(end, '/')) && Digits(end + 1, out var digits) is { } joinedYear && digits == 4)
        {
            date = new CalendarExpression(joinedYear, number, day);
            return end + 2;
        }

        // "3 March 5": the number belongs to the month behind it only when no day follows there.
        if (!ordinal && DayNumber(end, out _) is var other and > 0 && YearBehind(end, out _, out _) == 0 && !IsChar(end + 1, ':') && Word(other).Kind != TimeWordKind.Meridiem) return 0;
        var behind = ShiftedYearBehind(end, out var shifted);
        if (behind > 0)
        {
            date = OfShiftedYear(number, day, shifted!);
            return behind;
        }
        behind = YearBehind(end, out var year, out var shortYear);
        date = new CalendarExpression(year, number, day, null, shortYear);
        return behind > 0 ? behind : end;
    }

    /// <summary>A day of the month in digits or in words, with or without its ordinal ending.</summary>
    private int DayNumber(int i, out int day)
    {
        var end = Ordinal(i, out day);
        if (end == 0 && Digits(i, out var count) is { } number && count <= 2 && !IsClockColon(i + 1) && !IsChar(i + 1, '%'))
        {
            day = number;
            end = i + 1;
            if (IsTight(end) && (IsChar(end, '/') || (_tokens[end].IsWord && Word(end).Kind != TimeWordKind.OrdinalEnding))) return 0;
        }
        if (end == 0 && Cardinal(i, out day) is var spelled && Word(spelled).Kind != TimeWordKind.Power) end = spelled;
        return end > 0 && day is >= 1 and <= LongestMonth && Word(end).Kind != TimeWordKind.Meridiem ? end : 0;
    }

    // "7:30", but not "Sept. 14: Rivers".
    private bool IsClockColon(int i) => IsChar(i, ':') && IsTight(i) && IsTight(i + 1) && IsNumber(i + 1);

    /// <summary>"last year", "of that year" behind a month or a day: "January last year".</summary>
    private int ShiftedYearBehind(int i, out DateExpression? year)
    {
        year = null;
        var at = Is(i, "of") ? i + 1 : i;
        var told = Is(at, "that") ? at + 1 : Is(at, "the") && Is(at + 1, "same") ? at + 2 : at;
        if (at > i && told > at && Is(told, "year"))
        {
            year = new PeriodExpression(DateUnit.Year, 0, Anaphoric: true);
            return told + 1;
        }
        if (!IsAny(at, "last", "this", "next") || !Is(at + 1, "year") || (at + 2 < Limit && _tokens[at + 2].Kind == TokenKind.Possessive)) return 0;
        year = new PeriodExpression(DateUnit.Year, Word(at).Value);
        return at + 2;
    }

    // "May 3 last year": the day of the month of a year that is counted from publication.
    private static OrdinalExpression OfShiftedYear(int month, int? day, DateExpression year)
    {
        var ofYear = new OrdinalExpression(month, DateUnit.Month, 0, year);
        return day is { } number ? new OrdinalExpression(number, DateUnit.Day, 0, ofYear) : ofYear;
    }

    /// <summary>The year behind a month or a day: "2018", ", 2018", "of 2018", "'18".</summary>
    private int YearBehind(int i, out int? year, out bool shortYear)
    {
        shortYear = false;
        year = null;
        var at = IsChar(i, ',') || IsAny(i, "of", "in") ? i + 1 : i;
        if (Digits(at, out var count) is { } number && count == 4 && IsYear(number) && !IsZone(at + 1) && !(IsTight(at + 1) && IsChar(at + 1, ':') && IsTight(at + 2)))
        {
            year = number;
            return at + 1;
        }
        if (at < Limit && _tokens[at].Kind == TokenKind.Quote && IsTight(at + 1) && Digits(at + 1, out var two) is { } tail && two == 2)
        {
            year = tail;
            shortYear = true;
            return at + 2;
        }
        // "April of 87": no day of a month.
        if (at == i + 1 && Is(i, "of") && Digits(at, out count) is > LongestMonth and var decade && count == 2 && !IsCounted(at + 1) && !GoesOnAsNumber(at + 1))
        {
            year = decade;
            shortYear = true;
            return at + 1;
        }
        var end = WordYear(at, out var spelled);
        if (end > 0) year = spelled;
        return end;
    }

    private static bool IsYear(int number) => number is >= 1000 and <= 2199;

    /// <summary>"nineteen eighty-six", "two thousand and fifteen".</summary>
    private int WordYear(int i, out int year)
    {
        year = 0;
        var end = Cardinal(i, out var first);
        if (end == 0) return 0;
        if (Word(end) is { Kind: TimeWordKind.Power, Value: 3 } && first == 2)
        {
            end++;
            var rest = Cardinal(Is(end, "and") ? end + 1 : end, out var small);
            year = 2000 + (rest > 0 ? small : 0);
            return rest > 0 ? rest : end;
        }
        if (first is < 11 or > 20) return 0;
        var hundred = Word(end) is { Kind: TimeWordKind.Power, Value: 2 };
        var tail = Cardinal(hundred ? end + 1 : end, out var last);
        if (tail == 0 || last < 10) return 0;
        year = (first * 100) + last;
        return tail;
    }
}
