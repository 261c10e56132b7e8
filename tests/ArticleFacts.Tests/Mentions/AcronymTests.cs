namespace ArticleFacts.Tests.Mentions;

public class AcronymTests
{
    // Compared with each other they would take a string for every pair, which is what is counted: four times the acronyms, four times the memory.
    [Theory]
    [InlineData("The {0} is here.")]
    [InlineData("The {0} Union ({0}U) met.")]
    public void Acronyms_are_looked_up(string sentence)
    {
        Allocated(sentence, 100);
        var few = Allocated(sentence, 500);

        Assert.InRange(Allocated(sentence, 2000), few, few * 6);
    }

    private static long Allocated(string sentence, int count)
    {
        var letters = Enumerable.Range(0, count).Select(i => string.Concat("KLMNPQRSTV"[i % 10], "AEIOUBCDFG"[i / 10 % 10], "WXZHJKLMNP"[i / 100 % 10], "RSTV"[i / 1000 % 4]));
        var text = string.Join(' ', letters.Select(l => string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, l)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(ArticleReader.Read(text).Acronyms.Count >= count / 2);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData("The Harbor Safety Board (HSB) met.", "HSB=Harbor Safety Board")]
    [InlineData("The National Office for Rivers and Lakes (NORL) met.", "NORL=National Office for Rivers and Lakes")]
    [InlineData("The HSB (Harbor Safety Board) met.", "HSB=Harbor Safety Board")]
    [InlineData("Members of the Harbor Safety Board (“HSB”) met.", "HSB=Harbor Safety Board")]
    [InlineData("Members of the Harbor Safety Board, or HSB, met.", "HSB=Harbor Safety Board")]
    [InlineData("Members of the Harbor Safety Board, also known as the HSB, met.", "HSB=Harbor Safety Board")]
    [InlineData("The HSB, short for Harbor Safety Board, met.", "HSB=Harbor Safety Board")]
    [InlineData("The HSB, which stands for Harbor Safety Board, met.", "HSB=Harbor Safety Board")]
    [InlineData("New rules for floating fish farms (FFFs) were made.", "FFFs=floating fish farms")]
    [InlineData("The Organization of Kite Women (OK-Women) met.", "OK-Women=Organization of Kite Women")]
    [InlineData("Talks with Hizb al-Bahr (HB) went on.", "HB=Hizb al-Bahr")]
    [InlineData("The rule on messenger ribonucleic acid (mRNA) stays. The mRNA is cold.", "mRNA=messenger ribonucleic acid")]
    [InlineData("Later the Lake Rescue Corps (L.R.C.) came.", "L.R.C.=Lake Rescue Corps")]
    [InlineData("Members of the HSB met with the HSB's lawyers.", "HSB=")]
    [InlineData("The HSB met. The Harbor Safety Board (HSB) is new.", "HSB=Harbor Safety Board")]
    [InlineData("A map of the Deep Sea Lab (DSL) shows where the Danish Ski League (DSL) is.", "DSL=Deep Sea Lab|DSL=Danish Ski League")]
    public void Finds_short_forms_and_what_they_stand_for(string text, string expected) => Assert.Equal(expected, Acronyms(text));

    [Theory]
    [InlineData("He said (reportedly) that it was done.")]
    [InlineData("Elizabeth II met Pius XII.")]
    [InlineData("He lives in Austin, TX with his dog.")]
    [InlineData("DO NOT CROSS THE LINE")]
    [InlineData("See www.HSB.example for more.")]
    [InlineData("Tolmund LJ agreed with Ida Dorn QC.")]
    [InlineData("")]
    [InlineData("(((((((((")]
    [InlineData("A (B")]
    public void Leaves_other_capitals_alone(string text) => Assert.Equal("", Acronyms(text));

    private static string Acronyms(string text)
    {
        var article = ArticleReader.Read("A headline\n\n" + text);
        Assert.All(article.Acronyms, a => Assert.Equal(a.Source.Text, ("A headline\n\n" + text).Substring(a.Source.Span.Start, a.Source.Span.Length)));
        return string.Join("|", article.Acronyms.Select(a => a.Short + "=" + a.Expansion));
    }
}
