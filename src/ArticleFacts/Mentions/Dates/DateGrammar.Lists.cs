namespace ArticleFacts.Mentions;

// Lists of dates that share a month or a reason to be years.
internal sealed partial class DateGrammar
{
    /// <summary>The next item of a list behind a date: "and 4" behind "Oct. 3", ", 2009" behind "in 2008".</summary>
    /// <param name="i">The token behind the date.</param>
    /// <param name="before">The date.</param>
    /// <param name="start">The first token of the item.</param>
    /// <param name="date">The item with the month of the date before it.</param>
    /// <returns>The token behind the item; 0 when there is none.</returns>
    public int Next(int i, DateExpression before, out int start, out DateExpression? date)
    {
        date = null;
        start = i + 1;
        var and = IsAny(i, "and", "or");
        if (!and && !IsChar(i, ',')) return 0;
        if (!and && IsAny(start, "and", "or")) start++;
        if (before is not CalendarExpression { Month: var month, Day: var day } || Digits(start, out var count) is not { } number || IsTight(start)) return 0;
        var end = start + 1;

        if (month is null)
        {
            if (count != 4 || !IsYear(number) || IsCounted(end) || GoesOnAsNumber(end) || IsLowerWord(end) && !IsFunctionWord(end)) return 0;
            date = new CalendarExpression(number);
            return end;
        }
        if (day is null) return 0;
        end = DayNumber(start, out number);
        if (end == 0 || number <= day || IsLowerWord(end) && !IsFunctionWord(end) || IsCapitalized(end) || !and && !IsAny(end, "and", "or") && !IsChar(end, ',')) return 0;
        var behind = YearBehind(end, out var year, out var shortYear);
        date = new CalendarExpression(year, month, number, null, shortYear);
        return behind > 0 ? behind : end;
    }
}
