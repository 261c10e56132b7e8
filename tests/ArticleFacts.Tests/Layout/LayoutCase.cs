using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Layout;

/// <summary>Reads a case's text and shows parts of its layout as text.</summary>
internal static class LayoutCase
{
    /// <summary>Two paragraphs of prose, for cases that need a body.</summary>
    public const string Body =
        "The council of Norwood voted on Tuesday to close the old baths on Mill Street, which were built in 1911.\n\n"
        + "“We have poured money into a hole,” said Mayor Anna Kessler. “The hole has won.”";

    public static DocumentLayout Read(string text) => LayoutReader.Read(ArticleText.From(text));

    public static string Show(this DocumentLayout layout, SourceSpan span) => layout.Text.Fold(span);

    /// <summary>The kinds of the blocks, by line: "1:Headline 3:Paragraph".</summary>
    public static string Kinds(this DocumentLayout layout) => string.Join(" ", layout.Blocks.Select(b => $"{b.Line}:{b.Kind}"));

    public static string Authors(this DocumentLayout layout) => string.Join("|", layout.Byline.Authors.Select(layout.Show));
}
