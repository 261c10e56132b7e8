namespace ArticleFacts.Lexicon;

/// <summary>
/// A hash table from words to classes, with open addressing. It reads its keys out of longer strings, so that asking needs no substring,
/// and folds case and apostrophes on the way.
/// </summary>
internal sealed class WordTable
{
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    private Slot[] _slots;
    private char[] _characters;
    private int _characterCount;

    /// <param name="capacity">The number of words to expect.</param>
    public WordTable(int capacity)
    {
        var size = 16;
        while (size < capacity * 2) size <<= 1;
        _slots = new Slot[size];
        _characters = new char[capacity * 8];
    }

    /// <summary>The number of different words.</summary>
    public int Count { get; private set; }

    /// <summary>The classes of the word <c>text[start..end]</c>; <see cref="WordClass.None"/> when it is not in the table.</summary>
    public WordClass Find(string text, int start, int end)
    {
        end = WithoutLastPeriod(text, start, end);
        if (end - start > MaxLength || end <= start) return WordClass.None;
        var slot = FindSlot(text, start, end, Hash(text, start, end));
        return _slots[slot].Classes;
    }

    /// <summary>Adds <paramref name="classes"/> to what the word <c>text[start..end]</c> is.</summary>
    public void Add(string text, int start, int end, WordClass classes)
    {
        end = WithoutLastPeriod(text, start, end);
        if (end <= start) return;
        var hash = Hash(text, start, end);
        var slot = FindSlot(text, start, end, hash);
        if (_slots[slot].Length == 0)
        {
            if ((Count + 1) * 3 > _slots.Length * 2)
            {
                Grow();
                slot = FindSlot(text, start, end, hash);
            }
            _slots[slot] = new Slot { Hash = hash, Start = Store(text, start, end), Length = end - start };
            MaxLength = Math.Max(MaxLength, end - start);
            Count++;
        }
        _slots[slot].Classes |= classes;
    }

    // The longest word; what is longer need not be hashed, however long it is.
    private int MaxLength { get; set; }

    /// <summary>A character as the lexicon sees it: lower case, with a plain apostrophe.</summary>
    public static char Fold(char c)
    {
        if (c < '\u0080') return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        return c is '\u2019' or '\u2018' or '\u02BC' ? '\'' : char.ToLowerInvariant(c);
    }

    /// <summary>The end of the word without the period of an abbreviation: "U.S." is "U.S".</summary>
    public static int WithoutLastPeriod(string text, int start, int end)
    {
        while (end > start && text[end - 1] == '.') end--;
        return end;
    }

    /// <summary>The hash of the folded characters <c>text[start..end]</c>.</summary>
    public static uint Hash(string text, int start, int end)
    {
        var hash = HashStart;
        for (var i = start; i < end; i++) hash = (hash ^ Fold(text[i])) * HashFactor;
        return hash ^ (hash >> 15);
    }

    private int FindSlot(string text, int start, int end, uint hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        while (_slots[slot].Length != 0 && !(_slots[slot].Hash == hash && Equals(_slots[slot], text, start, end))) slot = (slot + 1) & mask;
        return slot;
    }

    private bool Equals(in Slot slot, string text, int start, int end)
    {
        if (slot.Length != end - start) return false;
        for (var i = 0; i < slot.Length; i++)
        {
            if (_characters[slot.Start + i] != Fold(text[start + i])) return false;
        }
        return true;
    }

    private int Store(string text, int start, int end)
    {
        if (_characterCount + end - start > _characters.Length) Array.Resize(ref _characters, (_characters.Length * 2) + end - start);
        var at = _characterCount;
        for (var i = start; i < end; i++) _characters[_characterCount++] = Fold(text[i]);
        return at;
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
