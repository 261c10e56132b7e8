namespace ArticleFacts.Tests.Facts;

/// <summary>Lists of things and people by the kinds in which newspapers print them: where a list begins and ends, and what its columns are called.</summary>
public class ListTableTests
{
    [Theory]
    [InlineData("Deals\n\nFour deals were made.\n\nMonday 3 June\nAnn Low [Elm - Oak] £45,000\nBo Reed [Oak - Ash] Free\nTuesday 4 June\nCy Hart [Ash - Elm] Loan\nDee Fox [Elm - Ash] £9,000\n", "Name|From|To|Fee", "Ann Low|Elm|Oak|£45,000")]
    [InlineData("Transfers\n\nThese deals were made:\n\nAnn Low: Falcons to Comets, £9,000\nBo Reed: Comets to Rapids, free\nJohn Hart: Rapids to Falcons, loan\n", "Name|From|To|Fee", "Ann Low|Falcons|Comets|£9,000")]
    [InlineData("Hill race\n\nResults:\n1 Ann Low (Elm Harriers) 31:12\n2 John Reed (Oak AC) 31:50\n3 Mary Hart (Elm Harriers) 32:04\n", "Rank|Name|Club|Time", "1|Ann Low|Elm Harriers|31:12")]
    [InlineData("Cup\n\nThe boats finished so:\n\n1. Tern, Ann Low, 2:14:09\n2. Curlew, John Reed, 2:15:55\n3. Dunlin, Mary Hart, 2:20:31\n", "Rank|Boat|Name|Time", "1|Tern|Ann Low|2:14:09")]
    [InlineData("Albums\n\nTop three albums:\n\n1. Low Tide - Ann Low (Pike)\n2. Red Kite - John Reed (Perch)\n3. Nine Rooms - Mary Hart (Pike)\n", "Rank|Title|Artist|Label", "1|Low Tide|Ann Low|Pike")]
    [InlineData("Group B\n\nTeam P W D Pts\nElm Rovers 2 2 0 6\nOak 2 1 0 3\nAsh 2 0 0 0\n", "Team|P|W|D|Pts", "Elm Rovers|2|2|0|6")]
    [InlineData("The dam\n\nMarch 4, 2011: The town asks for a dam.\nJune 19, 2011: Farmers block the road.\nMay 2, 2014: Work begins.\n", "Date|Event", "2011-03-04|The town asks for a dam")]
    [InlineData("Festival\n\nFriday 12 July\n\n7pm Opening parade, Market Place, £3\n8.30pm Low Trio, Corn Hall, £14\n9.45pm Fireworks, Harbour Wall, £5\n", "Time|Event|Place|Price", "7pm|Opening parade|Market Place|3")]
    [InlineData("Elm votes\n\nThe following were elected:\n\nAbbey ward: Ann Low (Green), 812 votes\nCastle ward: John Reed (Civic), 1,004 votes\nQuay ward: Mary Hart (Green), 655 votes\n", "Ward|Name|Party|Votes", "Abbey ward|Ann Low|Green|812")]
    [InlineData("Fares\n\nThe new fares are:\n\nFoot passenger: £4.20\nBicycle: £2.00\nMotorcycle: £9.50\n", "Name|Price", "Foot passenger|4.20")]
    [InlineData("Gifts\n\nThe fund has made three grants:\n\n- Elm Theatre: £9,000 for lighting\n- Oak Chess Club: £500 for clocks\n- Ash Lifeboat: £12,500 for a roof\n", "Recipient|Amount|Purpose", "Elm Theatre|9000|lighting")]
    [InlineData("Honours\n\nThe list\n\nBell of the Town\n\nDr. Ann Low, of Elm. For services to bread.\n\nMary Reed, of Oak. For services to soup.\n\nMembers\n\nJohn Hart, of Ash. For services to the clock.\n", "Name|Hometown|Reason|Category", "Ann Low|Elm|For services to bread.|Bell of the Town")]
    [InlineData("Board\n\nThe firm has made three appointments:\n\n- Ann Low, chief executive, from 1 March\n- John Reed, head of safety, from 1 June\n- Mary Hart, general counsel, from 1 June\n", "Name|Role|Date", "Ann Low|chief executive|1 March")]
    [InlineData("Winners of the show\n\nBest rose: Ann Low, for a white one\nBest bread: John Reed\nBest dog: Mary Hart\nBest song: James Fox\n", "Category|Name", "Best rose|Ann Low")]
    [InlineData("Works\n\nNovels\n\nThe Tin Orchard (1961)\nEleven Floors: A Fable (1968)\nSalt (1974)\n", "Name|Year", "The Tin Orchard|1961")]
    [InlineData("Elm Awards: results\n\nThey were given out on the pier.\n\nBaker of the Year\nElm Bakery\n\nGardener of the Year\nJohn Reed\n\nLifetime Achievement\nMary Hart\n\nThe mayor gave the prizes to them on the pier, and everybody stayed for the tea afterwards.\n", "Category|Winner", "Baker of the Year|Elm Bakery")]
    [InlineData("Class of 2019\n\nThese students passed:\n\nAnn Low, Kenya; John Reed, Norway; and Mary Hart, Canada.", "Name|Country", "Ann Low|Kenya")]
    public void Columns_and_first_row(string text, string columns, string firstRow)
    {
        var table = Assert.Single(ArticleReader.Read(text).Tables);

        Assert.Equal(columns.Split('|'), table.Columns.Select(c => c.Name));
        Assert.Equal(firstRow.Split('|'), table.Records[0].Cells.Select(c => c.Text ?? "-"));
    }

