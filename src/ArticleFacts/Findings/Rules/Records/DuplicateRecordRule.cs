using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0350: a list holds one record twice.</summary>
internal sealed class DuplicateRecordRule : IFindingRule
{
    private const int LeastCells = 2;

    public FindingRule Rule { get; } = new(
        "AF0350",
        "A record is listed twice",
        FindingCategory.Records,
        "Two records of one list name the same person and agree in all else that both tell, or are the same in all cells, two at least. "
            + "Two people of one name with another age or home are silent, as are lists in which names come again and again.");

    public void Check(FindingContext context)
    {
        foreach (var table in context.Article.Tables)
        {
            var name = TableColumns.Index(table, "Name");
            if (name >= 0 && table.Columns[name].Type != ColumnType.Person) name = -1;
            var seen = new Dictionary<string, TableRecord>(Unicode.IgnoreCase);
            var found = new List<(TableRecord Again, TableRecord First)>();
            foreach (var record in table.Records)
            {
                var key = Key(record, name);
                if (key.Length == 0) continue;
                if (!seen.TryGetValue(key, out var first)) seen.Add(key, record);
                else if (Agree(first, record)) found.Add((record, first));
            }
            // A list of who won what names winners twice.
            if (found.Count == 0 || found.Count * 3 > table.Records.Count) continue;
            foreach (var (again, first) in found) Report(context, again, first, name);
        }
    }

    private static string Key(TableRecord record, int name) =>
        name >= 0 ? record.Cells[name].Text ?? "" : string.Join("\u0001", record.Cells.Select(c => c.Text ?? ""));

    private static bool Agree(TableRecord a, TableRecord b)
    {
        var same = 0;
        for (var i = 0; i < a.Cells.Count; i++)
        {
            if (a.Cells[i].Text is not { } one || b.Cells[i].Text is not { } other) continue;
            if (!NameComparer.Instance.Equals(one, other)) return false;
            if (!a.Cells[i].Inherited) same++;
        }
        return same >= LeastCells;
    }

    private void Report(FindingContext context, TableRecord again, TableRecord first, int name)
    {
        var span = name >= 0 ? TableColumns.Place(again, name) : again.Source.Span;
        var words = context.Words(span);
        var key = name >= 0 ? again.Cells[name].Text! : words;
        context.Report(
            Rule,
            span,
            "'" + Shortened(words) + "' is listed twice: remove one of the records, or correct what should set them apart",
            new FindingValue(words, key),
            new FindingValue(context.Words(first.Source.Span), key),
            context.Place("the first record", name >= 0 ? TableColumns.Place(first, name) : first.Source.Span));
    }

    private static string Shortened(string words) => words.Length > 60 ? words.Substring(0, 60) + "…" : words;
}
