using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Reads a number in digits: "5,000", "1.25", "1 234 567", "1.111,11", "2 1/4", "½", "6.2x10^6", with its sign. Values that no decimal holds are not read.
/// </summary>
internal sealed class DigitReader(ArticleText text)
{
    // Above it no decimal holds the power of any number that is read.
    private const int MostFactors = 96;

    /// <summary>Whether a number can begin with the dash or symbol: with the sign of the digits behind it, or with a fraction ("½").</summary>
    public bool MayStart(int token) => text.Tokens[token].Kind == TokenKind.Dash
        ? token + 1 < text.Tokens.Length && text.Tokens[token + 1] is { SpaceBefore: false, Kind: TokenKind.Number or TokenKind.Symbol }
        : VulgarFraction(token) > 0;

    /// <summary>Reads the number that begins with the token.</summary>
    public bool TryRead(int first, int limit, out Numeral numeral)
    {
        numeral = default;
        if (first >= limit) return false;
        var digits = first;
        var isNegative = IsSign(first, limit);
        if (isNegative) digits++;
        if (VulgarFraction(digits) is > 0 and var part)
        {
            numeral = new Numeral(first, digits + 1, isNegative ? -part : part, NumeralKind.Fraction, NumeralForm.Digits, 1);
            return true;
        }
        if (digits >= limit || !text.Tokens[digits].IsNumber || !TryDecimal(digits, limit, out var value, out var end, out var form)) return false;
        var kind = NumeralKind.Cardinal;
        if (form == NumeralForm.Digits && end + 2 < limit && ReadsAsFraction(end, limit, out var over))
        {
            // "2 1/4": the next number is the numerator.
            value += over;
            end += 3;
            form |= NumeralForm.Separated;
        }
        else if (form == NumeralForm.Digits && ReadsAsFraction(digits, limit, out over))
        {
            value = over;
            end = digits + 3;
            kind = NumeralKind.Fraction;
        }
        else if (end < limit && VulgarFraction(end) is > 0 and var fraction)
        {
            value += fraction;
            end++;
            form |= NumeralForm.Separated;
        }
        else if (TryRaise(end, limit, value, out var raised, out var behindRaised))
        {
            value = raised;
            end = behindRaised;
            form |= NumeralForm.Separated;
        }
        else if (TryPower(end, limit, out var power, out var behind) && Arithmetic.TryMultiply(value, power, out var scaled))
        {
            value = scaled;
            end = behind;
            form |= NumeralForm.Separated;
        }
        numeral = new Numeral(first, end, isNegative ? -value : value, kind, form, 1);
        return true;
    }

    // A dash is a sign only where it touches the digits and nothing touches it: "-5", "(-5", not "2-5" or "- 5".
    private bool IsSign(int token, int limit)
    {
        if (text.Tokens[token].Kind != TokenKind.Dash || token + 1 >= limit || text.Tokens[token + 1].SpaceBefore) return false;
        if (text.Tokens[token].End - text.Tokens[token].Start > 1 || text.Source[text.Tokens[token].Start] is '\u2013' or '\u2014' or '\u2015') return false;
        return text.Tokens[token].SpaceBefore || (token > 0 && text.Tokens[token - 1].Kind is TokenKind.Punctuation or TokenKind.Quote);
    }

