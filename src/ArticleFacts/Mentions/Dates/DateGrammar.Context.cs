using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

// Words and numbers that are dates only in the right company: a bare year, a bare month.
internal sealed partial class DateGrammar
{
    // Numbers outside these years are years only where nothing else is possible.
    private const int FirstUsualYear = 1900;
    private const int LastUsualYear = 2049;
    private const int FirstPrintedYear = 1500;

    /// <summary>A year that stands alone: "in 2011", "(2011)", "the 2016 election", "World Cup 2022"; not "2011 people".</summary>
    private int BareYear(int i, out DateExpression? date)
    {
        date = null;
        if (_tokens[i].Kind == TokenKind.Quote && IsTight(i + 1) && Digits(i + 1, out var two) is { } tail && two == 2 && !GoesOnAsNumber(i + 2)
            && (IsAny(i - 1, "since", "in", "of", "from") || IsAny(i - 1, DateWordSets.Determiners) && IsLowerWord(i + 2) && !IsFunctionWord(i + 2)))
        {
            date = new CalendarExpression(tail, ShortYear: true);
            return i + 2;
        }
        if (IsAny(i - 1, "in", "since") && WordYear(i, out var spelled) is var behind and > 0 && !IsCounted(behind))
        {
            date = new CalendarExpression(spelled);
            return behind;
        }
        if (Digits(i, out var count) is not { } year || count != 4 || !IsYear(year) || IsPartOfNumber(i) || GoesOnAsNumber(i + 1)) return 0;
        if (!IsYearByContext(i, year is >= FirstUsualYear and <= LastUsualYear)) return 0;
        // "in 2017 April.": the month ends what is said.
        if (Is(i - 1, "in") && IsMonth(Word(i + 1), out var month) && (i + 2 >= Limit || _tokens[i + 2].Kind == TokenKind.Punctuation))
        {
            date = new CalendarExpression(year, month);
            return i + 2;
        }
        date = new CalendarExpression(year);
        return i + 1;
    }

    private bool IsYearByContext(int i, bool usual)
    {
        // "from 1832 to 1867 votes" counts at both ends.
        var counted = IsCounted(i + 1) || (Is(i + 1, "to") && IsNumber(i + 2) && IsCounted(i + 3));
        if (i > Start && IsAny(i - 1, DateWordSets.SureOfYear))
        {
            return !counted && (usual || !IsLowerWord(i + 1) || IsFunctionWord(i + 1));
        }
        if (i > Start && IsEdgePrefix(IsDash(i - 1) ? i - 2 : i - 1)) return true;
        if (i > Start && (IsAny(i - 1, "year", "circa", "fiscal", "calendar") || IsAny(i - 1, "ca", "ad") || IsChar(i - 1, '.') && IsTight(i - 1) && IsAny(i - 2, "c", "ca"))) return true;
        if (counted) return false;
        if (EndsLabel(i) || IsAboutYear(i)) return true;
        // "the 1755 earthquake": one thing, and so not counted.
        if (!usual && OfPastCentury(i) && IsAny(i - 1, DateWordSets.Determiners) && IsLowerWord(i + 1) && !IsFunctionWord(i + 1) && !IsPlural(i + 1)) return true;
        // In print an amount of four digits has its comma: behind "from" or "by" the plain number of a past century is a year.
        if (!usual) return IsAny(i - 1, DateWordSets.SureBeforeYear) && OfPastCentury(i) && (IsFunctionWord(i + 1) || IsCapitalized(i + 1)) && !IsChar(i + 1, '%') && FollowsTime(i - 1);
        // "it would have been 1983," tells when.
        if (IsAny(i - 1, "was", "been", "is") && IsTight(i + 1) && !_tokens[i + 1].IsWord && TellsWhen(i - 2)) return true;
        if (i == Start) return IsDash(i + 1) || IsChar(i + 1, ':') || IsAny(i + 1, "was", "saw", "is", "has") || IsTight(i + 1) && _tokens[i + 1].Kind == TokenKind.Possessive;

        var ends = i + 1 >= Limit || !_tokens[i + 1].IsWord && _tokens[i + 1].Kind is not (TokenKind.Number or TokenKind.Symbol);
        var free = ends || IsFunctionWord(i + 1) || IsCapitalized(i + 1);
        if (IsAny(i - 1, DateWordSets.BeforeYear)) return free && !IsQuantified(i - 1) && FollowsTime(i - 1);
        if (IsChar(i - 1, '(') || IsChar(i - 1, '[')) return ends;
        if (IsChar(i - 1, ',') || IsChar(i - 1, ';')) return ends;
        if (IsChar(i - 1, '\u00A9')) return true;
        if (_tokens[i - 1].Kind == TokenKind.Possessive || _tokens[i - 1].Is(WordClass.Determiner) || IsAny(i - 1, DateWordSets.Determiners))
        {
            return !ends && (_tokens[i + 1].IsWord && !IsFunctionWord(i + 1));
        }
        if (IsCapitalized(i - 1) && i - 1 > Start) return free && !IsVersioned(i - 1) || IsTight(i + 1) && _tokens[i + 1].Kind == TokenKind.Possessive;
        return false;
    }

