using System.Runtime.CompilerServices;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Text;

/// <summary>
/// A small closed vocabulary with what each word means to its owner. Tokens are looked up by the hash that they carry: nearly every token of a text is none of
/// the words, and costs one comparison of numbers.
/// </summary>
/// <typeparam name="TValue">What a word means.</typeparam>
internal sealed class WordMap<TValue>
{
    private readonly Slot[] _slots;

    /// <param name="words">In lower case, with plain apostrophes. Of a word that comes twice, the first counts.</param>
    public WordMap(IReadOnlyList<(string Word, TValue Value)> words)
    {
        // At least three of four slots stay free, so that most lookups end at the first.
        var size = 8;
        while (size < words.Count * 4) size <<= 1;
        _slots = new Slot[size];
        foreach (var (word, value) in words)
        {
            var hash = FoldedText.TokenHash(word, 0, word.Length);
            var i = (int)hash & (size - 1);
            while (_slots[i].Word is not null) i = (i + 1) & (size - 1);
            _slots[i] = new Slot(hash, word, value);
        }
    }

    /// <summary>Whether the token is one of the words, ASCII case aside.</summary>
    public bool Contains(ArticleText text, int token) => Find(text, token) >= 0;

    /// <summary>What the token's word means; <c>default</c> when it is none of the words.</summary>
    public TValue? Of(ArticleText text, int token) => Find(text, token) is var slot and >= 0 ? _slots[slot].Value : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ArticleText text, int token)
    {
        var tokens = text.Tokens;
        if ((uint)token >= (uint)tokens.Length) return -1;
        var hash = tokens[token].Hash;
        var slots = _slots;
        return slots[(int)hash & (slots.Length - 1)].Word is null ? -1 : Find(text, token, hash);
    }

    private int Find(ArticleText text, int token, uint hash)
    {
        var slots = _slots;
        for (var i = (int)hash & (slots.Length - 1); slots[i].Word is { } word; i = (i + 1) & (slots.Length - 1))
        {
            if (slots[i].Hash == hash && text.Is(token, word)) return i;
        }
        return -1;
    }

    private readonly struct Slot(uint hash, string word, TValue value)
    {
        public readonly uint Hash = hash;
        public readonly string? Word = word;
        public readonly TValue Value = value;
    }
}
