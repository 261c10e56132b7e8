using ArticleFacts.Templates;
using ArticleFacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleFacts.Generator.Declared;

/// <summary>Reads a type with <c>[ArticleTable]</c>. The compiler's symbols go no further.</summary>
internal static class TableDeclarationReader
{
    // Members that the generator adds to every table. `Count` is not among them: a record with a column of that name goes without the constant.
    private static readonly string[] AddedMembers = ["All", "Data_", "At_", "Sentences_"];

    /// <summary>The templates of one part of a type.</summary>
    public static ValueList<PlacedTemplate> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        var parameters = type.IsRecord ? Parameters(type) : ValueList<DeclaredParameter>.Empty;
        var declaring = new DeclaringType(space, type.Name, type.IsRecord, parameters, ValueList.From(Members(type).Concat(parameters.Select(p => p.Name)).Distinct(StringComparer.Ordinal)));
        var why = WhyUnusable(type, declaring);
        return ValueList.From(LiteralPlace.On(context).Select(a => Read(a, declaring, why, cancel)));
    }

    private static PlacedTemplate Read(AttributeData attribute, DeclaringType type, string? why, CancellationToken cancel)
    {
        var place = LiteralPlace.Of(attribute, 0, cancel);
        if (why is not null) return new PlacedTemplate(type, null, place, ValueList.Create(place.Diagnostic(DeclaredDiagnostics.UnusableType, type.Name, why)));
        var template = Template.Parse(LiteralPlace.Text(attribute, 0), name => type.ParameterOf(name)?.FieldType);
        var mistakes = template.Errors.Select(error => place.Diagnostic(DeclaredDiagnostics.For(error.Kind), error.Span, error.Message));
        return new PlacedTemplate(type, new DeclaredTemplate(template, Articles(attribute)), place, ValueList.From(mistakes));
    }

    private static string? WhyUnusable(INamedTypeSymbol type, DeclaringType declaring)
    {
        var shape = PartialTypes.WhyNotCompletable(type) ?? (
            type.IsValueType ? "is a struct: declare a partial record (class)"
            : type.IsRecord && type.IsAbstract ? "is abstract, so no record of it can be made: remove 'abstract'"
            : !type.IsRecord && !type.IsStatic ? "is neither static nor a record: declare a static partial class or a partial record"
            : null);
        if (shape is not null) return shape;
        var required = PartialTypes.WithBases(type).SelectMany(t => t.GetMembers()).FirstOrDefault(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });
        if (type.IsRecord && required is not null) return $"has the required member '{required.Name}', which no template fills: make it a parameter of the record";
        var twice = declaring.Parameters.GroupBy(p => p.Name, Unicode.IgnoreCase).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) return $"has parameters that differ by case only ({string.Join(", ", twice.Select(p => p.Name))}), so a field can't choose between them: rename one";
        var reserved = type.IsRecord ? AddedMembers : [.. AddedMembers, "Count"];
        if (reserved.FirstOrDefault(declaring.Members.Contains) is { } taken) return $"has a member '{taken}', which the generator adds: rename it";
        if (!type.IsRecord && type.GetMembers("Record").Any(m => m is not INamedTypeSymbol { IsRecord: true, IsValueType: false }))
        {
            return "has a member 'Record', which is the name of the record type that the generator adds: rename it";
        }
        return reserved.Contains(type.Name) || type.Name == "Count" || (!type.IsRecord && type.Name == "Record") ? "has the name of a member that the generator adds to it: rename the type" : null;
    }

    private static IEnumerable<string> Members(INamedTypeSymbol type) =>
        PartialTypes.WithBases(type).SelectMany(t => t.GetMembers().Where(m => !m.IsImplicitlyDeclared && (t.Equals(type, SymbolEqualityComparer.Default) || m.DeclaredAccessibility != Accessibility.Private)))
            .Where(m => m is not IMethodSymbol { MethodKind: not MethodKind.Ordinary })
            .Select(m => m.Name);

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
            "System.TimeOnly" => ParameterKind.TimeOnly,
            "ArticleFacts.DateValue" => ParameterKind.DateValue,
            "ArticleFacts.Mention" => ParameterKind.Mention,
            _ => ParameterKind.Other,
        },
    };
}
