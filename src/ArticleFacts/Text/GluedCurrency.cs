namespace ArticleFacts.Text;

/// <summary>Letters of currencies that are printed without a blank before their amount: "NKr41bn", "USD115", "Rs40".</summary>
internal static class GluedCurrency
{
    private static readonly string[] Prefixes =
    [
        "NKr", "SKr", "DKr", "SFr", "Rs", "RM", "Rp", "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "RMB", "INR", "CAD", "AUD", "NZD", "HKD", "SGD", "NOK", "SEK", "DKK",
    ];

    /// <summary>The length of the letters before the amount in <c>s[start..end]</c>; 0 where the word is no such amount.</summary>
    public static int Length(string s, int start, int end)
    {
        foreach (var prefix in Prefixes)
        {
            var digits = start + prefix.Length;
            if (digits < end && s[digits] is >= '0' and <= '9' && string.CompareOrdinal(s, start, prefix, 0, prefix.Length) == 0) return prefix.Length;
        }
        return 0;
    }
}
