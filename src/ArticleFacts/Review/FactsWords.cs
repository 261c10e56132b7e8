using System.Text;
using ArticleFacts.Templates;
using ArticleFacts.Text;

namespace ArticleFacts.Review;

/// <summary>The words that tie a line to the text: tokens, of which those in braces are the fact's own. Without braces all of them are.</summary>
/// <param name="Tokens">All words.</param>
/// <param name="First">The first of the fact's own.</param>
/// <param name="End">The number after the last of them.</param>
internal sealed record FactsWords(ValueList<LiteralToken> Tokens, int First, int End)
{
    /// <summary>Reads the words as they are written between quotation marks, escapes included.</summary>
    /// <param name="written">The words.</param>
    /// <param name="why">What is wrong with them; empty if nothing is.</param>
    /// <returns>Null if they are not written correctly.</returns>
    public static FactsWords? Parse(string written, out string why)
    {
        why = "";
        var parts = Split(written);
        if (parts.Length is not (1 or 3))
        {
            why = "The braces do not match: put { before and } after the words of the value, and write \\{ for a brace of the text";
            return null;
        }
        var tokens = new List<LiteralToken>();
        var marks = new List<int> { 0 };
        for (var i = 0; i < parts.Length; i++)
        {
            tokens.AddRange(LiteralToken.Tokenize(Folding.Compose(parts[i]), followsPlaceholder: i > 0).Select(t => t.Token));
            marks.Add(tokens.Count);
        }
        var (first, end) = parts.Length == 1 ? (0, tokens.Count) : (marks[1], marks[2]);
        if (first < end) return new FactsWords(ValueList.From(tokens), first, end);
        why = "There are no words " + (parts.Length == 1 ? "between the quotation marks" : "in the braces") + ": write those of the text";
        return null;
    }

    /// <summary>The words of a name: all of them are its own. Null if there are none.</summary>
    public static FactsWords? OfName(string name)
    {
        var tokens = LiteralToken.Tokenize(Folding.Compose(name), followsPlaceholder: false).ConvertAll(t => t.Token);
        return tokens.Count == 0 ? null : new FactsWords(ValueList.From(tokens), 0, tokens.Count);
    }

    /// <summary>Words without escapes.</summary>
    public static string Unescape(string written) => string.Concat(Split(written, keepsBraces: true));

    /// <summary>Text as it is written between quotation marks.</summary>
    public static string Escape(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\' or '{' or '}') written.Append('\\');
            written.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        }
        return written.ToString();
    }

    // What is before, in and after the braces.
    private static string[] Split(string written, bool keepsBraces = false)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            if (c == '\\' && i + 1 < written.Length) part.Append(written[++i]);
            else if (c is '{' or '}' && !keepsBraces)
            {
                if ((c == '{') != (parts.Count == 0)) return [];
                parts.Add(part.ToString());
                part.Clear();
            }
            else part.Append(c);
        }
        parts.Add(part.ToString());
        return parts.ToArray();
    }
}
