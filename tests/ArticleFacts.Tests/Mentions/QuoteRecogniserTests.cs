using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Mentions;

public class QuoteRecogniserTests
{
    [Theory]
    [InlineData("He said, \"We won.\"", "We won.")]
    [InlineData("He said, “We won.” Then he left.", "We won.")]
    [InlineData("He said, „We won.“ Then he left.", "We won.")]
    [InlineData("He said, «We won.» Then he left.", "We won.")]
    [InlineData("He said, »We won.« Then he left.", "We won.")]
    [InlineData("He said, ``We won.'' Then he left.", "We won.")]
    [InlineData("He said, ''We won.'' Then he left.", "We won.")]
    [InlineData("He said, &quot;We won.&quot; Then he left.", "We won.")]
    [InlineData("He said, &#8220;We won.&#8221; Then he left.", "We won.")]
    [InlineData("He said, “We won.“ Then he left.", "We won.")]
    [InlineData("He said, ”We won.” Then he left.", "We won.")]
    [InlineData("He said, ‘We won.’ Then he left.", "We won.")]
    [InlineData("He said, 'We won.' Then he left.", "We won.")]
    [InlineData("He said, \" We won . \" Then he left .", "We won .")]
    [InlineData("Boss Warns Staff: We’ll ‘Sell Them All’", "Sell Them All")]
    [InlineData("“One,” he said, “two.”", "One,|two.")]
    [InlineData("\"Well\"—\"fine\"", "Well|fine")]
    [InlineData("The (“old”) mill", "old")]
    [InlineData("said:\"Go.\"", "Go.")]
    public void Finds_quoted_words_between_all_kinds_of_marks(string text, string quotes) => Assert.Equal(quotes, Quotes(text));

    [Theory]
    [InlineData("the soldiers' homes and the sailors' boats", "")]
    [InlineData("the ’80s and the '90s were 'tis said rock 'n' roll", "")]
    [InlineData("O’Neil’s don’t and won't", "")]
    [InlineData("‘The soldiers’ homes are gone,’ she said.", "The soldiers’ homes are gone,")]
    [InlineData("'The soldiers' homes are gone,' she said.", "The soldiers' homes are gone,")]
    [InlineData("‘Don’t touch the dogs’ bowls,’ said the boys’ aunt.", "Don’t touch the dogs’ bowls,")]
    [InlineData("‘Grey waves’ hit the pier", "Grey waves")]
    [InlineData("The ‘liar’s bench’ of 2016", "liar’s bench")]
    [InlineData("“The ’80s were kind to us,” she said.", "The ’80s were kind to us,")]
    public void Tells_apostrophes_from_marks(string text, string quotes) => Assert.Equal(quotes, Quotes(text));

    [Theory]
    [InlineData("a 6'2\" guard and a 12\" pipe", "")]
    [InlineData("\"He is 6'2\" tall,\" she said.", "He is 6'2\" tall,")]
    [InlineData("\"We had 12\" of snow,\" she said.", "We had 12\" of snow,")]
    [InlineData("\"The class of 2012\" met again.", "The class of 2012")]
    public void Tells_feet_and_inches_from_marks(string text, string quotes) => Assert.Equal(quotes, Quotes(text));

    [Theory]
    [InlineData("“He told me, ‘Go home,’ and I went,” she said.", "He told me, ‘Go home,’ and I went,")]
    [InlineData("‘She called it “that thing”, I think,’ he said.", "She called it “that thing”, I think,")]
    [InlineData("“He told me, ‘Go home.’”", "He told me, ‘Go home.’")]
    [InlineData("\"He told me, 'Go home.'\"", "He told me, 'Go home.'")]
    [InlineData("\"He told me, \"Go home.\"\" Then she left.", "He told me, \"Go home.\"")]
    [InlineData("“some will come here [to the mill] for a stay”", "some will come here [to the mill] for a stay")]
    public void What_is_quoted_inside_belongs_to_the_outer_quotation(string text, string quotes) => Assert.Equal(quotes, Quotes(text));

    [Theory]
    [InlineData("“We won, said the coach.\n\nThey lost.", "")]
    [InlineData("We won,” said the coach. “We did.”", "We did.")]
    [InlineData("“We won, said the coach. “We did.”", "We did.")]
    [InlineData("“We won, said the coach.\n\nShe said, “We did.”", "We did.")]
    [InlineData("an empty “” pair and “—” and a lone \"", "")]
    public void An_unbalanced_mark_costs_no_more_than_its_paragraph(string text, string quotes) => Assert.Equal(quotes, Quotes(text));

    [Theory]
    [InlineData("“One.\n\n“Two.”", "One.>|Two.")]
    [InlineData("She said: “One.\n\n“Two.\n\n“Three.” And more.", "One.>|Two.>|Three.")]
    [InlineData("‘One.\n\n‘Two.’", "One.>|Two.")]
    [InlineData("\"One.\n\n\"Two.\"", "One.>|Two.")]
    [InlineData("“One.\n\n“Two.\n\nThree went home.", "One.>|Two.")]
    public void A_paragraph_without_closing_mark_goes_on_in_the_next(string text, string quotes) => Assert.Equal(quotes, Quotes(text));

    [Theory]
    [InlineData("\"\"\"We won,\"\" he says.\"", "We won,")]
    [InlineData("\"\"\"We won,\"\" he says. \"\"Again.\"\"\"", "We won,|Again.")]
    [InlineData("\"The plan was called \"\"Iron Gate\"\" then.\"", "Iron Gate")]
    public void Doubled_marks_of_a_field_are_marks(string text, string quotes) => Assert.Equal(quotes, Quotes(text));

    [Theory]
    [InlineData("\"")]
    [InlineData("\"'\"'\"'")]
    [InlineData("''''''''")]
    [InlineData("“‘“‘“‘”’”’”’")]
    [InlineData("\uD800“\uDC00”\0'")]
    public void Any_text_is_read_without_error(string text) => Assert.NotNull(Quotes(text));

    // The cases are paragraphs of a body: a headline stands before them.
    private static string Quotes(string text)
    {
        text = "A day at the mill\n\nNothing happened on the first day, and little on the second.\n\n" + text + "\n\nThe rest of the day was quiet, and everybody went home.";
        var layout = LayoutReader.Read(ArticleText.From(text));
        var quotes = QuoteRecogniser.Recognise(layout);
        Assert.All(quotes, q => Assert.Equal(layout.Text.SpanOf(q.FirstToken, q.EndToken), q.Span));
        return string.Join("|", quotes.Select(q => layout.Text.Slice(q.Span) + (q.Continued ? ">" : "")));
    }

    [Fact]
    public void A_nickname_is_part_of_a_name() =>
        Assert.Equal(["no"], ArticleReader.Read("what happened on the day\n\nThe clerk, Thomas “Tommy” Crane, said “no”.").Quotations.Select(q => q.Text));
}
