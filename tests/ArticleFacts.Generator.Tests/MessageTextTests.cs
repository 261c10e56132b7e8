namespace ArticleFacts.Generator.Tests;

/// <summary>Text of an article or a file's name in a message is text in a terminal and in the log of a build server, and commands neither.</summary>
public class MessageTextTests
{
    [Theory]
    [InlineData("plain – “text” 漢 \U0001F600", "plain – “text” 漢 \U0001F600")]
    [InlineData("\u001B[2J", "\\u001B[2J")]
    [InlineData("bell\u0007", "bell\\u0007")]
    [InlineData("abc\u202Etxt.exe", "abc\\u202Etxt.exe")]
    [InlineData("one\r\n::error::two\u2028three", "one  ::error::two\\u2028three")]
    [InlineData("::error::x", "\\u003A:error::x")]
    [InlineData("see ##vso[task.setvariable variable=x]y", "see \\u0023#vso[task.setvariable variable=x]y")]
    [InlineData("##[error]x", "\\u0023#[error]x")]
    public void Commands_are_escaped(string text, string expected) => Assert.Equal(expected, MessageText.Escape(text));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped() => Assert.Equal("half \\uD83D", MessageText.Escape("half \uD83D"));

    [Fact]
    public void Long_text_is_cut() => Assert.Equal(new string('x', 300) + "…", MessageText.Escape(new string('x', 100_000)));

    [Fact]
    public void A_hostile_value_is_escaped_in_its_diagnostic()
    {
        var run = new TestProject().Run(TestProject.Article("a.txt", "Ferry\n\nAt sea.\n", ("Published", "\u001B[31m##vso[x]\n"))).Expect("AF0107");
        Assert.Contains("'\\u001B[31m\\u0023#vso[x]' is no date", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_line_that_nearly_matches_is_escaped_in_its_diagnostic()
    {
        const string Code = """
            namespace App;
            [ArticleFacts.ArticleTable("{Name}, {Age}, of {Town}")] public static partial class Crew;
            """;
        var run = new TestProject { Code = Code }.Run(TestProject.Article(
            "a.txt", "Harbour news\n\nThe crew:\n\n- Nora Quist, 34, of Alder Falls\n- Per Dahl, ##vso[x]y \u001B[2J, 36, of Elm Bay\n- Ola Dahl, 41, of Elm Bay\n"));
        Assert.All(run.Diagnostics, d => Assert.DoesNotContain("##vso[", d.GetMessage(null), StringComparison.Ordinal));
        Assert.All(run.Diagnostics, d => Assert.DoesNotContain('\u001B', d.GetMessage(null)));
        Assert.Contains(run.Diagnostics, d => d.GetMessage(null).Contains("\\u0023#vso[", StringComparison.Ordinal));
    }
}
