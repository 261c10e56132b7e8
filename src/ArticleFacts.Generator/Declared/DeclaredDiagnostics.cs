using ArticleFacts.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator.Declared;

/// <summary>Diagnostics of what a developer declares about articles: tables by template, pinned constants.</summary>
internal static class DeclaredDiagnostics
{
    private const string Category = "ArticleFacts.Declared";

    public static readonly DiagnosticDescriptor Malformed = Error(
        "AF0401", "The template is not written correctly", "{0}");

    public static readonly DiagnosticDescriptor UnknownType = Error(
        "AF0402", "The template has a type that does not exist", "{0}");

    public static readonly DiagnosticDescriptor DuplicateField = Error(
        "AF0403", "A field is defined twice", "{0}");

    public static readonly DiagnosticDescriptor Ambiguous = Error(
        "AF0404", "The template is ambiguous", "{0}");

    public static readonly DiagnosticDescriptor Unreachable = Error(
        "AF0405", "A part of the template is never reached", "{0}");

    public static readonly DiagnosticDescriptor UnusableType = Error(
        "AF0406", "The declaring type can't be completed", "'{0}' {1}");

    public static readonly DiagnosticDescriptor UnfittingField = Error(
        "AF0407", "The record's parameters and the template's fields differ", "{0}");

    public static readonly DiagnosticDescriptor UnknownArticle = Error(
        "AF0408", "No article has this name", "No article is named '{0}'{1}: use the name of an article's class or file");

    public static readonly DiagnosticDescriptor NearMiss = Warning(
        "AF0410", "A line nearly matches a template", "'{0}' nearly matches the template of {1}, but has {3} where {2} is expected: correct the line or the template");

    public static readonly DiagnosticDescriptor NoMatch = Warning(
        "AF0411", "A template matches nothing", "The template of {0} matches no line{1}");

    public static readonly DiagnosticDescriptor PinGone = Error(
        "AF0420", "The words of a constant are gone", "No article has the words of {0}{1}");

    public static readonly DiagnosticDescriptor PinAmbiguous = Error(
        "AF0421", "The words of a constant are in several places", "The words of {0} are in several places, {1}: add words that only one of them has{2}");

    public static readonly DiagnosticDescriptor PinMalformed = Error(
        "AF0422", "The constant is not declared correctly", "'{0}': {1}");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Malformed, UnknownType, DuplicateField, Ambiguous, Unreachable, UnusableType, UnfittingField, UnknownArticle, NearMiss, NoMatch,
        PinGone, PinAmbiguous, PinMalformed,
    ];

    /// <summary>The diagnostic for a mistake in a template.</summary>
    public static DiagnosticDescriptor For(TemplateErrorKind kind) => kind switch
    {
        TemplateErrorKind.UnknownType => UnknownType,
        TemplateErrorKind.DuplicateName => DuplicateField,
        TemplateErrorKind.Ambiguous => Ambiguous,
        TemplateErrorKind.Unreachable => Unreachable,
        _ => Malformed,
    };

    /// <summary>A diagnostic at a place in an article.</summary>
    public static DiagnosticInfo InText(DiagnosticDescriptor descriptor, string path, Mention where, params string[] arguments)
    {
        var start = new LinePosition(where.Line - 1, where.Column - 1);
        // The words may be on two lines; the mark ends with the first word's line all the same.
        var lineBreak = where.Text.IndexOfAny(['\r', '\n']);
        var length = lineBreak < 0 ? where.Text.Length : lineBreak;
        return new DiagnosticInfo(
            descriptor, path, new TextSpan(where.Span.Start, length), new LinePositionSpan(start, new LinePosition(start.Line, start.Character + length)), ValueList.Create(arguments));
    }

    private static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) => new(
        id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: "https://github.com/articlefacts/articlefacts/blob/main/docs/rules/" + id + ".md");
}
