using ArticleFacts.Facts;

namespace ArticleFacts.Findings;

/// <summary>Compares facts with each other or with the world. One rule, one id, one page in <c>docs/rules</c>.</summary>
internal interface IFindingRule
{
    /// <summary>Adds what does not add up.</summary>
    void Check(FactSet facts, List<Finding> findings);
}
