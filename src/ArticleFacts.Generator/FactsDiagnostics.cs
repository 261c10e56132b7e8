using System.Globalization;
using ArticleFacts.Generator.Declared;
using ArticleFacts.Generator.Input;
using ArticleFacts.Review;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator;

/// <summary>Diagnostics of facts files, and of names that only a facts file can settle. Each has a page in <c>docs/rules</c>.</summary>
internal static class FactsDiagnostics
{
    private const string Category = "ArticleFacts.Facts";

    public static readonly DiagnosticDescriptor WordsGone = Make(FactsRules.WordsGone, "The words of a reviewed fact are gone", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor WordsAmbiguous = Make(FactsRules.WordsAmbiguous, "The words of a reviewed fact are in several places", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Malformed = Make(FactsRules.Malformed, "A line of the facts file is not written correctly", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor InvalidName = Make(FactsRules.InvalidName, "A name in the facts file can't be used", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor TableDiffers = Make(FactsRules.TableDiffers, "A table is not as the facts file says", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor MergeConflict = Make(FactsRules.MergeConflict, "A merge conflict was left in the facts file", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Unreviewed = Make(FactsRules.Unreviewed, "The text has a fact that nobody has reviewed", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Corrected = Make(FactsRules.Corrected, "The facts file corrects a value", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Unreadable = Make("AF0509", "The facts file can't be read as text", DiagnosticSeverity.Error, "'{0}' can't be read as text: save it as UTF-8");

    public static readonly DiagnosticDescriptor ContestedName = Make(
        "AF0510", "Several facts could have one name", DiagnosticSeverity.Info, "'{0}' could be the name of {1} facts ({2}), so none of them has it: give them names in a facts file (dotnet build -t:UpdateFacts)");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [WordsGone, WordsAmbiguous, Malformed, InvalidName, TableDiffers, MergeConflict, Unreviewed, Corrected, Unreadable, ContestedName];

    /// <summary>The diagnostic of a problem: in the facts file, or in the article where the text has what the file does not say.</summary>
    public static DiagnosticInfo Of(FactsProblem problem, ArticleItem item, ReviewedFile file, string facts)
    {
        var descriptor = All.First(d => d.Id == problem.Id);
        if (problem.Span.IsEmpty && problem.Place is { } place) return DeclaredDiagnostics.InText(descriptor, item.Path, place, problem.Message, "");
        // An argument of its own: a long message is cut, and the place in the text is not.
        var where = problem.Place is { } other ? string.Format(CultureInfo.InvariantCulture, " [{0}({1},{2})]", item.DisplayPath, other.Line, other.Column) : "";
        return DiagnosticInfo.At(descriptor, file.Path, SourceText.From(facts), new TextSpan(problem.Span.Start, problem.Span.Length), problem.Message, where);
    }

    /// <summary>The information that a name is left out, at the first of the facts that could have it.</summary>
    public static DiagnosticInfo Contested(string path, ContestedName contested)
    {
        const int Most = 5;
        var lines = string.Join(", ", contested.Places.Take(Most).Select(p => "line " + p.Line.ToString(CultureInfo.InvariantCulture))) + (contested.Places.Count > Most ? " and others" : "");
        var count = contested.Places.Count.ToString(CultureInfo.InvariantCulture);
        return DeclaredDiagnostics.InText(ContestedName, path, contested.Places[0], contested.Name, count, lines);
    }

    private static DiagnosticDescriptor Make(string id, string title, DiagnosticSeverity severity, string message = "{0}{1}") => new(
        id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: "https://github.com/articlefacts/articlefacts/blob/main/docs/rules/" + id + ".md");
}
