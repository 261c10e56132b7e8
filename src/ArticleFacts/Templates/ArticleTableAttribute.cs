namespace ArticleFacts;

/// <summary>
/// Declares a table by the shape of its lines. On a static partial class, the generator adds a record type and the records; on a partial record
/// it adds the records of that type, whose parameters give the fields' types. A type may have several templates: its records are those of all of
/// them, in text order. The grammar of templates is in <c>docs/templates.md</c>.
/// </summary>
/// <param name="template">What a line looks like: <c>"{Name}, {Age:int?}, of {Hometown}"</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ArticleTableAttribute(string template) : Attribute
{
    /// <summary>What a line looks like.</summary>
    public string Template { get; } = template;

    /// <summary>The articles to look in, by class name or file name; all articles when it is empty.</summary>
    public string[] Articles { get; init; } = [];
}
