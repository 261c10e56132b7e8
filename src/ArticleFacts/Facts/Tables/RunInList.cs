using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Lists that are printed as one paragraph: their items are parted by bullets, bars or semicolons, or are a sentence each.</summary>
internal static class RunInList
{
    /// <summary>The item's parts between bullets, bars or semicolons; none where there are fewer than three.</summary>
    public static List<ListItem> Separated(TableSource source, ListItem item)
    {
        var parts = new List<ListItem>();
        var start = item.FirstToken;
        for (var i = item.FirstToken; i <= item.EndToken; i++)
        {
            if (i < item.EndToken && !IsMark(source.Text, i)) continue;
            if (i > start) parts.Add(item.Part(source.Text.Is(start, "and") ? start + 1 : start, i));
            start = i + 1;
        }
        if (parts.Count < 3) parts.Clear();
        return parts;
    }

    /// <summary>The item's sentences.</summary>
    public static List<ListItem> Sentences(TableSource source, ListItem item)
    {
        var parts = new List<ListItem>();
        foreach (var sentence in source.Layout.Blocks[item.Block].Sentences)
        {
            var part = item.Part(Math.Max(item.FirstToken, sentence.FirstToken), Math.Min(sentence.EndToken, item.EndToken));
            if (part.TokenCount > 0) parts.Add(part);
        }
        return parts;
    }

    private static bool IsMark(ArticleText text, int i) =>
        text.IsChar(i, ';') || text.IsChar(i, '\u2022') || text.IsChar(i, '\u00B7') || text.IsChar(i, '\u25CF') || text.IsChar(i, '*') || text.IsChar(i, '|');
}
