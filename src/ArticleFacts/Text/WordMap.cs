using System.Runtime.CompilerServices;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Text;

/// <summary>
/// A small closed vocabulary with what each word means to its owner. Tokens are looked up by the hash that they carry: nearly every token of a text is none of
/// the words, and costs one look at a bit.
/// </summary>
/// <typeparam name="TValue">What a word means.</typeparam>
internal sealed class WordMap<TValue>
{
    private readonly Slot[] _slots;

    // A bit for each of the lower bits of a hash, set where a word has it: so few that the bits of all vocabularies stay in the processor's cache,
    // and so many that nearly every token that is none of the words is told by them.
    private readonly uint[] _bits;

    /// <param name="words">In lower case, with plain apostrophes. Of a word that comes twice, the first counts.</param>
    public WordMap(IReadOnlyList<(string Word, TValue Value)> words)
    {
        // At least three of four slots stay free, so that most lookups end at the first.
        var size = 8;
        while (size < words.Count * 4) size <<= 1;
        _slots = new Slot[size];
        _bits = new uint[size / 4];
        foreach (var (word, value) in words)
        {
            var hash = FoldedText.TokenHash(word, 0, word.Length);
            _bits[Index(hash, _bits)] |= Bit(hash);
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
        var bits = _bits;
        return (bits[Index(hash, bits)] & Bit(hash)) == 0 ? -1 : Find(text, token, hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Index(uint hash, uint[] bits) => (int)(hash >> 5) & (bits.Length - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bit(uint hash) => 1u << (int)(hash & 31);

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
