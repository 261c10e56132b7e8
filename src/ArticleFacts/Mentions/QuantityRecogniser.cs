using ArticleFacts.Layout;

namespace ArticleFacts.Mentions;

/// <summary>A number with what it counts.</summary>
/// <param name="Number">The number itself.</param>
/// <param name="Phrase">From approximation to unit.</param>
/// <param name="FirstToken">First token of the number.</param>
/// <param name="EndToken">The token behind the number's last.</param>
internal sealed record QuantityMention(
    SourceSpan Number, SourceSpan Phrase, int FirstToken, int EndToken, decimal Value, decimal? UpperValue, string Unit, QuantityKind Kind, bool Approximate, QuantityBound Bound)
{
    /// <summary>First token of the amount: the number with its sign and unit ("US$5", "45p", "7 per cent"), without words of approximation.</summary>
    public int AmountFirst { get; init; } = FirstToken;

    /// <summary>The token after the amount's last.</summary>
    public int AmountEnd { get; init; } = EndToken;
}

/// <summary>Finds quantities: counts, ages, money, percentages, measures, ordinals.</summary>
internal static class QuantityRecogniser
{
    public static QuantityMention[] Recognise(DocumentLayout layout, Claims claims)
    {
        var scanner = new QuantityScanner(layout.Text, claims);
        for (var b = 0; b < layout.Blocks.Length; b++)
        {
            var block = layout.Blocks[b];
            if (block.Kind is BlockKind.Byline or BlockKind.Dateline or BlockKind.Noise) continue;
            var first = block.ContentToken;
            if (layout.Dateline is { } dateline && dateline.Block == b) first = Math.Max(first, dateline.EndToken);
            foreach (var sentence in block.Sentences) scanner.Scan(Math.Max(first, sentence.FirstToken), sentence.EndToken);
        }
        return scanner.Found.ToArray();
    }
}
