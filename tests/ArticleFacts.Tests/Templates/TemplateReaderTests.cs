using ArticleFacts.Templates;

namespace ArticleFacts.Tests.Templates;

/// <summary>What templates find in texts.</summary>
public class TemplateReaderTests
{
    private const string Head = "Harbour news\n\n";

    // Records are parted by " / ", cells by "; ", and "-" is a cell without a value.
    [Theory]
    [InlineData("{Name}, {Age}, of {Town}.", "Nora Quist, 34, of Alder Falls.", "Nora Quist; 34; Alder Falls")]
    [InlineData("{Name}, {Age}, of {Town}.", "Nora\u00A0Quist ,\t34,  of Alder  Falls.", "Nora Quist; 34; Alder Falls")]
    [InlineData("{Name}, {Age?}, of {Town}.", "Nora Quist, of Alder Falls.", "Nora Quist; -; Alder Falls")]
    [InlineData("{Name}[, {Age}] (of|from) {Town}", "Nora Quist from Alder Falls.", "Nora Quist; -; Alder Falls")]
    [InlineData("{Name}: {What}", "Nora Quist: a boat.", "Nora Quist; a boat")]
    [InlineData("{Name} won on {Date}.", "Nora Quist won on Oct. 2, 2017.", "Nora Quist; 2017-10-02")]
    [InlineData("{Name} won on {Date}.", "Nora Quist won on Oct. 2, 2017. Per Dahl won on May 3, 2016.", "Nora Quist; 2017-10-02 / Per Dahl; 2016-05-03")]
    [InlineData("{Name} fell {What} on {Date}", "Nora Quist fell ill. She died in hospital on May 3, 2016.", "Nora Quist; ill. She died in hospital; 2016-05-03")]
    [InlineData("{Name} fell {What} on {Date}", "Nora Quist fell ill. Per Dahl fell down on May 3, 2016.", "Per Dahl; down; 2016-05-03")]
    [InlineData("{Branch} {Rank?} {Name}, {Age}", "Navy Chief Petty Officer Per Dahl, 40.", "Navy; Chief Petty Officer; Per Dahl; 40")]
    [InlineData("{Branch} {Rank?} {Name}, {Age}", "Army Per Dahl, 40", "Army; -; Per Dahl; 40")]
    [InlineData("{Name}, {Age}, of {Town}, {State}", "Per Dahl, 40, of San Berto, Calif.", "Per Dahl; 40; San Berto; California")]
    [InlineData("({Branch?} {Rank?} {Name},[ and])+ all died on {Date}", "Army Sgt. Per Dahl, Sgt. Ola Dahl, and Nora Quist, all died on May 3, 2016.", "Army; Sgt.; Per Dahl; 2016-05-03 / Army; Sgt.; Ola Dahl; 2016-05-03 / Army; -; Nora Quist; 2016-05-03")]
    [InlineData("The fee is {Fee} a day", "The fee is $0.25 a day.", "0.25")]
    [InlineData("The levy is {Levy:percent} of it", "The levy is 4.5% of it.", "4.5")]
    [InlineData("Books are lent for {Days:int} days", "Books are lent for 21 days.", "21")]
    [InlineData("Books are lent for {Days:int} days", "Books are lent for twelve days.", "12")]
    [InlineData("The harbour's \"rule\" - {Rule}", "The harbour’s “rule” — no swimming!", "no swimming")]
    [InlineData("{Name}'s boat", "Nora Quist’s boat", "Nora Quist")]
    [InlineData("{{{Name}}} || {Age}", "{Nora Quist} | 34", "Nora Quist; 34")]
    [InlineData("Note: {*Rest}", "Note: It is late. The end.", "It is late. The end.")]
    [InlineData("{Name}, {Age}", "- Nora Quist, 34\n- Per Dahl, 40\n- Ola Dahl, 41", "Nora Quist; 34 / Per Dahl; 40 / Ola Dahl; 41")]
    [InlineData("{Start:time} {What}", "18:00 Opening\n7.30pm Songs\n12 noon Lunch", "18:00; Opening / 19:30; Songs / 12:00; Lunch")]
    [InlineData("{Start:time}-{End:time} {What}", "9:30-10:45 Swimming", "09:30; 10:45; Swimming")]
    [InlineData("Fee: {Fee}", "Fee: 45p", "45")]
    [InlineData("Fee: {Fee}", "Fee: EUR 125.", "125")]
    [InlineData("Fee: {Fee}", "Fee: US$5", "5")]
    [InlineData("Fee: {Fee}", "Fee: 5,000 euros", "5000")]
    [InlineData("Levy: {Levy:percent}", "Levy: 7 per cent", "7")]
    [InlineData("Levy: {Levy:percent}", "Levy: 2.5 percentage points", "2.5")]
    [InlineData("Losses: {Losses:int} boats", "Losses: 3 million boats", "3000000")]
    [InlineData("Losses: {Losses:int} boats", "Losses: 3,000,000,000 boats", "3000000000")]
    [InlineData("Losses: {Losses:decimal} tons", "Losses: 1.2 million tons", "1200000")]
    [InlineData("It was {Low:int} C", "It was -6 C.", "-6")]
    public void A_template_finds(string template, string text, string expected) => Assert.Equal(expected, Records(template, Head + text));

    [Theory]
    [InlineData("{Name}, {Age}", "It was Nora Quist, 34.")]
    [InlineData("{Name}, {Age}", "Nora Quist, 34, of Alder Falls.")]
    [InlineData("{Name}, {Age}", "Nora Quist, 3.5.")]
    [InlineData("{Name}, {Age}", "Nora Quist, 34th.")]
    [InlineData("{Name}, {Age}", "nora quist, 34")]
    [InlineData("Fee {Fee}", "fee $2.00")]
    [InlineData("{Name} won on {Date}", "Nora Quist won on 31 February 2017.")]
    [InlineData("{Name} won {What}", "Nora Quist won\n\nA boat.")]
    public void A_template_does_not_find(string template, string text) => Assert.Equal("", Records(template, Head + text));

