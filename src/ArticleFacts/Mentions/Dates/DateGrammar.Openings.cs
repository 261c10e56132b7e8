using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

// What a phrase can begin with. Rules are many and tokens more: a rule that begins otherwise has to be told of here.
internal sealed partial class DateGrammar
{
    // "end of the financial year".
    private const int FurthestCompany = 4;

    // "3 to the 7 of May".
    private const int FurthestOfNumber = 6;

    // Longer than the digits of a year: only dots make a date or a time of such a number, the first of them within these many characters.
    private const int LongestPlainNumber = 4;

    /// <summary>Whether a phrase could begin at the token at all, as far as it and the token behind it tell: the cheap question, asked of every token.</summary>
    public bool CanBegin(int i)
    {
        ref readonly var t = ref _tokens[i];
        return t.Kind switch
        {
            TokenKind.Word => _words[i].Kind != TimeWordKind.None ? CanBeginWithTime(i) || BeginsHoliday(i)
                : (t.Flags & TokenFlags.HasDigit) != 0 || BeginsHoliday(i) || (HasCompany(i) && CanBeginWithOpener(i)),
            TokenKind.Number => CanBeginWithNumber(i, t),
            TokenKind.Quote => IsNumber(i + 1),
            _ => false,
        };
    }

    private bool CanBeginWithNumber(int i, in Token t)
    {
        var length = t.End - t.Start;
        if (length == LongestPlainNumber) return true;
        if (length > LongestPlainNumber) return _text.Source.IndexOf('.', t.Start, LongestPlainNumber + 1) >= 0;
        return length == 3 ? Word(i + 1).Kind != TimeWordKind.None : HasCompanyOfNumber(i) && GoesOnAsDate(i);
    }

    // "3 May", "3rd", "3/4/2016", "3 to 7 May", "3 of May", "3 p . m .", "at 3 the night of": what stands behind a short number or a number in words that begins a date.
    private bool GoesOnAsDate(int i)
    {
        var next = i + 1;
        if (next >= Limit) return false;
        if (IsWordOfTime(next) || IsNumber(next)) return true;
        if (!_tokens[next].IsWord) return _tokens[next].Kind is TokenKind.Dash or TokenKind.Possessive || IsChar(next, '~') || (IsTight(next) && (IsChar(next, ':') || IsChar(next, '/')));
        return IsTight(next) || IsAny(next, DateWordSets.BehindNumber) || Meridiem(next, out _) > 0;
    }

    // A word of time. Most words of their kinds begin a phrase only with a certain word behind them.
    private bool CanBeginWithTime(int i)
    {
        switch (_words[i].Kind)
        {
            case TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Day or TimeWordKind.Clock or TimeWordKind.Decade:
                return true;
            case TimeWordKind.Cardinal:
                return HasCompany(i) && GoesOnAsDate(i);
            case TimeWordKind.Ordinal:
                return HasCompany(i) && (Word(i + 1).Kind != TimeWordKind.None || IsNumber(i + 1) || IsDash(i + 1) || IsChar(i + 1, '/') || IsAny(i + 1, DateWordSets.BehindOrdinal));
            case TimeWordKind.Shift:
                return HasCompany(i) && (IsNumber(i + 1) || (i + 1 < Limit && IsWordOfTime(i + 1)) || IsAny(i + 1, DateWordSets.BehindShift));
            case TimeWordKind.Edge:
                // "late on Friday", "mid-1990s", "early next week", "mid night".
                return HasCompany(i) && i + 1 < Limit && (Word(i + 1).Kind == TimeWordKind.PartOfDay || _tokens[i + 1].Kind == TokenKind.Dash || _words[i + 1].Kind == TimeWordKind.Edge || IsAny(i + 1, "on", "in") || CanBegin(i + 1));
            case TimeWordKind.Unit:
                return HasCompany(i) && (IsDash(i + 1) || IsPossessive(i + 1) || IsAny(i + 1, DateWordSets.BehindUnit));
            case TimeWordKind.EdgeNoun or TimeWordKind.PartOfDay:
                return HasCompany(i) && Is(i + 1, "of");
            case TimeWordKind.Season:
                return HasCompany(i) && (IsNumber(i + 1) || Is(i + 1, "of"));
            default:
                return false;
        }
    }

    // "the", "a", "from": words that are no words of time, and begin a date.
    private bool CanBeginWithOpener(int i)
    {
        var behind = Word(i + 1).Kind;
        switch (DateWordSets.Openers.Of(_text, i))
        {
            case DateOpener.Range:
                return true;
            case DateOpener.The:
                return behind != TimeWordKind.None || IsNumber(i + 1) || IsQuote(i + 1) || IsAny(i + 1, DateWordSets.BehindThe);
            case DateOpener.That:
                return behind != TimeWordKind.None || Is(i + 1, "same");
            case DateOpener.Article:
                return behind != TimeWordKind.None || IsAny(i + 1, "half", "min");
            case DateOpener.Compared:
                return behind != TimeWordKind.None || IsAny(i + 1, "the", "in", "that");
            case DateOpener.Counting:
                return behind != TimeWordKind.None || IsNumber(i + 1);
            case DateOpener.Half:
                return IsDash(i + 1) || IsAny(i + 1, "a", "of", "past");
            case DateOpener.In:
                return Is(i + 1, "the") && Word(i + 2).Kind == TimeWordKind.PartOfDay;
            default:
                return false;
        }
    }

    private bool BeginsHoliday(int i) => _tokens[i].Is(WordClass.Holiday) && Phrases.Match(_text, i, PhraseKind.Holiday, out _) > 0;

    private bool IsPossessive(int i) => i >= Start && i < Limit && _tokens[i].Kind == TokenKind.Possessive;

    private bool IsQuote(int i) => i >= Start && i < Limit && _tokens[i].Kind == TokenKind.Quote;

    // "the", "two", "last", "end": what is no date by itself begins one only with a word of time or a number close behind, as in "end of the financial year".
    private bool HasCompany(int i) => Math.Min(_nextWord[i], _nextNumber[i]) <= FurthestCompany;

    // A short number needs a word of time behind it ("3 to the 7 of May"), or something that touches it ("3rd", "3/4/2016", "3:15"), or another number behind a word ("10 till 4").
    private bool HasCompanyOfNumber(int i) => _nextWord[i] <= FurthestOfNumber || IsTight(i + 1) || _nextNumber[i] is > 1 and <= FurthestCompany;

    // Looks every word of time up, and counts how far each token is from the next one behind it, and from the next number.
    private void MeasureCompany()
    {
        byte word = byte.MaxValue, number = byte.MaxValue;
        for (var i = _words.Length - 1; i >= 0; i--)
        {
            _nextWord[i] = word;
            _nextNumber[i] = number;
            var kind = _tokens[i].Kind;
            if (kind == TokenKind.Word) _words[i] = TimeWords.Find(_text, i);
            if (kind == TokenKind.Word && IsWordOfTime(i)) word = 1;
            else if (word < byte.MaxValue) word++;
            if (kind == TokenKind.Number) number = 1;
            else if (number < byte.MaxValue) number++;
        }
    }

    private bool IsWordOfTime(int i)
    {
        ref readonly var t = ref _tokens[i];
        return t.Kind == TokenKind.Word && (_words[i].IsOfTime || t.Is(WordClass.Holiday) || (t.Flags & TokenFlags.HasDigit) != 0);
    }
}
