using ArticleFacts.Tests.Reader;

namespace ArticleFacts.Tests.Findings;

/// <summary>What a careful reader finds in the seed, and what looks like a fault there but is correct.</summary>
public class SeedFindingTests
{
    private static readonly ValueList<Finding> Findings = ArticleReader.Read(Articles.Text("seeds/000_67fd44f88288fe61.txt")).Findings;

    [Theory]
    [InlineData("AF0204", 8, "(")]
    [InlineData("AF0342", 14, "IRGC")]
    [InlineData("AF0342", 16, "ISIS")]
    [InlineData("AF0342", 32, "IED")]
    [InlineData("AF0206", 49, "Army")]
    [InlineData("AF0351", 59, "Charles Keating")]
    [InlineData("AF0206", 68, "Army")]
    [InlineData("AF0302", 70, "non-combat-related")]
    [InlineData("AF0206", 75, "Army")]
    [InlineData("AF0207", 77, "MRC Store")]
    public void The_faults_of_the_seed_are_found(string id, int line, string text) =>
        Assert.Contains(Findings, f => f.Id == id && f.Source.Line == line && f.Source.Text == text);

    [Fact]
    public void Nothing_else_is() => Assert.Equal(10, Findings.Count);
}
