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

    /// <summary>The text of a block; that of its sentence where it has but one.</summary>
    public string TextOf(int block)
    {
        var whole = layout.Blocks[block];
        return whole.Sentences.Length == 1 && whole.Sentences[0].Span == whole.Span ? SentenceText(block, 0) : layout.Text.Fold(whole.Span);
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
        sentence = SentenceText(block, index);
    }

    private string SentenceText(int block, int index)
    {
        var texts = sentences[block] ??= new string?[layout.Blocks[block].Sentences.Length];
        return texts[index] ??= layout.Text.Fold(layout.Blocks[block].Sentences[index].Span);
    }
}
