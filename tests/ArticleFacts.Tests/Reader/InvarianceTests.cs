using System.Globalization;
using System.Text.RegularExpressions;
using ArticleFacts.Accuracy;

namespace ArticleFacts.Tests.Reader;

/// <summary>What must not matter: the machine's culture, the kind of line end, reading twice.</summary>
public class InvarianceTests
{
    public static TheoryData<string> Names => Articles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Cultures_change_nothing(string name)
    {
        var text = Articles.Text(name);
        var expected = ArticleReader.Read(text);

        foreach (var culture in new[] { "tr-TR", "fi-FI", "ar-SA", "th-TH" })
        {
            Assert.Equal(expected, InCulture(culture, () => ArticleReader.Read(text)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Windows_line_ends_move_spans_and_change_nothing_else(string name)
    {
        var unix = Articles.Text(name).ReplaceLineEndings("\n");

        var expected = WithoutOffsets(ArticleReader.Read(unix));
        var windows = WithoutOffsets(ArticleReader.Read(unix.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal(expected, windows);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void White_space_at_the_end_changes_nothing(string name)
    {
        var text = Articles.Text(name);

        Assert.Equal(ArticleReader.Read(text), ArticleReader.Read(text + "   \n\n"));
    }

    private static Article InCulture(string name, Func<Article> read)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string WithoutOffsets(Article article)
    {
        var json = FactsJson.Write("x", article, indented: true).Replace("\\r\\n", "\\n", StringComparison.Ordinal);
        return Regex.Replace(json, "\"(start|end)\": \\d+", "\"$1\": 0");
    }
}
