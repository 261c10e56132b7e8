using ArticleFacts.Templates;
using ArticleFacts.Text;

namespace ArticleFacts.Generator.Declared;

/// <summary>A declared table with the places of its templates: the attributes of one type, whatever parts and files they are in.</summary>
/// <param name="Table">The declaration; null when it has mistakes.</param>
/// <param name="FullName">The declaring type.</param>
/// <param name="Places">The places of its templates.</param>
/// <param name="Diagnostics">The mistakes.</param>
internal sealed record PlacedTable(TableDeclaration? Table, string FullName, ValueList<LiteralPlace> Places, ValueList<DiagnosticInfo> Diagnostics)
{
    /// <summary>Puts the templates of each type together, in the order of the code, and checks them against each other and the type.</summary>
    public static ValueList<PlacedTable> Merge(IEnumerable<PlacedTemplate> templates) =>
        ValueList.From(templates.GroupBy(t => t.Type.FullName, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(Merge));

    private static PlacedTable Merge(IGrouping<string, PlacedTemplate> group)
    {
        var parts = group.OrderBy(t => t.Place.Path, StringComparer.Ordinal).ThenBy(t => t.Place.Span.Start).ToArray();
        var diagnostics = parts.SelectMany(p => p.Diagnostics).ToList();
        TableDeclaration? table = null;
        if (diagnostics.Count == 0)
        {
            table = new TableDeclaration(parts[0].Type, ValueList.From(parts.Select(p => p.Template!)));
            CheckFields(parts, diagnostics);
            if (table.Type.IsRecord) CheckParameters(table.Type, parts, diagnostics);
        }
        return new PlacedTable(diagnostics.Count > 0 ? null : table, group.Key, ValueList.From(parts.Select(p => p.Place)), ValueList.From(diagnostics));
    }

    // The templates of one type share its columns.
    private static void CheckFields(PlacedTemplate[] parts, List<DiagnosticInfo> diagnostics)
    {
        var known = new Dictionary<string, (TemplateField Field, LiteralPlace Place)>(Unicode.IgnoreCase);
        foreach (var part in parts)
        {
            foreach (var field in part.Template!.Template.Fields)
            {
                if (!known.TryGetValue(field.Name, out var other))
                {
                    known.Add(field.Name, (field, part.Place));
                }
                else if (other.Field.Name != field.Name)
                {
                    diagnostics.Add(part.Place.Diagnostic(
                        DeclaredDiagnostics.DuplicateField, field.Span, $"'{field.Name}' is named '{other.Field.Name}' in the template at {other.Place}: write it the same way in both"));
                }
                else if (other.Field.Type != field.Type)
                {
                    diagnostics.Add(part.Place.Diagnostic(
                        DeclaredDiagnostics.DuplicateField,
                        field.Span,
                        $"'{field.Name}' is {FieldTypes.Describe(field.Type)} here and {FieldTypes.Describe(other.Field.Type)} in the template at {other.Place}: give both the same type"));
                }
            }
        }
    }

    private static void CheckParameters(DeclaringType type, PlacedTemplate[] parts, List<DiagnosticInfo> diagnostics)
    {
        foreach (var part in parts)
        {
            foreach (var field in part.Template!.Template.Fields)
            {
                if (WhyUnfit(type, field) is { } why) diagnostics.Add(part.Place.Diagnostic(DeclaredDiagnostics.UnfittingField, field.Span, why));
            }
        }
        foreach (var parameter in type.Parameters)
        {
            if (parameter.Kind == ParameterKind.Mention) continue;
            var without = parts.Where(p => !p.Template!.Template.Fields.Any(f => Unicode.AreSame(f.Name, parameter.Name))).ToArray();
            var fault = without.Length == 0 ? null
                : without.Length < parts.Length && !parameter.IsNullable
                    ? $"'{parameter.Name}' is not in this template, so its parameter must be nullable: write {parameter.DisplayType}?, or add {{{parameter.Name}}} to the template"
                : without.Length == parts.Length && !parameter.HasDefault
                    ? $"Nothing fills the parameter '{parameter.Name}': add {{{parameter.Name}}} to the template, or give the parameter a default"
                : null;
            if (fault is not null) diagnostics.Add(without[0].Place.Diagnostic(DeclaredDiagnostics.UnfittingField, fault));
        }
    }

    private static string? WhyUnfit(DeclaringType type, TemplateField field) =>
        type.ParameterOf(field.Name) is not { } parameter ? $"'{type.Name}' has no parameter for the field '{field.Name}': add one, or remove the placeholder"
        : !parameter.Takes(field.Column.Type) ? $"'{field.Name}' is {FieldTypes.Describe(field.Type)}, which a parameter of type {parameter.DisplayType} can't hold: change one of the two"
        : field.IsNullable && !parameter.IsNullable ? $"'{field.Name}' is optional in the template, so its parameter must be nullable: write {parameter.DisplayType}?"
        : null;
}
