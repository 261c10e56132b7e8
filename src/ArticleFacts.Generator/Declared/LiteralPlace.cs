using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator.Declared;

/// <summary>The place of an attribute's string in the code, as a value: places inside the string become places in the file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The whole argument.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Offset">Offset of the string's first character from the beginning of the argument; -1 where characters are escaped or lines are broken.</param>
internal sealed record LiteralPlace(string Path, TextSpan Span, LinePositionSpan Lines, int Offset)
{
    /// <summary>The attributes that are written on the very part of the type that the context is about; the symbol has those of all parts.</summary>
    public static IEnumerable<AttributeData> On(GeneratorAttributeSyntaxContext context) => context.Attributes.Where(
        a => context.TargetNode is not TypeDeclarationSyntax || (a.ApplicationSyntaxReference is { } reference
            && reference.SyntaxTree == context.TargetNode.SyntaxTree && context.TargetNode.Span.Contains(reference.Span)));

    /// <summary>The place as messages name it: <c>Pins.cs(3,12)</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}({1},{2})", Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1), Lines.Start.Line + 1, Lines.Start.Character + 1);

    /// <summary>The string of the attribute's argument with this number; empty when it has none.</summary>
    public static string Text(AttributeData attribute, int argument) =>
        argument < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[argument].Value is string text ? text : "";

    /// <summary>The place of the attribute's argument with this number; of the attribute when it has none.</summary>
    public static LiteralPlace Of(AttributeData attribute, int argument, CancellationToken cancel)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancel) is not AttributeSyntax syntax) return new LiteralPlace("", default, default, -1);
        var positional = syntax.ArgumentList?.Arguments.Where(a => a.NameEquals is null).ToArray() ?? [];
        if (argument >= positional.Length) return At(syntax, -1);
        return positional[argument].Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? At(literal, OffsetOf(literal.Token))
            : At(positional[argument].Expression, -1);
    }

    /// <summary>A diagnostic at a part of the string.</summary>
    public DiagnosticInfo Diagnostic(DiagnosticDescriptor descriptor, SourceSpan part, params string[] arguments)
    {
        if (Offset < 0 || part.End + Offset > Span.Length) return Diagnostic(descriptor, arguments);
        var line = Lines.Start.Line;
        var character = Lines.Start.Character + Offset;
        return new DiagnosticInfo(
            descriptor,
            Path,
            new TextSpan(Span.Start + Offset + part.Start, part.Length),
            new LinePositionSpan(new LinePosition(line, character + part.Start), new LinePosition(line, character + part.End)),
            ValueList.Create(arguments));
    }

    /// <summary>A diagnostic at the argument.</summary>
    public DiagnosticInfo Diagnostic(DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, Path.Length == 0 ? null : Path, Span, Lines, ValueList.Create(arguments));

    private static LiteralPlace At(SyntaxNode node, int offset) =>
        new(node.SyntaxTree.FilePath, node.Span, node.SyntaxTree.GetLineSpan(node.Span).Span, offset);

    private static int OffsetOf(SyntaxToken token)
    {
        string text = token.Text, value = token.ValueText;
        var offset = 0;
        while (offset < text.Length && text[offset] is '"' or '@' && offset < 16) offset++;
        var isPlain = value.IndexOf('\n') < 0 && offset + value.Length <= text.Length && string.CompareOrdinal(text, offset, value, 0, value.Length) == 0;
        return isPlain ? offset : -1;
    }
}
