using ArticleFacts.Templates;

namespace ArticleFacts.Tests.Templates;

/// <summary>The list of the seed article, inferred and declared: the same records, equal in every field that both have.</summary>
public class DeclaredFallenTests
{
    private const string Declared =
        "({Branch?}[ SEAL] {Rank?} {Name}, {Age}, (of|from) {Hometown}, {State},[ and])+ {Circumstances} on {Date}[ [,] {Further}].";

    private static readonly string Text = File.ReadAllText(Repository.Path("seeds", "000_67fd44f88288fe61.txt"));

    [Theory]
    [InlineData("Branch")]
    [InlineData("Rank")]
    [InlineData("Name")]
    [InlineData("Age")]
    [InlineData("Hometown")]
    [InlineData("State")]
    [InlineData("Date")]
    public void Declared_and_inferred_records_are_equal(string column)
    {
        var template = Template.Parse(Declared);
        Assert.Empty(template.Errors);
        var table = ArticleReader.Read(Text).Tables.Single();
        var inferred = table.Columns.Select(c => c.Name).ToList().IndexOf(column);
        var declared = template.Fields.Select(f => f.Name).ToList().IndexOf(column);
        var reading = TemplateReader.For(Text, ArticleOptions.Default).Read(template);

        Assert.Equal(table.Records.Select(r => r.Cells[inferred].Text), reading.Records.Select(r => r.Cells[declared].Text));
        Assert.Empty(reading.NearMisses);
    }
}
