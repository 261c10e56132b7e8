using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

// Dates in digits, and the digits that only look like them.
internal sealed partial class DateGrammar
{
    /// <summary>"in 12/2015", "(01/2020)": the number of a month and its year, where a date is expected; else it may be that of a paper.</summary>
    private int MonthOfYear(int i, out DateExpression? date)
    {
        date = null;
        if (Digits(i, out var count) is not (>= 1 and <= 12 and var month) || count != 2 || !IsTight(i + 1) || !IsTight(i + 2) || !(IsChar(i + 1, '/') || IsChar(i + 1, '-'))) return 0;
        if (Digits(i + 2, out count) is not (>= FirstUsualYear and <= LastUsualYear and var year) || count != 4 || GoesOnAsNumber(i + 3)) return 0;
        var ends = i + 3 >= Limit || _tokens[i + 3].Kind == TokenKind.Punctuation;
        var alone = ends && (i == Start || IsChar(i - 1, '?') || (IsChar(i - 1, '(') && IsChar(i + 3, ')') && IsChar(i + 1, '/')));
        if (!alone && !IsAny(i - 1, DateWordSets.BeforeDigits)) return 0;
        date = new CalendarExpression(year, month);
        return i + 3;
    }

    /// <summary>"2018-12-26", "2018/12/26", "12/26/2018", "26.12.2018", "2019-aug-1", "5/3/18".</summary>
    private int NumericDate(int i, out DateExpression? date, bool joined = false)
    {
        date = null;
        if (!IsNumber(i) || (!joined && IsPartOfNumber(i))) return 0;
        var ofYear = MonthOfYear(i, out date);
        if (ofYear > 0) return ofYear;
        if (Digits(i, out var firstCount) is not { } first) return DottedDate(i, out date);
        var separator = i + 1;
        if (separator >= Limit || !IsTight(separator) || !IsTight(separator + 1)) return 0;
        var slash = IsChar(separator, '/');
        if (!slash && !IsChar(separator, '-')) return 0;
        if (!IsTight(separator + 2) || !(slash ? IsChar(separator + 2, '/') : IsChar(separator + 2, '-')) || !IsTight(separator + 3)) return 0;
        if (Digits(separator + 3, out var thirdCount) is not { } third) return 0;
        var end = separator + 4;
        if (IsTight(end) && (IsDash(end) && !slash || IsChar(end, '/')) && IsTight(end + 1)) return 0;

        if (Digits(separator + 1, out var secondCount) is not { } second)
        {
            if (!IsMonth(Word(separator + 1), out var named)) return 0;
            date = firstCount == 4 ? new CalendarExpression(first, named, third) : thirdCount == 4 ? new CalendarExpression(third, named, first) : null;
            return date is null ? 0 : end;
        }
        if (secondCount > 2) return 0;
        if (firstCount == 4)
        {
            if (thirdCount > 2 || !IsYear(first) || !(IsDay(first, second, third) || secondCount == 2 && thirdCount == 2 && IsAlmostDay(second, third))) return 0;
            date = new CalendarExpression(first, second, third);
            return end;
        }
        if (firstCount > 2 || thirdCount is not (2 or 4) || (thirdCount == 2 && !slash)) return 0;
        if (thirdCount == 4 && !IsYear(third)) return 0;
        date = Numeric(first, second, third, thirdCount == 2);
        return date is null ? 0 : end;
    }

