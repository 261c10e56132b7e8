using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>
/// Finds lists and their records. What makes blocks a list is that several in a row are made alike: by a mark in front of each, by columns,
/// by labels that come again, or by the way they open. Captions between the records are looked past; headings between them belong to the list.
/// </summary>
internal static class ListFinder
{
    /// <summary>Without an introduction, as many alike openings must stand in a row.</summary>
    private const int FewestUnannounced = 3;

    /// <summary>Symbols that openings share where nothing announces the list.</summary>
    private const int StrongPrefix = 4;

    /// <summary>Symbols that openings share below an introduction.</summary>
    private const int WeakPrefix = 2;

    private const int LongestHeading = 8;
    private const int LongestShortLine = 15;

    public static void Mark(LayoutDraft draft)
    {
        var lists = 0;
        for (var i = draft.BodyStart; i < draft.Blocks.Count;)
        {
            if (!draft.Blocks[i].IsOpen)
            {
                i++;
                continue;
            }
            var items = Marked(draft, i) ?? LabelledLines.Find(draft, i) ?? TableRows.Find(draft, i) ?? StanzaLines.Find(draft, i) ?? Announced(draft, i) ?? Unannounced(draft, i) ?? LabelPairs.Find(draft, i) ?? NamedLines.Find(draft, i);
            if (items is null)
            {
                i++;
                continue;
            }
            Claim(draft, items, lists++);
            i = items.End;
        }
    }

    /// <summary>The next block at or behind <paramref name="index"/> that is no caption, note or furniture; the number of blocks when there is none.</summary>
    public static int NextOpen(LayoutDraft draft, int index)
    {
        while (index < draft.Blocks.Count && draft.Blocks[index].Kind is BlockKind.Caption or BlockKind.Noise or BlockKind.EditorsNote) index++;
        return index < draft.Blocks.Count && draft.Blocks[index].IsOpen ? index : draft.Blocks.Count;
    }

    // Items with bullets, or with numbers that count up.
    private static ListItems? Marked(LayoutDraft draft, int start)
    {
        var text = draft.Text;
        if (!ItemMarker.Starts(text, draft.Blocks[start].FirstToken, draft.Blocks[start].EndToken))
        {
            draft.Blocks[start].ContentToken = draft.Blocks[start].FirstToken;
            return null;
        }
        var items = new ListItems();
        var expected = -1;
        for (var i = start; i < draft.Blocks.Count; i = NextOpen(draft, i + 1))
        {
            var block = draft.Blocks[i];
            var length = ItemMarker.Length(text, block.FirstToken, block.EndToken, out var number);
            if (length > 0 && (expected < 0 || number == expected || (number == 1 && items.LastIsHeading)))
            {
                block.ContentToken = block.FirstToken + length;
                items.AddRecord(i);
                expected = number == 0 ? 0 : number + 1;
            }
            else if (items.Records > 0 && IsHeading(block) && MarkedAt(draft, NextOpen(draft, i + 1), expected))
            {
                items.AddHeading(i);
            }
            else
            {
                break;
            }
        }
        if (items.Records < 2)
        {
            draft.Blocks[start].ContentToken = draft.Blocks[start].FirstToken;
            return null;
        }
        items.TakeHeadingAbove(draft, start);
        return items;
    }

    private static bool MarkedAt(LayoutDraft draft, int index, int expected)
    {
        if (index >= draft.Blocks.Count) return false;
        var block = draft.Blocks[index];
        return ItemMarker.Length(draft.Text, block.FirstToken, block.EndToken, out var number) > 0 && (number == 0) == (expected == 0) && number <= 1;
    }

    // "The winners are:" and the paragraphs below it that open alike.
    private static ListItems? Announced(LayoutDraft draft, int start)
    {
        var intro = draft.Blocks[start];
        if (!intro.Shape.EndsWithColon || intro.Shape.StartsWithQuote) return null;
        var items = new ListItems { Intro = start };
        OpeningShape first = default;
        var shortLines = false;
        for (var i = NextOpen(draft, start + 1); i < draft.Blocks.Count; i = NextOpen(draft, i + 1))
        {
            var block = draft.Blocks[i];
            if (block.Shape.EndsWithColon) break;
            var opening = Opening(draft, block);
            if (items.Records == 0)
            {
                // Labels, columns and marks are stronger evidence than openings.
                if (ItemMarker.Starts(draft.Text, block.FirstToken, block.EndToken) || LabelledLines.Find(draft, i) is not null || TableRows.Find(draft, i) is not null) return null;
                var isShort = block.Shape.IsTitleLike && block.Shape.Words <= LongestShortLine;
                if (isShort && block.Shape.Words <= LongestHeading && items.IsEmpty && AnnouncedBelowHeading(draft, i))
                {
                    items.AddHeading(i);
                    continue;
                }
                if (!opening.IsRecordLike && !(isShort && !block.Shape.StartsWithQuote)) break;
                first = opening;
                shortLines = !opening.IsRecordLike;
                items.AddRecord(i);
            }
            else if (shortLines ? block.Shape.IsTitleLike && block.Shape.Words <= LongestShortLine && block.BlankLinesBefore <= draft.Blocks[items.FirstRecord].BlankLinesBefore
                : opening.IsRecordLike && opening.CommonWith(first) >= WeakPrefix)
            {
                items.AddRecord(i);
            }
            else if (!shortLines && IsHeading(block) && NextOpen(draft, i + 1) is var next && next < draft.Blocks.Count && Opening(draft, draft.Blocks[next]).CommonWith(first) >= WeakPrefix)
            {
                items.AddHeading(i);
            }
            else
            {
                break;
            }
        }
        return items.Records >= 2 ? items : null;
    }

