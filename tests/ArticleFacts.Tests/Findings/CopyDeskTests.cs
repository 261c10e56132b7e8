namespace ArticleFacts.Tests.Findings;

/// <summary>An article with eight faults of the kinds that copy desks look for first: each is found at its place.</summary>
public class CopyDeskTests
{
    private const string Text = """
        Three volunteers open valley's first boat school

        HARROW, June 5, 2019 - Four volunteers opened a school for boat builders in Harrow on Tuesday, June 3, 2019.

        The four volunteers are:

        Ole Marsh, 51, of Kelling

        Piet Quist, 28, of Wenlow

        The school lies 20 km (32 miles) from the town. “We want everybody to come,” said Rosa Lindt, who leads it. Rosa Lind built her first boat alone.

        Of the 120 members of the boat club, 60 percent, or 80, voted to pay for the roof. The share of members who build boats rose from 10 percent to 15 percent, a 5 percent increase.

        The school is named for Ysolde Quennevale, a builder of boats. Quennevale, born in 1950, died on May 2, 2019, at the age of 45.
        """;

    private static readonly ValueList<Finding> Findings = ArticleReader.Read(Text).Findings;

    [Theory]
    [InlineData("AF0307", 1, "Three")]
    [InlineData("AF0320", 3, "Tuesday, June 3, 2019")]
    [InlineData("AF0301", 5, "four")]
    [InlineData("AF0312", 11, "32")]
    [InlineData("AF0330", 11, "Rosa Lind")]
    [InlineData("AF0305", 13, "60")]
    [InlineData("AF0308", 13, "5")]
    [InlineData("AF0331", 15, "45")]
    public void Each_fault_is_found_at_its_place(string id, int line, string text) =>
        Assert.Contains(Findings, f => f.Id == id && f.Source.Line == line && f.Source.Text == text);

    [Fact]
    public void Nothing_else_is() => Assert.True(Findings.Count == 8, string.Join("\n", Findings.Select(f => f.Id + " " + f.Source.Text + ": " + f.Message)));
}
