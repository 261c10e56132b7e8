using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleFacts.Generator.Declared;

/// <summary>What a type must be so that a generated file can hold another part of it.</summary>
internal static class PartialTypes
{
    /// <summary>Why the generator can't add a part to the type, and what to do; null when it can.</summary>
    public static string? WhyNotCompletable(INamedTypeSymbol type)
    {
        var parts = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>().ToArray();
        return parts.Any(p => p.Modifiers.Any(m => m.ValueText == "file")) ? "is visible in its own file only: remove 'file'"
            : type.ContainingType is not null ? "is inside another type: move it out"
            : type.IsGenericType ? "is generic: remove its type parameters"
            : !parts.All(p => p.Modifiers.Any(SyntaxKind.PartialKeyword)) ? "is not partial: add 'partial'"
            : null;
    }

    /// <summary>The type and its base types, without those of .NET that every type has.</summary>
    public static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null && t.SpecialType != SpecialType.System_Object; t = t.BaseType) yield return t;
    }
}
