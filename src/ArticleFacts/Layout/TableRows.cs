using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds lines with the same number of columns, set apart by tabs or by runs of blanks.</summary>
internal static class TableRows
{
    private const int FewestRows = 3;

    public static ListItems? Find(LayoutDraft draft, int start)
    {
        var columns = Columns(draft.Text, draft.Blocks[start]);
        if (columns < 2) return null;
        var items = new ListItems();
        for (var i = start; i < draft.Blocks.Count && draft.Blocks[i].IsOpen; i++)
        {
            if ((i > start && draft.Blocks[i].BlankLinesBefore > 0) || Columns(draft.Text, draft.Blocks[i]) != columns) break;
            // The row of column names has no numbers, where the rows below it have some.
            if (i == start && IsHeader(draft, i)) items.AddHeading(i);
            else items.AddRecord(i);
        }
        return items.Records + (items.FirstRecord > start ? 1 : 0) >= FewestRows && items.Records >= 2 ? items : null;
    }

    private static bool IsHeader(LayoutDraft draft, int index) =>
        index + 1 < draft.Blocks.Count && !HasNumber(draft.Text, draft.Blocks[index]) && HasNumber(draft.Text, draft.Blocks[index + 1]);

    private static bool HasNumber(ArticleText text, DraftBlock block)
    {
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.Tokens[i].IsNumber) return true;
        }
        return false;
    }

    /// <summary>Number of columns. Two blanks behind a full stop are no gap: that is how typists end sentences.</summary>
    public static int Columns(ArticleText text, DraftBlock block)
    {
        var columns = 1;
        for (var i = block.FirstToken + 1; i < block.EndToken; i++)
        {
            // The indent of a wrapped line is no gap.
            if ((text.Tokens[i].Flags & TokenFlags.LineStart) != 0) continue;
            int gapStart = text.Tokens[i - 1].End, gapEnd = text.Tokens[i].Start;
            var tab = false;
            for (var k = gapStart; k < gapEnd && !tab; k++) tab = text.Source[k] == '\t';
            if (tab || (gapEnd - gapStart > 1 && !BlockShape.IsStop(text, i - 1))) columns++;
        }
        return columns;
    }
}
