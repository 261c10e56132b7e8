using ArticleFacts.Facts;
using ArticleFacts.Review;

namespace ArticleFacts;

/// <summary>
/// Facts files: the reviewed facts of an article, one a line, beside its text. With one, the facts are those that it holds, under the names that it
/// holds; each line is tied to the text by its words. The grammar is in <c>docs/facts-files.md</c>.
/// </summary>
public static class FactsFile
{
    /// <summary>The ending of a facts file: <c>ferry.facts</c> is that of <c>ferry.txt</c>.</summary>
    public const string Extension = ".facts";

    /// <summary>Checks a facts file against its article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="facts">The text of the facts file.</param>
    /// <param name="options">What is known beside the text; null for nothing.</param>
    /// <returns>What is wrong with the file, and what the text has that it does not say; empty if nothing is.</returns>
    public static ValueList<FactsProblem> Check(string text, string facts, ArticleOptions? options = null)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (facts is null) throw new ArgumentNullException(nameof(facts));
        return Apply(text, facts, options).Problems;
    }

    /// <summary>Writes a facts file, or adds to one what the article has and the file does not speak of. Lines and comments that are there stay as they are.</summary>
    /// <param name="articleName">The article's file name, for the comment at the top of a new file.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="facts">The text of the facts file; null if there is none.</param>
    /// <param name="options">What is known beside the text; null for nothing.</param>
    /// <param name="problems">The lines that are not written correctly; the file can't be updated before they are.</param>
    /// <returns>The new text, which is <paramref name="facts"/> itself if there is nothing to add; null if there are problems.</returns>
    public static string? Update(string articleName, string text, string? facts, ArticleOptions? options, out ValueList<FactsProblem> problems)
    {
        if (articleName is null) throw new ArgumentNullException(nameof(articleName));
        if (text is null) throw new ArgumentNullException(nameof(text));
        var reading = ArticleReader.Infer(text, options);
        var found = new List<FactsProblem>();
        var newLine = text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var updated = FactsUpdater.Update(articleName, facts, reading, newLine, found);
        problems = ValueList.From(found.Select(p => Original(p, reading)));
        return updated;
    }

    /// <summary>The facts of an article as its facts file says them.</summary>
    internal static ReviewedFacts Apply(string text, string facts, ArticleOptions? options)
    {
        var reading = ArticleReader.Infer(text, options);
        var problems = new List<FactsProblem>();
        var statements = FactsParser.Parse(facts, problems);
        var reviewed = FactsApplier.Apply(reading.Article, new MentionFactory(reading.Layout), new Grounding(reading.Layout.Text), statements, problems);
        return reading.Places is not { } places ? reviewed
            : reviewed with { Article = places.Restore(reviewed.Article), Problems = ValueList.From(reviewed.Problems.Select(p => Original(p, reading))) };
    }

    private static FactsProblem Original(FactsProblem problem, InferredArticle reading) =>
        problem.Place is { } place && reading.Places is { } places ? problem with { Place = places.Place(place) } : problem;
}
