using System.Globalization;

namespace ArticleFacts.Generator.Emit;

/// <summary>How the records of a table are looked up by a column.</summary>
internal enum ColumnLookup
{
    /// <summary>Not at all: prose.</summary>
    None,

    /// <summary>By a value that several records share: <c>ByTown</c>.</summary>
    By,

    /// <summary>By a value that one record has: <c>FindById</c>.</summary>
    Find,
}

/// <summary>How a column becomes a property: decided over all its cells, because one that is no number makes a column of numbers one of text.</summary>
/// <param name="Index">The column's place in a record.</param>
/// <param name="Source">The column.</param>
/// <param name="Property">Name of the property.</param>
/// <param name="Type">C# type without <c>?</c>.</param>
/// <param name="IsValueType">Whether <paramref name="Type"/> is a struct or an enumeration.</param>
/// <param name="Nullable">Whether some record has no value.</param>
/// <param name="Lookup">How records are looked up by it.</param>
/// <param name="Expression">The expression for a cell's text.</param>
internal sealed record ColumnPlan(
    int Index, TableColumn Source, string Property, string Type, bool IsValueType, bool Nullable, ColumnLookup Lookup, Func<string, string> Expression)
{
    // What is longer is prose, which nobody writes into a call.
    private const int MaxKeyLength = 60;
    private const int MaxKeyWords = 8;

    /// <summary>The property's type as declared.</summary>
    public string DeclaredType => Nullable ? Type + "?" : Type;

    public static ColumnPlan For(Table table, int index, string property, EnumPlan? enumeration)
    {
        var column = table.Columns[index];
        var texts = table.Records.Select(r => TextAt(r, index)).ToArray();
        var values = texts.Where(t => t is not null).Select(t => t!).ToArray();
        var isNullable = column.Nullable || values.Length < texts.Length;

        ColumnPlan Plan(string type, bool isValueType, Func<string, string> expression) =>
            new(index, column, property, type, isValueType, isNullable, LookupOf(column.Type, values), expression);

        if (enumeration is not null) return Plan(enumeration.TypeName, true, enumeration.Expression);
        switch (column.Type)
        {
            case ColumnType.Integer when values.All(v => Whole(v) is >= int.MinValue and <= int.MaxValue):
                return Plan("int", true, v => Whole(v)!.Value.ToString(CultureInfo.InvariantCulture));
            case ColumnType.Integer when values.All(v => Whole(v) is not null):
                return Plan("long", true, v => Whole(v)!.Value.ToString(CultureInfo.InvariantCulture) + "L");
            case ColumnType.Integer or ColumnType.Decimal when values.All(v => Decimal(v) is not null):
                return Plan("decimal", true, v => LiteralWriter.Number(Decimal(v)));
            case ColumnType.Date when values.All(v => Day(v) is not null):
                return Plan(Types.DateOnly, true, v => Day(v)!.Value.Expression);
            case ColumnType.Date when values.All(v => Date(v) is not null):
                return Plan(Types.DateValue, false, v => ExpressionWriter.Date(Date(v)));
            case ColumnType.Time when values.All(v => ExpressionWriter.Time(v) is not null):
                return Plan(Types.TimeOnly, true, v => ExpressionWriter.Time(v)!);
            default:
                return Plan("string", false, LiteralWriter.Text);
        }
    }

    /// <summary>
    /// How records are looked up by a column of any table, inferred or declared: one record by a value that no two records have, several by one that
    /// some share. An enumeration groups records whatever its values are; prose is for reading.
    /// </summary>
    /// <param name="type">The column's type.</param>
    /// <param name="values">The texts of its cells.</param>
    public static ColumnLookup LookupOf(ColumnType type, IReadOnlyCollection<string> values)
    {
        if (type == ColumnType.Enumeration) return ColumnLookup.By;
        if (type == ColumnType.Text && values.Any(IsProse)) return ColumnLookup.None;
        return values.Distinct(NameComparer.Instance).Count() < values.Count ? ColumnLookup.By : ColumnLookup.Find;
    }

    private static bool IsProse(string value) => value.Length > MaxKeyLength || value.Count(c => c == ' ') >= MaxKeyWords;

    /// <summary>The text of a record's cell; null when it has none, or when the record is too short.</summary>
    public static string? TextAt(TableRecord record, int index) => index < record.Cells.Count ? record.Cells[index].Text : null;

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static decimal? Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static DateValue? Date(string text) => DateValue.TryParse(text, out var value) ? value : null;

    private static CalendarDay? Day(string text) =>
        Date(text) is { } date && CalendarDay.From(date) is { IsWholeValue: true } day ? day : null;
}