    // What closes a sentence may be left out of the template, and a match that has it in the template is better.
    [Theory]
    [InlineData("{Id:int}: {Title}[ ((reported by {Reporter:person}))]", "4412: Memory leak in the worker (reported by Yuki Tanaka)", "4412; Memory leak in the worker; Yuki Tanaka")]
    [InlineData("{Id:int}: {Title}[ ((reported by {Reporter:person}))]", "4412: Memory leak in the worker (reported by Yuki Tanaka).", "4412; Memory leak in the worker; Yuki Tanaka")]
    [InlineData("{Id:int}: {Title}[ ((reported by {Reporter:person}))]", "4412: Memory leak in the worker", "4412; Memory leak in the worker; -")]
    [InlineData("{Id:int}: {Title}[ ((reported by {Reporter:person}))]", "4412: Memory leak (the old one)", "4412; Memory leak (the old one); -")]
    [InlineData("({Title} ((by {Reporter:person}))|{Title})", "A leak (by Yuki Tanaka)", "A leak; Yuki Tanaka")]
    [InlineData("({Title} ((by {Reporter:person}))|{Title})", "A leak (by night)", "A leak (by night); -")]
    [InlineData("{Title}[ (({Town}))]", "A fair in spring (Alder Falls)", "A fair in spring; Alder Falls")]
    [InlineData("{Title}[ (({Town}))]", "A fair in spring (Alder Falls)!", "A fair in spring; Alder Falls")]
    [InlineData("{Title}[ ((now {Fee})).]", "Kettle (now $5).", "Kettle; 5")]
    [InlineData("{Title}[ [[{Town}]]]", "A fair in spring [Alder Falls].", "A fair in spring; Alder Falls")]
    [InlineData("{Title}[ \"{Motto}\"]", "The boat “No swimming!”", "The boat; No swimming!")]
    [InlineData("{Title}", "The boat “No swimming!”", "The boat “No swimming!”")]
    [InlineData("{Title}", "The boat (see page 4).", "The boat (see page 4)")]
    [InlineData("{Title}", "The boat sank.)", "The boat sank")]
    [InlineData("{Name} said: \"{What}", "Nora Quist said: “No swimming!”", "Nora Quist; No swimming")]
    [InlineData("{What}[!{Exclaimed:int}]", "Stop here!", "Stop here; -")]
    [InlineData("{What}. {Then}.", "Stop here. Go there.", "Stop here; Go there")]
    [InlineData("{What}", "Stop here. Go there.", "Stop here / Go there")]
    [InlineData("{What} (see below|(({Town})))", "A fair (Elm Bay)", "A fair; Elm Bay")]
    public void The_end_of_a_sentence(string template, string text, string expected)
    {
        // Such templates match the headline, too.
        var records = Records(template, Head + text).Split(" / ");
        Assert.Equal(expected, string.Join(" / ", records.Where(r => !r.StartsWith("Harbour news", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("{Name}, of {Town}, {Age}.", "Nora Quist, of Alder Falls, thirtyish.", "{Age} (a whole number, because of its name; write {Age:text} for any words)", "'thirtyish.'")]
    [InlineData("{Name}, {Age}, of {Town}.", "Nora Quist, 34, in Alder Falls.", "'of'", "'in Alder Falls'")]
    [InlineData("{Name}, {Age}, of {Town}.", "Nora Quist, 34, of", "{Town} (the name of a place, because of its name; write {Town:text} for any words)", "the end of the line")]
    [InlineData("{Name} died {How} on {Date}.", "Nora Quist died there on the roof.", "{Date} (a date, because of its name; write {Date:text} for any words)", "'the roof.'")]
    [InlineData("{Name} died {How} on {Date}.", "Nora Quist died there.", "'on'", "the end of the line")]
    [InlineData("Books are lent for {Days:int} days", "Books are lent for some days.", "{Days:int}", "'some days.'")]
    public void A_near_miss_tells_what_stopped_it(string template, string text, string expected, string found)
    {
        var miss = Assert.Single(Read(template, Head + text).NearMisses);

        Assert.Equal((expected, found), (miss.Expected, miss.Found));
        Assert.Equal(3, miss.Where.Line);
    }

    [Fact]
    public void What_nearly_matches_only_begins_like_the_template_is_no_near_miss()
    {
        var reading = Read("{Name}, {Age}, of {Town}, died on {Date}.", Head + "Nora Quist was there.");

        Assert.Empty(reading.NearMisses);
        Assert.Equal("','", reading.Nearest!.Expected);
    }

    [Fact]
    public void Cells_stand_where_they_say()
    {
        const string Text = Head + "Nora Quist, 34, of Alder Falls.";
        var record = Read("{Name}, {Age}, of {Town}", Text).Records.Single();

        Assert.Equal(["Nora Quist", "34", "Alder Falls"], record.Cells.Select(c => Text[c.Span.Start..c.Span.End]));
        Assert.Equal(record.Source.Text, Text[record.Source.Span.Start..record.Source.Span.End]);
    }

    private static string Records(string template, string text) =>
        string.Join(" / ", Read(template, text).Records.Select(r => string.Join("; ", r.Cells.Select(c => c.Text ?? "-"))));

    private static TemplateReading Read(string text, string article)
    {
        var template = Template.Parse(text);
        Assert.Empty(template.Errors);
        return TemplateReader.For(article, ArticleOptions.Default).Read(template);
    }
}
