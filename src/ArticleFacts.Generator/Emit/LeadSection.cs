using System.Globalization;

namespace ArticleFacts.Generator.Emit;

/// <summary>Headline, publication, dateline, authors: what stands above the body.</summary>
internal static class LeadSection
{
    private const int MaxOffsetMinutes = 14 * 60;

    public static void Write(EmitContext context)
    {
        var (writer, article) = (context.Writer, context.Article);

        if (article.Headline is { } headline)
        {
            CommentWriter.Summary(writer, "The title.", context.Place(headline.Line));
            writer.Line($"public const string Headline = {LiteralWriter.Text(headline.Text)};");
        }
        if (article.Published is { } published)
        {
            writer.Gap();
            CommentWriter.Summary(writer, $"When the article was published: {published}.");
            writer.Line(Published(published));
        }
        if (article.Dateline is { IsKnown: true } dateline)
        {
            writer.Gap();
            CommentWriter.Summary(writer, "Where the report was filed, by which agency, and when.", context.Provenance(dateline.Source));
            writer.Line("public static global::ArticleFacts.Dateline Dateline => Lead_.Dateline;");
        }
        writer.Gap();
        CommentWriter.Summary(writer, "The names in the byline.", article.Authors.Select(a => a.Text + ", " + context.Place(a.Line)).ToArray());
        writer.Line($"public static {Types.List(Types.Mention)} Authors => {(article.Authors.Count == 0 ? Types.List(Types.Mention) + ".Empty" : "Lead_.Authors")};");

        if (article.Dateline is not { IsKnown: true } && article.Authors.Count == 0) return;
        writer.Gap();
        using (writer.Open("private static class Lead_"))
        {
            if (article.Dateline is { IsKnown: true } d)
            {
                writer.Line($"internal static readonly global::ArticleFacts.Dateline Dateline = new({LiteralWriter.Text(d.Place)}, {LiteralWriter.Text(d.Agency)}, "
                    + $"{ExpressionWriter.Date(d.Date)}, {context.Expressions.Mention(d.Source)}) {{ DateText = {LiteralWriter.Text(d.DateText)} }};");
            }
            if (article.Authors.Count > 0)
            {
                writer.Line($"internal static readonly {Types.List(Types.Mention)} Authors = {context.Expressions.Mentions(article.Authors)};");
            }
        }
    }

    // An instant is a DateTimeOffset and a day is a DateOnly, which programs can count with; what is less than a day stays a DateValue.
    private static string Published(DateValue value)
    {
        if (CalendarDay.From(value) is { } day && day.IsWholeValue)
        {
            return $"public static {Types.DateOnly} Published => {day.Expression};";
        }
        if (value is { End: null, Start: { Hour: >= 0 and <= 23 and var hour, OffsetMinutes: >= -MaxOffsetMinutes and <= MaxOffsetMinutes and var offset } start }
            && start.Minute is null or (>= 0 and <= 59)
            && CalendarDay.From(value) is { } date)
        {
            return string.Format(
                CultureInfo.InvariantCulture,
                "public static global::System.DateTimeOffset Published => new({0}, {1}, {2}, 0, new global::System.TimeSpan({3}, {4}, 0));",
                date.Arguments, hour, start.Minute ?? 0, offset / 60, offset % 60);
        }
        return $"public static {Types.DateValue} Published => {ExpressionWriter.Date(value)};";
    }
}
