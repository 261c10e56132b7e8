using ArticleFacts.Text;

namespace ArticleFacts.Lexicon;

/// <summary>
/// Tells verbs from other words by their inflection: what has an <c>-ing</c> form in the dictionary can be a verb. There is no list of verbs,
/// only one of the irregular past forms.
/// </summary>
internal static class VerbForms
{
    private const int ShortestPast = 4;

    // Those that verbs take freely. With "un-" a participle is an adjective.
    private static readonly string[] Prefixes = ["re", "over", "out", "mis"];

    /// <summary>Whether the word is a past form or a participle: "killed", "spent", "risen". Words that are something else as often ("left", "set") count, too.</summary>
    public static bool IsPast(ArticleText text, int token)
    {
        if (!IsPlainWord(text, token)) return false;
        var t = text.Tokens[token];
        if (t.Is(WordClass.PastForm)) return true;
        if (t.Span.Length < ShortestPast || !Ends(text, t, "ed")) return false;
        var word = Lower(text, t);
        var stem = word.Substring(0, word.Length - 2);
        return HasGerund(stem) || (stem.EndsWith("i", StringComparison.Ordinal) && HasGerund(stem.Substring(0, stem.Length - 1) + "y"));
    }

    /// <summary>Whether the word can be a verb in the present: "kills", "pay". Many such words are nouns as well ("reports"): the place decides.</summary>
    public static bool IsPresent(ArticleText text, int token)
    {
        if (!IsPlainWord(text, token)) return false;
        var word = Lower(text, text.Tokens[token]);
        if (IsBase(word)) return true;
        if (!word.EndsWith("s", StringComparison.Ordinal)) return false;
        var stem = word.Substring(0, word.Length - 1);
        return IsBase(stem)
            || (stem.EndsWith("ie", StringComparison.Ordinal) && IsBase(stem.Substring(0, stem.Length - 2) + "y"))
            || (stem.EndsWith("e", StringComparison.Ordinal) && IsBase(stem.Substring(0, stem.Length - 1)));
    }

    /// <summary>Whether the word ends in "-ing" and has a dictionary entry.</summary>
    public static bool IsGerund(ArticleText text, int token) =>
        IsPlainWord(text, token) && text.Tokens[token] is { Span.Length: > 4 } t && t.Is(WordClass.CommonWord) && Ends(text, t, "ing");

    private static bool IsBase(string word) => word.Length > 1
        && (HasGerund(word)
            || (word.EndsWith("e", StringComparison.Ordinal) && HasGerund(word.Substring(0, word.Length - 1)))
            || HasGerund(word + word[word.Length - 1]));

    // "repurchas-ing": what a prefix makes of a verb is a verb, in the dictionary or not.
    private static bool HasGerund(string stem) => stem.Length > 1
        && (IsWord(stem + "ing") || Array.Exists(Prefixes, p => stem.Length > p.Length + 3 && stem.StartsWith(p, StringComparison.Ordinal) && IsWord(stem.Substring(p.Length) + "ing")));

    private static bool IsWord(string word) => Vocabulary.Classify(word, 0, word.Length) != WordClass.None;

    private static bool IsPlainWord(ArticleText text, int token) => (uint)token < (uint)text.Tokens.Length && text.Tokens[token].IsWord;

    private static bool Ends(ArticleText text, Token t, string ending) =>
        Unicode.AreSame(text.Source, t.End - ending.Length, ending, 0, ending.Length);

    private static string Lower(ArticleText text, Token t) => Unicode.ToLower(text.Slice(t.Span));
}
