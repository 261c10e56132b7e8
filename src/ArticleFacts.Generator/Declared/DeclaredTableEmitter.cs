using ArticleFacts.Generator.Emit;

namespace ArticleFacts.Generator.Declared;

/// <summary>Writes the other part of a type with a template: the records, their number, and the lookups that the columns deserve.</summary>
internal sealed class DeclaredTableEmitter
{
    private const string RecordName = "Record";

    private readonly DeclaredTable declared;
    private readonly TableDeclaration declaration;
    private readonly Table table;
    private readonly SourceWriter writer = new();
    private readonly ExpressionWriter expressions = new();
    private readonly List<string> faults = [];

    private DeclaredTableEmitter(DeclaredTable declared)
    {
        this.declared = declared;
        declaration = declared.Declaration;
        table = new Table(
            RecordName, declaration.Name, null, ValueList.From(declaration.Template.Fields.Select(f => f.Column)), ValueList.From(declared.Records.Select(r => r.Record)), null);
    }

    /// <summary>The code, and what the texts hold that the declared types can't.</summary>
    public static (string Code, ValueList<string> Faults) Emit(DeclaredTable declared)
    {
        var emitter = new DeclaredTableEmitter(declared);
        emitter.Write();
        return (emitter.writer.ToString(), ValueList.From(emitter.faults.Distinct(StringComparer.Ordinal)));
    }

    private void Write()
    {
        var typeName = "global::" + declaration.FullName;
        var members = new MemberNames(declaration.Name, ["All", "Count", RecordName, .. declaration.Parameters.Select(p => p.Name)]);
        var enumerations = declaration.IsRecord ? [] : Enumerations(members, typeName);
        var columns = declaration.IsRecord
            ? table.Columns.Select((c, i) => DeclaredColumn.For(table, i, declaration.ParameterOf(c.Name)!, faults.Add)).ToList()
            : Columns(enumerations);
        var record = declaration.IsRecord ? typeName : typeName + "." + RecordName;
        var lookups = columns.Where(c => c.Lookup != ColumnLookup.None)
            .Select(c => (Column: c, Name: members.Take((c.Lookup == ColumnLookup.Find ? "FindBy" : "By") + c.Property.TrimStart('@')))).ToList();

        using (FileSection.Open(writer, declaration.Namespace))
        {
            // Made first: they tell which helpers the class needs.
            var facts = ValueList.From(declared.Records.Select(r => declaration.IsRecord ? NewOfTheirs(r, record, columns) : New(r, columns)));
            new CollectionSection<string>
            {
                Name = declaration.Name,
                Declaration = (declaration.IsRecord ? "partial record " : "static partial class ") + declaration.Name,
                Summary = "The lines that look like: " + declaration.Template.Text,
                Type = record,
                Facts = facts,
                Expression = static fact => fact,
                Extra = w =>
                {
                    foreach (var (column, name) in lookups) TableSection.WriteLookup(w, record, name, column);
                    foreach (var enumeration in enumerations.Values) TablesSection.WriteEnumeration(w, enumeration);
                    if (!declaration.IsRecord) WriteRecord(columns);
                    expressions.WriteHelpers(w);
                },
            }.Write(writer);
        }
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
        var cells = columns.Select(c => c.Property + " = " + Cell(record, c) + ", ");
        return $"new() {{ {string.Concat(cells)}Article = {LiteralWriter.Text(record.DisplayPath)}, Source = {expressions.Mention(record.Record.Source)} }}";
    }

    private string NewOfTheirs(DeclaredRecord record, string type, List<ColumnPlan> columns)
    {
        var arguments = columns.Select(c => c.Property + ": " + Cell(record, c))
            .Concat(declaration.Parameters.Where(p => p.Kind == ParameterKind.Mention).Select(p => p.Name + ": " + expressions.Mention(record.Record.Source)));
        return $"new {type}({string.Join(", ", arguments)})";
    }

    private static string Cell(DeclaredRecord record, ColumnPlan column) => ColumnPlan.TextAt(record.Record, column.Index) is { } text ? column.Expression(text) : "null";

    private void WriteRecord(List<ColumnPlan> columns)
    {
        writer.Gap();
        CommentWriter.Summary(writer, "A line that looks like: " + declaration.Template.Text);
        using (writer.Open("public sealed partial record " + RecordName))
        {
            TablesSection.WriteColumns(writer, columns);
            writer.Gap();
            writer.Line("/// <summary>The article's file.</summary>");
            writer.Line("public required string Article { get; init; }");
            writer.Gap();
            writer.Line("/// <summary>The part of the text that tells of this record.</summary>");
            writer.Line($"public required {Types.Mention} Source {{ get; init; }}");
        }
    }
}
