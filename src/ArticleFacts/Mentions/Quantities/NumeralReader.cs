using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Reads numbers in digits, in words and in both: "twenty-three", "1.2 million", "two and a half", "half a million", "21st".</summary>
internal sealed class NumeralReader
{
    // The abbreviations of magnitudes ("m", "bn") only end numbers.
    private static readonly WordSet Openers = new([.. NumberWords.LongerThan(2), "minus", "negative"]);

    private static readonly WordSet Articles = new("a", "an");

    private readonly ArticleText text;
    private readonly DigitReader digits;
    private readonly FractionReader fractions;

    // The number so far: finished magnitudes, the group below them, and what came last.
    private decimal total;
    private decimal group;
    private decimal lastMagnitude;
    private NumberWordKind last;
    private NumeralForm form;

    public NumeralReader(ArticleText text)
    {
        this.text = text;
        digits = new DigitReader(text);
        fractions = new FractionReader(text, this);
    }

    /// <summary>Whether a number can begin with the token at all: a cheap question before a dear one.</summary>
    public bool MayStart(int token) => text.Tokens[token].Kind switch
    {
        TokenKind.Number => true,
        // "a hundred", "a third": most articles stand before other words.
        TokenKind.Word => Openers.Contains(text, token) || (Articles.Contains(text, token) && NumberWords.Of(text, token + 1).Kind != NumberWordKind.None),
        TokenKind.Dash or TokenKind.Symbol => digits.MayStart(token),
        _ => false,
    };

    /// <summary>Reads the longest number that begins with the token and ends before <paramref name="limit"/>.</summary>
    public bool TryRead(int first, int limit, out Numeral numeral)
    {
        if (fractions.TryPart(first, limit, out numeral)) return true;
        var at = first;
        var isNegative = IsSignWord(first) && first + 1 < limit;
        if (isNegative) at++;
        if (!TryWhole(at, limit, out numeral)) return false;
        if (isNegative)
        {
            if (numeral.Kind == NumeralKind.Ordinal) return false;
            numeral = numeral with { First = first, Value = -numeral.Value };
        }
        return true;
    }

    // "minus five" and "negative one", behind no noun: "a minus five rating" is rare, "negative" before a number is never anything else.
    private bool IsSignWord(int token) => text.Is(token, "minus") || text.Is(token, "negative");

    private bool TryWhole(int first, int limit, out Numeral numeral)
    {
        total = 0;
        group = 0;
        lastMagnitude = decimal.MaxValue;
        last = NumberWordKind.None;
        form = NumeralForm.Words;
        numeral = default;

        var i = first;
        if (digits.TryRead(first, limit, out var written))
        {
            if (written.Kind == NumeralKind.Fraction)
            {
                numeral = fractions.Scaled(written, limit);
                return true;
            }
            if (IsOrdinalEnding(written.End, limit))
            {
                numeral = written with { End = written.End + 1, Kind = NumeralKind.Ordinal };
                return written.Form == NumeralForm.Digits;
            }
            group = Math.Abs(written.Value);
            form = written.Form;
            last = NumberWordKind.Small;
            i = written.End;
            if (!TakeWords(ref i, limit, out _)) return false;
            if (written.Value < 0)
            {
                total = -total;
                group = -group;
            }
        }
        else
        {
            if (text.Is(first, "a") || text.Is(first, "an"))
            {
                if (NumberWords.Of(text, first + 1).Kind is not (NumberWordKind.Hundred or NumberWordKind.Magnitude or NumberWordKind.Dozen)) return false;
                group = 1;
                last = NumberWordKind.Small;
                form |= NumeralForm.Article;
                i++;
            }
            else if (!StartsNumber(first))
            {
                return false;
            }
            if (!TakeWords(ref i, limit, out var isOrdinal)) return false;
            if (isOrdinal)
            {
                numeral = new Numeral(first, i, total + group, NumeralKind.Ordinal, form, 1);
                return true;
            }
        }
        if (i == first) return false;

        var scale = last is NumberWordKind.Magnitude && total > 0 && group == 0 ? lastMagnitude : 1;
        numeral = new Numeral(first, i, total + group, NumeralKind.Cardinal, form, scale);
        fractions.TakeDecimals(ref numeral, limit);
        fractions.TakeFraction(ref numeral, limit);
        fractions.TakeRatio(ref numeral, limit);
        fractions.TakeQuotient(ref numeral, limit);
        return true;
    }

