using ArticleFacts.Lexicon;

namespace ArticleFacts.Text;

/// <summary>
/// The different words and numbers of a document, numbered in order of appearance; ASCII case and the form of apostrophes aside. A text repeats its words,
/// so that the large tables of the lexicon are asked but once for each of them.
/// </summary>
internal sealed class DocumentWords
{
    private readonly string source;
    private readonly WordTable lexicon;

    // A hash table with open addressing: the number of a word in the slot of its hash or behind it, 0 where the slot is free.
    private int[] slots;
    private Entry[] entries;

    // Null while the words lie apart by the hashes of their tokens.
    private SaltedHash? salted;

    public DocumentWords(string source, WordTable lexicon)
    {
        this.source = source;
        this.lexicon = lexicon;
        var size = 64;
        while (size < source.Length / 32) size <<= 1;
        slots = new int[size];
        entries = new Entry[size / 2];
    }

    /// <summary>One more than the highest number; 0 is the number of what is neither word nor number.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>How many slots were passed that held another word: what the tests count instead of time.</summary>
    public long Steps { get; private set; }

    /// <summary>What the lexicon knows of the word.</summary>
    public ref readonly WordEntry this[int number] => ref entries[number].Word;

    /// <summary>Where the word stands first.</summary>
    public SourceSpan FirstOf(int number) => new(entries[number].Start, entries[number].End);

    /// <summary>The number of the word or number <c>source[start..end]</c>, whose hash is <paramref name="hash"/>.</summary>
    public int NumberOf(int start, int end, uint hash)
    {
        var key = salted is null ? hash : salted.Of(start, end);
        var mask = slots.Length - 1;
        var slot = (int)key & mask;
        for (var chain = 0; slots[slot] is not 0 and var number; slot = (slot + 1) & mask, chain++)
        {
            ref readonly var entry = ref entries[number];
            if (entry.Hash == key && entry.End - entry.Start == end - start && IsSame(entry.Start, start, end - start)) return number;
            Steps++;
            if (chain != SaltedHash.LongestChain || salted is not null) continue;
            Salt();
            return NumberOf(start, end, hash);
        }
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, entries.Length * 2);
            Rebuild(slots.Length * 2);
            return NumberOf(start, end, hash);
        }
        ref var added = ref entries[Count];
        added.Hash = key;
        added.Start = start;
        added.End = end;
        lexicon.Find(source, start, end, hash, out added.Word);
        slots[slot] = Count;
        return Count++;
    }

    /// <summary>A character without its case, where it is ASCII, and without the form of an apostrophe.</summary>
    public static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : Characters.IsApostrophe(c) ? '\'' : c;

    private bool IsSame(int a, int b, int length)
    {
        for (var i = 0; i < length; i++)
        {
            char c = source[a + i], d = source[b + i];
            if (c != d && Fold(c) != Fold(d)) return false;
        }
        return true;
    }

    private void Salt()
    {
        salted = new SaltedHash(source);
        for (var number = 1; number < Count; number++) entries[number].Hash = salted.Of(entries[number].Start, entries[number].End);
        Rebuild(slots.Length);
    }

    private void Rebuild(int size)
    {
        slots = new int[size];
        var mask = slots.Length - 1;
        for (var number = 1; number < Count; number++)
        {
            var slot = (int)entries[number].Hash & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = number;
        }
    }

    private struct Entry
    {
        public WordEntry Word;
        public uint Hash;
        public int Start;
        public int End;
    }
}
