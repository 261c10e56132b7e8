namespace ArticleFacts.Tests.Reader;

/// <summary>The articles that whole-reader tests run over: the seeds, the corpus and its lists.</summary>
internal static class Articles
{
    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var folder in new[] { Repository.Path("seeds"), Repository.Path("tests", "Corpus", "articles"), Repository.Path("tests", "Corpus", "lists") })
            {
                foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
                {
                    names.Add(Path.GetRelativePath(Repository.Path(), file).Replace('\\', '/'));
                }
            }
            return names;
        }
    }

    public static string Text(string name) => File.ReadAllText(Repository.Path(name.Split('/')));
}
