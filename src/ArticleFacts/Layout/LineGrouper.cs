using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>
/// Lines to blocks. A blank line always separates. Lines without one between them are blocks of their own, unless the document as a whole
/// is hard-wrapped; then a line goes on in the next one wherever the next word would not have fitted any more.
/// </summary>
internal static class LineGrouper
{
    private const int WidestWrap = 130;
    private const int NarrowestWrap = 40;

    /// <summary>How much shorter than the widest line a full line may be: hyphenation, and editors that count differently.</summary>
    private const int Slack = 6;

    /// <summary>So many open lines, and most lines, are proof of wrapping when none of the next ones begins in lower case.</summary>
    private const int FewestOpen = 3;

    /// <summary>Longest label in front of a colon, in tokens.</summary>
    private const int LongestLabel = 5;

    public static List<DraftBlock> Group(ArticleText text)
    {
        var width = WrapWidth(text);
        var blocks = new List<DraftBlock>();
        int first = -1, end = 0, blanks = 0, blanksBefore = 0;
        Line previous = default;
        foreach (var line in text.Lines)
        {
            if (line.IsBlank)
            {
                blanks++;
                continue;
            }
            if (first >= 0 && blanks == 0 && width > 0 && GoesOn(text, previous, line, width))
            {
                end = line.EndToken;
            }
            else
            {
                if (first >= 0) blocks.Add(new DraftBlock(text, first, end, blanksBefore));
                first = line.FirstToken;
                end = line.EndToken;
                blanksBefore = blocks.Count == 0 && blanks > 0 ? 0 : blanks;
            }
            blanks = 0;
            previous = line;
        }
        if (first >= 0) blocks.Add(new DraftBlock(text, first, end, blanksBefore));
        JoinHeadline(text, blocks);
        return blocks;
    }

    // A headline on two lines: both in capitals, or the second goes on in lower case; a blank line or an indented one behind them.
    private static void JoinHeadline(ArticleText text, List<DraftBlock> blocks)
    {
        if (blocks.Count < 3 || blocks[1].BlankLinesBefore > 0) return;
        DraftBlock upper = blocks[0], lower = blocks[1];
        var indent = blocks[2].Span.Start - text.LineAt(blocks[2].Span.Start).Start;
        if (blocks[2].BlankLinesBefore == 0 && indent < 2) return;
        if (!upper.Shape.IsTitleLike || !lower.Shape.IsTitleLike || upper.Shape.Words < 4 || BylineReader.StartsWithBy(text, lower.FirstToken, lower.EndToken)) return;
        if (!lower.Shape.StartsLower && !(IsAllCaps(text, upper) && IsAllCaps(text, lower) && PrintedDate.Find(text, lower.FirstToken, lower.EndToken).End == 0)) return;
        blocks.RemoveAt(1);
        blocks[0] = new DraftBlock(text, upper.FirstToken, lower.EndToken, upper.BlankLinesBefore);
    }

