using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Reads a line of the header by what stands around it, where it alone does not tell.</summary>
internal static class HeaderLine
{
    private const int LongestName = 6;

    /// <summary>What the line says of authors and dates; a name that no list knows is told by what stands around it, or by what the page tells of it at its end.</summary>
    public static BylineLine? Read(LayoutDraft draft, int index) => NameBelowLabel(draft, index) ?? PresentedName(draft, index) ?? BylineReader.Read(draft.Text, draft.Blocks[index]);

    private static BylineLine? PresentedName(LayoutDraft draft, int index)
    {
        var block = draft.Blocks[index];
        if (block.Shape.Words is < 2 or > LongestName || PrintedName.RunFrom(draft.Text, block.FirstToken, block.EndToken) != block.EndToken || !AuthorNotes.IsPresentedBelow(draft, block.Span)) return null;
        var line = new BylineLine();
        line.BareNames.Add(block.Span);
        return line;
    }

    // Below a line that is nothing but "By" or "and" stands a name, known or not.
    private static BylineLine? NameBelowLabel(LayoutDraft draft, int index)
    {
        if (index == 0 || draft.Blocks[index - 1] is not { Kind: BlockKind.Byline, Shape.Words: <= 2 } above) return null;
        if (!IsByAlone(draft.Text, above) && !IsAnd(draft.Text, above)) return null;
        var block = draft.Blocks[index];
        if (PrintedName.RunFrom(draft.Text, block.FirstToken, block.EndToken) != block.EndToken || !PrintedName.IsPerson(draft.Text, block.FirstToken, block.EndToken)) return null;
        var line = new BylineLine { HasBy = true };
        line.Authors.Add(block.Span);
        return line;
    }

    /// <summary>"Jane Doe", "and", "John Roe", each on its line.</summary>
    public static bool IsAndAlone(LayoutDraft draft, int index) =>
        index > 0 && draft.Authors.Count > 0 && draft.Blocks[index - 1].Kind == BlockKind.Byline && IsAnd(draft.Text, draft.Blocks[index]);

    private static bool IsAnd(ArticleText text, DraftBlock block) =>
        block.TokenCount == 1 && (text.Is(block.FirstToken, "and") || text.IsChar(block.FirstToken, '&') || text.IsChar(block.FirstToken, '|') || text.IsChar(block.FirstToken, ','));

    /// <summary>"By" on a line of its own, and the name on the next.</summary>
    public static bool IsByAlone(ArticleText text, DraftBlock block) =>
        block.Shape.Words <= 2 && BylineReader.IsBy(text, block.FirstToken, block.EndToken);
}
