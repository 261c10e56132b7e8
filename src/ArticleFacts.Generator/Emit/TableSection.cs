using System.Globalization;

namespace ArticleFacts.Generator.Emit;

/// <summary>The class of one table: its records, and a lookup for every column that is no prose.</summary>
internal static class TableSection
{
    public static void Write(EmitContext context, Table table, TableNames names, List<ColumnPlan> columns)
    {
        var type = context.TypeName + "." + names.Record;
        var members = new MemberNames(names.Class, "All", "Count", "AnnouncedCount");
        var groups = table.Records.Any(r => r.Group is not null) ? members.Take("ByGroup") : null;
        var lookups = columns.Where(c => c.Lookup != ColumnLookup.None)
            .Select(c => (Column: c, Name: members.Take((c.Lookup == ColumnLookup.Find ? "FindBy" : "By") + c.Property))).ToList();

        new CollectionSection<TableRecord>
        {
            Name = names.Class,
            Summary = (table.Intro is { } intro ? intro.Text + " " + context.Place(intro.Line) : "A list of the article.")
                + " " + table.Records.Count.ToString(CultureInfo.InvariantCulture) + " records.",
            Type = type,
            Facts = table.Records,
            Expression = r => Expression(context, r, columns),
            Extra = writer =>
            {
                WriteAnnouncedCount(context, table);
                if (groups is not null) WriteBy(writer, type, groups, "Group", "string", isNullable: true, isValueType: false);
                foreach (var (column, name) in lookups) WriteLookup(writer, type, name, column);
            },
        }.Write(context.Writer);
    }

    /// <summary>Writes the lookup by a column.</summary>
    public static void WriteLookup(SourceWriter writer, string type, string name, ColumnPlan column)
    {
        if (column.Lookup == ColumnLookup.Find) WriteFind(writer, type, name, column);
        else WriteBy(writer, type, name, column.Property, column.Type, column.Nullable, column.IsValueType);
    }

    private static string Expression(EmitContext context, TableRecord record, List<ColumnPlan> columns)
    {
        var cells = columns.Select(c => c.Property + " = " + (ColumnPlan.TextAt(record, c.Index) is { } text ? c.Expression(text) : "null"));
        var group = record.Group is null ? "" : ", Group = " + LiteralWriter.Text(record.Group);
        return $"new() {{ {string.Join(", ", cells)}{(columns.Count > 0 ? ", " : "")}Source = {context.Expressions.Mention(record.Source)}{group} }}";
    }

    private static void WriteAnnouncedCount(EmitContext context, Table table)
    {
        if (table.AnnouncedCount is not { } count) return;
        context.Writer.Gap();
        CommentWriter.Summary(
            context.Writer, "The number of records that the text announces; Count is the number that it holds.", table.Intro is { } intro ? context.Provenance(intro) : []);
        context.Writer.Line($"public const int AnnouncedCount = {LiteralWriter.Number(count)};");
    }

    private static void WriteBy(SourceWriter writer, string type, string name, string property, string key, bool isNullable, bool isValueType)
    {
        writer.Gap();
        writer.Line($"/// <summary>The records with this {property}, in text order; empty when there are none.</summary>");
        writer.Line($"public static {Types.List(type)} {name}({key} value) => {name}_.Lookup[value];");
        WriteLookup(writer, type, name, property, key, isNullable, isValueType);
    }

    private static void WriteFind(SourceWriter writer, string type, string name, ColumnPlan column)
    {
        writer.Gap();
        var ignored = column.Type == "string" ? ", without regard to case and to the kind of quotation mark or dash" : "";
        writer.Line($"/// <summary>The record with this {column.Property}{ignored}; null when there is none.</summary>");
        writer.Line($"public static {type}? {name}({column.Type} value) => {name}_.Lookup[value] is {{ Count: > 0 }} found ? found[0] : null;");
        WriteLookup(writer, type, name, column.Property, column.Type, column.Nullable, column.IsValueType);
    }

    // A class of its own: the lookup is built when it is first asked, and not when the table is.
    private static void WriteLookup(SourceWriter writer, string type, string name, string property, string key, bool isNullable, bool isValueType)
    {
        var records = isNullable ? $"global::System.Linq.Enumerable.Where(All, static r => r.{property} is not null)" : "All";
        var selector = $"static r => r.{property}" + (!isNullable ? "" : isValueType ? "!.Value" : "!");
        var comparer = key == "string" ? ", " + Types.NameComparer : "";
        writer.Gap();
        using (writer.Open($"private static class {name}_"))
        {
            writer.Line($"internal static readonly global::ArticleFacts.FactLookup<{key}, {type}> Lookup = new({records}, {selector}{comparer});");
        }
    }
}
