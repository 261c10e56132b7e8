using System.Globalization;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0210: the text names a time of day that no clock shows.</summary>
internal sealed class ImpossibleTimeRule : IFindingRule
{
    private const int HoursPerDay = 24;
    private const int HoursPerHalf = 12;
    private const int MinutesPerHour = 60;

    public FindingRule Rule { get; } = new(
        "AF0210",
        "No clock shows such a time",
        FindingCategory.Structure,
        "A time of day has an hour above 24, minutes above 59, or an hour above 12 before \"a.m.\" or \"p.m.\": \"25:30\", \"9:75 p.m.\", "
            + "\"14 p.m.\". Only numbers with \"a.m.\", \"p.m.\" or a time zone after them, or \"at\" before them, are times; results of "
            + "races and scores are silent.");

    public void Check(FindingContext context)
    {
        var text = context.Text;
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Kind == BlockKind.Noise) continue;
            for (var i = block.ContentToken; i < block.EndToken; i++)
            {
                if (!text.Tokens[i].IsNumber || Number(text, i) is not { } hour) continue;
                var end = i + 1;
                var minute = 0;
                if (end + 1 < block.EndToken && (text.IsChar(end, ':') || text.IsChar(end, '.')) && !text.Tokens[end].SpaceBefore
                    && !text.Tokens[end + 1].SpaceBefore
                    && text.Tokens[end + 1].Span.Length == 2 && Number(text, end + 1) is { } printed)
                {
                    minute = printed;
                    end += 2;
                }
                var span = text.SpanOf(i, end);
                if (context.Quoted.Contains(span)) continue;
                if (Fault(text, i, end, hour, minute) is { } fault) Report(context, i, end, fault);
                i = end - 1;
            }
        }
    }

    private void Report(FindingContext context, int first, int end, string fault)
    {
        var last = IsHalf(context.Text, end, "a") || IsHalf(context.Text, end, "p") ? end + 1 : end;
        var span = context.Text.SpanOf(first, last);
        var words = context.Words(span);
        context.Report(Rule, span, "'" + words + "' is no time of day, because " + fault + ": correct it", new FindingValue(words,
            words), null);
    }

    private static string? Fault(ArticleText text, int first, int end, int hour, int minute)
    {
        bool morning = IsHalf(text, end, "a"), evening = IsHalf(text, end, "p");
        if (morning || evening)
        {
            if (minute >= MinutesPerHour) return "an hour has 60 minutes";
            // "14:30 p.m." says twice what is meant once; only without minutes, or in the morning, is it no time at all.
            var full = end > first + 1;
            if (hour > HoursPerHalf && (morning || !full || hour >= HoursPerDay)) return "the hours before a.m. and p.m. end with 12";
            return null;
        }
        if (end == first + 1 || !text.IsChar(first + 1, ':')) return null;
        var isTime = (end < text.Tokens.Length && text.Tokens[end].Is(WordClass.TimeZone)) || text.Is(first - 1, "at");
        if (!isTime || (first > 1 && text.Is(first - 2, "ratio"))) return null;
        if (hour > HoursPerDay || (hour == HoursPerDay && minute > 0)) return "a day has 24 hours";
        return minute >= MinutesPerHour ? "an hour has 60 minutes" : null;
    }

    // "a.m.", "am", "AM"; the tokenizer keeps the periods in the word.
    private static bool IsHalf(ArticleText text, int token, string half) =>
        text.Is(token, half + ".m.") || text.Is(token, half + "m") || text.Is(token, half + ".m");

    private static int? Number(ArticleText text, int token)
    {
        const int LongestPart = 2;
        var span = text.Tokens[token].Span;
        return text.Tokens[token].IsNumber && span.Length <= LongestPart && int.TryParse(text.Slice(span), NumberStyles.None,
            CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
