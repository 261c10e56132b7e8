using System.Runtime.CompilerServices;
using ArticleFacts.Text;

namespace ArticleFacts.Lexicon;

/// <summary>
/// The towns of the world. They are too many to be worth a place in the trie, and seldom asked for: the file's text stays as it is, with a hash table of where its
/// forms are, and a <see cref="Phrase"/> is made of a form when an article first has it. Whether blanks, hyphens, apostrophes or periods part the words
/// of a name does not matter.
/// </summary>
internal sealed class Gazetteer
{
    /// <summary>The files of towns, in the form of <see cref="PhraseFile"/>.</summary>
    public static readonly string[] Files = ["places.towns.txt"];

    // In words, and in letters a word: what is longer need not be hashed.
    private const int MostWords = 5;
    private const int LongestWord = 40;

    // "Aix-en-Provence", "Castiglione delle Stiviere".
    private const int LongestLink = 5;

    // A blank, a line break with its indentation.
    private const int LongestGap = 4;

    // Below this number of letters, capitals are an acronym.
    private const int LeastInCapitals = 5;

    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    private readonly string _text;
    private readonly List<Form> _forms = new(15_000);
    private readonly List<string?> _countries = [];
    private readonly int[] _slots = new int[1 << 15];

    // Made on demand. Two threads may make the same phrase; either is as good.
    private readonly Phrase?[] _phrases;

    /// <param name="text">The file's text.</param>
    /// <param name="words">Where to note which words begin a town's name.</param>
    public Gazetteer(string text, WordTable words)
    {
        _text = text;
        Read(words);
        _phrases = new Phrase?[_forms.Count];
    }

    /// <summary>The longest town at <paramref name="token"/>, whose word begins the name of one.</summary>
    /// <returns>The number of tokens; 0 when there is none.</returns>
    public int Match(ArticleText text, int token, out Phrase? phrase)
    {
        phrase = null;
        ref readonly var first = ref text.Tokens[token];
        if (!first.IsWord || !(first.IsCapitalized || IsArticle(text.Source, first))) return 0;
        int found = 0, start = first.Start, at = start, last = token;
        var hash = HashStart;
        for (var words = 0; words < MostWords; words++)
        {
            var end = WordEnd(text.Source, at);
            if (end == at || end - at > LongestWord) break;
            hash = Hash(hash, text.Source, at, end);
            while (last + 1 < text.Tokens.Length && text.Tokens[last].End < end) last++;
            if (text.Tokens[last].End == end && Find(hash, text.Source, start, end) is >= 0 and var form && !IsAcronym(text, token, end - start))
            {
                found = last + 1 - token;
                phrase = Phrase(form);
            }
            at = SkipGap(text.Source, end);
            if (at == end || !GoesOn(text.Source, at)) break;
        }
        return found;
    }

    // "al-Qaim": only an article and its hyphen come before the capital.
    private static bool IsArticle(string source, in Token token) => token.End - token.Start == 2 && token.End < source.Length && source[token.End] == '-';

    // Small letters inside a name are those of an article or a preposition.
    private static bool GoesOn(string source, int at)
    {
        var end = at;
        while (end < source.Length && end - at <= LongestLink && Unicode.IsLower(source[end])) end++;
        return end - at <= LongestLink;
    }

    private static bool IsAcronym(ArticleText text, int token, int length) => length < LeastInCapitals && text.Tokens[token].IsAllCaps;

    // One pass over the file, which is what reading it costs: a form is hashed while its end is looked for.
    [MethodImpl(FoldedText.Optimize)]
    private void Read(WordTable words)
    {
        for (var position = 0; LexiconFile.NextLine(_text, ref position, out var start, out var end);)
        {
            if (_text[start] == '[')
            {
                var colon = _text.IndexOf(':', start, end - start);
                _countries.Add(colon < 0 ? null : _text.Substring(colon + 2, end - colon - 3));
                continue;
            }
            for (var canonical = _forms.Count; start < end; start++)
            {
                while (_text[start] is ' ' or '|') start++;
                var ambiguous = _text[start] == '?';
                if (ambiguous) start++;
                start = Add(start, end, canonical, ambiguous, words);
            }
        }
    }