    // "it", "the year" before forms of "be", perhaps with auxiliaries between.
    private bool TellsWhen(int i)
    {
        for (var n = 0; n < 3 && i >= Start && _tokens[i].Is(WordClass.Auxiliary); n++) i--;
        return IsAny(i, "it", "year");
    }

    // "in Prague, about 1926": counts that are not exact are round.
    private bool IsAboutYear(int i) => IsAny(i - 1, "about", "around") && OfPastCentury(i) && Digits(i, out _) % 10 != 0 && Digits(i, out _) <= LastUsualYear
        && (i + 1 >= Limit || _tokens[i + 1].Kind is TokenKind.Punctuation || (_tokens[i + 1].Flags & TokenFlags.LineStart) != 0);

    // "Founded 1884", "Opened: 1921", "(b. 1921, d. 1998)": what happened, and its year alone.
    private bool EndsLabel(int i)
    {
        if (!OfPastCentury(i) || (i + 1 < Limit && _tokens[i + 1].Kind != TokenKind.Punctuation && (_tokens[i + 1].Flags & TokenFlags.LineStart) == 0)) return false;
        var word = IsChar(i - 1, ':') || IsChar(i - 1, '.') && IsTight(i - 1) ? i - 2 : i - 1;
        return IsAny(word, DateWordSets.Events) || (word == i - 2 && IsChar(i - 1, '.') && IsAny(word, "b", "d", "est"));
    }

    private bool OfPastCentury(int i) => Digits(i, out _) is >= FirstPrintedYear;

    // "from 2000" after "rose": numbers rise from one to the other, years do not. A neighbour that is a year, or a word that a year goes with, decides.
    private bool FollowsTime(int i)
    {
        if (IsAny(i, DateWordSets.SureBeforeYear)) return !IsAny(i - 1, DateWordSets.Amounts);
        if (ComparesTimes(i)) return true;
        return i - 1 >= Start && Digits(i - 1, out var count) is not null && count == 4;
    }

    // "more than 2000", "as many as 2000".
    private bool IsQuantified(int i) => IsAny(i, "than", "as") && !ComparesTimes(i) && !(i - 1 >= Start && Digits(i - 1, out _) is not null);

    // "as early as", "later than".
    private bool ComparesTimes(int i) => IsAny(i, "than", "as") && IsAny(i - 1, DateWordSets.TimelyAdverbs);

    /// <summary>Whether the number before the token counts the noun that the token begins: "2011 people", "1500 meters", "2000 dollars".</summary>
    private bool IsCounted(int i)
    {
        if (i >= Limit) return false;
        var t = _tokens[i];
        if (t.Kind == TokenKind.Symbol) return _text.Source[t.Start] is '%' or '+' or '\u00B0' or '\u20AC' or '\u00A3';
        // "in" is a unit as well.
        if (t.Is(WordClass.Unit | WordClass.Currency | WordClass.PeopleNoun) && !t.Is(WordClass.Preposition)) return true;
        if (Word(i).Kind is TimeWordKind.Unit or TimeWordKind.Power) return true;
        return IsAny(i, DateWordSets.Counted);
    }

