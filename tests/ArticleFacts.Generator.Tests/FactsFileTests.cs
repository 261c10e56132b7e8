using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator.Tests;

/// <summary>What a facts file beside an article changes in the generated code, and where its mistakes are reported.</summary>
public class FactsFileTests
{
    private const string Text = """
        Ferry Aurora runs aground off Ellan

        Mina Okoye, captain of the Aurora, said on March 4, 2021 that some 212 passengers were on board. The repair costs $1.5 million.

        The crew of three:

        - Ida Lund, 31, of Ellan
        - Jon Vega, 44, of Quay
        - Ann Li, 27, of Ellan
        """;

    private const string Reviewed = """
        # reviewed
        headline  "Ferry Aurora runs aground off Ellan"
        constant  OnBoard = 212 approximate "some {212} passengers"
        person    Captain "Mina Okoye" role "captain" alias "the master"
        table     Crew of Sailor (FullName = Name: person, Age: int, Town = Hometown: enum) 3 rows "The crew of three:"
        """;

    private static readonly ArticleFile Ferry = TestProject.Article("ferry.txt", Text);

    private static ArticleFile Facts(string facts) => new(TestProject.Directory + "ferry.facts", facts) { IsArticle = false };

    [Fact]
    public void The_file_is_the_contract()
    {
        var assembly = new TestProject { Code = """
            namespace App;
            internal static class Uses
            {
                public const int People = Ferry.Constants.OnBoard;
                public static string Role => Ferry.People.Captain.Role!;
                public static string ByAlias => Ferry.People.Find("the master").Name;
                public static int Sailors => Ferry.Crew.ByTown(Ferry.Town.Ellan).Count;
                public static Ferry.Sailor? Vega => Ferry.Crew.FindByFullName("Jon Vega");
            }
            """ }.Run(Ferry, Facts(Reviewed)).Expect().Load();

        var uses = assembly.GetType("App.Uses")!;
        Assert.Equal(212, uses.GetField("People")!.GetRawConstantValue());
        Assert.Equal(("captain", "Mina Okoye", 2), (Get("Role"), Get("ByAlias"), Get("Sailors")));
        Assert.Contains("Age = 44", Get("Vega")!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["OnBoard"], assembly.GetType("App.Ferry")!.GetNestedType("Constants")!.GetFields().Select(f => f.Name));

        object? Get(string name) => uses.GetProperty(name)!.GetValue(null);
    }

    [Fact]
    public void What_is_generated_equals_what_is_read_with_the_file()
    {
        var type = new TestProject().Run(Ferry, Facts(Reviewed)).Expect().Load().GetType("App.Ferry")!;
        var expected = ArticleReader.Read(Text, new ArticleOptions { Facts = Reviewed });

        Assert.Equal(expected.Quantities, type.GetNestedType("Quantities")!.GetProperty("All")!.GetValue(null));
        Assert.Equal(expected.People, type.GetNestedType("People")!.GetProperty("All")!.GetValue(null));
    }

