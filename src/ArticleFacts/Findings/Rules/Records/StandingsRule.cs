namespace ArticleFacts.Findings;

/// <summary>AF0353: a row of a league table does not add up.</summary>
internal sealed class StandingsRule : IFindingRule
{
    private const int LeastRows = 3;

    public FindingRule Rule { get; } = new(
        "AF0353",
        "The games or points of a team do not add up",
        FindingCategory.Records,
        "In a table with games played, won, drawn and lost, the parts of one row are not its games, or its points are not what wins and "
            + "draws give; the other rows must show the rule (three points or two for a win). Tables in which several rows break it have "
            + "another rule, and are silent.");

    public void Check(FindingContext context)
    {
        foreach (var table in context.Article.Tables)
        {
            if (table.Records.Count < LeastRows) continue;
            var columns = new[] { Column(table, "Played", "P", "Pld", "GP", "Games"), Column(table, "Won", "W", "Wins"), Column(table,
                "Drawn", "D", "Draws"), Column(table, "Lost", "L", "Losses"), Column(table, "Points", "Pts") };
            if (columns[1] < 0 || columns[3] < 0) continue;
            if (columns[0] >= 0) CheckRows(context, table, columns[0], "games", r => Sum(r, columns[1], columns[2], columns[3], 1, 1, 1),
                "won, drawn and lost");
            if (columns[4] < 0 || columns[2] < 0) continue;
            foreach (var win in new[] { 3, 2 })
            {
                if (CheckRows(context, table, columns[4], "points", r => Sum(r, columns[1], columns[2], columns[3], win, 1, 0),
                    Values.Text(win) + " for a win and 1 for a draw")) break;
            }
        }
    }

    private static int Column(Table table, params string[] names)
    {
        foreach (var name in names)
        {
            if (TableColumns.Index(table, name) is var column and >= 0) return column;
        }
        return -1;
    }

    private static decimal? Sum(TableRecord row, int won, int drawn, int lost, int win, int draw, int loss)
    {
        if (TableColumns.Number(row, won) is not { } w || TableColumns.Number(row, lost) is not { } l) return null;
        var d = drawn < 0 ? 0 : TableColumns.Number(row, drawn);
        return (w * win) + (d * draw) + (l * loss);
    }

    // Whether the other rows follow the rule; one that does not is reported.
    private bool CheckRows(FindingContext context, Table table, int column, string what, Func<TableRecord, decimal?> rule, string how)
    {
        var rows = table.Records.Where(r => TableColumns.Number(r, column) is not null && rule(r) is not null).ToList();
        var wrong = rows.FindAll(r => TableColumns.Number(r, column) != rule(r));
        if (rows.Count < LeastRows || wrong.Count * 3 > rows.Count) return false;
        foreach (var row in wrong)
        {
            var span = TableColumns.Place(row, column);
            var words = context.Words(span);
            var computed = Values.Text(rule(row)!.Value);
            context.Report(
                Rule,
                span,
                "The row has '" + words + "' " + what + ", and " + how + " give " + computed + ": correct one of them",
                new FindingValue(words, Values.Text(TableColumns.Number(row, column)!.Value)),
                new FindingValue(how, computed),
                context.Place("the row", row.Source.Span));
        }
        return true;
    }
}
