namespace ArticleFacts.Tests.Layout;

public class DatelineTests
{
    [Theory]
    [InlineData("NORWOOD (AP) — ", "NORWOOD|AP|")]
    [InlineData("NORWOOD, Ohio, March 3 (Reuters) - ", "NORWOOD, Ohio|Reuters|March 3")]
    [InlineData("LONDON, Feb 26 - ", "LONDON||Feb 26")]
    [InlineData("ST LOUIS, Mo., March 3 - ", "ST LOUIS, Mo.||March 3")]
    [InlineData("BAGHDAD, Iraq (CNN) -- ", "BAGHDAD, Iraq|CNN|")]
    [InlineData("(CNN) -- ", "|CNN|")]
    [InlineData("(CNN)", "|CNN|")]
    [InlineData("SPRINGFIELD, Ill., Oct. 3, 2021 /PRNewswire/ -- ", "SPRINGFIELD, Ill.|PRNewswire|Oct. 3, 2021")]
    [InlineData("BEIJING, Jan. 5 (Xinhua) -- ", "BEIJING|Xinhua|Jan. 5")]
    [InlineData("PARIS/BONN, March 3 - ", "PARIS/BONN||March 3")]
    [InlineData("Paris (AFP) - ", "Paris|AFP|")]
    [InlineData("PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE, Haiti||")]
    [InlineData("NEW DELHI: ", "NEW DELHI||")]
    [InlineData("Washington, March 1 - ", "Washington||March 1")]
    [InlineData("NEW HALDEN, 4 June 2025 — ", "NEW HALDEN||4 June 2025")]
    [InlineData("NEW HALDEN, N.D. (Oct. 17, 2024) — ", "NEW HALDEN, N.D.||Oct. 17, 2024")]
    [InlineData("NEW HALDEN (Reuters) (June 4) - ", "NEW HALDEN|Reuters|June 4")]
    [InlineData("OTTAWA, March 31 _ ", "OTTAWA||March 31")]
    [InlineData("DES MOINES, Iowa, March 18 -\n    ", "DES MOINES, Iowa||March 18")]
    [InlineData("CNN —\n", "|CNN|")]
    [InlineData("Tolm, 5 May 2022 - ", "Tolm||5 May 2022")]
    public void Reads_place_agency_and_date(string dateline, string parts)
    {
        const string sentence = "The council met at dawn and voted to close the baths.";
        var layout = LayoutCase.Read("Council votes to close the old baths\n\n" + dateline + sentence + "\n\n" + LayoutCase.Body);

        var found = layout.Dateline!;
        Assert.Equal(parts, $"{layout.Show(found.Place)}|{layout.Show(found.Agency)}|{layout.Show(found.Date)}");
        Assert.Equal("The", layout.Show(layout.Text.Tokens[found.EndToken].Span));
    }

    [Fact]
    public void A_damaged_dateline_has_a_span_and_no_parts()
    {
        var layout = LayoutCase.Read("Council votes to close the old baths\n\n( – The council met at dawn and voted to close the baths.\n\n" + LayoutCase.Body);

        var found = layout.Dateline!;
        Assert.Equal("( –", layout.Show(found.Span));
        Assert.True(found.Place.IsEmpty && found.Agency.IsEmpty && found.Date.IsEmpty);
        Assert.Equal("The", layout.Show(layout.Text.Tokens[found.EndToken].Span));
    }

    [Theory]
    [InlineData("NASA — the agency that flies to space — said it would not go there any more.")]
    [InlineData("The council – all nine members of it – met at dawn.")]
    [InlineData("PRESS RELEASE – 12 October 2022")]
    [InlineData("BREAKING: The council met at dawn and voted to close the baths.")]
    [InlineData("Anna Kessler - the mayor - said that the hole had won.")]
    [InlineData("In May 2021 - The council met at dawn.")]
    [InlineData("Anna Kessler, 5 May 2021 - The council met at dawn and closed the baths.")]
    [InlineData("Wednesday, 5 May 2021 - The council met at dawn and closed the baths.")]
    [InlineData("Background, 5 May 2021 - The council met at dawn and closed the baths.")]
    public void Prose_is_no_dateline(string sentence) =>
        Assert.Null(LayoutCase.Read("Council votes to close the old baths\n\n" + sentence + "\n\n" + LayoutCase.Body).Dateline);

    [Fact]
    public void Author_place_and_day_may_share_a_line()
    {
        var layout = LayoutCase.Read("Council votes to close the old baths\n\nJohn Carter, London (Feb 26)\n" + LayoutCase.Body);

        Assert.Equal("John Carter", layout.Authors());
        Assert.Equal("London", layout.Show(layout.Dateline!.Place));
        Assert.Equal("Feb 26", layout.Show(layout.Dateline.Date));
    }
}
