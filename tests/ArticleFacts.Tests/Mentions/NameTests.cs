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
    [InlineData("They met Ok-hee Park, 29, there.", "P:Ok-hee Park")]
    [InlineData("Then Mr K Moss and Cllr B Farrow left.", "P:K Moss|P:B Farrow")]
    [InlineData("He said to take warning, O America, and left.", "L:America")]
    [InlineData("Dale Combs, 51, Benham, and Mary Jo Hensley, 61, Cumberland, who was ill, were named.", "P:Dale Combs|L:Benham|P:Mary Jo Hensley|L:Cumberland")]
    [InlineData("They named Ida Dorn, 30, Carl Holt, 40, and others.", "P:Ida Dorn|P:Carl Holt")]
    [InlineData("He met Irja Korpela (née Lahti) there.", "P:Irja Korpela")]
    [InlineData("The bench heard that Tolmund LJ agreed.", "P:Tolmund")]
    [InlineData("They asked the WHO why.", "O:WHO")]
    [InlineData("A letter came from Mrs T Ward of Leeds.", "P:T Ward|L:Leeds")]
    [InlineData("They asked Professor Ida Marsh of the University of Tolm.", "P:Ida Marsh|O:University of Tolm")]
    [InlineData("The agents in ATVs and SUVs left.", "")]
    [InlineData("The shares of Tolmund Robotics (NASDAQ: TLMD) fell.", "O:Tolmund Robotics")]
    [InlineData("It was the CEO of Tolmund who left.", "O:Tolmund")]
    [InlineData("It was told in Fenn v Norvale Council.", "O:Norvale Council")]
    public void Finds_names(string sentence, string expected) => Assert.Equal(expected, Names(sentence));

    // The manners of wire notes, result tables, biographies and press releases.
    [Theory]
    [InlineData("Arsenal 2 Leeds 1", "O:Arsenal|O:Leeds")]
    [InlineData("Norvale Rovers 0, Chelsea 3", "O:Norvale Rovers|O:Chelsea")]
    [InlineData("Cleveland 5 DETROIT 1", "O:Cleveland|O:DETROIT")]
    [InlineData("Seattle at Boston", "O:Seattle|O:Boston")]
    [InlineData("Germany 2 France 1", "L:Germany|L:France")]
    [InlineData("New York 11 7 .611", "O:New York")]
    [InlineData("1. Anna Berg (Germany) 1:02.3", "P:Anna Berg|L:Germany")]
    [InlineData("3 - Wayne Tolmund (South Africa) beat 13 - Todd Brantley (Australia) 6-4 6-3", "P:Wayne Tolmund|L:South Africa|P:Todd Brantley|L:Australia")]
    [InlineData("Norvale Town are going to the final.", "O:Norvale Town")]
    [InlineData("Real Madrid signed Paulo Dorn from Sporting Lisbon.", "O:Real Madrid|P:Paulo Dorn|O:Sporting Lisbon")]
    [InlineData("She founded the band Silver Harbor in Oslo with Carl Dorn.", "O:Silver Harbor|L:Oslo|P:Carl Dorn")]
    [InlineData("The Green Lanterns were an English rock band formed in Norvale.", "O:Green Lanterns|L:Norvale")]
    [InlineData("Mac OS X runs on the iPhone and iTunes, and Microsoft sells Windows Vista and Xbox Live.", "O:Microsoft")]
    [InlineData("They travelled to Sarnova, near the border with East Kelm.", "L:Sarnova|L:East Kelm")]
    [InlineData("An envoy in Tivorn said he would stay.", "L:Tivorn")]
    [InlineData("World War II ended, and the Treaty of Lisbon came later.", "")]
    [InlineData("Voters rejected Measure D and read the Annals of Deep Biology.", "")]
    [InlineData("They export to EPUB with the Dorn Message Interface (DMI).", "")]
    [InlineData("It won for “The Man Who Drew Rivers” and “Who Owns the Bus Lane?”", "")]
    [InlineData("St. Anselm’s Church and the Dorn Doctors’ Committee helped.", "L:St. Anselm’s Church|O:Dorn Doctors’ Committee")]
    [InlineData("Drs. Daniel and Minji Park, who met there, stayed.", "P:Daniel|P:Minji Park")]
    [InlineData("Two Doctors Park met. Ida Park left.", "P:Park|P:Ida Park")]
    [InlineData("Mr. March can afford a watch.", "P:March")]
    [InlineData("The plane landed at Heathrow after the White House called.", "L:Heathrow|O:White House")]
    [InlineData("The lawyers Ellery & Frost Solicitors left.", "O:Ellery & Frost Solicitors")]
    public void Finds_names_in_every_manner(string line, string expected) => Assert.Equal(expected, Names(line));

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
