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
        if (item.Kind == BlockKind.Headline || source.IsClaimed(item.Block)) return -1;
        return EndsWithColon(source, i) || item.Kind == BlockKind.ListIntro || IsHeading(source, item) ? i : -1;
    }

    /// <summary>Whether the item's last token is a colon.</summary>
    public static bool EndsWithColon(TableSource source, int index) => source.Text.IsChar(source.Items[index].EndToken - 1, ':');

    /// <summary>Whether the item is a heading: short, and not closed like a sentence.</summary>
    public static bool IsHeading(TableSource source, ListItem item)
    {
        if (item.Kind == BlockKind.Heading) return true;
        if (item.TokenCount > LongestHeading || item.IsMarked || !source.Text.Tokens[item.FirstToken].IsCapitalized) return false;
        var last = source.Text.Tokens[item.EndToken - 1];
        return last.Kind is TokenKind.Word or TokenKind.Number || (last.Kind == TokenKind.Punctuation && source.Text.IsChar(item.EndToken - 1, ':'));
    }
}
