using ArticleFacts.Layout;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Facts;

/// <summary>A block that may be an item of a list: its content without the bullet or number before it.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="FirstToken">First token of the content.</param>
/// <param name="EndToken">The token behind the last.</param>
/// <param name="Marker">The bullet or number before the content; empty when there is none.</param>
/// <param name="Number">The item's number; 0 when it has none.</param>
/// <param name="BlankLinesBefore">Blank lines before it.</param>
/// <param name="Kind">What the layout says it is.</param>
internal sealed record ListItem(int Block, int FirstToken, int EndToken, TokenRange Marker, int Number, int BlankLinesBefore, BlockKind Kind)
{
    public int TokenCount => EndToken - FirstToken;

    public bool IsMarked => !Marker.IsEmpty;

    /// <summary>A part of this item that is an item of its own: one of those between semicolons.</summary>
    public ListItem Part(int first, int end) => new(Block, first, end, default, 0, 0, Kind);
}

/// <summary>Blocks to items. Captions and the like are left out, so that a picture in the middle of a list does not break it.</summary>
internal static class ItemReader
{
    /// <summary>Every block: a line of a table may look like a byline.</summary>
    public static ListItem[] ReadAll(DocumentLayout layout)
    {
        var items = new ListItem[layout.Blocks.Length];
        for (var b = 0; b < items.Length; b++)
        {
            var block = layout.Blocks[b];
            var mark = ItemMarker.Length(layout.Text, block.FirstToken, block.EndToken, out var number);
            var content = block.FirstToken + mark;
            // What is told begins behind the dateline.
            if (layout.Dateline is { } dateline && dateline.Block == b && dateline.EndToken < block.EndToken) content = Math.Max(content, dateline.EndToken);
            items[b] = new ListItem(b, content, block.EndToken, new TokenRange(block.FirstToken, block.FirstToken + mark), number, block.BlankLinesBefore, block.Kind);
        }
        return items;
    }

    /// <summary>The blocks that may be items.</summary>
    public static ListItem[] Candidates(DocumentLayout layout, ListItem[] all) => Array.FindAll(all, i => !IsBeside(layout, layout.Blocks[i.Block]));

    // What stands beside the article's own text. A line that begins with a rank is none of that, however short the page's last lines are.
    private static bool IsBeside(DocumentLayout layout, LayoutBlock block) => block.Kind switch
    {
        BlockKind.Caption or BlockKind.Byline or BlockKind.Dateline or BlockKind.EditorsNote => true,
        BlockKind.Noise => Phrases.Match(layout.Text, block.FirstToken, PhraseKind.Rank | PhraseKind.Branch, out _) == 0,
        _ => false,
    };
}
