using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

// Parts of years and spans of years, and days that are counted inside a period.
internal sealed partial class DateGrammar
{
    private const int EvidenceReach = 25;
    private const int EnoughEvidence = 3;

    private bool? _aboutMoney;
    private bool? _aboutGames;
    private bool? _aboutGolf;

    private int Period(int i, out DateExpression? date)
    {
        var end = Quarter(i, out date);
        if (end == 0) end = QuarterOfNamedYear(i, out date);
        if (end == 0) end = Season(i, out date);
        if (end == 0) end = Decade(i, out date);
        if (end == 0) end = Century(i, out date);
        if (end == 0) end = FiscalYear(i, out date);
        if (end == 0) end = Within(i, out date);
        return end > 0 ? end : Stretch(i, out date);
    }

    /// <summary>"the third quarter of 2019", "Q3 2019", "2019 Q3", "second-quarter", "the first half of this year".</summary>
    private int Quarter(int i, out DateExpression? date)
    {
        date = null;
        if (Digits(i, out var count) is { } yearBefore && count == 4 && IsYear(yearBefore))
        {
            var code = IsDash(i + 1) && IsTight(i + 1) ? i + 2 : i + 1;
            if (PeriodCode(code, out var codeUnit) is not (> 0 and var before)) return 0;
            date = new PartOfYearExpression(codeUnit, before, new CalendarExpression(yearBefore));
            return code + 1;
        }
        if (PeriodCode(i, out var unitOfCode) is > 0 and var coded)
        {
            var year = IsDash(i + 1) && IsTight(i + 1) || Is(i + 1, "of") ? i + 2 : i + 1;
            var hasYear = Digits(year, out var digits) is { } q && digits == 4 && IsYear(q);
            if (!hasYear && unitOfCode == DateUnit.Half) return 0;
            _quarterTold |= unitOfCode == DateUnit.Quarter;
            date = new PartOfYearExpression(unitOfCode, coded, hasYear ? new CalendarExpression(Digits(year, out _)) : null);
            return hasYear ? year + 1 : i + 1;
        }

        var the = Is(i, "the") ? i + 1 : i;
        if (Is(the, "fiscal")) the++;
        var at = Ordinal(the, out var number);
        if (at == 0) return 0;
        var hyphen = IsDash(at) && IsTight(at);
        var noun = hyphen ? at + 1 : at;
        // "the third-quarter loss": the article belongs to the loss.
        if (the > i && Is(i, "the") && (hyphen || IsAny(noun + 1, DateWordSets.Reported))) return 0;
        var half = Is(noun, "half");
        if (!half && !Is(noun, "quarter") || number < 1 || number > (half ? 2 : 4)) return 0;
        var unit = half ? DateUnit.Half : DateUnit.Quarter;
        var behind = YearOfPeriod(noun + 1, out var within);
        if (behind == 0 && (Is(noun + 1, "of") || !(half ? IsHalfOfYear(i) : IsOfYear(i)))) return 0;
        _quarterTold |= !half;
        date = new PartOfYearExpression(unit, number, within);
        return behind > 0 ? behind : noun + 1;
    }

    /// <summary>"the 1989 first quarter", "1989's second half", "last year's fourth quarter".</summary>
    private int QuarterOfNamedYear(int i, out DateExpression? date)
    {
        date = null;
        DateExpression? year;
        var at = Is(i, "the") ? i + 1 : i;
        int end;
        if (Digits(at, out var count) is { } number && count == 4 && IsYear(number))
        {
            year = new CalendarExpression(number);
            end = at + 1;
        }
        else
        {
            end = Shifted(i, out year);
            if (end == 0 || year is not PeriodExpression { Unit: DateUnit.Year } || end >= Limit || _tokens[end].Kind != TokenKind.Possessive) return 0;
        }
        if (end < Limit && _tokens[end].Kind == TokenKind.Possessive) end++;
        var noun = Ordinal(end, out var ordinal);
        if (noun == 0) return 0;
        if (IsDash(noun) && IsTight(noun)) noun++;
        var half = Is(noun, "half");
        if (!half && !Is(noun, "quarter") || ordinal < 1 || ordinal > (half ? 2 : 4)) return 0;
        _quarterTold |= !half;
        date = new PartOfYearExpression(half ? DateUnit.Half : DateUnit.Quarter, ordinal, year);
        return noun + 1;
    }

