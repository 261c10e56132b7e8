namespace ArticleFacts.Findings;

/// <summary>AF0327: one record of a list that is in order of its dates is out of place.</summary>
internal sealed class ListOrderRule : IFindingRule
{
    private const int LeastRecords = 5;

    public FindingRule Rule { get; } = new(
        "AF0327",
        "A record is out of order",
        FindingCategory.Dates,
        "The dates of a list, or of one group of it, go up or down from record to record, five at least, but for one record. Lists that "
            + "two records or more break are in another order, and silent.");

    public void Check(FindingContext context)
    {
        foreach (var table in context.Article.Tables)
        {
            var column = -1;
            for (var c = 0; c < table.Columns.Count && column < 0; c++) column = table.Columns[c].Type == ColumnType.Date ? c : -1;
            if (column < 0) continue;
            foreach (var group in TableColumns.Groups(table)) CheckGroup(context, table, group, column);
        }
    }

    private void CheckGroup(FindingContext context, Table table, List<TableRecord> group, int column)
    {
        var days = group.ConvertAll(r => TableColumns.Day(r, column));
        if (group.Count < LeastRecords || days.Exists(d => d is null)) return;
        var list = days.ConvertAll(d => d!.Value);
        if (list.Distinct().Count() < LeastRecords - 1 || Breaks(list, 1).Count == 0 || Breaks(list, -1).Count == 0) return;
        var (direction, breaks) = Breaks(list, 1).Count <= Breaks(list, -1).Count ? (1, Breaks(list, 1)) : (-1, Breaks(list, -1));
        if (breaks.Count != 1 || OutOfPlace(list, breaks[0], direction) is not { } at) return;
        var record = group[at];
        var beside = at == breaks[0] ? at - 1 : at + 1;
        var neighbour = group[beside];
        // A slip of many years is told by AF0352, and a record that comes twice by AF0350.
        if (Math.Abs(list[at].Year - list[beside].Year) >= ImplausibleFieldRule.LeastYears || group.Exists(r => r != record
            && HasName(table, r, record))) return;
        var span = TableColumns.Place(record, column);
        var (words, other) = (context.Words(span), context.Words(TableColumns.Place(neighbour, column)));
        context.Report(
            Rule,
            span,
            "The list is in order of its dates, and '" + words + "' stands beside '" + other
                + "' where it does not belong: correct the date, or move the record",
            new FindingValue(words, Values.Iso(list[at])),
            new FindingValue(other, Values.Iso(list[beside])),
            context.Place("the record beside it", TableColumns.Place(neighbour, column)));
    }

    private static bool HasName(Table table, TableRecord a, TableRecord b) =>
        TableColumns.Index(table, "Name") is var name and >= 0 && a.Cells[name].Text is { } text && text == b.Cells[name].Text;

    // The records that come before (or after) the one above them.
    private static List<int> Breaks(List<DateTime> days, int direction) =>
        Enumerable.Range(1, days.Count - 1).Where(i => days[i].CompareTo(days[i - 1]) * direction < 0).ToList();

    // The one record without which the list is in order.
    private static int? OutOfPlace(List<DateTime> days, int at, int direction)
    {
        foreach (var i in new[] { at, at - 1 })
        {
            var rest = new List<DateTime>(days);
            rest.RemoveAt(i);
            if (Breaks(rest, direction).Count == 0) return i;
        }
        return null;
    }
}
