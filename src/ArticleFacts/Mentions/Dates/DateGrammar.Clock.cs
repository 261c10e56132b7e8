using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

// Times of day with their zones.
internal sealed partial class DateGrammar
{
    /// <summary>Reads a time of day where one is expected, so that a bare "15:30" is one.</summary>
    /// <returns>The token after the time and its zone; 0 when there is no time.</returns>
    public int TimeOfDay(int i, out int hour, out int minute)
    {
        var end = Clock(i, known: true, out var time);
        (hour, minute) = ((time?.Hour ?? 0) % (2 * HoursOnTheDial), time?.Minute ?? 0);
        return end;
    }

    /// <summary>"12:45am EST", "3 p.m.", "15:30 GMT", "0800 UTC", "noon". A bare "15:30" needs company: see <see cref="IsClockByContext"/>.</summary>
    /// <param name="i">The first token.</param>
    /// <param name="known">Whether the place is known to be a time's: a day stands beside it, or a range goes on.</param>
    /// <param name="time">The time, without its day.</param>
    /// <param name="joined">Whether it ends a range: "1-3 pm", "from two thirty to three forty".</param>
    private int Clock(int i, bool known, out TimeExpression? time, bool joined = false)
    {
        time = null;
        var end = HourAndMinute(i, joined, out var hour, out var minute, out var sure);
        if (end == 0) return 0;
        int? offset = null;
        string? zone = null;
        var behindZone = IsClockRange(i, end) ? 0 : Zone(end, out offset, out zone);
        if (behindZone > 0) end = behindZone;
        if (!sure && behindZone == 0 && !known && !IsClockByContext(i, end)) return 0;
        time = new TimeExpression(hour, minute, offset, zone, null);
        return end;
    }

    // "9:00-10:00": without seconds, which records print, a dash goes on to another time and is no offset.
    private bool IsClockRange(int i, int end) => end == i + 3 && IsDash(end) && IsTight(end) && IsNumber(end + 1) && IsChar(end + 2, ':');

