using System.Globalization;

namespace ArticleFacts.Findings;

/// <summary>Reads the cells of a table by the name of their column.</summary>
internal static class TableColumns
{
    /// <summary>Index of the column; -1 when the table has none of this name.</summary>
    public static int Index(Table table, string name)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Name == name) return i;
        }
        return -1;
    }

    /// <summary>The number in a cell; null where there is none.</summary>
    public static decimal? Number(TableRecord record, int column) =>
        column >= 0 && decimal.TryParse(record.Cells[column].Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value : null;

    /// <summary>The day in a cell; null where there is none.</summary>
    public static DateTime? Day(TableRecord record, int column) =>
        column >= 0 && DateValue.TryParse(record.Cells[column].Text, out var value) ? DateParts.DayOf(value) : null;

    /// <summary>The place of a cell; that of its record where the value is not printed there.</summary>
    public static SourceSpan Place(TableRecord record, int column) =>
        column >= 0 && !record.Cells[column].Span.IsEmpty ? record.Cells[column].Span : record.Source.Span;

    /// <summary>The records by their group, each in text order.</summary>
    public static IEnumerable<List<TableRecord>> Groups(Table table) => table.Records.GroupBy(r => r.Group ?? "").Select(g => g.ToList());
}
