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
    [InlineData("norwood.example/news/baths/103541234")]
    [InlineData("Get the news of Norwood straight to your inbox! Sign up for our newsletters here")]
    [InlineData("The Norwood Morning tells you what matters in the county before you have had your coffee. Sign up here.")]
    [InlineData("If you buy something from a link, we may earn a commission.")]
    [InlineData("A version of this article appears in print on March 6, 2024, Section A, Page 12 of the Norwood edition.")]
    [InlineData("AC-NW-03-14-92 0412EST")]
    [InlineData("Share or comment on this article: Council votes to close the old baths")]
    public void Furniture_is_noise(string line) =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:Noise 9:Paragraph 11:Paragraph",
            LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + line + "\n\n" + LayoutCase.Body).Kinds());

    [Fact]
    public void What_stands_below_Read_more_is_the_title_of_another_article() =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:Noise 8:Noise 10:Paragraph 12:Paragraph", LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body
            + "\n\nRead more\nBaths of Larkspur, built in 1896, to close\n\n" + LayoutCase.Body).Kinds());

    [Theory]
    [InlineData("'We were told to wait'")]
    [InlineData("“A lesson in arithmetic”")]
    public void Words_in_quotation_marks_may_head_the_text_below(string heading) =>
        Assert.Equal(BlockKind.Heading, LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + heading + "\n\n" + LayoutCase.Body).Blocks[3].Kind);

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
    [InlineData("At the newsletter's peak, it had a thousand readers.")]
    [InlineData("Published in 1951, the novel about the baths sold nine thousand copies in its first year.")]
    [InlineData("By submitting the plan late, the mayor lost the grant.")]
    [InlineData("Something went wrong at the baths on Monday.")]
    [InlineData("For other uses of the land, the county has no money.")]
    [InlineData("Whoever swims there has your inbox to write to, the mayor said.")]
    [InlineData("For more about the baths, ask the mayor. A meeting will be held at ten on Friday in the chapel.")]
    [InlineData("“Sign up for our newsletter,” she told them, and nobody did.")]
    [InlineData("Sources at the council said nothing of the kind had been planned.")]
    public void Prose_is_not(string line) =>
        Assert.Equal("1:Headline 3:Paragraph 5:Paragraph 7:Paragraph 9:Paragraph 11:Paragraph",
            LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + line + "\n\n" + LayoutCase.Body).Kinds());

    [Theory]
    [InlineData("Jane Doe is a reporter who covers baths and parks.")]
    [InlineData("Posted Jan 5, 2021, updated Jan 6, 2021")]
    [InlineData("Jane Doe\nFollow\nShe has swum in every bath of the county.")]
    [InlineData("© 2022 Norwood Media\nPolice: Man, 34, stole 11 towels\nSevere weather on 4 May")]
    [InlineData("Comments\nWhoever writes here must be kind to everybody else who does.\nLog in")]
    [InlineData("Published in The Norwood Tribune, August 22nd, 2021.")]
    [InlineData("More on this story\nLarkspur's last bath, built in 1896, closes")]
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
