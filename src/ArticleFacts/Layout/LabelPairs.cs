using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds lists in which a label and its value take turns, each on its own line: "Best Film", "Going Home", "Best Actor", "Sam Doe".</summary>
internal static class LabelPairs
{
    private const int FewestPairs = 3;
    private const int LongestLine = 20;
    private const int LongestLabel = 7;

    /// <summary>Longest list, in lines: keeps the search linear in a text of nothing but short lines.</summary>
    private const int Reach = 200;

    public static ListItems? Find(LayoutDraft draft, int start)
    {
        var end = start;
        while (end < draft.Blocks.Count && end < start + Reach && draft.Blocks[end].IsOpen && IsShort(draft.Blocks[end])) end++;
        if (end - start < 2 * FewestPairs) return null;

        // An odd line in front is the heading of the whole list.
        var first = start + ((end - start) % 2);
        if (!AreLabels(draft, first, end)) return null;
        var items = new ListItems();
        for (var i = start; i < end; i++)
        {
            if (i >= first && (i - first) % 2 == 1) items.AddRecord(i);
            else items.AddHeading(i);
        }
        return items;
    }

    private static bool IsShort(DraftBlock block) =>
        !block.Shape.EndsWithColon && !block.Shape.HasInnerSentenceEnd && block.Shape.Words is > 0 and <= LongestLine && (!block.Shape.EndsSentence || block.Shape.Words < 9);

    // Labels are shorter than values on the whole, and either begin with the same word or their values hold marks, as labels do not.
    private static bool AreLabels(LayoutDraft draft, int first, int end)
    {
        int labelWords = 0, valueWords = 0, marked = 0, markedLabels = 0, same = 0, pairs = (end - first) / 2;
        for (var i = first; i + 1 < end; i += 2)
        {
            if (draft.Blocks[i].Shape.Words > LongestLabel) return false;
            labelWords += draft.Blocks[i].Shape.Words;
            valueWords += draft.Blocks[i + 1].Shape.Words;
            if (HasMark(draft.Text, draft.Blocks[i + 1])) marked++;
            if (HasMark(draft.Text, draft.Blocks[i])) markedLabels++;
            if (i > first && SameFirstWord(draft.Text, draft.Blocks[first], draft.Blocks[i])) same++;
        }
        return labelWords <= valueWords && markedLabels * 3 <= pairs && (marked * 3 >= pairs * 2 || (same + 1) * 2 >= pairs);
    }

    private static bool HasMark(ArticleText text, DraftBlock block)
    {
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.IsChar(i, ',') || text.IsChar(i, '(') || text.Tokens[i].Kind == TokenKind.Quote || text.IsChar(i, ';')) return true;
        }
        return false;
    }

    private static bool SameFirstWord(ArticleText text, DraftBlock a, DraftBlock b)
    {
        var x = text.Tokens[a.FirstToken];
        var y = text.Tokens[b.FirstToken];
        return x.End - x.Start == y.End - y.Start && string.CompareOrdinal(text.Source, x.Start, text.Source, y.Start, x.End - x.Start) == 0;
    }
}
