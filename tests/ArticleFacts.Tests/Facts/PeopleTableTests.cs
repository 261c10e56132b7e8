namespace ArticleFacts.Tests.Facts;

/// <summary>Lists of people in the ways in which registers, releases and newspapers print them.</summary>
public class PeopleTableTests
{
    private const string Fields = "Branch|Rank|Name|Age|Hometown|State|Date|Place";

    [Theory]
    [InlineData("Army Sgt. Ann Low, 27, of Dayton, Ohio, died May 3, 2005, in Ramadi, Iraq, of burns.", "Army|Sgt.|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("On May 3, 2005, Army Sgt. Ann Low, 27, of Dayton, Ohio, was killed by small-arms fire in Ramadi, Iraq.", "Army|Sgt.|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("The Defense Department said Army Sgt. Ann Low, 27, of Dayton, Ohio, died May 3, 2005, in Ramadi, Iraq.", "Army|Sgt.|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("The Army announced the death of Sgt. Ann Low, 27, of Dayton, Ohio, who was killed May 3, 2005, in Ramadi, Iraq.", "|Sgt.|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("Killed in Ramadi, Iraq, on May 3, 2005: Army Sgt. Ann Low, 27, of Dayton, Ohio.", "Army|Sgt.|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("Ann Low, a 27-year-old private first class from Dayton, Ohio, was killed on May 3, 2005, in Ramadi, Iraq.", "|private first class|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("Ann Low, 27, of Dayton, Ohio, an Army sergeant, died May 3, 2005, in Ramadi, Iraq.", "Army|sergeant|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("Army Sgt. Ann Low, a native of Dayton, Ohio, died May 3, 2005, at age 27 in Ramadi, Iraq.", "Army|Sgt.|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("Army Sgt. Ann Low was 27 when she was killed on May 3, 2005, in Ramadi, Iraq.", "Army|Sgt.|Ann Low|27|||2005-05-03|Ramadi, Iraq")]
    [InlineData("Also killed was Army Sgt. Ann Low, 27, of Dayton, Ohio. She died May 3, 2005, in Ramadi, Iraq.", "Army|Sgt.|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("Army Sgt. Ann Low, 27, of Dayton, Ohio: Killed by a sniper in Ramadi on May 3, 2005.", "Army|Sgt.|Ann Low|27|Dayton|Ohio|2005-05-03|Ramadi")]
    public void A_casualty_in_a_sentence(string text, string record) => Assert.Equal(record, Assert.Single(Rows(text, Fields)));

    [Theory]
    [InlineData("Army Sgt. Ann Low, 27, of Dayton, Ohio, told reporters that two men were killed on May 3, 2005.")]
    [InlineData("Army Sgt. Ann Low, 27, of Dayton, Ohio, survived the attack that killed two men in Ramadi.")]
    [InlineData("Army Sgt. Ann Low, 27, of Dayton, Ohio, killed two men in Ramadi on May 3, 2005, a court found.")]
    [InlineData("The county lost Sgt. Ann Low that year, and nobody was killed again.")]
    public void Who_did_not_die_is_no_casualty(string text) => Assert.Empty(ArticleReader.Read(text).Tables);

    [Theory]
    [InlineData("Low, Ann B., 27, Sgt., Army, Dayton, Ohio", "Army|Sgt.|Ann B. Low|27|Dayton|Ohio||")]
    [InlineData("Ann B. Low, 27, Sgt., Army, Dayton, Ohio, May 3, 2005", "Army|Sgt.|Ann B. Low|27|Dayton|Ohio|2005-05-03|")]
    [InlineData("Sgt. Ann B. Low (27) - Dayton, OH - May 3, 2005", "|Sgt.|Ann B. Low|27|Dayton|Ohio|2005-05-03|")]
    [InlineData("Sgt. Ann B. Low | 27 | Dayton, Ohio | May 3, 2005 | Ramadi, Iraq", "|Sgt.|Ann B. Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("May 3, 2005: Army Sgt. Ann B. Low, 27, Dayton, Ohio", "Army|Sgt.|Ann B. Low|27|Dayton|Ohio|2005-05-03|")]
    [InlineData("Sgt. Ann B. Low — 27, Dayton, Ohio. Army. Died May 3, 2005, Ramadi, Iraq.", "Army|Sgt.|Ann B. Low|27|Dayton|Ohio|2005-05-03|Ramadi, Iraq")]
    [InlineData("Sgt. Ann B. Low, 27. Hometown: Dayton, Ohio. Branch: Army.", "Army|Sgt.|Ann B. Low|27|Dayton|Ohio||")]
    [InlineData("27, Ann B. Low, Dayton, Ohio", "||Ann B. Low|27|Dayton|Ohio||")]
    [InlineData("Vane-Low, Ann B., 27, Sgt., Army, Dayton, Ohio", "Army|Sgt.|Ann B. Vane-Low|27|Dayton|Ohio||")]
    [InlineData("VAN DER LOW, Ann B., 27, Sgt., Army, Dayton, Ohio", "Army|Sgt.|Ann B. VAN DER LOW|27|Dayton|Ohio||")]
    [InlineData("Sgt. Tuan B. Low, 27, Dayton, Ohio", "|Sgt.|Tuan B. Low|27|Dayton|Ohio||")]
    [InlineData("Ann B. Low, 27, a nurse at Oak Hospital; Dayton, Ohio", "||Ann B. Low|27|Dayton|Ohio||")]
    [InlineData("Ann B. Low, 27, of Mill Lane, Elm, two years", "||Ann B. Low|27||||")]
    [InlineData("Ann B. Low, Oak Squadron, of Dayton, Ohio. She was 27.", "||Ann B. Low|27|Dayton|Ohio||")]
    public void Fields_in_any_order(string line, string record)
    {
        var rows = Rows("Roll of honor\n\n" + line + "\n" + line.Replace("Low", "Reed") + "\n" + line.Replace("Low", "Hart") + "\n", Fields);

        Assert.Equal([record, record.Replace("Low", "Reed"), record.Replace("Low", "Hart")], rows);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" • ")]
    [InlineData("; ")]
    [InlineData(". ")]
    public void A_list_in_lines_or_in_one_paragraph(string separator)
    {
        var rows = Rows(string.Join(separator, "Ann Low, 27, Dayton, Ohio, could mend any clock", "Bo Reed, 80, Reno, Nev., nurse", "Cy Hart, 55, Tyler, Texas, known for pies"), "Name|Age|Hometown|State|Description");

        Assert.Equal(["Ann Low|27|Dayton|Ohio|could mend any clock", "Bo Reed|80|Reno|Nevada|nurse", "Cy Hart|55|Tyler|Texas|known for pies"], rows);
    }

    [Fact]
    public void A_record_may_have_several_lines() => Assert.Equal(
        ["Ann Low|27|Dayton|Ohio|clockmaker", "Bo Reed|80|Reno|Nevada|nurse", "Cy Hart|55|Tyler|Texas|baker"],
        Rows("Those we lost\n\nAnn Low\n27, Dayton, Ohio\nclockmaker\n\nBo Reed\n80, Reno, Nev.\nnurse\n\nCy Hart\n55, Tyler, Texas\nbaker\n", "Name|Age|Hometown|State|Description"));

    [Theory]
    [InlineData("ARMY", "MARINE CORPS", "Branch", "Army|Marine Corps")]
    [InlineData("Killed in the Army:", "Killed in the Marine Corps:", "Branch", "Army|Marine Corps")]
    [InlineData("May 3, 2005", "June 4, 2006", "Date", "2005-05-03|2006-06-04")]
    [InlineData("Killed May 3, 2005:", "Killed June 4, 2006:", "Date", "2005-05-03|2006-06-04")]
    [InlineData("Tam province", "Larkspur province", "Place", "Tam province|Larkspur province")]
    public void Headings_are_a_column(string first, string second, string column, string values)
    {
        var rows = Rows($"Roll of honor\n\n{first}\n\nSgt. Ann Low, 27, Dayton, Ohio\nCpl. Bo Reed, 20, Reno, Nevada\n\n{second}\n\nSgt. Cy Hart, 25, Tyler, Texas\nPfc. Di Moss, 22, Boise, Idaho\n", column);
        var both = values.Split('|');

        Assert.Equal([both[0], both[0], both[1], both[1]], rows);
    }

    [Theory]
    [InlineData("Name | Age | Unit\nAnn Low | 27 | 3rd Battalion\nBo Reed | 20 | 4th Battalion\n")]
    [InlineData("| Name | Age | Unit |\n|---|---|---|\n| Ann Low | 27 | 3rd Battalion |\n| Bo Reed | 20 | 4th Battalion |\n")]
    [InlineData("Name;Age;Unit\nAnn Low;27;3rd Battalion\nBo Reed;20;4th Battalion\n")]
    [InlineData("Name,Age,Unit\nAnn Low,27,3rd Battalion\nBo Reed,20,4th Battalion\n")]
    public void Delimited_rows(string table) => Assert.Equal(["Ann Low|27|3rd Battalion", "Bo Reed|20|4th Battalion"], Rows("Roll of honor\n\n" + table, "Name|Age|Unit"));

    [Fact]
    public void What_is_told_by_surname_below_a_list_goes_to_those_who_are_named() => Assert.Equal(
        ["Ann Low|2005-05-03|Army|3rd Battalion", "Bo Reed|2005-05-03|Army|3rd Battalion", "Cy Hart|2005-05-03|Army|4th Battalion"],
        Rows("Three soldiers died May 3, 2005, in Ramadi, Iraq, when their truck overturned.\n\nKilled were:\n\nSgt. Ann Low, 27, of Dayton, Ohio\n\nCpl. Bo Reed, 20, of Reno, Nev.\n\nPfc. Cy Hart, 19, of Tyler, Texas\n\nLow and Reed were assigned to the 3rd Battalion. Hart was assigned to the 4th Battalion.", "Name|Date|Branch|Unit"));

    [Fact]
    public void Several_people_stand_behind_one_colon() => Assert.Equal(
        ["Ann Low|2005-05-03|Ramadi, Iraq", "Bo Reed|2005-05-03|Ramadi, Iraq"],
        Rows("Two soldiers died May 3, 2005, in Ramadi, Iraq, when their truck overturned: Sgt. Ann Low, 27, of Dayton, Ohio, and Cpl. Bo Reed, 20, of Reno, Nevada.", "Name|Date|Place"));

    [Fact]
    public void A_wider_place_is_the_province() => Assert.Equal(
        ["Ramadi|Anbar province"], Rows("Army Sgt. Ann Low, 27, of Dayton, Ohio, was killed on May 3, 2005, near Ramadi in Anbar province.", "Place|Province"));

    /// <summary>The records of the text's one table, with the cells of the columns; a cell or column that is not there is empty.</summary>
    private static List<string> Rows(string text, string columns)
    {
        var table = Assert.Single(ArticleReader.Read(text).Tables);
        var names = table.Columns.Select(c => c.Name).ToList();
        return table.Records.Select(r => string.Join("|", columns.Split('|').Select(c => names.Contains(c) ? r.Cells[names.IndexOf(c)].Text : null))).ToList();
    }
}
