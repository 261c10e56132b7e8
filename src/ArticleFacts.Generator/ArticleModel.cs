using ArticleFacts.Generator.Input;
using ArticleFacts.Members;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleFacts.Generator;

/// <summary>
/// All that an article's code depends on, and nothing more: blocks and findings are left out, so that an edit that changes and moves no
/// emitted fact regenerates nothing. A value: two models are equal when their code is.
/// </summary>
internal sealed record ArticleModel(string Path, string DisplayPath, ArticleName Name, Article Article, ArticleMembers Members)
{
    public static ArticleModel? From(ArticleReading reading, ValueList<NameAssignment> names)
    {
        if (reading.Article is not { } article) return null;
        foreach (var assignment in names)
        {
            if (assignment.Path != reading.Path) continue;
            return assignment.Name is not { } name ? null : new ArticleModel(
                reading.Path,
                reading.DisplayPath,
                name,
                article with { Blocks = ValueList<Block>.Empty, Findings = ValueList<Finding>.Empty },
                reading.Members.Where(SyntaxFacts.IsValidIdentifier));
        }
        return null;
    }
}
