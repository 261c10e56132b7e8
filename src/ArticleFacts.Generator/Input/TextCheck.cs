using System.Globalization;
using ArticleFacts.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator.Input;

/// <summary>Looks for what a file that is no article, or was saved in another encoding, leaves in the text.</summary>
internal static class TextCheck
{
    public static void Check(ArticleItem item, string text, List<DiagnosticInfo> diagnostics)
    {
        if (text.All(Unicode.IsWhiteSpace))
        {
            diagnostics.Add(DiagnosticInfo.AtFile(Diagnostics.Empty, item.Path, item.DisplayPath));
            return;
        }
        Report('\uFFFD', "replacement characters (U+FFFD)");
        Report('\0', "NUL characters");

        void Report(char character, string name)
        {
            var first = text.IndexOf(character);
            if (first < 0) return;
            var count = text.Count(c => c == character).ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(DiagnosticInfo.At(
                Diagnostics.WrongEncoding, item.Path, SourceText.From(text), new TextSpan(first, 1), count, name));
        }
    }
}
