namespace ArticleFacts.Tests.Layout;

public class ListTests
{
    private const string Title = "Names are read out in Norwood\n\n";

    [Fact]
    public void Records_open_alike_and_captions_and_lost_headings_do_not_part_them()
    {
        var layout = LayoutCase.Read(Title
            + "The 4 people honored are:\n\n\n"
            + "Army Sgt. Jane Doe, 20, of Norwood, Ohio, died on May 3, 2017.\n\n"
            + "Navy 1st Lt. John Roe Jr., 31, of Port Lusk, died on May 4, 2017. He had two sons.\n\n"
            + "Helmets rest on a stone in Norwood on May 5, 2017. (Photo: Norwood Council)\n\n\n"
            + "Officer Ann Poe, of Norwood, died on May 6, 2017.\n\n"
            + "A wreath was laid by the youngest of them.");

        Assert.Equal("1:Headline 3:ListIntro 6:Record 8:Record 10:Caption 13:Record 15:Paragraph", layout.Kinds());
        Assert.Equal([-1, 0, 0, 0, -1, 0, -1], layout.Blocks.Select(b => b.List));
        Assert.Equal([0, 1, 0, 0, 0, 0, 2], layout.Blocks.Select(b => b.ParagraphNumber));
        Assert.Equal(2, layout.Blocks[2].BlankLinesBefore);
    }

    [Fact]
    public void Three_strong_openings_need_no_introduction() =>
        Assert.Equal("1:Headline 3:Paragraph 5:Record 6:Record 7:Record 9:Paragraph", LayoutCase.Read(Title
            + "Police released the names on Friday, after the families had been told.\n\n"
            + "Marta Doe, 44, Norwood — A florist who had kept a stall.\nGordon Roe, 71, Larkspur — A retired teacher.\nHoa Poe, 39, Norwood — A mother of two.\n\n"
            + "A fund has been opened at the savings bank.").Kinds());

    [Theory]
    [InlineData("- ", "- ")]
    [InlineData("• ", "• ")]
    [InlineData("* ", "* ")]
    [InlineData("1. ", "2. ")]
    [InlineData("1) ", "2) ")]
    public void Marks_make_records(string first, string second)
    {
        var layout = LayoutCase.Read(Title + "The winners, in the order of their age:\n\n" + first + "Jane Doe, Norwood\n" + second + "John Roe, Larkspur\n\n" + LayoutCase.Body);

        Assert.Equal("1:Headline 3:ListIntro 5:Record 6:Record 8:Paragraph 10:Paragraph", layout.Kinds());
        Assert.Equal("Jane", layout.Show(layout.Text.Tokens[layout.Blocks[2].ContentToken].Span));
    }

    [Fact]
    public void Labels_that_come_again_make_records() =>
        Assert.Equal("1:Headline 3:ListIntro 5:Record 6:Record 8:Record 9:Record 11:Paragraph 13:Paragraph", LayoutCase.Read(
            Title + "The recall covers:\n\nProduct: Red Car\nModel: 110\n\nProduct: Blue Car\nModel: 112\n\n" + LayoutCase.Body).Kinds());

    [Fact]
    public void Labels_of_documents_make_records_too_where_they_come_again() =>
        Assert.Equal("1:Headline 3:Record 4:Record 6:Record 7:Record 9:Paragraph 11:Paragraph", LayoutCase.Read(
            Title + "Location: Norwood\nStatus: open\n\nLocation: Larkspur\nStatus: shut\n\n" + LayoutCase.Body).Kinds());

    [Fact]
    public void Columns_make_records_and_their_names_a_heading() =>
        Assert.Equal("1:Headline 3:Heading 4:Record 5:Record 7:Paragraph 9:Paragraph", LayoutCase.Read(
            Title + "Team          Played   Points\nNorwood           18       40\nPort Lusk         18       36\n\n" + LayoutCase.Body).Kinds());

