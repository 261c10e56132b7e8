using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0351: one record lacks what all others have.</summary>
internal sealed class MissingFieldRule : IFindingRule
{
    private const int LeastRecords = 6;

    // What a record of a person or an event is expected to tell.
    private static readonly string[] Fields = ["Age", "Date", "Hometown", "Rank"];

    public FindingRule Rule { get; } = new(
        "AF0351",
        "A record lacks what all others have",
        FindingCategory.Records,
        "One record of six or more has no age, date, home or rank, and all others of the list do. A second record without it makes it a "
            + "habit, and is silent. So are records that share the value with their neighbour.");

    public void Check(FindingContext context)
    {
        foreach (var table in context.Article.Tables)
        {
            if (table.Records.Count < LeastRecords) continue;
            for (var c = 0; c < table.Columns.Count; c++)
            {
                if (Array.IndexOf(Fields, table.Columns[c].Name) < 0) continue;
                var lacking = table.Records.Where(r => r.Cells[c].Text is null).ToList();
                if (lacking.Count != 1) continue;
                var field = Unicode.ToLower(table.Columns[c].Name);
                var name = TableColumns.Index(table, "Name");
                var span = TableColumns.Place(lacking[0], name);
                var words = context.Words(span);
                var count = table.Records.Count - 1;
                context.Report(
                    Rule,
                    span,
                    "'" + (words.Length > 60 ? words.Substring(0, 60) + "…" : words) + "' has no " + field + ", and the "
                        + Values.Text(count) + " other records have one: add it",
                    new FindingValue(words, ""),
                    new FindingValue(Values.Count(count, "record"), field),
                    context.Place("a record with " + field, TableColumns.Place(table.Records[table.Records[0] == lacking[0] ? 1 : 0], c)));
            }
        }
    }
}
