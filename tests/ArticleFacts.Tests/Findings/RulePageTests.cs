namespace ArticleFacts.Tests.Findings;

/// <summary>A rule is complete: it describes itself, has an id of its category and a page of the usual form.</summary>
public class RulePageTests
{
    private static readonly string[] Parts = ["## Example", "## What to do", "## Turning it off"];

    public static TheoryData<string> Ids => [.. FindingRules.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page(string id)
    {
        var rule = FindingRules.Find(id)!;
        var page = File.ReadAllText(Repository.Path("docs", "rules", id + ".md"));
        var lines = page.Split('\n');

        Assert.Equal("# " + id + ": " + rule.Title, lines[0]);
        var off = rule.IsEnabledByDefault ? "" : ", off by default";
        Assert.Equal($"{rule.DefaultSeverity}, category ArticleFacts.{rule.Category}{off}.", lines[2]);
        Assert.Equal(Parts, lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains(id, page[page.IndexOf(Parts[0], StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/" + id + ".md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_describes_itself(string id)
    {
        var rule = FindingRules.Find(id)!;

        Assert.Matches(rule.Category == FindingCategory.Structure ? "^AF02[0-9]{2}$" : "^AF03[0-9]{2}$", rule.Id);
        Assert.NotEmpty(rule.Title);
        Assert.False(rule.Title.EndsWith('.'));
        Assert.EndsWith(".", rule.Description, StringComparison.Ordinal);
        Assert.Equal(rule.Category == FindingCategory.Style, !rule.IsEnabledByDefault);
    }

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = FindingRules.All.Select(r => r.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void There_is_no_rule_of_another_id() => Assert.Null(FindingRules.Find("AF0999"));
}
