using System.Runtime.CompilerServices;

namespace ArticleFacts.Lexicon;

/// <summary>A hash table from words to classes, with open addressing. Case, the kind of apostrophe and the period of an abbreviation do not matter.</summary>
internal sealed class WordTable
{
    private readonly FoldedText _keys;
    private Slot[] _slots;

    // What is longer than the longest word need not be hashed, however long it is.
    private int _maxLength;

    /// <param name="capacity">The number of words to expect.</param>
    public WordTable(int capacity)
    {
        var size = 16;
        while (size * 2 < capacity * 3) size <<= 1;
        _slots = new Slot[size];
        _keys = new FoldedText(capacity * 8);
    }

    /// <summary>The number of different words.</summary>
    public int Count { get; private set; }

    /// <summary>The classes of the word <c>text[start..end]</c>; <see cref="WordClass.None"/> when it is not in the table.</summary>
    public WordClass Find(string text, int start, int end)
    {
        end = FoldedText.WithoutLastPeriod(text, start, end);
        if (end - start > _maxLength || end <= start) return WordClass.None;
        return _slots[FindSlot(text, start, end, FoldedText.Hash(text, start, end))].Classes;
    }

    /// <summary>As <see cref="Find(string, int, int)"/>, with the hash of the word without its period.</summary>
    public WordClass Find(string text, int start, int end, uint hash)
    {
        end = FoldedText.WithoutLastPeriod(text, start, end);
        return end - start > _maxLength || end <= start ? WordClass.None : _slots[FindSlot(text, start, end, hash)].Classes;
    }

    /// <summary>Adds <paramref name="classes"/> to what the word <c>text[start..end]</c> is.</summary>
    [MethodImpl(FoldedText.Optimize)]
    public void Add(string text, int start, int end, WordClass classes)
    {
        end = FoldedText.WithoutLastPeriod(text, start, end);
        if (end <= start) return;
        var hash = FoldedText.Hash(text, start, end);
        var slot = FindSlot(text, start, end, hash);
        if (_slots[slot].Length == 0)
        {
            if ((Count + 1) * 3 > _slots.Length * 2)
            {
                Grow();
                slot = FindSlot(text, start, end, hash);
            }
            _slots[slot] = new Slot { Hash = hash, Start = _keys.Add(text, start, end), Length = end - start };
            _maxLength = Math.Max(_maxLength, end - start);
            Count++;
        }
        _slots[slot].Classes |= classes;
    }

    // The word's slot, or the free one where it would be.
    [MethodImpl(FoldedText.Optimize)]
    private int FindSlot(string text, int start, int end, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var i = (int)hash & mask;
        while (slots[i].Length != 0 && !(slots[i].Hash == hash && _keys.Matches(slots[i].Start, slots[i].Length, text, start, end))) i = (i + 1) & mask;
        return i;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var entry in old)
        {
            if (entry.Length == 0) continue;
            var slot = (int)entry.Hash & mask;
            while (_slots[slot].Length != 0) slot = (slot + 1) & mask;
            _slots[slot] = entry;
        }
    }

    // A free slot has the length 0.
    private struct Slot
    {
        public uint Hash;
        public int Start;
        public int Length;
        public WordClass Classes;
    }
}
