using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Makes mentions out of spans: line, column and sentence. One sentence's text is made once and shared.</summary>
internal sealed class MentionFactory(DocumentLayout layout)
{
    // In characters. What is longer hardly comes again.
    private const int LongestShared = 32;

    // The texts of the sentences that have been asked for, by block: of its first one, which most blocks have alone, and of the others.
    private readonly string?[] openings = new string?[layout.Blocks.Length];
    private readonly string?[]?[] sentences = new string?[layout.Blocks.Length][];

    // Mentions come mostly in text order: the line and the sentence of the last one are those of the next.
    private Line line = layout.Text.Lines[0];
    private SourceSpan sentenceSpan;
    private string sentence = "";

    // The short texts that were made last, by a few of their characters: who is named often is named by one string.
    private readonly string?[] texts = new string?[512];

    public Mention Make(SourceSpan span)
    {
        if (span.Start < line.Start || span.Start > line.End) line = layout.Text.LineAt(span.Start);
        if (span.Start < sentenceSpan.Start || span.Start >= sentenceSpan.End) Enter(span);
        return new Mention(TextOf(span), span, line.Number, span.Start - line.Start + 1, sentence);
    }

    /// <summary>The mention's words as people read them: its own text, where nothing in it is to be folded.</summary>
    public string Fold(Mention mention) => layout.Text.IsPlain(mention.Span) ? mention.Text : layout.Text.Fold(mention.Span);

    /// <summary>The text of a block; that of its sentence where it has but one.</summary>
    public string TextOf(int block)
    {
        var whole = layout.Blocks[block];
        return whole.Sentences.Length == 1 && whole.Sentences[0].Span == whole.Span ? SentenceText(block, 0) : layout.Text.Fold(whole.Span);
    }

    private string TextOf(SourceSpan span)
    {
        var source = layout.Text.Source;
        if (span.Length is 0 or > LongestShared) return layout.Text.Slice(span);
        var hash = (source[span.Start] * 31) + (source[span.Start + (span.Length / 2)] * 7) + (source[span.End - 1] * 3) + span.Length;
        ref var text = ref texts[hash & (texts.Length - 1)];
        if (text is null || text.Length != span.Length || string.CompareOrdinal(source, span.Start, text, 0, span.Length) != 0) text = layout.Text.Slice(span);
        return text;
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
        var spans = layout.Blocks[block].Sentences;
        if (index == 0) return openings[block] ??= layout.Text.Fold(spans[0].Span);
        var others = sentences[block] ??= new string?[spans.Length];
        return others[index] ??= layout.Text.Fold(spans[index].Span);
    }
}
