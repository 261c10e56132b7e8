using System.Globalization;
using System.Text;

namespace ArticleFacts.Generator.Emit;

/// <summary>Writes facts as C# expressions that make equal facts at run time.</summary>
internal sealed class ExpressionWriter
{
    private readonly Dictionary<string, string> sentences = new(StringComparer.Ordinal);
    private readonly List<string> sentenceOrder = [];

    /// <summary>A mention, or <c>null</c>.</summary>
    public string Mention(Mention? mention)
    {
        if (mention is null) return "null";
        var span = mention.Span;
        var place = $"{Int(span.Start)}, {Int(mention.Line)}, {Int(mention.Column)}";
        // The words end where the span ends, unless somebody made up a mention by hand.
        return span.Length == mention.Text.Length
            ? $"At_({LiteralWriter.Text(mention.Text)}, {place}, {Sentence(mention.Sentence)})"
            : $"new {Types.Mention}({LiteralWriter.Text(mention.Text)}, {Span(span)}, {Int(mention.Line)}, {Int(mention.Column)}, {Sentence(mention.Sentence)})";
    }

    /// <summary>A list of mentions.</summary>
    public string Mentions(ValueList<Mention> mentions) => List(Types.Mention, mentions, Mention);

    /// <summary>A list of strings.</summary>
    public static string Strings(ValueList<string> texts) => List("string", texts, LiteralWriter.Text);

    /// <summary>A span.</summary>
    public static string Span(SourceSpan span) => $"new global::ArticleFacts.SourceSpan({Int(span.Start)}, {Int(span.End)})";

    /// <summary>A date, or <c>null</c>.</summary>
    public static string Date(DateValue? date) => date switch
    {
        null => "null",
        { End: { } end } => $"new {Types.DateValue}({Point(date.Start)}, {Point(end)})",
        _ => $"new {Types.DateValue}({Point(date.Start)})",
    };

    /// <summary>A time of day that is written as <c>18:00</c>; null for any other text.</summary>
    public static string? Time(string text) =>
        text.Length == 5 && text[2] == ':'
        && int.TryParse(text.Substring(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < 24
        && int.TryParse(text.Substring(3), NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && minute < 60
            ? $"new {Types.TimeOnly}({Int(hour)}, {Int(minute)})"
            : null;

    /// <summary>A member of one of the library's enumerations.</summary>
    public static string Member<T>(T value)
        where T : struct, Enum => Types.Fact(typeof(T).Name) + "." + value.ToString();

    /// <summary>Writes the helpers that the expressions call, and the sentences, each once.</summary>
    public void WriteHelpers(SourceWriter writer)
    {
        if (sentenceOrder.Count == 0) return;
        writer.Gap();
        writer.Line($"private static {Types.Mention} At_(string text, int start, int line, int column, string sentence) =>");
        writer.Line($"    new {Types.Mention}(text, new global::ArticleFacts.SourceSpan(start, start + text.Length), line, column, sentence);");
        writer.Gap();
        using (writer.Open("private static class Sentences_"))
        {
            for (var i = 0; i < sentenceOrder.Count; i++) writer.Line($"internal const string S{Int(i)} = {LiteralWriter.Text(sentenceOrder[i])};");
        }
    }

    private static string List<T>(string type, ValueList<T> items, Func<T, string> write)
    {
        if (items.Count == 0) return Types.List(type) + ".Empty";
        var list = new StringBuilder("global::ArticleFacts.ValueList.Create(new ").Append(type).Append("[] { ");
        for (var i = 0; i < items.Count; i++) list.Append(i > 0 ? ", " : "").Append(write(items[i]));
        return list.Append(" })").ToString();
    }

    private static string Point(DatePoint point)
    {
        int?[] parts = [point.Year, point.Month, point.Day, point.Hour, point.Minute, point.OffsetMinutes];
        var known = parts.Length;
        while (known > 1 && parts[known - 1] is null) known--;
        return "new global::ArticleFacts.DatePoint(" + string.Join(", ", parts.Take(known).Select(LiteralWriter.Number)) + ")";
    }

    private string Sentence(string sentence)
    {
        if (!sentences.TryGetValue(sentence, out var name))
        {
            name = "Sentences_.S" + Int(sentenceOrder.Count);
            sentences.Add(sentence, name);
            sentenceOrder.Add(sentence);
        }
        return name;
    }

    private static string Int(int value) => value.ToString(CultureInfo.InvariantCulture);
}
