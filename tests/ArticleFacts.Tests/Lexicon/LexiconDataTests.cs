using ArticleFacts.Facts;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Lexicon;

public class LexiconDataTests
{
    private static readonly string[] Embedded = [.. typeof(Vocabulary).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => new(Embedded);

    [Fact]
    public void Every_embedded_file_is_read() =>
        Assert.Equal(Embedded, Vocabulary.Files.Concat(PhraseFile.Files).Concat(Gazetteer.Files).Append(GenderWords.File).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_says_where_it_comes_from(string file)
    {
        var header = LexiconFile.Read(file).Split('\n').TakeWhile(line => line.StartsWith('#')).ToArray();

        Assert.Contains(header, line => line.StartsWith("# Origin: ", StringComparison.Ordinal));
        Assert.Contains(header, line => line.StartsWith("# Licence: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_are_plain_text(string file)
    {
        var text = LexiconFile.Read(file);

        Assert.DoesNotContain('\t', text);
        Assert.EndsWith("\n", text);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void Every_phrase_is_found_by_its_own_forms()
    {
        var missed = new List<string>();
        var found = new List<Phrase>();
        foreach (var name in PhraseFile.Files)
        {
            var text = LexiconFile.Read(name);
            var file = new PhraseFile(text);
            while (file.NextForm())
            {
                var form = ArticleText.From(text.Substring(file.FormStart, file.FormEnd - file.FormStart));
                var canonical = text.Substring(file.CanonicalStart, file.CanonicalEnd - file.CanonicalStart);
                var length = Phrases.MatchAll(form, 0, file.Kind, found);
                if (length != form.Tokens.Length || !found.Exists(p => p.Canonical == canonical && p.Kind == file.Kind)) missed.Add(name + ": " + form.Source);
            }
        }

        Assert.Empty(missed);
    }

    [Fact]
    public void Data_of_time_zones_and_currencies_is_well_formed()
    {
        foreach (var name in PhraseFile.Files)
        {
            var file = new PhraseFile(LexiconFile.Read(name));
            while (file.NextForm())
            {
                if (file.Data is not { } data) continue;
                if (file.Kind == PhraseKind.TimeZone) Assert.InRange(int.Parse(data), -720, 840);
                if (file.Kind == PhraseKind.Currency) Assert.Matches("^[A-Z]{3}$", data);
            }
        }
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        var again = Vocabulary.Load();
        var text = LexiconFile.Read("words.common.txt");
        for (var position = 0; LexiconFile.NextLine(text, ref position, out var start, out var end);)
        {
            while (start < end)
            {
                var wordEnd = text.IndexOf(' ', start, end - start);
                if (wordEnd < 0) wordEnd = end;
                Assert.Equal(Vocabulary.Classify(text, start, wordEnd), again.Find(text, start, wordEnd));
                start = wordEnd + 1;
            }
        }

        Assert.Equal(Vocabulary.Load().Count, again.Count);
    }
}
