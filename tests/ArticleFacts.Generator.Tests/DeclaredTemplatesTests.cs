using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ArticleFacts.Generator.Tests;

/// <summary>Types with several templates, types of columns, lookups, and values that a declared type can't hold.</summary>
public class DeclaredTemplatesTests
{
    private const string Notes =
        "Release notes\n\nThe fixes:\n\n- 4412: Memory leak in the worker (reported by Yuki Tanaka)\n- 4413: Slow start\n- Docs: New guide on 3 May 2016\n- 4415: Late alarm (reported by Nora Quist)\n";

    private const string Fixes = "{Id:int}: {Title}[ ((reported by {Reporter:person}))]";

    [Theory]
    [InlineData("[T(\"" + Fixes + "\")] static partial class Fixes;")]
    [InlineData("[T(\"" + Fixes + "\")] [T(\"Docs: {Title} on {Day}\")] static partial class Fixes;", "- New guide  2016-05-03")]
    [InlineData("[T(\"" + Fixes + "\")] static partial class Fixes; [T(\"Docs: {Title} on {Day}\")] static partial class Fixes;", "- New guide  2016-05-03")]
    [InlineData("[T(\"" + Fixes + "\")] [T(\"{Id:int}: {Title}\")] static partial class Fixes;")]
    [InlineData("[T(\"" + Fixes + "\")] partial record Fixes(long Id, string Title, string? Reporter);")]
    [InlineData("[T(\"" + Fixes + "\")] [T(\"Docs: {Title} on {Day}\")] partial record Fixes(int? Id, string Title, string? Reporter, System.DateOnly? Day);", "- New guide  2016-05-03")]
    public void Records_of_all_templates_in_text_order(string code, string docs = "")
    {
        var all = All(Run(code).Expect().Load().GetType("App.Fixes")!);
        string[] expected = ["4412 Memory leak in the worker Yuki Tanaka", "4413 Slow start", docs, "4415 Late alarm Nora Quist"];
        Assert.Equal(expected.Where(e => e.Length > 0), all.Select(r => string.Join(' ', Columns(r).Select(v => v ?? "")).TrimEnd() is var line && line.StartsWith(' ') ? "-" + line : line));
    }

