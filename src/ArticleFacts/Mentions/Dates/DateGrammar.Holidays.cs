using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

// Holidays by name, with the weekends around them.
internal sealed partial class DateGrammar
{
    private const string AmericanRule = "us:";

    private bool? _aboutAmerica;

    /// <summary>"Thanksgiving 2016", "Christmas Day", and a bare holiday where a date is expected: "on Thanksgiving", "by Christmas".</summary>
    private int Holiday(int i, out DateExpression? date)
    {
        date = null;
        var end = HolidayName(i, out var rule);
        if (end == 0) return 0;
        var behind = YearOfHoliday(end, out var year);
        date = new HolidayExpression(rule, year);
        if (Is(behind, "weekend"))
        {
            date = new AroundExpression(DateUnit.Weekend, date);
            if (year is not null) return behind + 1;
            behind = YearOfHoliday(behind + 1, out year);
            if (year is not null) date = new AroundExpression(DateUnit.Weekend, new HolidayExpression(rule, year));
            return behind;
        }
        if (year is not null) return behind;
        if (IsAny(i - 1, "every", "each"))
        {
            date = null;
            return 0;
        }
        // "on Christmas trees", "Easter Island": the holiday only describes what follows.
        var describes = end < Limit && _tokens[end].IsWord && !IsFunctionWord(end)
            && Word(end).Kind is not (TimeWordKind.PartOfDay or TimeWordKind.Weekday or TimeWordKind.Day);
        if (!IsHolidayExpected(i, end) || describes || (i > Start && IsCapitalized(i - 1) && !IsFunctionWord(i - 1))) date = null;
        return date is null ? 0 : end;
    }

    // Where a day would stand. In lower case only such a place shows that the day is meant.
    private bool IsHolidayExpected(int i, int end) => IsAny(i - 1, DateWordSets.BeforeHoliday)
        || Is(i - 1, "of") && Word(i - 2).Kind is TimeWordKind.Unit or TimeWordKind.PartOfDay
        || end > i + 1 && IsCapitalized(i) && !Is(i - 1, "the");

    private int YearOfHoliday(int end, out int? year)
    {
        var at = Is(end, "of") || IsChar(end, ',') ? end + 1 : end;
        year = Digits(at, out var count) is { } number && count == 4 && IsYear(number) && (!IsCounted(at + 1) || Is(at + 1, "weekend")) ? number : null;
        return year is null ? end : at + 1;
    }

    // "Independence Day": every country has one. It is the American one where the article speaks of Americans, and not "India's".
    private bool IsAmericanHoliday(int i)
    {
        if (i > Start && _tokens[i - 1].Kind == TokenKind.Possessive) i--;
        if (IsAny(i - 1, DateWordSets.American)) return true;
        if (i > Start && (_tokens[i - 1].Is(WordClass.Demonym) || IsCapitalized(i - 1) && !IsFunctionWord(i - 1))) return false;
        return _aboutAmerica ??= SpeaksOfAmerica();
    }

    // Of the countries with dollars few have such a day: where no country is named, they tell enough.
    private bool SpeaksOfAmerica()
    {
        bool dollars = false, foreign = false;
        for (var k = 0; k < _tokens.Length; k++)
        {
            if (DateWordSets.American.Contains(_text, k) || (_text.Is(k, "united") && _text.Is(k + 1, "states"))) return true;
            dollars |= _tokens[k].Kind == TokenKind.Symbol && _text.Source[_tokens[k].Start] == '$';
            foreign |= _tokens[k].IsCapitalized && (_tokens[k].Is(WordClass.Demonym)
                || _tokens[k].Is(WordClass.PlaceName) && Phrases.Match(_text, k, PhraseKind.Country, out var country) > 0 && !country!.Ambiguous);
        }
        return dollars && !foreign;
    }

    /// <summary>A holiday of the lexicon with the key of its rule; the key is empty where its day follows another calendar.</summary>
    private int HolidayName(int i, out string rule)
    {
        rule = "";
        if (i >= Limit || !_tokens[i].Is(WordClass.Holiday)) return 0;
        var length = Phrases.Match(_text, i, PhraseKind.Holiday, out var phrase);
        if (length == 0 || i + length > Limit) return 0;
        rule = phrase!.Data ?? "";
        if (rule.StartsWith(AmericanRule, StringComparison.Ordinal)) rule = IsAmericanHoliday(i) ? rule.Substring(AmericanRule.Length) : "";
        return i + length;
    }
}
