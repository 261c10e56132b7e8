using System.Text;

namespace ArticleFacts.Generator.Emit;

/// <summary>Writes indented lines that end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool isFirst = true;

    /// <summary>Writes one line; an empty one is not indented.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0) text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
        isFirst = false;
    }

    /// <summary>Writes an empty line between members, but not in front of the first member of a block.</summary>
    public void Gap()
    {
        if (!isFirst) text.Append('\n');
    }

    /// <summary>Writes <paramref name="header"/> and an opening brace; disposing closes it.</summary>
    public Block Open(string header, string end = "}")
    {
        Line(header);
        Line("{");
        depth++;
        isFirst = true;
        return new Block(this, end);
    }

    /// <inheritdoc />
    public override string ToString() => text.ToString();

    /// <summary>An open brace.</summary>
    public readonly struct Block(SourceWriter writer, string end) : IDisposable
    {
        /// <summary>Closes the brace.</summary>
        public void Dispose()
        {
            writer.depth--;
            writer.Line(end);
        }
    }
}
