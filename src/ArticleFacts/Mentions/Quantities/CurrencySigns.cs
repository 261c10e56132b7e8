using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Signs and codes of currencies that stand beside a number: "$", "US$", "C$", "Rs", "EUR".</summary>
internal static class CurrencySigns
{
    // A sign belongs to the currency that uses it most; letters before it say another one.
    private static readonly Dictionary<char, string> Signs = new()
    {
        ['$'] = "USD",
        ['€'] = "EUR",
        ['£'] = "GBP",
        ['¥'] = "JPY",
        ['元'] = "CNY",
        ['₹'] = "INR",
        ['₽'] = "RUB",
        ['₩'] = "KRW",
        ['₪'] = "ILS",
        ['₺'] = "TRY",
        ['₴'] = "UAH",
        ['₦'] = "NGN",
        ['฿'] = "THB",
        ['₫'] = "VND",
        ['₱'] = "PHP",
        ['₡'] = "CRC",
        ['₭'] = "LAK",
        ['₸'] = "KZT",
        ['₾'] = "GEL",
        ['₲'] = "PYG",
    };

    private static readonly (string Letters, string Code)[] DollarLetters =
    [
        ("us", "USD"), ("usd", "USD"), ("c", "CAD"), ("ca", "CAD"), ("can", "CAD"), ("cdn", "CAD"), ("cad", "CAD"), ("a", "AUD"), ("au", "AUD"), ("aud", "AUD"),
        ("nz", "NZD"), ("nzd", "NZD"), ("hk", "HKD"), ("hkd", "HKD"), ("s", "SGD"), ("sgd", "SGD"), ("nt", "TWD"), ("r", "BRL"), ("mx", "MXN"), ("mxn", "MXN"),
    ];

    // "skr", "USD", "MSEK": no code and no sign of letters is longer.
    private const int LongestLetters = 4;

    // Signs that are letters alone.
    private static readonly (string Letters, string Code)[] LetterSigns =
    [
        ("rs", "INR"), ("rm", "MYR"), ("rp", "IDR"), ("nkr", "NOK"), ("skr", "SEK"), ("dkr", "DKK"), ("sfr", "CHF"),
    ];

    // Millions and thousands of a currency, as companies of the north print them: "MSEK 125".
    private static readonly (string Letters, string Code, decimal Scale)[] ScaledCodes =
    [
        ("musd", "USD", 1_000_000), ("meur", "EUR", 1_000_000), ("mgbp", "GBP", 1_000_000), ("msek", "SEK", 1_000_000), ("mnok", "NOK", 1_000_000), ("mdkk", "DKK", 1_000_000),
        ("mchf", "CHF", 1_000_000), ("kusd", "USD", 1_000), ("keur", "EUR", 1_000), ("ksek", "SEK", 1_000), ("knok", "NOK", 1_000), ("teur", "EUR", 1_000), ("tsek", "SEK", 1_000),
    ];

    /// <summary>The currency of "MSEK" and its scale; null when the token is no such code.</summary>
    public static string? Scaled(ArticleText text, int token, out decimal scale)
    {
        scale = 1;
        if ((uint)token >= (uint)text.Tokens.Length || text.Tokens[token] is not { IsWord: true } t || t.End - t.Start != 4 || !Unicode.IsUpper(text.Source[t.End - 1])) return null;
        foreach (var (letters, code, times) in ScaledCodes)
        {
            if (!text.Is(token, letters)) continue;
            scale = times;
            return code;
        }
        return null;
    }

    /// <summary>The currency of the sign at <paramref name="token"/>; null when it is another sign.</summary>
    public static string? At(ArticleText text, int token) =>
        (uint)token < (uint)text.Tokens.Length && text.Tokens[token] is { Kind: TokenKind.Symbol or TokenKind.Word } t && t.End == t.Start + 1
        && Signs.TryGetValue(text.Source[t.Start], out var code) ? code : null;

    /// <summary>Whether a sign or code of a currency ends with <paramref name="token"/>.</summary>
    public static bool EndsAt(ArticleText text, int token) => Before(text, token + 1, out _) >= 0;

    /// <summary>The first token of the sign or code that stands before the number; -1 when there is none.</summary>
    public static int Before(ArticleText text, int number, out string code)
    {
        code = "";
        var last = number - 1;
        if (last < 0) return -1;
        if (At(text, last) is { } sign)
        {
            code = sign;
            if (sign != "USD" || last == 0 || !text.Tokens[last - 1].IsWord) return last;
            foreach (var (letters, other) in DollarLetters)
            {
                if (!text.Is(last - 1, letters)) continue;

                // "a $5 ticket" and "as $5": the letters of a sign touch it, or are capitals.
                if (text.Tokens[last].SpaceBefore && !(text.Tokens[last - 1].IsAllCaps || (text.Tokens[number].SpaceBefore && letters is "us" or "hk" or "c"))) continue;
                code = other;
                return last - 1;
            }
            return last;
        }
        var token = text.IsChar(last, '.') ? last - 1 : last;
        if (token < 0 || !text.Tokens[token].IsWord || text.Tokens[token].Span.Length > LongestLetters) return -1;
        foreach (var (letters, currency) in LetterSigns)
        {
            if (!text.Is(token, letters) || (!text.Tokens[token].IsCapitalized && letters != "rs")) continue;
            code = currency;
            return token;
        }
        if (token == last && Scaled(text, token, out _) is { } scaled)
        {
            code = scaled;
            return token;
        }
        if (token != last || !text.Tokens[token].IsAllCaps || text.Tokens[token].End - text.Tokens[token].Start != 3) return -1;
        if (Phrases.Match(text, token, PhraseKind.Currency, out var phrase) != 1 || phrase?.Data is not { } iso) return -1;
        code = iso;
        return token;
    }
}
