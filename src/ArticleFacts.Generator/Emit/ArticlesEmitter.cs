namespace ArticleFacts.Generator.Emit;

/// <summary>Writes the class over all articles of the project.</summary>
internal static class ArticlesEmitter
{
    public const string ClassName = "Articles";

    public static string Emit(string namespaceName, ValueList<ArticleEntry> entries)
    {
        var writer = new SourceWriter();
        using (FileSection.Open(writer, namespaceName))
        {
            new CollectionSection<ArticleEntry>
            {
                Name = ClassName,
                Summary = "All articles of this project, by path.",
                Type = Types.Fact("ArticleInfo"),
                Fallback = "Article",
                Facts = entries,
                Words = e => e.Name.Class,
                MaxWords = int.MaxValue,
                Documentation = e => (e.Headline ?? "An article without a headline.", [e.DisplayPath]),
                Expression = e => $"new({LiteralWriter.Text(e.Name.Full)}, {LiteralWriter.Text(e.Headline)}, "
                    + $"{ExpressionWriter.Date(e.Published)}, {LiteralWriter.Text(e.DisplayPath)})",
            }.Write(writer);
        }
        return writer.ToString();
    }
}
