using System.Runtime.CompilerServices;
using ArticleFacts.Text;

namespace ArticleFacts.Lexicon;

/// <summary>What the lexicon knows of a word.</summary>
internal struct WordEntry
{
    /// <summary>What the word is.</summary>
    public WordClass Classes;

    /// <summary>The kinds of the phrases that begin with it.</summary>
    public PhraseKind Begins;

    /// <summary>The node of the <see cref="PhraseTrie"/> that it leads to; 0 for none.</summary>
    public int Node;
}

/// <summary>
/// A hash table from words to classes, with open addressing. Case, the kind of apostrophe and the period of an abbreviation do not matter.
/// The words are in one array in the order of the files, and the table holds their numbers: reading tens of thousands of words writes to memory from front to back.
/// </summary>
internal sealed class WordTable
{
    // The lower bits of a slot are a word's number and one, the upper ones are those of its hash.
    private const int NumberMask = (1 << 20) - 1;

    private readonly FoldedText _keys;

    // A word is in the slot of its hash or behind it; 0 where the slot is free. Nearly every other word is told by the bits of the hash,
    // without a look at the word.
    private int[] _slots;
    private Word[] _words;

    // Whether a number or sign whose hash ends so begins a phrase.
    private readonly bool[] _signs = new bool[256];

    // What is longer than the longest word need not be hashed, however long it is.
    private int _maxLength;

    /// <param name="capacity">The number of words to expect.</param>
    public WordTable(int capacity)
    {
        var size = 16;
        while (size * 2 < capacity * 3) size <<= 1;
        _slots = new int[size];
        _words = new Word[capacity];
        _keys = new FoldedText(capacity * 7);
    }

    /// <summary>The number of different words.</summary>
    public int Count { get; private set; }

    /// <summary>The classes of the word <c>text[start..end]</c>; <see cref="WordClass.None"/> when it is not in the table.</summary>
    public WordClass Find(string text, int start, int end)
    {
        end = FoldedText.WithoutLastPeriod(text, start, end);
        if (end <= start) return WordClass.None;
        Find(text, start, end, FoldedText.Hash(text, start, end), out var entry);
        return entry.Classes;
    }

    /// <summary>All that the lexicon knows of the word with that hash, which is the hash of the word without its period.</summary>
    [MethodImpl(FoldedText.Optimize)]
    public void Find(string text, int start, int end, uint hash, out WordEntry entry)
    {
        end = FoldedText.WithoutLastPeriod(text, start, end);
        entry = end - start <= _maxLength && end > start && _slots[FindSlot(text, start, end, hash)] is not 0 and var slot ? _words[(slot & NumberMask) - 1].Entry : default;
    }

    /// <summary>As <see cref="Find(string, int, int, uint, out WordEntry)"/>, for what is no word: hardly any of it begins a phrase.</summary>
    public void FindSign(string text, int start, int end, uint hash, out WordEntry entry)
    {
        if (_signs[(byte)hash]) Find(text, start, end, hash, out entry);
        else entry = default;
    }

    /// <summary>Adds <paramref name="classes"/> to what the word <c>text[start..end]</c> is.</summary>
    [MethodImpl(FoldedText.Optimize)]
    public void Add(string text, int start, int end, WordClass classes)
    {
        end = FoldedText.WithoutLastPeriod(text, start, end);
        if (end > start) FindOrAdd(text, start, end, FoldedText.Hash(text, start, end)).Classes |= classes;
    }

    /// <summary>Notes that phrases of <paramref name="kinds"/> begin with the word, which leads to <paramref name="node"/> of the trie; 0 where no phrase of the trie does.</summary>
    [MethodImpl(FoldedText.Optimize)]
    public void AddBeginning(string text, int start, int end, PhraseKind kinds, int node)
    {
        end = FoldedText.WithoutLastPeriod(text, start, end);
        if (end <= start) return;
        var hash = FoldedText.Hash(text, start, end);
        if (!Unicode.IsLetter(text[start])) _signs[(byte)hash] = true;
        ref var entry = ref FindOrAdd(text, start, end, hash);
        entry.Begins |= kinds;
        if (node != 0) entry.Node = node;
    }

    [MethodImpl(FoldedText.Optimize)]
    private ref WordEntry FindOrAdd(string text, int start, int end, uint hash)
    {
        var slot = FindSlot(text, start, end, hash);
        if (_slots[slot] == 0)
        {
            if ((Count + 1) * 3 > _slots.Length * 2)
            {
                Grow();
                slot = FindSlot(text, start, end, hash);
            }
            if (Count == _words.Length) Array.Resize(ref _words, Count * 2);
            _words[Count] = new Word { Hash = hash, Start = _keys.Add(text, start, end), Length = end - start };
            _slots[slot] = Slot(++Count, hash);
            _maxLength = Math.Max(_maxLength, end - start);
        }
        return ref _words[(_slots[slot] & NumberMask) - 1].Entry;
    }

    // The word's slot, or the free one where it would be.
    [MethodImpl(FoldedText.Optimize)]
    private int FindSlot(string text, int start, int end, uint hash)
    {
        var slots = _slots;
        var words = _words;
        var mask = slots.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            var slot = slots[i];
            if (slot == 0) return i;
            if (((slot ^ (int)hash) & ~NumberMask) != 0) continue;
            ref var word = ref words[(slot & NumberMask) - 1];
            if (word.Hash == hash && _keys.Matches(word.Start, word.Length, text, start, end)) return i;
        }
    }

    [MethodImpl(FoldedText.Optimize)]
    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var number = 1; number <= Count; number++)
        {
            var hash = _words[number - 1].Hash;
            var slot = (int)hash & mask;
            while (_slots[slot] != 0) slot = (slot + 1) & mask;
            _slots[slot] = Slot(number, hash);
        }
    }

    private static int Slot(int number, uint hash) => number | ((int)hash & ~NumberMask);

    private struct Word
    {
        public WordEntry Entry;
        public uint Hash;
        public int Start;
        public int Length;
    }
}
