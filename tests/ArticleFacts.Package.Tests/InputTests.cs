namespace ArticleFacts.Package.Tests;

/// <summary>Each <c>Article</c> item gives a class or a diagnostic that names it, whatever the file's name, the folder and the item's origin are.</summary>
public sealed class InputTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Article = "Ferry runs aground\n\nThe ferry ran aground off the harbour.\n";

    private const string ListClasses = """
        foreach (var article in App.Articles.All) Console.WriteLine(article.Name + "|" + article.Path);
        """;

    // What file systems allow; each class is named A1, A2, … by the letters that are left.
    private static readonly string[] OddNames =
        ["Re: a1.txt", "a2#.txt", "a3;.txt", "'a4'.txt", "a5%20.txt", "a6$(x).txt", "a7@(Compile).txt", "[a8].txt", "{a9,}.txt", "a10`.txt", "a11=.txt", "a12&.txt", "-a13.txt", " a14.txt", "!a15.txt", "a16\u00E9\u65B0.txt"];

    [Fact]
    public void Any_name_and_any_origin_gives_a_class_and_the_file_keeps_its_roles()
    {
        var consumer = package.NewConsumer("C# x;y");
        foreach (var name in OddNames) consumer.Write("App/odd/" + name, Article);
        foreach (var name in new[] { "copied", "content", "embedded", "other", "added", "above" }) consumer.Write("App/" + name + ".txt", Article);
        consumer.Write("App/Program.cs", ListClasses)
            .Write("App/Directory.Build.props", """<Project><Import Project="../Directory.Build.props" /></Project>""")
            .Write("App/Directory.Build.targets", """<Project><ItemGroup><Article Include="above.txt" /></ItemGroup></Project>""")
            .Project(
                "App/App.csproj",
                consumer.PackageReference + """
                    <Article Include="**/*.txt" Exclude="added.txt;above.txt" />
                    <None Update="copied.txt" CopyToOutputDirectory="PreserveNewest" />
                    <Content Include="content.txt" CopyToOutputDirectory="PreserveNewest" />
                    <EmbeddedResource Include="embedded.txt" />
                    <AdditionalFiles Include="other.txt" Owner="me" />
                    </ItemGroup>
                    <Target Name="AddArticle" BeforeTargets="BeforeCompile"><ItemGroup><Article Include="added.txt" /></ItemGroup></Target>
                    <Target Name="SayOwner" AfterTargets="CoreCompile"><Error Condition="'@(AdditionalFiles->WithMetadataValue('Owner', 'me'))' != 'other.txt'" Text="the owner is lost" /></Target>
                    <ItemGroup>
                    """,
                "<OutputType>Exe</OutputType>");

        consumer.Build("App", "Debug");
        consumer.Build("App", "Release"); // when **/*.txt finds what the first build left in obj

        var classes = consumer.Run("App/bin/Release/net10.0/App.dll");
        Assert.Equal(
            OddNames.Select(n => "odd/" + n.Trim()).Concat(["above.txt", "added.txt", "content.txt", "copied.txt", "embedded.txt", "other.txt"]).Order(StringComparer.Ordinal),
            classes.Select(c => c[(c.IndexOf('|', StringComparison.Ordinal) + 1)..].Replace("odd/ ", "odd/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(consumer.FullPath("App/bin/Release/net10.0/copied.txt")));
        Assert.True(File.Exists(consumer.FullPath("App/bin/Release/net10.0/content.txt")));
        Assert.Contains("App.embedded.txt", System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(consumer.FullPath("App/bin/Release/net10.0/App.dll"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_can_not_be_read_rightly_is_named()
    {
        var consumer = package.NewConsumer("lost");
        consumer.Project("App/App.csproj", consumer.PackageReference + """<Article Include="*.txt" /><Article Include="twice.txt" ClassName="Other" />""")
            .Write("App/twice.txt", Article);
        Assert.Contains("error AF0113: 'twice.txt' is listed by two Article items", consumer.BuildFails("App"), StringComparison.Ordinal);

        // U+2028 ends a line of the compiler's options: what comes after it would be an option.
        consumer.Write("App/a\u2028build_property.RootNamespace = Evil\u2028b.txt", Article).Write("App/tab\t.txt", Article);
        var output = consumer.BuildFails("App");
        Assert.Contains("error AF0112: ", output, StringComparison.Ordinal);
        Assert.Contains("a\uFFFDbuild_property.RootNamespace = Evil\uFFFDb.txt, ", output, StringComparison.Ordinal);
        Assert.Contains("tab\uFFFD.txt", output, StringComparison.Ordinal);
        Assert.DoesNotContain("twice.txt,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_is_not_CSharp_gets_one_error()
    {
        var consumer = package.NewConsumer("basic");
        consumer.Project("App/App.vbproj", consumer.PackageReference + """<Article Include="*.txt" />""", "<Nullable />").Write("App/ferry.txt", Article);
        Assert.Contains("error AF0109: ArticleFacts generates C#, and this project is VB", consumer.BuildFails("App"), StringComparison.Ordinal);
    }

    // Without debugging information: it has the paths of the sources, which a PathMap replaces.
    [Fact]
    public void Two_clones_give_one_assembly_byte_for_byte()
    {
        var assemblies = new[] { "clone", "C# clone;2" }.Select(folder =>
        {
            var consumer = package.NewConsumer(folder);
            consumer.Project("App/App.csproj", consumer.PackageReference + """<Article Include="news/*.txt;../top.txt" />""", "<DebugType>none</DebugType><OutputType>Library</OutputType>")
                .Write("App/news/ferry #1.txt", Article).Write("top.txt", Article)
                .Build("App");
            return File.ReadAllBytes(consumer.FullPath("App/bin/Debug/net10.0/App.dll"));
        }).ToArray();

        Assert.Equal(assemblies[0], assemblies[1]);
    }
}
