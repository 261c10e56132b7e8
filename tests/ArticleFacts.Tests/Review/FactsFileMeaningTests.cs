namespace ArticleFacts.Tests.Review;

/// <summary>
/// A line that an update wrote holds the clause of its figure: where the clause comes to say another thing, the line no longer fits, whatever the figure.
/// </summary>
public class FactsFileMeaningTests
{
    private const string Policy = """
        Allowances from May

        Staff may claim $15 for breakfast, $20 for lunch and $35 for dinner. The hotel limit is $180 a night, or $260 a night in Korrin.

        Cash advances are limited to $500. Revenue rose from $2 million to $3 million.

        Adult ticket: $12
        """;

    // What is changed in the text, and the constants whose lines no longer fit.
    [Theory]
    [InlineData("$15 for breakfast, $20 for lunch", "$20 for breakfast, $15 for lunch", "StaffMayClaimForBreakfastUsd LunchUsd")]
    [InlineData("$180 a night, or $260 a night in Korrin", "$260 a night, or $180 a night in Korrin", "HotelLimitPerNightUsd KorrinPerNightUsd")]
    [InlineData("Cash advances are limited to $500", "Lost cards cost $500", "CashAdvancesLimitedToUsd")]
    [InlineData("Adult ticket: $12", "Child ticket: $12", "AdultTicketUsd")]
    [InlineData("from $2 million to $3 million", "from $3 million to $2 million", "RevenueRoseFromUsd RevenueRoseToUsd")]
    [InlineData("Allowances from May", "Allowances from June", "")]
    public void A_figure_that_comes_to_mean_another_thing_is_told(string old, string changed, string names)
    {
        var facts = FactsFile.Update("policy.txt", Policy, null, null, out _)!;
        Assert.Empty(FactsFile.Check(Policy, facts));

        var problems = FactsFile.Check(Policy.Replace(old, changed, StringComparison.Ordinal), facts).Where(p => p.Id is "AF0501" or "AF0502");

        var told = problems.Select(p => facts.Substring(p.Span.Start, p.Span.Length)).Select(words => facts.Split('\n').Single(l => l.Contains(words, StringComparison.Ordinal)));
        Assert.Equal(names, string.Join(' ', told.Where(l => l.StartsWith("constant", StringComparison.Ordinal)).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])));
    }

    public static TheoryData<string> Texts => Reader.Articles.Names;

    /// <summary>Two figures with names of their own change places, in every article: the lines do not let it pass.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void Figures_that_change_places_are_told(string file)
    {
        var text = Reader.Articles.Text(file);
        var named = ArticleReader.Read(text).Quantities.Where(q => q.Name is not null && q.Kind != QuantityKind.Score).ToList();
        var facts = FactsFile.Update("a.txt", text, null, null, out _)!;
        for (var i = 1; i < named.Count; i++)
        {
            var (first, second) = (named[i - 1].Source, named[i].Source);
            if (named[i - 1].Name == named[i].Name || first.Text == second.Text || first.Span.End > second.Span.Start) continue;
            var changed = text.Substring(0, first.Span.Start) + text.Substring(second.Span.Start, second.Span.Length)
                + text.Substring(first.Span.End, second.Span.Start - first.Span.End) + text.Substring(first.Span.Start, first.Span.Length) + text.Substring(second.Span.End);

            Assert.True(
                FactsFile.Check(changed, facts).Any(p => p.Id is "AF0501" or "AF0502"),
                $"“{first.Text}” ({named[i - 1].Name}) and “{second.Text}” ({named[i].Name}) changed places, and nothing is said");
        }
    }
}
