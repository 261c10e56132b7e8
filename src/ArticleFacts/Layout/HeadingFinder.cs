using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds headings inside the body: short lines without a full stop, with the text that they head below them.</summary>
internal static class HeadingFinder
{
    private const int LongestHeading = 14;

    private const int LongestQuestion = 10;

    private static readonly PhraseList QuestionWords = new("who", "what", "when", "where", "why", "how", "which", "whose", "is", "are", "was", "were", "will", "can", "could", "should", "do", "does", "did", "has", "have");

    /// <summary>Headings and captions that may stand between a heading and its text.</summary>
    private const int Reach = 4;

    public static void Mark(LayoutDraft draft)
    {
        for (var i = draft.BodyStart; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.IsOpen && (IsHeading(draft.Text, block) || IsQuestion(draft, i)) && HasTextBelow(draft, i)) block.Kind = BlockKind.Heading;
        }
    }

    private static bool IsHeading(ArticleText text, DraftBlock block)
    {
        var shape = block.Shape;
        if (!shape.IsTitleLike || shape.Words > LongestHeading || shape.StartsLower || (shape.StartsWithQuote && shape.HasVerb && !IsQuotedTitle(text, block))) return false;
        for (var i = block.FirstToken + 1; i + 1 < block.EndToken && i < block.FirstToken + 4; i++)
        {
            // "Units: about 41,600": a label and its value.
            if (text.IsChar(i, ':') && !text.Tokens[i + 1].IsCapitalized) return false;
        }
        var last = text.Tokens[block.EndToken - 1];
        return last.Kind != TokenKind.Dash && !text.IsChar(block.EndToken - 1, ',') && !text.IsChar(block.EndToken - 1, ';');
    }

    // "'We were told to wait'": somebody's words, and nothing beside them.
    private static bool IsQuotedTitle(ArticleText text, DraftBlock block) => block.Shape.Words <= LongestQuestion && text.Tokens[block.EndToken - 1].Kind == TokenKind.Quote;

    // "Who will travel?": a short question on a line of its own, which the text below it answers. What is quoted below it is the answer of somebody who was asked.
    private static bool IsQuestion(LayoutDraft draft, int index) =>
        draft.Blocks[index].Shape is { EndsWithQuestion: true, StartsWithQuote: false, HasInnerSentenceEnd: false, Words: > 1 and <= LongestQuestion }
        && QuestionWords.Contains(draft.Text, draft.Blocks[index].FirstToken) && index + 1 < draft.Blocks.Count && !draft.Blocks[index + 1].Shape.StartsWithQuote;

    private static bool HasTextBelow(LayoutDraft draft, int index)
    {
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + Reach; i++)
        {
            var below = draft.Blocks[i];
            if (below.Kind is BlockKind.Record or BlockKind.ListIntro) return true;
            if (below.IsOpen && (below.Shape.EndsSentence || below.Shape.EndsWithColon || below.Shape.IsProse)) return true;
        }
        return false;
    }
}
