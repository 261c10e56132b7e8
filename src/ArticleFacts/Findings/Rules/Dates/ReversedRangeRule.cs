using System.Globalization;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0321: a range of dates ends before it begins.</summary>
internal sealed class ReversedRangeRule : IFindingRule
{
    public FindingRule Rule { get; } = new(
        "AF0321",
        "The range ends before it begins",
        FindingCategory.Dates,
        "\"From 2011 to 2005\", \"June 12-10, 2019\": both ends are settled by what is printed, and the second is earlier. Ranges over "
            + "the turn of a year, hours past midnight, years before Christ and \"back to\" are silent.");

    public void Check(FindingContext context)
    {
        var text = context.Text;
        for (var i = 0; i < context.Dates.Count; i++)
        {
            var mention = context.Dates.Mention(i);
            if (context.Quoted.Contains(mention.Span)) continue;
            var isReversed = mention.Expression is RangeExpression { From: CalendarExpression from, To: CalendarExpression to }
                && IsReversed(text, mention, from, to) && !IsCountedBack(text, mention);
            var end = isReversed ? mention.EndToken : DayRangeEnd(text, mention);
            if (end == 0) continue;
            var span = text.SpanOf(mention.FirstToken, end);
            Report(context, span);
        }
        CheckBrackets(context);
    }

    // "(1944–1915)": the grammar reads two years.
    private void CheckBrackets(FindingContext context)
    {
        var text = context.Text;
        for (var i = 1; i + 3 < text.Tokens.Length; i++)
        {
            if (!text.IsChar(i - 1, '(') || text.Tokens[i + 1].Kind != TokenKind.Dash || !text.IsChar(i + 3, ')') || Year(text,
                i) is not { } first || Year(text, i + 2) is not { } last) continue;
            if (last < first && !context.Quoted.Contains(text.Tokens[i].Span)) Report(context, text.SpanOf(i, i + 3));
        }
    }

    private static int? Year(ArticleText text, int token) => text.Tokens[token].IsNumber && text.Tokens[token].Span.Length == 4
        && int.TryParse(text.Slice(text.Tokens[token].Span), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1000 and <= 2100 ? year : null;

    private void Report(FindingContext context, SourceSpan span)
    {
        var words = context.Words(span);
        context.Report(Rule, span, "'" + words + "' ends before it begins: exchange the two ends, or correct one of them",
            new FindingValue(words, words), null);
    }

    private static bool IsReversed(ArticleText text, DateMention mention, CalendarExpression from, CalendarExpression to)
    {
        if (from is not { Year: { } first, ShortYear: false } || to is not { Year: { } last, ShortYear: false }) return false;
        if (from.Month is null != to.Month is null || from.Day is null != to.Day is null) return false;
        // Of one month, with one year printed: "between May 9 and May 3, 2019" is no range of a year.
        if (first == last - 1 && from.Month is not null && from.Month == to.Month && from.Day > to.Day && PrintedYears(text,
            mention) == 1) return true;
        return (first, from.Month ?? 0, from.Day ?? 0).CompareTo((last, to.Month ?? 0, to.Day ?? 0)) > 0;
    }

    private static int PrintedYears(ArticleText text, DateMention mention)
    {
        var years = 0;
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (text.Tokens[i].IsNumber && text.Tokens[i].Span.Length == 4) years++;
        }
        return years;
    }

    private static bool IsCountedBack(ArticleText text, DateMention mention)
    {
        for (var i = Math.Max(0, mention.FirstToken - 4); i < Math.Min(text.Tokens.Length, mention.EndToken + 2); i++)
        {
            if (text.Is(i, "back") || text.Is(i, "backwards") || text.Is(i, "bc") || text.Is(i, "b.c.") || text.Is(i, "bce")
                || text.Is(i, "reverse") || text.Is(i, "reversed")) return true;
        }
        return false;
    }

    // "June 12-10, 2019": the grammar reads no range, and leaves the second day behind the dash. The token after it; 0 for none.
    private static int DayRangeEnd(ArticleText text, DateMention mention)
    {
        if (mention.Expression is not CalendarExpression { Year: null, Month: not null, Day: { } first }) return 0;
        var dash = mention.EndToken;
        if (dash + 3 >= text.Tokens.Length || text.Tokens[dash].Kind != TokenKind.Dash || text.Tokens[dash].SpaceBefore
            || text.Tokens[dash + 1].SpaceBefore) return 0;
        if (!text.Tokens[dash - 1].IsNumber || !text.Tokens[dash + 1].IsNumber || !text.IsChar(dash + 2, ',') || text.Tokens[dash
            + 3].Span.Length != 4) return 0;
        return int.TryParse(text.Slice(text.Tokens[dash + 1].Span), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && last < first
            && text.Tokens[dash + 3].IsNumber ? dash + 4 : 0;
    }
}
