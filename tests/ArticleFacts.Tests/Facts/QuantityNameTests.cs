namespace ArticleFacts.Tests.Facts;

/// <summary>The names of the constants that quantities become.</summary>
public class QuantityNameTests
{
    // The names of all quantities, in text order.
    [Theory]
    [InlineData("There are some 5,000 U.S. gulls in Jutland, mostly young.", "UsGullsInJutland")]
    [InlineData("It has 70% of all record sales.", "PercentOfRecordSales")]
    [InlineData("It took one hour of work.", "HourOfWork")]
    // The unit of another number names nothing.
    [InlineData("The mill earned $3 million, up 12 percent, or €2 million.", "MillEarnedUsd, MillEarnedPercent, MillEarnedEur")]
    [InlineData("The wall is 5 km long and 6 feet wide.", "KilometersLong, FeetWide")]
    [InlineData("The eye was 185 miles (300 km) away.", "EyeMiles, EyeKilometers")]
    // Shares say of what.
    [InlineData("More than half of the 600 rowers struck.", "ShareOfRowers, Rowers")]
    [InlineData("A third of the money is gone.", "ShareOfMoney")]
    [InlineData("The shares gained nearly a third.", "SharesGainedShare")]
    [InlineData("They took 0.4 litres.", "TookLiters")]
    [InlineData("At least 14 people drowned, 3 of them harbour pilots.", "PeopleDrowned, HarbourPilots")]
    // Whose age it is.
    [InlineData("Ida Dorn, 25, met a 27-year-old nurse and a boy aged 5.", "IdaDornAge, NurseAge, BoyAge")]
    [InlineData("Ida Dorn met 34-year-old bus driver Jon Holt.", "JonHoltAge")]
    [InlineData("Ida Dorn died in May, aged 77.", "IdaDornAge")]
    [InlineData("Quill beat Marrow 21-14.", "BeatMarrowScore")]
    // The ends of a change or a range.
    [InlineData("The club went from 8 boats to 16 boats.", "Boats, BoatsTo")]
    [InlineData("They cost between $12 and $18.", "CostUsd, CostUsdAtMost")]
    [InlineData("They met 14 gulls. They saw 15 gulls. They saw 16 gulls.", "Gulls, SawGulls, Gulls2")]
    public void Names_are_made_of_the_words_around_the_number(string text, string names) =>
        Assert.Equal(names, string.Join(", ", ArticleReader.Read("what happened on the day\n\n" + text).Quantities.Select(q => q.Name)));
}
