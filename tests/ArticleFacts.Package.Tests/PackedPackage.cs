namespace ArticleFacts.Package.Tests;

/// <summary>The package, packed once for all tests, into a feed that holds nothing else.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ArticleFacts.Package.").FullName;

    public PackedPackage() => Pack(Feed);

    public string Feed => Path.Combine(root, "feed");

    public string Package => Directory.GetFiles(Feed, "*.nupkg").Single();

    /// <summary>Packs what the repository holds, outside its own output folders.</summary>
    public void Pack(string output) => Dotnet.Run(
        Repository.Root, "pack", "src/ArticleFacts", "-c", "Release", "-o", output, "--artifacts-path", Path.Combine(root, "artifacts"));

    /// <summary>
    /// An empty folder for consumers: nothing of the repository reaches in, and packages come from the feed only, into a folder of their own.
    /// </summary>
    public Consumer NewConsumer(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
        // Above the consumers' folders: NuGet does not read its settings in a folder whose name has a semicolon.
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(root, "packages")}" /></config>
              <packageSources><clear /><add key="feed" value="{Feed}" /></packageSources>
              <packageSourceMapping><clear /><packageSource key="feed"><package pattern="*" /></packageSource></packageSourceMapping>
            </configuration>
            """);
        return new Consumer(folder, Version);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string Version => Path.GetFileNameWithoutExtension(Package)["ArticleFacts.".Length..];
}
