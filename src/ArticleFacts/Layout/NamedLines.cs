namespace ArticleFacts.Layout;

/// <summary>
/// Lists whose lines are no sentences: those that begin with a person's name and a comma, under headings or not (honours, prizes, boards, crews), and
/// titles with their years behind them (works). Prose has full stops, so a few such lines in a row are enough, however differently they go on.
/// </summary>
internal static class NamedLines
{
    private const int FewestRecords = 3;
    private const int LongestLine = 30;
    private const int LongestHeading = 8;

    /// <summary>The list that begins at <paramref name="start"/>, or below the heading there; null when there is none.</summary>
    public static ListItems? Find(LayoutDraft draft, int start)
    {
        var first = start;
        if (!IsWork(draft, first) && !IsNamed(draft, first)) first = IsHeading(draft, start) ? ListFinder.NextOpen(draft, start + 1) : draft.Blocks.Count;
        var areWorks = IsWork(draft, first);
        if (!areWorks && !IsNamed(draft, first)) return null;
        var items = new ListItems();
        for (var i = start; i < draft.Blocks.Count; i = ListFinder.NextOpen(draft, i + 1))
        {
            if (IsRecord(draft, i, areWorks)) items.AddRecord(i);
            else if (IsHeading(draft, i) && IsRecord(draft, ListFinder.NextOpen(draft, i + 1), areWorks)) items.AddHeading(i);
            else break;
        }
        return items.Records >= FewestRecords ? items : null;
    }

    private static bool IsRecord(LayoutDraft draft, int index, bool areWorks) => areWorks ? IsWork(draft, index) : IsNamed(draft, index);

    // "The Tenant at War (1949)"
    private static bool IsWork(LayoutDraft draft, int index)
    {
        if (index >= draft.Blocks.Count || draft.Blocks[index] is not { IsOpen: true, TokenCount: > 3 } block || !block.Shape.IsTitleLike || block.Shape.Words > LongestLine) return false;
        var text = draft.Text;
        var close = block.EndToken - 1;
        return text.IsChar(close, ')') && text.IsChar(close - 2, '(') && text.Tokens[close - 1] is { IsNumber: true } year && year.Span.Length == 4 && text.Tokens[block.FirstToken].IsCapitalized;
    }

    private static bool IsNamed(LayoutDraft draft, int index)
    {
        if (index >= draft.Blocks.Count) return false;
        var text = draft.Text;
        var block = draft.Blocks[index];
        if (!block.IsOpen || !block.Shape.IsTitleLike || block.Shape.Words > LongestLine) return false;
        var name = PrintedName.SkipTitle(text, block.FirstToken, block.EndToken);
        var end = PrintedName.RunFrom(text, name, block.EndToken);
        return end > name && end + 1 < block.EndToken && text.IsChar(end, ',') && PrintedName.IsPerson(text, name, end);
    }

    private static bool IsHeading(LayoutDraft draft, int index) =>
        draft.Blocks[index] is { IsOpen: true } block && block.Shape is { IsTitleLike: true, Words: <= LongestHeading };
}
