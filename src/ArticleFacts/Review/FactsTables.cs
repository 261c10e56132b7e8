using ArticleFacts.Members;

namespace ArticleFacts.Review;

/// <summary>
/// Makes the tables that a facts file names. Names, columns and types are those of the line; the rows follow the text, and their number is checked;
/// single cells can be corrected.
/// </summary>
internal sealed class FactsTables(Article inferred, GroundedLines lines, FactsNames names, List<FactsProblem> problems)
{
    public (ValueList<Table> Facts, ValueList<TableMember> Members) Read(List<FactsStatement> statements)
    {
        var made = new List<(Table Table, FactsStatement Line)>();
        foreach (var line in statements.Where(s => s.Kind == FactsKind.Table))
        {
            if (Make(line, statements) is { } table) made.Add((table, line));
        }
        var ordered = made.OrderBy(m => m.Table.Records[0].Source.Span.Start).ToList();
        var members = new List<TableMember>();
        for (var i = 0; i < ordered.Count; i++)
        {
            var (table, line) = ordered[i];
            if (names.Take(line, "", line.Name) && names.Take(line, "", table.Name)) members.Add(new TableMember(i, table.PluralName, table.Name));
        }
        foreach (var cell in statements.Where(s => s.Kind == FactsKind.Cell && !made.Exists(m => m.Line.Name == s.Name)))
        {
            Differs(cell.NameSpan, "There is no table '" + cell.Name + "' in the facts file: write the name of one of its tables, or remove the line");
        }
        return (ValueList.From(ordered.Select(m => m.Table)), ValueList.From(members));
    }

    private Table? Make(FactsStatement line, List<FactsStatement> statements)
    {
        if (lines.First(line) is not { } ground) return null;
        var table = Find(ground.Own);
        if (table is null)
        {
            Differs(line.Words[0].Span, "There is no table at these words any more: check the layout of the list, or remove the line");
            return null;
        }
        var columns = new List<int>();
        foreach (var column in line.Columns)
        {
            var index = IndexOf(table, column.Source);
            if (index < 0)
            {
                Differs(column.Span, "The table has no column '" + column.Source + "': its columns are " + string.Join(", ", table.Columns.Select(c => c.Name)));
                return null;
            }
            columns.Add(index);
        }
        if (line.Rows is { } rows && rows != table.Records.Count)
        {
            Differs(line.Span, "The facts file says " + rows + " rows, and the text has " + table.Records.Count + ": correct the number of rows, or the list in the text", table.Records[table.Records.Count - 1].Source);
        }
        var records = table.Records.Select(r => r with { Cells = ValueList.From(columns.Select(c => c < r.Cells.Count ? r.Cells[c] : new TableCell(null, false, default))) }).ToList();
        var corrected = new Dictionary<(int Row, int Column), FactsStatement>();
        foreach (var cell in statements.Where(s => s.Kind == FactsKind.Cell && s.Name == line.Name)) Correct(cell, line, records, corrected);
        for (var row = 0; row < records.Count; row++)
        {
            // The first row that does not fit says enough.
            if (!Fits(line, row, records[row], corrected)) break;
        }
        var announced = int.TryParse(line["announced"], out var count) ? count : (int?)null;
        return new Table(
            line.Second ?? (line.Name ?? "Table") + "Row", line.Name ?? "Table", announced,
            ValueList.From(line.Columns.Select(c => new TableColumn(c.Name, c.Type, c.IsNullable))), ValueList.From(records), table.Intro);
    }

    // The table whose introduction or records the words belong to.
    private Table? Find(SourceSpan words) =>
        inferred.Tables.FirstOrDefault(t => t.Intro is { } intro && intro.Span.Overlaps(words)) ?? inferred.Tables.FirstOrDefault(t => t.Records.Any(r => r.Source.Span.Overlaps(words)));

    private void Correct(FactsStatement cell, FactsStatement table, List<TableRecord> records, Dictionary<(int Row, int Column), FactsStatement> corrected)
    {
        var column = table.Columns.ToList().FindIndex(c => c.Name == cell.Second);
        if (column < 0)
        {
            Differs(cell.NameSpan, "The table '" + table.Name + "' has no column '" + cell.Second + "': its columns are " + string.Join(", ", table.Columns.Select(c => c.Name)));
            return;
        }
        if (lines.First(cell) is null) return;
        var places = lines.All(cell.Words[0]);
        var rows = Enumerable.Range(0, records.Count).Where(i => places.Exists(g => records[i].Source.Span.Overlaps(g.Own))).ToList();
        if (rows.Count != 1)
        {
            Differs(
                cell.Words[0].Span,
                (rows.Count == 0 ? "These words are in no row of '" : "These words are in " + rows.Count + " rows of '") + table.Name + "': write words of the one row that is meant");
            return;
        }
        var row = rows[0];
        if (corrected.ContainsKey((row, column)))
        {
            Differs(cell.NameSpan, "Another line corrects the same cell: remove one of the two");
            return;
        }
        corrected.Add((row, column), cell);
        var cells = records[row].Cells.ToArray();
        cells[column] = cells[column] with { Text = cell.Value == "none" ? null : cell.Value };
        records[row] = records[row] with { Cells = ValueList.From(cells) };
    }

    private bool Fits(FactsStatement line, int row, TableRecord record, Dictionary<(int Row, int Column), FactsStatement> corrected)
    {
        for (var i = 0; i < line.Columns.Count; i++)
        {
            var column = line.Columns[i];
            var text = record.Cells[i].Text;
            if (text is null ? column.IsNullable : ColumnTypes.Takes(column.Type, text)) continue;
            var type = ColumnTypes.NameOf(column.Type);
            if (corrected.TryGetValue((row, i), out var cell))
            {
                Differs(cell.ValueSpan, text is null
                    ? "'" + cell.Title + "' can't be empty: write " + column.Name + ": " + type + "? in the line of the table, or another value here"
                    : "'" + text + "' is not of the type " + type + ": write another value, or choose another type in the line of the table");
                return false;
            }
            var correction = "in a line of its own (cell " + line.Name + "." + column.Name + ")";
            Differs(column.Span, text is null
                ? "A row has no " + column.Name + ": write " + column.Name + ": " + type + "?, or give the value " + correction
                : "'" + text + "' is not of the type " + type + ": choose another type for " + column.Name + ", or correct the cell " + correction, record.Source);
            return false;
        }
        return true;
    }

    private static int IndexOf(Table table, string column)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Name == column) return i;
        }
        return -1;
    }

    private void Differs(SourceSpan span, string message, Mention? place = null) =>
        problems.Add(new FactsProblem(FactsRules.TableDiffers, FindingSeverity.Error, message, span, place));
}
