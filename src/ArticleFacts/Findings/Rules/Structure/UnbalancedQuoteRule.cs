using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0205: a double quotation mark has no partner in its paragraph.</summary>
internal sealed class UnbalancedQuoteRule : IFindingRule
{
    private const int DoubtfulReach = 40;

    // In blocks: so far a quotation goes on in the next paragraphs.
    private const int Reach = 4;

    public FindingRule Rule { get; } = new(
        "AF0205",
        "A quotation mark without its other half",
        FindingCategory.Structure,
        "A double quotation mark is not closed in its paragraph, or not opened. Quotations that go on in the next paragraph, inches, and "
            + "single marks, which may be apostrophes, are silent.");

    public void Check(FindingContext context)
    {
        var alone = Alone(context);
        for (var i = 0; i < alone.Count; i++)
        {
            var (mark, block) = alone[i];
            var next = i + 1 < alone.Count && alone[i + 1].Block - block <= Reach ? alone[i + 1] : default;
            if (next.Block > block)
            {
                // A quotation of several paragraphs: each opens with a mark, and the last one closes.
                if (next.Mark.Token > context.Layout.Blocks[next.Block].ContentToken) i++;
                continue;
            }
            var opens = mark.Role == QuoteMarkRole.Open;
            if (opens && NextOpens(context, block)) continue;
            context.Report(
                Rule,
                context.Text.SpanOf(mark.Token, mark.EndToken),
                "The quotation mark is " + (opens ? "opened and not closed" : "closed and not opened")
                    + ": add the other one, or remove this one");
        }
    }

    // The next paragraph goes on with a mark of its own.
    private static bool NextOpens(FindingContext context, int block)
    {
        var next = Array.FindIndex(context.Layout.Blocks, block + 1,
            b => b.Kind is BlockKind.Paragraph or BlockKind.ListIntro or BlockKind.Record);
        return next >= 0 && next - block <= Reach && context.Text.Tokens[context.Layout.Blocks[next].ContentToken].Kind == TokenKind.Quote;
    }

    // The double marks that have no partner in their block.
    private static List<(QuoteMark Mark, int Block)> Alone(FindingContext context)
    {
        var alone = new List<(QuoteMark, int)>();
        var marks = new List<QuoteMark>();
        var pairing = new QuotePairing();
        for (var b = 0; b < context.Layout.Blocks.Length; b++)
        {
            var block = context.Layout.Blocks[b];
            if (block.Kind == BlockKind.Noise) continue;
            marks.Clear();
            QuoteMarkReader.Read(context.Text, block.FirstToken, block.EndToken, marks);
            marks.RemoveAll(m => m.Single);
            if (marks.Count == 0) continue;
            pairing.Pair(marks, DoubtfulReach);
            var paired = new bool[marks.Count];
            for (var i = 0; i < marks.Count; i++)
            {
                if (pairing.CloseOf(i) is var close and >= 0) paired[i] = paired[close] = true;
            }
            // An even number of straight marks is whole, however the blanks around them are set.
            if (marks.Count % 2 == 0 && marks.TrueForAll(m => context.Text.IsChar(m.Token, '"'))) continue;
            for (var i = 0; i < marks.Count; i++)
            {
                if (!paired[i] && !marks[i].Doubtful) alone.Add((marks[i], b));
            }
        }
        return alone;
    }
}
