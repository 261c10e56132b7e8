namespace ArticleFacts.Generator.Emit;

/// <summary>Quotations, found by who says them.</summary>
internal static class QuotationsSection
{
    private const string List = "global::ArticleFacts.ValueList<global::ArticleFacts.Quotation>";

    public static void Write(EmitContext context) => new CollectionSection<Quotation>
    {
        Name = "Quotations",
        Summary = "Quotations, in text order.",
        Type = Types.Fact("Quotation"),
        Facts = context.Article.Quotations,
        Members = context.Members.Quotations,
        Documentation = q => (Describe(q), q.Segments.Count > 0 ? context.Provenance(q.Segments[0]) : []),
        Expression = q => $"new({LiteralWriter.Text(q.Text)}, {context.Expressions.Mentions(q.Segments)}, {LiteralWriter.Text(q.Speaker)}, "
            + $"{LiteralWriter.Text(q.Cue)}, {LiteralWriter.Text(q.Medium)}, {ExpressionWriter.Member(q.Kind)})",
        Extra = WriteBy,
    }.Write(context.Writer);

    private static string Describe(Quotation quotation) => quotation.Kind == QuotationKind.Term
        ? "A term in quotation marks: \u201C" + quotation.Text + "\u201D"
        : (quotation.Speaker ?? "Somebody") + ": \u201C" + quotation.Text + "\u201D";

    private static void WriteBy(SourceWriter writer)
    {
        writer.Gap();
        writer.Line("/// <summary>What a person or an organization says; empty when the article quotes nothing.</summary>");
        writer.Line($"public static {List} By(global::ArticleFacts.INamedFact speaker) => By(speaker.Name);");
        writer.Gap();
        writer.Line("/// <summary>What the speaker of this full name says; empty when the article quotes nothing.</summary>");
        writer.Line($"public static {List} By(string speaker) => Index_.BySpeaker[speaker];");
        writer.Gap();
        using (writer.Open("private static class Index_"))
        {
            writer.Line("internal static readonly global::ArticleFacts.FactLookup<string, global::ArticleFacts.Quotation> BySpeaker = "
                + $"new(global::System.Linq.Enumerable.Where(All, static q => q.Speaker is not null), static q => q.Speaker!, {Types.NameComparer});");
        }
    }
}
