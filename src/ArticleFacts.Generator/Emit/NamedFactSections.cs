using ArticleFacts.Members;

namespace ArticleFacts.Generator.Emit;

/// <summary>People, organizations and places: facts that are found by name.</summary>
internal static class NamedFactSections
{
    public static void WritePeople(EmitContext context) => Section(
        context, "People", "People whom the article names, by first mention.", "Person", context.Article.People, context.Members.People,
        p => Join(p.Rank is null ? p.Name : p.Rank + " " + p.Name, p.Role, p.Affiliation, p.Age is null ? null : "aged " + LiteralWriter.Number(p.Age)),
        p => $"new({LiteralWriter.Text(p.Name)}, {LiteralWriter.Text(p.Role)}, {LiteralWriter.Text(p.Affiliation)}, {LiteralWriter.Text(p.Rank)}, "
            + $"{LiteralWriter.Number(p.Age)}, {ExpressionWriter.Strings(p.Aliases)}, {context.Expressions.Mentions(p.Mentions)})");

    public static void WriteOrganizations(EmitContext context) => Section(
        context, "Organizations", "Organizations that the article names, by first mention.", "Organization", context.Article.Organizations, context.Members.Organizations,
        o => Join(o.Name, o.Acronym == o.Name ? null : o.Acronym),
        o => $"new({LiteralWriter.Text(o.Name)}, {LiteralWriter.Text(o.Acronym)}, {ExpressionWriter.Strings(o.Aliases)}, {context.Expressions.Mentions(o.Mentions)})");

    public static void WritePlaces(EmitContext context) => Section(
        context, "Places", "Places that the article names, by first mention.", "Place", context.Article.Places, context.Members.Places,
        p => Join(p.Name, p.Within is null ? null : "in " + p.Within),
        p => $"new({LiteralWriter.Text(p.Name)}, {LiteralWriter.Text(p.Within)}, {ExpressionWriter.Strings(p.Aliases)}, {context.Expressions.Mentions(p.Mentions)})",
        WriteIn);

    private static void Section<T>(
        EmitContext context,
        string name,
        string summary,
        string type,
        ValueList<T> facts,
        ValueList<Member> members,
        Func<T, string> describe,
        Func<T, string> expression,
        Action<SourceWriter>? extra = null)
        where T : class, INamedFact => new CollectionSection<T>
        {
            Name = name,
            Summary = summary,
            Type = Types.Fact(type),
            Facts = facts,
            Members = members,
            Documentation = f => (describe(f), f.Mentions.Count > 0 ? context.Provenance(f.Mentions[0]) : []),
            Expression = expression,
            Extra = writer =>
            {
                WriteFind(writer, Types.Fact(type));
                extra?.Invoke(writer);
            },
        }.Write(context.Writer);

    private static void WriteFind(SourceWriter writer, string type)
    {
        writer.Gap();
        writer.Line("/// <summary>Finds by name or alias, without regard to case and to the kind of quotation mark or dash.</summary>");
        writer.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">Nothing goes by that name.</exception>");
        writer.Line($"public static {type} Find(string name) => Index_.Names.Find(name);");
        writer.Gap();
        writer.Line("/// <summary>Looks for a name or alias, without regard to case and to the kind of quotation mark or dash.</summary>");
        writer.Line($"public static bool TryFind(string? name, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? found) => Index_.Names.TryFind(name, out found);");
        writer.Gap();
        using (writer.Open("private static class Index_"))
        {
            writer.Line($"internal static readonly global::ArticleFacts.NameIndex<{type}> Names = new(All);");
        }
    }

    private static void WriteIn(SourceWriter writer)
    {
        writer.Gap();
        writer.Line("/// <summary>The places that the article puts in the place of this name, directly or through a place between.</summary>");
        writer.Line("public static global::ArticleFacts.ValueList<global::ArticleFacts.Place> In(string name) => Containment_.Places.In(name);");
        writer.Gap();
        writer.Line("/// <summary>The places that the article puts in <paramref name=\"place\"/>, directly or through a place between.</summary>");
        writer.Line("public static global::ArticleFacts.ValueList<global::ArticleFacts.Place> In(global::ArticleFacts.Place place) => In(place.Name);");
        writer.Gap();
        using (writer.Open("private static class Containment_"))
        {
            writer.Line("internal static readonly global::ArticleFacts.PlaceContainment Places = new(All);");
        }
    }

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p))) + ".";
}
