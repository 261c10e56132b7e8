using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator.Tests;

/// <summary>Tables by template, on a static class and on a record of the developer's.</summary>
public class DeclaredTableTests
{
    private const string Fallen =
        "({Branch?}[ SEAL] {Rank?} {Name}, {Age}, (of|from) {Hometown}, {State},[ and])+ {Circumstances} on {Date}[ [,] {Further}].";

    private const string Crew = "Harbour news\n\nThe crew:\n\n- Nora Quist, 34, of Alder Falls\n- Per Dahl, of Elm Bay\n- Ola Dahl, 41, of Elm Bay\n";

    [Fact]
    public void A_static_class_gets_records_and_lookups()
    {
        var crew = Run(Static("{Name}, {Age?}, of {Town}"), Crew).Expect().Load().GetType("App.Crew")!;

        Assert.Equal(3, crew.GetField("Count")!.GetRawConstantValue());
        Assert.Equal(["Nora Quist 34 Alder Falls", "Per Dahl  Elm Bay", "Ola Dahl 41 Elm Bay"], Values(All(crew), "Name", "Age", "Town"));
        Assert.Equal(["Per Dahl", "Ola Dahl"], Values((IEnumerable)crew.GetMethod("ByTown")!.Invoke(null, ["Elm Bay"])!, "Name"));
        Assert.Equal(34, Get(crew.GetMethod("FindByName")!.Invoke(null, ["nora quist"])!, "Age"));
        Assert.Equal("crew.txt", Get(All(crew).First(), "Article"));
        Assert.Equal(5, ((Mention)Get(All(crew).First(), "Source")!).Line);
    }

    [Theory]
    [InlineData("string Name, int? Age, string Town")]
    [InlineData("string name, long? age, string town")]
    [InlineData("string Name, decimal? Age, Town Town")]
    [InlineData("string Name, double? Age, Town Town, Mention Source")]
    [InlineData("string Name, string? Age, string Town, int Extra = 1")]
    public void A_record_of_the_developers_gets_its_instances(string parameters)
    {
        var code = $"namespace App; [ArticleFacts.ArticleTable(\"{{Name}}, {{Age:int?}}, of {{Town}}\")] partial record Sailor({parameters.Replace("Mention", "ArticleFacts.Mention", StringComparison.Ordinal)}); enum Town {{ AlderFalls, ElmBay }}";
        var sailor = Run(code, Crew).Expect().Load().GetType("App.Sailor")!;

        var name = sailor.GetProperties().First(p => p.Name.Equals("name", StringComparison.OrdinalIgnoreCase)).Name;
        Assert.Equal(["Nora Quist", "Per Dahl", "Ola Dahl"], Values(All(sailor), name));
    }

    [Fact]
    public void The_seed_through_a_template_is_the_seed_inferred()
    {
        var text = File.ReadAllText(Repository.Path("seeds/000_67fd44f88288fe61.txt"));
        var project = new TestProject { Code = Static(Fallen) };
        var assembly = project.Run(TestProject.Article("visit.txt", text, ("ClassName", "Visit"))).Expect().Load();
        var declared = All(assembly.GetType("App.Crew")!).ToArray();
        var inferred = All(assembly.GetType("App.Visit+AmericansKilledInCombat")!).ToArray();

        Assert.Equal(14, declared.Length);
        foreach (var field in new[] { "Branch", "Rank", "Name", "Age", "Hometown", "State", "Date" })
        {
            Assert.Equal(inferred.Select(r => Get(r, field)?.ToString()), declared.Select(r => Get(r, field)?.ToString()));
        }
    }

    [Theory]
    [InlineData("{Name", "AF0401", 1)]
    [InlineData("{Name}, {Age:integer}", "AF0402", 9)]
    [InlineData("{Name} and {Name}", "AF0403", 12)]
    [InlineData("{What} {Why}", "AF0404", 8)]
    [InlineData("{Rest*} {Name}", "AF0405", 9)]
    public void A_mistake_in_a_template_is_an_error_at_its_place_in_the_string(string template, string id, int column)
    {
        var run = Run(Static(template), Crew).Expect(id);

        var line = run.Diagnostics[0].Location.GetLineSpan();
        Assert.Equal(("App.cs", 1, "[ArticleFacts.ArticleTable(\"".Length + column - 1), (line.Path, line.StartLinePosition.Line, line.StartLinePosition.Character));
        Assert.Equal(DiagnosticSeverity.Error, run.Diagnostics[0].Severity);
    }

