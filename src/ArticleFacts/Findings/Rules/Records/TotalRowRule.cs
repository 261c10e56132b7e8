using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0355: the total of a column is not the sum of its rows.</summary>
internal sealed class TotalRowRule : IFindingRule
{
    private const int LeastRows = 3;

    private static readonly string[] Labels = ["total", "totals", "sum", "all", "overall", "grand total", "altogether"];

    public FindingRule Rule { get; } = new(
        "AF0355",
        "The total is not the sum of its column",
        FindingCategory.Records,
        "The last row of a table is called \"Total\", and a number in it is not the sum of the numbers above, rounding aside. Columns of "
            + "percentages, averages and ranks, and columns with gaps, are silent.");

    public void Check(FindingContext context)
    {
        foreach (var table in context.Article.Tables)
        {
            var last = table.Records.Count - 1;
            if (last < LeastRows - 1 || !IsTotal(table.Records[last])) continue;
            for (var c = 0; c < table.Columns.Count; c++)
            {
                if (table.Columns[c].Type is ColumnType.Integer or ColumnType.Decimal
                    && IsSummed(table.Columns[c].Name)) CheckColumn(context, table, c, last);
            }
        }
    }

    private static bool IsTotal(TableRecord record) =>
        record.Cells.Any(c => c.Text is { } text && Array.Exists(Labels, l => Unicode.AreSame(l, text.Trim())));

    private static bool IsSummed(string name)
    {
        foreach (var word in new[] { "Percent", "Share", "Average", "Rank", "Change", "Rate", "Year", "Age", "Number", "Position",
            "Turnout" })
        {
            if (Unicode.IndexOf(name, word) >= 0) return false;
        }
        return true;
    }

    private void CheckColumn(FindingContext context, Table table, int column, int last)
    {
        if (TableColumns.Number(table.Records[last], column) is not { } total) return;
        var sum = 0m;
        var decimals = 0;
        for (var r = 0; r < last; r++)
        {
            if (TableColumns.Number(table.Records[r], column) is not { } value) return;
            sum += value;
            decimals = Math.Max(decimals, BitConverter.GetBytes(decimal.GetBits(value)[3])[2]);
        }
        // Each rounded row may be half a digit away.
        var slack = decimals == 0 ? 0 : last * 0.5m / (decimal)Math.Pow(10, decimals);
        if (Math.Abs(sum - total) <= slack) return;
        var span = TableColumns.Place(table.Records[last], column);
        var words = context.Words(span);
        context.Report(
            Rule,
            span,
            "The total is '" + words + "', and the rows above are " + Values.Text(sum) + " together: correct the total or a row",
            new FindingValue(words, Values.Text(total)),
            new FindingValue("the rows above", Values.Text(sum)),
            context.Place("the first row", TableColumns.Place(table.Records[0], column)));
    }
}
