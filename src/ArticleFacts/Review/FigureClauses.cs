using ArticleFacts.Facts.QuantityNames;

namespace ArticleFacts.Review;

/// <summary>The clauses of an article's figures: the words by which a line of a facts file holds its figure.</summary>
internal sealed class FigureClauses
{
    private readonly InferredArticle inferred;
    private readonly ClauseWords words;
    private readonly QuantityClauseReader clauses;

    public FigureClauses(InferredArticle inferred)
    {
        this.inferred = inferred;
        words = new ClauseWords(inferred.Layout, inferred.Mentions);
        clauses = new QuantityClauseReader(words);
    }

    /// <summary>The clause of the quantity with this number in <see cref="Article.Quantities"/>.</summary>
    public SourceSpan Of(int quantity)
    {
        var mention = inferred.Mentions.Quantities[quantity];
        var clause = clauses.Extent(words.PhraseOf(mention), inferred.Layout.SentenceAt(mention.Number.Start));
        return words.Text.SpanOf(clause.First, clause.End);
    }
}
