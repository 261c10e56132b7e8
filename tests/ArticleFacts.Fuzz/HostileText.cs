using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleFacts.Fuzz;

/// <summary>Texts to attack with: pieces of the corpus, changed in a few places, and a way to make a failing one small.</summary>
internal static class HostileText
{
    private const int MostLines = 30;
    private const int MostMutations = 12;

    // What texts and code stumble over: marks, line ends, characters that are not seen, half characters, impossible dates and numbers, and code.
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "‘", "’", "(", ")", "[", "]", "-", "–", "—", ".", "...", "…", ",", ":", ";", "!", "?", "/", "|", "•", "*", "$", "€", "%", "°", "&",
        "\n", "\n\n", "\r\n", "\r", "\t", "\u0085", "\u2028", "\u2029", "\u00A0", "\u200B", "\u202E", "\u2066", "\uFEFF", "\0", "\u0007", "\u001B[2J", "\uFFFD", "\uFFFF",
        "\uD800", "\uDC00", "\U0001F600", "\U0001D400", "\U000E0041", "&amp;", "&#8217;", "&#x;", "e\u0301", "\u0301", "ﬁ", "ß", "ẞ", "İ", "ı", "ſ", "Σς", "漢字", "اسم", "Ǆ",
        "By ", "Photo: ", "Anna Berg", "José García", "Sgt. ", "Dr. ", " of ", " said ", "according to ", "Ministry of ", "LONDON (AP) — ", "U.S. ", "NATO ", "DAAA is. KAAA is. ",
        "2018-13-45", "31 February 2019", "2am", "noon UTC", "10till 4", "2018/2017", "25:61", "next Monday", "99999999999999999999999999999", "1/0", "½", "twenty-", "5,000 troops",
        "class", "event", "record", "@class", "\\", "\\u0022", "\"\"\"", "*/", "/*", "//", "#error x", "#if X", "#pragma", "{0}", "$\"{x}\"", "<summary>", "</summary>", "]]>", "&lt;",
        "\u2028 class Injected { }", "\u0085#error injected", "\"; class Injected { } //", "System", "global::", "Equals", "GetHashCode", "All", "Count", "Data_", "value__",
        "##vso[x]", "::error::", new string('x', 500), new string('9', 60), "Name\tAge\nAnna\t20\n", "- Anna Berg, 20, of Tyne, Texas\n",
    ];

    private static readonly Lazy<string[][]> Corpus = new(() =>
        [.. Generator.Tests.Repository.Articles().Select(path => File.ReadAllText(Generator.Tests.Repository.Path(path)).Split('\n'))]);

    /// <summary>Hostile texts; a failing one shrinks to few characters.</summary>
    public static Arbitrary<string> Any => Arb.From(Gen.Choose(0, int.MaxValue).Select(Make), Shrink);

    /// <summary>Lists of articles' texts.</summary>
    public static Arbitrary<string[]> Many(int count) => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => Enumerable.Range(0, count).Select(i => Make(unchecked((seed * 31) + i))).ToArray()),
        texts => Smaller(texts.Length).Select(part => texts[part]).Concat(texts.Length == 1 ? Shrink(texts[0]).Select(t => new[] { t }) : []));

    /// <summary>The text of a number: the same in every run and on every machine.</summary>
    public static string Make(int seed)
    {
        var next = Numbers(seed);
        var lines = Corpus.Value[next(Corpus.Value.Length)];
        var first = next(lines.Length);
        var text = new StringBuilder(string.Join('\n', lines.Skip(next(4) == 0 ? 0 : first).Take(1 + next(MostLines))));
        for (var mutations = next(MostMutations); mutations > 0; mutations--) Mutate(text, next);
        return text.ToString();
    }

    /// <summary>Smaller texts: without a half, a quarter and so on, at every place.</summary>
    public static IEnumerable<string> Shrink(string text) => Removals(text.Length).Select(r => text.Remove(r.Start, r.Length));

    private static void Mutate(StringBuilder text, Func<int, int> next)
    {
        var at = next(text.Length + 1);
        var length = Math.Min(next(20), text.Length - at);
        switch (next(6))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(next(text.Length + 1), text.ToString(at, length)); break;
            case 2: text.Insert(at, (char)next(next(2) == 0 ? 0x300 : 0x10000)); break;
            case 3 when at < text.Length: text[at] = Pieces[next(Pieces.Length)][0]; break;
            default: text.Insert(at, Pieces[next(Pieces.Length)]); break;
        }
    }

    private static IEnumerable<Range> Smaller(int count)
    {
        for (var size = count / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= count; start += size) yield return start..(start + size);
        }
    }

    private static IEnumerable<(int Start, int Length)> Removals(int length)
    {
        for (var size = (length + 1) / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= length; start += size) yield return (start, size);
        }
    }

    private static Func<int, int> Numbers(int seed)
    {
        var state = (ulong)(uint)seed + 0x9E3779B97F4A7C15UL;
        return limit =>
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
        };
    }
}
