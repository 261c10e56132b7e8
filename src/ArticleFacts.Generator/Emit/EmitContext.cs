using System.Globalization;
using ArticleFacts.Members;
using ArticleFacts.Text;

namespace ArticleFacts.Generator.Emit;

/// <summary>What the sections of one article's code share.</summary>
internal sealed class EmitContext(ArticleModel model)
{
    public Article Article { get; } = model.Article;

    /// <summary>Which facts have members, and their names.</summary>
    public ArticleMembers Members { get; } = model.Members;

    public SourceWriter Writer { get; } = new();

    public ExpressionWriter Expressions { get; } = new();

    /// <summary>The names of types inside the article's class that are taken: those of its sections, its tables and their records.</summary>
    public HashSet<string> TakenTypes { get; } = new(MemberNamer.ArticleNames, Unicode.IgnoreCase) { model.Name.Class };

    /// <summary>The article's class, from the root.</summary>
    public string TypeName { get; } = "global::" + model.Name.Full;

    /// <summary>Where a fact stands, as <c>file:line</c>.</summary>
    public string Place(int line) => model.DisplayPath + ":" + line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The provenance that stands in a member's documentation: the sentence, and <c>file:line</c>.</summary>
    public string[] Provenance(Mention mention) => ["\u201C" + mention.Sentence + "\u201D", Place(mention.Line)];
}
