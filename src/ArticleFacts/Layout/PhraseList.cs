using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>A closed list of words and phrases, looked up by token without making strings.</summary>
internal sealed class PhraseList
{
    // By the first word, the longest first.
    private readonly WordMap<string[][]> byFirstWord;

    /// <param name="phrases">In lower case, words and marks separated by one blank.</param>
    public PhraseList(params string[] phrases)
    {
        var groups = phrases.Select(static p => p.Split(' ')).GroupBy(static words => words[0], StringComparer.Ordinal);
        byFirstWord = new WordMap<string[][]>(groups.Select(static g => (g.Key, g.OrderByDescending(static words => words.Length).ToArray())).ToArray());
    }

    /// <summary>Number of tokens of the longest phrase that begins at <paramref name="token"/> and ends before <paramref name="end"/>; 0 when there is none.</summary>
    public int Match(ArticleText text, int token, int end)
    {
        if (token >= end || byFirstWord.Of(text, token) is not { } phrases) return 0;
        foreach (var words in phrases)
        {
            if (words.Length <= end - token && text.IsSequence(token, words)) return words.Length;
        }
        return 0;
    }

    public bool Contains(ArticleText text, int token) => Match(text, token, token + 1) == 1;
}
