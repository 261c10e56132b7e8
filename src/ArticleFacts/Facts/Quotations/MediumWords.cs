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

    // What somebody writes or has read out, and that can be said to say something itself.
    private static readonly WordSet Writings = new(
        "statement", "letter", "tweet", "post", "email", "e-mail", "message", "memo", "note", "release", "ad", "video", "op-ed", "editorial", "essay", "column", "caption", "text");

    private static readonly WordSet Issuing = new(
        "issued", "issues", "issuing", "released", "releases", "releasing", "posted", "posts", "sent", "sends", "published", "wrote", "shared", "tweeted", "put", "circulated", "emailed", "read");

    /// <summary>Whether item <paramref name="i"/> is something written.</summary>
    public static bool IsWriting(Statement s, int i) => s.IsAny(i, Writings);

    /// <summary>Whether the statement speaks of something written.</summary>
    public static bool NamesWriting(Statement s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (IsWriting(s, i)) return true;
        }
        return false;
    }

    /// <summary>The verb by which the statement says that something was written or sent ("issued a statement"); -1 when it does not.</summary>
    public static int Issued(Statement s)
    {
        for (var i = 1; i < s.Count; i++)
        {
            if (!s.IsAny(i, Issuing)) continue;
            for (var n = i + 1; n <= i + LongestPhrase && s.IsWord(n); n++)
            {
                if (IsWriting(s, n)) return i;
            }
        }
        return -1;
    }

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