    private int HourAndMinute(int i, bool joined, out int hour, out int? minute, out bool sure)
    {
        minute = null;
        sure = true;
        hour = Word(i).Value;
        if (Word(i).Kind == TimeWordKind.Clock)
        {
            sure = Is(i, "noonish") || IsAny(i - 1, DateWordSets.BeforeNoon) || IsWeekday(Word(i - 1), out _);
            return IsCapitalized(i) && i > Start ? 0 : i + 1;
        }
        if (Is(i, "mid"))
        {
            // "at mid-night", "by mid-day".
            var noun = IsDash(i + 1) ? i + 2 : i + 1;
            hour = Is(noun, "day") ? HoursOnTheDial : 0;
            return IsAny(noun, "night", "day") && IsAny(i - 1, DateWordSets.BeforeNoon) ? noun + 1 : 0;
        }
        if (i >= Limit || (!joined && IsPartOfNumber(i))) return 0;
        var end = i + 1;
        var spoken = SpokenTime(i, joined, out var spokenHour, out var spokenMinute);
        if (spoken > 0)
        {
            hour = spokenHour;
            minute = spokenMinute;
            end = spoken;
        }
        else if (Digits(i, out var count) is { } number)
        {
            hour = number;
            if (IsChar(end, ':') && IsTight(end) && IsTight(end + 1) && Digits(end + 1, out var minuteDigits) is { } minutes && minuteDigits == 2)
            {
                if (count > 2 || hour > 24 || minutes > 59) return 0;
                minute = minutes;
                end += 2;
                if (IsChar(end, ':') && IsTight(end) && IsTight(end + 1) && Digits(end + 1, out var secondDigits) is { } seconds && secondDigits == 2 && seconds < 61) end += 2;
                if (IsTight(end) && ((IsChar(end, ':') && IsTight(end + 1)) || IsChar(end, '/') || IsNumber(end))) return 0;
                if (hour is >= 1 and <= 12 && IsHalfLetter(end, hasMinutes: true)) return HalfLetter(end, ref hour);
                if (hour is >= 1 and <= 12 && PartOfDayBehind(end, ref hour) is var behindPartOfDay and > 0) return behindPartOfDay;
                sure = false;
            }
            else if (count is 3 or 4 && number % 100 < 60 && number / 100 < 24)
            {
                // "0800 UTC", "1140 a.m.": four digits are a time only with what follows.
                if (Word(end).Kind != TimeWordKind.Meridiem && !(count == 4 && (IsZone(end) || Is(end, "hours")))) return 0;
                hour = number / 100;
                minute = number % 100;
                if (Is(end, "hours")) return end + 1;
            }
            else if (SmallHours(i, end, hour, joined, out var inWords) is var behindPart and > 0)
            {
                hour = inWords;
                return behindPart;
            }
            else if (hour is >= 1 and <= 12 && count <= 2 && IsHalfLetter(end, hasMinutes: false))
            {
                return HalfLetter(end, ref hour);
            }
            else if (count > 2 || (Meridiem(end, out _) == 0 && !IsOClock(end) && !(Is(end, "noon") && hour == 12)))
            {
                return 0;
            }
        }
        else if (DottedClock(i, out hour, out var dotted))
        {
            minute = dotted;
        }
        else
        {
            end = Cardinal(i, out hour);
            if (end > 0 && SmallHours(i, end, hour, joined, out var inWords) is var behindPart and > 0)
            {
                hour = inWords;
                return behindPart;
            }
            if (end == 0 || hour > 12 || !IsOClock(end) && !(Meridiem(end, out _) > 0 && !Is(end, "am"))) return 0;
        }

        if (IsOClock(end))
        {
            end++;
            if (PartOfDayBehind(end, ref hour) is var behindHour and > 0) end = behindHour;
            return hour is >= 1 and <= 12 or > 12 and < 24 ? end : 0;
        }
        if (spoken > 0 && PartOfDayBehind(end, ref hour) is var behindMinutes and > 0) return behindMinutes;
        if (Is(end, "noon")) return end + 1;
        if (Meridiem(end, out var half) is > 0 and var behindHalf)
        {
            if (hour is < 1 or > 23 || hour > 12 && (half == 0 || minute is null)) return 0;
            if (hour <= 12) hour = (hour % 12) + half;
            sure = true;
            return behindHalf;
        }
        return minute is not null && hour < 24 ? end : 0;
    }

    /// <summary>"in the morning" behind "at 3", "at two": without "at" it may count anything.</summary>
    private int SmallHours(int i, int end, int hour, bool joined, out int ofDay)
    {
        ofDay = hour;
        if (hour is < 1 or > 12 || !(joined || IsAny(i - 1, DateWordSets.BeforeClock)) || !Is(end, "in") || !Is(end + 1, "the")) return 0;
        if (!IsAny(end + 2, "morning", "afternoon", "evening") || IsLowerWord(end + 3) && !IsFunctionWord(end + 3)) return 0;
        var half = Is(end + 2, "morning") ? 0 : 12;
        ofDay = (hour % 12) + half;
        return end + 3;
    }

    // "half past three in the afternoon".
    private int PartOfDayBehind(int i, ref int hour)
    {
        if (!Is(i, "in") || !Is(i + 1, "the") || Word(i + 2).Kind != TimeWordKind.PartOfDay) return 0;
        if (!Is(i + 2, "morning") && hour < 12) hour += 12;
        return i + 3;
    }

    private int HalfLetter(int i, ref int hour)
    {
        hour = (hour % 12) + (Is(i, "p") ? 12 : 0);
        return i + 1;
    }

    private bool IsOClock(int i) => IsAny(i, "o'clock", "oclock");

    /// <summary>"p.m.", and "p . m ." and "p m" as text prints it that was cut into tokens.</summary>
    private int Meridiem(int i, out int half)
    {
        half = 0;
        if (Word(i).Kind == TimeWordKind.Meridiem)
        {
            half = Word(i).Value;
            return MeridiemEnds(i) ? i + 1 : 0;
        }
        if (!IsAny(i, "a", "p") || IsCapitalized(i)) return 0;
        half = Is(i, "p") ? 12 : 0;
        if (Is(i + 1, "m") && (i + 2 >= Limit || !_tokens[i + 2].IsWord)) return i + 2;
        return IsChar(i + 1, '.') && Is(i + 2, "m") ? IsChar(i + 3, '.') ? i + 4 : i + 3 : 0;
    }

