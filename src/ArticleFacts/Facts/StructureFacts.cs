using ArticleFacts.Layout;

namespace ArticleFacts.Facts;

/// <summary>What the layout says, as facts.</summary>
internal static class StructureFacts
{
    public static ValueList<Block> Blocks(DocumentLayout layout) =>
        ValueList.From(layout.Blocks.Select(b => new Block(b.Kind, b.Span, b.Line)));

    public static ValueList<Paragraph> Paragraphs(DocumentLayout layout, MentionFactory source)
    {
        var paragraphs = new List<Paragraph>();
        for (var i = 0; i < layout.Blocks.Length; i++)
        {
            var block = layout.Blocks[i];
            if (block.ParagraphNumber > 0) paragraphs.Add(new Paragraph(block.ParagraphNumber, source.TextOf(i), block.Span, block.Line));
        }
        return ValueList.From(paragraphs);
    }

    public static Dateline? Dateline(DocumentLayout layout, ResolvedDates dates, MentionFactory source) =>
        layout.Dateline is not { } parts ? null : new Dateline(
            OrNull(layout, parts.Place), OrNull(layout, parts.Agency), parts.Date.IsEmpty ? null : dates.ValueAt(parts.Date), source.Make(parts.Span))
        {
            DateText = OrNull(layout, parts.Date),
        };

    public static ValueList<Caption> Captions(DocumentLayout layout, MentionFactory source) =>
        ValueList.From(layout.Captions.Select(c => new Caption(
            layout.Text.Fold(c.Text), OrNull(layout, c.Credit), source.Make(layout.Blocks[c.Block].Span))));

    public static ValueList<EditorsNote> EditorsNotes(DocumentLayout layout, MentionFactory source)
    {
        var paragraphs = layout.Blocks.Count(b => b.ParagraphNumber > 0);
        return ValueList.From(layout.EditorsNotes.Select(n => new EditorsNote(
            layout.Text.Fold(layout.Blocks[n.Block].Span),
            n.Paragraph <= paragraphs ? n.Paragraph : null,
            source.Make(layout.Blocks[n.Block].Span))));
    }

    private static string? OrNull(DocumentLayout layout, SourceSpan span) => span.IsEmpty ? null : layout.Text.Fold(span);
}
