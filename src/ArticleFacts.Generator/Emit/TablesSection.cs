using ArticleFacts.Members;

namespace ArticleFacts.Generator.Emit;

/// <summary>
/// Tables: for each a record type, a class with all records and the lookups that its columns deserve, and an enumeration for every column
/// that holds few names.
/// </summary>
internal static class TablesSection
{
    public static void Write(EmitContext context)
    {
        var plans = context.Members.Tables.Select(m => (Table: context.Article.Tables[m.Fact], Names: TableNames.Of(context, m))).ToArray();
        var enumerations = new Dictionary<string, EnumPlan>(StringComparer.Ordinal);
        foreach (var (table, _) in plans) CollectEnumerations(context, table, enumerations);

        foreach (var enumeration in enumerations.Values.Where(e => e.IsPossible).OrderBy(e => e.Name, StringComparer.Ordinal)) WriteEnumeration(context.Writer, enumeration);
        foreach (var (table, names) in plans)
        {
            var columns = Columns(table, names.Record, enumerations);
            WriteRecord(context.Writer, table, names.Record, columns);
            TableSection.Write(context, table, names, columns);
        }
    }

    private static void CollectEnumerations(EmitContext context, Table table, Dictionary<string, EnumPlan> enumerations)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Type != ColumnType.Enumeration) continue;
            if (!enumerations.TryGetValue(table.Columns[i].Name, out var plan))
            {
                var name = IdentifierWriter.FromWords(table.Columns[i].Name, "Kind");
                if (!context.TakenTypes.Add(name)) context.TakenTypes.Add(name += "Kind");
                plan = new EnumPlan(name, context.TypeName + "." + name);
                enumerations.Add(table.Columns[i].Name, plan);
            }
            foreach (var record in table.Records)
            {
                if (ColumnPlan.TextAt(record, i) is { } text) plan.Add(text);
            }
        }
    }

    private static List<ColumnPlan> Columns(Table table, string recordName, Dictionary<string, EnumPlan> enumerations)
    {
        var names = new MemberNames(recordName, "Group", "Source");
        var columns = new List<ColumnPlan>(table.Columns.Count);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            var property = IdentifierWriter.FromWords(column.Name, "Column");
            // Of two columns with one name neither has a property: which is meant can't be known.
            if (table.Columns.Count(c => c.Name == column.Name) > 1) continue;
            // A column can't be named as a member that every record has.
            if (!names.IsFree(property)) property += "Value";
            var plan = column.Type == ColumnType.Enumeration && enumerations[column.Name] is { IsPossible: true } possible ? possible : null;
            columns.Add(ColumnPlan.For(table, i, property, plan));
        }
        return columns;
    }

    /// <summary>Writes an enumeration with the words that its members stand for.</summary>
    public static void WriteEnumeration(SourceWriter writer, EnumPlan enumeration)
    {
        writer.Gap();
        CommentWriter.Summary(writer, "The values of the column " + enumeration.Name + ".");
        using (writer.Open("public enum " + enumeration.Name))
        {
            foreach (var (member, text) in enumeration.Members)
            {
                writer.Gap();
                CommentWriter.Summary(writer, text + ".");
                writer.Line(member + ",");
            }
        }
    }

    /// <summary>A record's columns as required properties; declared tables write theirs the same way.</summary>
    public static void WriteColumns(SourceWriter writer, List<ColumnPlan> columns)
    {
        foreach (var column in columns)
        {
            writer.Gap();
            CommentWriter.Summary(writer, column.Source.Name + (column.Nullable ? "; null where the text gives none." : "."));
            writer.Line($"public required {column.DeclaredType} {column.Property} {{ get; init; }}");
        }
    }

    private static void WriteRecord(SourceWriter writer, Table table, string name, List<ColumnPlan> columns)
    {
        writer.Gap();
        CommentWriter.Summary(writer, table.Intro is null ? "A record of a list of the article." : "A record of the list: " + table.Intro.Text);
        using (writer.Open("public sealed partial record " + name))
        {
            WriteColumns(writer, columns);
            writer.Gap();
            writer.Line("/// <summary>The heading or place under which the list puts the record; null where it has no groups.</summary>");
            writer.Line("public string? Group { get; init; }");
            writer.Gap();
            writer.Line("/// <summary>The part of the text that tells of this record.</summary>");
            writer.Line($"public required {Types.Mention} Source {{ get; init; }}");
        }
    }
}

/// <summary>The names of a table's class and of its record type.</summary>
internal sealed record TableNames(string Class, string Record)
{
    /// <summary>The names that the table has, unless the article's class has one of them itself.</summary>
    public static TableNames Of(EmitContext context, TableMember member)
    {
        string Free(string name, string ending)
        {
            if (context.TakenTypes.Add(name)) return name;
            context.TakenTypes.Add(name + ending);
            return name + ending;
        }
        return new TableNames(Free(member.Class, "Table"), Free(member.Record, "Row"));
    }
}
