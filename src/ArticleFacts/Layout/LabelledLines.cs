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
        var end = start;
        var again = false;
        for (; IsLine(draft, start, end); end = ListFinder.NextOpen(draft, end + 1))
        {
            again |= end > start && SameLabel(draft.Text, draft.Blocks[start], draft.Blocks[end]);
        }
        if (!again) return null;
        var items = new ListItems();
        for (var i = start; i < end; i = ListFinder.NextOpen(draft, i + 1)) items.AddRecord(i);
        return items;
    }

    private static bool IsLine(LayoutDraft draft, int start, int index) =>
        index < draft.Blocks.Count && index < start + Reach && draft.Blocks[index].LabelEnd > 0;

    /// <summary>The colon's token; 0 when the block is no labelled line.</summary>
    public static int LabelEnd(ArticleText text, DraftBlock block)
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
        int from = text.Tokens[a.FirstToken].Start, length = text.Tokens[a.LabelEnd].End - from;
        int other = text.Tokens[b.FirstToken].Start, otherLength = text.Tokens[b.LabelEnd].End - other;
        return length == otherLength && string.CompareOrdinal(text.Source, from, text.Source, other, length) == 0;
    }
}
