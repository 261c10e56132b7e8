using ArticleFacts.Members;

namespace ArticleFacts.Generator.Emit;

/// <summary>The quantities with everything that is known of them.</summary>
internal static class QuantitiesSection
{
    public static void Write(EmitContext context) => new CollectionSection<Quantity>
    {
        Name = "Quantities",
        Summary = "Numbers with what they count, in text order.",
        Type = Types.Fact("Quantity"),
        Facts = context.Article.Quantities,
        Members = context.Members.Quantities,
        Documentation = q => (QuantityText.Describe(q), context.Provenance(q.Phrase)),
        Expression = q => $"new({LiteralWriter.Text(q.Name)}, {LiteralWriter.Number(q.Value)}, {LiteralWriter.Number(q.UpperValue)}, "
            + $"{LiteralWriter.Text(q.Unit)}, {ExpressionWriter.Member(q.Kind)}, {LiteralWriter.Boolean(q.Approximate)}, "
            + $"{ExpressionWriter.Member(q.Bound)}, {context.Expressions.Mention(q.Source)}, {context.Expressions.Mention(q.Phrase)})",
    }.Write(context.Writer);
}
