using ArticleFacts.Mentions;

namespace ArticleFacts.Facts.Quotations;

/// <summary>Words for where something is said: "in a statement", "on Twitter", "at a news conference".</summary>
internal static class MediumWords
{
    private const int LongestPhrase = 6;

    private static readonly WordSet Openers = new("in", "on", "at", "via", "during", "through", "by");

    private static readonly WordSet Nouns = new(
        "statement", "interview", "letter", "tweet", "post", "speech", "email", "e-mail", "report", "conference", "briefing", "message", "memo", "note", "notice", "blog",
        "video", "filing", "release", "call", "address", "testimony", "telegram", "article", "editorial", "column", "essay", "memoir", "broadcast", "podcast", "debate", "hearing", "remarks",
        "twitter", "facebook", "instagram", "youtube", "tiktok", "linkedin", "weibo", "telegram", "television", "tv", "radio", "phone", "telephone", "text", "affidavit");

    /// <summary>Item behind the phrase of medium that begins at item <paramref name="i"/>; -1 when none does.</summary>
    public static int EndOfPhraseAt(Statement s, int i)
    {
        if (!s.IsAny(i, Openers)) return -1;
        var end = -1;
        for (var n = i + 1; n <= i + LongestPhrase && s.IsWord(n); n++)
        {
            if (s.IsAny(n, Nouns)) end = n + 1;
            else if (end >= 0 || s.IsAny(n, Openers)) break;
        }
        return end;
    }

    /// <summary>First item of the phrase of medium that ends with item <paramref name="i"/>; -1 when none does.</summary>
    public static int StartOfPhraseEndingAt(Statement s, int i)
    {
        if (!s.IsAny(i, Nouns)) return -1;
        for (var n = i - 1; n >= 0 && n >= i - LongestPhrase && s.IsWord(n); n--)
        {
            if (s.IsAny(n, Openers)) return n;
        }
        return -1;
    }
}
