using ArticleFacts.Layout;

namespace ArticleFacts.Facts;

/// <summary>Makes mentions out of spans: line, column and sentence. One sentence's text is made once and shared.</summary>
internal sealed class MentionFactory(DocumentLayout layout)
{
    private readonly Dictionary<SourceSpan, string> sentences = [];

    public Mention Make(SourceSpan span)
    {
        var line = layout.Text.LineAt(span.Start);
        var sentenceSpan = layout.SentenceAt(span.Start).Span;
        if (sentenceSpan.IsEmpty) sentenceSpan = span;
        if (!sentences.TryGetValue(sentenceSpan, out var sentence))
        {
            sentence = layout.Text.Fold(sentenceSpan);
            sentences.Add(sentenceSpan, sentence);
        }
        return new Mention(layout.Text.Slice(span), span, line.Number, span.Start - line.Start + 1, sentence);
    }
}
