using ArticleFacts.Members;
using ArticleFacts.Text;

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
                Facts = entries,
                Members = Members(entries),
                Documentation = e => (e.Headline ?? "An article without a headline.", [e.DisplayPath]),
                Expression = e => $"new({LiteralWriter.Text(e.Name.Full)}, {LiteralWriter.Text(e.Headline)}, "
                    + $"{ExpressionWriter.Date(e.Published)}, {LiteralWriter.Text(e.DisplayPath)})",
            }.Write(writer);
        }
        return writer.ToString();
    }

    // Articles of one class name in several namespaces have no members here: which is meant can't be known.
    private static ValueList<Member> Members(ValueList<ArticleEntry> entries)
    {
        var names = NameSettler.Settle([.. entries.Select(e => new[] { e.Name.Class })], ["All", "Count", ClassName, .. ArticleEmitter.ObjectMembers], static (_, _) => false);
        return ValueList.From(names.Select((name, i) => (name, i)).Where(x => x.name is not null).Select(x => new Member(x.i, x.name!)));
    }
}