    /// <summary>"2011-12-3", "2000/1", "2,000": the number is only the beginning of something longer.</summary>
    private bool GoesOnAsNumber(int i)
    {
        if (!IsTight(i)) return false;
        var t = _tokens[i];
        if (t.Kind == TokenKind.Number || t.IsWord) return true;
        return (t.Kind == TokenKind.Dash || IsChar(i, '/') || IsChar(i, ':') || IsChar(i, '_')) && IsTight(i + 1) && (_tokens[i + 1].Kind == TokenKind.Number || IsChar(i, '_') || IsChar(i, '/'));
    }

    // Windows 2000, Flight 1903, Resolution 1973: names that a number belongs to.
    private bool IsVersioned(int i) => IsAny(i, DateWordSets.Versioned);

    private bool IsFunctionWord(int i)
    {
        if (i >= Limit) return true;
        var t = _tokens[i];
        if (!t.IsWord) return true;
        return t.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Adverb)
            || IsAny(i, DateWordSets.FunctionWords);
    }

    /// <summary>Whether a month without day and year is meant as one: "in May", "since January", "a June survey"; not "may", "Theresa May", "a march".</summary>
    private bool MonthStandsAlone(int i, int month, bool abbreviated)
    {
        // "in may." ends its sentence: no verb does that behind "in".
        if (!IsCapitalized(i)) return !abbreviated && (month is 3 or 5 ? Is(i - 1, "in") && (i + 1 >= Limit || IsChar(i + 1, '.')) : IsAny(i - 1, DateWordSets.BeforeLowerMonth));
        if (_tokens[i].IsAllCaps && i + 1 < Limit && _tokens[i + 1].IsAllCaps) return false;
        if (IsAny(i - 1, DateWordSets.BeforeAnyMonth) || ComparesTimes(i - 1)) return true;
        if (IsDash(i - 1) && Word(i - 2).Kind == TimeWordKind.Edge) return true;
        if (abbreviated) return false;
        if (IsChar(i - 1, ',') && IsMonth(Word(i - 2), out _)) return true;
        var likeName = month is 3 or 4 or 5 or 6 or 8;
        var joined = IsCapitalized(i + 1) && Word(i + 1).Kind == TimeWordKind.None && month is not (1 or 2 or 7 or 9 or 10 or 11 or 12);
        if (IsAny(i - 1, DateWordSets.BeforeMonth))
        {
            return !joined && (month is not (3 or 5) || IsMonth(Word(i - 2), out _) || IsAny(i - 1, DateWordSets.BeforeMayOrMarch) && !_mayIsName && !IsCapitalized(i + 1));
        }
        if (month is 3 or 5 || joined) return false;
        if (IsCapitalized(i - 1) && i - 1 > Start && Word(i - 1).Kind == TimeWordKind.None && !IsFunctionWord(i - 1)) return false;
        if (i == Start || IsChar(i - 1, '.')) return !likeName && (IsTight(i + 1) || IsAny(i + 1, "was", "is", "saw"));
        return !likeName || IsAny(i - 1, DateWordSets.Determiners) || _tokens[i - 1].Kind == TokenKind.Possessive;
    }

    // "Theresa May": a capitalized word before May or March that begins no sentence says that the article has somebody of that name.
    private readonly bool _mayIsName;

    private static bool HasNameLikeMonth(ArticleText text, TimeWord[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is not { Kind: TimeWordKind.Month, Value: 3 or 5 } || !text.Tokens[i].IsCapitalized) continue;
            var before = text.Tokens[i - 1];
            if (before.IsWord && before.Is(WordClass.GivenName | WordClass.Honorific | WordClass.Role) && before.IsCapitalized) return true;
        }
        return false;
    }
}
