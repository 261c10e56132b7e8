using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Lines to blocks.</summary>
internal static class LayoutReader
{
    public static DocumentLayout Read(ArticleText text)
    {
        var blocks = new List<LayoutBlock>();
        foreach (var line in text.Lines)
        {
            if (line.IsBlank) continue;
            var span = text.SpanOf(line.FirstToken, line.EndToken);
            blocks.Add(new LayoutBlock
            {
                Kind = blocks.Count == 0 ? BlockKind.Headline : BlockKind.Paragraph,
                Span = span,
                Line = line.Number,
                FirstToken = line.FirstToken,
                EndToken = line.EndToken,
                ContentToken = line.FirstToken,
                ParagraphNumber = blocks.Count,
                Sentences = [new Sentence(span, line.FirstToken, line.EndToken)],
            });
        }
        return new DocumentLayout { Text = text, Blocks = blocks.ToArray(), Headline = blocks.Count > 0 ? blocks[0].Span : default };
    }
}
