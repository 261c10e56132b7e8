namespace ArticleFacts.Tests.Facts;

/// <summary>Ages that stand apart from the name, and whose they are; an age that two people could have is nobody's.</summary>
public class PersonAgeTests
{
    private const string Head = "what happened on the day\n\n";

    [Theory]
    [InlineData("The driver, 41-year-old Ida Brantley of Norvale, was not hurt.", 41)]
    [InlineData("They thanked 62-year-old school bus driver Ida Brantley.", 62)]
    [InlineData("A third person, Ida Brantley, a 41-year-old bookkeeper, is charged.", 41)]
    [InlineData("Ida Brantley died in Norvale at the age of 82.", 82)]
    [InlineData("Ida Brantley, bridge engineer, dies at 93.", 93)]
    [InlineData("Ida Brantley lives by the sea. She turned 71 in May.", 71)]
    [InlineData("Ida Brantley died on Sunday at her home. She was 93.", 93)]
    [InlineData("Ida Brantley has not been seen since. Her office said the 81-year-old was resting.", 81)]
    [InlineData("Ida Brantley, who trained in Peru and is believed to be 38, rose fast.", 38)]
    [InlineData("Ida Brantley has not been seen since. They said the 71-year-old former president was resting.", 71)]
    [InlineData("Ida Brantley, at 87 the last survivor of the shift, said no.", 87)]
    [InlineData("Ida Brantley, at 45 percent, led in May.", null)]
    [InlineData("“I’m 8 and 0,” Ida Brantley said.", null)]
    [InlineData("“I’m 31 and I wouldn’t know where to stand,” Ida Brantley said.", 31)]
    [InlineData("Ida Brantley, who was 38, fell on Saturday.", 38)]
    [InlineData("Ida Brantley was 19 when she left.", null)]
    [InlineData("Ida Brantley is the mother of an 8-year-old boy.", null)]
    [InlineData("Ida Brantley told the 12-year-old to wait.", null)]
    public void Ages(string text, int? age)
    {
        var person = Assert.Single(ArticleReader.Read(Head + text).People);

        Assert.Equal(age, person.Age);
    }

    [Fact]
    public void The_lead_tells_the_age_of_whom_a_later_paragraph_names()
    {
        var article = ArticleReader.Read(Head + "A 62-year-old bus driver is being called a hero.\n\nNobody was hurt, according to Sgt. Dale Ostmund.\n\nWanda Kettmund, who has driven for years, said she saw it.");

        Assert.Equal(62, article.People.Single(p => p.Name == "Wanda Kettmund").Age);
        Assert.Null(article.People.Single(p => p.Name == "Dale Ostmund").Age);
    }
}
