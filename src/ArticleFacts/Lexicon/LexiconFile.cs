using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleFacts.Lexicon;

/// <summary>
/// A data file of the lexicon, embedded in the assembly. Lines that begin with <c>#</c> are comments, <c>[…]</c> begins a section, and every other line
/// is an entry of the section.
/// </summary>
internal static class LexiconFile
{
    /// <summary>The file's whole text.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The lexicon file " + name + " is not embedded.");
        var bytes = new byte[stream.Length];
        var length = 0;
        for (int read; length < bytes.Length && (read = stream.Read(bytes, length, bytes.Length - length)) > 0;) length += read;
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    /// <summary>
    /// The next line that is neither empty nor a comment, as <c>text[start..end]</c> without the white space around it.
    /// <paramref name="position"/> is where to look, and afterwards where the line behind it begins.
    /// </summary>
    /// <returns>Whether there was one.</returns>
    [MethodImpl(FoldedText.Optimize)]
    public static bool NextLine(string text, ref int position, out int start, out int end)
    {
        while (position < text.Length)
        {
            start = position;
            end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            position = end + 1;
            while (end > start && text[end - 1] is ' ' or '\r') end--;
            while (start < end && text[start] == ' ') start++;
            if (end > start && text[start] != '#') return true;
        }
        start = end = text.Length;
        return false;
    }
}
