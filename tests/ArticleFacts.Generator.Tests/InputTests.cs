using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleFacts.Generator.Tests;

/// <summary>Faults of input are diagnostics, each at its place, and never cost another article its code.</summary>
public class InputTests
{
    private const string Text = "Ferry runs aground\n\nThe ferry ran aground.\n";

    private static readonly ArticleFile Good = TestProject.Article("good.txt", Text);

    public static TheoryData<string, string?, string, string, string> Faults => new()
    {
        // expected ids, text, metadata, value, a part of the message
        { "AF0101", null, "", "", "save it as UTF-8" },
        { "AF0102", "Ferry\n\nThe caf\uFFFD.", "", "", "1 replacement characters" },
        { "AF0102", "F\0e\0r\0r\0y\0", "", "", "5 NUL characters" },
        { "AF0103", "", "", "", "holds no text" },
        { "AF0103", " \n\t\u00A0\n", "", "", "holds no text" },
        { "AF0104", Text, "ClassName", "not a name", "use ClassName=\"NotAName\"" },
        { "AF0104", Text, "ClassName", "class", "use ClassName=\"Class\"" },
        { "AF0104", Text, "ClassName", "1st", "is no identifier" },
        { "AF0104", Text, "ClassName", "Ferry\u200Daground", "is no identifier" },
        { "AF0104", Text, "ClassName", "People", "every article's class uses itself" },
        { "AF0104", Text, "ClassName", "\U0001F6A2", "use ClassName=\"Bad\"" },
        { "AF0105", Text, "ClassName", "Good", "'App.Good' is already the name for 'good.txt'" },
        { "AF0105", Text, "ClassName", "gOOD", "is already the name" },
        { "AF0105", Text, "ClassName", "Articles", "the class over all articles" },
        { "AF0106", Text, "Namespace", "News..Facts", "is not a C# namespace" },
        { "AF0106", Text, "Namespace", "News.event", "none of them a keyword" },
        { "AF0106", Text, "Namespace", "System", "belongs to .NET" },
        { "AF0106", Text, "Namespace", "System.Linq", "belongs to .NET" },
        { "AF0106", Text, "Namespace", "ArticleFacts.Mention", "name of a type of ArticleFacts" },
        { "AF0107", Text, "Published", "31 February", "is no date" },
        { "AF0107", Text, "Published", "2018-02-31", "is no date" },
        { "AF0107", Text, "Published", "2018-12-27T25:00", "is no date" },
        { "AF0108", Text, "TimeZone", "Europe/Rome", "is no offset" },
        { "AF0108", Text, "TimeZone", "+15:00", "is no offset" },
    };

