using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0324: something is told in the past, with a date after publication.</summary>
internal sealed class FutureInPastRule : IFindingRule
{
    // A day is gained between time zones.
    private const int Grace = 1;

    // In tokens, from the verb to the date: "burned down in Harrow on".
    private const int Reach = 6;

    private const Reason Explained = Reason.Unreal | Reason.Correction;

    // Verbs that say that something has happened on the day, not that a day was set for it.
    private static readonly WordMap<bool> Happened = new([
        .. new[]
        {
            "died", "killed", "burned", "burnt", "happened", "occurred", "born", "won", "lost", "sank", "crashed", "began", "struck",
                "resigned", "arrested", "collapsed",
            "arrived", "signed", "met", "fell", "exploded", "attacked", "shot", "found", "visited", "announced", "said", "told",
                "married", "landed", "injured", "wounded",
            "erupted", "flooded", "disappeared", "vanished", "sentenced", "convicted", "acquitted", "founded", "retired", "published",
                "released", "defeated", "beat", "came", "went",
        }.Select(w => (w, true))]);

    public FindingRule Rule { get; } = new(
        "AF0324",
        "Told in the past, but after publication",
        FindingCategory.Dates,
        "\"The mill burned on June 3, 2023\" in a text of March 2023: a verb that says that something happened, close before a date with "
            + "its year that comes after the day of publication. Planned days, quotations and texts with a later update are silent.");

    public void Check(FindingContext context)
    {
        if (context.Article.Published is not { } published || DateParts.LastDayOf(published) is not { } last
            || !context.Layout.Byline.Updated.IsEmpty) return;
        for (var i = 0; i < context.Dates.Count; i++)
        {
            var mention = context.Dates.Mention(i);
            if (mention.Expression is not CalendarExpression { Year: not null, ShortYear: false }
                || DateParts.FirstDayOf(context.Dates.Value(i)) is not { } day) continue;
            if ((day - last).TotalDays <= Grace || context.Quoted.Contains(mention.Span) || !Happens(context, mention)) continue;
            var words = context.Words(mention.Span);
            context.Report(
                Rule,
                mention.Span,
                "'" + words + "' is told in the past and comes after the publication on " + Values.Iso(last)
                    + ": correct the date, or the tense",
                new FindingValue(words, Values.Iso(day)),
                new FindingValue(published.ToString(), Values.Iso(last)));
        }
    }

    private static bool Happens(FindingContext context, DateMention mention)
    {
        var text = context.Text;
        var sentence = context.SentenceOf(mention.Span);
        var before = mention.FirstToken - 1;
        if (before > sentence.FirstToken && text.IsChar(before, ',')) before--;
        if (!text.Is(before, "on") && !text.Is(before, "in") && !Happened.Contains(text, before)) return false;
        if ((context.Reasons.In(sentence.FirstToken, sentence.EndToken) & Explained) != 0) return false;
        for (var i = before; i >= sentence.FirstToken && i > before - Reach; i--)
        {
            if (text.Is(i, "to") || text.Is(i, "for") || text.Is(i, "until") || text.Is(i, "be") || (i < before
                && text.Tokens[i].Kind == TokenKind.Punctuation)) return false;
            if (Happened.Contains(text, i)) return !text.Is(i - 1, "be") && !text.Is(i - 1, "to");
        }
        return false;
    }
}
