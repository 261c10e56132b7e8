namespace ArticleFacts.Generator.Tests;

/// <summary>Finds files of the repository from the test's output folder.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The seed and every article of the corpus, by path from the top.</summary>
    public static IEnumerable<string> Articles() =>
        new[] { "seeds", "tests/Corpus" }
            .SelectMany(folder => Directory.EnumerateFiles(Path(folder), "*.txt", SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Generator.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Generator.sln was not found above " + AppContext.BaseDirectory);
    }
}
