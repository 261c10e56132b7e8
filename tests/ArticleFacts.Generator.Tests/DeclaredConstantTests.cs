using System.Globalization;

namespace ArticleFacts.Generator.Tests;

/// <summary>Constants that are named by their words, and aliases.</summary>
public class DeclaredConstantTests
{
    private const string Harbour =
        "Harbour rules\n\nSome 5,000 boats use the harbour. The berth fee is $2.50 a day.\n\nVera Lindqvist, the harbour master, said boats stay 21 days. Lindqvist said so.\n";

    [Theory]
    [InlineData("some {5,000} boats", "AF0420", null)]
    [InlineData("Some {5,000} boats", "", 5000)]
    [InlineData("Some  {5,000}\\nboats", "", 5000)]
    [InlineData("Some {int} boats", "", 5000)]
    [InlineData("fee is {$2.50} a day", "", "2.50")]
    [InlineData("fee is {money} a day", "", "2.50")]
    [InlineData("fee is ${2.50} a day", "", "2.50")]
    [InlineData("stay {21} days", "", 21)]
    [InlineData("the harbour {master}", "", "master")]
    [InlineData("stay {22} days", "AF0420", null)]
    [InlineData("{boats}", "AF0421", null)]
    [InlineData("boats", "AF0422", null)]
    [InlineData("{} boats", "AF0422", null)]
    [InlineData("{int}", "AF0422", null)]
    [InlineData("{5} or {6}", "AF0422", null)]
    public void A_constant_by_its_words(string words, string ids, object? value)
    {
        var run = Run($"[assembly: ArticleFacts.ArticleConstant(\"Pin\", \"{words}\")]").Expect(ids);
        if (value is null) return;

        var constant = run.Load().GetType("App.Harbour+Pinned")!.GetField("Pin")!.GetValue(null);
        Assert.Equal(Convert.ToString(value, CultureInfo.InvariantCulture), Convert.ToString(constant, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_class_has_the_constants_that_it_declares()
    {
        const string Code = "namespace App; [ArticleFacts.ArticleConstant(\"Days\", \"stay {int} days\", Article = \"harbour.txt\")] static partial class Rules { public const int Twice = 2 * Days; }";
        Assert.Equal(42, Run(Code).Expect().Load().GetType("App.Rules")!.GetField("Twice")!.GetRawConstantValue());
    }

    [Fact]
    public void Words_that_are_gone_are_told_with_what_stands_there_now()
    {
        var message = Run("[assembly: ArticleFacts.ArticleConstant(\"Days\", \"boats stay {14} days\")]").Expect("AF0420").Diagnostics[0].GetMessage(CultureInfo.InvariantCulture);

        Assert.Contains("the nearest is line 5 of harbour.txt", message, StringComparison.Ordinal);
        Assert.Contains("where '21' stands instead of '14'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ambiguous_words_are_told_with_their_places() => Assert.Contains(
        "harbour.txt line 3, harbour.txt line 5",
        Run("[assembly: ArticleFacts.ArticleConstant(\"Word\", \"{boats}\")]").Expect("AF0421").Diagnostics[0].GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[assembly: ArticleFacts.ArticleConstant(\"1\", \"stay {21} days\")]", "AF0422")]
    [InlineData("[assembly: ArticleFacts.ArticleConstant(\"A\", \"stay {21} days\")] [assembly: ArticleFacts.ArticleConstant(\"A\", \"stay {int} days\")]", "AF0422")]
    [InlineData("[assembly: ArticleFacts.ArticleConstant(\"A\", \"stay {21} days\", Article = \"Harbor\")]", "AF0408")]
    [InlineData("[ArticleFacts.ArticleConstant(\"A\", \"stay {21} days\")] static class NotPartial { }", "AF0422")]
    [InlineData("[assembly: ArticleFacts.ArticleAlias(\"Vera Lindquist\", \"The Boss\")]", "AF0423")]
    [InlineData("[assembly: ArticleFacts.ArticleAlias(\"Vera Lindqvist\", \"The Boss\", Article = \"Harbor\")]", "AF0408")]
    public void A_misuse_is_an_error(string code, string id) => Run(code).Expect(id);

    [Fact]
    public void An_alias_is_found()
    {
        var people = Run("[assembly: ArticleFacts.ArticleAlias(\"Vera Lindqvist\", \"The Boss\")]").Expect().Load().GetType("App.Harbour+People")!;

        Assert.Equal("Vera Lindqvist", ((Person)people.GetMethod("Find")!.Invoke(null, ["the boss"])!).Name);
    }

    [Fact]
    public void An_unknown_name_suggests_the_nearest() => Assert.Contains(
        "did you mean 'Vera Lindqvist'?",
        Run("[assembly: ArticleFacts.ArticleAlias(\"Vera Lindquist\", \"The Boss\")]").Expect("AF0423").Diagnostics[0].GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    private static GeneratorRun Run(string code) => new TestProject { Code = code }.Run(TestProject.Article("harbour.txt", Harbour));
}
