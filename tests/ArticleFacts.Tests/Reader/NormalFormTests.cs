using ArticleFacts.Text;

namespace ArticleFacts.Tests.Reader;

/// <summary>A text whose letters are apart from their marks, as macOS writes file names and some pages are saved, has the facts of the one with accented letters.</summary>
public class NormalFormTests
{
    private const string Article = """
        Élan wins Ærø cup

        By José García | March 4, 2021

        CÓRDOBA, Spain (AP) — Prime Minister Zoë Brontë of Curaçao met Łukasz Dvořák, 41, the mayor of Trenčín, on Wednesday.

        “C’est la fête,” Brontë said. “Ça va,” Dvořák added, and paid €1,500 to the Société Générale (SG).
        """;

    public static TheoryData<string> Names => Articles.Names;

    [Fact]
    public void Letters_apart_from_their_marks_give_the_same_facts() => AssertSame(Article);

    [Theory]
    [MemberData(nameof(Names))]
    public void So_does_the_corpus(string name) => AssertSame(Articles.Text(name));

    private static void AssertSame(string text)
    {
        var apart = Apart(text);
        var expected = ArticleReader.Read(Folding.Compose(text));
        var actual = ArticleReader.Read(apart);

        Assert.All(ArticleMentions.Of(actual), m => Assert.Equal(apart[m.Span.Start..m.Span.End], m.Text));
        Assert.Equal(ArticleMentions.Of(expected).Select(m => Apart(m.Text)), ArticleMentions.Of(actual).Select(m => m.Text));
        Assert.Equal(expected.People.Select(p => (p.Name, p.Role, p.Affiliation, p.Age, p.Aliases)), actual.People.Select(p => (p.Name, p.Role, p.Affiliation, p.Age, p.Aliases)));
        Assert.Equal(expected.Organizations.Select(o => (o.Name, o.Acronym)), actual.Organizations.Select(o => (o.Name, o.Acronym)));
        Assert.Equal(expected.Places.Select(p => (p.Name, p.Within)), actual.Places.Select(p => (p.Name, p.Within)));
        Assert.Equal(expected.Quotations.Select(q => (q.Text, q.Speaker)), actual.Quotations.Select(q => (q.Text, q.Speaker)));
        Assert.Equal(expected.Quantities.Select(q => (q.Name, q.Value)), actual.Quantities.Select(q => (q.Name, q.Value)));
        Assert.Equal(expected.Published, actual.Published);
        Assert.Equal(expected.Tables.SelectMany(t => t.Records.SelectMany(r => r.Cells.Select(c => c.Text))), actual.Tables.SelectMany(t => t.Records.SelectMany(r => r.Cells.Select(c => c.Text))));
        var lines = apart.Split('\n');
        if (!text.Contains('\r')) Assert.All(ArticleMentions.Of(actual), m => Assert.StartsWith(m.Text.Split('\n')[0], lines[m.Line - 1][(m.Column - 1)..], StringComparison.Ordinal));
    }

    // Written out, because the runtime takes nothing apart without ICU.
    private static string Apart(string text) => string.Concat(text.Select(Apart));

    private static string Apart(char c)
    {
        foreach (var (mark, pairs) in UnicodeTable.Compositions)
        {
            for (var i = 1; i < pairs.Length; i += 2)
            {
                if (pairs[i] == c) return Apart(pairs[i - 1]) + mark;
            }
        }
        return c.ToString();
    }
}
