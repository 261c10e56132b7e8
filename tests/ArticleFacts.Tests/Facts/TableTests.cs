namespace ArticleFacts.Tests.Facts;

/// <summary>Tables out of lists: which runs of lines are tables, what their columns are called, and what their cells hold.</summary>
public class TableTests
{
    private static Table Single(string text) => Assert.Single(ArticleReader.Read(text).Tables);

    private static string[] Column(Table table, string name)
    {
        var index = table.Columns.Select(c => c.Name).ToList().IndexOf(name);
        Assert.True(index >= 0, name + " is none of " + string.Join(", ", table.Columns.Select(c => c.Name)));
        return [.. table.Records.Select(r => r.Cells[index].Text ?? "-")];
    }

    private const string Fallen = """
        Bridge crew remembered

        The town unveiled a stone for the crew of the old bridge on Sunday.

        The 5 soldiers killed in training are:

        Army Sgt. Hugh Marlow, 31, of Tyler, Texas, died of burns at Camp Oro, in Iraq, on May 2, 2011.

        Army Spc. Ada Quill, 22, from Reno, Nev., was the youngest of them. She was shot by mistake near Tikrit on June 3, 2012.

        Army Staff Sgt. Otto Lind, 40, of Salem, Oregon, and Sgt. Ray Pell, 28, of Boise, Idaho, were killed when their truck overturned in Mosul on July 4, 2013.

        Navy SEAL Tom Vance, 30, of Miami, Fla., drowned in the Tigris on Aug. 5, 2014.
        """;

    [Theory]
    [InlineData("Name", "Hugh Marlow|Ada Quill|Otto Lind|Ray Pell|Tom Vance")]
    [InlineData("Rank", "Sgt.|Spc.|Staff Sgt.|Sgt.|-")]
    [InlineData("Branch", "Army|Army|Army|Army|Navy")]
    [InlineData("Age", "31|22|40|28|30")]
    [InlineData("Hometown", "Tyler|Reno|Salem|Boise|Miami")]
    [InlineData("State", "Texas|Nevada|Oregon|Idaho|Florida")]
    [InlineData("Date", "2011-05-02|2012-06-03|2013-07-04|2013-07-04|2014-08-05")]
    [InlineData("Circumstances", "died of burns|shot by mistake|killed when their truck overturned|killed when their truck overturned|-")]
    public void People_in_prose(string column, string values) => Assert.Equal(values.Split('|'), Column(Single(Fallen), column));

    [Fact]
    public void A_list_is_named_by_its_introduction()
    {
        var table = Single(Fallen);
        Assert.Equal(("SoldierKilledInTraining", "SoldiersKilledInTraining", 5), (table.Name, table.PluralName, table.AnnouncedCount));
    }

    [Fact]
    public void Who_is_named_later_inherits_branch_and_the_clause_of_all()
    {
        var table = Single(Fallen);
        var columns = table.Columns.Select(c => c.Name).ToList();
        var (first, second) = (table.Records[2], table.Records[3]);
        Assert.False(first.Cells[columns.IndexOf("Branch")].Inherited);
        Assert.True(second.Cells[columns.IndexOf("Branch")].Inherited);
        Assert.True(first.Cells[columns.IndexOf("Date")].Inherited);
        Assert.False(second.Cells[columns.IndexOf("Date")].Inherited);
    }

    [Fact]
    public void Only_a_missing_rank_is_nullable_and_the_branch_is_an_enumeration()
    {
        var columns = Single(Fallen).Columns.ToDictionary(c => c.Name);
        Assert.True(columns["Rank"].Nullable);
        Assert.False(columns["Age"].Nullable);
        Assert.Equal(ColumnType.Enumeration, columns["Branch"].Type);
        Assert.Equal(ColumnType.Integer, columns["Age"].Type);
        Assert.Equal(ColumnType.Date, columns["Date"].Type);
        Assert.Equal(ColumnType.Person, columns["Name"].Type);
    }

