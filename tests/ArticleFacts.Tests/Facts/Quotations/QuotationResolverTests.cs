using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Facts.Quotations;

/// <summary>
/// Cases of quotations over an invented cast. What is expected stands a line a quotation: kind, speaker (- for none) and the segments, joined by a slash.
/// </summary>
public class QuotationResolverTests
{
    [Theory]
    [InlineData("“We won,” said Ruiz.", "direct; Ana Ruiz; We won,")]
    [InlineData("“We won,” Ruiz said.", "direct; Ana Ruiz; We won,")]
    [InlineData("“We won”, said Ruiz.", "direct; Ana Ruiz; We won")]
    [InlineData("‘We won,’ said Ruiz.", "direct; Ana Ruiz; We won,")]
    [InlineData("“Did we win?” asked Ruiz.", "direct; Ana Ruiz; Did we win?")]
    [InlineData("“Did we win?” Ruiz asked.", "direct; Ana Ruiz; Did we win?")]
    [InlineData("“We won.” said Ruiz.", "direct; Ana Ruiz; We won.")]
    [InlineData("“We won,” said the foreign minister, Ana Ruiz.", "direct; Ana Ruiz; We won,")]
    [InlineData("“We won,” said Foreign Minister Ana Ruiz of the north.", "direct; Ana Ruiz; We won,")]
    [InlineData("“We won,” Foreign Minister Ana Ruiz told reporters on the quay.", "direct; Ana Ruiz; We won,")]
    [InlineData("“We won,” Ana Ruiz, the foreign minister, said on Monday.", "direct; Ana Ruiz; We won,")]
    [InlineData("“We won,” Berger, 45, a baker, said.", "direct; Tom Berger; We won,")]
    [InlineData("“We won,” according to Berger.", "direct; Tom Berger; We won,")]
    [InlineData("“We won,” Berger later wrote in a letter to the council.", "direct; Tom Berger; We won,")]
    public void The_speaker_stands_behind(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ruiz said, “We won.”", "direct; Ana Ruiz; We won.")]
    [InlineData("Ruiz said: “We won.”", "direct; Ana Ruiz; We won.")]
    [InlineData("Ruiz, of Harbour Mills, said outside the town hall: “We won.”", "direct; Ana Ruiz; We won.")]
    [InlineData("Ruiz has said “I am sorry.”", "direct; Ana Ruiz; I am sorry.")]
    [InlineData("Ana Ruiz, the foreign minister, said: “We won.”", "direct; Ana Ruiz; We won.")]
    [InlineData("Ana Ruiz, who leads the party, said: “We won.”", "direct; Ana Ruiz; We won.")]
    [InlineData("The foreign minister, Ana Ruiz, said: “We won.”", "direct; Ana Ruiz; We won.")]
    [InlineData("Harbour Mills spokeswoman Lena Holt said, “We won.”", "direct; Lena Holt; We won.")]
    [InlineData("Qadir al-Masri of the Dawn Brigade said, “We won.”", "direct; Qadir al-Masri; We won.")]
    [InlineData("Berger, in a statement on Monday, said, “We won.”", "direct; Tom Berger; We won.")]
    [InlineData("In a statement, Berger said, “We won.”", "direct; Tom Berger; We won.")]
    [InlineData("According to Berger, the plan was “a bad joke.”", "partial; Tom Berger; a bad joke.")]
    [InlineData("Berger was quoted as saying, “We won.”", "direct; Tom Berger; We won.")]
    [InlineData("The Daily Ledger quoted Berger as saying, “We won.”", "direct; Tom Berger; We won.")]
    [InlineData("Berger smiled and said, “We won.”", "direct; Tom Berger; We won.")]
    [InlineData("Berger came for the week and asked me to say that he did “most of it” alone.", "partial; Tom Berger; most of it")]
    [InlineData("Complaining that Ruiz’s visit broke the rules, Dawn Brigade leader Qadir al-Masri said, “They will leave.”", "direct; Qadir al-Masri; They will leave.")]
    [InlineData("Berger: “We won.”", "direct; Tom Berger; We won.")]
    public void The_speaker_stands_before(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("“And if they stay,” Ruiz added, “we have the means.”", "direct; Ana Ruiz; And if they stay, / we have the means.")]
    [InlineData("“They came,” said Ruiz. “They will go.”", "direct; Ana Ruiz; They came, / They will go.")]
    [InlineData("“They came,” said Berger, a baker from the north. “They will go.”", "direct; Tom Berger; They came, / They will go.")]
    [InlineData("“Did they come?” asked Ruiz. “They will go.”", "direct; Ana Ruiz; Did they come? / They will go.")]
    [InlineData("“There’s water,” Ruiz said, and then, after a while, “and a barrow.”", "direct; Ana Ruiz; There’s water, / and a barrow.")]
    [InlineData("“They came,” said Ruiz. “They will go,” said Berger.", "direct; Ana Ruiz; They came,|direct; Tom Berger; They will go,")]
    [InlineData("“They came,” said Ruiz, and Berger replied, “They will go.”", "direct; Ana Ruiz; They came,|direct; Tom Berger; They will go.")]
    [InlineData("Ruiz said it was “a clear violation,” and showed “his disdain for the law.”", "partial; Ana Ruiz; a clear violation,|partial; Ana Ruiz; his disdain for the law.")]
    [InlineData("“They came.\n\n“They will go,” said Ruiz.", "direct; Ana Ruiz; They came. / They will go,")]
    [InlineData("Ruiz said: “They came.\n\n“They saw.\n\n“They will go.”", "direct; Ana Ruiz; They came. / They saw. / They will go.")]
    public void Segments_are_joined_where_the_speaker_splits_them(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Berger said the plan was “a bad joke” and left.", "partial; Tom Berger; a bad joke")]
    [InlineData("The plan is “a bad joke” for the town, Berger said on Monday.", "partial; Tom Berger; a bad joke")]
    [InlineData("The plan, Berger said, was “a bad joke.”", "partial; Tom Berger; a bad joke.")]
    [InlineData("Berger called the plan “a bad joke.”", "partial; Tom Berger; a bad joke.")]
    [InlineData("It was a move that Berger has called “a bad joke.”", "partial; Tom Berger; a bad joke.")]
    [InlineData("Berger dismissed the plan as “a bad joke.”", "partial; Tom Berger; a bad joke.")]
    [InlineData("The plan was described by Berger as “a bad joke.”", "partial; Tom Berger; a bad joke.")]
    [InlineData("Berger also threatened the town, saying that it would face a “hard winter.”", "partial; Tom Berger; hard winter.")]
    [InlineData("Ruiz added that the troops would stay “to keep the peace. And to guard the bridge. Nobody will cross it.”", "direct; Ana Ruiz; to keep the peace. And to guard the bridge. Nobody will cross it.")]
    [InlineData("Berger said that Ruiz “never once” called him.", "partial; Tom Berger; never once")]
    public void A_fragment_is_partial(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Her novel “Salt Year” won the prize.", "term; -; Salt Year")]
    [InlineData("Berger said the song “Blue Tide” was his.", "term; -; Blue Tide")]
    [InlineData("Supporters of the “upgrade” were few.", "term; -; upgrade")]
    [InlineData("The so-called “mill tax” was dropped.", "term; -; mill tax")]
    [InlineData("Berger owns a tool called “Old Bess” and a dog.", "term; -; Old Bess")]
    [InlineData("Many were killed by “formed penetrators,” a kind of bomb.", "term; -; formed penetrators,")]
    [InlineData("Tom “Dusty” Berger won.", "term; -; Dusty")]
    [InlineData("The rubber cases, or “bumpers,” are free, Berger said.", "term; -; bumpers,")]
    public void A_term_has_no_speaker(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ruiz met al-Masri. “We won,” she said.", "direct; Ana Ruiz; We won,")]
    [InlineData("Berger met Ruiz. “We won,” he said.", "direct; Tom Berger; We won,")]
    [InlineData("Ruiz thanked Berger. Voss met al-Masri. “We won,” she said.", "direct; Ana Ruiz; We won,")]
    [InlineData("Ruiz spoke on Monday.\n\nWhile the others went home, she said, “some will come here for a stay.”", "direct; Ana Ruiz; some will come here for a stay.")]
    [InlineData("“We won,” he said.", "direct; -; We won,")]
    [InlineData("The Bakers Union met on Monday. “We won,” they said.", "direct; Bakers Union; We won,")]
    [InlineData("“We won,” I said to Berger.", "direct; -; We won,")]
    public void A_pronoun_is_who_is_being_talked_about(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ruiz, the foreign minister, met Berger. “We won,” the minister said.", "direct; Ana Ruiz; We won,")]
    [InlineData("Ruiz met Kalt. “We won,” the prime minister said.", "direct; Dunja Kalt; We won,")]
    [InlineData("Harbour Mills opened a shop. “We won,” the company said in a statement.", "direct; Harbour Mills; We won,")]
    [InlineData("The Lusk Police came. “We won,” police said.", "direct; Lusk Police; We won,")]
    [InlineData("The Northfield Council met. “We won,” said the council.", "direct; Northfield Council; We won,")]
    [InlineData("The rival Dawn Brigade, of which nobody knew, said in a statement the visit was “a clear violation.”", "partial; Dawn Brigade; a clear violation.")]
    [InlineData("“We won,” a witness said.", "direct; -; We won,")]
    [InlineData("“We won,” said a doctor, who asked not to be named.", "direct; -; We won,")]
    [InlineData("“We won,” said a spokesman for Harbour Mills.", "direct; -; We won,")]
    [InlineData("“We won,” residents of Northfield said.", "direct; -; We won,")]
    public void A_description_is_who_it_describes(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Berger said she could stay. “Somebody has to do the rolls.”", "direct; Tom Berger; Somebody has to do the rolls.")]
    [InlineData("Berger said she could stay.\n\n“Somebody has to do the rolls.”\n\nNobody came.", "direct; Tom Berger; Somebody has to do the rolls.")]
    [InlineData("Berger left the town.\n\n“Somebody has to do the rolls.”\n\nNobody came.", "direct; -; Somebody has to do the rolls.")]
    [InlineData("Berger was told “to go away.”", "term; -; to go away.")]
    [InlineData("Berger did not say “yes.”", "term; -; yes.")]
    [InlineData("“We won,” Ruiz and Berger said.", "direct; -; We won,")]
    [InlineData("“We won it.” Berger said he would leave on Monday.", "direct; -; We won it.")]
    public void A_speaker_is_given_only_where_the_text_tells(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ruiz warns town: We’ll ‘sell them all’", "Nobody knew.\n\n“We will sell them all by May,” Ruiz said.", "partial; Ana Ruiz; sell them all|direct; Ana Ruiz; We will sell them all by May,")]
    [InlineData("Mill chief: ‘Sell them all’", "Nobody knew.\n\n“We will sell them all by May,” Berger said.", "partial; Tom Berger; Sell them all|direct; Tom Berger; We will sell them all by May,")]
    [InlineData("Team honored for ‘brave work’ at fair", "The team was given a medal for “brave work” on Tuesday.", "term; -; brave work|term; -; brave work")]
    public void A_headline_quotes_what_the_body_quotes(string headline, string body, string expected) => Check(headline, body, expected);

    [Theory]
    [InlineData("“We won,” he told reporters on the quay.", "he told reporters on the quay", null)]
    [InlineData("“We won,” said Tom Berger.", "said Tom Berger", null)]
    [InlineData("Berger said in a statement the visit was “a bad joke.”", "Berger said in a statement", "in a statement")]
    [InlineData("Berger said on Twitter: “We won.”", "Berger said on Twitter", "on Twitter")]
    [InlineData("“We won,” Berger told the Daily Ledger.", "Berger told the Daily Ledger", "told the Daily Ledger")]
    [InlineData("In a letter to the town, Berger wrote, “We won.”", "Berger wrote", "In a letter")]
    public void Cue_and_medium_are_the_printed_words(string text, string cue, string? medium)
    {
        var quotation = Assert.Single(Quotations(Headline, text));

        Assert.Equal(cue, quotation.Cue);
        Assert.Equal(medium, quotation.Medium);
    }

    [Fact]
    public void A_long_sentence_of_quotations_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("“a b” and said Berger, who said he said ", 2_000));

        Assert.Equal(2_000, Quotations(Headline, text).Count);
    }

    [Theory]
    [InlineData("who, ")]
    [InlineData("of a, ")]
    [InlineData("who of a town, of a, ")]
    public void Phrases_in_phrases_are_looked_through_only_so_far(string nested)
    {
        var text = "“We won,” a man, " + string.Concat(Enumerable.Repeat(nested, 80)) + "said.";

        Assert.Null(Assert.Single(Quotations(Headline, text)).Speaker);
    }

    private const string Headline = "A day at the old mill by the river";

    private static void Check(string text, string expected) => Check(Headline, text, expected);

    private static void Check(string headline, string body, string expected) => Assert.Equal(
        expected,
        string.Join("|", Quotations(headline, body).Select(q =>
            $"{q.Kind.ToString().ToLowerInvariant()}; {q.Speaker ?? "-"}; {string.Join(" / ", q.Segments.Select(s => s.Text))}")));

    private static ValueList<Quotation> Quotations(string headline, string body)
    {
        var text = headline + "\n\n" + body;
        var layout = LayoutReader.Read(ArticleText.From(text));
        var mentions = new MentionSet { Quotes = QuoteRecogniser.Recognise(layout) };
        var quotations = QuotationResolver.Resolve(layout, mentions, Cast.Of(layout), new MentionFactory(layout));
        Assert.All(quotations.SelectMany(q => q.Segments), s => Assert.Equal(text[s.Span.Start..s.Span.End], s.Text));
        return quotations;
    }
}
