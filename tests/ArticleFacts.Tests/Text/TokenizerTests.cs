using ArticleFacts.Text;

namespace ArticleFacts.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Trump’s visit", "Trump|’s|visit")]
    [InlineData("the O'Neils' house", "the|O'Neils|'|house")]
    [InlineData("Kata’ib and don't", "Kata’ib|and|don't")]
    [InlineData("The U.S. Army", "The|U.S.|Army")]
    [InlineData("in the U.S.", "in|the|U.S.")]
    [InlineData("at 12:45am EST", "at|12|:|45|am|EST")]
    [InlineData("some 5,000 of 1.2 and 1,2", "some|5,000|of|1.2|and|1|,|2")]
    [InlineData("a 27-year-old", "a|27|-|year|-|old")]
    [InlineData("J. R. Smith", "J|.|R|.|Smith")]
    [InlineData("J.R. Smith", "J.R.|Smith")]
    [InlineData("$5m, 50%", "$|5|m|,|50|%")]
    [InlineData("G20 and B3", "G20|and|B3")]
    [InlineData("wait... \"no\"", "wait|...|\"|no|\"")]
    [InlineData("Smith &amp; Sons&#8217;s", "Smith|&amp;|Sons|&#8217;s")]
    [InlineData("1st 2nd", "1|st|2|nd")]
    [InlineData("May 5, 20213:14 PM and 201912:05", "May|5|,|2021|3|:|14|PM|and|2019|12|:|05")]
    [InlineData("20213 and 51213:14", "20213|and|51213|:|14")]
    [InlineData("(AAH)", "(|AAH|)")]
    public void Cuts_words_numbers_and_marks(string text, string tokens)
    {
        var article = ArticleText.From(text);

        Assert.Equal(tokens, string.Join("|", article.Tokens.Select(t => article.Slice(t.Span))));
    }

    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\u0085b\u2028c\u2029d", 4)]
    [InlineData("a\n", 2)]
    [InlineData("", 1)]
    public void Counts_lines_as_the_compiler_does(string text, int lines) => Assert.Equal(lines, ArticleText.From(text).Lines.Length);
}
