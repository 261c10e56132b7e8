using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0302: a record contradicts the heading that it is listed under.</summary>
internal sealed class HeadingContradictionRule : IFindingRule
{
    // Shorter words say too little to be negated.
    private const int ShortestWord = 4;

    private static readonly string[] Prefixes = ["non", "un"];

    // Words of a heading, and words of a record that exclude them.
    private static readonly (string[] Heading, string[] Record, string[] Unless)[] Opposites =
    [
        (["killed", "died", "dead", "fatalities", "deaths", "fallen"], ["survived", "survivor", "recovering", "recovered"], ["died",
            "killed", "dead", "death"]),
        (["survivors", "survived", "rescued"], ["died", "killed", "drowned"], ["survived", "rescued", "son", "daughter", "wife",
            "husband", "brother", "sister", "father", "mother", "friend", "parents"]),
        (["acquitted"], ["convicted"], ["acquitted"]),
        (["convicted"], ["acquitted"], ["convicted"]),
        (["open"], ["closed"], ["open", "opens"]),
        (["closed"], ["open"], ["closed", "closes"]),
        (["passed"], ["failed"], ["passed"]),
    ];

    public FindingRule Rule { get; } = new(
        "AF0302",
        "A record contradicts its heading",
        FindingCategory.Records,
        "A word of the heading or introduction of a list is negated in a record (\"killed in combat\", \"non-combat-related\"; \"armed\", "
            + "\"unarmed\"), the record holds a word that excludes it (\"killed\", \"survived\"), or its date lies outside of the year "
            + "that the heading names. Silent where the record holds the word of the heading, too, for its own part.");

    public void Check(FindingContext context)
    {
        foreach (var table in context.Article.Tables)
        {
            if (table.Intro is not { } intro) continue;
            var sentence = LastSentence(context, intro.Span);
            if (sentence.EndToken <= sentence.FirstToken) continue;
            var heading = Words(context.Text, sentence.FirstToken, sentence.EndToken);
            foreach (var record in table.Records)
            {
                if (Contradiction(context.Text, heading, record.Source.Span) is not var (word, at)) continue;
                Report(context, record, sentence, word, at);
            }
            CheckYear(context, table, sentence);
        }
    }

    private static Sentence LastSentence(FindingContext context, SourceSpan intro)
    {
        var block = context.BlockOf(intro);
        return block is null || block.Sentences.Length == 0 ? default : block.Sentences[block.Sentences.Length - 1];
    }

    private static HashSet<string> Words(ArticleText text, int first, int end)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].IsWord) words.Add(Unicode.ToLower(text.Slice(text.Tokens[i].Span)));
        }
        return words;
    }

    // The word of the heading and the words of the record that deny it.
    private static (string Word, SourceSpan At)? Contradiction(ArticleText text, HashSet<string> heading, SourceSpan record)
    {
        int first = text.TokenAt(record.Start), end = text.TokenAt(record.End - 1) + 1;
        for (var i = first; i < end; i++)
        {
            if (!text.Tokens[i].IsWord) continue;
            // "non-combat-related"
            if (text.Is(i, "non") && i + 2 < end && text.Tokens[i + 1].Kind == TokenKind.Dash && Denied(text, heading, i + 2,
                "") is { } joined)
            {
                return (joined, text.SpanOf(i, CompoundEnd(text, i, end)));
            }
            foreach (var prefix in Prefixes)
            {
                if (Denied(text, heading, i, prefix) is { } word) return (word, text.Tokens[i].Span);
            }
        }
        var words = Words(text, first, end);
        foreach (var (says, excludes, unless) in Opposites)
        {
            if (!Array.Exists(says, heading.Contains) || Array.Exists(unless, words.Contains)) continue;
            for (var i = first; i < end; i++)
            {
                if (Array.Exists(excludes, w => text.Is(i, w)) && !text.Is(i - 1, "not") && !text.Is(i - 1,
                    "by")) return (Array.Find(says, heading.Contains)!, text.Tokens[i].Span);
            }
        }
        return null;
    }

    private static string? Denied(ArticleText text, HashSet<string> heading, int token, string prefix)
    {
        var word = Unicode.ToLower(text.Slice(text.Tokens[token].Span));
        if (!word.StartsWith(prefix, StringComparison.Ordinal)) return null;
        var bare = word.Substring(prefix.Length);
        return bare.Length >= ShortestWord && heading.Contains(bare) && (prefix.Length == 0 || !heading.Contains(word))
            && !heading.Contains("non") ? bare : null;
    }

    private static int CompoundEnd(ArticleText text, int token, int end)
    {
        var last = token + 1;
        while (last + 1 < end && text.Tokens[last].Kind == TokenKind.Dash && !text.Tokens[last].SpaceBefore && !text.Tokens[last
            + 1].SpaceBefore) last += 2;
        return last;
    }

    // "killed in 2017", and a record of 2016.
    private void CheckYear(FindingContext context, Table table, Sentence sentence)
    {
        var column = TableColumns.Index(table, "Date");
        var at = context.Dates.IndexAt(sentence.FirstToken, sentence.EndToken);
        if (column < 0 || at < 0 || context.Dates.IndexAt(context.Dates.Mention(at).EndToken, sentence.EndToken) >= 0) return;
        var mention = context.Dates.Mention(at);
        if (!context.Text.Is(mention.FirstToken - 1, "in") || context.Dates.Value(at) is not
            {
                End: null, Start:
                {
                    Year: { } year,
                    Month: null
                }
            }) return;
        var outside = table.Records.Where(r => TableColumns.Day(r, column) is { } day && day.Year != year).ToList();
        if (outside.Count == 0 || outside.Count * 3 > table.Records.Count) return;
        foreach (var record in outside)
        {
            var span = TableColumns.Place(record, column);
            Report(context, record, sentence, context.Words(mention.Span), span);
        }
    }

    private void Report(FindingContext context, TableRecord record, Sentence heading, string word, SourceSpan at)
    {
        var words = context.Words(at);
        context.Report(
            Rule,
            at,
            "The record says '" + words + "', and it is listed under '" + Shown(context, heading)
                + "': move or correct the record, or the heading",
            new FindingValue(words, words),
            new FindingValue(word, word),
            [.. new[] { context.Place("the heading", heading.Span), context.Place("the record", record.Source.Span) }.OrderBy(p =>
                p.Source.Span.Start)]);
    }

    private static string Shown(FindingContext context, Sentence heading)
    {
        const int Longest = 60;
        var words = context.Words(heading.Span).TrimEnd(':');
        return words.Length > Longest ? words.Substring(0, Longest) + "…" : words;
    }
}
