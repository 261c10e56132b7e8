using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Where the words around a date point.</summary>
internal enum DateDirection
{
    Unknown,
    Past,
    Future,
}

/// <summary>Tells from the nearest verb whether a date lies behind or before its writer: news looks back unless it says otherwise.</summary>
internal static class DateTense
{
    private const int LookBehind = 24;
    private const int LookAhead = 24;

    /// <summary>The direction at the mention. Only its sentence is looked at, and of that only the near part.</summary>
    public static DateDirection At(ArticleText text, Sentence sentence, DateMention mention)
    {
        var first = Math.Max(sentence.FirstToken, mention.FirstToken - LookBehind);
        if (IsAny(text, mention.FirstToken - 1, "until", "till", "by") && mention.FirstToken > sentence.FirstToken
            && mention.Expression is WeekdayExpression or CalendarExpression { Year: null } or HolidayExpression)
        {
            return DateDirection.Future;
        }
        if (IsAny(text, mention.FirstToken - 1, "since") && mention.FirstToken > sentence.FirstToken) return DateDirection.Past;
        for (var i = mention.FirstToken - 1; i >= first; i--)
        {
            var direction = Cue(text, i, first);
            if (direction != DateDirection.Unknown) return direction;
        }
        var last = Math.Min(sentence.EndToken, mention.EndToken + LookAhead);
        for (var i = mention.EndToken; i < last; i++)
        {
            var direction = Cue(text, i, sentence.FirstToken);
            if (direction != DateDirection.Unknown) return direction;
        }
        return DateDirection.Unknown;
    }

    private static DateDirection Cue(ArticleText text, int i, int first)
    {
        var t = text.Tokens[i];
        if (!t.IsWord || (t.IsCapitalized && i > first)) return DateDirection.Unknown;
        if (IsAny(text, i, "will", "shall", "would", "scheduled", "slated", "expected", "expects", "expect", "due", "plans", "plan", "planned", "intends", "begins", "starts", "upcoming", "effective", "set")
            || EndsInWill(text, t))
        {
            return DateDirection.Future;
        }
        if (text.Is(i, "to") && i > first && IsAny(text, i - 1, "is", "are", "was", "were", "going", "ready", "about", "due", "set", "hopes", "wants", "aims")) return DateDirection.Future;
        if (text.Is(i, "to") && text.Is(i + 1, "be")) return DateDirection.Future;
        if (IsPast(text, i, t)) return i > first && text.Is(i - 1, "be") ? DateDirection.Unknown : DateDirection.Past;
        return DateDirection.Unknown;
    }

    // "he'll", "they’ll".
    private static bool EndsInWill(ArticleText text, Token t) =>
        t.End - t.Start > 3 && text.Source[t.End - 1] == 'l' && text.Source[t.End - 2] == 'l' && Characters.IsApostrophe(text.Source[t.End - 3]);

    private static bool IsPast(ArticleText text, int i, Token t)
    {
        var length = t.End - t.Start;
        if (length > 4 && text.Source[t.End - 1] == 'd' && text.Source[t.End - 2] == 'e' && !IsAny(text, i, "indeed", "hundred", "speed", "proceed", "succeed", "exceed", "seed", "need", "united", "based", "armed"))
        {
            return true;
        }
        return IsAny(text, i, "was", "were", "had", "did", "said", "told", "took", "went", "came", "began", "met", "made", "left", "won", "lost", "fell", "rose", "held",
            "shot", "found", "saw", "gave", "got", "ran", "sent", "struck", "broke", "wrote", "spoke", "died", "hit", "led", "became", "sold", "bought", "paid", "kept", "felt",
            "knew", "thought", "brought", "drew", "drove", "flew", "grew", "threw", "stood", "swore", "tore", "stole", "spent", "been", "sank", "slipped", "beat", "has");
    }

    private static bool IsAny(ArticleText text, int i, params string[] words)
    {
        if (i < 0) return false;
        foreach (var word in words)
        {
            if (text.Is(i, word)) return true;
        }
        return false;
    }
}
