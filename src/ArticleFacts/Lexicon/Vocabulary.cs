using System.Runtime.CompilerServices;

namespace ArticleFacts.Lexicon;

/// <summary>What the lexicon knows of single words.</summary>
internal static class Vocabulary
{
    /// <summary>The files of single words: sections named after classes, entries separated by blanks.</summary>
    public static readonly string[] Files = ["words.grammar.txt", "words.numbers.txt", "words.names.txt", "words.people.txt", "words.verbs.txt", "words.common.txt", "names.given.txt", "names.given.world.txt", "names.surnames.txt"];

    /// <summary>The classes of the word <c>text[start..end]</c>, case aside, without a period at its end.</summary>
    public static WordClass Classify(string text, int start, int end) => LexiconTables.Instance.Words.Find(text, start, end);

    /// <summary>Reads the files anew. A single word of the phrase files has the class of its kind as well, so that no name need be written twice.</summary>
    public static WordTable Load()
    {
        var table = new WordTable(capacity: 84_000);
        foreach (var file in Files) ReadWords(LexiconFile.Read(file), table);
        foreach (var file in PhraseFile.Files) ReadPhrases(LexiconFile.Read(file), table);
        return table;
    }

    [MethodImpl(FoldedText.Optimize)]
    private static void ReadWords(string text, WordTable table)
    {
        var classes = WordClass.None;
        for (var position = 0; LexiconFile.NextLine(text, ref position, out var start, out var end);)
        {
            if (text[start] == '[')
            {
                classes = (WordClass)Enum.Parse(typeof(WordClass), text.Substring(start + 1, end - start - 2));
                continue;
            }
            while (start < end)
            {
                var wordEnd = start;
                while (wordEnd < end && text[wordEnd] != ' ') wordEnd++;
                table.Add(text, start, wordEnd, classes);
                start = wordEnd + 1;
            }
        }
    }

    [MethodImpl(FoldedText.Optimize)]
    private static void ReadPhrases(string text, WordTable table)
    {
        var file = new PhraseFile(text);
        while (file.NextForm())
        {
            if (file.Kind == PhraseKind.Holiday) table.Add(text, file.FormStart, FirstWordEnd(text, file.FormStart, file.FormEnd), WordClass.Holiday);
            else if (ClassOf(file.Kind) is var classes && classes != WordClass.None && IsSingleWord(text, file.FormStart, file.FormEnd)) table.Add(text, file.FormStart, file.FormEnd, classes);
        }
    }

    [MethodImpl(FoldedText.Optimize)]
    private static WordClass ClassOf(PhraseKind kind) => kind switch
    {
        PhraseKind.Country or PhraseKind.Region or PhraseKind.City or PhraseKind.Continent => WordClass.PlaceName,
        PhraseKind.Demonym => WordClass.Demonym,
        PhraseKind.Rank => WordClass.Rank,
        PhraseKind.Role => WordClass.Role,
        PhraseKind.Organization or PhraseKind.NewsAgency => WordClass.OrganizationName,
        PhraseKind.TimeZone => WordClass.TimeZone,
        PhraseKind.Unit => WordClass.Unit,
        PhraseKind.Currency => WordClass.Currency,
        _ => WordClass.None,
    };

    private static int FirstWordEnd(string text, int start, int end)
    {
        // The tokenizer parts "Valentine's" before its ending.
        while (start < end && text[start] is not (' ' or '-' or '\'')) start++;
        return start;
    }

    // "U.S." is one word, "St. Louis" and "Al-Azhar" are several.
    [MethodImpl(FoldedText.Optimize)]
    private static bool IsSingleWord(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is ' ' or '-' or '&' or '/') return false;
        }
        return true;
    }
}
