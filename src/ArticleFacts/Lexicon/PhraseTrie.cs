using System.Runtime.CompilerServices;
using ArticleFacts.Text;

namespace ArticleFacts.Lexicon;

/// <summary>
/// The phrases as a trie whose edges are tokens. All edges are in one hash table under the node they leave and the token's text; where a phrase begins,
/// the word itself knows the node (<see cref="WordEntry.Node"/>).
/// </summary>
internal sealed class PhraseTrie
{
    // Longer than any word of a name: what is longer need not be hashed.
    private const int MaxTokenLength = 40;

    // The bits of a word: one for the case of each token.
    private const int MaxTokens = 64;

    // About as many edges and entries as there are; the lists grow if not.
    private const int Capacity = 1 << 14;

    // A node has the number of the edge that leads to it; 0 is the root.
    private Node[] _nodes = new Node[Capacity];
    private int _count = 1;
    private Entry[] _entries = new Entry[Capacity];
    private int _entryCount;
    private readonly FoldedText _keys = new(1 << 17);
    private int[] _slots = new int[1 << 16];

    /// <summary>Adds a phrase under the tokens <c>text.Tokens[first..end]</c>.</summary>
    /// <param name="skipPeriods">Whether to leave the periods out: the form that is written without them.</param>
    /// <param name="words">Where to note which word begins the phrase.</param>
    [MethodImpl(FoldedText.Optimize)]
    public void Add(ArticleText text, int first, int end, bool skipPeriods, Phrase phrase, WordTable words)
    {
        int node = 0, length = 0;
        ulong capitals = 0, allCaps = 0;
        for (var i = first; i < end; i++)
        {
            if (skipPeriods && text.IsChar(i, '.')) continue;
            var token = text.Tokens[i];
            var from = node;
            node = FindOrAddEdge(from, text.Source, token);
            if (from == 0) words.AddBeginning(text.Source, token.Start, token.End, phrase.Kind, node);
            else _nodes[from].Beyond |= phrase.Kind;
            // An acronym is only itself in capitals; "US" is not "us". A single letter is no acronym.
            if (token.IsAllCaps) allCaps |= 1UL << length;
            else if (token.IsCapitalized) capitals |= 1UL << length;
            length++;
        }
        if (node == 0) return;
        for (var e = _nodes[node].FirstEntry; e >= 0; e = _entries[e].Next)
        {
            ref readonly var other = ref _entries[e];
            if (other.Kind == phrase.Kind && other.Capitals == capitals && other.AllCaps == allCaps && other.Phrase.Canonical == phrase.Canonical) return;
        }
        Append(node, new Entry { Phrase = phrase, Kind = phrase.Kind, Capitals = capitals, AllCaps = allCaps, Next = -1 });
    }

    /// <summary>The longest phrase of <paramref name="kinds"/> at <paramref name="token"/>; with <paramref name="all"/>, every one of that length.</summary>
    /// <returns>The number of tokens; 0 when there is none.</returns>
    public int Match(ArticleText text, int token, PhraseKind kinds, out Phrase? phrase, List<Phrase>? all)
    {
        phrase = null;
        var tokens = text.Tokens;
        int node = NodeOf(text, tokens[token]), longest = 0;
        ulong capitals = 0, allCaps = 0;
        for (var length = 0; node != 0; length++)
        {
            ref readonly var t = ref tokens[token + length];
            if (t.IsCapitalized) capitals |= 1UL << length;
            if (t.IsAllCaps) allCaps |= 1UL << length;
            for (var e = _nodes[node].FirstEntry; e >= 0; e = _entries[e].Next)
            {
                ref readonly var entry = ref _entries[e];
                if ((entry.Kind & kinds) == 0 || (entry.Capitals & ~capitals) != 0 || (entry.AllCaps & ~allCaps) != 0) continue;
                if (longest <= length)
                {
                    longest = length + 1;
                    phrase = entry.Phrase;
                    all?.Clear();
                }
                all?.Add(entry.Phrase);
            }
            // No longer phrase of the kinds goes this way.
            if ((_nodes[node].Beyond & kinds) == 0 || token + length + 1 >= tokens.Length || length + 1 == MaxTokens) break;
            ref readonly var next = ref tokens[token + length + 1];
            if ((next.Flags & TokenFlags.LineStart) != 0 && IsParagraphBreak(text.Source, t.End, next.Start)) break;
            node = FindEdge(node, text.Source, next);
        }
        return longest;
    }

