using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Makes mentions out of spans: line, column and sentence. One sentence's text is made once and shared.</summary>
internal sealed class MentionFactory(DocumentLayout layout)
{
    private readonly Dictionary<SourceSpan, string> sentences = [];

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
        sentenceSpan = layout.SentenceAt(span.Start).Span;
        var key = sentenceSpan.IsEmpty ? span : sentenceSpan;
        if (sentences.TryGetValue(key, out var known))
        {
            sentence = known;
            return;
        }
        sentence = layout.Text.Fold(key);
        sentences.Add(key, sentence);
    }
}
