using System.Runtime.CompilerServices;
using ArticleFacts.Text;

namespace ArticleFacts.Lexicon;

/// <summary>
/// The phrases as a trie whose edges are tokens. All edges are in one hash table under the node they leave and the token's text, so that a token
/// that begins no phrase costs one probe.
/// </summary>
internal sealed class PhraseTrie
{
    // Longer than any word of a name: what is longer need not be hashed.
    private const int MaxTokenLength = 40;

    // About as many edges and entries as there are; the lists grow if not.
    private const int Capacity = 1 << 14;

    private readonly List<Edge> _edges = new(Capacity) { default };
    private readonly List<int> _firstEntry = new(Capacity) { -1 };

    // The kinds of all phrases that lead through a node: where none is asked for, the walk ends.
    private readonly List<PhraseKind> _reach = new(Capacity) { PhraseKind.None };
    private readonly List<Entry> _entries = new(Capacity);
    private readonly FoldedText _keys = new(1 << 17);
    private int[] _slots = new int[1 << 16];

    // The kinds of all phrases that begin with a token of this hash: nearly every token of a text begins none of the kinds asked for, and costs no probe.
    private readonly PhraseKind[] _kindsByHash = new PhraseKind[1 << 15];

    /// <summary>Adds a phrase under the tokens <c>text.Tokens[first..end]</c>.</summary>
    /// <param name="skipPeriods">Whether to leave the periods out: the form that is written without them.</param>
    [MethodImpl(FoldedText.Optimize)]
    public void Add(ArticleText text, int first, int end, bool skipPeriods, Phrase phrase)
    {
        int node = 0, length = 0;
        ulong capitals = 0, allCaps = 0;
        for (var i = first; i < end; i++)
        {
            if (skipPeriods && text.IsChar(i, '.')) continue;
            var token = text.Tokens[i];
            if (node == 0) _kindsByHash[(int)token.Hash & (_kindsByHash.Length - 1)] |= phrase.Kind;
            node = FindOrAddEdge(node, text.Source, token);
            _reach[node] |= phrase.Kind;
            // An acronym is only itself in capitals; "US" is not "us". A single letter is no acronym.
            if (token.IsAllCaps) allCaps |= 1UL << length;
            else if (token.IsCapitalized) capitals |= 1UL << length;
            length++;
        }
        if (node == 0) return;
        for (var e = _firstEntry[node]; e >= 0; e = _entries[e].Next)
        {
            var other = _entries[e];
            if (other.Phrase.Kind == phrase.Kind && other.Capitals == capitals && other.AllCaps == allCaps && other.Phrase.Canonical == phrase.Canonical) return;
        }
        Append(node, new Entry(phrase, capitals, allCaps));
    }

    /// <summary>Whether a phrase of any of <paramref name="kinds"/> can begin with the token; if not, none does.</summary>
    public bool MayBegin(in Token token, PhraseKind kinds) => (_kindsByHash[(int)token.Hash & (_kindsByHash.Length - 1)] & kinds) != 0;

    /// <summary>The longest phrase of <paramref name="kinds"/> at <paramref name="token"/>; with <paramref name="all"/>, every one of that length.</summary>
    /// <returns>The number of tokens; 0 when there is none.</returns>
    public int Match(ArticleText text, int token, PhraseKind kinds, out Phrase? phrase, List<Phrase>? all)
    {
        phrase = null;
        var tokens = text.Tokens;
        if ((uint)token >= (uint)tokens.Length || !MayBegin(tokens[token], kinds)) return 0;
        int node = 0, longest = 0;
        ulong capitals = 0, allCaps = 0;
        for (var length = 0; token + length < tokens.Length && length < 64; length++)
        {
            ref readonly var t = ref tokens[token + length];
            if (length > 0 && (t.Flags & TokenFlags.LineStart) != 0 && IsParagraphBreak(text.Source, tokens[token + length - 1].End, t.Start)) break;
            node = FindEdge(node, text.Source, t);
            if (node == 0 || (_reach[node] & kinds) == 0) break;
            if (t.IsCapitalized) capitals |= 1UL << length;
            if (t.IsAllCaps) allCaps |= 1UL << length;
            for (var e = _firstEntry[node]; e >= 0; e = _entries[e].Next)
            {
                var entry = _entries[e];
                if ((entry.Phrase.Kind & kinds) == 0 || (entry.Capitals & ~capitals) != 0 || (entry.AllCaps & ~allCaps) != 0) continue;
                if (longest <= length)
                {
                    longest = length + 1;
                    phrase = entry.Phrase;
                    all?.Clear();
                }
                all?.Add(entry.Phrase);
            }
        }
        return longest;
    }


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
        _entries.Add(entry);
        var last = _firstEntry[node];
        if (last < 0)
        {
            _firstEntry[node] = _entries.Count - 1;
            return;
        }
        while (_entries[last].Next >= 0) last = _entries[last].Next;
        _entries[last].Next = _entries.Count - 1;
    }

    [MethodImpl(FoldedText.Optimize)]
    private int FindOrAddEdge(int node, string source, in Token token)
    {
        var found = FindEdge(node, source, token);
        if (found != 0) return found;
        if (_edges.Count * 2 > _slots.Length) Grow();
        var end = KeyEnd(source, token);
        _edges.Add(new Edge(node, _keys.Add(source, token.Start, end), end - token.Start, Hash(node, token.Hash)));
        _firstEntry.Add(-1);
        _reach.Add(PhraseKind.None);
        Insert(_edges.Count - 1);
        return _edges.Count - 1;
    }

    // An edge leads to the node of its own number.
    [MethodImpl(FoldedText.Optimize)]
    private int FindEdge(int node, string source, in Token token)
    {
        if (token.End - token.Start > MaxTokenLength) return 0;
        var hash = Hash(node, token.Hash);
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var edge = _edges[_slots[slot]];
            if (edge.Hash == hash && edge.From == node && _keys.Matches(edge.KeyStart, edge.KeyLength, source, token.Start, KeyEnd(source, token))) return _slots[slot];
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
        var slot = (int)_edges[edge].Hash & mask;
        while (_slots[slot] != 0) slot = (slot + 1) & mask;
        _slots[slot] = edge;
    }

    [MethodImpl(FoldedText.Optimize)]
    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var edge = 1; edge < _edges.Count; edge++) Insert(edge);
    }

    // The token that leads away from a node; its characters are _keys[KeyStart..KeyStart + KeyLength].
    private readonly struct Edge(int from, int keyStart, int keyLength, uint hash)
    {
        public int From { get; } = from;

        public int KeyStart { get; } = keyStart;

        public int KeyLength { get; } = keyLength;

        public uint Hash { get; } = hash;
    }

    // The case of each token of the form, one bit a token.
    private sealed class Entry(Phrase phrase, ulong capitals, ulong allCaps)
    {
        public Phrase Phrase { get; } = phrase;

        public ulong Capitals { get; } = capitals;

        public ulong AllCaps { get; } = allCaps;

        public int Next { get; set; } = -1;
    }
}
