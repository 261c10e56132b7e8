using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.Quotations;

/// <summary>
/// Cuts blocks into statements. The layout's sentences end inside quotations, and a quoted question ends no sentence of the writer
/// ("Why?" she asked), so the ends are settled here again.
/// </summary>
internal sealed class StatementReader(DocumentLayout layout, QuoteMention[] quotes)
{
    /// <summary>So far behind a quotation a verb of saying is looked for.</summary>
    private const int Reach = 14;

    /// <summary>What is longer is no sentence; it is cut, so that looking around in a statement stays cheap.</summary>
    private const int LongestStatement = 240;

    private readonly ArticleText text = layout.Text;
    private readonly Statement statement = new(layout.Text, quotes);
    private int nextQuote;

    /// <summary>Calls <paramref name="visit"/> with every statement of block <paramref name="b"/>, in order. The statement is reused for the next.</summary>
    public void Read(int b, Action<Statement> visit)
    {
        var block = layout.Blocks[b];
        statement.Reset(b, block.Kind);
        var sentence = 0;
        var afterQuote = -1;
        var start = layout.Dateline is { } dateline && dateline.Block == b ? Math.Max(dateline.EndToken, block.FirstToken) : block.FirstToken;
        while (nextQuote < quotes.Length && quotes[nextQuote].FirstToken < start) nextQuote++;
        for (var t = start; t < block.EndToken;)
        {
            if (nextQuote < quotes.Length && quotes[nextQuote].FirstToken == t)
            {
                if (afterQuote >= 0 && EndsSentence(quotes[afterQuote])) Flush(b, block.Kind, visit);
                statement.AddQuote(nextQuote);
                afterQuote = nextQuote;
                t = Math.Max(t + 1, quotes[nextQuote++].EndToken);
                continue;
            }

            var token = text.Tokens[t];
            if (token.Kind != TokenKind.Quote)
            {
                if (afterQuote >= 0 && EndsSentence(quotes[afterQuote]) && BeginsSentence(t, block.EndToken, quotes[afterQuote])) Flush(b, block.Kind, visit);
                statement.AddToken(t);
                afterQuote = -1;
            }
            t++;
            while (sentence < block.Sentences.Length && block.Sentences[sentence].EndToken < t) sentence++;
            var ends = afterQuote < 0 && sentence < block.Sentences.Length && block.Sentences[sentence].EndToken == t;
            if (ends || statement.Count >= LongestStatement) Flush(b, block.Kind, visit);
        }
        Flush(b, block.Kind, visit);
    }

    private void Flush(int b, BlockKind kind, Action<Statement> visit)
    {
        if (statement.Count > 0) visit(statement);
        statement.Reset(b, kind);
    }

    // Whether the quoted words end as a sentence does: with a period, a question mark, an exclamation mark or an ellipsis.
    private bool EndsSentence(QuoteMention quote)
    {
        var last = quote.EndToken - 1;
        while (last > quote.FirstToken && text.Tokens[last].Kind == TokenKind.Quote) last--;
        return text.Tokens[last].Kind == TokenKind.Punctuation && text.Source[text.Tokens[last].Start] is '.' or '!' or '?' or '\u2026';
    }

    // Whether a sentence begins at the token behind a quotation that ended one: a capital, unless the words only say who spoke.
    private bool BeginsSentence(int token, int end, QuoteMention before)
    {
        var t = text.Tokens[token];
        if (t.IsNumber) return true;
        // "Ruiz said it was “a joke.” Berger spoke later.": the period ends a sentence that has begun before the quotation.
        if (statement.Count > 1 && t.IsCapitalized && text.IsChar(before.EndToken - 1, '.')) return true;
        return t.IsWord && t.IsCapitalized && !OnlyAttributes(token, end);
    }

    // "Smith said." or "Smith, a baker, told reporters on Monday.", not "Smith said he would go."
    private bool OnlyAttributes(int token, int end)
    {
        var limit = Math.Min(end, token + Reach);
        for (var v = token + 1; v < limit; v++)
        {
            var t = text.Tokens[v];
            if (t.Kind is TokenKind.Quote || text.IsChar(v, '.') && !text.Tokens[v - 1].Is(WordClass.Abbreviation) || t.Is(WordClass.Conjunction)) return false;
            // "Smith declined to comment." says nothing.
            if (t.Is(WordClass.ReportingVerb) && !t.IsCapitalized && !NounPhrases.IsState(text, v)) return !text.Is(v - 1, "to") && EndsSoon(v, end);
        }
        return false;
    }

    private bool EndsSoon(int verb, int end)
    {
        var next = verb + 1;
        if (next >= end) return true;
        var t = text.Tokens[next];
        var asked = text.Is(verb, "asked") || text.Is(verb, "asks");
        var told = asked || text.Is(verb, "told") || text.Is(verb, "tells");
        if (t.IsWord && !told && !t.Is(WordClass.Preposition | WordClass.Weekday | WordClass.Adverb)) return false;
        for (; next < end && next < verb + Reach; next++)
        {
            if (asked && (text.Is(next, "to") || text.Is(next, "whether"))) return false;
            if (text.Is(next, "that") || text.Tokens[next].Is(WordClass.Auxiliary)) return false;
            if (text.Tokens[next].Kind is TokenKind.Quote || text.IsChar(next, '.') || text.IsChar(next, ',')) return true;
        }
        return next >= end;
    }
}
