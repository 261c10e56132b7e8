using System.Globalization;
using ArticleFacts.Members;

namespace ArticleFacts.Generator.Emit;

/// <summary>
/// Writes a nested class for one kind of fact: a typed member for each fact that has a name, <c>All</c>, <c>Count</c>, and what the kind adds.
/// The facts are made when the class is first used, by methods of bounded size: one method for thousands of facts is slow to compile and to run.
/// </summary>
/// <typeparam name="T">The kind of fact.</typeparam>
internal sealed class CollectionSection<T>
{
    private const int FactsPerMethod = 200;

    /// <summary>Name of the class.</summary>
    public required string Name { get; init; }

    /// <summary>The class as it is declared; null for a class of the generator's own.</summary>
    public string? Declaration { get; init; }

    /// <summary>Whether the class gets <c>Count</c>; false when the developer's type uses the name for something else.</summary>
    public bool HasCount { get; init; } = true;

    /// <summary>What the facts are, for the documentation.</summary>
    public required string Summary { get; init; }

    /// <summary>The facts' type.</summary>
    public required string Type { get; init; }

    public required ValueList<T> Facts { get; init; }

    /// <summary>The expression that makes a fact.</summary>
    public required Func<T, string> Expression { get; init; }

    /// <summary>The facts that have members of their own, with their names.</summary>
    public ValueList<Member> Members { get; init; } = ValueList<Member>.Empty;

    /// <summary>The documentation of a fact's member: what it is, then its provenance.</summary>
    public Func<T, (string Text, string[] Provenance)>? Documentation { get; init; }

    /// <summary>Writes further members.</summary>
    public Action<SourceWriter>? Extra { get; init; }

    public void Write(SourceWriter writer)
    {
        writer.Gap();
        CommentWriter.Summary(writer, Summary);
        using (writer.Open(Declaration ?? "public static partial class " + Name))
        {
            if (HasCount)
            {
                writer.Line("/// <summary>How many there are.</summary>");
                writer.Line($"public const int Count = {Int(Facts.Count)};");
                writer.Gap();
            }
            writer.Line("/// <summary>All of them, in the article's order.</summary>");
            writer.Line($"public static {Types.List(Type)} All {{ get; }} = {(Facts.Count == 0 ? Types.List(Type) + ".Empty" : "Data_.Create()")};");
            WriteMembers(writer);
            Extra?.Invoke(writer);
            if (Facts.Count > 0) WriteData(writer);
        }
    }

    private void WriteMembers(SourceWriter writer)
    {
        foreach (var member in Members)
        {
            writer.Gap();
            if (Documentation is not null)
            {
                var (text, provenance) = Documentation(Facts[member.Fact]);
                CommentWriter.Summary(writer, text, provenance);
            }
            writer.Line($"public static {Type} {member.Name} => All[{Int(member.Fact)}];");
        }
    }

    private void WriteData(SourceWriter writer)
    {
        var methods = (Facts.Count + FactsPerMethod - 1) / FactsPerMethod;
        writer.Gap();
        using (writer.Open("private static class Data_"))
        {
            using (writer.Open($"internal static {Types.List(Type)} Create()"))
            {
                // Not "var": a project may have a type of that name.
                writer.Line($"{Type}[] facts = new {Type}[{Int(Facts.Count)}];");
                for (var method = 0; method < methods; method++) writer.Line($"Fill{Int(method)}(facts);");
                writer.Line("return global::ArticleFacts.ValueList.Create(facts);");
            }
            for (var method = 0; method < methods; method++)
            {
                writer.Gap();
                using (writer.Open($"private static void Fill{Int(method)}({Type}[] facts)"))
                {
                    var end = Math.Min(Facts.Count, (method + 1) * FactsPerMethod);
                    for (var i = method * FactsPerMethod; i < end; i++) writer.Line($"facts[{Int(i)}] = {Expression(Facts[i])};");
                }
            }
        }
    }

    private static string Int(int value) => value.ToString(CultureInfo.InvariantCulture);
}
