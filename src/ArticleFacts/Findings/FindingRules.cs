using ArticleFacts.Findings;
using ArticleFacts.Text;

namespace ArticleFacts;

/// <summary>The rules that an article is checked by.</summary>
public static class FindingRules
{
    /// <summary>All rules by id, those that are off by default too.</summary>
    public static ValueList<FindingRule> All { get; } = ValueList.From(RuleTable.Rules.Select(r => r.Rule).OrderBy(r => r.Id,
        StringComparer.Ordinal));

    /// <summary>The rule of this id; null when there is none.</summary>
    /// <param name="id">The id, <c>AF0302</c>, case aside.</param>
    public static FindingRule? Find(string? id)
    {
        foreach (var rule in All)
        {
            if (id is not null && Unicode.AreSame(rule.Id, id)) return rule;
        }
        return null;
    }
}
