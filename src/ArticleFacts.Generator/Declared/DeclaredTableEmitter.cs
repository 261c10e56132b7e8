using ArticleFacts.Generator.Emit;

namespace ArticleFacts.Generator.Declared;

/// <summary>Writes the other part of a type with a template: the records, their number, and the lookups by columns.</summary>
internal sealed class DeclaredTableEmitter
{
    private const string RecordName = "Record";

    private readonly DeclaredTable declared;
    private readonly DeclaringType type;
    private readonly string shape;
    private readonly Table table;
    private readonly SourceWriter writer = new();
    private readonly ExpressionWriter expressions = new();
    private readonly List<DiagnosticInfo> faults = [];

    private DeclaredTableEmitter(DeclaredTable declared)
    {
        this.declared = declared;
        type = declared.Declaration.Type;
        shape = string.Join(" or ", declared.Declaration.Templates.Select(t => t.Template.Text));
        table = new Table(RecordName, type.Name, null, declared.Columns, ValueList.From(declared.Records.Select(r => r.Record)), null);
    }

    /// <summary>The code.</summary>
    /// <param name="declared">The table.</param>
    /// <param name="faults">What the texts hold that the declared types can't, at its place in the texts.</param>
    public static string Emit(DeclaredTable declared, out ValueList<DiagnosticInfo> faults)
    {
        var emitter = new DeclaredTableEmitter(declared);
        emitter.Write();
        // A value that many lines have is one fault: its first line shows it.
        faults = ValueList.From(emitter.faults.GroupBy(f => f.Arguments[0], StringComparer.Ordinal).Select(g => g.First()));
        return emitter.writer.ToString();
    }

    private void Write()
    {
        var typeName = IdentifierWriter.FromRoot(type.Namespace, type.Name);
        var members = new MemberNames(type.Name, ["All", "Count", RecordName, .. type.Members]);
        var enumerations = type.IsRecord ? [] : Enumerations(members, typeName);
        var columns = type.IsRecord
            ? table.Columns.Select((c, i) => DeclaredColumn.For(table, i, type.ParameterOf(c.Name)!)).ToList()
            : Columns(enumerations);
        var record = type.IsRecord ? typeName : typeName + "." + RecordName;
        var lookups = Lookups(columns);

        using (FileSection.Open(writer, type.Namespace))
        {
            // Made first: the class gets the helpers that they need.
            var facts = ValueList.From(declared.Records.Select(r => type.IsRecord ? NewOfTheirs(r, record, columns) : New(r, columns)));
            new CollectionSection<string>
            {
                Name = type.Name,
                Declaration = (type.IsRecord ? "partial record " : "static partial class ") + IdentifierWriter.Escape(type.Name),
                HasCount = !type.Members.Contains("Count"),
                Summary = "The lines that look like: " + shape,
                Type = record,
                Facts = facts,
                Expression = static fact => fact,
                Extra = w =>
                {
                    foreach (var (column, name) in lookups) TableSection.WriteLookup(w, record, name, column);
                    foreach (var enumeration in enumerations.Values) TablesSection.WriteEnumeration(w, enumeration);
                    if (!type.IsRecord) WriteRecord(columns);
                    expressions.WriteHelpers(w);
                },
            }.Write(writer);
        }
    }

    // A lookup whose name the developer's type has already is the developer's own.
    private List<(ColumnPlan Column, string Name)> Lookups(List<ColumnPlan> columns)
    {
        var taken = new HashSet<string>(type.Members, StringComparer.Ordinal) { type.Name };
        return columns.Where(c => c.Lookup != ColumnLookup.None)
            .Select(c => (Column: c, Name: (c.Lookup == ColumnLookup.Find ? "FindBy" : "By") + c.Property.TrimStart('@')))
            .Where(l => !taken.Contains(l.Name) && !taken.Contains(l.Name + "_")).ToList();
    }

