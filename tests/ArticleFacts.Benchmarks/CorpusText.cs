using System.Reflection;
using System.Text;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Benchmarks;

/// <summary>Texts to measure with: the own corpus many times over, and texts made to hurt.</summary>
internal static class CorpusText
{
    private static readonly string All = Load();

    public static string Times(int times)
    {
        var text = new StringBuilder(All.Length * times);
        for (var i = 0; i < times; i++) text.Append(All).Append("\n\n");
        return text.ToString();
    }

    /// <summary>Texts of about <paramref name="length"/> characters in which one construct never ends.</summary>
    public static IEnumerable<(string Name, string Text)> Hostile(int length)
    {
        yield return ("one sentence", Repeat("and the council of the Northern Union said that ", length));
        yield return ("one word", new string('a', length));
        yield return ("opening quotation marks", Repeat("“Anna said ", length));
        yield return ("straight quotation marks", Repeat("\"a ", length));
        yield return ("opening brackets", Repeat("(Union of Things ", length));
        yield return ("capitalized words", Repeat("Northern Anna ", length));
        yield return ("digits", Repeat("12 ", length));
        yield return ("number words", Repeat("twenty-three million ", length));
        yield return ("dates", Repeat("May 3, ", length));
        yield return ("dates that nest", Repeat("3 days after ", length));
        yield return ("clocks", Repeat("12:", length));
        yield return ("people in one list item", "The winners are:\n\n" + Repeat("Anna Berg, 20, of Tyne, Texas, and ", length));
        yield return ("empty lines", new string('\n', length));
        yield return ("one-letter lines", Repeat("a\n", length));
        yield return ("bullets", Repeat("- Anna Berg, 20\n", length));
        yield return ("commas", new string(',', length));
        yield return ("lone surrogates", new string('\uD800', length));
        yield return ("different acronyms", Numbered(length, word => word.ToUpperInvariant() + " is. "));
        yield return ("different organizations", Numbered(length, word => $"The {char.ToUpperInvariant(word[0])}{word[1..]} Union ({char.ToUpperInvariant(word[0])}U) is. "));
        yield return ("different people", Numbered(length, word => $"Anna {char.ToUpperInvariant(word[0])}{word[1..]} said. "));
        yield return ("words of one slot", Numbered(length, word => word + " ", word => (FoldedText.TokenHash(word, 0, word.Length) & 0xFF) == 0));
        yield return ("marks apart from letters", Repeat("Jose\u0301 Garci\u0301a ", length));
    }

    private static string Repeat(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length) text.Append(unit);
        return text.ToString();
    }

    // Words of letters that differ from each other, all of them or those that a condition lets through.
    private static string Numbered(int length, Func<string, string> unit, Func<string, bool>? condition = null)
    {
        var text = new StringBuilder(length + 64);
        var letters = new char[5];
        for (var number = 0; text.Length < length; number++)
        {
            var rest = number;
            for (var i = 0; i < letters.Length; i++, rest /= 26) letters[i] = (char)('a' + (rest % 26));
            var word = new string(letters);
            if (condition is null || condition(word)) text.Append(unit(word));
        }
        return text.ToString();
    }

    private static string Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var text = new StringBuilder();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            text.Append(reader.ReadToEnd()).Append("\n\n");
        }
        return text.ToString();
    }
}
