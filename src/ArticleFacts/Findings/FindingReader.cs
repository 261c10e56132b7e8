using ArticleFacts.Facts;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>Facts to findings: runs the rules. A rule sees all facts and changes none.</summary>
internal static class FindingReader
{
    /// <summary>The article with its findings, in text order, and by id where two begin at one place.</summary>
    public static Article Read(FactSet facts, ArticleOptions options)
    {
        var context = new FindingContext(facts);
        foreach (var rule in RuleTable.Rules)
        {
            if (rule.Rule.IsEnabledByDefault || options.AdditionalRules.Contains(rule.Rule.Id,
                Unicode.IgnoreCase)) rule.Check(context);
        }
        if (context.Found.Count == 0) return facts.Article;
        return facts.Article with
        {
            Findings = ValueList.From(context.Found.OrderBy(f => f.Source.Span.Start).ThenBy(f => f.Id, StringComparer.Ordinal)),
        };
    }
}