    [Theory]
    [InlineData("[ArticleFacts.ArticleTable(\"{Name}\")] static class Crew { }", "AF0406")]
    [InlineData("[ArticleFacts.ArticleTable(\"{Name}\")] partial class Crew { }", "AF0406")]
    [InlineData("[ArticleFacts.ArticleTable(\"{Name}\")] partial record Crew<T>(string Name);", "AF0406")]
    [InlineData("namespace App; [ArticleFacts.ArticleTable(\"{Name}, {Age?}, of {Town}\")] static partial class CrewList { }", "AF0406")]
    [InlineData("static class Outer { [ArticleFacts.ArticleTable(\"{Name}\")] static partial class Crew { } }", "AF0406")]
    [InlineData("[ArticleFacts.ArticleTable(\"{Name}, {Age}, of {Town}\")] partial record Crew(string Name, int Age);", "AF0407")]
    [InlineData("[ArticleFacts.ArticleTable(\"{Name}, {Age?}, of {Town}\")] partial record Crew(string Name, int Age, string Town);", "AF0407")]
    [InlineData("[ArticleFacts.ArticleTable(\"{Name:person}, {Age?}, of {Town}\")] partial record Crew(int Name, int? Age, string Town);", "AF0407")]
    [InlineData("[ArticleFacts.ArticleTable(\"{Name}, {Age?}, of {Town}\")] partial record Crew(string Name, int? Age, string Town, string Ship);", "AF0407")]
    [InlineData("[ArticleFacts.ArticleTable(\"{Name}, {Age?}, of {Town}\")] partial record Crew(string Name, int? Age, T Town); enum T { ElmBay }", "AF0407")]
    [InlineData("[ArticleFacts.ArticleTable(\"{Name}, {Age?}, of {Town}\", Articles = new[] { \"Crews\" })] static partial class Crew2 { }", "AF0408")]
    public void A_declaration_that_can_not_be_completed_is_an_error(string code, string id) => Run(code, Crew).Expect(id);

    [Fact]
    public void A_line_that_nearly_matches_is_a_warning_in_the_text()
    {
        var run = Run(Static("{Name}, {Age}, of {Town}"), Crew.Replace("Per Dahl,", "Per Dahl, old-ish,", StringComparison.Ordinal)).Expect("AF0410");

        var place = run.Diagnostics[0].Location.GetLineSpan();
        Assert.Equal((TestProject.Directory + "crew.txt", 5, 12), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(
            "'Per Dahl, old-ish, of Elm Bay' nearly matches the template of Crew, but has 'old-ish' where {Age} (a whole number, because of its name; write {Age:text} for any words) is expected: correct the line or the template",
            run.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_template_that_matches_nothing_shows_the_nearest_line()
    {
        var run = Run(Static("{Name}, {Town}; {Date}; {Circumstances}!"), Crew).Expect("AF0411");

        Assert.Contains("the nearest is line 5 of crew.txt", run.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(All(run.Load().GetType("App.Crew")!));
    }

    [Fact]
    public void Only_the_named_articles_are_searched()
    {
        var project = new TestProject { Code = Static("{Name}, {Age?}, of {Town}", ", Articles = new[] { \"Other\" }") };
        var run = project.Run(TestProject.Article("crew.txt", Crew, ("ClassName", "First")), TestProject.Article("other.txt", Crew.Replace("Nora", "Vera", StringComparison.Ordinal))).Expect();

        Assert.Equal(["Vera Quist", "Per Dahl", "Ola Dahl"], Values(All(run.Load().GetType("App.Crew")!), "Name"));
    }

    [Fact]
    public void An_edit_of_one_article_matches_only_that_one_again()
    {
        var project = new TestProject { Code = Static("{Name}, {Age?}, of {Town}") };
        ArticleFile crew = TestProject.Article("crew.txt", Crew, ("ClassName", "First")), other = TestProject.Article("other.txt", Crew);
        var run = project.Run(crew, other).Expect().Edit(crew, TestProject.Article("crew.txt", Crew.Replace("34", "35", StringComparison.Ordinal), ("ClassName", "First"))).Expect();

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Matches));
    }

    [Fact]
    public void An_edit_above_the_declaration_matches_nothing_again()
    {
        var run = new TestProject { Code = Static("{Name}, {Age?}, of {Town}") }.Run(TestProject.Article("crew.txt", Crew, ("ClassName", "First"))).Expect();
        var again = run.Again("// A remark.\n\n" + Static("{Name}, {Age?}, of {Town}"));

        again.AssertSteps([TrackingNames.Matches, TrackingNames.DeclaredSources, TrackingNames.Sources], IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        Assert.Equal(run.Files, again.Files);
    }

    private static string Static(string template, string more = "") =>
        $"namespace App;\n[ArticleFacts.ArticleTable(\"{template}\"{more})]\npublic static partial class Crew {{ }}\n";

    private static GeneratorRun Run(string code, string text) => new TestProject { Code = code }.Run(TestProject.Article("crew.txt", text, ("ClassName", "CrewList")));

    private static IEnumerable<object> All(Type type) => ((IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>();

    private static IEnumerable<string> Values(IEnumerable records, params string[] properties) =>
        records.Cast<object>().Select(r => string.Join(' ', properties.Select(p => Get(r, p))));

    private static object? Get(object record, string property) => record.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(record);
}