    [Theory]
    [InlineData("[T(\"" + Fixes + "\")] [T(\"Docs: {Title} on {Id:date}\")] static partial class Fixes;", "AF0403", "'Id' is a date here and a whole number in the template at App.cs(1,")]
    [InlineData("[T(\"" + Fixes + "\")] [T(\"Docs: {title} on {Day}\")] static partial class Fixes;", "AF0403", "'title' is named 'Title' in the template at App.cs(1,")]
    [InlineData("[T(\"" + Fixes + "\")] [T(\"Docs: {Title} on {Day}\")] partial record Fixes(int Id, string Title, string? Reporter, System.DateOnly? Day);", "AF0407", "'Id' is not in this template, so its parameter must be nullable: write int?")]
    [InlineData("[T(\"" + Fixes + "\")] [T(\"Docs: {Title} on {Day}\")] partial record Fixes(int? Id, string Title, string? Reporter, System.DateOnly? Day, int X);", "AF0407", "Nothing fills the parameter 'X'")]
    [InlineData("[T(\"" + Fixes + "\")] [T(\"Docu: {Title} on {Day}\")] static partial class Fixes;", "AF0411", "The template of Fixes matches no line")]
    [InlineData("[T(\"" + Fixes + "\")] [T(\"{A\")] static partial class Fixes;", "AF0401", "never closed")]
    public void Templates_that_do_not_agree(string code, string id, string message) =>
        Assert.Contains(message, Run(code).Expect(id).Diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // Columns of a static class: the type that all values fit.
    [Theory]
    [InlineData("{Name:person}: {Value:int}", "Nora Quist: 34", "Per Dahl: 41", typeof(int), "34 41")]
    [InlineData("{Name:person}: {Value:int}", "Nora Quist: 3,000,000,000", "Per Dahl: 41", typeof(long), "3000000000 41")]
    [InlineData("{Name:person}: {Value:int}", "Nora Quist: 99,999,999,999,999,999,999", "Per Dahl: 41", typeof(decimal), "99999999999999999999 41")]
    [InlineData("{Name:person}: {Value:decimal}", "Nora Quist: 3.0", "Per Dahl: 41", typeof(decimal), "3.0 41")]
    [InlineData("{Name:person}: {Value:money}", "Nora Quist: 45p", "Per Dahl: 41p", typeof(decimal), "45 41")]
    [InlineData("{Name:person}: {Value:date}", "Nora Quist: 3 May 2016", "Per Dahl: 4 May 2016", typeof(DateOnly), "05/03/2016 05/04/2016")]
    [InlineData("{Name:person}: {Value:date}", "Nora Quist: 3 May 2016", "Per Dahl: May 2016", typeof(DateValue), "2016-05-03 2016-05")]
    [InlineData("{Name:person}: {Value:time}", "Nora Quist: 18:00", "Per Dahl: 7.30pm", typeof(TimeOnly), "18:00 19:30")]
    [InlineData("{Name:person}: {Value:place}", "Nora Quist: Elm Bay", "Per Dahl: Alder Falls", typeof(string), "Elm Bay Alder Falls")]
    public void The_type_of_a_column(string template, string first, string second, Type type, string values)
    {
        var project = new TestProject { Code = $"namespace App; [ArticleFacts.ArticleTable(\"{template}\")] static partial class Rows;" };
        var rows = project.Run(TestProject.Article("notes.txt", $"News\n\nThe list:\n\n- {first}\n- {second}\n")).Expect().Load().GetType("App.Rows")!;

        Assert.Equal(type, rows.GetNestedType("Record")!.GetProperty("Value")!.PropertyType);
        Assert.Equal(values, string.Join(' ', All(rows).Select(r => Convert.ToString(r.GetType().GetProperty("Value")!.GetValue(r), CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("System.TimeOnly", "18:00", "7.30pm")]
    [InlineData("int", "34", "41")]
    [InlineData("long", "3,000,000,000", "41")]
    [InlineData("decimal", "3.5", "41")]
    [InlineData("System.DateOnly", "3 May 2016", "4 May 2016")]
    [InlineData("ArticleFacts.DateValue", "May 2016", "4 May 2016")]
    public void A_parameter_gives_the_type(string type, string first, string second)
    {
        var project = new TestProject { Code = $"namespace App; [ArticleFacts.ArticleTable(\"{{Name}}: {{Value}}\")] partial record Row(string Name, {type} Value);" };
        Assert.Equal(2, All(project.Run(TestProject.Article("notes.txt", $"News\n\nThe list:\n\n- Nora Quist: {first}\n- Per Dahl: {second}\n")).Expect().Load().GetType("App.Row")!).Count);
    }

    // A value that a parameter can't hold is an error in the text, where somebody can see it.
    [Theory]
    [InlineData("System.DateOnly", "3 May 2016", "May 2016", "'May 2016' is not a single day, which the parameter 'Value' of Row must be: declare it as DateValue")]
    [InlineData("int", "34", "3,000,000,000", "'3,000,000,000' is too large for the parameter 'Value' of Row: declare it as long")]
    [InlineData("long", "34", "99,999,999,999,999,999,999", "declare it as decimal")]
    [InlineData("Town", "Elm Bay", "Alder Falls", "'Alder Falls' is not a member of App.Town: add AlderFalls to it")]
    public void A_value_that_does_not_fit_is_an_error_in_the_text(string type, string first, string second, string message)
    {
        var project = new TestProject { Code = $"namespace App; [ArticleFacts.ArticleTable(\"{{Name}}: {{Value}}\")] partial record Row(string Name, {type} Value); enum Town {{ ElmBay }}" };
        var run = project.Run(TestProject.Article("notes.txt", $"News\n\nThe list:\n\n- Nora Quist: {first}\n- Per Dahl: {second}\n")).Expect("AF0407");

        var place = run.Diagnostics[0].Location.GetLineSpan();
        Assert.Equal((TestProject.Directory + "notes.txt", 5, 12, 12 + second.Length), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Character));
        Assert.Contains(message, run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // FindBy for a column whose values are unique, By for one whose values repeat, nothing for prose.
    [Theory]
    [InlineData("static partial class Rows;")]
    [InlineData("partial record Rows(int Id, string Name, string Town, string Story, System.TimeOnly At);")]
    public void Lookups(string type)
    {
        const string Text =
            "News\n\nThe list:\n\n- 7 Nora Quist, of Elm Bay at 9:30: she swam out to the boat that had lost its rudder in the storm.\n"
            + "- 8 Per Dahl, of Elm Bay at 9:30: he rowed out to the boat that had lost its sails in the same storm.\n";
        var project = new TestProject { Code = "namespace App; [ArticleFacts.ArticleTable(\"{Id:int} {Name}, of {Town} at {At:time}: {Story}\")] " + type };
        var rows = project.Run(TestProject.Article("notes.txt", Text)).Expect().Load().GetType("App.Rows")!;

        var lookups = rows.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name).Where(n => n.Contains("By", StringComparison.Ordinal));
        Assert.Equal(["ByAt", "ByTown", "FindById", "FindByName"], lookups.Order(StringComparer.Ordinal));
        Assert.Equal("Per Dahl", Columns(rows.GetMethod("FindById")!.Invoke(null, [8])!)[1]);
        Assert.Equal(2, ((IEnumerable)rows.GetMethod("ByAt")!.Invoke(null, [new TimeOnly(9, 30)])!).Cast<object>().Count());
    }

    [Theory]
    [InlineData("Near Place: {Place}", "Near Place: by the old mill", "{Place} (the name of a place, because of its name; write {Place:text} for any words)")]
    [InlineData("Near Place: {Place:place}", "Near Place: by the old mill", "{Place:place} is expected")]
    public void A_near_miss_tells_the_type_that_a_name_gives(string template, string line, string message)
    {
        var project = new TestProject { Code = $"namespace App; [ArticleFacts.ArticleTable(\"{template}\")] static partial class Rows;" };
        var run = project.Run(TestProject.Article("notes.txt", "News\n\n" + line + "\n")).Expect("AF0410 AF0411");
        Assert.Contains(message, run.Diagnostics.Single(d => d.Id == "AF0410").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string code) =>
        new TestProject { Code = "namespace App; " + code.Replace("[T(", "[ArticleFacts.ArticleTable(", StringComparison.Ordinal) }.Run(TestProject.Article("notes.txt", Notes));

    private static List<object> All(Type type) => [.. ((IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>()];

    private static List<string?> Columns(object record) => [.. record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.Name is not ("Source" or "Article"))
        .Select(p => p.GetValue(record) is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(p.GetValue(record), CultureInfo.InvariantCulture))];
}
