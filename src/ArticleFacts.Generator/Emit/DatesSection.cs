namespace ArticleFacts.Generator.Emit;

/// <summary>Dates and times.</summary>
internal static class DatesSection
{
    public static void Write(EmitContext context) => new CollectionSection<ArticleDate>
    {
        Name = "Dates",
        Summary = "Dates and times, in text order.",
        Type = Types.Fact("ArticleDate"),
        Facts = context.Article.Dates,
        Members = context.Members.Dates,
        Documentation = d => (Describe(d), context.Provenance(d.Source)),
        Expression = d => $"new({ExpressionWriter.Date(d.Value)}, {LiteralWriter.Boolean(d.Relative)}, {context.Expressions.Mention(d.Source)})",
    }.Write(context.Writer);

    private static string Describe(ArticleDate date) =>
        "\u201C" + date.Source.Text + "\u201D" + (date.Value is { } value ? ": " + value + (date.Relative ? ", from its context." : ".") : ", not resolved.");
}
