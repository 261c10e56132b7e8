using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>What stands in quotation marks: words that the author did not choose.</summary>
internal sealed class QuotedText(QuoteMention[] quotes)
{
    /// <summary>Whether the span begins inside a quotation.</summary>
    public bool Contains(SourceSpan span)
    {
        int low = 0, high = quotes.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (quotes[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        return low < quotes.Length && quotes[low].Span.Start <= span.Start;
    }
}
