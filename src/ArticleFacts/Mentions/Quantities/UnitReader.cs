using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>A unit behind (or, for money, around) a number: its name, its kind and the token behind it.</summary>
internal readonly record struct UnitMatch(string Unit, QuantityKind Kind, int End);

/// <summary>Reads units: percent, currencies, measures, units of time.</summary>
internal sealed class UnitReader(ArticleText text)
{
    private const int WeatherReach = 12;

    /// <summary>Reads the unit at <paramref name="token"/>; a hyphen or bracket may stand before it ("six-mile", "20 (kg)").</summary>
    public bool TryRead(int token, int limit, decimal value, out UnitMatch match)
    {
        match = default;
        if (token >= limit) return false;
        if (text.Tokens[token].Kind == TokenKind.Dash && !text.Tokens[token].SpaceBefore && token + 1 < limit && !text.Tokens[token + 1].SpaceBefore)
        {
            return TryRead(token + 1, limit, value, out match) && match.Kind != QuantityKind.Percent;
        }
        if (token + 2 < limit && (text.IsChar(token, '(') || text.IsChar(token, '[') || text.IsChar(token, '{')))
        {
            if (!TryRead(token + 1, limit, value, out match) || match.End >= limit || match.Kind != QuantityKind.Measure) return false;
            if (!text.IsChar(match.End, ')') && !text.IsChar(match.End, ']') && !text.IsChar(match.End, '}')) return false;
            match = match with { End = match.End + 1 };
            return true;
        }
        if (text.IsChar(token, '%'))
        {
            match = new UnitMatch("percent", QuantityKind.Percent, token + 1);
            return true;
        }
        if (text.IsChar(token, '°') || text.Is(token, "deg")) return TryDegrees(token, limit, out match);
        if (ScaleOf(token) is { Length: > 0 } scale && (text.Tokens[token].Span.Length > 1 || IsScaleLetter(text, token, value)))
        {
            match = new UnitMatch("degree" + scale, QuantityKind.Measure, token + 1);
            return true;
        }
        if (text.Is(token, "percents") || (text.Is(token, "percentage") && !text.Is(token + 1, "point") && !text.Is(token + 1, "points")))
        {
            match = new UnitMatch("percent", QuantityKind.Percent, token + 1);
            return true;
        }
        if (IsPence(text, token))
        {
            match = new UnitMatch("pence", QuantityKind.Money, token + 1);
            return true;
        }
        if ((CurrencySigns.At(text, token) ?? CurrencySigns.Scaled(text, token, out _)) is { } code)
        {
            match = new UnitMatch(code, QuantityKind.Money, token + 1);
            return true;
        }
        var length = Phrases.Match(text, token, PhraseKind.Currency, out var phrase);
        var isPounds = length > 0 && (text.Is(token, "pounds") || text.Is(token, "pound"));
        if (length > 0 && !isPounds)
        {
            // Hundredths have no code of their own: 50 cents are 50 of them.
            var isMinor = phrase!.Canonical is "cent" or "pence" or "penny";
            match = new UnitMatch(isMinor ? phrase.Canonical : phrase.Data ?? phrase.Canonical, QuantityKind.Money, token + length);
            return true;
        }
        return TryMeasure(token, limit, value, out match);
    }

    /// <summary>The "C" of "-6 C", and of "temperatures of 12 C": below zero and beside such words one letter is a scale.</summary>
    public static bool IsScaleLetter(ArticleText text, int token, decimal value)
    {
        if ((uint)token >= (uint)text.Tokens.Length || !text.Tokens[token].IsCapitalized || !(text.Is(token, "c") || text.Is(token, "f"))) return false;
        if (value < 0) return true;
        for (var i = token - 1; i >= 0 && i > token - WeatherReach; i--)
        {
            if (text.Is(i, "temperature") || text.Is(i, "temperatures") || text.Is(i, "heat") || text.Is(i, "degrees") || text.Is(i, "thermometer")) return true;
        }
        return false;
    }

    /// <summary>The "p" of "45p".</summary>
    public static bool IsPence(ArticleText text, int token) =>
        (uint)token < (uint)text.Tokens.Length && text.Tokens[token] is { IsWord: true, SpaceBefore: false } t && t.End == t.Start + 1 && text.Source[t.Start] == 'p';

    private bool TryMeasure(int token, int limit, decimal value, out UnitMatch match)
    {
        match = default;
        var length = Phrases.Match(text, token, PhraseKind.Unit, out var phrase);
        if (length == 0 || token + length > limit || IsDoubtful(token, token + length, value))
        {
            if (!text.Tokens[token].Is(WordClass.TimeUnit) || text.Tokens[token].IsCapitalized) return false;
            match = new UnitMatch(text.Fold(text.Tokens[token].Span), QuantityKind.Measure, token + 1);
            return true;
        }
        var end = token + length;
        var unit = phrase!.Data ?? phrase.Canonical;
        if (phrase.Canonical is "percent" or "percentage point")
        {
            match = new UnitMatch(phrase.Canonical == "percent" ? "percent" : "percentage points", QuantityKind.Percent, end);
            return true;
        }
        if (unit == "degree") return TryDegrees(token, limit, out match);
        if (TryPer(end, limit, out var per, out var perEnd))
        {
            unit += " per " + per;
            end = perEnd;
        }
        match = new UnitMatch(unit, QuantityKind.Measure, end);
        return true;
    }

    // "per hour", "an hour", "/s": only behind a unit.
    private bool TryPer(int token, int limit, out string per, out int end)
    {
        per = "";
        end = token;
        if (token + 1 >= limit) return false;
        var isSlash = text.IsChar(token, '/') && !text.Tokens[token].SpaceBefore && !text.Tokens[token + 1].SpaceBefore;
        if (!isSlash && !text.Is(token, "per")) return false;
        var length = Phrases.Match(text, token + 1, PhraseKind.Unit, out var phrase);
        if (length == 0) return false;
        per = phrase!.Data ?? phrase.Canonical;
        end = token + 1 + length;
        return true;
    }

    // One letter is a unit only beside digits, and not a letter of a name: "5 m", not "two m" or "5 W. Main".
    private bool IsDoubtful(int token, int end, decimal value)
    {
        var t = text.Tokens[token];
        if (end - token == 1 && t.End - t.Start == 1)
        {
            if (Unicode.IsUpper(text.Source[t.Start]) && text.Source[t.Start] is not 'W') return true;
            // "30 t-shirts".
            if (text.Tokens.Length > end && text.Tokens[end] is { Kind: TokenKind.Dash, SpaceBefore: false }) return true;
            return text.IsChar(token + 1, '.') && token + 2 < text.Tokens.Length && text.Tokens[token + 2].IsCapitalized;
        }
        return value == 1 && text.Is(token, "bit");
    }

    private bool TryDegrees(int token, int limit, out UnitMatch match)
    {
        var end = token + 1;
        if (text.IsChar(end, '.') && text.Is(token, "deg")) end++;
        var scale = end < limit ? ScaleOf(end) : "";
        match = new UnitMatch("degree" + scale, QuantityKind.Measure, scale.Length > 0 ? end + 1 : end);
        return true;
    }

    private string ScaleOf(int token) =>
        text.Is(token, "c") || text.Is(token, "celsius") || text.Is(token, "centigrade") || text.Is(token, "celcius") ? " Celsius"
        : text.Is(token, "f") || text.Is(token, "fahrenheit") || text.Is(token, "farenheit") ? " Fahrenheit" : "";
}
