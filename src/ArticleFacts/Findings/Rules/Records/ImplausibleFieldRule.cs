namespace ArticleFacts.Findings;

/// <summary>AF0352: one record has a value that cannot be, beside all others.</summary>
internal sealed class ImplausibleFieldRule : IFindingRule
{
    private const int LeastRecords = 4;

    // So few people become older that a slip is likelier.
    private const int OldestPerson = 112;

    // A date is out of line if it is further from the others than they are from each other, many times, and years at least.
    private const int Times = 4;

    internal const int LeastYears = 15;

    public FindingRule Rule { get; } = new(
        "AF0352",
        "A value is implausible beside the others",
        FindingCategory.Records,
        "An age of a list is above 112, or one date lies decades away from all others of the list, which lie close together (1917 or 2107 "
            + "among dates of 2017). Four records at least; lists whose dates are far apart are silent.");

    public void Check(FindingContext context)
    {
        foreach (var table in context.Article.Tables)
        {
            for (var c = 0; c < table.Columns.Count; c++)
            {
                if (table.Columns[c].Name == "Age") CheckAges(context, table, c);
                if (table.Columns[c].Type == ColumnType.Date) CheckDates(context, table, c);
            }
        }
    }

    private void CheckAges(FindingContext context, Table table, int column)
    {
        foreach (var record in table.Records)
        {
            if (TableColumns.Number(record, column) is not { } age || age <= OldestPerson) continue;
            var span = TableColumns.Place(record, column);
            var words = context.Words(span);
            context.Report(Rule, span, "'" + words + "' is an age that hardly anybody reaches: correct it", new FindingValue(words,
                Values.Text(age)), new FindingValue("an age that people reach", Values.Text(OldestPerson)));
        }
    }

    private void CheckDates(FindingContext context, Table table, int column)
    {
        var dated = table.Records.Select(r => (Record: r, Day: TableColumns.Day(r, column))).Where(r => r.Day is not null).OrderBy(r =>
            r.Day).ToList();
        if (dated.Count < LeastRecords) return;
        foreach (var (odd, near, far) in new[] { (0, 1, dated.Count - 1), (dated.Count - 1, 0, dated.Count - 2) })
        {
            var spread = dated[far].Day!.Value.Year - dated[near].Day!.Value.Year;
            var distance = Math.Min(Math.Abs(dated[odd].Day!.Value.Year - dated[near].Day!.Value.Year),
                Math.Abs(dated[odd].Day!.Value.Year - dated[far].Day!.Value.Year));
            if (distance < LeastYears || distance < Times * (spread + 1)) continue;
            var span = TableColumns.Place(dated[odd].Record, column);
            var (words, other) = (context.Words(span), context.Words(TableColumns.Place(dated[near].Record, column)));
            context.Report(
                Rule,
                span,
                "'" + words + "' lies " + Values.Text(distance) + " years away from the other dates of the list, such as '" + other
                    + "': correct the year",
                new FindingValue(words, Values.Iso(dated[odd].Day!.Value)),
                new FindingValue(other, Values.Iso(dated[near].Day!.Value)),
                context.Place("another date of the list", TableColumns.Place(dated[near].Record, column)));
            return;
        }
    }
}
