using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>A small set of lower-case ASCII words that tokens are looked up in, case aside, without taking their text out of the article.</summary>
internal sealed class WordSet(params string[] words)
{
    private readonly WordMap<bool> map = new(Array.ConvertAll(words, static w => (w, true)));

    public bool Contains(ArticleText text, int token) => map.Contains(text, token);
}
