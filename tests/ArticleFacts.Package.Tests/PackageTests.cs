using System.IO.Compression;

namespace ArticleFacts.Package.Tests;

/// <summary>What is in the package, and what somebody sees who has nothing but the package.</summary>
public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Article = "Ferry runs aground\n\nThe ferry ran aground off the harbour.\n\nNobody was hurt.\n";

    private const string Program = """
        Console.WriteLine(App.Ferry.Headline);
        Console.WriteLine(App.Ferry.Paragraphs.Count);
        Console.WriteLine(App.Ferry.Paragraphs.All.Equals(ArticleFacts.ArticleReader.Read(File.ReadAllText(args[0])).Paragraphs));
        """;

    [Fact]
    public void The_package_holds_library_generator_props_and_papers()
    {
        using var archive = ZipFile.OpenRead(package.Package);
        var entries = archive.Entries.Select(e => e.FullName).ToArray();

        string[] expected =
        [
            "README.md", "icon.png", "THIRD-PARTY-NOTICES.txt", "analyzers/dotnet/cs/ArticleFacts.Generator.dll", "analyzers/dotnet/cs/ArticleFacts.dll",
            "buildTransitive/ArticleFacts.props", "buildTransitive/ArticleFacts.targets", "tasks/ArticleFacts.Tasks.dll", "tasks/ArticleFacts.dll",
            "lib/net8.0/ArticleFacts.dll", "lib/net8.0/ArticleFacts.xml", "lib/netstandard2.0/ArticleFacts.dll", "lib/netstandard2.0/ArticleFacts.xml",
        ];
        Assert.Empty(expected.Except(entries));
        Assert.Equal(expected.Count(e => e.EndsWith(".dll", StringComparison.Ordinal)), entries.Count(e => e.EndsWith(".dll", StringComparison.Ordinal)));
        // Four copies of the reader: two to reference, one for the compiler, one for the task.
        Assert.True(new FileInfo(package.Package).Length < 4_500_000);
        Assert.True(File.Exists(Path.ChangeExtension(package.Package, ".snupkg")));

        using var specification = new StreamReader(archive.GetEntry("ArticleFacts.nuspec")!.Open());
        var text = specification.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_packs_are_the_same_byte_for_byte()
    {
        var again = Path.Combine(Path.GetDirectoryName(package.Feed)!, "again");
        package.Pack(again);
        Assert.Equal(File.ReadAllBytes(package.Package), File.ReadAllBytes(Path.Combine(again, Path.GetFileName(package.Package))));
    }

    [Fact]
    public void A_consumer_builds_runs_and_sees_an_edit_of_the_article()
    {
        var consumer = package.NewConsumer("consumer");
        consumer.Project("App/App.csproj", consumer.PackageReference + """<Article Include="ferry.txt" />""", "<OutputType>Exe</OutputType>")
            .Write("App/Program.cs", Program)
            .Write("App/ferry.txt", Article)
            .Build("App");
        Assert.Equal(["Ferry runs aground", "2", "True"], Run());

        consumer.Write("App/ferry.txt", Article.Replace("runs aground", "is afloat", StringComparison.Ordinal)).Build("App");
        Assert.Equal(["Ferry is afloat", "2", "True"], Run());

        string[] Run() => consumer.Run("App/bin/Debug/net10.0/App.dll", "App/ferry.txt");
    }

    [Fact]
    public void A_consumer_without_articles_gets_nothing_generated()
    {
        var consumer = package.NewConsumer("bare");
        consumer.Project("Bare/Bare.csproj", consumer.PackageReference).Write("Bare/notes.txt", Article).Build("Bare");
        Assert.Empty(consumer.Generated("Bare"));
    }

    [Fact]
    public void A_project_behind_a_consumer_has_articles_of_its_own()
    {
        var consumer = package.NewConsumer("transitive");
        consumer.Project("Lib/Lib.csproj", consumer.PackageReference + """<Article Include="ferry.txt" />""")
            .Write("Lib/ferry.txt", Article)
            .Project("App/App.csproj", """<ProjectReference Include="../Lib/Lib.csproj" /><Article Include="vote.txt" />""", "<OutputType>Exe</OutputType>")
            .Write("App/vote.txt", "Council votes\n\nThe council voted.\n")
            .Write("App/Program.cs", "Console.WriteLine(App.Vote.Headline);\nConsole.WriteLine(Lib.Ferry.Headline);\n")
            .Build("App");
        Assert.Equal(["App.Articles.g.cs", "App.Vote.g.cs"], consumer.Generated("App"));
        Assert.Equal(["Council votes", "Ferry runs aground"], consumer.Run("App/bin/Debug/net10.0/App.dll"));
    }

    [Fact]
    public void A_fault_is_an_error_in_the_article_and_an_old_language_is_one_error()
    {
        var consumer = package.NewConsumer("faults");
        consumer.Project("App/App.csproj", consumer.PackageReference + """<Article Include="*.txt" Published="soon" />""")
            .Write("App/ferry.txt", Article);
        Assert.Contains("ferry.txt(1,1): error AF0107:", consumer.BuildFails("App"), StringComparison.Ordinal);

        consumer.Project("App/App.csproj", consumer.PackageReference + """<Article Include="*.txt" />""", "<LangVersion>11</LangVersion>");
        Assert.Contains("error AF0109: ArticleFacts generates C# 12", consumer.BuildFails("App"), StringComparison.Ordinal);
    }
}
