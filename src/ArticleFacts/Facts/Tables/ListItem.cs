using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>How an item of a list is marked.</summary>
internal enum ItemMarker
{
    None,
    Bullet,
    Number,
}

/// <summary>A block that may be an item of a list: its content without the bullet or number before it.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="FirstToken">First token of the content.</param>
/// <param name="EndToken">The token behind the last.</param>
/// <param name="Marker">What stands before the content.</param>
/// <param name="Number">The item's number where it has one; else empty.</param>
/// <param name="BlankLinesBefore">Blank lines before it.</param>
/// <param name="Kind">What the layout says it is.</param>
internal sealed record ListItem(int Block, int FirstToken, int EndToken, ItemMarker Marker, TokenRange Number, int BlankLinesBefore, BlockKind Kind)
{
    public int TokenCount => EndToken - FirstToken;
}

/// <summary>Blocks to items. Captions are left out, so that a picture in the middle of a list does not break it.</summary>
internal static class ListItems
{
    public static ListItem[] Read(DocumentLayout layout)
    {
        var text = layout.Text;
        var items = new List<ListItem>(layout.Blocks.Length);
        for (var b = 0; b < layout.Blocks.Length; b++)
        {
            var block = layout.Blocks[b];
            if (block.Kind is BlockKind.Caption or BlockKind.Byline or BlockKind.Dateline or BlockKind.EditorsNote or BlockKind.Noise) continue;
            var first = block.FirstToken;
            var marker = Marker(text, first, block.EndToken, out var content, out var number);
            if (marker == ItemMarker.None) content = Math.Max(first, Math.Min(block.ContentToken, block.EndToken - 1));
            items.Add(new ListItem(b, content, block.EndToken, marker, number, BlankLines(layout, block), block.Kind));
        }
        return items.ToArray();
    }

    private static ItemMarker Marker(ArticleText text, int first, int end, out int content, out TokenRange number)
    {
        content = first;
        number = default;
        if (end - first < 3) return ItemMarker.None;
        var token = text.Tokens[first];
        if (!text.Tokens[first + 1].SpaceBefore)
        {
            if (!token.IsNumber || token.End - token.Start > 3 || !(text.IsChar(first + 1, '.') || text.IsChar(first + 1, ')')) || !text.Tokens[first + 2].SpaceBefore)
            {
                return ItemMarker.None;
            }
            number = new TokenRange(first, first + 1);
            content = first + 2;
            return ItemMarker.Number;
        }
        if (token.End - token.Start != 1 || !(token.Kind == TokenKind.Dash || IsBullet(text.Source[token.Start]))) return ItemMarker.None;
        content = first + 1;
        return ItemMarker.Bullet;
    }

    private static bool IsBullet(char c) => c is '*' or '\u2022' or '\u00B7' or '\u25CF' or '\u25AA' or '\u25E6' or '\u2023' or '\u2043';

    private static int BlankLines(DocumentLayout layout, LayoutBlock block)
    {
        var blank = 0;
        for (var line = block.Line - 2; line >= 0 && layout.Text.Lines[line].IsBlank && blank < 8; line--) blank++;
        return blank;
    }
}