    // "Q3", "H1".
    private int PeriodCode(int i, out DateUnit unit)
    {
        unit = DateUnit.Quarter;
        if (i < Start || i >= Limit || _tokens[i].End - _tokens[i].Start != 2) return 0;
        var start = _tokens[i].Start;
        var number = _text.Source[start + 1] - '0';
        if (_text.Source[start] is 'H') unit = DateUnit.Half;
        else if ((_text.Source[start] | 0x20) != 'q') return 0;
        return number >= 1 && number <= (unit == DateUnit.Half ? 2 : 4) ? number : 0;
    }

    /// <summary>"of 2018", "of this year", "2018", "of the year" behind a quarter or a half.</summary>
    private int YearOfPeriod(int i, out DateExpression? year)
    {
        year = null;
        var at = Is(i, "of") ? i + 1 : i;
        if (Digits(at, out var count) is { } number && count == 4 && IsYear(number))
        {
            year = new CalendarExpression(number);
            return at + 1;
        }
        if (at == i) return 0;
        if (at < Limit && _tokens[at].Kind == TokenKind.Quote && IsTight(at + 1) && Digits(at + 1, out count) is { } tail && count == 2 && !GoesOnAsNumber(at + 2))
        {
            // "the summer of '52".
            year = new CalendarExpression(tail, ShortYear: true);
            return at + 2;
        }
        if (IsAny(at, "fiscal", "financial")) at++;
        if (Digits(at, out count) is { } fiscal && count == 4)
        {
            year = new CalendarExpression(fiscal);
            return at + 1;
        }
        if (Is(at, "the") && Is(at + 1, "year"))
        {
            year = new PeriodExpression(DateUnit.Year, 0);
            return at + 2;
        }
        var end = Shifted(at, out year);
        return end > 0 && year is PeriodExpression { Unit: DateUnit.Year } ? end : 0;
    }

    // A quarter without a year is one of a game as often as one of a year: the words around it tell, then those of the article.
    private bool IsOfYear(int i) => IsNear(i, DateWordSets.MoneyTalk) || (!IsNear(i, DateWordSets.GameTalk) && (IsAboutMoney || !IsAboutGames));

    // Games have halves more often than companies tell of them.
    private bool IsHalfOfYear(int i) => IsNear(i, DateWordSets.MoneyTalk) && !IsNear(i, DateWordSets.GameTalk) && !IsAboutGames;

    private bool IsOfBusiness(int i) => IsNear(i, DateWordSets.MoneyTalk) || IsAboutMoney;

    private bool IsNear(int i, WordSet words)
    {
        var to = Math.Min(Limit, i + EvidenceReach);
        for (var k = Math.Max(Start, i - EvidenceReach); k < to; k++)
        {
            if (IsAny(k, words)) return true;
        }
        return false;
    }

    // The whole article is asked once, and only where a quarter's own neighbours say nothing.
    private bool IsAboutMoney => _aboutMoney ??= HasEnough(DateWordSets.Earnings);

    private bool IsAboutGames => _aboutGames ??= HasEnough(DateWordSets.GameTalk);

    private bool IsAboutGolf => _aboutGolf ??= HasEnough(DateWordSets.GolfTalk, 1);

    private bool HasEnough(WordSet words, int enough = EnoughEvidence)
    {
        var count = 0;
        for (var i = 0; i < _tokens.Length && count < enough; i++)
        {
            if (words.Contains(_text, i)) count++;
        }
        return count == enough;
    }

    /// <summary>"summer 2016", "the winter of 2015-16", "the spring of last year".</summary>
    private int Season(int i, out DateExpression? date)
    {
        date = null;
        var the = Is(i, "the") ? i + 1 : i;
        var word = Word(the);
        if (word.Kind != TimeWordKind.Season) return 0;
        var end = YearOfPeriod(the + 1, out var year);
        if (end == 0 || (the > i && IsLowerWord(end) && !IsFunctionWord(end))) return 0;
        var split = year is CalendarExpression && (IsDash(end) || IsChar(end, '/')) && IsTight(end) && IsTight(end + 1) && Digits(end + 1, out _) is not null;
        date = new PartOfYearExpression(DateUnit.Season, word.Value, year, split);
        return split ? end + 2 : end;
    }

