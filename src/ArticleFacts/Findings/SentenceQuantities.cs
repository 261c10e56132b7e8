using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>A sentence with the quantities that begin in it, in text order.</summary>
/// <param name="Block">Its block.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Quantities">The quantities; one at least.</param>
internal readonly record struct SentenceQuantities(LayoutBlock Block, Sentence Sentence, ArraySegment<QuantityMention> Quantities)
{
    /// <summary>All sentences of the article that hold quantities, in text order.</summary>
    public static IEnumerable<SentenceQuantities> Of(FindingContext context)
    {
        var all = context.Mentions.Quantities;
        var next = 0;
        foreach (var block in context.Layout.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                while (next < all.Length && all[next].FirstToken < sentence.FirstToken) next++;
                var first = next;
                while (next < all.Length && all[next].FirstToken < sentence.EndToken) next++;
                if (next > first) yield return new SentenceQuantities(block, sentence, new ArraySegment<QuantityMention>(all, first,
                    next - first));
            }
        }
    }
}

/// <summary>The words between two quantities of a sentence: what joins them.</summary>
internal static class QuantityLinks
{
    /// <summary>Index of the first quantity that begins at <paramref name="token"/> or after it.</summary>
    public static int FirstFrom(QuantityMention[] quantities, int token)
    {
        int low = 0, high = quantities.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (quantities[middle].FirstToken < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The first token of the quantity's phrase.</summary>
    public static int First(ArticleText text, QuantityMention quantity) => text.TokenAt(quantity.Phrase.Start);

    /// <summary>The token after the last of the quantity's phrase.</summary>
    public static int End(ArticleText text, QuantityMention quantity) => text.TokenAt(quantity.Phrase.End - 1) + 1;

    /// <summary>Whether the tokens <c>[first..end)</c> are exactly <paramref name="words"/>, commas and opening brackets aside.</summary>
    public static bool Are(ArticleText text, int first, int end, params string[] words)
    {
        var next = 0;
        for (var i = first; i < end; i++)
        {
            if (text.IsChar(i, ',') || text.IsChar(i, '(') || text.IsChar(i, ')') || text.Tokens[i].Kind == TokenKind.Dash) continue;
            if (next >= words.Length || !text.Is(i, words[next])) return false;
            next++;
        }
        return next == words.Length;
    }

    /// <summary>Whether "of" or "out of", with an article or possessive at most, is all between the two.</summary>
    public static bool IsPartOf(ArticleText text, int first, int end)
    {
        while (first < end && (text.IsChar(first, ',') || text.IsChar(first, ')'))) first++;
        if (text.Is(first, "out")) first++;
        if (!text.Is(first, "of") || first >= end) return false;
        first++;
        if (first < end && (text.Is(first, "the") || text.Is(first, "its") || text.Is(first, "their") || text.Is(first, "all")
            || text.Is(first, "our"))) first++;
        return first == end;
    }
}
