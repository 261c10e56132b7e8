using ArticleFacts.Generator.Emit;
using ArticleFacts.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleFacts.Generator.Declared;

/// <summary>A constant that is named by its words.</summary>
/// <param name="Name">The constant.</param>
/// <param name="Text">The words as declared.</param>
/// <param name="Words">The words as tokens.</param>
/// <param name="Article">The article to look in; null for all.</param>
/// <param name="Owner">The class that declares it; null for the assembly.</param>
internal sealed record Pin(string Name, string Text, PinWords Words, string? Article, Input.ArticleName? Owner);

/// <summary>A pin with its place.</summary>
internal sealed record PlacedPin(Pin? Pin, LiteralPlace Place, ValueList<DiagnosticInfo> Diagnostics)
{
    // What a table with the same class has, beside its lookups.
    private static readonly string[] TableMembers = ["All", "Count", "Record", "Data_", "At_", "Sentences_"];

    /// <summary>The pins that one part of a class or one file's assembly attributes declare.</summary>
    public static ValueList<PlacedPin> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel) =>
        ValueList.From(LiteralPlace.On(context).Select(a => Read(context, a, cancel)));

    private static PlacedPin Read(GeneratorAttributeSyntaxContext context, AttributeData attribute, CancellationToken cancel)
    {
        var place = LiteralPlace.Of(attribute, 1, cancel);
        string name = LiteralPlace.Text(attribute, 0), words = LiteralPlace.Text(attribute, 1);
        var pin = PinWords.Parse(words, out var why);
        Input.ArticleName? owner = null;
        if (context.TargetSymbol is INamedTypeSymbol type)
        {
            owner = new Input.ArticleName(type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(), type.Name);
            why = PartialTypes.WhyNotCompletable(type) is { } unusable ? $"the class '{type.Name}' {unusable}"
                : type.IsRecord ? $"'{type.Name}' is a record: declare the constant on a static partial class"
                : WhyNoName(name, type) ?? why;
        }
        else
        {
            why = WhyNoName(name, type: null) ?? why;
        }
        if (pin is null || why.Length > 0) return new PlacedPin(null, place, ValueList.Create(place.Diagnostic(DeclaredDiagnostics.PinMalformed, name, why)));
        return new PlacedPin(new Pin(name, words, pin, NamedArticle(attribute), owner), place, ValueList<DiagnosticInfo>.Empty);
    }

    private static string? WhyNoName(string name, INamedTypeSymbol? type)
    {
        if (!SyntaxFacts.IsValidIdentifier(name) || name.Any(IdentifierWriter.IsFormat)) return "the name is not a C# identifier: use letters, digits and '_', and begin with a letter";
        if (name == (type?.Name ?? PinnedEmitter.ClassName)) return "a constant can't have the name of its class: give it another name";
        if (MemberNames.ObjectMembers.Contains(name)) return "every class has a member of this name: give the constant another name";
        if (type is null) return null;
        if (PartialTypes.WithBases(type).Any(t => t.GetMembers(name).Length > 0)) return $"'{type.Name}' already has a member of this name: give the constant another name";
        var isTable = type.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == "ArticleFacts.ArticleTableAttribute");
        var isOfTable = isTable && (TableMembers.Contains(name) || name.StartsWith("By", StringComparison.Ordinal) || name.StartsWith("FindBy", StringComparison.Ordinal));
        return isOfTable ? $"'{type.Name}' is a table, which has members of such names: give the constant another name, or declare it on another class" : null;
    }

    /// <summary>The value of the attribute's property <c>Article</c>; null when it is not given.</summary>
    public static string? NamedArticle(AttributeData attribute) => attribute.NamedArguments.FirstOrDefault(a => a.Key == "Article").Value.Value as string;
}
