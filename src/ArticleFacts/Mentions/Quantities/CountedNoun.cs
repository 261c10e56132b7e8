using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Finds what a number counts: the words behind it up to the head of their noun phrase. There is no tagger here, but a plural tells where the head is:
/// "5,000 U.S. [troops] stationed", "two main Force-backed [militias] which".
/// </summary>
internal sealed class CountedNoun(ArticleText text)
{
    private const int MostWords = 9;

    private const WordClass Stops = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Interjection;

    // Nouns whose plural has no s.
    private static readonly WordSet Plurals = new(
        "people", "personnel", "police", "men", "women", "children", "troops", "staff", "crew", "aircraft", "spacecraft", "watercraft", "series", "species",
        "fish", "sheep", "cattle", "deer", "geese", "mice", "teeth", "feet", "oxen", "offspring", "data", "media", "criteria", "phenomena", "bacteria", "dead",
        "wounded", "injured", "missing", "servicemen", "servicewomen", "policemen", "firemen", "gunmen", "grandchildren", "lives", "wives", "knives", "head",
        "alumni", "cacti", "larvae", "indices", "matrices", "chinese", "japanese", "vietnamese", "portuguese", "british", "french", "irish", "dutch", "percent");

    // Words in s that are no plurals.
    private static readonly WordSet Singulars = new(
        "was", "is", "has", "its", "this", "us", "as", "thus", "plus", "less", "bus", "gas", "across", "business", "previous", "various", "serious", "famous",
        "religious", "dangerous", "precious", "numerous", "continuous", "conscious", "anonymous", "enormous", "obvious", "perhaps", "always", "sports", "news",
        "his", "hers", "ours", "yours", "theirs", "afterwards", "besides", "minus", "virus", "campus", "bonus", "census", "focus", "status", "chorus", "basis",
        "crisis", "analysis", "tennis", "texas", "overseas", "sometimes", "towards");

    /// <summary>The token behind the head of the noun phrase that begins at <paramref name="first"/>; <paramref name="first"/> when no noun is counted.</summary>
    public int End(int first, int limit, decimal value)
    {
        limit = Math.Min(limit, first + MostWords);
        var i = first;
        while (i < limit && IsPart(i)) i++;
        var end = i;
        if (value == 1) return SingularEnd(first, end);
        for (i = first; i < end; i++)
        {
            if (IsHead(i, end)) return i + 1;
        }
        return first;
    }

    /// <summary>The unit's words, without what only says "more of them".</summary>
    public string Unit(int first, int end)
    {
        while (first < end - 1 && (text.Is(first, "more") || text.Is(first, "other"))) first++;
        return first < end ? text.Fold(text.SpanOf(first, end)) : "";
    }

    private bool IsPart(int token)
    {
        var t = text.Tokens[token];
        if (t.Kind == TokenKind.Dash) return !t.SpaceBefore && token + 1 < text.Tokens.Length && !text.Tokens[token + 1].SpaceBefore;
        if (!t.IsWord) return false;
        if (text.Is(token, "more") || text.Is(token, "other")) return true;
        if (token > 0 && text.Tokens[token - 1].Kind == TokenKind.Dash && !t.SpaceBefore) return true;
        if (text.Is(token, "us") && t.IsAllCaps) return true;
        if (t.Is(Stops)) return false;
        return !t.Is(WordClass.ReportingVerb) || IsPluralForm(token);
    }

    private bool IsHead(int token, int end)
    {
        if (!IsPlural(token)) return false;
        if (token + 1 >= end) return true;
        if (text.Tokens[token + 1].Kind == TokenKind.Dash) return false;

        // "Force" behind "Dawn" shows that the name goes on; "cars" behind "sports", that the head is still to come.
        if (text.Tokens[token].IsCapitalized && text.Tokens[token + 1].IsCapitalized) return false;
        return !IsPlural(token + 1);
    }

    private bool IsPlural(int token) => text.Tokens[token].IsWord && (IsPluralForm(token) || Plurals.Contains(text, token));

    private bool IsPluralForm(int token)
    {
        var t = text.Tokens[token];
        var length = t.End - t.Start;
        if (length < 3 || text.Source[t.End - 1] != 's' || text.Source[t.End - 2] is 's' or '\'' or '\u2019') return false;
        return length > 12 || !Singulars.Contains(text, token);
    }

    // "one soldier", "one military operation": up to the word that ends the phrase, if that is near.
    private int SingularEnd(int first, int end)
    {
        for (var i = first; i < end && i < first + 3; i++)
        {
            if (text.Tokens[i].Is(WordClass.ReportingVerb)) end = i;
            else if (text.Tokens[i].Is(WordClass.PeopleNoun | WordClass.TimeUnit)) return i + 1;
        }
        return end - first <= 2 ? end : first;
    }
}
