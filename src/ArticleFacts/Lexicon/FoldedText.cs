using System.Runtime.CompilerServices;
using ArticleFacts.Text;

namespace ArticleFacts.Lexicon;

/// <summary>
/// The keys of a table, one behind the other, in lower case and with plain apostrophes. A key is compared with a part of a longer string, folded on the way,
/// so that asking needs no substring.
/// </summary>
internal sealed class FoldedText(int capacity)
{
    // MethodImplOptions.AggressiveOptimization, which netstandard2.0 lacks. The lexicon is read when the first word is asked for, in a compiler that
    // has just started: without it the loops over all keys would run unoptimised, and reading would take three times as long.
    internal const MethodImplOptions Optimize = (MethodImplOptions)512;

    /// <summary>The hash of nothing, to go on from with <see cref="HashNext"/>.</summary>
    internal const uint HashStart = 2166136261;

    private const uint HashFactor = 16777619;

    private char[] _characters = new char[capacity];
    private int _count;

    /// <summary>A character as the lexicon sees it: lower case, with a plain apostrophe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < '\u0080' ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c : FoldOther(c);

    /// <summary>The end of the word without the period of an abbreviation: "U.S." is "U.S".</summary>
    public static int WithoutLastPeriod(string text, int start, int end)
    {
        while (end > start && text[end - 1] == '.') end--;
        return end;
    }

    /// <summary>The hash of the folded characters <c>text[start..end]</c>.</summary>
    [MethodImpl(Optimize)]
    public static uint Hash(string text, int start, int end)
    {
        var hash = HashStart;
        for (var i = start; i < end; i++) hash = HashNext(hash, Fold(text[i]));
        return HashEnd(hash);
    }

    /// <summary>One step of <see cref="Hash"/>, for who walks over the characters anyway; <paramref name="c"/> is folded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HashNext(uint hash, char c) => (hash ^ c) * HashFactor;

    /// <summary>The last step of <see cref="Hash"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HashEnd(uint hash) => hash ^ (hash >> 15);

    /// <summary>As <see cref="Hash"/>, as if the periods were not there.</summary>
    public static uint HashWithoutPeriods(string text, int start, int end)
    {
        var hash = HashStart;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '.') hash = HashNext(hash, Fold(text[i]));
        }
        return HashEnd(hash);
    }

    /// <summary>The hash of a token: of its folded characters without the period of an abbreviation; of all, where it is nothing but periods.</summary>
    public static uint TokenHash(string text, int start, int end) => Hash(text, start, TokenEnd(text, start, end));

    /// <summary>Where the characters end that <see cref="TokenHash"/> is made of.</summary>
    public static int TokenEnd(string text, int start, int end)
    {
        if (text[end - 1] != '.') return end;
        var word = WithoutLastPeriod(text, start, end);
        return word == start ? end : word;
    }

    /// <summary>Adds the folded characters <c>text[start..end]</c>.</summary>
    /// <returns>Where they are.</returns>
    [MethodImpl(Optimize)]
    public int Add(string text, int start, int end)
    {
        if (_count + end - start > _characters.Length) Array.Resize(ref _characters, (_characters.Length * 2) + end - start);
        var at = _count;
        for (var i = start; i < end; i++) _characters[_count++] = Fold(text[i]);
        return at;
    }

    /// <summary>Whether the key of <paramref name="length"/> characters at <paramref name="at"/> is <c>text[start..end]</c>, folded.</summary>
    [MethodImpl(Optimize)]
    public bool Matches(int at, int length, string text, int start, int end)
    {
        if (length != end - start) return false;
        var characters = _characters;
        for (var i = 0; i < length; i++)
        {
            if (characters[at + i] != Fold(text[start + i])) return false;
        }
        return true;
    }

    // Quotation marks and dashes (U+2000 to U+206F) have no case; they are too frequent to ask for it.
    private static char FoldOther(char c) => c is '\u2019' or '\u2018' or '\u02BC' ? '\'' : c is >= '\u2000' and <= '\u206F' ? c : Unicode.ToLower(c);
}
