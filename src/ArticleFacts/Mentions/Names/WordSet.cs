using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>A small set of lower-case ASCII words that tokens are looked up in, case aside, without taking their text out of the article.</summary>
internal sealed class WordSet(params string[] words)
{
    private readonly string[] words = words;
    private readonly WordMap<bool> map = new(Array.ConvertAll(words, static w => (w, true)));

    /// <summary>The words of all the sets: nearly every token is in none of them, and is told so by one question.</summary>
    public static WordSet Union(params WordSet[] sets) => new(sets.SelectMany(static s => s.words).ToArray());

    public bool Contains(ArticleText text, int token) => map.Contains(text, token);
}
