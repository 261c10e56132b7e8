namespace ArticleFacts.Findings;

/// <summary>The table of contents of the fifth stage: every rule, once.</summary>
internal static class RuleTable
{
    public static IReadOnlyList<IFindingRule> Rules { get; } =
    [
        new ImpossibleDayRule(),
    ];
}
