namespace ArticleFacts.Generator.Emit;

/// <summary>Dates and times.</summary>
internal static class DatesSection
{
    public static void Write(EmitContext context) => new CollectionSection<ArticleDate>
    {
        Name = "Dates",
        Summary = "Dates and times, in text order.",
        Type = Types.Fact("ArticleDate"),
        Fallback = "Date",
        Facts = context.Article.Dates,
        Words = d => d.Source.Text,
        // "Wednesday" of one week and of the next are told apart by their dates.
        Meanings = d => [d.Value is { } value ? IdentifierWriter.FromWords(value.ToString().Replace("-", ""), "") : null],
        Documentation = d => (Describe(d), context.Provenance(d.Source)),
        Expression = d => $"new({ExpressionWriter.Date(d.Value)}, {LiteralWriter.Boolean(d.Relative)}, {context.Expressions.Mention(d.Source)})",
    }.Write(context.Writer);

    private static string Describe(ArticleDate date) =>
        "\u201C" + date.Source.Text + "\u201D" + (date.Value is { } value ? ": " + value + (date.Relative ? ", from its context." : ".") : ", not resolved.");
}
