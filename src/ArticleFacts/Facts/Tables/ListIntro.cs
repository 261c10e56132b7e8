using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Finds the introduction of a list: a sentence that ends with a colon, or a heading.</summary>
internal static class ListIntro
{
    private const int LongestHeading = 14;

    /// <summary>Index of the item before <paramref name="first"/> that introduces it; -1 when none does.</summary>
    public static int Before(TableSource source, int first)
    {
        var i = first - 1;
        if (i < 0) return -1;
        var item = source.Items[i];
        if (source.IsClaimed(item.Block)) return -1;
        if (item.Kind == BlockKind.Headline) return EndsWithColon(source, i) ? i : -1;
        return EndsWithColon(source, i) || item.Kind == BlockKind.ListIntro || IsHeading(source, item) ? i : -1;
    }

    /// <summary>As <see cref="Before"/>, by blocks: index of the block that introduces the one at <paramref name="block"/>; -1 when none does.</summary>
    public static int BeforeBlock(TableSource source, int block)
    {
        int low = 0, high = source.Items.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (source.Items[middle].Block < block) low = middle + 1;
            else high = middle;
        }
        var intro = Before(source, low);
        return intro < 0 ? -1 : source.Items[intro].Block;
    }

    /// <summary>Whether the item's last token is a colon.</summary>
    public static bool EndsWithColon(TableSource source, int index) => source.Text.IsChar(source.Items[index].EndToken - 1, ':');

    /// <summary>Whether the item is a heading: short, and not closed like a sentence.</summary>
    public static bool IsHeading(TableSource source, ListItem item)
    {
        if (item.Kind == BlockKind.Heading) return true;
        if (item.TokenCount > LongestHeading || item.IsMarked || !source.Text.Tokens[item.FirstToken].IsCapitalized) return false;
        var last = source.Text.Tokens[item.EndToken - 1];
        return last.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Dash || (last.Kind == TokenKind.Punctuation && source.Text.IsChar(item.EndToken - 1, ':'));
    }
}
