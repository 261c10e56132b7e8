using ArticleFacts.Layout;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Facts;

/// <summary>Which place the article puts inside which: "Tyler, Texas", "Tolm Airbase in Zorvan province".</summary>
internal static class PlaceNesting
{
    public static void Settle(DocumentLayout layout, EntityGraph graph)
    {
        var text = layout.Text;
        foreach (var (draft, mention) in graph.Mentions)
        {
            if (draft.Kind != EntityKind.Place || draft.Within is not null) continue;
            var end = mention.EndToken;
            var comma = text.IsChar(end, ',');
            if (!comma && !text.Is(end, "in")) continue;
            var next = text.Is(end + 1, "the") ? end + 2 : end + 1;
            if (graph.At(next, out var around) is not { Kind: EntityKind.Place } outer || around!.FirstToken != next || outer == draft) continue;
            if (comma ? IsPart(layout, draft, outer) : draft.Canonical is null) draft.Within = outer;
        }
    }

    // A list of countries or of states has commas too: the outer place must be of a higher order.
    private static bool IsPart(DocumentLayout layout, EntityDraft inner, EntityDraft outer) => Order(layout, outer) > Order(layout, inner);

    private static int Order(DocumentLayout layout, EntityDraft draft)
    {
        var mention = draft.Mentions[0];
        var length = mention.EndToken - mention.FirstToken;
        if (Phrases.Match(layout.Text, mention.FirstToken, PhraseKind.Country, out _) == length) return 3;
        if (Phrases.Match(layout.Text, mention.FirstToken, PhraseKind.Region, out _) == length) return 2;
        var last = layout.Text.Tokens[mention.EndToken - 1];
        return last.IsWord && !last.IsCapitalized ? 1 : 0;
    }
}
