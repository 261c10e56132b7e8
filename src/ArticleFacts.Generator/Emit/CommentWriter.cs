using System.Text;

namespace ArticleFacts.Generator.Emit;

/// <summary>The one place where text becomes documentation comments: nothing in it can end the comment or break its XML.</summary>
internal static class CommentWriter
{
    // A hover shows no more, and a megabyte in one sentence would otherwise be repeated on every member.
    private const int MaxLength = 400;

    /// <summary>Writes a summary; each further text is a paragraph of its own.</summary>
    public static void Summary(SourceWriter writer, string text, params string[] paragraphs)
    {
        if (paragraphs.Length == 0)
        {
            writer.Line("/// <summary>" + Escape(text) + "</summary>");
            return;
        }
        writer.Line("/// <summary>");
        writer.Line("/// " + Escape(text));
        foreach (var paragraph in paragraphs) writer.Line("/// <para>" + Escape(paragraph) + "</para>");
        writer.Line("/// </summary>");
    }

    private static string Escape(string text)
    {
        var isCut = text.Length > MaxLength;
        var end = isCut ? MaxLength : text.Length;
        var comment = new StringBuilder(end + 16);
        for (var i = 0; i < end; i++)
        {
            var plain = CharacterClass.PlainLength(text, i);
            switch (text[i])
            {
                case '&': comment.Append("&amp;"); break;
                case '<': comment.Append("&lt;"); break;
                case '>': comment.Append("&gt;"); break;
                case '\n' or '\r' or '\t' or '\u00A0': comment.Append(' '); break;
                case var c when plain == 0: comment.Append(LiteralWriter.Escape(c)); break;
                default:
                    comment.Append(text, i, plain);
                    i += plain - 1;
                    break;
            }
        }
        return comment.Append(isCut ? " …" : "").ToString();
    }
}
