namespace ArticleFacts.Generator.Emit;

/// <summary>A constant for every quantity: numbers that can stand in attributes, cases and other constants.</summary>
internal static class ConstantsSection
{
    public static void Write(EmitContext context)
    {
        var writer = context.Writer;
        writer.Gap();
        writer.Line("/// <summary>The numbers of the article.</summary>");
        using (writer.Open("public static partial class Constants"))
        {
            var names = new MemberNames("Constants");
            foreach (var quantity in context.Article.Quantities)
            {
                var name = names.Take(Name(quantity));
                Write(context, quantity, name, quantity.Value, QuantityText.Describe(quantity));
                if (quantity.UpperValue is { } upper)
                {
                    var (suffix, what) = quantity.Kind == QuantityKind.Score ? ("Other", "The other side's number: ") : ("AtMost", "The upper end of the range: ");
                    Write(context, quantity, names.Take(name + suffix), upper, what + QuantityText.Describe(quantity));
                }
            }
            foreach (var table in context.Article.Tables)
            {
                // The announced number is a quantity of the text, too; it gets a constant of its own only where no quantity has that name.
                var name = IdentifierWriter.FromWords(table.PluralName, "Records");
                if (table.AnnouncedCount is not { } count || table.Intro is not { } intro || !names.IsFree(name)) continue;
                writer.Gap();
                CommentWriter.Summary(writer, "The number of records that the text announces.", context.Provenance(intro));
                writer.Line($"public const int {names.Take(name)} = {LiteralWriter.Number(count)};");
            }
        }
    }

    /// <summary>The constant's name, by which the quantity's member goes, too.</summary>
    public static string Name(Quantity quantity) => IdentifierWriter.FromWords(quantity.Name, "Number");

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
