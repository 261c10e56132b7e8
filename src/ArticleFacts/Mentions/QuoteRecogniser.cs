using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>A quoted stretch of text between marks, or from a mark to the end of its paragraph where the next paragraph goes on.</summary>
/// <param name="Span">The words without the marks.</param>
/// <param name="FirstToken">First token inside the marks.</param>
/// <param name="EndToken">The token behind the last one inside.</param>
/// <param name="Single">Whether the marks are single.</param>
/// <param name="Continued">Whether the quotation goes on in the next paragraph (no closing mark).</param>
internal sealed record QuoteMention(SourceSpan Span, int FirstToken, int EndToken, bool Single, bool Continued);

/// <summary>
/// Finds quoted stretches of text: the outermost ones, since what is quoted inside a quotation belongs to it. Marks are paired inside their block,
/// so that a lost mark costs one quotation and never the rest of the document.
/// </summary>
internal static class QuoteRecogniser
{
    /// <summary>A plural's genitive is told from a closing mark only near the opening one; further away it is an apostrophe.</summary>
    private const int DoubtfulReach = 40;

    /// <summary>Captions and page furniture may stand between two paragraphs of a quotation; so many blocks at most.</summary>
    private const int LongestInterruption = 3;

    public static QuoteMention[] Recognise(DocumentLayout layout)
    {
        var text = layout.Text;
        var quotes = new List<QuoteMention>();
        var marks = new List<QuoteMark>();
        var pairing = new QuotePairing();
        for (var b = 0; b < layout.Blocks.Length; b++)
        {
            var block = layout.Blocks[b];
            if (block.Kind == BlockKind.Noise) continue;
            marks.Clear();
            QuoteMarkReader.Read(text, block.FirstToken, block.EndToken, marks);
            if (marks.Count == 0) continue;

            pairing.Pair(marks, DoubtfulReach);
            for (var i = 0; i < marks.Count; i++)
            {
                var close = pairing.CloseOf(i);
                if (close < 0) continue;
                Add(text, quotes, marks[i], marks[close].Token, continued: false);
                i = close;
            }
            if (pairing.LeftOpen is var open and >= 0) AddUnclosed(layout, b, marks[open], quotes);
        }
        return quotes.ToArray();
    }

    // Without a closing mark a quotation is known only where it ends with the paragraph: the next paragraph opens with a mark again,
    // or the paragraph itself continues one. Elsewhere the mark is left alone.
    private static void AddUnclosed(DocumentLayout layout, int b, QuoteMark open, List<QuoteMention> quotes)
    {
        var block = layout.Blocks[b];
        if (!IsProse(block.Kind)) return;
        var atStart = open.Token <= block.ContentToken;
        if (open.Single && !atStart && layout.Text.Tokens[open.Token - 1].Kind != TokenKind.Punctuation) return;
        var continued = NextOpens(layout, b, open.Single);
        var continues = atStart && quotes.Count > 0 && quotes[quotes.Count - 1].Continued;
        if (continued || continues) Add(layout.Text, quotes, open, block.EndToken, continued);
    }

    private static bool NextOpens(DocumentLayout layout, int b, bool single)
    {
        for (var i = b + 1; i < layout.Blocks.Length && i <= b + LongestInterruption; i++)
        {
            var block = layout.Blocks[i];
            if (!IsProse(block.Kind)) continue;
            var marks = new List<QuoteMark>(1);
            QuoteMarkReader.Read(layout.Text, block.ContentToken, Math.Min(block.EndToken, block.ContentToken + 2), marks);
            return marks.Count > 0 && marks[0].Token == block.ContentToken && marks[0].Single == single && marks[0].Role == QuoteMarkRole.Open;
        }
        return false;
    }

    private static bool IsProse(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.ListIntro or BlockKind.Record;

    private static void Add(ArticleText text, List<QuoteMention> quotes, QuoteMark open, int end, bool continued)
    {
        for (var i = open.EndToken; i < end; i++)
        {
            if (!text.Tokens[i].IsWord && !text.Tokens[i].IsNumber) continue;
            quotes.Add(new QuoteMention(text.SpanOf(open.EndToken, end), open.EndToken, end, open.Single, continued));
            return;
        }
    }
}
