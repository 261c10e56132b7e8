using ArticleFacts.Facts;

namespace ArticleFacts.Findings;

/// <summary>Facts to findings: the table of contents of the fifth stage. A rule sees all facts and changes none.</summary>
internal static class FindingReader
{
    private static readonly IFindingRule[] Rules = [new ImpossibleDayRule()];

    /// <summary>The article with its findings, in text order.</summary>
    public static Article Read(FactSet facts)
    {
        var findings = new List<Finding>();
        foreach (var rule in Rules) rule.Check(facts, findings);
        return findings.Count == 0 ? facts.Article : facts.Article with { Findings = ValueList.From(findings.OrderBy(f => f.Source.Span.Start)) };
    }
}
