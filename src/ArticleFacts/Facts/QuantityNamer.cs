using ArticleFacts.Facts.QuantityNames;
using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Makes the quantities, and gives each a constant's name made of its own words, if they allow one that no other figure could have.
/// A figure that is held elsewhere (in the cell of a table, as a person's age) or that a title cuts short has no name.
/// </summary>
internal static class QuantityNamer
{
    public static (ValueList<Quantity> Quantities, ValueList<ContestedName> Contested) Name(
        DocumentLayout layout, MentionSet mentions, Entities entities, ValueList<Table> tables, MentionFactory source)
    {
        var quantities = Array.ConvertAll(mentions.Quantities, mention => Make(mention, source));
        if (quantities.Length == 0) return (ValueList<Quantity>.Empty, ValueList<ContestedName>.Empty);
        var words = new ClauseWords(layout, mentions);
        var clauses = new QuantityClauseReader(words);
        var bearers = new AgeBearers(words, entities);
        var cells = new CellSpans(tables);
        var chains = new List<string>[quantities.Length];
        for (var i = 0; i < chains.Length; i++)
        {
            var mention = mentions.Quantities[i];
            var block = layout.BlockAt(mention.Number.Start);
            if (block < 0 || layout.Blocks[block].Kind is BlockKind.Headline or BlockKind.Heading or BlockKind.Byline || cells.Hold(mention.Number))
            {
                chains[i] = [];
                continue;
            }
            var phrase = words.PhraseOf(mention);
            var bearer = mention.Kind == QuantityKind.Age ? bearers.Of(phrase) : "";
            chains[i] = QuantityNameChain.Of(quantities[i], clauses.Read(mention, phrase, layout.SentenceAt(mention.Number.Start)), clauses.IsJoined(mention), bearer);
        }
        var names = NameSettler.Settle(chains, [], (a, b) => AreSame(quantities[a], quantities[b]));
        for (var i = 0; i < quantities.Length; i++) quantities[i] = quantities[i] with { Name = names[i] };
        var contested = NameSettler.Contested(chains, names).Select(c => new ContestedName(c.Name, ValueList.From(c.Facts.Select(i => quantities[i].Phrase))));
        return (ValueList.Own(quantities), ValueList.From(contested));
    }

    private static Quantity Make(QuantityMention mention, MentionFactory source)
    {
        var number = source.Make(mention.Number);
        return new Quantity(
            null, mention.Value, mention.UpperValue, mention.Unit, mention.Kind, mention.Approximate, mention.Bound,
            number, mention.Phrase == mention.Number ? number : source.Make(mention.Phrase));
    }

    // One figure told twice: the same value in the same words.
    private static bool AreSame(Quantity a, Quantity b) =>
        a.Value == b.Value && a.UpperValue == b.UpperValue && a.Kind == b.Kind && a.Bound == b.Bound && a.Approximate == b.Approximate
        && Unicode.AreSame(a.Phrase.Text, b.Phrase.Text);

    /// <summary>The places of all cells, in order.</summary>
    private sealed class CellSpans
    {
        private readonly SourceSpan[] spans;

        // The furthest end among a span and those before it.
        private readonly int[] ends;

        public CellSpans(ValueList<Table> tables)
        {
            spans = tables.SelectMany(t => t.Records).SelectMany(r => r.Cells).Select(c => c.Span).Where(s => !s.IsEmpty).OrderBy(s => s.Start).ToArray();
            ends = new int[spans.Length];
            for (var i = 0; i < spans.Length; i++) ends[i] = Math.Max(spans[i].End, i > 0 ? ends[i - 1] : 0);
        }

        public bool Hold(SourceSpan number)
        {
            int low = 0, high = spans.Length;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (spans[middle].Start <= number.Start) low = middle + 1;
                else high = middle;
            }
            return low > 0 && ends[low - 1] >= number.End;
        }
    }
}
