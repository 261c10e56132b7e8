using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>A small set of lower-case ASCII words that tokens are looked up in, case aside, without taking their text out of the article.</summary>
internal sealed class WordSet
{
    private readonly Dictionary<int, string[]> byHash;
    private readonly WordGate gate;

    public WordSet(params string[] words)
    {
        byHash = words.GroupBy(w => Hash(w, 0, w.Length)).ToDictionary(g => g.Key, g => g.ToArray());
        gate = new WordGate(words);
    }

    public bool Contains(ArticleText text, int token)
    {
        if (!gate.MayHold(text, token)) return false;
        var t = text.Tokens[token];
        if (!byHash.TryGetValue(Hash(text.Source, t.Start, t.End), out var words)) return false;
        foreach (var word in words)
        {
            if (text.Is(token, word)) return true;
        }
        return false;
    }

    private static int Hash(string s, int start, int end)
    {
        var hash = end - start;
        for (var i = start; i < end; i++)
        {
            var c = s[i];
            if (c is >= 'A' and <= 'Z') c = (char)(c | 0x20);
            else if (c is '\u2019' or '\u2018') c = '\'';
            hash = unchecked((hash * 31) + c);
        }
        return hash;
    }
}
