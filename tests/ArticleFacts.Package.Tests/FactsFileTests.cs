namespace ArticleFacts.Package.Tests;

/// <summary>The whole round of a facts file through the package: written by the target, changed by hand, built, run.</summary>
public sealed class FactsFileTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Article = """
        Ferry Aurora runs aground off Ellan

        Mina Okoye, captain of the Aurora, said on March 4, 2021 that some 212 passengers were on board. The repair costs $1.5 million.
        """;

    [Fact]
    public void A_facts_file_is_written_reviewed_built_and_updated()
    {
        var consumer = package.NewConsumer("facts");
        consumer.Project("App/App.csproj", consumer.PackageReference + """<Article Include="*.txt" />""", "<OutputType>Exe</OutputType>")
            .Write("App/Program.cs", "Console.WriteLine(App.Ferry.Constants.OnBoard);\nConsole.WriteLine(App.Ferry.People.Captain.Role);\n")
            .Write("App/ferry.txt", Article);
        var file = consumer.FullPath("App/ferry.facts");

        consumer.Target("App", "UpdateFacts");
        var written = File.ReadAllText(file);
        Assert.Contains("\"some {212} passengers", written, StringComparison.Ordinal);
        Assert.Contains("person       MinaOkoye \"Mina Okoye\" role \"captain\"", written, StringComparison.Ordinal);

        // A second run changes nothing, not even the time of the file.
        var time = File.GetLastWriteTimeUtc(file);
        consumer.Target("App", "UpdateFacts");
        Assert.Equal((written, time), (File.ReadAllText(file), File.GetLastWriteTimeUtc(file)));

        var lines = written.Split('\n').Select(l => l.Contains("{212}", StringComparison.Ordinal) ? "constant OnBoard = 212 approximate \"some {212} passengers\"   # checked" : l);
        var reviewed = string.Join('\n', lines).Replace("person       MinaOkoye", "person       Captain", StringComparison.Ordinal);
        consumer.Write("App/ferry.facts", reviewed).Build("App");
        Assert.Equal(["212", "captain"], consumer.Run("App/bin/Debug/net10.0/App.dll"));

        // The text changes: the build fails at the line of the facts file.
        consumer.Write("App/ferry.txt", Article.Replace("212", "240", StringComparison.Ordinal));
        var number = reviewed.Split('\n').ToList().FindIndex(l => l.StartsWith("constant OnBoard", StringComparison.Ordinal)) + 1;
        Assert.Contains($"ferry.facts({number},36): error AF0501: The words of 'OnBoard' are gone", consumer.BuildFails("App"), StringComparison.Ordinal);

        // New text is added to the file, and what was reviewed stays.
        consumer.Write("App/ferry.txt", Article + " A second captain, Ida Lund, arrived.\n");
        consumer.Target("App", "UpdateFacts");
        var updated = File.ReadAllText(file);
        Assert.Contains("\"Ida Lund\"", updated, StringComparison.Ordinal);
        Assert.Empty(reviewed.Split('\n').Except(updated.Split('\n')));
        consumer.Build("App");
    }

    [Fact]
    public void A_facts_file_that_can_not_be_updated_is_an_error_at_its_line()
    {
        var consumer = package.NewConsumer("broken-facts");
        consumer.Project("App/App.csproj", consumer.PackageReference + """<Article Include="*.txt" />""")
            .Write("App/ferry.txt", Article)
            .Write("App/ferry.facts", "# mine\ntroops X = 5\n");

        Assert.Contains("ferry.facts(2,1): error AF0503: 'troops' is not a kind of fact", consumer.TargetFails("App", "UpdateFacts"), StringComparison.Ordinal);
    }
}