    // A class can't have the name of a namespace, nor take the place of what generated code names from the root.
    [Theory]
    [InlineData("App", "good.txt", "", "App.Good", "a namespace that other articles are in")]
    [InlineData("App", "good.txt", "", "App.Good.More", "a namespace that other articles are in")]
    [InlineData("App.Good", "good.txt", "App", "", "a namespace that other articles are in")]
    [InlineData("", "system.txt", "", "", "the namespace System")]
    [InlineData("", "articlefacts.txt", "", "", "the namespace ArticleFacts", "ArticleFacts")]
    [InlineData("ArticleFacts", "person.txt", "", "", "a type of ArticleFacts")]
    [InlineData("App", "mention.txt", "ArticleFacts", "", "a type of ArticleFacts")]
    public void A_class_that_hides_another_name(string rootNamespace, string file, string space, string otherSpace, string owner, string className = "")
    {
        var run = new TestProject().With("RootNamespace", rootNamespace).Run(
            TestProject.Article(file, Text, ("Namespace", space), ("ClassName", className)), TestProject.Article("other.txt", Text, ("Namespace", otherSpace))).Expect("AF0105");

        Assert.Contains(owner, run.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(2, run.Files.Count);
        run.Load();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_one_diagnostic_in_the_file(string ids, string? text, string metadata, string value, string message)
    {
        var bad = metadata.Length == 0 ? TestProject.Article("z/bad.txt", text) : TestProject.Article("z/bad.txt", text, (metadata, value));
        var run = new TestProject().Run(Good, bad).Expect(ids);

        Assert.Equal(TestProject.Directory + "z/bad.txt", run.Diagnostics[0].Location.GetLineSpan().Path);
        Assert.Contains(message, run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("App.Good.g.cs", run.Files.Keys);
        run.Compile();
    }

    [Fact]
    public void The_place_of_a_lost_character_is_its_line_and_column()
    {
        var run = new TestProject().Run(TestProject.Article("a.txt", "Ferry\r\n\r\nThe caf\uFFFD.")).Expect("AF0102");
        Assert.Equal("/project/app/a.txt: (2,7)-(2,8)", run.Diagnostics[0].Location.GetLineSpan().ToString());
    }

    [Theory]
    [InlineData("AF0103")]
    [InlineData("af0103")]
    [InlineData("AF0102, AF0103")]
    [InlineData("AF0102 AF0103")]
    public void NoWarn_switches_a_diagnostic_off_for_one_article(string noWarn) =>
        new TestProject().Run(TestProject.Article("a.txt", "", ("NoWarn", noWarn)), TestProject.Article("b.txt", "")).Expect("AF0103");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void One_file_listed_twice_is_a_fault_and_not_two_classes(int timesCompiled)
    {
        var (first, second) = (TestProject.Article("a.txt", Text, ("ClassName", "First")), TestProject.Article("a.txt", Text));
        var compiled = timesCompiled == 1 ? new[] { first, Good } : [first, Good, second];
        var run = new TestProject().Run(compiled, listed: [first, Good, second]).Expect("AF0113");
        Assert.Equal(["App.Articles.g.cs", "App.Good.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("'a.txt' is listed by two Article items", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_compiler_has_twice_is_one_article() =>
        Assert.Equal(2, new TestProject().Run([Good, TestProject.Article("good.txt", Text)], listed: [Good]).Expect().Files.Count);

    [Theory]
    [InlineData("Re: ferry.txt")]
    [InlineData("sea/a#b;c.txt")]
    public void An_article_that_is_lost_on_its_way_is_named(string file)
    {
        var run = new TestProject().Run([Good], listed: [Good, TestProject.Article(file, Text)]).Expect("AF0112");
        Assert.Contains($"'{file}' is an Article item", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("App.Good.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("ClassName", "C#Guide", "AF0104")]
    [InlineData("ClassName", "A;B", "AF0104")]
    [InlineData("Namespace", "News;Facts", "AF0106")]
    [InlineData("Published", "2018#", "AF0107")]
    [InlineData("TimeZone", "EST;", "AF0108")]
    public void A_value_arrives_whole(string metadata, string value, string ids)
    {
        var run = new TestProject().Run(TestProject.Article("a.txt", Text, (metadata, value))).Expect(ids);
        Assert.Contains($"'{value}'", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base64!")]
    [InlineData("AAAA")]
    public void A_list_that_the_targets_did_not_write_lists_nothing(string encoded) =>
        Assert.Empty(Generator.Input.ProjectInput.From(new ListOnly(encoded)).Articles);

    private sealed class ListOnly(string encoded) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => (value = encoded) is not null;
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11, ".NETCoreApp", "v8.0", "C# 11.0")]
    [InlineData(LanguageVersion.CSharp12, ".NETCoreApp", "v7.0", ".NETCoreApp v7.0")]
    [InlineData(LanguageVersion.CSharp12, ".NETFramework", "v4.8", ".NETFramework v4.8")]
    [InlineData(LanguageVersion.CSharp12, ".NETStandard", "v2.1", ".NETStandard v2.1")]
    [InlineData(LanguageVersion.CSharp7_3, ".NETStandard", "v2.0", "C# 7.3 and .NETStandard v2.0")]
    public void A_project_that_is_too_old_gets_one_error_and_no_code(LanguageVersion language, string framework, string version, string named)
    {
        var project = new TestProject { LanguageVersion = language }.With("TargetFrameworkIdentifier", framework).With("TargetFrameworkVersion", version);
        var run = project.Run(Good, TestProject.Article("empty.txt", "")).Expect("AF0109");
        Assert.Contains(named, run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Files);
        project.Run().Expect();
    }

    [Theory]
    [InlineData(".NETCoreApp", "v8.0")]
    [InlineData(".NETCoreApp", "v10.0")]
    [InlineData("", "")]
    public void A_project_that_is_new_enough_gets_code(string framework, string version) =>
        Assert.NotEmpty(new TestProject().With("TargetFrameworkIdentifier", framework).With("TargetFrameworkVersion", version).Run(Good).Expect().Files);

    [Theory]
    [InlineData("ferry.txt", "Ferry")]
    [InlineData("000_67fd44f88288fe61.txt", "Article00067fd44f88288fe61")]
    [InlineData("press-release_2.final.txt", "PressRelease2Final")]
    [InlineData("\u0141\u00F3d\u017A caf\u00E9.txt", "LodzCafe")]
    [InlineData("\u65B0\u805E.txt", "\u65B0\u805E")]
    [InlineData("class.txt", "Class")]
    [InlineData("people.txt", "PeopleArticle")]
    [InlineData("!!!.txt", "Article")]
    [InlineData("...txt", "Article")]
    public void A_class_is_named_after_its_file(string file, string name)
    {
        var run = new TestProject().Run(TestProject.Article(file, Text)).Expect();
        Assert.NotNull(run.Load().GetType("App." + name));
    }

    [Theory]
    [InlineData("My-App", "My_App")]
    [InlineData("My.class.App", "My.class.App")]
    [InlineData("1st.App", "_1st.App")]
    [InlineData("", null)]
    [InlineData("\u200D", null)]
    public void The_root_namespace_is_made_one(string root, string? expected)
    {
        var run = new TestProject().With("RootNamespace", root).Run(TestProject.Article("ferry.txt", Text)).Expect();
        Assert.Contains(run.Load().GetTypes(), t => t.Name == "Ferry" && t.Namespace == expected);
    }

    [Fact]
    public void Metadata_says_what_the_text_does_not()
    {
        var run = new TestProject().Run(
            TestProject.Article("a.txt", Text, ("ClassName", "Aground"), ("Namespace", "News.Sea"), ("Published", "2020-02-29"))).Expect();
        Assert.Equal(new DateOnly(2020, 2, 29), run.Load().GetType("News.Sea.Aground")!.GetProperty("Published")!.GetValue(null));
    }

    [Fact]
    public void Hint_names_are_short_and_plain()
    {
        var name = new string('\u65B0', 70);
        var run = new TestProject().Run(TestProject.Article("a.txt", Text, ("ClassName", name), ("Namespace", name + "." + name + "." + name))).Expect();
        Assert.All(run.Files.Keys, hint => Assert.True(hint.Length < 120 && hint.All(char.IsAscii), hint));
        run.Compile();
    }

    [Fact]
    public void The_class_over_all_articles_lists_them_by_path()
    {
        var run = new TestProject().Run(TestProject.Article("sea/b.txt", "Ferry\n\nAt sea."), TestProject.Article("a.txt", "Vote\n\nIn town.")).Expect();
        var all = Assert.IsType<ValueList<ArticleInfo>>(run.Load().GetType("App.Articles")!.GetProperty("All")!.GetValue(null));
        Assert.Equal(["App.A|Vote|a.txt", "App.B|Ferry|sea/b.txt"], all.Select(i => i.Name + "|" + i.Headline + "|" + i.Path));
    }

    [Theory]
    [InlineData("/home/me/news/a.txt", "/home/me/news/", "a.txt")]
    [InlineData("/home/me/seeds/a.txt", "/home/me/app/", "../seeds/a.txt")]
    [InlineData("/home/me/app/../seeds/./a.txt", "/home/me/app/", "../seeds/a.txt")]
    [InlineData("C:\\news\\app\\x\\a.txt", "C:\\news\\app\\", "x/a.txt")]
    [InlineData("D:\\private\\a.txt", "C:\\news\\app\\", "a.txt")]
    [InlineData("a/b.txt", "", "a/b.txt")]
    public void Paths_say_nothing_about_the_machine(string path, string directory, string expected) =>
        Assert.Equal(expected, Generator.Input.PathNormaliser.Relative(path, directory));
}
