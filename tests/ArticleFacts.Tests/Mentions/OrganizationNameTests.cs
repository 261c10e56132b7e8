namespace ArticleFacts.Tests.Mentions;

/// <summary>Invented names of organizations, told by what is said of them, by what they are called, and by how they come back.</summary>
public class OrganizationNameTests
{
    [Theory]
    [InlineData("Tolmvera said on Monday it had closed the plant.", "O:Tolmvera")]
    [InlineData("Kelmtrans reported its profit rose.", "O:Kelmtrans")]
    [InlineData("Kelmtrans operates 40 buses.", "O:Kelmtrans")]
    [InlineData("The deal gives Norway control of Kelmtrans, which owns the docks.", "L:Norway|O:Kelmtrans")]
    [InlineData("The plant and Corvapol, its fertiliser arm, lost money.", "O:Corvapol")]
    [InlineData("Brokers Dornfinans cut their forecast.", "O:Dornfinans")]
    [InlineData("Tolmvera President Ida Renholt resigned.", "O:Tolmvera|P:Ida Renholt")]
    [InlineData("Tolmvera passengers slept at the gate.", "O:Tolmvera")]
    [InlineData("The brand was spun off from Kelmtrans in May.", "O:Kelmtrans")]
    [InlineData("She won nine seats in the Kelmthing.", "O:Kelmthing")]
    [InlineData("Pentagon officials agreed.", "O:Pentagon")]
    [InlineData("Kelmhaven runs 14 hospitals.", "O:Kelmhaven")]
    [InlineData("He opened a studio called Kelm Wheel Sound.", "O:Kelm Wheel Sound")]
    [InlineData("They thanked Ida Kelmells, the firm that won.", "O:Ida Kelmells")]
    [InlineData("Analyst Ida Dorn of Piper Kelmray agreed.", "P:Ida Dorn|O:Piper Kelmray")]
    public void What_is_said_of_them(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    [Theory]
    [InlineData("It was bought by Kelm Industries of Japan.", "O:Kelm Industries|L:Japan")]
    [InlineData("The Reform Party of Ida Dorn won.", "O:Reform Party|P:Ida Dorn")]
    [InlineData("The Norway Red Cross sent tents.", "O:Norway Red Cross")]
    [InlineData("The Ministry of Energy and Mineral Resources refused.", "O:Ministry of Energy and Mineral Resources")]
    [InlineData("The group Voters for Clean Rivers sued.", "O:Voters for Clean Rivers")]
    [InlineData("He lost a bid to Tolm AeroSystems.", "O:Tolm AeroSystems")]
    [InlineData("They sold Kelmbooks.com to a bank.", "O:Kelmbooks.com")]
    [InlineData("She left Norsk Kelm A/S in 1996.", "O:Norsk Kelm A/S")]
    [InlineData("She was hired by Kelm Value Management.", "O:Kelm Value Management")]
    [InlineData("He joined Kelmtha BSC from Slavia Kosice.", "O:Kelmtha BSC|O:Slavia Kosice")]
    [InlineData("They struck down the law in the 4th U.S. Circuit Court of Appeals.", "O:4th U.S. Circuit Court of Appeals")]
    [InlineData("Kelm Glass Workers president Ida Dorn agreed.", "O:Kelm Glass Workers|P:Ida Dorn")]
    public void What_they_are_called(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    // A name that looks like a person's until its first word comes back alone.
    [Fact]
    public void The_first_word_of_a_company_comes_back() =>
        Assert.Equal("O:Tolmvera Aldo|O:Tolmvera", NameTests.Names("The miner Tolmvera Aldo dug there. The coast was spoiled by Tolmvera, which owns the pit."));

    [Theory]
    [InlineData("Senators Ida Dorn and Carl Kelmund left.", "P:Ida Dorn|P:Carl Kelmund")]
    [InlineData("The film was directed by Atom Kelmadian.", "P:Atom Kelmadian")]
    [InlineData("Under Ida Kelm-Dorn, the company grew.", "P:Ida Kelm-Dorn")]
    [InlineData("Pieter-Jan van Kelmen, 82, sold it.", "P:Pieter-Jan van Kelmen")]
    [InlineData("Virginia Sen. Ida Dorn spoke.", "L:Virginia|P:Ida Dorn")]
    [InlineData("The lawyer Chad Kelmler agreed.", "P:Chad Kelmler")]
    [InlineData("The judge was Ida Kelmund QC of Norway.", "P:Ida Kelmund|L:Norway")]
    public void People_beside_them(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    [Theory]
    [InlineData("The crowd at the Dorn Center cheered.", "L:Dorn Center")]
    [InlineData("They fled to Deir Kelm and Wadi Tolm.", "L:Deir Kelm|L:Wadi Tolm")]
    [InlineData("He rode into West Norva Tengir.", "L:West Norva Tengir")]
    [InlineData("He hid at Tolman's Cay for a year.", "L:Tolman's Cay")]
    [InlineData("It lies in the Kelm Mountains of Norway.", "L:Kelm Mountains|L:Norway")]
    [InlineData("The surge topped the Ida River.", "L:Ida River")]
    [InlineData("The voter ID law stands.", "")]
    [InlineData("The factory on Summit Street burned.", "L:Summit Street")]
    [InlineData("He left for Kelmarbia.", "L:Kelmarbia")]
    [InlineData("They met aboard the battleship Norvale.", "")]
    public void Places_beside_them(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    // In an article on a game of teams.
    [Theory]
    [InlineData("The striker scored the winning goal of the football match . The Kelms host Denver on Tuesday .", "O:Kelms|O:Denver")]
    [InlineData("The striker scored the winning goal of the football match . He hit it against Denver .", "O:Denver")]
    [InlineData("The goalkeeper and the striker left the football match . Essex bowler Ida Kelmford stayed .", "O:Essex|P:Ida Kelmford")]
    public void Towns_that_play(string text, string expected) => Assert.Equal(expected, NameTests.Names(text));

    // The country of a dateline may be in no gazetteer.
    [Fact]
    public void The_country_of_a_dateline() =>
        Assert.Equal("L:KELMAR|L:Dornavia|O:Reuters|L:Dornavia", NameTests.Names("Rebels take the port\n\nKELMAR, Dornavia (Reuters) - Rebels took the port of the capital on Monday, and Dornavia closed its borders."));
}
