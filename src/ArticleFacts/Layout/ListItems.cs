namespace ArticleFacts.Layout;

/// <summary>The blocks of one list, while it is read.</summary>
internal sealed class ListItems
{
    /// <summary>Longest heading above a list, in words.</summary>
    private const int LongestHeading = 8;

    public List<(int Index, bool IsRecord)> Members { get; } = [];

    /// <summary>The block that announces the list; -1 when it isn't known yet or there is none.</summary>
    public int Intro { get; init; } = -1;

    public int Records { get; private set; }

    public int FirstRecord { get; private set; } = -1;

    public bool IsEmpty => Members.Count == 0;

    public bool LastIsHeading => Members.Count > 0 && !Members[Members.Count - 1].IsRecord;

    /// <summary>The block behind the list.</summary>
    public int End => Members[Members.Count - 1].Index + 1;

    public void AddRecord(int index)
    {
        if (Records++ == 0) FirstRecord = index;
        Members.Add((index, true));
    }

    public void AddHeading(int index) => Members.Add((index, false));

    /// <summary>A short line right above the first record names the list or its first group.</summary>
    public void TakeHeadingAbove(LayoutDraft draft, int first)
    {
        var above = first - 1;
        if (above < draft.BodyStart) return;
        var block = draft.Blocks[above];
        if (block.IsOpen && block.Shape.IsTitleLike && block.Shape.Words <= LongestHeading) Members.Insert(0, (above, false));
    }
}