    /// <summary>"the 1990s", "the '80s", "the nineties".</summary>
    private int Decade(int i, out DateExpression? date)
    {
        date = null;
        var the = Is(i, "the") ? i + 1 : i;
        if (Word(the) is { Kind: TimeWordKind.Decade } spelled)
        {
            if (the == i && Word(i - 1).Kind != TimeWordKind.Edge) return 0;
            date = new YearsExpression(spelled.Value * 10, 10, ShortYear: true);
            return the + 1;
        }
        var quoted = the < Limit && _tokens[the].Kind == TokenKind.Quote && IsTight(the + 1);
        var at = quoted ? the + 1 : the;
        if (Digits(at, out var count) is not { } year || year % 10 != 0 || at + 1 >= Limit || !(IsTight(at + 1) || count == 4 && Is(at + 1, "s"))) return 0;
        if (!Is(at + 1, "s") && _tokens[at + 1].Kind != TokenKind.Possessive) return 0;
        if (count == 4 && IsYear(year) && !(_tokens[at + 1].Kind == TokenKind.Possessive && the == i && Word(i - 1).Kind != TimeWordKind.Edge && !IsDash(i - 1)))
        {
            date = new YearsExpression(year, year % 100 == 0 && year < FirstUsualYear ? 100 : 10);
        }
        else if (count == 2 && quoted)
        {
            date = new YearsExpression(year, 10, ShortYear: true);
        }
        return date is null ? 0 : at + 2;
    }

    /// <summary>"the 20th century", "nineteenth-century".</summary>
    private int Century(int i, out DateExpression? date)
    {
        date = null;
        var the = Is(i, "the") ? i + 1 : i;
        var end = Ordinal(the, out var number);
        if (end == 0 || number is < 10 or > 22) return 0;
        var noun = IsDash(end) && IsTight(end) ? end + 1 : end;
        if (!Is(noun, "century") || IsAny(noun + 1, "fox", "of") || (the > i && noun > end)) return 0;
        date = new YearsExpression(((number - 1) * 100) + 1, 100);
        return noun + 1;
    }

    /// <summary>"fiscal 2018", "fiscal year 2018", "FY2018", "CY 2018".</summary>
    private int FiscalYear(int i, out DateExpression? date)
    {
        date = null;
        if (JoinedFiscalYear(i, out date)) return i + 1;
        var at = IsAny(i, "fiscal", "financial") ? (Is(i + 1, "year") ? i + 2 : i + 1) : IsAny(i, "fy", "cy") ? i + 1 : i;
        if (at > i && Digits(at, out var count) is { } year && count == 4 && IsYear(year))
        {
            date = new CalendarExpression(year);
            return at + 1;
        }
        return 0;
    }

    // "FY2024", "FY24".
    private bool JoinedFiscalYear(int i, out DateExpression? date)
    {
        date = null;
        if (i >= Limit) return false;
        var t = _tokens[i];
        if (!t.IsWord || t.End - t.Start is not (4 or 6) || _text.Source[t.Start] is not 'F' || _text.Source[t.Start + 1] is not 'Y') return false;
        if (Digits(t.Start + 2, t.End) is not { } year) return false;
        if (t.End - t.Start == 4) date = new CalendarExpression(year, ShortYear: true);
        else if (IsYear(year)) date = new CalendarExpression(year);
        return date is not null;
    }

