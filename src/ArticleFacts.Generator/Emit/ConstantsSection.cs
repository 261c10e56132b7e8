using ArticleFacts.Members;

namespace ArticleFacts.Generator.Emit;

/// <summary>A constant for every figure that has a name: numbers that attributes, cases and other constants can use.</summary>
internal static class ConstantsSection
{
    public static void Write(EmitContext context)
    {
        if (context.Members.Quantities.Count == 0) return;
        var writer = context.Writer;
        writer.Gap();
        writer.Line("/// <summary>The figures of the article that have a name of their own.</summary>");
        using (writer.Open("public static partial class Constants"))
        {
            foreach (var member in context.Members.Quantities)
            {
                var quantity = context.Article.Quantities[member.Fact];
                // A pair of numbers is no constant: a score is in Quantities.
                if (quantity.Kind == QuantityKind.Score) continue;
                if (quantity.UpperValue is not { } upper)
                {
                    Write(context, quantity, member.Name, quantity.Value, QuantityText.Describe(quantity));
                    continue;
                }
                Write(context, quantity, member.Name + "AtLeast", quantity.Value, "The lower end of the range: " + QuantityText.Describe(quantity));
                Write(context, quantity, member.Name + "AtMost", upper, "The upper end of the range: " + QuantityText.Describe(quantity));
            }
        }
    }

    private static void Write(EmitContext context, Quantity quantity, string name, decimal value, string description)
    {
        context.Writer.Gap();
        CommentWriter.Summary(context.Writer, description, context.Provenance(quantity.Phrase));
        context.Writer.Line($"public const {NumberType(quantity, value, out var literal)} {name} = {literal};");
    }

    // Things, years of age, positions and scores are whole; money, shares and measures stay decimal even where they happen to be whole.
    private static string NumberType(Quantity quantity, decimal value, out string literal)
    {
        var isWhole = quantity.Kind is QuantityKind.Count or QuantityKind.Age or QuantityKind.Ordinal or QuantityKind.Score && decimal.Truncate(value) == value
            && value is >= long.MinValue and <= long.MaxValue;
        if (!isWhole)
        {
            literal = LiteralWriter.Number(value);
            return "decimal";
        }
        var isInt = value is >= int.MinValue and <= int.MaxValue;
        literal = ((long)value).ToString(System.Globalization.CultureInfo.InvariantCulture) + (isInt ? "" : "L");
        return isInt ? "int" : "long";
    }
}
