using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Reads parts of wholes, alone and behind a number: "a third", "two and a half", "two-thirds", "one in five", "half a million".</summary>
internal sealed class FractionReader(ArticleText text, NumeralReader numerals)
{
    /// <summary>"two point five": digits in words behind the point.</summary>
    public void TakeDecimals(ref Numeral numeral, int limit)
    {
        if (numeral.IsDigits || !text.Is(numeral.End, "point")) return;
        var unit = 1m;
        var value = numeral.Value;
        var i = numeral.End + 1;
        for (; i < limit && unit > 0.000000001m && NumberWords.Of(text, i) is { Kind: NumberWordKind.Small, Value: < 10 } digit; i++)
        {
            unit /= 10;
            value += unit * digit.Value;
        }
        if (i == numeral.End + 1) return;
        numeral = Scaled(numeral with { End = i, Value = value, Form = numeral.Form | NumeralForm.Separated }, limit);
    }

    /// <summary>"one and a half", "3 million and a quarter" (of a million), "twenty and three fifths", "one twenty-fifth".</summary>
    public void TakeFraction(ref Numeral numeral, int limit)
    {
        if (NumberWords.Denominator(text, numeral.End) is > 0 and var denominator && numeral is { IsDigits: false, Value: > 0 })
        {
            // "three fifths", but "three quarters" is a part only of something; alone it is nine months.
            if (denominator == 4 && !IsPartOfSomething(numeral.End + 1, limit)) return;
            numeral = Scaled(numeral with { End = numeral.End + 1, Value = numeral.Value / denominator, Kind = NumeralKind.Fraction }, limit);
            return;
        }
        if (!numeral.IsDigits && CompoundDenominator(numeral.End, out denominator) is > 0 and var compound && IsPartOfSomething(compound, limit)
            && (numeral.Value == 1 || NumberWords.OrdinalPlural(text, compound - 1) > 0))
        {
            numeral = Scaled(numeral with { End = compound, Value = numeral.Value / denominator, Kind = NumeralKind.Fraction }, limit);
            return;
        }
        if (IsHyphenatedDenominator(numeral, limit, out denominator))
        {
            numeral = Scaled(numeral with { End = numeral.End + 2, Value = numeral.Value / denominator, Kind = NumeralKind.Fraction }, limit);
            return;
        }
        if (numeral is { Value: 1, IsDigits: false } && NumberWords.Of(text, numeral.End) is { Kind: NumberWordKind.Half or NumberWordKind.Quarter or NumberWordKind.Ordinal } whole
            && whole.Value != 1 && whole.Value != 2)
        {
            var part = whole.Kind == NumberWordKind.Ordinal ? 1 / whole.Value : whole.Value;
            numeral = Scaled(numeral with { End = numeral.End + 1, Value = part, Kind = NumeralKind.Fraction }, limit);
            return;
        }
        if (!text.Is(numeral.End, "and")) return;
        if (!TryPart(numeral.End + 1, limit, out var added)) return;
        if (added.Has(NumeralForm.Magnitude) && added.Value < numeral.Scale)
        {
            // "one billion and a quarter million".
            numeral = numeral with { End = added.End, Value = numeral.Value + added.Value };
        }
        else if (added.Value is > 0 and < 1)
        {
            Arithmetic.TryMultiply(added.Value, numeral.Scale, out var more);
            numeral = numeral with { End = added.End, Value = numeral.Value + more, Form = numeral.Form | NumeralForm.Separated };
            if (numeral.Scale == 1) numeral = Scaled(numeral, limit) with { Kind = NumeralKind.Cardinal };
        }
    }

    /// <summary>"one over three" where the sentence ends with it: elsewhere "over" says where, or by how much.</summary>
    public void TakeQuotient(ref Numeral numeral, int limit)
    {
        if (numeral.Kind != NumeralKind.Cardinal || numeral.Value is not 1 || !text.Is(numeral.End, "over")) return;
        if (!numerals.TryPlain(numeral.End + 1, limit, out var whole) || whole.Value < 2 || (whole.End < limit && text.Tokens[whole.End].Kind != TokenKind.Punctuation)) return;
        numeral = numeral with { End = whole.End, Value = numeral.Value / whole.Value, Kind = NumeralKind.Fraction };
    }

