namespace ArticleFacts.Text;

/// <summary>
/// Tells from a token's length and first letter that it is none of a list of words. Nearly every token of a text fails here, so that the list itself
/// is seldom asked.
/// </summary>
internal sealed class WordGate
{
    // For each length, the first letters of the words, one bit a letter. The low five bits of a letter are the same in upper and lower case.
    private readonly uint[] _lettersByLength;

    /// <param name="words">In lower case, with plain apostrophes.</param>
    public WordGate(IEnumerable<string> words)
    {
        var letters = new uint[16];
        foreach (var word in words)
        {
            if (word.Length >= letters.Length) Array.Resize(ref letters, word.Length + 1);
            if (word.Length > 0) letters[word.Length] |= Bit(word[0]);
        }
        _lettersByLength = letters;
    }

    /// <summary>Whether the token may be one of the words.</summary>
    public bool MayHold(ArticleText text, int token)
    {
        var tokens = text.Tokens;
        if ((uint)token >= (uint)tokens.Length) return false;
        ref readonly var t = ref tokens[token];
        var length = t.End - t.Start;
        return length < _lettersByLength.Length && (_lettersByLength[length] & Bit(text.Source[t.Start])) != 0;
    }

    private static uint Bit(char c) => 1u << ((c is '\u2019' or '\u2018' ? '\'' : c) & 31);
}