    private static bool AnnouncedBelowHeading(LayoutDraft draft, int heading)
    {
        var next = NextOpen(draft, heading + 1);
        if (next >= draft.Blocks.Count || !draft.Blocks[next].Shape.EndsSentence) return false;
        return !Opening(draft, draft.Blocks[heading]).IsRecordLike && Opening(draft, draft.Blocks[next]).IsRecordLike;
    }

    // Nothing announces them, so the likeness must be stronger and the row longer, and nobody may be talking.
    private static ListItems? Unannounced(LayoutDraft draft, int start)
    {
        var first = Opening(draft, draft.Blocks[start]);
        var timed = first.StartsWithTime;
        if (!timed && !(first.IsRecordLike && first.HasNumber && first.Length >= StrongPrefix)) return null;
        var items = new ListItems();
        var strong = 0;
        for (var i = start; i < draft.Blocks.Count; i = NextOpen(draft, i + 1))
        {
            var block = draft.Blocks[i];
            var opening = Opening(draft, block);
            var common = opening.CommonWith(first);
            if (timed ? opening.StartsWithTime : common >= StrongPrefix && !Talks(draft.Text, block))
            {
                items.AddRecord(i);
                strong++;
            }
            else if (!timed && strong >= FewestUnannounced && opening.IsRecordLike && common >= WeakPrefix && !Talks(draft.Text, block))
            {
                items.AddRecord(i);
            }
            else if (items.Records > 0 && IsHeading(block) && NextOpen(draft, i + 1) is var next && next < draft.Blocks.Count
                && Opening(draft, draft.Blocks[next]).CommonWith(first) >= (timed ? 1 : StrongPrefix))
            {
                items.AddHeading(i);
            }
            else
            {
                break;
            }
        }
        if (strong < FewestUnannounced) return null;
        items.TakeHeadingAbove(draft, start);
        return items;
    }

    private static OpeningShape Opening(LayoutDraft draft, DraftBlock block) => OpeningShape.Measure(draft.Text, block.ContentToken, block.EndToken);

    private static bool IsHeading(DraftBlock block) => block.IsOpen && block.Shape.IsTitleLike && block.Shape.Words <= LongestHeading;

    // Typographic double quotation marks behind the opening: people are quoted, one a paragraph.
    private static bool Talks(ArticleText text, DraftBlock block)
    {
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote && Characters.IsDoubleQuote(text.Source[text.Tokens[i].Start])) return true;
        }
        return false;
    }

    private static void Claim(LayoutDraft draft, ListItems items, int list)
    {
        foreach (var (index, isRecord) in items.Members)
        {
            draft.Blocks[index].Kind = isRecord ? BlockKind.Record : BlockKind.Heading;
            draft.Blocks[index].List = list;
        }
        var intro = items.Intro >= 0 ? items.Intro : IntroAbove(draft, items.Members[0].Index);
        if (intro < 0) return;
        draft.Blocks[intro].Kind = BlockKind.ListIntro;
        draft.Blocks[intro].List = list;
    }

    // The block above a list announces it when it ends with a colon, or says that it stands below.
    private static int IntroAbove(LayoutDraft draft, int first)
    {
        var above = first - 1;
        while (above >= draft.BodyStart && draft.Blocks[above].Kind is BlockKind.Caption or BlockKind.Noise) above--;
        if (above < draft.BodyStart || !(draft.Blocks[above].IsOpen || draft.Blocks[above].Kind == BlockKind.ListIntro)) return -1;
        return (draft.Blocks[above].Shape.EndsWithColon || PointsBelow(draft.Text, draft.Blocks[above])) && draft.Blocks[above].List < 0 ? above : -1;
    }

    // "All nine are listed below."
    private static bool PointsBelow(ArticleText text, DraftBlock block)
    {
        var last = BlockShape.LastMeaning(text, block.FirstToken, block.EndToken);
        return BlockShape.IsStop(text, last) && (text.Is(last - 1, "below") || text.IsSequence(last - 2, "as", "follows") || text.IsSequence(last - 2, "listed", "here"));
    }
}
