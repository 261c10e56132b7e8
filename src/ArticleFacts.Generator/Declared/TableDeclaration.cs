using ArticleFacts.Templates;

namespace ArticleFacts.Generator.Declared;

/// <summary>A parameter of a declared record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its C# type from the root, without <c>?</c>.</param>
/// <param name="Kind">What can be put into it.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="HasDefault">Whether it may be left out.</param>
/// <param name="Members">The members of an enumeration; empty for other types.</param>
internal sealed record DeclaredParameter(string Name, string Type, ParameterKind Kind, bool IsNullable, bool HasDefault, ValueList<string> Members)
{
    /// <summary>The type of a placeholder that names none and fills this parameter; null to go by the placeholder's name.</summary>
    public FieldType? FieldType => Kind switch
    {
        ParameterKind.Int or ParameterKind.Long => Templates.FieldType.Integer,
        ParameterKind.Decimal or ParameterKind.Double when FieldTypes.Column(FieldTypes.Conventional(Name)) != ColumnType.Decimal => Templates.FieldType.Decimal,
        ParameterKind.DateOnly or ParameterKind.DateValue => Templates.FieldType.Date,
        _ => null,
    };

    /// <summary>Whether a column of this type fits.</summary>
    public bool Takes(ColumnType column) => Kind switch
    {
        ParameterKind.Text => true,
        ParameterKind.Int or ParameterKind.Long => column == ColumnType.Integer,
        ParameterKind.Decimal or ParameterKind.Double => column is ColumnType.Integer or ColumnType.Decimal,
        ParameterKind.DateOnly or ParameterKind.DateValue => column == ColumnType.Date,
        ParameterKind.Enumeration => column is ColumnType.Text or ColumnType.Enumeration or ColumnType.Place,
        _ => false,
    };
}

/// <summary>What can be put into a parameter.</summary>
internal enum ParameterKind
{
    Other,
    Text,
    Int,
    Long,
    Decimal,
    Double,
    DateOnly,
    DateValue,
    Enumeration,
    Mention,
}

/// <summary>A type with a template: all that its code depends on beside the articles. Where it stands is kept apart, so that an edit above it redoes nothing.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Name">The type.</param>
/// <param name="IsRecord">Whether it is a record of the developer's, and not a class that gets a record type.</param>
/// <param name="Parameters">The record's parameters.</param>
/// <param name="Template">The template, without mistakes.</param>
/// <param name="Articles">Names of articles; empty for all.</param>
internal sealed record TableDeclaration(
    string Namespace, string Name, bool IsRecord, ValueList<DeclaredParameter> Parameters, Template Template, ValueList<string> Articles)
{
    /// <summary>Namespace and name.</summary>
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>The parameter that a field fills; null when there is none.</summary>
    public DeclaredParameter? ParameterOf(string field) => Parameters.FirstOrDefault(p => p.Name.Equals(field, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A declaration with its place.</summary>
/// <param name="Table">The declaration; null when it has mistakes.</param>
/// <param name="FullName">The declaring type.</param>
/// <param name="Place">Where the template stands.</param>
/// <param name="Diagnostics">The mistakes.</param>
internal sealed record PlacedTable(TableDeclaration? Table, string FullName, LiteralPlace Place, ValueList<DiagnosticInfo> Diagnostics);
