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
        var before = mention.FirstToken - 1;
        var inside = before >= sentence.FirstToken;
        if (inside && (text.Is(before, "until") || text.Is(before, "till"))) return DateDirection.Future;
        if (inside && text.Is(before, "since")) return DateDirection.Past;
        if (inside && before > sentence.FirstToken && text.Is(before, "than") && text.Is(before - 1, "later")) return DateDirection.Future;
        if (IsPlanned(text, sentence, before) || (mention.EndToken < sentence.EndToken && DateWordSets.PointsAhead.Contains(text, mention.EndToken))) return DateDirection.Future;
        var isDay = mention.Expression is not PartOfYearExpression;
        for (var i = before; i >= first; i--)
        {
            var direction = isDay && DateWordSets.WeakFutureCues.Contains(text, i) && !text.Tokens[i].IsCapitalized ? DateDirection.Future : Cue(text, i, first);
            if (direction != DateDirection.Unknown) return direction;
        }
        var last = Math.Min(sentence.EndToken, mention.EndToken + LookAhead);
        for (var i = mention.EndToken; i < last; i++)
        {
            var direction = text.Is(i, "must") ? DateDirection.Future : Cue(text, i, sentence.FirstToken);
            if (direction != DateDirection.Unknown) return direction;
        }
        return inside && (text.Is(before, "by") || text.Is(before, "before") || text.Is(before, "through")) ? DateDirection.Future : DateDirection.Unknown;
    }

    // "The vote is on Tuesday", "the hearing is Monday", "the Wolves are home Friday".
    private static bool IsPlanned(ArticleText text, Sentence sentence, int before)
    {
        if (before > sentence.FirstToken && (text.Is(before, "on") || text.Is(before, "this") || text.Is(before, "for"))) before--;
        if (before > sentence.FirstToken && DateWordSets.Whereabouts.Contains(text, before)) before--;
        return before > sentence.FirstToken && DateWordSets.Copulas.Contains(text, before);
    }

    private static DateDirection Cue(ArticleText text, int i, int first)
    {
        var t = text.Tokens[i];
        if (text.Is(i, "starts") && text.Is(i - 1, "housing")) return DateDirection.Unknown;
        if (!t.IsWord || (t.IsCapitalized && !t.IsAllCaps && i > first)) return DateDirection.Unknown;
        if (DateWordSets.FutureCues.Contains(text, i) || EndsInWill(text, t) || IsScheduled(text, i, first)) return DateDirection.Future;
        if (text.Is(i, "to") && i > first && DateWordSets.BeforeFutureTo.Contains(text, i - 1)) return DateDirection.Future;
        if (text.Is(i, "to") && text.Is(i + 1, "be")) return DateDirection.Future;
        if (text.Is(i, "takes") && i + 1 < text.Tokens.Length && DateWordSets.BehindTakes.Contains(text, i + 1)) return DateDirection.Future;
        if (!IsPast(text, i, t)) return DateDirection.Unknown;
        // "are cancelled through Saturday" is of the present.
        return i > first && (text.Is(i - 1, "be") || text.Is(i - 1, "to") || DateWordSets.Copulas.Contains(text, i - 1)) ? DateDirection.Unknown : DateDirection.Past;
    }

    // "Schools reopen Monday", "which open on Saturday": what somebody plans is told in the present. "Stocks open lower" is told of today.
    private static bool IsScheduled(ArticleText text, int i, int first)
    {
        if (i <= first || !DateWordSets.ScheduledVerbs.Contains(text, i) || DateWordSets.BehindMarketVerbs.Contains(text, i + 1)) return false;
        var subject = text.Tokens[i - 1];
        return DateWordSets.PluralSubjects.Contains(text, i - 1) || (subject.IsWord && subject.End - subject.Start > 3 && text.Source[subject.End - 1] == 's' && text.Source[subject.End - 2] != 's');
    }

    // "he'll", "they’ll".
    private static bool EndsInWill(ArticleText text, Token t) =>
        t.End - t.Start > 3 && text.Source[t.End - 1] == 'l' && text.Source[t.End - 2] == 'l' && Characters.IsApostrophe(text.Source[t.End - 3]);

    private static bool IsPast(ArticleText text, int i, Token t)
    {
        var length = t.End - t.Start;
        if (length > 4 && text.Source[t.End - 1] == 'd' && text.Source[t.End - 2] == 'e' && !DateWordSets.EdNouns.Contains(text, i))
        {
            return true;
        }
        return DateWordSets.PastVerbs.Contains(text, i);
    }
}
