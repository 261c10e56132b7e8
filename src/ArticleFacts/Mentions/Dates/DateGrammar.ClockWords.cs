namespace ArticleFacts.Mentions;

// Times of day as they are spoken: "half past three", "quarter to eight", "seven thirty", "at 7" beside the part of the day.
internal sealed partial class DateGrammar
{
    private const int HoursOnTheDial = 12;
    private const int MinutesPerHour = 60;

    /// <summary>"half past three", "quarter to eight", "ten past nine", "twenty minutes to six". What goes on behind it may tell the half of the day.</summary>
    private int SpokenMinutes(int i, out int hour, out int minute)
    {
        hour = 0;
        var at = Is(i, "a") && Is(i + 1, "quarter") ? i + 1 : i;
        var isHalf = Is(at, "half");
        var isPart = isHalf || Is(at, "quarter");
        minute = isHalf ? 30 : 15;
        var end = isPart ? at + 1 : Count(at, out minute);
        if (end == 0 || minute is < 1 or >= MinutesPerHour || (!isPart && IsPartOfNumber(i))) return 0;
        var named = !isPart && IsAny(end, "minutes", "minute", "min");
        if (named) end++;
        if (isHalf && IsDash(end)) end++;
        var to = Is(end, "to");
        if (!to && !Is(end, "past")) return 0;
        // "ten to six" may as well be a vote or a range.
        if (to && (isHalf || !(isPart || named))) return 0;
        end = DialHour(end + 1, out hour);
        if (end == 0 || !EndsTime(end)) return 0;
        if (!to) return end;
        minute = MinutesPerHour - minute;
        hour = hour == 1 ? HoursOnTheDial : hour - 1;
        return end;
    }

    /// <summary>"seven thirty", "five-thirty": an hour and its minutes in words.</summary>
    private int HourAndMinuteInWords(int i, out int hour, out int minute)
    {
        minute = 0;
        var end = Cardinal(i, out hour);
        if (end == 0 || hour > HoursOnTheDial) return 0;
        end = Cardinal(IsDash(end) && IsTight(end) ? end + 1 : end, out minute);
        return end > 0 && minute is >= 10 and < MinutesPerHour && Word(end).Kind != TimeWordKind.Power && EndsTime(end) ? end : 0;
    }

    // Two numbers in words are a time only behind "at" and its like, or before "p.m.".
    private int SpokenTime(int i, bool joined, out int hour, out int minute)
    {
        var end = SpokenMinutes(i, out hour, out minute);
        if (end > 0) return end;
        end = HourAndMinuteInWords(i, out hour, out minute);
        return joined || IsAny(i - 1, DateWordSets.BeforeClock) || Meridiem(end, out _) > 0 ? end : 0;
    }

    private int DialHour(int i, out int hour)
    {
        var end = i + 1;
        if (Digits(i, out var count) is { } digits && count <= 2) hour = digits;
        else end = Cardinal(i, out hour);
        return hour is >= 1 and <= HoursOnTheDial ? end : 0;
    }

    // What is counted goes on with a noun; a time does not.
    private bool EndsTime(int i) => i >= Limit || IsOClock(i) || Meridiem(i, out _) > 0 || Word(i).Kind is TimeWordKind.Meridiem or TimeWordKind.Day or TimeWordKind.Weekday or TimeWordKind.Shift
        || IsZone(i) || (IsCapitalized(i) && IsAny(i, "Eastern", "Pacific", "Central", "Mountain")) || (IsFunctionWord(i) && !IsChar(i, '%') && !(IsTight(i) && (IsDash(i) || IsChar(i, '/')) && IsTight(i + 1)));

    /// <summary>"3" of "at 3 tomorrow afternoon", "7" of "tonight around 7": an hour that only the part of the day beside it makes a time.</summary>
    private int BareHour(int i, out TimeExpression? time)
    {
        time = null;
        if (IsPartOfNumber(i)) return 0;
        var end = HourAndMinuteInWords(i, out var hour, out var minute);
        if (end > 0)
        {
            time = new TimeExpression(hour, minute, null, null, null);
            return end;
        }
        end = DialHour(i, out hour);
        if (end == 0 || !EndsTime(end)) return 0;
        time = new TimeExpression(hour, null, null, null, null);
        return end;
    }

    /// <summary>"in the morning at 7": the part of the day first.</summary>
    private int PartOfDayFirst(int i, out DateExpression? date)
    {
        date = null;
        if (!Is(i, "in") || !Is(i + 1, "the") || !IsAny(i + 2, "morning", "afternoon", "evening") || !Is(i + 3, "at") || BareHour(i + 4, out var time) is not (> 0 and var end)) return 0;
        date = InHalf(time!, i, end);
        return end;
    }

    /// <summary>Whether the words <c>[first, end)</c> name the part of the day, so that the hour beside them has its half.</summary>
    private bool TellsHalf(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Word(i).Kind == TimeWordKind.PartOfDay || IsAny(i, "tonight", "tonite")) return true;
        }
        return false;
    }

    /// <summary>"8:45a", "9p" behind "at": one letter for the half of the day, as programmes print it.</summary>
    private bool IsHalfLetter(int i, bool hasMinutes) => IsTight(i) && IsAny(i, "a", "p") && !(IsTight(i + 1) && _tokens[i + 1].IsWord)
        && (hasMinutes || IsAny(i - 2, DateWordSets.BeforeClock) || IsDash(i - 2) || IsZone(i + 1));
}
