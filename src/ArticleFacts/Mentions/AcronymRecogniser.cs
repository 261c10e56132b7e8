using ArticleFacts.Layout;

namespace ArticleFacts.Mentions;

/// <summary>An acronym, at a place where it stands.</summary>
/// <param name="Span">The acronym's letters.</param>
/// <param name="Token">Its token (the first, where it has more).</param>
/// <param name="Expansion">The words that it stands for, where the text defines it here; empty elsewhere.</param>
internal sealed record AcronymMention(SourceSpan Span, int Token, SourceSpan Expansion);

/// <summary>Finds acronyms and their definitions, in either order.</summary>
internal static class AcronymRecogniser
{
    public static AcronymMention[] Recognise(DocumentLayout layout)
    {
        var definitions = new AcronymDefinitions(layout.Text);
        foreach (var block in layout.Blocks)
        {
            if (IsProse(block)) definitions.Read(block);
        }

        var mentions = new List<AcronymMention>();
        var next = 0;
        foreach (var block in layout.Blocks)
        {
            if (!IsProse(block)) continue;
            bool? shouted = null;
            for (var i = block.FirstToken; i < block.EndToken; i++)
            {
                while (next < definitions.Found.Count && definitions.Found[next].Token < i) next++;
                if (next < definitions.Found.Count && definitions.Found[next].Token == i)
                {
                    var mention = definitions.Found[next];
                    mentions.Add(mention);
                    while (i + 1 < block.EndToken && layout.Text.Tokens[i + 1].End <= mention.Span.End) i++;
                    continue;
                }
                var span = AcronymShape.Letters(layout.Text, i);
                if (span.IsEmpty) continue;
                // Whether the block is written in capitals is asked only where it has some.
                if (definitions.Defines(layout.Text.Slice(span)) || (!(shouted ??= AcronymShape.IsShouted(layout.Text, block)) && AcronymShape.StandsAlone(layout, i)))
                {
                    mentions.Add(new AcronymMention(span, i, default));
                }
            }
        }
        return mentions.ToArray();
    }

    private static bool IsProse(LayoutBlock block) => block.Kind is not (BlockKind.Byline or BlockKind.Dateline or BlockKind.Noise);
}