    private bool TryDecimal(int token, int limit, out decimal value, out int end, out NumeralForm form)
    {
        form = NumeralForm.Digits;
        end = token + 1;
        var t = text.Tokens[token];
        var source = text.Source;
        int commas = 0, periods = 0, afterPeriod = 0;
        for (var i = t.Start; i < t.End; i++)
        {
            if (source[i] == ',') commas++;
            else if (source[i] == '.') periods++;
            else if (periods > 0) afterPeriod++;
        }
        if (commas + periods > 0) form |= NumeralForm.Separated;

        // "1.234.567": periods part thousands where there are two; "192.168.1.2" and "2.0.1" are addresses and versions.
        var grouped = periods > 1;
        if (grouped && (commas > 0 || !InGroupsOfThree(t))) return Fail(out value);

        // "1.111,11" and "1,5": a comma that parts one or two digits is a decimal mark.
        if (commas == 0 && IsDecimalComma(token, limit) && (periods == 0 || InGroupsOfThree(t)))
        {
            end = token + 3;
            form |= NumeralForm.Separated;
            return TryDigits(t.Start, text.Tokens[token + 2].End, ',', out value);
        }
        if (commas + periods == 0)
        {
            var joined = token;
            while (joined < token + 6 && IsGroupBehindBlank(joined + 1, limit)) joined++;
            if (joined > token && t.End - t.Start <= 3 && source[t.Start] != '0')
            {
                end = joined + 1;
                form |= NumeralForm.Separated;
                return TryDigits(t.Start, text.Tokens[joined].End, '.', out value);
            }
        }
        return TryDigits(t.Start, t.End, grouped ? ',' : '.', out value);
    }

    private static bool Fail(out decimal value)
    {
        value = 0;
        return false;
    }

    // Anything but digits and the decimal mark parts groups.
    private bool TryDigits(int start, int end, char decimalMark, out decimal value)
    {
        value = 0;
        var digits = 0;
        var unit = 0m;
        for (var i = start; i < end; i++)
        {
            var c = text.Source[i];
            if (c == decimalMark) unit = 1m;
            if (c is < '0' or > '9') continue;
            if (value > 0 && ++digits > 26) return false;
            if (unit == 0)
            {
                value = (value * 10) + (c - '0');
                continue;
            }
            unit /= 10;
            value += unit * (c - '0');
        }
        return true;
    }

    private bool InGroupsOfThree(Token t)
    {
        var run = 0;
        var groups = 0;
        for (var i = t.Start; i <= t.End; i++)
        {
            if (i < t.End && text.Source[i] is >= '0' and <= '9')
            {
                run++;
                continue;
            }
            if (groups == 0 ? run > 3 : run != 3) return false;
            groups++;
            run = 0;
        }
        return groups > 1;
    }

    private bool IsDecimalComma(int token, int limit) =>
        token + 2 < limit && text.IsChar(token + 1, ',') && !text.Tokens[token + 1].SpaceBefore
        && text.Tokens[token + 2] is { IsNumber: true, SpaceBefore: false } behind && behind.End - behind.Start <= 2
        && !(text.IsChar(token + 3, ',') && token + 4 < text.Tokens.Length && text.Tokens[token + 4] is { IsNumber: true, SpaceBefore: false });

    // " 567": exactly one blank and three digits, perhaps with decimals.
    private bool IsGroupBehindBlank(int token, int limit)
    {
        if (token >= limit || !text.Tokens[token].IsNumber || text.Tokens[token].Start != text.Tokens[token - 1].End + 1) return false;
        var t = text.Tokens[token];
        if ((token > 1 && text.IsChar(token - 2, '/')) || text.Source[t.Start - 1] is '\n' or '\r' or '\t') return false;
        var whole = 0;
        while (t.Start + whole < t.End && text.Source[t.Start + whole] is >= '0' and <= '9') whole++;
        return whole == 3 && (t.Start + whole == t.End || text.Source[t.Start + whole] == '.') && !(text.IsChar(token + 1, '/') && !text.Tokens[token + 1].SpaceBefore);
    }

    // "3/4" with a denominator that people use; "9/11" and "24/7" are none, and "5/17/2018" is a date.
    private bool ReadsAsFraction(int token, int limit, out decimal value)
    {
        value = 0;
        if (token + 2 >= limit || text.Tokens[token] is not { IsNumber: true } || !text.IsChar(token + 1, '/') || text.Tokens[token + 1].SpaceBefore) return false;
        if (text.Tokens[token + 2] is not { IsNumber: true, SpaceBefore: false } || (text.IsChar(token + 3, '/') && !text.Tokens[token + 3].SpaceBefore)) return false;
        if (!TryDigits(text.Tokens[token].Start, text.Tokens[token].End, '.', out var over)
            || !TryDigits(text.Tokens[token + 2].Start, text.Tokens[token + 2].End, '.', out var under)) return false;
        if (under is not (2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64 or 100) || over >= under || over < 1) return false;
        value = over / under;
        return true;
    }

