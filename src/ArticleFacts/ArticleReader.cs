using ArticleFacts.Facts;
using ArticleFacts.Findings;
using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts;

/// <summary>
/// Reads an article: text to layout, layout to mentions, mentions to facts, facts to findings.
/// The compiler and the running program go the same way, so they see the same facts.
/// </summary>
public static class ArticleReader
{
    /// <summary>Reads one article.</summary>
    /// <param name="text">The text as it stands in the file.</param>
    /// <param name="options">What is known beside the text; null for nothing.</param>
    /// <returns>The facts and the findings. Reading never fails: a text without facts gives an article without facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Article Read(string text, ArticleOptions? options = null)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var layout = LayoutReader.Read(ArticleText.From(text));
        var mentions = MentionReader.Read(layout);
        var known = options ?? ArticleOptions.Default;
        return FindingReader.Read(FactReader.Read(layout, mentions, known), known);
    }
}
