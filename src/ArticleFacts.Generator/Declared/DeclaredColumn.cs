using System.Globalization;
using ArticleFacts.Generator.Emit;
using ArticleFacts.Text;

namespace ArticleFacts.Generator.Declared;

/// <summary>Columns that fill the parameters of a record of the developer's: their types are the parameters', whatever the texts hold.</summary>
internal static class DeclaredColumn
{
    /// <summary>The column of a parameter.</summary>
    public static ColumnPlan For(Table table, int index, DeclaredParameter parameter)
    {
        var column = table.Columns[index];
        var texts = table.Records.Select(r => ColumnPlan.TextAt(r, index)).OfType<string>().ToArray();
        var lookup = parameter.Kind switch
        {
            ParameterKind.Enumeration => ColumnLookup.By,
            // Nobody looks up by a floating-point number.
            ParameterKind.Double => ColumnLookup.None,
            _ => ColumnPlan.LookupOf(column.Type == ColumnType.Enumeration ? ColumnType.Text : column.Type, texts),
        };
        var isValueType = parameter.Kind is not (ParameterKind.Text or ParameterKind.DateValue);
        return new ColumnPlan(
            index, column, IdentifierWriter.Escape(parameter.Name), parameter.Type, isValueType, parameter.IsNullable, lookup, text => Expression(parameter, text) ?? "default");
    }

    /// <summary>Why the parameter can't hold the value, and what to do; null when it can.</summary>
    public static string? WhyUnfit(DeclaredParameter parameter, string record, string text, string printed)
    {
        if (Expression(parameter, text) is not null) return null;
        var name = $"the parameter '{parameter.Name}' of {record}";
        return parameter.Kind switch
        {
            ParameterKind.Int => $"'{printed}' is too large for {name}: declare it as long",
            ParameterKind.Long => $"'{printed}' is too large for {name}: declare it as decimal",
            ParameterKind.DateOnly => $"'{printed}' is not a single day, which {name} must be: declare it as DateValue",
            ParameterKind.Enumeration => $"'{printed}' is not a member of {parameter.DisplayType}: add {IdentifierWriter.FromWords(text, "Value")} to it",
            _ => $"'{printed}' does not fit {name}: declare it as string",
        };
    }

    private static string? Expression(DeclaredParameter parameter, string text) => parameter.Kind switch
    {
        ParameterKind.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text : null,
        ParameterKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text + "L" : null,
        ParameterKind.Decimal => text + "m",
        ParameterKind.Double => text + "d",
        ParameterKind.DateValue => ExpressionWriter.Date(Date(text)),
        ParameterKind.DateOnly => Date(text) is { } date && CalendarDay.From(date) is { IsWholeValue: true } day ? day.Expression : null,
        ParameterKind.TimeOnly => ExpressionWriter.Time(text),
        ParameterKind.Enumeration => Member(parameter, IdentifierWriter.FromWords(text, "Value")),
        _ => LiteralWriter.Text(text),
    };

    private static string? Member(DeclaredParameter parameter, string name) =>
        parameter.Members.FirstOrDefault(m => Unicode.AreSame(m, name)) is { } member ? parameter.Type + "." + IdentifierWriter.Escape(member) : null;

    private static DateValue? Date(string text) => DateValue.TryParse(text, out var value) ? value : null;
}
