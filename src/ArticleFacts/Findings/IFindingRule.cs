namespace ArticleFacts.Findings;

/// <summary>
/// Compares facts with each other or with the world: one rule, one id, one file, one page in <c>docs/rules</c>. A rule keeps no state, so
/// that one object serves all articles. It reads the text through the context only.
/// </summary>
internal interface IFindingRule
{
    /// <summary>What the rule is, for its users.</summary>
    FindingRule Rule { get; }

    /// <summary>Reports what does not add up. In time linear in the text, or with a constant bound on what is compared.</summary>
    void Check(FindingContext context);
}
