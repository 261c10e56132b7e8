namespace ArticleFacts.Tests.Facts.Quotations;

/// <summary>The cases of <c>speaker-cases.txt</c>, which says how they are written.</summary>
internal static class SpeakerCases
{
    private const string Mark = "\n### ";

    /// <summary>By name: the article and the expected quotations.</summary>
    public static Dictionary<string, (string Article, string Expected)> All { get; } = Read();

    private static Dictionary<string, (string Article, string Expected)> Read()
    {
        var file = Repository.Path("tests", "ArticleFacts.Tests", "Facts", "Quotations", "speaker-cases.txt");
        var cases = File.ReadAllText(file).ReplaceLineEndings("\n").Split(Mark).Skip(1).Select(c => c.Split('\n'));
        return cases.ToDictionary(lines => lines[0], lines => (Article(lines), Expected(lines)));
    }

    private static string Article(string[] lines) => string.Join('\n', lines.Skip(1).Where(l => !l.StartsWith('='))).Trim();

    private static string Expected(string[] lines) => string.Join('\n', lines.Where(l => l.StartsWith('=')).Select(l => l[1..].Trim()).Where(l => l.Length > 0));
}
