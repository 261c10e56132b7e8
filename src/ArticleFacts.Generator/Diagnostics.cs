using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator;

/// <summary>Every diagnostic of the generator: what is wrong with an article as input, or with the options beside it. Each has a page in <c>docs/rules</c>.</summary>
internal static class Diagnostics
{
    private const string Category = "ArticleFacts.Input";

    public static readonly DiagnosticDescriptor Unreadable = Error(
        "AF0101",
        "The article can't be read as text",
        "'{0}' can't be read as text: check that the file exists and save it as UTF-8");

    public static readonly DiagnosticDescriptor WrongEncoding = Warning(
        "AF0102",
        "The article was decoded wrongly",
        "The text holds {0} {1}: save the file as UTF-8 or restore what was lost");

    public static readonly DiagnosticDescriptor Empty = Warning(
        "AF0103",
        "The article is empty",
        "'{0}' holds no text: write the article or remove the item");

    public static readonly DiagnosticDescriptor InvalidClassName = Error(
        "AF0104",
        "ClassName is no class name",
        "ClassName '{0}' {1}: use ClassName=\"{2}\" or another C# identifier in PascalCase");

    public static readonly DiagnosticDescriptor DuplicateName = Error(
        "AF0105",
        "Two articles want the same name",
        "'{0}' is already the name for '{1}': give one of the two another ClassName or Namespace");

    public static readonly DiagnosticDescriptor InvalidNamespace = Error(
        "AF0106",
        "Namespace is no namespace",
        "Namespace '{0}' {1}");

    public static readonly DiagnosticDescriptor InvalidPublished = Error(
        "AF0107",
        "Published is no date",
        "Published '{0}' is no date: write 2018-12-27, 2018-12-27T00:45 or 2018-12-27T00:45-05:00");

    public static readonly DiagnosticDescriptor InvalidTimeZone = Error(
        "AF0108",
        "TimeZone is no offset",
        "TimeZone '{0}' is no offset from UTC: write -05:00, +02:00, Z, or a zone as articles print it, such as EST");

    public static readonly DiagnosticDescriptor TooOld = Error(
        "AF0109",
        "The project's C# or .NET is too old",
        "ArticleFacts generates C# 12 for net8.0 or later, and this project has {0}: raise LangVersion or TargetFramework, or remove the Article items");

    public static readonly DiagnosticDescriptor InternalError = Error(
        "AF0110",
        "ArticleFacts failed on the article",
        "ArticleFacts failed on '{0}', and no code was generated for it ({1}): please report it with the article's text, and remove the item meanwhile");

    public static readonly DiagnosticDescriptor TooMuchText = Error(
        "AF0111",
        "The articles are too much for one assembly",
        "'{0}' would add {1} MB of text to an assembly that has no room for it, so no code was generated for it: move articles to another project");

    public static readonly DiagnosticDescriptor Lost = Error(
        "AF0112",
        "The article did not reach the compiler",
        "'{0}' is an Article item, and the compiler has no such file: rename it with letters, digits, blanks, '-' and '_', or check what removes it from AdditionalFiles");

    public static readonly DiagnosticDescriptor ListedTwice = Error(
        "AF0113",
        "The article is listed twice",
        "'{0}' is listed by two Article items: keep one, and give it metadata with <Article Update=\"…\" />");

    public static readonly DiagnosticDescriptor PublishedDiffers = Info(
        "AF0114",
        "The metadata Published differs from the text",
        "Published is '{0}' by the item, and the text says {1}: the item's date is used");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unreadable, WrongEncoding, Empty, InvalidClassName, DuplicateName, InvalidNamespace, InvalidPublished, InvalidTimeZone, TooOld, InternalError,
        TooMuchText, Lost, ListedTwice, PublishedDiffers,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) => new(
        id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: "https://github.com/articlefacts/articlefacts/blob/main/docs/rules/" + id + ".md");
}