    /// <summary>"26.12.2018", "2018.12.26": the tokenizer keeps it as one number. Dots are read day first.</summary>
    private int DottedDate(int i, out DateExpression? date)
    {
        date = null;
        var t = _tokens[i];
        if (t.End - t.Start > 5 && _text.Source[t.Start + 4] == '.') return DottedYearFirst(i, out date);
        var first = _text.Source.IndexOf('.', t.Start, Math.Min(3, t.End - t.Start));
        if (first < 0) return 0;
        var second = _text.Source.IndexOf('.', first + 1, Math.Min(3, t.End - first - 1));
        if (second < 0 || t.End - second != 5) return 0;
        if (Digits(t.Start, first) is not { } day || Digits(first + 1, second) is not { } month || Digits(second + 1, t.End) is not { } year) return 0;
        // "05.25.2015" has its month first.
        if (month > 12 && IsDay(year, day, month)) (day, month) = (month, day);
        if (!IsYear(year) || !(IsDay(year, month, day) || first == t.Start + 2 && second == first + 3 && IsAlmostDay(month, day))) return 0;
        date = new CalendarExpression(year, month, day);
        return i + 1;
    }

    // Versions of software look the same: a preposition, or two digits each, tells the date.
    private int DottedYearFirst(int i, out DateExpression? date)
    {
        date = null;
        var t = _tokens[i];
        var monthAt = t.Start + 5;
        var dot = _text.Source.IndexOf('.', monthAt, Math.Min(3, t.End - monthAt));
        if (dot < 0 || Digits(t.Start, monthAt - 1) is not { } year || Digits(monthAt, dot) is not { } month || Digits(dot + 1, t.End) is not { } day) return 0;
        if (!IsYear(year) || !IsDay(year, month, day) || (t.End - t.Start != 10 && !IsAny(i - 1, "on", "since", "until", "dated"))) return 0;
        date = new CalendarExpression(year, month, day);
        return i + 1;
    }

    // Numbers that are no date in either order are no date at all: part numbers, scores, fractions. "31/06/2022" is one that no calendar has.
    private static DateExpression? Numeric(int first, int second, int year, bool shortYear)
    {
        var full = shortYear ? 2000 : year;
        if (IsDay(full, first, second) || IsDay(full, second, first)) return new NumericExpression(first, second, year, shortYear);
        if (shortYear) return null;
        if (IsAlmostDay(first, second)) return new CalendarExpression(year, first, second);
        return IsAlmostDay(second, first) ? new CalendarExpression(year, second, first) : null;
    }

    // A day that only its month is too short for.
    private static bool IsAlmostDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= LongestMonth;

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Whether the number goes on to the left: a version, an amount of money, a part of a longer number.</summary>
    private bool IsPartOfNumber(int i)
    {
        if (i <= Start) return false;
        var before = _tokens[i - 1];
        if (before.Kind == TokenKind.Symbol) return _text.Source[before.Start] is not ('\u00A9' or '|' or '~') && IsTight(i) || IsCurrency(i - 1);
        if (!IsTight(i)) return false;
        return before.Kind switch
        {
            TokenKind.Number or TokenKind.Word => true,
            TokenKind.Dash => IsTight(i - 1) && i - 1 > Start && _tokens[i - 2].Kind is TokenKind.Number or TokenKind.Word && !IsEdgePrefix(i - 2),
            TokenKind.Punctuation => _text.Source[before.Start] is '.' or '/' or ',' or '_' or '\\' || IsChar(i - 1, ':') && IsNumber(i - 2),
            _ => false,
        };
    }

    private bool IsCurrency(int i) => _tokens[i].Kind == TokenKind.Symbol && _text.Source[_tokens[i].Start] is '$' or '\u20AC' or '\u00A3' or '\u00A5' or '#';

    // "mid-2011", "pre-2003".
    private bool IsEdgePrefix(int i) => Word(i).Kind == TimeWordKind.Edge || IsAny(i, "pre", "post");

    /// <summary>"7/6" behind a weekday.</summary>
    private int SlashDay(int i, out int first, out int second)
    {
        second = 0;
        first = Digits(i, out var count) ?? 0;
        if (first is < 1 or > LongestMonth || count > 2 || !IsChar(i + 1, '/') || !IsTight(i + 1) || !IsTight(i + 2)) return 0;
        second = Digits(i + 2, out count) ?? 0;
        return second is >= 1 and <= LongestMonth && count <= 2 && (first <= 12 || second <= 12) ? i + 3 : 0;
    }
}
