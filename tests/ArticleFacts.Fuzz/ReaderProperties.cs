using System.Text.RegularExpressions;
using ArticleFacts.Accuracy;
using ArticleFacts.Tests.Reader;
using ArticleFacts.Text;

namespace ArticleFacts.Fuzz;

/// <summary>What holds for every text, whatever it is. Each property throws when it does not hold.</summary>
internal static partial class ReaderProperties
{
    private static readonly ArticleOptions Options = new() { Published = new DateValue(new DatePoint(2018, 12, 27)), UtcOffsetMinutes = -300 };

    /// <summary>All of them.</summary>
    public static void Check(string text)
    {
        var article = ArticleReader.Read(text, Options);
        PlacesAreTheTexts(text, article);
        DatesSurviveTheirText(article);
        NamesAreFound(article);
        Assert.Equal(article, ArticleReader.Read(text, Options));
        WordsAreLookedUpInFewSteps(text);
        LineEndsChangeNothing(text);
        MarksApartChangeNothing(text);
    }

    private static void PlacesAreTheTexts(string text, Article article)
    {
        foreach (var mention in ArticleMentions.Of(article))
        {
            Assert.True(mention.Text.Length > 0 && text[mention.Span.Start..mention.Span.End] == mention.Text, $"'{mention.Text}' is not at {mention.Span}");
            Assert.True(mention is { Line: > 0, Column: > 0 }, $"'{mention.Text}' is at {mention.Line}, {mention.Column}");
        }
        foreach (var block in article.Blocks) Assert.InRange(block.Span.End, block.Span.Start + 1, text.Length);
    }

    private static void DatesSurviveTheirText(Article article)
    {
        foreach (var value in article.Dates.Select(d => d.Value).OfType<DateValue>())
        {
            Assert.True(DateValue.TryParse(value.ToString(), out var again), $"{value} is not read");
            Assert.Equal(value, again);
            Assert.Equal(value.Start.Year is null, value.FirstDay is null);
        }
    }

    private static void NamesAreFound(Article article)
    {
        var people = new NameIndex<Person>(article.People);
        foreach (var person in article.People)
        {
            Assert.Equal(person.Name, people.Find(Apart(person.Name)).Name, NameComparer.Instance);
            Assert.True(people.TryFind("  " + Unicode.ToUpper(person.Name) + " ", out _), person.Name);
        }
        if (article.Headline is { } headline && !people.TryFind(headline.Text, out _)) Assert.Throws<KeyNotFoundException>(() => people.Find(headline.Text));
    }

    private static void WordsAreLookedUpInFewSteps(string text)
    {
        var words = ArticleText.From(text).Words;
        Assert.InRange(words.Steps, 0, (2L * SaltedHash.LongestChain * words.Count) + text.Length);
    }

    private static void LineEndsChangeNothing(string text)
    {
        var unix = text.ReplaceLineEndings("\n");
        Assert.Equal(WithoutOffsets(unix), WithoutOffsets(unix.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    private static void MarksApartChangeNothing(string text)
    {
        var apart = Apart(text);
        if (apart == text || Folding.Compose(apart) != text) return; // nothing to take apart, or marks that were not of their letters before
        var (expected, actual) = (ArticleReader.Read(text, Options), ArticleReader.Read(apart, Options));
        PlacesAreTheTexts(apart, actual);
        Assert.Equal(expected.People.Select(p => (p.Name, p.Role, p.Affiliation, p.Rank, p.Age)), actual.People.Select(p => (p.Name, p.Role, p.Affiliation, p.Rank, p.Age)));
        Assert.Equal(expected.Organizations.Select(o => (o.Name, o.Acronym)), actual.Organizations.Select(o => (o.Name, o.Acronym)));
        Assert.Equal(expected.Places.Select(p => (p.Name, p.Within)), actual.Places.Select(p => (p.Name, p.Within)));
        Assert.Equal(expected.Quantities.Select(q => (q.Name, q.Value)), actual.Quantities.Select(q => (q.Name, q.Value)));
        Assert.Equal(expected.Quotations.Select(q => (q.Text, q.Speaker)), actual.Quotations.Select(q => (q.Text, q.Speaker)));
    }

    private static string WithoutOffsets(string text) =>
        Offsets().Replace(FactsJson.Write("x", ArticleReader.Read(text, Options), indented: false).Replace("\\r\\n", "\\n", StringComparison.Ordinal), "\"$1\":0");

    private static readonly Dictionary<char, string> Decompositions = UnicodeTable.Compositions
        .SelectMany(c => Enumerable.Range(0, c.Pairs.Length / 2).Select(i => (Letter: c.Pairs[2 * i], Composed: c.Pairs[(2 * i) + 1], c.Mark)))
        .ToDictionary(c => c.Composed, c => c.Letter.ToString() + c.Mark);

    private static string Apart(string text) => string.Concat(text.Select(Apart));

    private static string Apart(char c) => Decompositions.TryGetValue(c, out var parts) ? Apart(parts[0]) + parts[1] : c.ToString();

    [GeneratedRegex("\"(start|end)\": ?\\d+")]
    private static partial Regex Offsets();
}