    private bool StartsNumber(int token)
    {
        var word = NumberWords.Of(text, token);
        switch (word.Kind)
        {
            case NumberWordKind.Small:
            case NumberWordKind.Tens:
            case NumberWordKind.Ordinal:
                return true;
            case NumberWordKind.OrdinalMagnitude:
                return true;
            case NumberWordKind.Hundred:
            case NumberWordKind.Magnitude:
            case NumberWordKind.Dozen:
                // "a few hundred", "several thousand", "dozens" name no number.
                if (IsVague(token - 1) || text.Is(token, "dozens") || text.Is(token, "hundreds")) return false;
                group = 1;
                last = NumberWordKind.Small;
                form |= NumeralForm.Article;
                return true;
            default:
                return false;
        }
    }

    private bool IsVague(int token) => text.Is(token, "few") || text.Is(token, "several") || text.Is(token, "couple") || text.Is(token, "many") || text.Is(token, "of")
        || text.Is(token, "multi") || (token >= 0 && text.Tokens[token].Kind == TokenKind.Dash && !text.Tokens[token + 1].SpaceBefore);

    // Takes number words as long as they go on with the number. False when the value is out of reach.
    private bool TakeWords(ref int i, int limit, out bool isOrdinal)
    {
        isOrdinal = false;
        while (i < limit)
        {
            var at = i;
            if (last != NumberWordKind.None && text.Tokens[at].Kind == TokenKind.Dash && !text.Tokens[at].SpaceBefore
                && at + 1 < limit && !text.Tokens[at + 1].SpaceBefore)
            {
                at++;
            }
            else if (last is NumberWordKind.Hundred or NumberWordKind.Magnitude && text.Is(at, "and")
                && NumberWords.Of(text, at + 1).Kind is NumberWordKind.Small or NumberWordKind.Tens && !BeginsPart(at + 1))
            {
                at++;
            }
            else if (last == NumberWordKind.Magnitude && TakeDigits(at, limit))
            {
                i = at + 1;
                continue;
            }
            else if (last == NumberWordKind.Hundred && text.Is(at, "and") && TakeRest(at + 1, limit))
            {
                i = at + 2;
                continue;
            }
            var word = NumberWords.Of(text, at);
            // "Buoy 42-B": a hyphen joins no single letter to an amount.
            if (word.Kind == NumberWordKind.ShortMagnitude && (!IsShortMagnitude(at, word.Value) || (at > i && text.Tokens[at].Span.Length == 1))) return true;
            if (word.Kind is NumberWordKind.Ordinal or NumberWordKind.OrdinalMagnitude)
            {
                if (!FitsOrdinal(word)) return true;
                isOrdinal = true;
                i = at + 1;
                if (word.Kind == NumberWordKind.Ordinal) group += word.Value;
                else return Arithmetic.TryMultiply(Math.Max(1, total + group), word.Value, out group) && (total = 0) == 0;
                return true;
            }
            if (!Fits(word) || (last != NumberWordKind.None && fractions.CompoundDenominator(at, out _) > 0)) return true;
            if (!Take(word)) return false;
            i = at + 1;
        }
        return true;
    }

    // "4 thousand 3 hundred": digits go on with the number only before a word that says how much they are.
    private bool TakeDigits(int token, int limit)
    {
        if (token + 1 >= limit || text.Tokens[token] is not { IsNumber: true } || NumberWords.Of(text, token + 1) is not { Kind: NumberWordKind.Hundred or NumberWordKind.Magnitude } scale) return false;
        if (scale.Value >= lastMagnitude || !digits.TryRead(token, token + 1, out var written) || written.Value >= 100) return false;
        group = written.Value;
        last = NumberWordKind.Small;
        return true;
    }

    // "4 thousand 3 hundred and 21": what is told in digits goes on in digits.
    private bool TakeRest(int token, int limit)
    {
        if ((form & NumeralForm.Digits) == 0 || token >= limit || text.Tokens[token] is not { IsNumber: true } || !digits.TryRead(token, token + 1, out var written)) return false;
        if (written.Value is < 1 or >= 100 || written.Form != NumeralForm.Digits) return false;
        group += written.Value;
        last = NumberWordKind.Small;
        return true;
    }

    // "three fifths", "one half": with the word behind it, the number is a part.
    private bool BeginsPart(int token)
    {
        if (NumberWords.Denominator(text, token + 1) > 0) return true;
        return text.Is(token, "one") && NumberWords.Of(text, token + 1).Kind is NumberWordKind.Half or NumberWordKind.Quarter;
    }

