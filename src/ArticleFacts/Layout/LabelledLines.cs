using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds lines of the form "Label: value" whose labels come again: each set of labels is one item of the list.</summary>
internal static class LabelledLines
{
    private const int LongestLabel = 4;
    private const int LongestLine = 20;

    /// <summary>How many lines are looked through for a label to come again.</summary>
    private const int Reach = 200;

    public static ListItems? Find(LayoutDraft draft, int start)
    {
        if (LabelEnd(draft.Text, draft.Blocks[start]) == 0) return null;
        var items = new ListItems();
        var again = false;
        for (var i = start; i < draft.Blocks.Count && i < start + Reach; i = ListFinder.NextOpen(draft, i + 1))
        {
            if (LabelEnd(draft.Text, draft.Blocks[i]) == 0) break;
            again |= i > start && SameLabel(draft.Text, draft.Blocks[start], draft.Blocks[i]);
            items.AddRecord(i);
        }
        return again && items.Records >= 2 ? items : null;
    }

    /// <summary>The colon's token; 0 when the block is no labelled line.</summary>
    private static int LabelEnd(ArticleText text, DraftBlock block)
    {
        if (block.Shape.Words > LongestLine || block.Shape.HasInnerSentenceEnd || !text.Tokens[block.FirstToken].IsCapitalized) return 0;
        for (var i = block.FirstToken; i + 1 < block.EndToken && i <= block.FirstToken + LongestLabel; i++)
        {
            if (text.IsChar(i, ':')) return i > block.FirstToken && text.Tokens[i + 1].SpaceBefore ? i : 0;
            if (!text.Tokens[i].IsWord && text.Tokens[i].Kind != TokenKind.Dash) return 0;
        }
        return 0;
    }

    private static bool SameLabel(ArticleText text, DraftBlock a, DraftBlock b)
    {
        int from = text.Tokens[a.FirstToken].Start, length = text.Tokens[LabelEnd(text, a)].End - from;
        int other = text.Tokens[b.FirstToken].Start, otherLength = text.Tokens[LabelEnd(text, b)].End - other;
        return length == otherLength && string.CompareOrdinal(text.Source, from, text.Source, other, length) == 0;
    }
}
