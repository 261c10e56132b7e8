using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// The grammar of dates over the tokens of one article. Every rule asks whether its phrase begins at a token, and answers with the token behind it
/// (0 when it does not) and the expression. No rule looks further than a fixed number of tokens, nor past <see cref="Limit"/>.
/// </summary>
internal sealed partial class DateGrammar
{
    private readonly ArticleText _text;
    private readonly Token[] _tokens;
    private readonly TimeWord[] _words;

    // How many tokens further on the next word of time stands, and the next number.
    private readonly byte[] _nextWord;
    private readonly byte[] _nextNumber;

    public DateGrammar(ArticleText text)
    {
        _text = text;
        _tokens = text.Tokens;
        _words = new TimeWord[_tokens.Length];
        _nextWord = new byte[_tokens.Length];
        _nextNumber = new byte[_tokens.Length];
        MeasureCompany();
        _mayIsName = HasNameLikeMonth(text, _words);
    }

    /// <summary>The first token of the block.</summary>
    public int Start { get; set; }

    /// <summary>The token behind the block's last: no phrase goes past it.</summary>
    public int Limit { get; set; }

    /// <summary>The longest date or time that begins at the token.</summary>
    public int Parse(int i, out DateExpression? date)
    {
        var end = Range(i, out date);
        if (end == 0) end = Moment(i, out date);
        return end;
    }

    /// <summary>The token where the phrase begins with "about" and the like: "around 4 p.m.", "nearly ten years ago".</summary>
    public int BlurringBefore(int i, DateExpression date) =>
        date is TimeExpression or MonthDayExpression or OffsetExpression { Anaphoric: false } or OrdinalExpression { Unit: DateUnit.Day } && IsAny(i - 1, DateWordSets.Blurring) && !Is(i - 2, "or") ? i - 1 : i;

    private TimeWord Word(int i) => i >= Start && i < Limit ? _words[i] : default;

    private bool Is(int i, string word) => i >= Start && i < Limit && _text.Is(i, word);

    private bool IsAny(int i, string a, string b) => Is(i, a) || Is(i, b);

    private bool IsAny(int i, string a, string b, string c) => Is(i, a) || Is(i, b) || Is(i, c);

    private bool IsAny(int i, string a, string b, string c, string d) => IsAny(i, a, b) || IsAny(i, c, d);

    private bool IsAny(int i, WordSet words) => i >= Start && i < Limit && words.Contains(_text, i);

    private bool IsChar(int i, char c) => i >= Start && i < Limit && _text.IsChar(i, c);

    private bool IsNumber(int i) => i >= Start && i < Limit && _tokens[i].Kind == TokenKind.Number;

    private bool IsDash(int i) => i >= Start && i < Limit && _tokens[i].Kind == TokenKind.Dash;

    private bool IsEnDash(int i) => IsDash(i) && _text.Source[_tokens[i].Start] == '\u2013';

    private bool IsCapitalized(int i) => i >= Start && i < Limit && _tokens[i].IsWord && _tokens[i].IsCapitalized;

    /// <summary>Whether the token stands at the one before it without a blank.</summary>
    private bool IsTight(int i) => i > Start && i < Limit && !_tokens[i].SpaceBefore;

    private bool IsLowerWord(int i) => i >= Start && i < Limit && _tokens[i].IsWord && !_tokens[i].IsCapitalized;

    /// <summary>A number of nothing but digits, at most four.</summary>
    private int? Digits(int i, out int count)
    {
        count = 0;
        if (!IsNumber(i)) return null;
        var t = _tokens[i];
        count = t.End - t.Start;
        return count <= 4 ? Digits(t.Start, t.End) : null;
    }

    /// <summary>The number that <c>Source[start..end]</c> writes; null where there is anything but digits.</summary>
    private int? Digits(int start, int end)
    {
        if (end <= start || end - start > 4) return null;
        var value = 0;
        for (var i = start; i < end; i++)
        {
            var c = _text.Source[i];
            if (c is < '0' or > '9') return null;
            value = (value * 10) + (c - '0');
        }
        return value;
    }

    /// <summary>"3", "twenty-five", "a": a small count and the token behind it.</summary>
    private int Count(int i, out int count)
    {
        count = 0;
        if (Digits(i, out var digits) is { } number && digits <= 3)
        {
            count = number;
            return i + 1;
        }
        if (IsAny(i, "a", "an"))
        {
            count = 1;
            return i + 1;
        }
        return Cardinal(i, out count);
    }

    /// <summary>"twelve", "twenty five", "thirty-one".</summary>
    private int Cardinal(int i, out int value)
    {
        value = 0;
        if (Word(i).Kind != TimeWordKind.Cardinal) return 0;
        value = Word(i).Value;
        if (value < 20) return i + 1;
        var next = IsDash(i + 1) ? i + 2 : i + 1;
        if (Word(next) is not { Kind: TimeWordKind.Cardinal, Value: < 10 } unit) return i + 1;
        value += unit.Value;
        return next + 1;
    }

    /// <summary>"3rd", "third", "twenty-first".</summary>
    private int Ordinal(int i, out int value)
    {
        value = 0;
        if (Digits(i, out var count) is { } number && count <= 2)
        {
            value = number;
            return IsTight(i + 1) && Word(i + 1).Kind == TimeWordKind.OrdinalEnding ? i + 2 : 0;
        }
        if (Word(i).Kind == TimeWordKind.Ordinal)
        {
            value = Word(i).Value;
            return i + 1;
        }
        if (Word(i) is not { Kind: TimeWordKind.Cardinal, Value: 20 or 30 } tens) return 0;
        var next = IsDash(i + 1) ? i + 2 : i + 1;
        if (Word(next) is not { Kind: TimeWordKind.Ordinal, Value: < 10 } unit) return 0;
        value = tens.Value + unit.Value;
        return next + 1;
    }

    private static bool IsMonth(TimeWord word, out int month)
    {
        month = Math.Abs(word.Value);
        return word.Kind == TimeWordKind.Month;
    }

    private static bool IsWeekday(TimeWord word, out int weekday)
    {
        weekday = Math.Abs(word.Value);
        return word.Kind == TimeWordKind.Weekday;
    }

    /// <summary>The token behind the period of an abbreviation: "Oct." but not the end of a sentence behind "October".</summary>
    private int SkipAbbreviationPeriod(int i, TimeWord word) => word.Value < 0 && IsChar(i, '.') && IsTight(i) && i + 1 < Limit ? i + 1 : i;
}
