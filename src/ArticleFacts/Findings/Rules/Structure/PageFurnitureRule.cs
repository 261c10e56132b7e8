using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0207: parts of a web page were copied with the article.</summary>
internal sealed class PageFurnitureRule : IFindingRule
{
    private const int LongestShown = 40;

    // What senders print below a text on purpose.
    private static readonly PhraseList Meant = new(
        "contact", "contacts", "media", "press", "for more information", "for further information", "for information", "for interviews",
            "enquiries", "inquiries",
        "source", "sources", "notes to editors", "about", "forecaster", "ends", "end", "editor", "writing by", "by",
            "additional reporting", "see also", "categories");

    public FindingRule Rule { get; } = new(
        "AF0207",
        "Furniture of a page inside the text",
        FindingCategory.Structure,
        "After the first paragraph comes a block that belongs to a page and not to the article: a menu, a share bar, the name of a shop. "
            + "Reported once a run of such blocks. Copyright lines, credits of reporters and end marks are silent.");

    public void Check(FindingContext context)
    {
        var blocks = context.Layout.Blocks;
        var body = Array.FindIndex(blocks, b => b.ParagraphNumber > 0 || b.Kind == BlockKind.Record);
        if (body < 0) return;
        var tail = Array.FindLastIndex(blocks, b => b.Kind != BlockKind.Noise) + 1;
        for (var b = body + 1; b < blocks.Length; b++)
        {
            if (blocks[b].Kind != BlockKind.Noise) continue;
            var end = b + 1;
            while (end < blocks.Length && blocks[end].Kind == BlockKind.Noise) end++;
            if (!IsFurniture(context, blocks[b], isTail: b >= tail))
            {
                b = end - 1;
                continue;
            }
            var words = context.Words(blocks[b].Span);
            var shown = words.Length > LongestShown ? words.Substring(0, LongestShown) + "…" : words;
            context.Report(Rule, blocks[b].Span, "'" + shown
                + "' belongs to the page that the text was copied from, not to the article: remove it");
            b = end - 1;
        }
    }

    // Between paragraphs only what is certain; below the article every title-like line that says nothing.
    private static bool IsFurniture(FindingContext context, LayoutBlock block, bool isTail)
    {
        var text = context.Text;
        int first = block.FirstToken, end = block.EndToken;
        if (NoiseFinder.IsNotice(text, first, end) || !HasWord(text, first, end) || Meant.Match(text, first, end) > 0) return false;
        return isTail || Furniture.Starts.Match(text, first, end) > 0 || NoiseFinder.IsButtons(text, first, end)
            || Furniture.Titles.Match(text, first, end) == end - first;
    }

    private static bool HasWord(ArticleText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].IsWord) return !text.IsChar(first, '(');
        }
        return false;
    }
}
