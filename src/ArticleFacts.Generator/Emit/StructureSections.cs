using System.Globalization;

namespace ArticleFacts.Generator.Emit;

/// <summary>Captions, editors' notes, paragraphs.</summary>
internal static class StructureSections
{
    public static void WriteCaptions(EmitContext context) => new CollectionSection<Caption>
    {
        Name = "Captions",
        Summary = "Captions of pictures, in text order.",
        Type = Types.Fact("Caption"),
        Facts = context.Article.Captions,
        Members = context.Members.Captions,
        Documentation = c => (c.Text, c.Credit is null ? [context.Place(c.Source.Line)] : ["Credit: " + c.Credit, context.Place(c.Source.Line)]),
        Expression = c => $"new({LiteralWriter.Text(c.Text)}, {LiteralWriter.Text(c.Credit)}, {context.Expressions.Mention(c.Source)})",
    }.Write(context.Writer);

    public static void WriteEditorsNotes(EmitContext context) => new CollectionSection<EditorsNote>
    {
        Name = "EditorsNotes",
        Summary = "Remarks of the editors, in text order.",
        Type = Types.Fact("EditorsNote"),
        Facts = context.Article.EditorsNotes,
        Members = context.Members.EditorsNotes,
        Documentation = n => (n.Text, n.RefersToParagraph is { } number
            ? ["Refers to paragraph " + number.ToString(CultureInfo.InvariantCulture) + ".", context.Place(n.Source.Line)]
            : [context.Place(n.Source.Line)]),
        Expression = n => $"new({LiteralWriter.Text(n.Text)}, {LiteralWriter.Number(n.RefersToParagraph)}, {context.Expressions.Mention(n.Source)})",
    }.Write(context.Writer);

    public static void WriteParagraphs(EmitContext context) => new CollectionSection<Paragraph>
    {
        Name = "Paragraphs",
        Summary = "The body's paragraphs, in order.",
        Type = Types.Fact("Paragraph"),
        Facts = context.Article.Paragraphs,
        Expression = p => $"new({LiteralWriter.Number(p.Number)}, {LiteralWriter.Text(p.Text)}, {ExpressionWriter.Span(p.Span)}, {LiteralWriter.Number(p.Line)})",
    }.Write(context.Writer);
}
