namespace ArticleFacts.Generator.Emit;

/// <summary>Acronyms and what they stand for.</summary>
internal static class AcronymsSection
{
    private const string Lookup = "global::ArticleFacts.FactLookup<string, global::ArticleFacts.Acronym>";

    public static void Write(EmitContext context) => new CollectionSection<Acronym>
    {
        Name = "Acronyms",
        Summary = "Acronyms, by first appearance.",
        Type = Types.Fact("Acronym"),
        Facts = context.Article.Acronyms,
        Members = context.Members.Acronyms,
        Documentation = a => (a.Short + (a.Expansion is null ? ": the article does not say what it stands for." : ": " + a.Expansion + "."), context.Provenance(a.Source)),
        Expression = a => $"new({LiteralWriter.Text(a.Short)}, {LiteralWriter.Text(a.Expansion)}, {context.Expressions.Mention(a.Source)})",
        Extra = WriteFind,
    }.Write(context.Writer);

    private static void WriteFind(SourceWriter writer)
    {
        writer.Gap();
        writer.Line("/// <summary>The acronym as printed, without regard to case; null when the article has none such.</summary>");
        writer.Line("public static global::ArticleFacts.Acronym? Find(string acronym) => Index_.ByShort[acronym] is { Count: > 0 } found ? found[0] : null;");
        writer.Gap();
        using (writer.Open("private static class Index_"))
        {
            writer.Line($"internal static readonly {Lookup} ByShort = new(All, static a => a.Short, {Types.NameComparer});");
        }
    }
}
