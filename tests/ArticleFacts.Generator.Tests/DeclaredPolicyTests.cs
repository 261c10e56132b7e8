namespace ArticleFacts.Generator.Tests;

/// <summary>The sample policy: its constants hold, and the build breaks when the text drops or changes what one of them stands in.</summary>
public class DeclaredPolicyTests
{
    private static readonly string Pins = File.ReadAllText(Repository.Path("samples/PolicyAsCode/Pins.cs"));
    private static readonly string Policy = File.ReadAllText(Repository.Path("samples/PolicyAsCode/lending-policy.txt"));

    [Fact]
    public void The_policy_has_all_that_the_program_needs() => Run(Policy).Expect();

    [Theory]
    [InlineData("Books are lent for 21 days and films for 7 days.", "", "AF0420 AF0420")]
    [InlineData("The late fee is $0.25 a day for books and $1.00 a day for films.", "", "AF0420 AF0420")]
    [InlineData("The fee for one item never exceeds $8.00.", "", "AF0420")]
    [InlineData("A card is suspended when the borrower owes more than $20.00.", "", "AF0420")]
    [InlineData("Borrowers under the age of 16 pay no late fees.", "", "AF0420")]
    [InlineData("for 21 days", "for some days", "AF0420")]
    [InlineData("$3.50", "$4.00", "AF0420")]
    [InlineData("for 21 days", "for 28 days", "")]
    public void An_edit_of_the_policy(string words, string instead, string ids)
    {
        Assert.Contains(words, Policy, StringComparison.Ordinal);
        Run(Policy.Replace(words, instead, StringComparison.Ordinal)).Expect(ids);
    }

    private static GeneratorRun Run(string policy) =>
        new TestProject { Code = Pins }.Run(TestProject.Article("lending-policy.txt", policy, ("ClassName", "LendingPolicy")));
}
