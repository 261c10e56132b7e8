using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator;

/// <summary>A diagnostic as a value: what was found, and where in the article's file. No path means: nowhere in particular.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, string? Path, TextSpan Span, LinePositionSpan Lines, ValueList<string> Arguments)
{
    /// <summary>At the beginning of the file: for what is wrong with the item and not with a place in its text.</summary>
    public static DiagnosticInfo AtFile(DiagnosticDescriptor descriptor, string? path, params string[] arguments) =>
        new(descriptor, path, default, default, ValueList.Create(arguments));

    /// <summary>At a place in the text.</summary>
    public static DiagnosticInfo At(DiagnosticDescriptor descriptor, string path, SourceText text, TextSpan span, params string[] arguments) =>
        new(descriptor, path, span, text.Lines.GetLinePositionSpan(span), ValueList.Create(arguments));

    public void ReportTo(SourceProductionContext output)
    {
        var location = Path is null ? Location.None : Location.Create(Path, Span, Lines);
        output.ReportDiagnostic(Diagnostic.Create(Descriptor, location, Arguments.Select(MessageText.Escape).ToArray<object>()));
    }
}
