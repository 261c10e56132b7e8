using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds links that stand one on a line: the menu above the article, and the titles of other articles in its middle and below it.</summary>
internal static class PageLinks
{
    /// <summary>A menu has so many lines at least, none of them longer than this; of so many, one is a button or a section.</summary>
    private const int ShortestMenu = 5;
    private const int LongestMenuLine = 4;
    private const int KnownShare = 3;

    /// <summary>Longest title of another article, and longest line that announces such titles.</summary>
    private const int LongestTitle = 25;
    private const int LongestOpener = 6;

    /// <summary>How many sentences a page may put among its links: two are a text.</summary>
    private const int MostSentences = 1;

    private static readonly PhraseList Enders = new("copyright", "\u00A9", "&copy;", "comments", "leave a reply", "leave a comment", "leave a reply cancel reply", "join our commenting forum", "view comments", "show comments");

    /// <summary>What announces the title of another article on the next line.</summary>
    private static readonly PhraseList Openers = new(
        "read more", "read more :", "read next", "read next :", "read also", "read also :", "also read", "also read :", "related", "related :", "related article", "related articles", "related story", "related stories", "related content", "recommended", "recommended reading",
        "more on this story", "more on this", "more on this topic", "see also", "don't miss", "up next", "watch", "watch :", "listen :", "editor 's pick", "editors ' picks", "trending", "most read");

    /// <summary>Marks the lines of a menu at the top of the page, up to its last line that is known to be one.</summary>
    public static void MarkMenu(LayoutDraft draft)
    {
        var text = draft.Text;
        int known = 0, end = 0, i = 0;
        for (; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.Shape.Words > LongestMenuLine || !block.Shape.IsTitleLike && block.Shape.Words > 0) break;
            if (!NoiseFinder.IsSectionLabel(text, block.FirstToken, block.EndToken) && !NoiseFinder.IsButtons(text, block.FirstToken, block.EndToken) && !NoiseFinder.IsPageTitle(text, block)) continue;
            known++;
            end = i + 1;
        }
        // A page of nothing but short lines is a list.
        if (end < ShortestMenu || known * KnownShare < end || i == draft.Blocks.Count) return;
        for (i = 0; i < end; i++) draft.Blocks[i].Kind = BlockKind.Noise;
    }

    /// <summary>Marks the titles that stand right below "Read more" and the like.</summary>
    public static void MarkInside(LayoutDraft draft)
    {
        for (var i = draft.BodyStart + 1; i < draft.Blocks.Count; i++)
        {
            var above = draft.Blocks[i - 1];
            if (above.Kind == BlockKind.Noise && IsTitle(draft.Blocks[i]) && Openers.Match(draft.Text, above.FirstToken, above.EndToken) == above.TokenCount) draft.Blocks[i].Kind = BlockKind.Noise;
        }
    }

    /// <summary>
    /// Marks the titles behind the article's end, where the page has said that other things begin: whatever they tell, they tell it of other articles.
    /// Behind a copyright notice or the readers' comments, a sentence may stand among them.
    /// </summary>
    public static void MarkBelow(LayoutDraft draft)
    {
        int first = draft.Blocks.Count, sentences = 0;
        for (var i = first - 1; i > draft.BodyStart; i--)
        {
            var block = draft.Blocks[i];
            if (block.Kind == BlockKind.Noise)
            {
                if (IsOpener(draft.Text, block) && (sentences == 0 || Ends(draft.Text, block))) first = i + 1;
            }
            else if (!IsTitle(block) && (block.Kind is not null || ++sentences > MostSentences))
            {
                break;
            }
        }
        for (var i = first; i < draft.Blocks.Count; i++)
        {
            if (draft.Blocks[i].Kind is null or BlockKind.Heading) draft.Blocks[i].Kind = BlockKind.Noise;
        }
    }

    // No article goes on behind these.
    private static bool Ends(ArticleText text, DraftBlock block) => Enders.Match(text, block.FirstToken, block.EndToken) is var length and > 0
        && (length == block.TokenCount || text.Is(block.FirstToken, "copyright") || !text.Tokens[block.FirstToken].IsWord);

    private static bool IsOpener(ArticleText text, DraftBlock block) =>
        NoiseFinder.Notices.Match(text, block.FirstToken, block.EndToken) > 0
        || (block.Shape.Words <= LongestOpener && (NoiseFinder.IsPageTitle(text, block) || Furniture.Starts.Match(text, block.FirstToken, block.EndToken) > 0));

    private static bool IsTitle(DraftBlock block) => block.Kind is null or BlockKind.Heading && block.Shape is { IsTitleLike: true, Words: <= LongestTitle };
}
