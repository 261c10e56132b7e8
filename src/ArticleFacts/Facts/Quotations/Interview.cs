using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts.Quotations;

/// <summary>
/// Tells a printed interview: paragraphs that ask, each followed by one that is nothing but a quotation. Nobody is said to say the answers;
/// they are of the one person whom the headline, or the introduction before the first question, names.
/// </summary>
internal static class Interview
{
    /// <summary>So many turns make an interview.</summary>
    private const int LeastTurns = 3;

    /// <summary>So many of the turns must begin with a question mark; interviewers also remark on something.</summary>
    private const int LeastQuestions = 2;

    /// <summary>What an interviewer says is no longer than this.</summary>
    private const int LongestQuestion = 80;

    /// <summary>The person interviewed; null where the article is no interview, or does not tell whose.</summary>
    public static string? Interviewee(DocumentLayout layout, QuoteMention[] quotes, SpeakerIndex index)
    {
        int turns = 0, questions = 0, firstTurn = -1, next = 0;
        for (var b = 1; b < layout.Blocks.Length; b++)
        {
            var block = layout.Blocks[b];
            while (next < quotes.Length && quotes[next].FirstToken < block.FirstToken) next++;
            if (block.Kind != BlockKind.Paragraph || next >= quotes.Length || !Fills(block, quotes[next])) continue;
            var before = layout.Blocks[b - 1];
            var asked = before.Kind is BlockKind.Paragraph or BlockKind.Heading && before.EndToken - before.FirstToken <= LongestQuestion
                && (next == 0 || quotes[next - 1].EndToken <= before.FirstToken);
            if (!asked) continue;
            turns++;
            if (layout.Text.IsChar(before.EndToken - 1, '?')) questions++;
            if (firstTurn < 0) firstTurn = b - 1;
        }
        return turns >= LeastTurns && questions >= LeastQuestions ? Named(layout, index, firstTurn) : null;
    }

    private static bool Fills(LayoutBlock block, QuoteMention quote) => quote.FirstToken <= block.ContentToken + 2 && quote.EndToken >= block.EndToken - 2 && quote.EndToken <= block.EndToken;

    private static string? Named(DocumentLayout layout, SpeakerIndex index, int end)
    {
        string? inHeadline = null, inIntroduction = null;
        bool headlineNamesTwo = false, introductionNamesTwo = false;
        for (var b = 0; b < end; b++)
        {
            var block = layout.Blocks[b];
            if (block.Kind == BlockKind.Headline) OnlyPerson(index, block, ref inHeadline, ref headlineNamesTwo);
            else if (block.Kind is BlockKind.Paragraph or BlockKind.Summary) OnlyPerson(index, block, ref inIntroduction, ref introductionNamesTwo);
        }
        if (inHeadline is not null && !headlineNamesTwo) return inHeadline;
        return introductionNamesTwo ? null : inIntroduction;
    }

    private static void OnlyPerson(SpeakerIndex index, LayoutBlock block, ref string? only, ref bool two)
    {
        for (var t = block.FirstToken; t < block.EndToken; t++)
        {
            if (index.At(t) is not (>= 0 and var m) || index[m].Kind != EntityKind.Person) continue;
            two |= only is not null && only != index[m].Name;
            only = index[m].Name;
        }
    }
}
