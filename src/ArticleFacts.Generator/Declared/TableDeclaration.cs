using ArticleFacts.Templates;
using ArticleFacts.Text;

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
    /// <summary>The type of a placeholder that names none and fills this parameter; null when the placeholder's name decides.</summary>
    public FieldType? FieldType => Kind switch
    {
        ParameterKind.Int or ParameterKind.Long => Templates.FieldType.Integer,
        ParameterKind.Decimal or ParameterKind.Double when FieldTypes.Column(FieldTypes.Conventional(Name)) != ColumnType.Decimal => Templates.FieldType.Decimal,
        ParameterKind.DateOnly or ParameterKind.DateValue => Templates.FieldType.Date,
        ParameterKind.TimeOnly => Templates.FieldType.Time,
        _ => null,
    };

    /// <summary>The type as messages show it.</summary>
    public string DisplayType => Type.Replace("global::", "");

    /// <summary>Whether a column of this type fits.</summary>
    public bool Takes(ColumnType column) => Kind switch
    {
        ParameterKind.Text => true,
        ParameterKind.Int or ParameterKind.Long => column == ColumnType.Integer,
        ParameterKind.Decimal or ParameterKind.Double => column is ColumnType.Integer or ColumnType.Decimal,
        ParameterKind.DateOnly or ParameterKind.DateValue => column == ColumnType.Date,
        ParameterKind.TimeOnly => column == ColumnType.Time,
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
    TimeOnly,
    Enumeration,
    Mention,
}

/// <summary>The type that declares a table. Where it is declared is kept apart, so that an edit above it redoes nothing.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Name">The type.</param>
/// <param name="IsRecord">Whether it is a record of the developer's, and not a class that gets a record type.</param>
/// <param name="Parameters">The record's parameters.</param>
/// <param name="Members">Names of the members that it has already, inherited ones included.</param>
internal sealed record DeclaringType(string Namespace, string Name, bool IsRecord, ValueList<DeclaredParameter> Parameters, ValueList<string> Members)
{
    /// <summary>Namespace and name.</summary>
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>The parameter that a field fills; null when there is none.</summary>
    public DeclaredParameter? ParameterOf(string field) => Parameters.FirstOrDefault(p => Unicode.AreSame(p.Name, field));
}

/// <summary>One template of a declared table.</summary>
/// <param name="Template">The template.</param>
/// <param name="Articles">Names of the articles to look in; empty for all.</param>
internal sealed record DeclaredTemplate(Template Template, ValueList<string> Articles);

/// <summary>A declared table: all that its code depends on beside the articles.</summary>
/// <param name="Type">The type.</param>
/// <param name="Templates">Its templates, without mistakes, in the order of the code.</param>
internal sealed record TableDeclaration(DeclaringType Type, ValueList<DeclaredTemplate> Templates)
{
    public string FullName => Type.FullName;

    /// <summary>The fields of all templates; a field that one of them lacks may be null.</summary>
    public ValueList<TemplateField> Fields()
    {
        var fields = new List<TemplateField>();
        foreach (var field in Templates.SelectMany(t => t.Template.Fields))
        {
            var known = fields.FindIndex(f => f.Name == field.Name);
            if (known < 0) fields.Add(field);
            else fields[known] = fields[known] with { IsNullable = fields[known].IsNullable || field.IsNullable };
        }
        return ValueList.From(fields.Select(f => Templates.All(t => t.Template.Fields.Any(o => o.Name == f.Name)) ? f : f with { IsNullable = true }));
    }
}

/// <summary>A template with its place.</summary>
/// <param name="Type">The declaring type.</param>
/// <param name="Template">The template; null when the type can't have one.</param>
/// <param name="Place">Where the template is written.</param>
/// <param name="Diagnostics">The mistakes.</param>
internal sealed record PlacedTemplate(DeclaringType Type, DeclaredTemplate? Template, LiteralPlace Place, ValueList<DiagnosticInfo> Diagnostics);
