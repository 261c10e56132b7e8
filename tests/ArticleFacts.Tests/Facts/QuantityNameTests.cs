namespace ArticleFacts.Tests.Facts;

/// <summary>The names of the constants that quantities become: of their own words, and of no neighbour's.</summary>
public class QuantityNameTests
{
    // The names of all quantities, in text order; "-" for one that has none.
    [Theory]
    [InlineData("There are some 5,000 U.S. gulls in Jutland, mostly young.", "UsGullsInJutland")]
    [InlineData("It has 70% of all record sales.", "PercentOfRecordSales")]
    [InlineData("It took one hour of work.", "HourOfWork")]
    [InlineData("The mill earned $3 million, up 12 percent, or €2 million.", "MillEarnedUsd, -, -")]
    [InlineData("The wall is 5 km long and 6 feet wide.", "WallKilometersLong, -")]
    [InlineData("The eye was 185 miles (300 km) away.", "EyeMiles, -")]
    [InlineData("More than half of the 600 rowers struck.", "ShareOfRowers, Rowers")]
    [InlineData("A third of the money is gone.", "ShareOfMoney")]
    [InlineData("The shares gained nearly a third.", "-")]
    [InlineData("They took 0.4 litres.", "-")]
    [InlineData("At least 14 people drowned, 3 of them harbour pilots.", "PeopleDrowned, HarbourPilots")]
    [InlineData("Ida Dorn, 25, met a 27-year-old nurse and a boy aged 5.", "-, NurseAge, BoyAge")]
    [InlineData("Ida Dorn met 34-year-old bus driver Jon Holt.", "-")]
    [InlineData("Ida Dorn died in May, aged 77.", "-")]
    [InlineData("Quill beat Marrow 21-14.", "Score")]
    [InlineData("The club went from 8 boats to 16 boats.", "ClubWentFromBoats, ClubWentToBoats")]
    [InlineData("They cost between $12 and $18.", "-, -")]
    [InlineData("They met 14 gulls. They saw 15 gulls. They saw 16 gulls.", "GullsMet, -, -")]
    [InlineData("Guests pay $8 for breakfast, $15 for lunch and $32 for dinner.", "GuestsPayForBreakfastUsd, LunchUsd, DinnerUsd")]
    [InlineData("Employees may claim £8 for breakfast, £15 for lunch and £32 for dinner.", "EmployeesMayClaimForBreakfastGbp, LunchGbp, DinnerGbp")]
    [InlineData("Of the 40 passengers, 25 were women and 15 were men.", "Passengers, Women, Men")]
    [InlineData("Three people were killed and at least 17 were injured when a bridge fell.", "PeopleKilled, Injured")]
    [InlineData("It spent $450 on lamps. It spent $500 on parks. It spent $600 on schools.", "SpentOnLampsUsd, SpentOnParksUsd, SpentOnSchoolsUsd")]
    [InlineData("It spent $500 on parks. It spent $600 on parks.", "-, -")]
    [InlineData("The hull cost $1 million, the engine $1.5 million and the rest $1 million.", "HullUsd, -, -")]
    [InlineData("Books are lent for 28 days. A lost card is replaced for $3.50.", "BooksLentForDays, LostCardReplacedForUsd")]
    [InlineData("A card must be renewed within 14 days of its expiry.", "CardMustBeRenewedWithinDaysOfExpiry")]
    [InlineData("No member may borrow more than 6 books.", "Books")]
    [InlineData("Members must not stay longer than 3 hours.", "MembersMustNotStayHours")]
    [InlineData("A crowd of 11,204 saw the match.", "Crowd")]
    [InlineData("The board has 12 members and meets in 4 rooms.", "BoardMembers, Rooms")]
    [InlineData("Revenue rose 12 percent to $4.2 million from $3.8 million.", "RevenueRosePercent, RevenueRoseToUsd, RevenueRoseFromUsd")]
    [InlineData("Sales in Asia rose 5 percent.", "SalesRosePercent")]
    [InlineData("Dorn and Hale paid $500.", "PaidUsd")]
    [InlineData("The firm spent $40,000 on a new roof and $9,000 on paint.", "FirmSpentOnNewRoofUsd, PaintUsd")]
    [InlineData("She wrote a 300-page report on the 14-day deadline.", "ReportPages, DeadlineDays")]
    [InlineData("The annual fee is £80 for a flat and £120 for any larger house.", "AnnualFeeForFlatGbp, LargerHouseGbp")]
    [InlineData("Rooms cost £130 a night in London and £95 elsewhere.", "RoomsPerNightInLondonGbp, -")]
    [InlineData("The deputy said 9 schools would close in the Third Ward.", "SchoolsCloseInThirdWard")]
    [InlineData("The blast killed 12 sailors and injured 30.", "SailorsKilled, Injured")]
    [InlineData("The club has 40 members. The club has 40 members.", "ClubMembers, ClubMembers")]
    [InlineData("The club has 40 members. The choir has 41 members.", "ClubMembers, ChoirMembers")]
    [InlineData("The NATO force lost 3 SEAL teams in Oslo.", "SealTeamsLostInOslo")]
    [InlineData("The first of 3 trials begins.", "-, TrialsBegins")]
    [InlineData("Delivery takes 5 to 7 days.", "DeliveryTakesDays")]
    [InlineData("Guests under 16 pay half.", "GuestsUnderAge, -")]
    public void A_name_is_made_of_the_words_of_the_figure_itself(string text, string names) => Assert.Equal(names, Names("what happened on the day\n\n" + text));

    // Where a figure is held or cut short, it has no constant.
    [Theory]
    [InlineData("Nine sailors die in storm\n\nIt was a long night for the town.", "-")]
    [InlineData("what happened\n\nIt was the third of 4 trials, on the 21st floor.", "-, Trials, -")]
    [InlineData("what happened\n\nThe crew of two:\n\n- Ida Lund, 31, of Ellan\n- Jon Vega, 44, of Quay", "Crew, -, -")]
    public void What_is_held_elsewhere_has_no_name(string text, string names) => Assert.Equal(names, Names(text));

    private static string Names(string text) => string.Join(", ", ArticleReader.Read(text).Quantities.Select(q => q.Name ?? "-"));
}
