using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Makes mentions out of spans: line, column and sentence. One sentence's text is made once and shared.</summary>
internal sealed class MentionFactory(DocumentLayout layout)
{
    // The texts of the sentences that have been asked for, by block.
    private readonly string?[]?[] sentences = new string?[layout.Blocks.Length][];

    // Mentions come mostly in text order: the line and the sentence of the last one are those of the next.
    private Line line = layout.Text.Lines[0];
    private SourceSpan sentenceSpan;
    private string sentence = "";

    public Mention Make(SourceSpan span)
    {
        if (span.Start < line.Start || span.Start > line.End) line = layout.Text.LineAt(span.Start);
        if (span.Start < sentenceSpan.Start || span.Start >= sentenceSpan.End) Enter(span);
        return new Mention(layout.Text.Slice(span), span, line.Number, span.Start - line.Start + 1, sentence);
    }

    private void Enter(SourceSpan span)
    {
        if (!layout.FindSentence(span.Start, out var block, out var index))
        {
            sentenceSpan = default;
            sentence = layout.Text.Fold(span);
            return;
        }
        sentenceSpan = layout.Blocks[block].Sentences[index].Span;
        var texts = sentences[block] ??= new string?[layout.Blocks[block].Sentences.Length];
        sentence = texts[index] ??= layout.Text.Fold(sentenceSpan);
    }
}
