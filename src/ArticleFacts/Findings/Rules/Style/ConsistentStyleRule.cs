using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0360: one thing is written in two ways.</summary>
internal sealed class ConsistentStyleRule : IFindingRule
{
    private const int MostPlaces = 10;

    public FindingRule Rule { get; } = new(
        "AF0360",
        "One thing is written in two ways",
        FindingCategory.Style,
        "\"U.S.\" and \"US\", \"percent\", \"per cent\" and \"%\", \"Dec.\" and \"December\" before a day, a date with and without a "
            + "comma before its year, \"Calif.\" and \"California\", \"12 p.m.\" and \"12pm\": the form that is rarer is reported, once. "
            + "Quotations, headlines and captions are silent.")
    {
        IsEnabledByDefault = false,
    };

    public void Check(FindingContext context)
    {
        var forms = new Dictionary<string, List<(string Form, SourceSpan Span)>>(StringComparer.Ordinal);
        var text = context.Text;
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListIntro or BlockKind.Record)) continue;
            for (var i = block.FirstToken; i < block.EndToken; i++)
            {
                foreach (var (subject, form, end) in Read(text, i, block.EndToken))
                {
                    if (context.Quoted.Contains(text.Tokens[i].Span)) continue;
                    if (!forms.TryGetValue(subject, out var list)) forms.Add(subject, list = []);
                    list.Add((form, text.SpanOf(i, end)));
                }
            }
        }
        foreach (var subject in forms.OrderBy(f => f.Value[0].Span.Start)) Compare(context, subject.Key, subject.Value);
    }

    private void Compare(FindingContext context, string subject, List<(string Form, SourceSpan Span)> uses)
    {
        var groups = uses.GroupBy(u => u.Form, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g =>
            g.First().Span.Start).ToList();
        if (groups.Count < 2) return;
        var (usual, rare) = (groups[0], groups[groups.Count - 1]);
        var (words, other) = (context.Words(rare.First().Span), context.Words(usual.First().Span));
        context.Report(
            Rule,
            rare.First().Span,
            "'" + words + "' and '" + other + "' are two ways to write " + subject + ": choose one of them",
            new FindingValue(words, rare.Key),
            new FindingValue(other, usual.Key),
            [context.Place("written as " + usual.Key, usual.First().Span), .. rare.Skip(1).Take(MostPlaces).Select(u =>
                context.Place("written as " + rare.Key, u.Span))]);
    }

    // What the tokens from `i` on write, and in which form.
    private static IEnumerable<(string Subject, string Form, int End)> Read(ArticleText text, int i, int end)
    {
        var token = text.Tokens[i];
        if (token.IsAllCaps && (text.Is(i, "us") || text.Is(i, "u.s.") || text.Is(i, "u.s"))) yield return ("the United States",
            text.Is(i, "us") ? "US" : "U.S.", i + 1);
        if (token.IsAllCaps && (text.Is(i, "uk") || text.Is(i, "u.k.") || text.Is(i, "u.k"))) yield return ("the United Kingdom",
            text.Is(i, "uk") ? "UK" : "U.K.", i + 1);
        if (text.Is(i, "percent")) yield return ("percent", "percent", i + 1);
        if (text.IsSequence(i, "per", "cent")) yield return ("percent", "per cent", i + 2);
        if (text.IsChar(i, '%')) yield return ("percent", "%", i + 1);
        if (token.Is(WordClass.Month) && token.IsCapitalized && i + 2 < end && !text.Is(i, "may") && MonthForm(text, i) is var (form, day))
        {
            yield return ("months before a day", form, day);
            // "Apr. 29 2017" and "Apr. 29, 2017"
            if (text.IsChar(day, ',') ? IsYear(text, day + 1) : IsYear(text, day)) yield return ("the year after a day", text.IsChar(day,
                ',') ? "with a comma" : "without a comma", day + (text.IsChar(day, ',') ? 2 : 1));
        }
        if (Phrases.Match(text, i, PhraseKind.Region, out var region) is > 0 and var length && region!.Data is not null
            && token.IsCapitalized && text.IsChar(i - 1, ','))
        {
            yield return (region.Canonical, Printed(text, i, length) == region.Canonical ? "in full" : "abbreviated", i + length);
        }
        if (token.IsNumber && (text.Is(i + 1, "am") || text.Is(i + 1, "pm") || text.Is(i + 1, "a.m.") || text.Is(i + 1,
            "p.m."))) yield return ("the half of the day", text.Is(i + 1, "am") || text.Is(i + 1, "pm") ? "without periods"
            : "with periods", i + 2);

        static string Printed(ArticleText text, int first, int length) => text.Fold(text.SpanOf(first, first + length));
    }

    // The form of the month before a day, and the token after the day.
    private static (string Form, int Day)? MonthForm(ArticleText text, int i)
    {
        const int LongestShort = 4;
        var period = text.IsChar(i + 1, '.');
        var day = period ? i + 2 : i + 1;
        if (day >= text.Tokens.Length || !text.Tokens[day].IsNumber || text.Tokens[day].Span.Length > 2) return null;
        // "June" and "July" are never shortened, and say nothing.
        if (text.Is(i, "june") || text.Is(i, "july") || (text.Is(i, "march") && period)) return null;
        return (text.Tokens[i].Span.Length <= LongestShort || period ? "abbreviated" : "in full", day + 1);
    }

    private static bool IsYear(ArticleText text, int token) => token < text.Tokens.Length && text.Tokens[token].IsNumber
        && text.Tokens[token].Span.Length == 4;
}
