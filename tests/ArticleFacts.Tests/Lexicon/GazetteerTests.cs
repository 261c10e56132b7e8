using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Lexicon;

public class GazetteerTests
{
    [Theory]
    [InlineData("Bielefeld said", "Bielefeld|Bielefeld|Germany")]
    [InlineData("BIELEFELD, Germany", "BIELEFELD|Bielefeld|Germany")]
    [InlineData("bielefeld", "")]
    [InlineData("Lüneburg", "Lüneburg|Luneburg|Germany")]
    [InlineData("Lueneburg", "Lueneburg|Luneburg|Germany")]
    [InlineData("Maisons-Alfort", "Maisons-Alfort|Maisons-Alfort|France")]
    [InlineData("Bad Homburg vor der Höhe", "Bad Homburg vor der Höhe|Bad Homburg vor der Hohe|Germany")]
    [InlineData("St. Albans", "St. Albans|St. Albans|")]
    [InlineData("St Albans", "St Albans|St. Albans|")]
    [InlineData("Saint Albans", "Saint Albans|St. Albans|")]
    [InlineData("East\nLos Angeles", "East\nLos Angeles|East Los Angeles|United States")]
    [InlineData("East\n\nLos Angeles", "")]
    [InlineData("Bielefeld's mayor", "Bielefeld|Bielefeld|Germany")]
    [InlineData("Bielefelders", "")]
    [InlineData("East", "")]
    public void Finds_the_longest_town(string text, string expected)
    {
        var article = ArticleText.From(text);
        var length = Phrases.Match(article, 0, PhraseKind.City, out var phrase);
        var found = length == 0 ? "" : text.Substring(0, article.Tokens[length - 1].End) + "|" + phrase!.Canonical + "|" + phrase.Data;

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("Harrogate", true)]
    [InlineData("Matsumoto", true)]
    [InlineData("Bielefeld", false)]
    [InlineData("Scunthorpe", true)]
    public void Towns_that_share_their_names_with_people_need_a_second_sign(string text, bool ambiguous)
    {
        Assert.Equal(1, Phrases.Match(ArticleText.From(text), 0, PhraseKind.City, out var phrase));
        Assert.Equal(ambiguous, phrase!.Ambiguous);
    }

    // Every one of these is a town of that name somewhere.
    [Theory]
    [InlineData("Of")]
    [InlineData("Man")]
    [InlineData("Orange")]
    [InlineData("Superior")]
    [InlineData("Carlos")]
    [InlineData("Emiliano Zapata")]
    [InlineData("Benito Juarez")]
    [InlineData("Enterprise")]
    [InlineData("ISIS")]
    public void Words_and_names_of_people_are_no_towns(string text) =>
        Assert.NotEqual(ArticleText.From(text).Tokens.Length, Phrases.Match(ArticleText.From(text), 0, PhraseKind.City, out _));

    [Fact]
    public void Every_town_is_found_by_its_own_forms()
    {
        var missed = new List<string>();
        foreach (var name in Gazetteer.Files)
        {
            var text = LexiconFile.Read(name);
            var file = new PhraseFile(text);
            while (file.NextForm())
            {
                var form = ArticleText.From(text.Substring(file.FormStart, file.FormEnd - file.FormStart));
                if (Phrases.Match(form, 0, PhraseKind.City, out _) != form.Tokens.Length || !Phrases.MayBegin(form.Tokens[0], PhraseKind.City)) missed.Add(form.Source);
            }
        }

        Assert.Empty(missed);
    }

    [Fact]
    public void Asking_again_allocates_nothing()
    {
        var article = ArticleText.From("He flew from Bielefeld to East Los Angeles.");
        for (var i = 0; i < article.Tokens.Length; i++) Phrases.Match(article, i, PhraseKind.City, out _);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < article.Tokens.Length; i++) Phrases.Match(article, i, PhraseKind.City, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
