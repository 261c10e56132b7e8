namespace ArticleFacts.Tests.Mentions;

public class NameTests
{
    // The names of the last sentence-like line, behind a neutral headline: P for people, O for organizations, L for places.
    [Theory]
    [InlineData("Officials met Leila Marwan in Kirkuk.", "P:Leila Marwan|L:Kirkuk")]
    [InlineData("They thanked Prime Minister Karim al-Rashid and left.", "P:Karim al-Rashid")]
    [InlineData("The visit of Sgt. Ole Brandvold ended in Norway.", "P:Ole Brandvold|L:Norway")]
    [InlineData("The reply came from J. R. Tolmund, 41, of Tyler, Texas.", "P:J. R. Tolmund|L:Tyler|L:Texas")]
    [InlineData("The award went to Allen Brantley Jr. of Ohio.", "P:Allen Brantley Jr.|L:Ohio")]
    [InlineData("They saw Queen Elizabeth Hospital on the left.", "O:Queen Elizabeth Hospital")]
    [InlineData("He works for the Ministry of Science and Technology.", "O:Ministry of Science and Technology")]
    [InlineData("She left the Brantley Foundation in May.", "O:Brantley Foundation")]
    [InlineData("Critics of Iranian-backed militias spoke.", "")]
    [InlineData("The convoy reached Zorvan province at noon.", "L:Zorvan province")]
    [InlineData("The Tolm bloc left the Iraqi parliament.", "O:Tolm bloc|O:Iraqi parliament")]
    [InlineData("A joint Iraq-Turkey patrol returned.", "L:Iraq|L:Turkey")]
    [InlineData("She met Kim Jae-won and Lee Cheuk-yan there.", "P:Kim Jae-won|P:Lee Cheuk-yan")]
    [InlineData("A gift of May Tolmund and Ida Park paid for Tolm Park.", "P:May Tolmund|P:Ida Park|L:Tolm Park")]
    [InlineData("The books of Hollis & Daughters were lost.", "O:Hollis & Daughters")]
    [InlineData("He paid US$ 300 on Monday and I left.", "")]
    public void Finds_names(string sentence, string expected) => Assert.Equal(expected, Names(sentence));

    [Theory]
    [InlineData("Army Spc. Jon Tolmund, 20, of Tyler, Texas, died.", "O:Army|P:Jon Tolmund|L:Tyler|L:Texas")]
    [InlineData("A U.S. Navy team carried Chief Petty Officer Ida Brantley.", "O:U.S. Navy|P:Ida Brantley")]
    public void Services_stand_before_ranks(string sentence, string expected) => Assert.Equal(expected, Names(sentence));

    [Theory]
    [InlineData("")]
    [InlineData("\uD800 Smith \0 al-")]
    [InlineData("President")]
    [InlineData("of the and Of The And")]
    [InlineData("Mr. Mrs. Dr. 1st 2nd & & al- -al Jr.")]
    [InlineData("U.S. U.S. U.S. NATO's's (NATO) (")]
    public void Survives_anything(string text) => Assert.NotNull(ArticleReader.Read(text));

    [Fact]
    public void Titles_show_only_names_that_the_article_names()
    {
        var article = ArticleReader.Read("Storm Warns Tolmund as Green Valley Waits\n\nIda Tolmund said on Friday that she would stay. Tolmund is 40.");

        Assert.Equal(["Ida Tolmund"], article.People.Select(p => p.Name));
        Assert.Equal(3, article.People[0].Mentions.Count);
    }

    internal static string Names(string sentence)
    {
        var article = ArticleReader.Read("what happened on the day\n\n" + sentence + "\n");
        foreach (var mention in article.People.SelectMany(p => p.Mentions)) Assert.Equal(mention.Text, mention.Text.Trim());
        return string.Join("|", article.People.SelectMany(p => p.Mentions.Select(m => ("P", m)))
            .Concat(article.Organizations.SelectMany(o => o.Mentions.Select(m => ("O", m))))
            .Concat(article.Places.SelectMany(l => l.Mentions.Select(m => ("L", m))))
            .OrderBy(x => x.m.Span.Start).Select(x => x.Item1 + ":" + x.m.Text));
    }
}
