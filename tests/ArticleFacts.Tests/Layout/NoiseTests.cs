namespace ArticleFacts.Tests.Layout;

public class NoiseTests
{
    [Theory]
    [InlineData("Share")]
    [InlineData("Facebook Twitter Email")]
    [InlineData("Share this: Facebook, Twitter | Print")]
    [InlineData("Advertisement")]
    [InlineData("Read more: Hospital network grows")]
    [InlineData("Related: Five gadgets for the garden")]
    [InlineData("Sign up for our newsletter and never miss a story.")]
    [InlineData("© 2022 Norwood Media. All rights reserved.")]
    [InlineData("&copy; 2021 The Norwood Courier. Terms apply.")]
    [InlineData("Home | News | Sports")]
    [InlineData("12 comments")]
    [InlineData("https://norwood.example/baths?id=4")]
    [InlineData("baths@norwood.example")]
    [InlineData("###")]
    [InlineData("-30-")]
    [InlineData("* * *")]
    [InlineData("Tags: baths, council")]
    [InlineData("(Reporting by Jane Doe; editing by John Roe)")]
    [InlineData("Contact Jane Doe at 555-0142.")]
    [InlineData("($1 = 0.92 euros)")]
    [InlineData("Link Copied!")]
    [InlineData("Share or comment on this article: Council votes to close the old baths")]
    public void Furniture_is_noise(string line) =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:Noise 9:Paragraph 11:Paragraph",
            LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + line + "\n\n" + LayoutCase.Body).Kinds());

    [Theory]
    [InlineData("Order Form", "Noise")]
    [InlineData("It applies to every employee of Norwood Baths Ltd.", "Paragraph")]
    [InlineData("Out: Ted Amory (free), Sid Lark", "Paragraph")]
    [InlineData("Season ticket 40 pounds", "Paragraph")]
    [InlineData("Norwood Rovers\nOut: Ted Amory (free), Sid Lark", "Paragraph 8:Paragraph")]
    public void Behind_the_last_sentence_stands_the_page_unless_a_fact_is_told(string line, string kind) =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:" + kind, LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + line).Kinds());

    [Theory]
    [InlineData("Contact between the two had been lost for years.")]
    [InlineData("Related families shared the house, she said, and the debts.")]
    [InlineData("He did not share the news.")]
    [InlineData("Sources at the council said nothing of the kind had been planned.")]
    public void Prose_is_not(string line) =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:Paragraph 9:Paragraph 11:Paragraph",
            LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + line + "\n\n" + LayoutCase.Body).Kinds());

    [Theory]
    [InlineData("Jane Doe is a reporter who covers baths and parks.")]
    [InlineData("Posted Jan 5, 2021, updated Jan 6, 2021")]
    [InlineData("About the author\nShe has swum in every bath of the county.")]
    public void Whom_the_page_presents_at_its_end_is_no_part_of_the_article(string end) =>
        Assert.All(LayoutCase.Read("Council votes to close the old baths\nBy Jane Doe\n\n" + LayoutCase.Body + "\n\n" + end).Blocks.Skip(4), b => Assert.Equal(BlockKind.Noise, b.Kind));

    [Theory]
    [InlineData("Who will pay for it?", "The county will.", BlockKind.Heading)]
    [InlineData("Who will pay for it?", "“The county will,” she said.", BlockKind.Paragraph)]
    public void A_short_question_is_a_heading_unless_somebody_answers_it(string question, string below, BlockKind kind) =>
        Assert.Equal(kind, LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + question + "\n\n" + below).Blocks[3].Kind);

    [Fact]
    public void Prose_that_lost_its_full_stop_is_no_noise() =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:Paragraph", LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body
            + "\n\nThe baths were built by a builder of Larkspur and are the oldest in the whole of the county[4]").Kinds());

    [Fact]
    public void What_follows_the_last_sentence_without_a_stop_is_noise() =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 8:Noise 9:Noise", LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n\nNorwood Shop\nFive things to see in spring").Kinds());
}
