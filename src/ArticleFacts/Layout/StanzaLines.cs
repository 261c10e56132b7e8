using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>
/// Finds records of several short lines, with a blank line between them: a name, then home, age or day, each on a line of its own. What tells them
/// from verse is that each begins with capitals, as names do, and has a number.
/// </summary>
internal static class StanzaLines
{
    private const int FewestStanzas = 3;
    private const int MostLines = 5;
    private const int LongestLine = 20;

    public static ListItems? Find(LayoutDraft draft, int start)
    {
        var lines = LinesAt(draft, start);
        if (lines < 2) return null;
        var items = new ListItems();
        for (var i = start; LinesAt(draft, i) == lines; i += lines)
        {
            for (var n = 0; n < lines; n++) items.AddRecord(i + n);
        }
        return items.Records >= FewestStanzas * lines ? items : null;
    }

    // The number of lines of the stanza at the block; 0 where there is none.
    private static int LinesAt(LayoutDraft draft, int first)
    {
        if (first >= draft.Blocks.Count || !StartsWithName(draft.Text, draft.Blocks[first])) return 0;
        var hasNumber = false;
        var i = first;
        for (; i < draft.Blocks.Count && i <= first + MostLines && (i == first || draft.Blocks[i].BlankLinesBefore == 0); i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || block.Shape.Words is 0 or > LongestLine || block.Shape.EndsWithColon || ItemMarker.Starts(draft.Text, block.FirstToken, block.EndToken)) return 0;
            hasNumber |= HasNumber(draft.Text, block);
        }
        return hasNumber && i - first <= MostLines ? i - first : 0;
    }

    private static bool StartsWithName(ArticleText text, DraftBlock block)
    {
        var second = block.FirstToken + (text.IsChar(block.FirstToken + 1, '.') ? 2 : 1);
        return block.Shape.IsTitleLike && second < block.EndToken && text.Tokens[block.FirstToken].IsCapitalized && text.Tokens[second].IsCapitalized && PrintedDate.RunFrom(text, block.FirstToken, block.EndToken) == block.FirstToken
            && !BylineReader.StartsWithBy(text, block.FirstToken, block.EndToken);
    }

    private static bool HasNumber(ArticleText text, DraftBlock block)
    {
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.Tokens[i].IsNumber) return true;
        }
        return false;
    }
}
