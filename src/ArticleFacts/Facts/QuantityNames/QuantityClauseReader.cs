using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.QuantityNames;

/// <summary>Reads the clause of a quantity: what its own words say that the number is.</summary>
internal sealed class QuantityClauseReader(ClauseWords words)
{
    private const int MostNounWords = 4;

    private readonly ClauseBefore before = new(words);
    private readonly ClauseAfter after = new(words);

    /// <summary>Whether the unit is joined to its number by a hyphen and describes the noun after it: "a 300-page report".</summary>
    public bool IsJoined(QuantityMention mention)
    {
        var tokens = words.Text.Tokens;
        return mention.EndToken + 1 < tokens.Length && tokens[mention.EndToken] is { Kind: TokenKind.Dash, SpaceBefore: false } && !tokens[mention.EndToken + 1].SpaceBefore;
    }

    /// <summary>Reads the clause of <paramref name="mention"/>, whose phrase has the tokens <paramref name="phrase"/>.</summary>
    public QuantityClause Read(QuantityMention mention, TokenRange phrase, Sentence sentence)
    {
        var isCounted = mention.Kind == QuantityKind.Count && !IsJoined(mention);
        var clause = new QuantityClause
        {
            Noun = isCounted ? Noun(mention, phrase) : "",
            // "3 of them harbour pilots" has a noun of its own.
            IsPart = isCounted && phrase.End > mention.EndToken && words.Text.Is(mention.EndToken, "of") && !words.Text.Is(mention.EndToken + 1, "them"),
        };
        clause = after.Read(clause, sentence, isCounted ? QuantityKind.Count : QuantityKind.Measure, phrase, before.IsFirst(sentence, phrase.First));
        clause = before.Read(clause, sentence, phrase.First, clause.VerbAfter.Length > 0);
        return words.BeginsWithin(phrase) ? clause with { Preposition = "Within" } : clause;
    }

    /// <summary>The tokens of the clause: those that <see cref="Read"/> can make a name of, without the full stop.</summary>
    public TokenRange Extent(TokenRange phrase, Sentence sentence)
    {
        if (sentence.EndToken < phrase.End) return phrase;
        var end = Math.Max(phrase.End, after.End(sentence, phrase.End));
        while (end > phrase.End && !words.Text.Tokens[end - 1].IsWord && !words.Text.Tokens[end - 1].IsNumber) end--;
        return new TokenRange(before.First(sentence, phrase.First), end);
    }

    // The words of the counted noun, which the phrase ends with. "14 of them" counts what was counted before: the noun is not its own.
    private string Noun(QuantityMention mention, TokenRange phrase)
    {
        if (mention.Unit.Length == 0) return "";
        var text = words.Text;
        // "half of the 600 workers": the noun is after the other number.
        if (phrase.End <= mention.EndToken) return mention.Value is > 0 and < 1 && text.Is(phrase.End, "of") ? PascalCase.Of(mention.Unit) : "";
        if (text.Is(phrase.End - 1, "them") || text.Is(phrase.End - 1, "these") || text.Is(phrase.End - 1, "those")) return "";
        var first = mention.EndToken;
        // "one of two main Force-backed militias": what describes the noun at length is left out.
        for (var i = phrase.End - 1; i > first; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Dash && phrase.End - first > MostNounWords && i + 2 < phrase.End) first = i + 2;
        }
        while (first < phrase.End - 1 && text.Is(first, "of")) first++;
        return words.Phrase(first, phrase.End, MostNounWords);
    }
}