    private static bool IsAllCaps(ArticleText text, DraftBlock block)
    {
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.Tokens[i] is { IsWord: true } t && t.End - t.Start > 1 && !t.IsAllCaps) return false;
        }
        return true;
    }

    // The width at which the document was wrapped; 0 when it was not. Wrapped text leaves sentences open at the end of full lines.
    private static int WrapWidth(ArticleText text)
    {
        int width = 0, pairs = 0, alike = 0;
        for (var i = 0; i + 1 < text.Lines.Length; i++)
        {
            if (!IsPair(text, i)) continue;
            // A list of lines about as long as each other is not wrapped.
            if (OpenAlike(text, text.Lines[i], text.Lines[i + 1]) || (IsEntry(text, text.Lines[i]) && IsEntry(text, text.Lines[i + 1]))) alike++;
            pairs++;
            width = Math.Max(width, Math.Max(text.Lines[i].End - text.Lines[i].Start, text.Lines[i + 1].End - text.Lines[i + 1].Start));
        }
        if (pairs == 0 || alike * 2 > pairs || width is > WidestWrap or < NarrowestWrap) return 0;

        int open = 0, openAndFull = 0, goingOn = 0;
        for (var i = 0; i + 1 < text.Lines.Length; i++)
        {
            if (!IsPair(text, i) || !IsOpen(text, text.Lines[i], text.Lines[i + 1])) continue;
            open++;
            if (!IsFull(text, text.Lines[i], text.Lines[i + 1], width)) continue;
            openAndFull++;
            if (text.Tokens[text.Lines[i + 1].FirstToken] is { IsWord: true, IsCapitalized: false }) goingOn++;
        }
        return (goingOn > 0 || (openAndFull >= FewestOpen && openAndFull * 2 > pairs)) && openAndFull * 5 >= open * 3 && open * 4 >= pairs ? width : 0;
    }

    private static bool OpenAlike(ArticleText text, Line line, Line next)
    {
        var opening = OpeningShape.Measure(text, line.FirstToken, line.EndToken);
        return opening.IsRecordLike && opening.CommonWith(OpeningShape.Measure(text, next.FirstToken, next.EndToken)) >= 3;
    }

    // Entries of a list: "Abbey ward: Ann Low, 812 votes", "Ann Low, baker, for services to bread".
    private static bool IsEntry(ArticleText text, Line line)
    {
        if (IsLabelled(text, line)) return true;
        var name = PrintedName.SkipTitle(text, line.FirstToken, line.EndToken);
        var end = PrintedName.RunFrom(text, name, line.EndToken);
        return end > name && end < line.EndToken && text.IsChar(end, ',') && PrintedName.IsPerson(text, name, end);
    }

    private static bool IsLabelled(ArticleText text, Line line)
    {
        if (!text.Tokens[line.FirstToken].IsCapitalized) return false;
        for (var i = line.FirstToken + 1; i + 1 < line.EndToken && i <= line.FirstToken + LongestLabel; i++)
        {
            if (text.IsChar(i, ':')) return text.Tokens[i + 1].SpaceBefore;
        }
        return false;
    }

    private static bool IsPair(ArticleText text, int line) => !text.Lines[line].IsBlank && !text.Lines[line + 1].IsBlank;

    // The line ends inside a sentence: it has no full stop, and a small word ends it or begins the next one.
    private static bool IsOpen(ArticleText text, Line line, Line next)
    {
        var last = BlockShape.LastMeaning(text, line.FirstToken, line.EndToken);
        if (BlockShape.IsStop(text, last) || text.IsChar(last, ':')) return false;
        var head = text.Tokens[next.FirstToken];
        var tail = text.Tokens[last];
        return (head.IsWord && !head.IsCapitalized) || (tail.IsWord && !tail.IsCapitalized) || text.IsChar(last, ',');
    }

    private static bool IsFull(ArticleText text, Line line, Line next, int width)
    {
        var last = next.FirstToken;
        while (last + 1 < next.EndToken && !text.Tokens[last + 1].SpaceBefore && last < next.FirstToken + 8) last++;
        var word = text.Tokens[last].End - text.Tokens[next.FirstToken].Start;
        return line.End - line.Start + 1 + word > width - Slack;
    }

    private static bool GoesOn(ArticleText text, Line line, Line next, int width)
    {
        if (ItemMarker.Starts(text, next.FirstToken, next.EndToken) || BylineReader.StartsWithBy(text, next.FirstToken, next.EndToken)) return false;
        // An indented line begins a paragraph.
        var indent = text.Tokens[next.FirstToken].Start - next.Start - (text.Tokens[line.FirstToken].Start - line.Start);
        if (indent > 1 && BlockShape.IsStop(text, BlockShape.LastMeaning(text, line.FirstToken, line.EndToken))) return false;
        return IsFull(text, line, next, width) || (IsOpen(text, line, next) && line.End - line.Start > width / 2);
    }
}
