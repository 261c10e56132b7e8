using System.Collections;
using System.Globalization;

namespace ArticleFacts.Generator.Tests;

/// <summary>Names of a developer's types and members that meet names of generated ones: code that compiles, or an error that says what to rename.</summary>
public class DeclaredNamesTests
{
    private const string Crew = "Harbour news\n\nThe crew:\n\n- Nora Quist, 34, of Alder Falls\n- Per Dahl, 40, of Elm Bay\n- Ola Dahl, 41, of Elm Bay\n";

    [Theory]
    [InlineData("static partial class CrewList;", "AF0406", "has the name of a class that is generated for an article")]
    [InlineData("static partial class Articles;", "AF0406", "has the name of a class that is generated for an article")]
    [InlineData("static partial class All;", "AF0406", "rename the type")]
    [InlineData("static partial class Count;", "AF0406", "rename the type")]
    [InlineData("static partial class Record;", "AF0406", "rename the type")]
    [InlineData("static partial class Data_;", "AF0406", "rename the type")]
    [InlineData("partial record All(string Name, int Age, string Town);", "AF0406", "rename the type")]
    [InlineData("static partial class T { static int All => 1; }", "AF0406", "has a member 'All'")]
    [InlineData("static partial class T { static int Count => 1; }", "AF0406", "has a member 'Count'")]
    [InlineData("static partial class T { static int Record => 1; }", "AF0406", "has a member 'Record'")]
    [InlineData("static partial class T { static void At_() { } }", "AF0406", "has a member 'At_'")]
    [InlineData("partial record T(string Name, int Age, string Town, int All = 1);", "AF0406", "has a member 'All'")]
    [InlineData("partial record T(string Name, int Age, string Town, int At_ = 1);", "AF0406", "has a member 'At_'")]
    [InlineData("partial record T(string Name, int Age, string Town, int Data_ = 1);", "AF0406", "has a member 'Data_'")]
    [InlineData("partial record T(string Name, int Age, string Town, int Sentences_ = 1);", "AF0406", "has a member 'Sentences_'")]
    [InlineData("partial record T(string Name, int Age, string Town) : B; record B { public static int All => 1; }", "AF0406", "has a member 'All'")]
    [InlineData("file static partial class T;", "AF0406", "remove 'file'")]
    [InlineData("file partial record T(string Name, int Age, string Town);", "AF0406", "remove 'file'")]
    [InlineData("partial record T(string Name, int Age, string Town) { public required int X { get; init; } }", "AF0406", "required member 'X'")]
    [InlineData("partial record T(string Name, int Age, string Town) : B; record B { public required int X { get; init; } }", "AF0406", "required member 'X'")]
    [InlineData("partial record T(string Name, int Age, string Town, string? name = null);", "AF0406", "differ by case only (Name, name)")]
    [InlineData("partial record T<X>(string Name, int Age, string Town);", "AF0406", "remove its type parameters")]
    [InlineData("abstract partial record T(string Name, int Age, string Town);", "AF0406", "remove 'abstract'")]
    [InlineData("record T(string Name, int Age, string Town);", "AF0406", "add 'partial'")]
    [InlineData("partial record struct T(string Name, int Age, string Town);", "AF0406", "is a struct")]
    [InlineData("partial class T;", "AF0406", "neither static nor a record")]
    [InlineData("partial record T;", "AF0407 AF0407 AF0407", "has no parameter for the field")]
    public void A_name_or_shape_that_can_not_be_completed(string type, string ids, string message)
    {
        var run = Run(type, "{Name}, {Age}, of {Town}").Expect(ids);
        Assert.Contains(message, run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("App.CrewList.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("static partial class @class;", "class")]
    [InlineData("static partial class @record;", "record")]
    [InlineData("static partial class @var;", "var")]
    [InlineData("partial record @event(string Name, int Age, string Town);", "event")]
    [InlineData("partial record T(string @class, int Age, string Town);", "T", "{class:person}, {Age}, of {Town}")]
    [InlineData("partial record T(string Name, int Age, string Town, Mention @event);", "T")]
    [InlineData("partial record T(string Name, int Age, K Town); enum K { AlderFalls, ElmBay }", "T")]
    [InlineData("partial record T(string Name, int Age, K Town); enum K { alderfalls, @elmBay }", "T")]
    [InlineData("partial record T(string Name, int Count, string Town);", "T", "{Name}, {Count:int}, of {Town}")]
    [InlineData("partial record T(string Name, int Age, string Town) { public static T? FindByName(int x) => null; }", "T")]
    [InlineData("partial record T(string Name, int Age, string Town) { public int ByTown_ => 1; }", "T")]
    [InlineData("partial record T(string Name, int Record, string Town);", "T", "{Name}, {Record:int}, of {Town}")]
    [InlineData("static partial class T { public static int FindByName => 1; public sealed partial record Record { public int Double => 2 * Age; } }", "T")]
    [InlineData("static partial class FindByName;", "FindByName")]
    [InlineData("static partial class @ByTown;", "ByTown")]
    [InlineData("static partial class T;", "T", "{Name}, {Count:int}, of {All:text}")]
    [InlineData("static partial class T;", "T", "{Name}, {Record:int}, of {Source:text}")]
    [InlineData("static partial class T;", "T", "{class:person}, {int:int}, of {Equals:text}")]
    public void A_name_that_is_the_developers_business(string type, string name, string template = "{Name}, {Age}, of {Town}") =>
        Assert.Equal(3, ((IEnumerable)Run(type, template).Expect().Load().GetType("App." + name)!.GetProperty("All")!.GetValue(null)!).Cast<object>().Count());

    [Fact]
    public void A_member_of_an_enumeration_may_be_a_keyword()
    {
        const string Code = "namespace App; [ArticleFacts.ArticleTable(\"{Name:person}: {Kind}\")] partial record T(string Name, K Kind); enum K { @class, Open }";
        new TestProject { Code = Code }.Run(TestProject.Article("crew.txt", "News\n\nThe list:\n\n- Nora Quist: Class\n- Per Dahl: Open\n", ("ClassName", "CrewList"))).Expect().Load();
    }

    // Whatever is declared, no output takes away another: every article and every valid declaration has its file.
    [Fact]
    public void Names_that_collide_on_purpose_cost_nobody_the_code()
    {
        var longName = new string('L', 200);
        var code = $$"""
            using ArticleFacts;
            [assembly: ArticleConstant("A", "The {crew}", Article = "one")]
            namespace App
            {
                [ArticleTable("{Name}, {Age}, of {Town}")] public static partial class Dead;
                [ArticleTable("{Name}, {Age}, of {Town}")] public static partial class DEAD;
                [ArticleTable("{Name}, {Age}, of {Town}")] public static partial class dead;
                [ArticleTable("{Name}, {Age}, of {Town}")] public static partial class Été;
                [ArticleTable("{Name}, {Age}, of {Town}")] public static partial class éTÉ;
                [ArticleTable("{Name}, {Age}, of {Town}")] public static partial class {{longName}};
                [ArticleTable("{Name}, {Age}, of {Town}")] public static partial class {{longName}}l;
                [ArticleTable("{Name}, {Age}, of {Town}")] public static partial class Parts;
                [ArticleTable("{Name}, {Age} years, of {Town}")] public static partial class Parts;
                [ArticleTable("{Name}, {Age}, of {Town}"), ArticleConstant("A", "The {crew}", Article = "one")] static partial class Both;
                [ArticleConstant("A", "The {crew}", Article = "one")] static partial class Qa;
                [ArticleConstant("A", "The {crew}", Article = "one")] static partial class QA;
                [ArticleConstant("A", "The {crew}", Article = "one")] static partial class Two;
                [ArticleConstant("B", "The {crew}", Article = "one")] static partial class Two;
            }
            namespace App.One { [ArticleTable("{Name}, {Age}, of {Town}")] public static partial class Declared; }
            """;
        var run = new TestProject { Code = code }.Run(
            TestProject.Article("one.txt", Crew, ("Namespace", "App.Articles1"), ("ClassName", "One")),
            TestProject.Article("dead.txt", Crew, ("Namespace", "App.Dead1"), ("ClassName", "Declared")),
            TestProject.Article("x.txt", Crew, ("ClassName", "X")),
            TestProject.Article("d.txt", Crew, ("Namespace", "App.X1"), ("ClassName", "Pinned1")),
            TestProject.Article("qa.txt", Crew, ("Namespace", "App.Qa1"), ("ClassName", "PinneD"))).Expect("AF0104 AF0411");
        var hints = run.Files.Keys.ToArray();

        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(hints, h => Assert.True(h.Length < 140, h));
        var assembly = run.Load();
        foreach (var type in new[] { "Dead", "DEAD", "dead", "Été", "éTÉ", longName, longName + "l", "Parts", "Both", "One.Declared" }) Assert.NotNull(assembly.GetType("App." + type)!.GetProperty("All"));
        foreach (var type in new[] { "Qa", "QA", "Two", "Both" }) Assert.NotNull(assembly.GetType("App." + type)!.GetField("A"));
        foreach (var article in new[] { "Articles1.One", "Dead1.Declared", "X", "X1.Pinned1" }) Assert.NotNull(assembly.GetType("App." + article)!.GetNestedType("CrewMembers") ?? assembly.GetType("App." + article)!.GetNestedType("Paragraphs"));
    }

    private static GeneratorRun Run(string type, string template) => new TestProject
    {
        Code = $"using ArticleFacts; namespace App; [ArticleTable(\"{template}\")] " + type,
    }.Run(TestProject.Article("crew.txt", Crew, ("ClassName", "CrewList")));
}
