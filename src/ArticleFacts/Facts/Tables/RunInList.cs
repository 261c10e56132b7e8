using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Lists that are printed as one paragraph: their items are parted by bullets, bars or semicolons, or are a sentence each.</summary>
internal static class RunInList
{
    // Most items are no list: one list of parts for all of them, which stays empty.
    private static readonly List<ListItem> None = [];

    /// <summary>The item's parts between bullets, bars or semicolons; none where there are fewer than three.</summary>
    public static List<ListItem> Separated(TableSource source, ListItem item)
    {
        List<ListItem>? parts = null;
        var start = item.FirstToken;
        for (var i = item.FirstToken; i <= item.EndToken; i++)
        {
            if (i < item.EndToken ? !IsMark(source.Text, i) : parts is null) continue;
            if (i > start) (parts ??= []).Add(item.Part(source.Text.Is(start, "and") ? start + 1 : start, i));
            start = i + 1;
        }
        return parts is { Count: >= 3 } ? parts : None;
    }

    /// <summary>The item's sentences; none where it is only one.</summary>
    public static List<ListItem> Sentences(TableSource source, ListItem item)
    {
        var sentences = source.Layout.Blocks[item.Block].Sentences;
        if (sentences.Length < 2) return None;
        var parts = new List<ListItem>();
        foreach (var sentence in sentences)
        {
            var part = item.Part(Math.Max(item.FirstToken, sentence.FirstToken), Math.Min(sentence.EndToken, item.EndToken));
            if (part.TokenCount > 0) parts.Add(part);
        }
        return parts;
    }

    private static bool IsMark(ArticleText text, int i) =>
        text.IsChar(i, ';') || text.IsChar(i, '\u2022') || text.IsChar(i, '\u00B7') || text.IsChar(i, '\u25CF') || text.IsChar(i, '*') || text.IsChar(i, '|');
}
