using ArticleFacts.Layout;

namespace ArticleFacts.Mentions;

/// <summary>What the recognisers found, each list in text order, without overlaps between dates, quantities and names; only the ordinal of a name ("3rd Battalion") is both.</summary>
internal sealed class MentionSet
{
    public DateMention[] Dates { get; init; } = [];

    public QuantityMention[] Quantities { get; init; } = [];

    public NameMention[] Names { get; init; } = [];

    public QuoteMention[] Quotes { get; init; } = [];

    public AcronymMention[] Acronyms { get; init; } = [];

    /// <summary>The document's words by number, as the names were read with them; null where no names were read.</summary>
    public WordIds? Words { get; init; }
}

/// <summary>
/// Blocks to mentions: runs the recognisers in the one order that settles overlaps. Dates claim their tokens first, then quantities, then names;
/// quotations and acronyms lie over the others and claim nothing.
/// </summary>
internal static class MentionReader
{
    public static MentionSet Read(DocumentLayout layout)
    {
        var claims = new Claims(layout.Text.Tokens.Length);
        var dates = DateRecogniser.Recognise(layout, claims);
        var quantities = QuantityRecogniser.Recognise(layout, claims);
        var acronyms = AcronymRecogniser.Recognise(layout);
        var quotes = QuoteRecogniser.Recognise(layout);
        var words = WordIds.Of(layout);
        var names = NameRecogniser.Recognise(layout, claims, acronyms, words);
        return new MentionSet { Dates = dates, Quantities = quantities, Names = names, Quotes = WithoutNicknames(quotes, names), Acronyms = acronyms, Words = words };
    }

    // "Rosalind “Roz” Dorn": what is quoted inside a name is part of it. Both lists are in text order.
    private static QuoteMention[] WithoutNicknames(QuoteMention[] quotes, NameMention[] names)
    {
        var name = 0;
        return Array.FindAll(quotes, quote =>
        {
            while (name < names.Length && names[name].Span.End <= quote.Span.Start) name++;
            return name == names.Length || names[name].Span.Start >= quote.Span.Start || names[name].Span.End <= quote.Span.End;
        });
    }
}

/// <summary>Which tokens a recogniser has taken, so that a later one leaves them alone.</summary>
internal sealed class Claims(int tokens)
{
    private readonly bool[] taken = new bool[tokens];

    /// <summary>Whether the token is taken.</summary>
    public bool Has(int token) => taken[token];

    /// <summary>Takes <c>[first..end)</c>.</summary>
    public void Take(int first, int end)
    {
        for (var i = first; i < end; i++) taken[i] = true;
    }
}
