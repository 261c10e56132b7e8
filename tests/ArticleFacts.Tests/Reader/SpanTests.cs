namespace ArticleFacts.Tests.Reader;

/// <summary>A span is born where lines are read and only carried on: every mention of every fact is exactly the text at its span.</summary>
public class SpanTests
{
    public static TheoryData<string> Names => Articles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mention_is_the_text_at_its_span(string name)
    {
        var text = Articles.Text(name);

        var faults = ArticleMentions.Of(ArticleReader.Read(text)).Where(m => m.Text != text[m.Span.Start..m.Span.End] || m.Text.Length == 0);

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_and_column_point_at_the_span(string name)
    {
        var text = Articles.Text(name);
        var lineStarts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u2028' or '\u2029' or '\u0085' || (text[i] == '\r' && (i + 1 == text.Length || text[i
                + 1] != '\n'))) lineStarts.Add(i + 1);
        }

        var faults = ArticleMentions.Of(ArticleReader.Read(text)).Where(m => lineStarts[m.Line - 1] + m.Column - 1 != m.Span.Start);

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_non_blank_line_lies_in_a_block_and_blocks_do_not_overlap(string name)
    {
        var text = Articles.Text(name);
        var blocks = ArticleReader.Read(text).Blocks;

        var covered = new bool[text.Length];
        foreach (var block in blocks)
        {
            for (var i = block.Span.Start; i < block.Span.End; i++)
            {
                Assert.False(covered[i], $"two blocks share offset {i}");
                covered[i] = true;
            }
        }
        Assert.DoesNotContain(Enumerable.Range(0, text.Length), i => !covered[i] && !char.IsWhiteSpace(text[i]));
    }
}
