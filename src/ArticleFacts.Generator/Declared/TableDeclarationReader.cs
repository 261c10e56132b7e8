using ArticleFacts.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleFacts.Generator.Declared;

/// <summary>Reads a type with <c>[ArticleTable]</c>: the compiler's symbols end here.</summary>
internal static class TableDeclarationReader
{
    public static PlacedTable Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var place = LiteralPlace.Of(attribute, 0, cancel);
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        var fullName = space.Length == 0 ? type.Name : space + "." + type.Name;
        var diagnostics = new List<DiagnosticInfo>();
        TableDeclaration? table = null;
        if (WhyUnusable(type, (TypeDeclarationSyntax)context.TargetNode) is { } why)
        {
            diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.UnusableType, type.Name, why));
        }
        else
        {
            var text = LiteralPlace.Text(attribute, 0);
            var parameters = type.IsRecord ? Parameters(type) : ValueList<DeclaredParameter>.Empty;
            var template = Template.Parse(text, name => parameters.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.FieldType);
            foreach (var error in template.Errors) diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.For(error.Kind), error.Span, error.Message));
            table = new TableDeclaration(space, type.Name, type.IsRecord, parameters, template, Articles(attribute));
            if (type.IsRecord && template.Errors.Count == 0) CheckFields(table, place, diagnostics);
        }
        return new PlacedTable(diagnostics.Count > 0 ? null : table, fullName, place, ValueList.From(diagnostics));
    }

    private static string? WhyUnusable(INamedTypeSymbol type, TypeDeclarationSyntax node) =>
        !node.Modifiers.Any(m => m.ValueText == "partial") ? "is not partial"
        : type.IsGenericType ? "is generic"
        : type.ContainingType is not null ? "is inside another type"
        : type.IsRecord && type.IsAbstract ? "is abstract"
        : !type.IsRecord && !type.IsStatic ? "is neither static nor a record"
        : null;

    private static ValueList<string> Articles(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Articles", Value: { Kind: TypedConstantKind.Array, IsNull: false } value })
            {
                return ValueList.From(value.Values.Select(v => v.Value as string ?? ""));
            }
        }
        return ValueList<string>.Empty;
    }

    // The primary constructor: the one whose syntax is the record itself.
    private static ValueList<DeclaredParameter> Parameters(INamedTypeSymbol type)
    {
        var primary = type.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is RecordDeclarationSyntax));
        return primary is null ? ValueList<DeclaredParameter>.Empty : ValueList.From(primary.Parameters.Select(Parameter));
    }

    private static DeclaredParameter Parameter(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        else if (isNullable) type = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var members = type.TypeKind == TypeKind.Enum ? type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).Select(f => f.Name) : [];
        return new DeclaredParameter(
            parameter.Name, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), Kind(type), isNullable, parameter.HasExplicitDefaultValue, ValueList.From(members));
    }

    private static ParameterKind Kind(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ParameterKind.Text,
        SpecialType.System_Int32 => ParameterKind.Int,
        SpecialType.System_Int64 => ParameterKind.Long,
        SpecialType.System_Decimal => ParameterKind.Decimal,
        SpecialType.System_Double => ParameterKind.Double,
        _ when type.TypeKind == TypeKind.Enum => ParameterKind.Enumeration,
        _ => type.ToDisplayString() switch
        {
            "System.DateOnly" => ParameterKind.DateOnly,
            "ArticleFacts.DateValue" => ParameterKind.DateValue,
            "ArticleFacts.Mention" => ParameterKind.Mention,
            _ => ParameterKind.Other,
        },
    };

    private static void CheckFields(TableDeclaration table, LiteralPlace place, List<DiagnosticInfo> diagnostics)
    {
        foreach (var field in table.Template.Fields)
        {
            var fault = table.ParameterOf(field.Name) is not { } parameter ? $"'{table.Name}' has no parameter for the field '{field.Name}': add one, or remove the placeholder"
                : !parameter.Takes(field.Column.Type) ? $"'{field.Name}' is {Describe(field.Column.Type)}, which a parameter of type {parameter.Type.Replace("global::", "")} can't hold: change one of the two"
                : field.IsNullable && !parameter.IsNullable ? $"'{field.Name}' may be left out, so its parameter must be nullable: write {parameter.Type.Replace("global::", "")}?"
                : null;
            if (fault is not null) diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.UnfittingField, field.Span, fault));
        }
        foreach (var parameter in table.Parameters)
        {
            if (parameter.HasDefault || parameter.Kind == ParameterKind.Mention || table.Template.Fields.Any(f => f.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))) continue;
            diagnostics.Add(place.Diagnostic(
                DeclaredDiagnostics.UnfittingField, $"Nothing fills the parameter '{parameter.Name}': add {{{parameter.Name}}} to the template, or give the parameter a default"));
        }
    }

    private static string Describe(ColumnType type) => type switch
    {
        ColumnType.Integer => "a whole number",
        ColumnType.Decimal => "a number",
        ColumnType.Date => "a date",
        ColumnType.Person => "a person's name",
        _ => "text",
    };
}
