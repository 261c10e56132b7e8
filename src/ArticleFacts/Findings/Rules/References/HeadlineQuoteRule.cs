using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0341: the headline quotes words that the text does not have.</summary>
internal sealed class HeadlineQuoteRule : IFindingRule
{
    private const int ShortestQuote = 4;

    // Letters that two forms of one word share: "leaves", "leaving".
    private const int Stem = 4;

    private const WordClass Exchangeable =
        WordClass.Pronoun | WordClass.Determiner | WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction;

    public FindingRule Rule { get; } = new(
        "AF0341",
        "Quoted words that the text lacks",
        FindingCategory.References,
        "Four words or more in quotation marks in the headline, summary or a heading, and the text has them with another word among them, "
            + "or has hardly one of them together. Case, tense, pronouns and articles are folded; titles of works that the text names "
            + "elsewhere, and quotations that only leave words out, are silent.");

    public void Check(FindingContext context)
    {
        foreach (var quote in context.Mentions.Quotes)
        {
            if (context.BlockOf(quote.Span) is not { Kind: BlockKind.Headline or BlockKind.Summary }) continue;
            var words = Words(context.Text, quote.FirstToken, quote.EndToken);
            if (words.Count >= ShortestQuote) CheckQuote(context, quote, words);
        }
    }

    private void CheckQuote(FindingContext context, QuoteMention quote, List<int> words)
    {
        var text = context.Text;
        var (best, place, odd) = (0, default(SourceSpan), -1);
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListIntro or BlockKind.Record or BlockKind.Caption)) continue;
            var body = Words(text, block.FirstToken, block.EndToken);
            for (var at = 0; at + words.Count <= body.Count; at++)
            {
                var (same, last) = Compare(text, words, body, at);
                if (same <= best) continue;
                (best, odd) = (same, last);
                place = text.SpanOf(body[at], body[at + words.Count - 1] + 1);
                if (best == words.Count) return;
            }
        }
        var quoted = context.Words(quote.Span);
        if (best == words.Count - 1 && odd >= 0 && !text.Tokens[words[odd]].Is(Exchangeable))
        {
            var told = context.Words(place);
            context.Report(
                Rule,
                quote.Span,
                "The headline quotes '" + quoted + "', and the text has '" + told + "': quote the words as they were said",
                new FindingValue(quoted, quoted),
                new FindingValue(told, told),
                context.Place("the words of the text", place));
        }
        else if (best * 2 < words.Count && !HoldsWords(context, words))
        {
            context.Report(
                Rule,
                quote.Span,
                "The headline quotes '" + quoted + "', and the text has no such words: quote what was said, or remove the quotation marks",
                new FindingValue(quoted, quoted),
                null);
        }
    }

    private static List<int> Words(ArticleText text, int first, int end)
    {
        var words = new List<int>();
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].IsWord || text.Tokens[i].IsNumber) words.Add(i);
        }
        return words;
    }

    // How many words of the quotation the body has from `at` on, each in its place, and the last that it has not.
    private static (int Same, int Odd) Compare(ArticleText text, List<int> words, List<int> body, int at)
    {
        int same = 0, odd = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsSame(text, words[i], body[at + i])) same++;
            else if (i - same > 1) return (0, -1);
            else odd = i;
        }
        return (same, odd);
    }

    private static bool IsSame(ArticleText text, int a, int b)
    {
        var (one, other) = (text.Tokens[a].Span, text.Tokens[b].Span);
        var shared = 0;
        while (shared < one.Length && shared < other.Length && Lower(text.Source[one.Start + shared]) == Lower(text.Source[other.Start
            + shared])) shared++;
        return (shared == one.Length && shared == other.Length) || shared >= Stem || (text.Tokens[a].Is(WordClass.Auxiliary)
            && text.Tokens[b].Is(WordClass.Auxiliary));
    }

    private static char Lower(char c) => c is '\u2018' or '\u2019' ? '\'' : Unicode.ToLower(c);

    // Whether one block has most of the words that say something, in whatever order: a paraphrase, or a quotation with words left out.
    private static bool HoldsWords(FindingContext context, List<int> words)
    {
        var text = context.Text;
        var content = words.FindAll(w => !text.Tokens[w].Is(Exchangeable) && text.Tokens[w].Span.Length >= Stem);
        if (content.Count < 2) return true;
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Kind is BlockKind.Headline or BlockKind.Summary or BlockKind.Noise) continue;
            var body = Words(text, block.FirstToken, block.EndToken);
            if (content.Count(w => body.Exists(b => IsSame(text, w, b))) * 2 >= content.Count) return true;
        }
        return false;
    }
}