    [Theory]
    [InlineData("Ann Low, clerk, Elm Police, for a rescue\nJohn Reed, Oak Police, for a rescue\nMary Hart, nurse, for a rescue\nJames Fox, baker, for a rescue\n", "clerk|-|nurse|baker", "Elm Police|Oak Police|-|-")]
    [InlineData("Ann Low, clerk, for a rescue\nJohn Reed, cook, Oak Hospice Trust, for a rescue\nMary Hart, nurse, for a rescue\nJames Fox, baker, for a rescue\n", "clerk|cook|nurse|baker", "-|Oak Hospice Trust|-|-")]
    public void Records_of_uneven_parts_keep_what_is_alike_in_one_column(string lines, string occupations, string organizations)
    {
        var table = Assert.Single(ArticleReader.Read("Elm medals\n\nThe medals go to:\n\n" + lines).Tables);

        Assert.Equal(occupations, Column(table, "Occupation"));
        Assert.Equal(organizations, Column(table, "Organization"));
    }

    [Theory]
    [InlineData("The full list:", "Transfer")]
    [InlineData("The week's moves:", "Move")]
    [InlineData("Moves in the 24 hours to noon:", "Move")]
    public void A_list_is_named_by_its_introduction_or_its_columns(string intro, string name)
    {
        var text = "Falcons sign Low as Rapids lose\n\n" + intro + "\n\nAnn Low [Elm - Oak] Free\nJohn Reed [Oak - Ash] Loan\nMary Hart [Ash - Elm] Free\n";

        Assert.Equal(name, Assert.Single(ArticleReader.Read(text).Tables).Name);
    }

    [Theory]
    [InlineData("Voices\n\nAnn Low, 34, said she had heard nothing.\n\nJohn Reed, 61, has lived here for years and said he would stay.\n\nMary Hart, 19, said the smoke came first.")]
    [InlineData("Voices\n\nAnn Low of Elm: \"It is a disgrace, and I say so.\"\nJohn Reed of Oak: \"It is the best that we shall see.\"\nMary Hart of Ash: \"I hope that they will read it first.\"\n")]
    [InlineData("Results\n\nAbbey: Ann Low (Green) 812, John Reed (Civic) 640\nCastle: Mary Hart (Green) 702, James Fox (Civic) 699\nQuay: Jane Bell (Green) 540, Paul Ash (Civic) 202\n")]
    public void Lines_that_are_no_records(string text) => Assert.Empty(ArticleReader.Read(text).Tables);

    private static string Column(Table table, string name)
    {
        var index = table.Columns.Select(c => c.Name).ToList().IndexOf(name);
        Assert.True(index >= 0, name + " is none of " + string.Join(", ", table.Columns.Select(c => c.Name)));
        return string.Join("|", table.Records.Select(r => r.Cells[index].Text ?? "-"));
    }
}