    private bool Fits(NumberWord word) => word.Kind switch
    {
        NumberWordKind.Small => last is NumberWordKind.None or NumberWordKind.Hundred or NumberWordKind.Magnitude || (last == NumberWordKind.Tens && word.Value is >= 1 and <= 9),
        NumberWordKind.Tens => last is NumberWordKind.None or NumberWordKind.Hundred or NumberWordKind.Magnitude,
        NumberWordKind.Hundred => last is NumberWordKind.Small or NumberWordKind.Tens && group is > 0 and < 100,
        NumberWordKind.Dozen => last is NumberWordKind.Small or NumberWordKind.Tens && group is > 0 and < 1000,
        NumberWordKind.Magnitude or NumberWordKind.ShortMagnitude =>
            last is NumberWordKind.Small or NumberWordKind.Tens or NumberWordKind.Hundred && group > 0 && word.Value < lastMagnitude,
        _ => false,
    };

    private bool FitsOrdinal(NumberWord word)
    {
        if ((form & NumeralForm.Digits) != 0) return false;
        if (word.Kind == NumberWordKind.OrdinalMagnitude) return last is NumberWordKind.None or NumberWordKind.Small or NumberWordKind.Tens or NumberWordKind.Hundred;
        return last is NumberWordKind.None or NumberWordKind.Hundred or NumberWordKind.Magnitude || (last == NumberWordKind.Tens && word.Value < 10);
    }

    private bool Take(NumberWord word)
    {
        switch (word.Kind)
        {
            case NumberWordKind.Small:
            case NumberWordKind.Tens:
                group += word.Value;
                last = word.Kind;
                return true;
            case NumberWordKind.Magnitude:
            case NumberWordKind.ShortMagnitude:
                if (!Arithmetic.TryMultiply(group, word.Value, out var scaled)) return false;
                total += scaled;
                group = 0;
                lastMagnitude = word.Value;
                last = NumberWordKind.Magnitude;
                form |= NumeralForm.Magnitude;
                return true;
            case NumberWordKind.Dozen:
                // "three hundred and two dozen": the dozens are two.
                group += (group % 100 == 0 ? group : group % 100) * (word.Value - 1);
                last = word.Kind;
                return true;
            default:
                group *= word.Value;
                last = word.Kind;
                return true;
        }
    }

    // "k" and "bn" stand behind digits only; a small m behind digits is a million of money or people and else a meter, which the unit decides.
    private bool IsShortMagnitude(int token, decimal value)
    {
        if ((form & NumeralForm.Digits) == 0 || last != NumberWordKind.Small) return false;
        var t = text.Tokens[token];
        if (t.End - t.Start > 1) return true;
        if (t.SpaceBefore) return false;
        var c = text.Source[t.Start];
        if (value == 1_000) return !(c == 'K' && group is 2 or 4 or 8) && group != 401;
        if (c is 'M' or 'B') return true;
        return c is 'm' or 'b' && (CurrencySigns.EndsAt(text, token - 2) || (token + 1 < text.Tokens.Length && text.Tokens[token + 1].Is(Lexicon.WordClass.PeopleNoun)));
    }

    private bool IsOrdinalEnding(int token, int limit) => token < limit && !text.Tokens[token].SpaceBefore
        && (text.Is(token, "st") || text.Is(token, "nd") || text.Is(token, "rd") || text.Is(token, "th"));

    /// <summary>Reads the whole of a ratio: a number without a ratio of its own, so that "one in one in one" is read once.</summary>
    public bool TryPlain(int first, int limit, out Numeral whole)
    {
        if (digits.TryRead(first, limit, out whole)) return whole.Kind == NumeralKind.Cardinal && !IsOrdinalEnding(whole.End, limit) && whole.Value > 0;
        total = 0;
        group = 0;
        lastMagnitude = decimal.MaxValue;
        last = NumberWordKind.None;
        form = NumeralForm.Words;
        var i = first;
        if (text.Is(first, "a")) i++;
        if (i >= limit || !StartsNumber(i) || !TakeWords(ref i, limit, out var isOrdinal) || isOrdinal || i == first) return false;
        whole = new Numeral(first, i, total + group, NumeralKind.Cardinal, form, 1);
        return whole.Value > 0;
    }
}