    private Dictionary<string, EnumPlan> Enumerations(MemberNames members, string typeName)
    {
        var plans = new Dictionary<string, EnumPlan>(StringComparer.Ordinal);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Type != ColumnType.Enumeration) continue;
            var name = members.Take(IdentifierWriter.FromWords(table.Columns[i].Name, "Kind"), "Kind");
            var plan = new EnumPlan(name, typeName + "." + name);
            foreach (var record in table.Records)
            {
                if (ColumnPlan.TextAt(record, i) is { } text) plan.Add(text);
            }
            plans.Add(table.Columns[i].Name, plan);
        }
        return plans;
    }

    private List<ColumnPlan> Columns(Dictionary<string, EnumPlan> enumerations)
    {
        var names = new MemberNames(RecordName, "Article", "Source");
        return table.Columns.Select((c, i) => ColumnPlan.For(
            table, i, names.Take(IdentifierWriter.FromWords(c.Name, "Column"), "Value"), enumerations.TryGetValue(c.Name, out var plan) ? plan : null)).ToList();
    }

    private string New(DeclaredRecord record, List<ColumnPlan> columns)
    {
        var cells = columns.Select(c => c.Property + " = " + (ColumnPlan.TextAt(record.Record, c.Index) is { } text ? c.Expression(text) : "null") + ", ");
        return $"new() {{ {string.Concat(cells)}Article = {LiteralWriter.Text(record.DisplayPath)}, Source = {expressions.Mention(record.Record.Source)} }}";
    }

    private string NewOfTheirs(DeclaredRecord record, string type, List<ColumnPlan> columns)
    {
        var arguments = columns.Select(c => c.Property + ": " + Argument(record, c))
            .Concat(this.type.Parameters.Where(p => p.Kind == ParameterKind.Mention).Select(p => IdentifierWriter.Escape(p.Name) + ": " + expressions.Mention(record.Record.Source)));
        return $"new {type}({string.Join(", ", arguments)})";
    }

    private string Argument(DeclaredRecord record, ColumnPlan column)
    {
        if (ColumnPlan.TextAt(record.Record, column.Index) is not { } text) return "null";
        var parameter = type.ParameterOf(column.Source.Name)!;
        var where = Where(record.Record, record.Record.Cells[column.Index]);
        if (DeclaredColumn.WhyUnfit(parameter, type.Name, text, where.Text) is { } why) faults.Add(DeclaredDiagnostics.InText(DeclaredDiagnostics.UnfittingField, record.Path, where, why));
        return column.Expression(text);
    }

    // The place of a cell; that of the record when the cell is outside of it.
    private static Mention Where(TableRecord record, TableCell cell)
    {
        var source = record.Source;
        var offset = cell.Span.Start - source.Span.Start;
        if (offset < 0 || cell.Span.End > source.Span.End || source.Text.Length != source.Span.Length) return source;
        var (line, lineStart) = (source.Line, 1 - source.Column);
        for (var i = 0; i < offset; i++)
        {
            if (source.Text[i] != '\n' && (source.Text[i] != '\r' || source.Text[i + 1] == '\n')) continue;
            line++;
            lineStart = i + 1;
        }
        return new Mention(source.Text.Substring(offset, cell.Span.Length), cell.Span, line, offset - lineStart + 1, source.Sentence);
    }

    private void WriteRecord(List<ColumnPlan> columns)
    {
        writer.Gap();
        CommentWriter.Summary(writer, "A line that looks like: " + shape);
        using (writer.Open("public sealed partial record " + RecordName))
        {
            TablesSection.WriteColumns(writer, columns);
            writer.Gap();
            writer.Line("/// <summary>The article's file.</summary>");
            writer.Line("public required string Article { get; init; }");
            writer.Gap();
            writer.Line("/// <summary>The part of the text that this record was read from.</summary>");
            writer.Line($"public required {Types.Mention} Source {{ get; init; }}");
        }
    }
}
