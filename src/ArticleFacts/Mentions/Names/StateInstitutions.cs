using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>
/// Finds the institutions of a state that go by a noun in lower case behind the nationality: "the Norvalian military", "U.S. government forces".
/// A noun before another is none: "Norvalian police officers" are people.
/// </summary>
internal static class StateInstitutions
{
    private static readonly WordSet Nouns = new("government", "parliament", "military", "army", "navy", "police", "intelligence", "forces");

    // What may stand before such a noun, or before "force" and "guard".
    private static readonly WordSet Attributes = new(
        "government", "security", "armed", "special", "ground", "defense", "defence", "federal", "air", "coast", "border", "riot", "military", "police", "national");

    private static readonly WordSet Media = new("media", "television", "radio", "tv");

    private static readonly WordSet Branches = new("force", "guard", "guards");

    // Past tenses without an ending to tell them by.
    private static readonly WordSet Verbs = new(
        "took", "began", "went", "fought", "shot", "left", "held", "made", "won", "lost", "hit", "gave", "put", "sent", "kept", "met", "found", "came", "withdrew", "pulled", "says", "wants",
        "plans", "backed");

    private const WordClass Goes = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb | WordClass.Pronoun | WordClass.Determiner | WordClass.ReportingVerb;

    /// <summary>The end of the institution whose noun begins at <paramref name="at"/>, right behind the nationality; <paramref name="at"/> itself where none stands there.</summary>
    public static int End(NameWords words, int at, int limit)
    {
        if (at >= limit || !words.IsLower(at) || !words[at].SpaceBefore) return at;
        var end = at;
        if (words.Text.Is(at, "state") && words.IsLower(at + 1) && Media.Contains(words.Text, at + 1)) end = at + 2;
        else if (at + 1 < limit && words.IsLower(at + 1) && Attributes.Contains(words.Text, at) && (Nouns.Contains(words.Text, at + 1) || Branches.Contains(words.Text, at + 1))) end = at + 2;
        else if (Nouns.Contains(words.Text, at)) end = at + 1;
        return end > at && IsHead(words, end, limit) ? end : at;
    }

    // What follows goes on with the sentence, and is no noun that this one tells more about.
    private static bool IsHead(NameWords words, int next, int limit)
    {
        if (next >= limit || !words[next].IsWord) return next >= limit || words[next].Kind != Text.TokenKind.Dash;
        if (words.IsCapital(next)) return false;
        if (words.Has(next, Goes) || Verbs.Contains(words.Text, next)) return !words.Has(next, WordClass.PeopleNoun | WordClass.Role);
        var source = words.Text.Source;
        var last = words[next].End;
        return words.Length(next) > 3 && source[last - 1] == 'd' && source[last - 2] == 'e' && !words.Has(next, WordClass.PeopleNoun);
    }
}