    // The facts file, the id, and the place in it that the compiler shows, counted from 1.
    [Theory]
    [InlineData("# a comment\nconstant OnBoard = 6000 \"some {6,000} passengers\"", "AF0501", 2, 25)]
    [InlineData("constant OnBoard = 212 \"{a}\"\n", "AF0501", 1, 24)]
    [InlineData("\r\n\r\nperson Ellan \"Ellan\" role mayor\r\nperson Ellan \"Ida Lund\"", "AF0504", 4, 8)]
    [InlineData("table Crew of Sailor (Name: person) 4 rows \"The crew of three:\"", "AF0505", 1, 1)]
    [InlineData("=======\n", "AF0506", 1, 1)]
    [InlineData("headline Ferry\n", "AF0503", 1, 10)]
    public void A_mistake_is_an_error_at_its_place_in_the_facts_file(string facts, string id, int line, int column)
    {
        var run = new TestProject().Run(Ferry, Facts(facts)).Expect(id);

        var place = run.Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error).Location.GetLineSpan();
        Assert.Equal((TestProject.Directory + "ferry.facts", line, column), (place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
    }

    [Fact]
    public void A_message_says_where_in_the_text()
    {
        var run = new TestProject().Run(Ferry, Facts("constant OnBoard = 213 \"some {213} passengers\"")).Expect("AF0501");

        var message = run.Diagnostics.Single(d => d.Id == "AF0501").GetMessage(null);
        Assert.Contains("with '212' where the line says '213'", message, StringComparison.Ordinal);
        Assert.EndsWith("[ferry.txt(3,68)]", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_has_reviewed_is_an_information_in_the_article()
    {
        var run = new TestProject().Run(Ferry, Facts(Reviewed)).Expect();

        var unreviewed = run.Diagnostics.Where(d => d.Id == "AF0507").Select(d => d.Location.GetLineSpan()).ToList();
        Assert.All(unreviewed, p => Assert.Equal(TestProject.Directory + "ferry.txt", p.Path));
        Assert.Contains(unreviewed, p => p.StartLinePosition is { Line: 2 });
    }

    [Fact]
    public void A_facts_file_that_is_no_text_is_an_error() =>
        new TestProject().Run(Ferry, new ArticleFile(TestProject.Directory + "ferry.facts", null) { IsArticle = false }).Expect("AF0509");

    [Fact]
    public void An_edit_of_a_facts_file_redoes_its_article_only()
    {
        var vote = TestProject.Article("vote.txt", "Council votes\n\nThe council voted on Monday.\n");
        var (before, after) = (Facts(Reviewed), Facts(Reviewed.Replace("OnBoard", "Aboard", StringComparison.Ordinal)));

        var run = new TestProject().Run(Ferry, vote, before).Expect().Edit(before, after).Expect();

        foreach (var step in new[] { TrackingNames.Items, TrackingNames.Readings, TrackingNames.Models, TrackingNames.Sources })
        {
            Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(step));
        }
        Assert.Contains("int Aboard = 212", run.Files["App.Ferry.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_in_a_facts_file_regenerates_nothing()
    {
        var (before, after) = (Facts(Reviewed), Facts("# another comment\n" + Reviewed));
        var run = new TestProject().Run(Ferry, before).Expect().Edit(before, after).Expect();

        run.AssertSteps([TrackingNames.Models, TrackingNames.Sources], IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Without_inference_there_are_collections_and_no_members()
    {
        var ferry = TestProject.Article("ferry.txt", Text, ("Infer", "false"));
        var type = new TestProject().Run(ferry).Expect().Load().GetType("App.Ferry")!;

        Assert.Null(type.GetNestedType("Constants"));
        Assert.Equal(["All"], type.GetNestedType("People")!.GetProperties().Select(p => p.Name));
        Assert.DoesNotContain(type.GetNestedTypes(), t => t.Name.StartsWith("Crew", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2021-03-05", "2021-03-05", "AF0114")]
    [InlineData("2021-03-04", "2021-03-04", "")]
    [InlineData("2021", "2021", "")]
    public void Published_of_the_item_wins_over_the_text(string given, string published, string information)
    {
        const string Printed = "Ferry runs aground\nBy Mina Okoye\nMarch 4, 2021\n\nIt ran aground on Wednesday.\n";
        var run = new TestProject().Run(TestProject.Article("ferry.txt", Printed, ("Published", given))).Expect();

        Assert.Equal(information, string.Join(' ', run.Diagnostics.Select(d => d.Id)));
        Assert.Equal(published, ArticleReader.Read(Printed, new ArticleOptions { Published = Input.OptionParser.Published(given) }).Published!.ToString());
    }

    [Fact]
    public void Names_that_several_facts_could_have_are_an_information()
    {
        var run = new TestProject().Run(TestProject.Article("a.txt", "Budget\n\nThe fund spent $500 on parks. The fund spent $600 on parks.\n")).Expect();

        var information = run.Diagnostics.Single(d => d.Id == "AF0510");
        Assert.Equal(DiagnosticSeverity.Info, information.Severity);
        Assert.Contains("'FundSpentOnParksUsd' could be the name of 2 facts (line 3, line 3)", information.GetMessage(null), StringComparison.Ordinal);
    }
}
