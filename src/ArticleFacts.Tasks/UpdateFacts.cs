using System.Text;
using Microsoft.Build.Framework;

namespace ArticleFacts.Tasks;

/// <summary>
/// Writes the facts file of each article, or adds to it what the text has and the file does not speak of: what <c>dotnet build -t:UpdateFacts</c> runs.
/// Lines that are there stay as they are. A file that does not change is not written.
/// </summary>
public sealed class UpdateFacts : Microsoft.Build.Utilities.Task
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The articles, with the metadata <c>Published</c> and <c>TimeZone</c> that the generator takes, too.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        foreach (var article in Articles) Update(article);
        return !Log.HasLoggedErrors;
    }

    private void Update(ITaskItem article)
    {
        var path = article.GetMetadata("FullPath");
        var factsPath = Path.ChangeExtension(path, FactsFile.Extension);
        try
        {
            if (!File.Exists(path))
            {
                LogError("AF0101", article.ItemSpec, "The article does not exist: correct the path of the Article item, or remove it");
                return;
            }
            var text = File.ReadAllText(path, Encoding.UTF8);
            var bytes = File.Exists(factsPath) ? File.ReadAllBytes(factsPath) : null;
            var hasMark = bytes is { Length: >= 3 } && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;
            var facts = bytes is null ? null : Utf8.GetString(bytes, hasMark ? 3 : 0, bytes.Length - (hasMark ? 3 : 0));
            var updated = FactsFile.Update(Path.GetFileName(path), text, facts, Options(article), out var problems);
            foreach (var problem in problems) LogProblem(problem, factsPath, facts ?? "");
            if (updated is null || updated == facts) return;
            File.WriteAllText(factsPath, updated, new UTF8Encoding(hasMark));
            Log.LogMessage(MessageImportance.High, "{0}: {1}", factsPath, facts is null ? "written" : "new facts were added");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            LogError("AF0509", factsPath, "The facts file can't be read or written (" + e.Message + "): make the file and its folder writable");
        }
        catch (DecoderFallbackException)
        {
            LogError("AF0509", factsPath, "The facts file is not UTF-8: save it as UTF-8");
        }
    }

    // What the metadata say, as the generator reads them; it reports what is wrong with them.
    private static ArticleOptions Options(ITaskItem article)
    {
        var published = DateValue.TryParse(article.GetMetadata("Published"), out var value) && !value.IsInterval && value.Start.Year is not null ? value : null;
        return new ArticleOptions { Published = published, UtcOffsetMinutes = TimeZoneName.TryGetOffset(article.GetMetadata("TimeZone"), out var minutes) ? minutes : null };
    }

    private void LogProblem(FactsProblem problem, string path, string facts)
    {
        var before = facts.Substring(0, problem.Span.Start);
        var line = before.Split('\n').Length;
        var column = problem.Span.Start - before.LastIndexOf('\n');
        // Without an end, so that it reads as a message of the compiler does.
        Log.LogError(null, problem.Id, null, path, line, column, 0, 0, "{0}", problem.Message);
    }

    private void LogError(string code, string file, string message) => Log.LogError(null, code, null, file, 0, 0, 0, 0, "{0}", message);
}
