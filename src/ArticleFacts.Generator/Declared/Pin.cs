using ArticleFacts.Generator.Emit;
using ArticleFacts.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleFacts.Generator.Declared;

/// <summary>A constant that is named by its words.</summary>
/// <param name="Name">The constant.</param>
/// <param name="Text">The words as declared.</param>
/// <param name="Words">The words as tokens.</param>
/// <param name="Article">The article to look in; null for all.</param>
/// <param name="Owner">The class that declares it; null for the assembly.</param>
internal sealed record Pin(string Name, string Text, PinWords Words, string? Article, Input.ArticleName? Owner)
{
    /// <summary>What tells it from other declarations.</summary>
    public string Key => (Owner?.Full ?? "") + "/" + Name + "/" + Text + "/" + Article;
}

/// <summary>A pin with its place.</summary>
internal sealed record PlacedPin(Pin? Pin, LiteralPlace Place, ValueList<DiagnosticInfo> Diagnostics)
{
    /// <summary>The pins that one class or one file's assembly attributes declare.</summary>
    public static ValueList<PlacedPin> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel) =>
        ValueList.From(context.Attributes.Select(a => Read(context, a, cancel)));

    private static PlacedPin Read(GeneratorAttributeSyntaxContext context, AttributeData attribute, CancellationToken cancel)
    {
        var place = LiteralPlace.Of(attribute, 1, cancel);
        string name = LiteralPlace.Text(attribute, 0), words = LiteralPlace.Text(attribute, 1);
        var pin = PinWords.Parse(words, out var why);
        if (!SyntaxFacts.IsValidIdentifier(name) || name.Any(IdentifierWriter.IsFormat)) why = "the name is no C# identifier";
        Input.ArticleName? owner = null;
        if (context.TargetSymbol is INamedTypeSymbol type)
        {
            owner = new Input.ArticleName(type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(), type.Name);
            var isPartial = context.TargetNode is TypeDeclarationSyntax node && node.Modifiers.Any(m => m.ValueText == "partial");
            if (!isPartial || type.IsRecord || type.IsGenericType || type.ContainingType is not null) why = "the class must be partial, not generic and not inside another type";
        }
        if (pin is null || why.Length > 0) return new PlacedPin(null, place, ValueList.Create(place.Diagnostic(DeclaredDiagnostics.PinMalformed, name, why)));
        return new PlacedPin(new Pin(name, words, pin, NamedArticle(attribute), owner), place, ValueList<DiagnosticInfo>.Empty);
    }

    /// <summary>The value of the attribute's property <c>Article</c>; null when it is not given.</summary>
    public static string? NamedArticle(AttributeData attribute) => attribute.NamedArguments.FirstOrDefault(a => a.Key == "Article").Value.Value as string;
}
