namespace ArticleFacts.Tests.Facts.Quotations;

/// <summary>Who speaks, in whole articles: names, pronouns and roles are read as they are anywhere.</summary>
public class SpeakerTests
{
    public static TheoryData<string> Names => new(SpeakerCases.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Everybody_is_given_what_they_say(string name)
    {
        var (text, expected) = SpeakerCases.All[name];

        var quotations = ArticleReader.Read(text).Quotations.Where(q => q.Kind != QuotationKind.Term).ToList();

        Assert.Equal(expected, string.Join('\n', quotations.Select(q => $"{q.Speaker ?? "-"}; {string.Join(" / ", q.Segments.Select(s => s.Text))}")));
        Assert.All(quotations.SelectMany(q => q.Segments), s => Assert.Equal(text[s.Span.Start..s.Span.End], s.Text));
    }
}