    // Signs have no number in the document.
    private int NodeOf(ArticleText text, in Token token) => token.Word > 0 ? text.Words[token.Word].Node : FindEdge(0, text.Source, token);

    // A wrapped line may part a name; an empty line may not.
    private static bool IsParagraphBreak(string source, int start, int end)
    {
        var breaks = 0;
        for (var i = start; i < end && breaks < 2; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && (i + 1 >= end || source[i + 1] != '\n'))) breaks++;
        }
        return breaks >= 2;
    }

    [MethodImpl(FoldedText.Optimize)]
    private void Append(int node, Entry entry)
    {
        if (_entryCount == _entries.Length) Array.Resize(ref _entries, _entryCount * 2);
        var added = _entryCount++;
        _entries[added] = entry;
        var last = _nodes[node].FirstEntry;
        if (last < 0)
        {
            _nodes[node].FirstEntry = added;
            return;
        }
        while (_entries[last].Next >= 0) last = _entries[last].Next;
        _entries[last].Next = added;
    }

    [MethodImpl(FoldedText.Optimize)]
    private int FindOrAddEdge(int node, string source, in Token token)
    {
        var found = FindEdge(node, source, token);
        if (found != 0) return found;
        if (_count * 2 > _slots.Length) Grow();
        if (_count == _nodes.Length) Array.Resize(ref _nodes, _count * 2);
        var end = KeyEnd(source, token);
        _nodes[_count] = new Node { From = node, KeyStart = _keys.Add(source, token.Start, end), KeyLength = end - token.Start, Hash = Hash(node, token.Hash), FirstEntry = -1 };
        Insert(_count);
        return _count++;
    }

    [MethodImpl(FoldedText.Optimize)]
    private int FindEdge(int node, string source, in Token token)
    {
        if (token.End - token.Start > MaxTokenLength) return 0;
        var hash = Hash(node, token.Hash);
        var slots = _slots;
        var mask = slots.Length - 1;
        for (var slot = (int)hash & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref readonly var to = ref _nodes[slots[slot]];
            if (to.Hash == hash && to.From == node && _keys.Matches(to.KeyStart, to.KeyLength, source, token.Start, KeyEnd(source, token))) return slots[slot];
        }
        return 0;
    }

    // A token without its last period, unless it is nothing but periods.
    private static int KeyEnd(string source, in Token token) => FoldedText.TokenEnd(source, token.Start, token.End);

    private static uint Hash(int node, uint token)
    {
        var hash = token ^ ((uint)node * 2654435769);
        return hash ^ (hash >> 13);
    }

    [MethodImpl(FoldedText.Optimize)]
    private void Insert(int edge)
    {
        var mask = _slots.Length - 1;
        var slot = (int)_nodes[edge].Hash & mask;
        while (_slots[slot] != 0) slot = (slot + 1) & mask;
        _slots[slot] = edge;
    }

    [MethodImpl(FoldedText.Optimize)]
    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var edge = 1; edge < _count; edge++) Insert(edge);
    }

    // The edge to it is a token whose characters are _keys[KeyStart..KeyStart + KeyLength].
    private struct Node
    {
        public int From;
        public int KeyStart;
        public int KeyLength;
        public uint Hash;
        public int FirstEntry;

        /// <summary>The kinds of all phrases that lead through the node and do not end there.</summary>
        public PhraseKind Beyond;
    }

    // A phrase that ends at a node, with the case of each token of the form, one bit a token. Side by side, so that the entries of a node cost one look.
    private struct Entry
    {
        public Phrase Phrase;
        public PhraseKind Kind;
        public ulong Capitals;
        public ulong AllCaps;

        /// <summary>The next entry of the same node; -1 for none.</summary>
        public int Next;
    }
}
