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

    /// <summary>What the lexicon knows of the word.</summary>
    public ref readonly WordEntry this[int number] => ref entries[number].Word;

    /// <summary>Where the word stands first.</summary>
    public SourceSpan FirstOf(int number) => new(entries[number].Start, entries[number].End);

    /// <summary>The number of the word or number <c>source[start..end]</c>, whose hash is <paramref name="hash"/>.</summary>
    public int NumberOf(int start, int end, uint hash)
    {
        var mask = slots.Length - 1;
        var slot = (int)hash & mask;
        for (; slots[slot] is not 0 and var number; slot = (slot + 1) & mask)
        {
            ref readonly var entry = ref entries[number];
            if (entry.Hash == hash && entry.End - entry.Start == end - start && IsSame(entry.Start, start, end - start)) return number;
        }
        if (Count == entries.Length)
        {
            Grow();
            return NumberOf(start, end, hash);
        }
        ref var added = ref entries[Count];
        added.Hash = hash;
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

    private void Grow()
    {
        Array.Resize(ref entries, entries.Length * 2);
        slots = new int[slots.Length * 2];
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
