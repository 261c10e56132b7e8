using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Layout;

public class SentenceTests
{
    [Theory]
    [InlineData("It rained. It stopped.", "It rained.|It stopped.")]
    [InlineData("He met Dr. Doe in St. Louis on Oct. 2. She left.", "He met Dr. Doe in St. Louis on Oct. 2.|She left.")]
    [InlineData("Aaron J. Doe and J. R. Roe came.", "Aaron J. Doe and J. R. Roe came.")]
    [InlineData("The U.S. Army left. It moved to the U.S. The war ended.", "The U.S. Army left.|It moved to the U.S.|The war ended.")]
    [InlineData("He came at 5 a.m. and left at 6 p.m. The door was open.", "He came at 5 a.m. and left at 6 p.m.|The door was open.")]
    [InlineData("“We came. We saw.” Nobody won.", "“We came.|We saw.”|Nobody won.")]
    [InlineData("“Why?” he asked. “No!” Doe said.", "“Why?” he asked.|“No!” Doe said.")]
    [InlineData("It rose 2.5 percent. No. 5 fell.", "It rose 2.5 percent.|No. 5 fell.")]
    [InlineData("What?! Nothing ... he said. So ... We left.", "What?!|Nothing ... he said.|So ...|We left.")]
    [InlineData("(He left.) They stayed.", "(He left.)|They stayed.")]
    [InlineData("Acme Inc. said so. He works for Acme Inc. The firm is old.", "Acme Inc. said so.|He works for Acme Inc.|The firm is old.")]
    [InlineData("John Roe Jr. came. Mrs. Roe stayed.", "John Roe Jr. came.|Mrs. Roe stayed.")]
    [InlineData("Army Spc. Jane Doe and Lt. Roe died.", "Army Spc. Jane Doe and Lt. Roe died.")]
    [InlineData("He said no. She said yes.", "He said no.|She said yes.")]
    [InlineData("It was 2011. Then came 2012.", "It was 2011.|Then came 2012.")]
    [InlineData("no stop at all", "no stop at all")]
    [InlineData("One line\nand the next. Another.", "One line\nand the next.|Another.")]
    public void Cuts_at_ends_of_sentences(string text, string sentences)
    {
        var article = ArticleText.From(text);

        var found = SentenceSplitter.Split(article, 0, article.Tokens.Length);

        Assert.Equal(sentences, string.Join("|", found.Select(s => article.Slice(s.Span))));
    }

    [Fact]
    public void Sentences_cover_the_block()
    {
        var article = ArticleText.From("One. “Two!” (Three?) Four… Five");

        var next = 0;
        foreach (var sentence in SentenceSplitter.Split(article, 0, article.Tokens.Length))
        {
            Assert.Equal(next, sentence.FirstToken);
            next = sentence.EndToken;
        }
        Assert.Equal(article.Tokens.Length, next);
    }
}