    [Fact]
    public void Labels_and_values_may_take_turns() =>
        Assert.Equal("1:Headline 3:Heading 4:Record 6:Heading 7:Record 9:Heading 10:Record 12:Paragraph 14:Paragraph", LayoutCase.Read(
            Title + "Best Film\nGoing Down\n\nBest Director\nAsta Doe, Going Down\n\nBest Actor\nEwan Roe, The Carriage\n\n" + LayoutCase.Body).Kinds());

    [Theory]
    [InlineData("Jane Doe [Norwood - Larkspur] Free\nJohn Roe [Port Lusk - Norwood] Loan", "Ann Poe [Norwood - Port Lusk] £60,000")]
    [InlineData("Jane Doe (Green) 4,312\nJohn Roe (Labour) 4,100", "Ann Poe (Independent) 31")]
    [InlineData("Swimmer of the Year: Jane Doe, Norwood\nBest Baths: Larkspur Baths", "Lifetime Achievement: Dr. Ann Poe")]
    [InlineData("Ward 1: Jane Doe (Green) 4,312; Ida Low (Labour) 40\nWard 2: John Roe (Labour) 4,100", "Mayor: Ann Poe (Independent) 31")]
    [InlineData("Jane Doe, of Norwood. For services to rowing.\nJohn “Jack” Roe, 31, of Port Lusk. For teaching others to swim.", "Ann Poe, of Norwood. For a lamp.")]
    public void Names_with_brackets_or_a_home_make_records(string first, string second) =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:ListIntro 9:Heading 10:Record 11:Record 12:Heading 13:Record", LayoutCase.Read(
            Title + LayoutCase.Body + "\n\nAll three names are listed below.\n\nWednesday 31 January\n" + first + "\nTuesday 30 January\n" + second).Kinds());

    [Fact]
    public void Prose_about_people_with_brackets_is_no_list() =>
        Assert.DoesNotContain("Record", LayoutCase.Read(
            Title + "Jane Doe (Green) won by a hair.\n\nJohn Roe (Labour) wept.\n\nAnn Poe, of Norwood, had seen it coming.\n\nIda Low, of Norwood, too.").Kinds());

    [Fact]
    public void Names_on_lines_without_stops_make_records_under_headings() =>
        Assert.Equal("1:Headline 3:Paragraph 5:Heading 7:Record 8:Record 10:Heading 12:Record 14:Paragraph 16:Paragraph", LayoutCase.Read(
            Title + "Police released the names on Friday, after the families had been told.\n\nOrder of the Otter\n\nDr. Jane Doe, ferrywoman, for services to the islands\nJohn Roe, Norwood Police, for the rescue of two divers\n\n"
            + "Medal of the River\n\nAnn Poe, student, for teaching 60 pensioners to swim\n\n" + LayoutCase.Body).Kinds());

    [Fact]
    public void Titles_with_their_years_make_records() =>
        Assert.Equal("1:Headline 3:Paragraph 5:Heading 7:Record 8:Record 9:Record", LayoutCase.Read(
            Title + "She wrote three books, and none of them sold.\n\nSelected works\n\nThe Bath at War (1949)\nEleven Lanes: A Memoir (1979)\nLetters to a Lifeguard (1992)").Kinds());

    [Theory]
    [InlineData("Harold Doe, 63, of Norwood, has farmed the hill since he was a boy.\n\nAnna Roe, 40, of Larkspur, does not want company.\n\nThe developer held a meeting in March.")]
    [InlineData("Can I water my tomatoes? Yes, with a can.\n\nCan I wash my car? No, unless you use a bucket.\n\nHow long will the ban last? Until May.")]
    [InlineData("In 1958 the county wanted a bridge.\n\nIn 1961 a second survey found rock.\n\nIn 1964 the money ran out.")]
    [InlineData("He told the court:\n\n“I was not there.”\n\n“Nobody was.”")]
    [InlineData("Note: the office closes at noon.\n\nThe clerk asked for the form.\n\nWarning: forms in pencil will be returned.")]
    public void Prose_is_no_list(string body) =>
        Assert.DoesNotContain(BlockKind.Record, LayoutCase.Read(Title + LayoutCase.Body + "\n\n" + body).Blocks.Select(b => b.Kind));
}
