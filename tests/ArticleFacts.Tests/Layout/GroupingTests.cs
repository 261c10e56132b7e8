namespace ArticleFacts.Tests.Layout;

public class GroupingTests
{
    [Fact]
    public void Hard_wrapped_lines_are_one_block() =>
        Assert.Equal("1:Headline 3:Byline 4:Byline 6:Paragraph 10:Paragraph", LayoutCase.Read(
            "Worm glues its house together with glass\n\nJane Doe\n21 June 2018\n\n"
            + "A bristle worm found 3,140 meters below the surface of the\nIndian Ocean builds its tube from slivers of glass taken from dead\nsponges, biologists report today in a journal.\n\n"
            + "The worm, no longer than 14 millimeters, was collected in November\n2016 by a research ship. Of 52 specimens brought up, all but\nthree had walls made almost entirely of sponge needles.").Kinds());

    [Fact]
    public void One_paragraph_a_line_stays_one_a_line() =>
        Assert.Equal("1:Headline 2:Byline 3:Paragraph 4:Paragraph 5:Paragraph", LayoutCase.Read(
            "Council votes to close baths\nJanuary 5, 2021\nThe council of Norwood voted on Tuesday to close the baths.\nThey were built in 1911.\nThe mayor said that the hole had won.").Kinds());

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2029")]
    public void Line_breaks_of_every_kind_part_blocks(string lineBreak) =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph", LayoutCase.Read(
            ("Council votes to close the old baths\n\u00A0\n" + LayoutCase.Body).Replace("\n", lineBreak, StringComparison.Ordinal)).Kinds());

    [Fact]
    public void A_heading_is_short_and_has_text_below_it() =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:Heading 9:Paragraph 11:Paragraph", LayoutCase.Read(
            "Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\nWhat the baths cost\n\n" + LayoutCase.Body).Kinds());
}
