using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator.Tests;

/// <summary>What is done again after which edit.</summary>
public class PipelineTests
{
    private static readonly ArticleFile Ferry = TestProject.Article("ferry.txt", "Ferry runs aground\n\nThe ferry ran aground on Wednesday.\n");
    private static readonly ArticleFile Vote = TestProject.Article("vote.txt", "Council votes\n\nThe council voted on Monday.\n");

    [Fact]
    public void An_edit_of_the_code_redoes_nothing()
    {
        var run = new TestProject().Run(Ferry, Vote).Expect().Again("class Edited { }");
        run.AssertSteps(TrackingNames.All, IncrementalStepRunReason.Cached);
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_article_leaves_the_other_cached()
    {
        var edited = TestProject.Article("ferry.txt", "Ferry is afloat\n\nThe ferry ran aground on Wednesday.\n");
        var run = new TestProject().Run(Ferry, Vote).Expect().Edit(Ferry, edited).Expect();

        foreach (var step in new[] { TrackingNames.Items, TrackingNames.Readings, TrackingNames.Models, TrackingNames.Sources })
        {
            Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(step));
        }
        run.AssertSteps([TrackingNames.Names], IncrementalStepRunReason.Cached);
        Assert.Contains("Ferry is afloat", run.Files["App.Ferry.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("   ")]
    [InlineData("\n\n\t\n")]
    public void White_space_at_the_end_regenerates_nothing(string space)
    {
        var edited = TestProject.Article("ferry.txt", Ferry.Text + space);
        var run = new TestProject().Run(Ferry, Vote).Expect().Edit(Ferry, edited).Expect();

        run.AssertSteps([TrackingNames.Models, TrackingNames.Sources, TrackingNames.Index], IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached);
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_diagnostic_that_moves_redoes_no_code()
    {
        var before = TestProject.Article("ferry.txt", "Ferry runs aground\n\nAt sea.\n\uFFFD");
        var after = TestProject.Article("ferry.txt", "Ferry runs aground\n\nAt sea.\n\n\uFFFD");
        var run = new TestProject().Run(before, Vote).Expect("AF0102").Edit(before, after).Expect("AF0102");

        Assert.Equal(4, run.Diagnostics[0].Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains(IncrementalStepRunReason.Cached, run.Reasons(TrackingNames.Sources));
    }

    [Fact]
    public void A_new_name_leaves_the_other_article_alone()
    {
        var renamed = TestProject.Article("ferry.txt", Ferry.Text, ("ClassName", "Aground"));
        var run = new TestProject().Run(Ferry, Vote).Expect().Edit(Ferry, renamed).Expect();

        Assert.Equal(["App.Aground.g.cs", "App.Articles.g.cs", "App.Vote.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Sources));
    }

    [Fact]
    public void Without_articles_nothing_is_generated() => Assert.Empty(new TestProject().Run().Expect().Files);

    [Fact]
    public void Other_additional_files_are_left_alone()
    {
        var file = new ArticleFile(TestProject.Directory + "BannedSymbols.txt", "T:System.Random") { IsArticle = false };
        Assert.Empty(new TestProject().Run(file).Expect().Files);
    }
}