    /// <summary>"one in five", "three out of four": a part, where the second number is a whole and no time or measure.</summary>
    public void TakeRatio(ref Numeral numeral, int limit)
    {
        var isOutOf = text.IsSequence(numeral.End, "out", "of");
        if (numeral.Kind != NumeralKind.Cardinal || numeral.Value < 1 || !(isOutOf || text.Is(numeral.End, "in"))) return;
        var part = numeral;
        if (!numerals.TryPlain(numeral.End + (isOutOf ? 2 : 1), limit, out var whole)) return;
        if (whole.Value <= part.Value || whole.Value != Math.Floor(whole.Value) || NumberContext.MayBeYear(whole)) return;
        if (!isOutOf && part.Value != 1 && whole.Value is not (10 or 100 or 1000)) return;
        if (whole.End < text.Tokens.Length && text.Tokens[whole.End].Is(Lexicon.WordClass.TimeUnit | Lexicon.WordClass.Unit | Lexicon.WordClass.Currency)) return;
        numeral = new Numeral(part.First, whole.End, part.Value / whole.Value, NumeralKind.Fraction, part.Form | NumeralForm.Separated, 1);
    }

    private bool IsPartOfSomething(int token, int limit) =>
        token >= limit || text.Is(token, "of") || text.Tokens[token].Kind is TokenKind.Dash or TokenKind.Punctuation || NumberWords.Of(text, token).Kind == NumberWordKind.Magnitude;

    // "two-thirds", "one-third".
    private bool IsHyphenatedDenominator(Numeral numeral, int limit, out decimal denominator)
    {
        denominator = 0;
        if (numeral.IsDigits || numeral.End + 1 >= limit || text.Tokens[numeral.End].Kind != TokenKind.Dash || text.Tokens[numeral.End].SpaceBefore) return false;
        denominator = NumberWords.Denominator(text, numeral.End + 1);
        if (denominator > 0 || numeral.Value != 1) return denominator > 0;
        var word = NumberWords.Of(text, numeral.End + 1);
        denominator = word.Kind switch
        {
            NumberWordKind.Half => 2,
            NumberWordKind.Quarter => 4,
            NumberWordKind.Ordinal when word.Value > 2 => word.Value,
            _ => 0,
        };
        return denominator > 0;
    }

    /// <summary>"half", "a half", "a quarter of a million", "a third of", "three fifths" behind "and".</summary>
    public bool TryPart(int first, int limit, out Numeral numeral)
    {
        numeral = default;
        if (first >= limit) return false;
        var at = first;
        var hasArticle = text.Is(first, "a") || text.Is(first, "one");
        if (hasArticle) at++;
        var word = NumberWords.Of(text, at);
        decimal value;
        switch (word.Kind)
        {
            case NumberWordKind.Half:
                value = word.Value;
                break;
            case NumberWordKind.Quarter when hasArticle || NumberWords.Of(text, at + 1).Kind == NumberWordKind.Magnitude:
                value = word.Value;
                break;
            case NumberWordKind.Ordinal when hasArticle && word.Value > 2 && at + 1 <= limit && (at + 1 == limit || text.Is(at + 1, "of") || !text.Tokens[at + 1].IsWord):
                value = 1 / word.Value;
                break;
            case NumberWordKind.Small when !hasArticle && word.Value > 0 && text.Is(first - 1, "and") && NumberWords.Denominator(text, at + 1) is > 0 and var denominator && word.Value < denominator:
                value = word.Value / denominator;
                at++;
                break;
            default:
                return false;
        }
        numeral = Scaled(new Numeral(first, at + 1, value, NumeralKind.Fraction, NumeralForm.Article, 1), limit);
        return true;
    }

    /// <summary>"half a million", "two thirds of a million", "quarter million", "half a dozen".</summary>
    public Numeral Scaled(Numeral numeral, int limit)
    {
        var i = numeral.End;
        if (text.Is(i, "of")) i++;
        if (text.Is(i, "a")) i++;
        if (i > numeral.End && !text.Is(i - 1, "a")) return numeral;
        if (i >= limit || NumberWords.Of(text, i) is not { Kind: NumberWordKind.Magnitude or NumberWordKind.Hundred or NumberWordKind.Dozen } word) return numeral;
        if (!Arithmetic.TryMultiply(numeral.Value, word.Value, out var value)) return numeral;
        return numeral with { End = i + 1, Value = value, Kind = NumeralKind.Cardinal, Form = numeral.Form | NumeralForm.Magnitude, Scale = word.Value };
    }

    /// <summary>"twenty-fifth" and "twenty-firsts" as denominators: the token behind, and the number; 0 when there is none.</summary>
    public int CompoundDenominator(int token, out decimal denominator)
    {
        denominator = 0;
        if (NumberWords.Of(text, token) is not { Kind: NumberWordKind.Tens } tens || token + 2 >= text.Tokens.Length) return 0;
        if (text.Tokens[token + 1] is not { Kind: TokenKind.Dash, SpaceBefore: false } || text.Tokens[token + 2].SpaceBefore) return 0;
        var unit = NumberWords.Of(text, token + 2) is { Kind: NumberWordKind.Ordinal } ordinal ? ordinal.Value : NumberWords.OrdinalPlural(text, token + 2);
        if (unit is < 1 or > 9) return 0;
        denominator = tens.Value + unit;
        return token + 3;
    }
}