    /// <summary>"the first week of 2015", "the last Monday of May", "the week of April 10", "the beginning of the year", "the night of May 3-4".</summary>
    private int Within(int i, out DateExpression? date)
    {
        date = null;
        var at = Is(i, "the") ? i + 1 : i;
        if (at > i && Is(at, "very")) at++;
        var word = Word(at);
        if (word.Kind == TimeWordKind.EdgeNoun && Is(at + 1, "of"))
        {
            var end = Whole(at + 2, out date);
            return end > 0 && date is not (DayExpression or HolidayExpression or CalendarExpression { Day: not null }) ? end : 0;
        }
        if (word.Kind == TimeWordKind.PartOfDay && Is(at + 1, "of"))
        {
            var end = DayRange(at + 2, between: false, out date);
            if (end > 0) return end;
            end = Day(at + 2, out date);
            return end > 0 && IsOneDay(date) ? end : 0;
        }
        if (word.Kind == TimeWordKind.Unit && (DateUnit)word.Value is DateUnit.Week or DateUnit.Weekend && !IsPlural(at) && Is(at + 1, "of"))
        {
            var inner = at + 2;
            var end = DayRange(inner, between: false, out date);
            if (end > 0) return end;
            end = Day(inner, out var day);
            if (end == 0 && Is(inner, "the"))
            {
                end = Ordinal(inner + 1, out var number);
                day = number is >= 1 and <= LongestMonth ? new MonthDayExpression(number) : null;
            }
            if (end == 0 || !IsOneDay(day)) return 0;
            date = new AroundExpression((DateUnit)word.Value, day!);
            return end;
        }

        int ordinal;
        var noun = Is(at, "last") ? at + 1 : Ordinal(at, out ordinal);
        ordinal = Is(at, "last") ? -1 : Ordinal(at, out var n) > 0 ? n : 0;
        if (noun == 0) return 0;
        if (ordinal is >= 1 and <= LongestMonth && DayOfNamedMonth(noun, out var month) is var behindMonth and > 0)
        {
            date = new OrdinalExpression(ordinal, DateUnit.Day, 0, month!);
            return behindMonth;
        }
        if (!IsAny(noun + 1, "of", "in")) return 0;
        var target = Word(noun);
        var unit = target.Kind == TimeWordKind.Unit ? (DateUnit)target.Value : DateUnit.Day;
        if (!IsWeekday(target, out var weekday)) weekday = 0;
        if (weekday == 0 && (target.Kind != TimeWordKind.Unit || unit is not (DateUnit.Day or DateUnit.Week or DateUnit.Weekend or DateUnit.Month) || IsPlural(noun))) return 0;
        var behind = Whole(noun + 2, out var period);
        if (behind == 0 || period is not (CalendarExpression { Day: null } or PeriodExpression or ShiftedExpression)) return 0;
        date = new OrdinalExpression(ordinal, unit, weekday, period);
        return behind;
    }

    /// <summary>"of this month", "next month" behind "the 21st".</summary>
    private int DayOfNamedMonth(int i, out DateExpression? month)
    {
        var end = Shifted(Is(i, "of") ? i + 1 : i, out month);
        return month is PeriodExpression { Unit: DateUnit.Month } ? end : 0;
    }

    /// <summary>A month, year or other period as a whole: also "the year", "the month", which mean the current one behind "the end of".</summary>
    private int Whole(int i, out DateExpression? date)
    {
        var noun = IsAny(i + 1, "financial", "fiscal") ? i + 2 : i + 1;
        if (Is(i, "the") && Word(noun) is { Kind: TimeWordKind.Unit, Value: >= (int)DateUnit.Day } unit && !IsPlural(noun))
        {
            date = new PeriodExpression((DateUnit)unit.Value, 0);
            return noun + 1;
        }
        if (Digits(i, out var count) is { } year && count == 4 && IsYear(year) && !GoesOnAsNumber(i + 1) && !IsCounted(i + 1))
        {
            date = new CalendarExpression(year);
            return i + 1;
        }
        if (IsMonth(Word(i), out var named) && (IsCapitalized(i) || Word(i).Value > 0 && named is not (3 or 5))) return Calendar(i, out date) is var end and > 0 ? end : Month(i, out date);
        var fiscal = FiscalYear(i, out date);
        if (fiscal > 0) return fiscal;
        var shifted = Shifted(i, out date);
        return shifted > 0 ? shifted : Decade(i, out date) is var decade and > 0 ? decade : Quarter(i, out date);
    }

    private int Month(int i, out DateExpression? date)
    {
        date = IsMonth(Word(i), out var month) ? new CalendarExpression(null, month) : null;
        return date is null ? 0 : SkipAbbreviationPeriod(i + 1, Word(i));
    }

    private static bool IsOneDay(DateExpression? date) =>
        date is CalendarExpression { Day: not null } or WeekdayExpression or DayExpression or NumericExpression or MonthDayExpression or HolidayExpression
            or OrdinalExpression { Unit: DateUnit.Day };
}