    [Theory]
    [InlineData("Fair\n\nThe winners are: Ann Low of Elm, for cello; Bo Reed of Oak, for harp; and Cy Hart of Ash, for drums.", "Winner", "Name|Hometown|Subject", "Ann Low,Elm,cello")]
    [InlineData("Fair\n\nMembers of the board:\n\n- Finance: Anna Low\n- Harbour: Mary Reed\n- Parks: John Hart\n", "BoardMember", "Role|Name", "Finance,Anna Low")]
    [InlineData("Fair\n\nOn show:\n\nApple: red\n\nPears\n", "", "", "")]
    [InlineData("Saturday's results\n\nElm Town 3, Oak 1\nAsh Rovers 0, Fir United 2\n", "Result", "HomeTeam|HomeScore|AwayTeam|AwayScore", "Elm Town,3,Oak,1")]
    [InlineData("Recall\n\nProduct: Oat Bar\nLot: 0319\n\nProduct: Rye Bar\nLot: 0420\n", "Product", "Product|Lot", "Oat Bar,0319")]
    [InlineData("Leading finishers\n\nFew came.\n\n1. Ann Low, Kenya, 1:02:11\n2. Bo Reed, Norway, 1:03:40\n3. Cy Hart, Canada, 1:05:02\n", "LeadingFinisher", "Rank|Name|Country|Time", "1,Ann Low,Kenya,1:02:11")]
    [InlineData("Stock\n\nA word first.\n\nItem\tSold\tPrice\nRakes\t1,200\t2.50\nHoes\t30\t3\n", "Item", "Item|Sold|Price", "Rakes,1200,2.50")]
    [InlineData("Prizes\n\nThe winners\n\nBest Song\nAnn Low, Rain\n\nBest Book\nBo Reed, Snow\n\nBest Play\nCy Hart, Hail\n", "Winner", "Category|Winner|Title", "Best Song,Ann Low,Rain")]
    [InlineData("Honours\n\nThey were read out on the pier.\n\nOrder of the Otter\n\nJane Low, baker, for services to bread\nBo Reed, cook, for services to soup\n\nMedal of the River\n\nCy Hart, clerk, for the rescue of a dog\nDee Fox, nurse, for the rescue of a cat\n", "Honour", "Name|Occupation|Reason|Award", "Jane Low,baker,for services to bread,Order of the Otter")]
    public void Shapes(string text, string name, string columns, string firstRow)
    {
        var tables = ArticleReader.Read(text).Tables;
        if (name.Length == 0)
        {
            Assert.Empty(tables);
            return;
        }
        var table = Assert.Single(tables);
        Assert.Equal(name, table.Name);
        Assert.Equal(columns.Split('|'), table.Columns.Select(c => c.Name));
        Assert.Equal(firstRow.Split(','), table.Records[0].Cells.Select(c => c.Text));
    }

    [Theory]
    [InlineData("Town\n\nHal Moon, 63, of Elm, has farmed since he was a boy. He said he would go on.\n\nBea Lowe, 40, of Oak, does not.\n\nA decision is expected.")]
    [InlineData("Ann Low, 57, of Elm, was hurt when her car hit a tree. Police said that she had been tired.\n\nThe road was closed.")]
    [InlineData("Talk\n\nReader: Why is it so late?\nEditor: We do not know yet, and neither do they.\nReader: When will you know?\nEditor: When they tell us, which may be never.\n")]
    [InlineData("Causes\n\nThey name three causes:\n\n- (1) the banks of the valley had lent too much money for far too long;\n- (2) the mills of the valley had been built in the wrong place by the wrong people;\n- (3) the roads of the valley were never finished by anybody at all.")]
    [InlineData("Bridge\n\nIn 1958 the county wanted a bridge.\n\nIn 1961 a survey was made.\n\nIn 1964 the money ran out.")]
    public void Prose_that_is_no_list(string text) => Assert.Empty(ArticleReader.Read(text).Tables);

    [Fact]
    public void A_casualty_is_a_table_of_one_when_rank_age_and_home_are_there()
    {
        var table = Single("Army Sgt. Pete Lane, 24, of Joplin, Mo., was killed by a roadside bomb in Mosul on May 3, 2005. He was assigned to the 2nd Battalion, 7th Cavalry Regiment.");
        Assert.Equal(["2nd Battalion, 7th Cavalry Regiment"], Column(table, "Unit"));
        Assert.Equal(["Mosul"], Column(table, "Place"));
        Assert.Equal(["2005-05-03"], Column(table, "Date"));
    }

    [Fact]
    public void A_clause_below_the_list_holds_for_all_of_it()
    {
        var table = Single("The deaths of two Marines were announced on Friday.\n\nLance Cpl. Pete Lane, 20, of Reno, Nev.\n\nPfc. Luis Ortega, 19, of El Paso, Texas.\n\nBoth died Aug. 1, 2006, in Anbar province, Iraq. They were assigned to the 3rd Battalion.");
        Assert.Equal(["Marine Corps", "Marine Corps"], Column(table, "Branch"));
        Assert.Equal(["2006-08-01", "2006-08-01"], Column(table, "Date"));
        Assert.Equal(["3rd Battalion", "3rd Battalion"], Column(table, "Unit"));
    }

    [Fact]
    public void A_clause_above_the_list_holds_for_all_of_it_and_those_of_one_unit_are_in_one_service()
    {
        var table = Single("The deaths of two soldiers were announced on Friday. They died June 5, 2007, in Kunar province, Afghanistan, when their post was shelled. They were assigned to the 32nd Infantry Regiment, Fort Drum, N.Y. Killed were:\n\nStaff Sgt. Mark Benson, 31, of Dayton, Ohio, and\n\nSgt. 1st Class Eric Dahl, 35, of Lee's Summit, Mo.");
        Assert.Equal(["Mark Benson", "Eric Dahl"], Column(table, "Name"));
        Assert.Equal(["Army", "Army"], Column(table, "Branch"));
        Assert.Equal(["Dayton", "Lee's Summit"], Column(table, "Hometown"));
        Assert.Equal(["Ohio", "Missouri"], Column(table, "State"));
        Assert.Equal(["Kunar province, Afghanistan", "Kunar province, Afghanistan"], Column(table, "Place"));
        Assert.Equal(["died when their post was shelled", "died when their post was shelled"], Column(table, "Circumstances"));
    }

    [Fact]
    public void Every_cell_that_is_printed_has_its_place()
    {
        foreach (var record in Single(Fallen).Records)
        {
            Assert.Equal(Fallen[record.Source.Span.Start..record.Source.Span.End], record.Source.Text);
            Assert.All(record.Cells, c => Assert.Equal(c.Text is null, c.Span.IsEmpty));
        }
    }
}