    // "3 am" is a time, "3 am" in "3 AM radio" is not; "I am" never stands behind a number.
    private bool MeridiemEnds(int i) => !(_tokens[i].IsAllCaps && IsAny(i + 1, "radio", "station"));

    /// <summary>"2.30" of "2.30pm", "12.00" of "12.00 GMT": the tokenizer keeps it as one number.</summary>
    private bool DottedClock(int i, out int hour, out int minute)
    {
        hour = minute = 0;
        if (!IsNumber(i)) return false;
        var halfOfDay = Word(i + 1).Kind == TimeWordKind.Meridiem;
        if (!halfOfDay && !IsZone(i + 1)) return false;
        var t = _tokens[i];
        var dot = t.End - 3;
        if (dot <= t.Start || _text.Source[dot] != '.') return false;
        if (Digits(t.Start, dot) is not { } h || Digits(dot + 1, t.End) is not { } m || m > 59 || (halfOfDay ? h is < 1 or > 12 : h > 23)) return false;
        hour = h;
        minute = m;
        return true;
    }

    // "at 22:30", "from 9:00", a programme's line; not a score, a verse or a running time.
    private bool IsClockByContext(int i, int end)
    {
        if (Word(i).Kind == TimeWordKind.Clock) return IsAny(end, "to", "on");
        if (i == Start) return IsLowerWord(end) || IsCapitalized(end) || IsDash(end);
        return (IsAny(i - 1, DateWordSets.BeforeClock) || Is(i - 1, "it's") || (Is(i - 1, "is") && Is(i - 2, "it")) || (_tokens[i - 1].Kind == TokenKind.Possessive && Is(i - 2, "it"))) && !IsAny(end, "minutes", "hours", "seconds");
    }

    private bool IsZone(int i) => ZoneName(i, out _) > 0;

    // "local time" is in the lexicon as well: it names no zone, and is no part of the date.
    private int ZoneName(int i, out Phrase? zone)
    {
        zone = null;
        if (!IsCapitalized(i) || (_tokens[i].End - _tokens[i].Start == 1 && !IsTight(i))) return 0;
        var length = Phrases.Match(_text, i, PhraseKind.TimeZone, out zone);
        return length > 0 && i + length <= Limit ? i + length : 0;
    }

    /// <summary>"EST", "(GMT)" without brackets, "UTC+3", "-0500", "Z".</summary>
    private int Zone(int i, out int? offset, out string? zone)
    {
        offset = null;
        zone = null;
        if (i >= Limit) return 0;
        if (ZoneName(i, out var name) is var behindName and > 0)
        {
            offset = TimeZoneName.Offset(name!);
            if (offset is null) zone = name!.Canonical;
            var behind = SignedOffset(behindName, out var more);
            if (behind == 0 || offset != 0) return behindName;
            offset = more;
            return behind;
        }
        var end = SignedOffset(i, out var signed);
        if (end > 0) offset = signed;
        return end;
    }

    // "-0500", "+01:00", "+3" behind UTC. A dash between two times is a range: only a sign at its own digits counts.
    private int SignedOffset(int i, out int minutes)
    {
        minutes = 0;
        if (i + 1 >= Limit || !IsTight(i + 1) || !(IsChar(i, '+') || IsChar(i, '-')) || Digits(i + 1, out var count) is not { } value) return 0;
        var end = i + 2;
        if (count == 4) minutes = (value / 100 * 60) + (value % 100);
        else if (count == 2 && IsChar(end, ':') && IsTight(end) && Digits(end + 1, out var two) is { } rest && two == 2)
        {
            if (IsTight(i) && IsChar(i, '-') && value > 14) return 0;
            minutes = (value * 60) + rest;
            end += 2;
        }
        else if (count <= 2 && IsAny(i - 1, "utc", "gmt")) minutes = value * 60;
        else return 0;
        if (minutes > 14 * 60 || Word(end).Kind == TimeWordKind.Meridiem) return 0;
        if (IsChar(i, '-')) minutes = -minutes;
        return end;
    }
}
