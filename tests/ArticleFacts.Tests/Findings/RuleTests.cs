using ArticleFacts.Tests.Findings.Cases;

namespace ArticleFacts.Tests.Findings;

/// <summary>Every rule fires where it must, at the place of the fault, and on no look-alike.</summary>
public class RuleTests
{
    private const int LeastFiring = 3;
    private const int LeastSilent = 3;

    private static readonly RuleCase[] All =
    [
        .. StructureCases.All, .. CountCases.All, .. DateCases.All, .. PeopleCases.All, .. RecordCases.All, .. ReferenceCases.All,
            .. StyleCases.All,
    ];

    public static TheoryData<int> Firing => [.. Indices(fires: true)];

    public static TheoryData<int> Silent => [.. Indices(fires: false)];

    public static TheoryData<string> Ids => [.. FindingRules.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Firing))]
    public void A_fault_is_found_at_its_place_and_nothing_else(int index)
    {
        var fault = All[index];

        var findings = fault.Read();

        Assert.True(findings.Count == fault.Places.Count, fault + "\n" + Lines(findings));
        Assert.All(findings, f => Assert.Equal(fault.Id, f.Id));
        Assert.Equal(fault.Places, findings.Select(f => f.Source.Span));
        Assert.All(findings, f => Assert.Equal(FindingRules.Find(fault.Id)!.DefaultSeverity, f.Severity));
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_look_alike_is_no_finding(int index)
    {
        var findings = All[index].Read();

        Assert.True(findings.Count == 0, All[index] + "\n" + Lines(findings));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_cases_that_fire_and_look_alikes_that_do_not(string id)
    {
        Assert.True(All.Count(c => c.Id == id && c.Fires) >= LeastFiring, id + " has too few cases that fire");
        Assert.True(All.Count(c => c.Id == id && !c.Fires) >= LeastSilent, id + " has too few look-alikes");
        Assert.All(All.Where(c => c.Id == id && c.Fires), c => Assert.NotEmpty(c.Places));
    }

    private static IEnumerable<int> Indices(bool fires) => Enumerable.Range(0, All.Length).Where(i => All[i].Fires == fires);

    private static string Lines(ValueList<Finding> findings) => string.Join("\n", findings.Select(f => f.Id + " " + f.Source.Span + " "
        + f.Source.Text + ": " + f.Message));
}
