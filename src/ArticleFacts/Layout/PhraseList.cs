using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>A closed list of words and phrases, looked up by token without making strings.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<int, List<string[]>> byFirstWord = [];
    private readonly WordGate gate;

    /// <param name="phrases">In lower case, words and marks separated by one blank.</param>
    public PhraseList(params string[] phrases)
    {
        var firstWords = new string[phrases.Length];
        for (var i = 0; i < phrases.Length; i++)
        {
            var words = phrases[i].Split(' ');
            firstWords[i] = words[0];
            var hash = Hash(words[0], 0, words[0].Length);
            if (!byFirstWord.TryGetValue(hash, out var list)) byFirstWord.Add(hash, list = []);
            list.Add(words);
        }
        foreach (var list in byFirstWord.Values) list.Sort(static (a, b) => b.Length.CompareTo(a.Length));
        gate = new WordGate(firstWords);
    }

    /// <summary>Number of tokens of the longest phrase that begins at <paramref name="token"/> and ends before <paramref name="end"/>; 0 when there is none.</summary>
    public int Match(ArticleText text, int token, int end)
    {
        if (token >= end || !gate.MayHold(text, token)) return 0;
        var t = text.Tokens[token];
        if (!byFirstWord.TryGetValue(Hash(text.Source, t.Start, t.End), out var list)) return 0;
        foreach (var words in list)
        {
            if (words.Length <= end - token && text.IsSequence(token, words)) return words.Length;
        }
        return 0;
    }

    public bool Contains(ArticleText text, int token) => Match(text, token, token + 1) == 1;

    // FNV-1a over the characters as ArticleText.Is compares them. The cut keeps a hostile word of a million letters cheap.
    private static int Hash(string s, int start, int end)
    {
        var hash = 2166136261;
        for (var i = start; i < end && i < start + 24; i++)
        {
            var c = s[i];
            if (c is >= 'A' and <= 'Z') c = (char)(c | 0x20);
            else if (c is '\u2019' or '\u2018') c = '\'';
            hash = (hash ^ c) * 16777619;
        }
        return (int)hash;
    }
}
