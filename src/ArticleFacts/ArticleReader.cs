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
        return options?.Facts is { } facts ? FactsFile.Apply(text, facts, options).Article : Infer(text, options).Original();
    }

    /// <summary>What the reader infers, with the layout that it read.</summary>
    internal static InferredArticle Infer(string text, ArticleOptions? options)
    {
        // Where the text has letters apart from their marks, it is read as if it had the accented letters, and every place is put back.
        var composed = Folding.Compose(text, out var offsets);
        var layout = LayoutReader.Read(ArticleText.From(composed));
        var mentions = MentionReader.Read(layout);
        var known = options ?? ArticleOptions.Default;
        var article = FindingReader.Read(FactReader.Read(layout, mentions, known), known);
        return new InferredArticle(article, layout, mentions, offsets is null ? null : new OriginalPlaces(text, offsets));
    }
}

/// <summary>An article with the layout that it was read from.</summary>
/// <param name="Article">The facts, by their places in the text that was read.</param>
/// <param name="Layout">The layout of that text.</param>
/// <param name="Mentions">The mentions that the facts were made of; the quantities are in the order of <see cref="Article.Quantities"/>.</param>
/// <param name="Places">Where its places are in the text as given; null where both are the same.</param>
internal sealed record InferredArticle(Article Article, DocumentLayout Layout, MentionSet Mentions, OriginalPlaces? Places)
{
    /// <summary>The facts by their places in the text as given.</summary>
    public Article Original() => Places is null ? Article : Places.Restore(Article);
}