    // Adds the form at `start`, and returns where it ends.
    [MethodImpl(FoldedText.Optimize)]
    private int Add(int start, int lineEnd, int canonical, bool ambiguous, WordTable words)
    {
        var hash = HashStart;
        int at = start, end = start;
        for (var inWord = true; at < lineEnd && _text[at] != '|'; at++)
        {
            if (IsLetter(_text[at]))
            {
                hash = (hash ^ FoldedText.Fold(_text[at])) * HashFactor;
                end = at + 1;
                inWord = true;
            }
            else if (inWord)
            {
                hash = (hash ^ ' ') * HashFactor;
                inWord = false;
            }
        }
        AddBeginning(start, end, words);
        if (end == at) hash = (hash ^ ' ') * HashFactor;
        _forms.Add(new Form(start, end, canonical, _countries.Count - 1, ambiguous));
        var slot = FirstSlot(hash);
        while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = _forms.Count;
        return at;
    }

    // A token ends before a hyphen or a blank, and before an apostrophe or behind it.
    [MethodImpl(FoldedText.Optimize)]
    private void AddBeginning(int start, int end, WordTable words)
    {
        var word = WordEnd(_text, start);
        words.AddBeginning(_text, start, word, PhraseKind.City, 0);
        if (word >= end || _text[word] != '\'') return;
        while (word < end && _text[word] is not (' ' or '-' or '.')) word++;
        words.AddBeginning(_text, start, word, PhraseKind.City, 0);
    }

    private Phrase Phrase(int form)
    {
        if (_phrases[form] is { } made) return made;
        var canonical = _forms[_forms[form].Canonical];
        var phrase = new Phrase(_text.Substring(canonical.Start, canonical.End - canonical.Start), PhraseKind.City, _countries[_forms[form].Country], _forms[form].Ambiguous);
        _phrases[form] = phrase;
        return phrase;
    }

    [MethodImpl(FoldedText.Optimize)]
    private int Find(uint hash, string source, int start, int end)
    {
        for (var slot = FirstSlot(hash); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var form = _forms[_slots[slot] - 1];
            if (Matches(form.Start, form.End, source, start, end)) return _slots[slot] - 1;
        }
        return -1;
    }

    private int FirstSlot(uint hash) => (int)(hash ^ (hash >> 15)) & (_slots.Length - 1);

    // Letter by letter, and gap by gap; where the form has a capital, the source must have one.
    [MethodImpl(FoldedText.Optimize)]
    private bool Matches(int at, int formEnd, string source, int start, int end)
    {
        while (at < formEnd && start < end)
        {
            var c = _text[at];
            if (!IsLetter(c))
            {
                var gap = SkipGap(source, start);
                if (gap == start) return false;
                start = gap;
                at = SkipGap(_text, at);
                continue;
            }
            if (FoldedText.Fold(c) != FoldedText.Fold(source[start]) || (Unicode.IsUpper(c) && !Unicode.IsUpper(source[start]))) return false;
            at++;
            start++;
        }
        return at == formEnd && start == end;
    }

    [MethodImpl(FoldedText.Optimize)]
    private static int WordEnd(string text, int at)
    {
        for (var limit = Math.Min(text.Length, at + LongestWord + 1); at < limit && IsLetter(text[at]);) at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c >= '\u0080' && Unicode.IsLetterOrDigit(c));

    // Behind what may part two words of a name; one line break, but no empty line.
    [MethodImpl(FoldedText.Optimize)]
    private static int SkipGap(string text, int at)
    {
        var start = at;
        var breaks = 0;
        for (var limit = Math.Min(text.Length, at + LongestGap); at < limit && (text[at] is ' ' or '-' or '.' or '\'' or '\u2019' or '\r' or '\n' or '\u00A0'); at++)
        {
            if (text[at] == '\n' && ++breaks > 1) return start;
        }
        return at < text.Length && IsLetter(text[at]) ? at : start;
    }

    [MethodImpl(FoldedText.Optimize)]
    private static uint Hash(uint hash, string text, int start, int end)
    {
        for (var i = start; i < end; i++) hash = (hash ^ FoldedText.Fold(text[i])) * HashFactor;
        return (hash ^ ' ') * HashFactor;
    }

    // _text[Start..End] is a name of the entry whose first form is Canonical.
    private readonly struct Form(int start, int end, int canonical, int country, bool ambiguous)
    {
        public int Start { get; } = start;

        public int End { get; } = end;

        public int Canonical { get; } = canonical;

        public int Country { get; } = country;

        public bool Ambiguous { get; } = ambiguous;
    }
}
