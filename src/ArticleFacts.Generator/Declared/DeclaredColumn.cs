using System.Globalization;
using ArticleFacts.Generator.Emit;

namespace ArticleFacts.Generator.Declared;

/// <summary>Columns of declared tables: as inferred ones where the generator makes the record, and by the parameters' types where the developer did.</summary>
internal static class DeclaredColumn
{
    /// <summary>A column that fills a parameter.</summary>
    /// <param name="fault">Is told of a value that the parameter can't hold.</param>
    public static ColumnPlan For(Table table, int index, DeclaredParameter parameter, Action<string> fault)
    {
        var column = table.Columns[index];
        var texts = table.Records.Select(r => ColumnPlan.TextAt(r, index)).OfType<string>().ToArray();
        var isShared = texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() < texts.Length;
        var lookup = parameter.Kind switch
        {
            ParameterKind.Enumeration or ParameterKind.DateOnly or ParameterKind.DateValue => ColumnLookup.By,
            ParameterKind.Text when column.Type == ColumnType.Person && !isShared => ColumnLookup.Find,
            ParameterKind.Text when isShared || column.Type is ColumnType.Enumeration or ColumnType.Place => ColumnLookup.By,
            _ => ColumnLookup.None,
        };
        var isValueType = parameter.Kind is not (ParameterKind.Text or ParameterKind.DateValue);
        return new ColumnPlan(index, column, Property(parameter.Name), parameter.Type, isValueType, parameter.IsNullable, lookup, text => Expression(parameter, text, fault));
    }

    private static string Property(string name) => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None ? name : "@" + name;

    private static string Expression(DeclaredParameter parameter, string text, Action<string> fault)
    {
        switch (parameter.Kind)
        {
            case ParameterKind.Int:
                return text;
            case ParameterKind.Long:
                return text + "L";
            case ParameterKind.Decimal:
                return text + "m";
            case ParameterKind.Double:
                return text + "d";
            case ParameterKind.DateValue:
                return ExpressionWriter.Date(Date(text));
            case ParameterKind.DateOnly:
                if (Date(text) is { } date && CalendarDay.From(date) is { IsWholeValue: true } day) return day.Expression;
                fault($"The date {text} is no single day: declare {parameter.Name} as DateValue");
                return "default";
            case ParameterKind.Enumeration:
                var member = IdentifierWriter.FromWords(text, "Value");
                if (parameter.Members.FirstOrDefault(m => m.Equals(member, StringComparison.OrdinalIgnoreCase)) is { } known) return parameter.Type + "." + known;
                fault(string.Format(CultureInfo.InvariantCulture, "'{0}' is no member of {1}: add {2}", text, parameter.Type.Replace("global::", ""), member));
                return "default";
            default:
                return LiteralWriter.Text(text);
        }
    }

    private static DateValue? Date(string text) => DateValue.TryParse(text, out var value) ? value : null;
}
