using System.Globalization;

namespace ArticleFacts.Generator.Emit;

/// <summary>What the sections of one article's code share.</summary>
internal sealed class EmitContext(ArticleModel model)
{
    public Article Article { get; } = model.Article;

    public SourceWriter Writer { get; } = new();

    public ExpressionWriter Expressions { get; } = new();

    /// <summary>
    /// Names of the members of the article's class: the sections have theirs, tables and enumerations take what is left. Nor may a type be
    /// named as a member that every table or record has.
    /// </summary>
    public MemberNames Names { get; } = new(
        model.Name.Class, [.. ArticleEmitter.ReservedNames, "All", "Count", "AnnouncedCount", "Group", "Source"]);

    /// <summary>The article's class, from the root.</summary>
    public string TypeName { get; } = "global::" + model.Name.Full;

    /// <summary>Where a fact stands, as <c>file:line</c>.</summary>
    public string Place(int line) => model.DisplayPath + ":" + line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The provenance that stands in a member's documentation: the sentence, and <c>file:line</c>.</summary>
    public string[] Provenance(Mention mention) => ["\u201C" + mention.Sentence + "\u201D", Place(mention.Line)];
}
