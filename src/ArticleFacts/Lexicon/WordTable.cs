using System.Runtime.CompilerServices;

namespace ArticleFacts.Lexicon;

/// <summary>
/// A hash table from words to classes, with open addressing. Case, the kind of apostrophe and the period of an abbreviation do not matter.
/// The words are in one array in the order of the files, and the table holds their numbers: reading tens of thousands of words writes to memory from front to back.
/// </summary>
internal sealed class WordTable
{
    private readonly FoldedText _keys;

    // A word's number and one, in the slot of its hash or behind it; 0 where the slot is free.
    private int[] _slots;
    private Word[] _words;

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
        return end - start > _maxLength || end <= start ? WordClass.None : ClassesIn(FindSlot(text, start, end, FoldedText.Hash(text, start, end)));
    }

    /// <summary>As <see cref="Find(string, int, int)"/>, with the hash of the word without its period.</summary>
    public WordClass Find(string text, int start, int end, uint hash)
    {
        end = FoldedText.WithoutLastPeriod(text, start, end);
        return end - start > _maxLength || end <= start ? WordClass.None : ClassesIn(FindSlot(text, start, end, hash));
    }

    /// <summary>Adds <paramref name="classes"/> to what the word <c>text[start..end]</c> is.</summary>
    [MethodImpl(FoldedText.Optimize)]
    public void Add(string text, int start, int end, WordClass classes)
    {
        end = FoldedText.WithoutLastPeriod(text, start, end);
        if (end <= start) return;
        var hash = FoldedText.Hash(text, start, end);
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
            _slots[slot] = ++Count;
            _maxLength = Math.Max(_maxLength, end - start);
        }
        _words[_slots[slot] - 1].Classes |= classes;
    }

    private WordClass ClassesIn(int slot) => _slots[slot] is > 0 and var number ? _words[number - 1].Classes : WordClass.None;

    // The word's slot, or the free one where it would be.
    [MethodImpl(FoldedText.Optimize)]
    private int FindSlot(string text, int start, int end, uint hash)
    {
        var slots = _slots;
        var words = _words;
        var mask = slots.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            var number = slots[i];
            if (number == 0) return i;
            ref var word = ref words[number - 1];
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
            var slot = (int)_words[number - 1].Hash & mask;
            while (_slots[slot] != 0) slot = (slot + 1) & mask;
            _slots[slot] = number;
        }
    }

    private struct Word
    {
        public WordClass Classes;
        public uint Hash;
        public int Start;
        public int Length;
    }
}
