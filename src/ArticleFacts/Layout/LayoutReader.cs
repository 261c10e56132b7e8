using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>
/// Lines to blocks: the table of contents of the second stage. Each finder claims blocks that no finder before it has claimed;
/// what nobody claims is a paragraph.
/// </summary>
internal static class LayoutReader
{
    public static DocumentLayout Read(ArticleText text)
    {
        var draft = new LayoutDraft(text, LineGrouper.Group(text));
        NoiseFinder.Mark(draft);
        NoteReader.Mark(draft);
        CaptionReader.Mark(draft);
        HeaderReader.Read(draft);
        DatelineReader.Read(draft);
        ListFinder.Mark(draft);
        SignatureReader.Read(draft);
        NoiseFinder.MarkTail(draft);
        HeadingFinder.Mark(draft);
        return Finish(draft);
    }

    private static DocumentLayout Finish(LayoutDraft draft)
    {
        var text = draft.Text;
        int paragraphs = 0, line = 0;
        var blocks = new LayoutBlock[draft.Blocks.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = draft.Blocks[i];
            var kind = block.Kind ?? BlockKind.Paragraph;
            while (line + 1 < text.Lines.Length && text.Lines[line + 1].Start <= block.Span.Start) line++;
            blocks[i] = new LayoutBlock
            {
                Kind = kind,
                Span = block.Span,
                Line = text.Lines[line].Number,
                FirstToken = block.FirstToken,
                EndToken = block.EndToken,
                ContentToken = block.ContentToken,
                Sentences = SentenceSplitter.Split(text, block.FirstToken, block.EndToken),
                ParagraphNumber = kind is BlockKind.Paragraph or BlockKind.ListIntro ? ++paragraphs : 0,
                BlankLinesBefore = block.BlankLinesBefore,
                List = block.List,
            };
        }
        return new DocumentLayout
        {
            Text = text,
            Blocks = blocks,
            Headline = draft.Headline,
            Byline = new BylineParts(draft.Authors.ToArray(), draft.Published.IsEmpty ? draft.Updated : draft.Published, draft.Updated),
            Dateline = draft.Dateline is { } dateline
                ? new DatelineParts(draft.Blocks.IndexOf(dateline.Block), dateline.Span, dateline.Place, dateline.Agency, dateline.Date, dateline.EndToken) : null,
            Captions = Captions(draft),
            EditorsNotes = Notes(text, blocks, paragraphs),
        };
    }

    // Captions are found block by block, so one walk over the blocks finds the blocks of all.
    private static CaptionParts[] Captions(LayoutDraft draft)
    {
        var captions = new CaptionParts[draft.Captions.Count];
        var block = 0;
        for (var i = 0; i < captions.Length; i++)
        {
            var caption = draft.Captions[i];
            block = draft.Blocks.IndexOf(caption.Block, block);
            captions[i] = new CaptionParts(block, caption.Text, caption.Credit);
        }
        return captions;
    }

    private static NoteParts[] Notes(ArticleText text, LayoutBlock[] blocks, int paragraphs)
    {
        var notes = new List<NoteParts>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind == BlockKind.EditorsNote) notes.Add(new NoteParts(i, NoteReader.Paragraph(text, blocks[i].FirstToken, blocks[i].EndToken, paragraphs)));
        }
        return notes.ToArray();
    }
}