    private decimal VulgarFraction(int token)
    {
        if (token >= text.Tokens.Length || text.Tokens[token].Kind != TokenKind.Symbol) return 0;
        return text.Source[text.Tokens[token].Start] switch
        {
            '½' => 1m / 2,
            '⅓' => 1m / 3,
            '⅔' => 2m / 3,
            '¼' => 1m / 4,
            '¾' => 3m / 4,
            '⅕' => 1m / 5,
            '⅖' => 2m / 5,
            '⅗' => 3m / 5,
            '⅘' => 4m / 5,
            '⅙' => 1m / 6,
            '⅚' => 5m / 6,
            '⅛' => 1m / 8,
            '⅜' => 3m / 8,
            '⅝' => 5m / 8,
            '⅞' => 7m / 8,
            _ => 0,
        };
    }

    // "2^32", "1.1^-3".
    private bool TryRaise(int token, int limit, decimal value, out decimal raised, out int end)
    {
        raised = 1;
        end = token;
        if (token + 1 >= limit || !text.IsChar(token, '^') || text.Tokens[token].SpaceBefore) return false;
        var at = token + 1;
        var isNegative = text.Tokens[at] is { Kind: TokenKind.Dash, SpaceBefore: false };
        if (isNegative || text.IsChar(at, '+')) at++;
        if (at >= limit || text.Tokens[at] is not { IsNumber: true, SpaceBefore: false } || !TryDigits(text.Tokens[at].Start, text.Tokens[at].End, '.', out var exponent)) return false;
        if (exponent > MostFactors || exponent != Math.Floor(exponent) || value == 0) return false;
        for (var i = 0; i < (int)exponent; i++)
        {
            if (!Arithmetic.TryMultiply(raised, value, out raised)) return false;
        }
        if (raised == 0) return false;
        if (isNegative) raised = 1 / raised;
        end = at + 1;
        return true;
    }

    // "e6", "x10^6", "× 10^-4".
    private bool TryPower(int token, int limit, out decimal power, out int end)
    {
        power = 1;
        end = token;
        if (token >= limit) return false;
        if (text.Is(token, "x10") || ((text.IsChar(token, '\u00D7') || text.Is(token, "x")) && text.Is(token + 1, "10")))
        {
            token += text.Is(token, "x10") ? 1 : 2;
            if (!text.IsChar(token, '^')) return false;
            token++;
            var isNegative = token < limit && text.Tokens[token].Kind == TokenKind.Dash;
            if (isNegative) token++;
            if (token >= limit || !text.Tokens[token].IsNumber || !TryDigits(text.Tokens[token].Start, text.Tokens[token].End, '.', out var exponent)) return false;
            end = token + 1;
            return Arithmetic.TryPowerOfTen(isNegative ? -exponent : exponent, out power);
        }
        var t = text.Tokens[token];
        if (!t.IsWord || t.SpaceBefore || text.Source[t.Start] is not ('e' or 'E')) return false;
        if (t.End == t.Start + 1)
        {
            // "e+14", "e-1": the sign parts the exponent from its letter.
            if (token + 2 >= limit || text.Tokens[token + 1].SpaceBefore || text.Tokens[token + 2] is not { IsNumber: true, SpaceBefore: false } signed) return false;
            if (!text.IsChar(token + 1, '+') && text.Tokens[token + 1].Kind != TokenKind.Dash) return false;
            end = token + 3;
            return TryDigits(signed.Start, signed.End, '.', out var power10)
                && Arithmetic.TryPowerOfTen(text.IsChar(token + 1, '+') ? power10 : -power10, out power);
        }
        if (t.End - t.Start > 3) return false;
        for (var i = t.Start + 1; i < t.End; i++)
        {
            if (text.Source[i] is < '0' or > '9') return false;
        }
        end = token + 1;
        return TryDigits(t.Start + 1, t.End, '.', out var tens) && Arithmetic.TryPowerOfTen(tens, out power);
    }
}
