using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>
/// Reads tables out of lists. Each shape finds its own; a block belongs to one table only, and the shapes that are surest look first.
/// Names, types and nullability come from the whole of a table.
/// </summary>
internal static class TableReader
{
    // The cell of every record that has none.
    private static readonly TableCell Nothing = new(null, false, default);

    public static ValueList<Table> Read(DocumentLayout layout, MentionSet mentions, ResolvedDates dates, Entities entities, MentionFactory source)
    {
        var tables = new TableSource(layout, mentions, dates, entities);
        ITableShape[] shapes =
        [
            new AlignedShape(tables),
            new SpacedShape(tables),
            new LabelShape(tables),
            new MatchShape(tables),
            new ScheduleShape(tables),
            new PeopleShape(tables),
            new TimelineShape(tables),
            new HeadedShape(tables),
            new SegmentShape(tables),
            new InlineShape(tables),
            new CasualtySentenceShape(tables),
        ];
        var drafts = new List<DraftTable>();
        foreach (var shape in shapes) drafts.AddRange(shape.Read());
        if (drafts.Count == 0) return ValueList<Table>.Empty;
        var namer = new TableNamer(tables);
        return ValueList.From(drafts.OrderBy(d => d.Records[0].Source.Start).Select(d => Finish(d, namer, layout, source)));
    }

    private static Table Finish(DraftTable draft, TableNamer namer, DocumentLayout layout, MentionFactory source)
    {
        foreach (var (name, _) in draft.Columns.ToArray())
        {
            if (!ColumnInference.IsWorthKeeping(draft, name)) draft.RemoveColumn(name);
        }
        var columns = draft.Columns.Select(c => ColumnInference.Infer(draft, c.Name, c.Hint)).ToArray();
        var (single, plural, count) = namer.Name(draft);
        return new Table(
            single,
            plural,
            count,
            ValueList.From(columns),
            ValueList.From(draft.Records.Select(r => Record(r, columns, source))),
            draft.IntroBlock < 0 ? null : source.Make(layout.Blocks[draft.IntroBlock].Span));
    }

    private static TableRecord Record(DraftRecord draft, TableColumn[] columns, MentionFactory source)
    {
        var cells = new TableCell[columns.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = draft.Cells.TryGetValue(columns[i].Name, out var cell) ? new TableCell(cell.Text, cell.Inherited, cell.Span) : Nothing;
        }
        return new TableRecord(draft.Group, ValueList.Own(cells), source.Make(draft.Source));
    }
}
