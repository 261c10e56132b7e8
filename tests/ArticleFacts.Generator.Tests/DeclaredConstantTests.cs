using System.Globalization;

namespace ArticleFacts.Generator.Tests;

/// <summary>Constants that are named by their words.</summary>
public class DeclaredConstantTests
{
    private const string Harbour =
        "Harbour rules\n\nSome 5,000 boats use the harbour. The berth fee is $2.50 a day.\n\nVera Lindqvist, the harbour master, said boats stay 21 days. Lindqvist said so. Nora Quist, the deputy master, said so, too.\n";

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
        Assert.Contains("which has '21' instead of '14'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ambiguous_words_are_told_with_their_places() => Assert.Equal(
        "The words of Word are in several places, harbour.txt(3,12), harbour.txt(5,42): add words that only one of them has",
        Message(Run("[assembly: ArticleFacts.ArticleConstant(\"Word\", \"{boats}\")]").Expect("AF0421")));

    [Theory]
    [InlineData("", ", or name the article")]
    [InlineData(", Article = \"harbour\"", "only one of them has")]
    public void Naming_the_article_is_suggested_where_it_helps(string article, string end)
    {
        var project = new TestProject { Code = $"[assembly: ArticleFacts.ArticleConstant(\"Word\", \"{{boats}}\"{article})]" };
        var run = project.Run(TestProject.Article("harbour.txt", Harbour), TestProject.Article("other.txt", Harbour)).Expect("AF0421");
        Assert.EndsWith(end, Message(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_differ_by_case_only_are_the_nearest() => Assert.Equal(
        "No article has the words of Boats; the nearest is line 3 of harbour.txt, 'Some 5,000', which has 'Some' instead of 'some' (only the case differs)",
        Message(Run("[assembly: ArticleFacts.ArticleConstant(\"Boats\", \"some {5,000} boats\")]").Expect("AF0420")));

    [Fact]
    public void A_word_that_may_be_meant_as_a_type_shows_the_types() => Assert.Contains(
        "if 'integer' is meant as a type, write one of text, int, decimal",
        Message(Run("[assembly: ArticleFacts.ArticleConstant(\"Boats\", \"Some {integer} boats\")]").Expect("AF0420")),
        StringComparison.Ordinal);

    // The type of a constant follows from how the text prints it.
    [Theory]
    [InlineData("draught is {3.0}", "draught is 3.0.", typeof(decimal), "3.0")]
    [InlineData("draught is {decimal}", "draught is 3.", typeof(decimal), "3")]
    [InlineData("draught is {3}", "draught is 3.", typeof(int), "3")]
    [InlineData("was {-6} C", "was -6 C today.", typeof(int), "-6")]
    [InlineData("was {int} C", "was -2147483648 C today.", typeof(int), "-2147483648")]
    [InlineData("has {int} fish", "has 2147483648 fish.", typeof(long), "2147483648")]
    [InlineData("has {3,000,000,000} fish", "has 3,000,000,000 fish.", typeof(long), "3000000000")]
    [InlineData("has {int} fish", "has 99,999,999,999,999,999,999 fish.", typeof(decimal), "99999999999999999999")]
    [InlineData("has {1.2 million} fish", "has 1.2 million fish.", typeof(int), "1200000")]
    [InlineData("costs {money}", "costs 45p a day.", typeof(decimal), "45")]
    [InlineData("costs {$3}", "costs $3 a day.", typeof(decimal), "3")]
    [InlineData("costs {money}", "costs $1.2 million a day.", typeof(decimal), "1200000")]
    [InlineData("took {percent}", "took 7% of it.", typeof(decimal), "7")]
    [InlineData("code {0319}", "has code 0319 here.", typeof(string), "0319")]
    [InlineData("until {date}", "runs until May 3, 2016.", typeof(DateOnly), "05/03/2016")]
    [InlineData("until {date}", "runs until May 2016.", typeof(DateValue), "2016-05")]
    [InlineData("at {time}", "opens at 9:30 daily.", typeof(TimeOnly), "09:30")]
    [InlineData("by {person}", "is led by Nora Quist.", typeof(string), "Nora Quist")]
    public void The_type_of_a_constant(string words, string text, Type type, string value)
    {
        var project = new TestProject { Code = $"[assembly: ArticleFacts.ArticleConstant(\"class\", \"{words}\")]" };
        var pinned = project.Run(TestProject.Article("harbour.txt", "Harbour rules\n\nIt " + text + "\n")).Expect().Load().GetType("App.Harbour+Pinned")!;

        var actual = pinned.GetField("class")?.GetValue(null) ?? pinned.GetProperty("class")!.GetValue(null)!;
        Assert.Equal((type, value), (actual.GetType(), Convert.ToString(actual, CultureInfo.InvariantCulture)));
    }

    // Each declares something that can't be generated; the message says why and what to do.
    [Theory]
    [InlineData("[assembly: X(\"Pinned\", \"stay {21} days\")]", "name of its class")]
    [InlineData("[assembly: X(\"Equals\", \"stay {21} days\")]", "every class has a member of this name")]
    [InlineData("[assembly: X(\"ToString\", \"stay {21} days\")]", "every class has a member of this name")]
    [InlineData("[X(\"Rules\", \"stay {21} days\")] static partial class Rules;", "name of its class")]
    [InlineData("[X(\"Days\", \"stay {21} days\")] static partial class Rules { const int Days = 1; }", "already has a member of this name")]
    [InlineData("class Base { protected const int Days = 1; } [X(\"Days\", \"stay {21} days\")] partial class Rules : Base;", "already has a member of this name")]
    [InlineData("[X(\"GetHashCode\", \"stay {21} days\")] static partial class Rules;", "every class has a member of this name")]
    [InlineData("[X(\"Days\", \"stay {21} days\")] file static partial class Rules;", "remove 'file'")]
    [InlineData("[X(\"Days\", \"stay {21} days\")] static class Rules;", "add 'partial'")]
    [InlineData("[X(\"Days\", \"stay {21} days\")] partial class Rules<T>;", "remove its type parameters")]
    [InlineData("[X(\"Days\", \"stay {21} days\")] partial record Rules;", "is a record")]
    [InlineData("static partial class Outer { [X(\"Days\", \"stay {21} days\")] static partial class Rules; }", "move it out")]
    [InlineData("[X(\"Count\", \"stay {21} days\"), ArticleFacts.ArticleTable(\"Some {Boats:int} boats use the harbour\")] static partial class Rules;", "is a table")]
    [InlineData("namespace App { [X(\"Days\", \"stay {21} days\")] static partial class Harbour; }", "'Harbour' is a class that is generated for an article")]
    [InlineData("namespace App { [X(\"Days\", \"stay {21} days\")] static partial class Articles; }", "'Articles' is a class that is generated for an article")]
    [InlineData("[assembly: X(\"A\", \"stay {21} days\")] [assembly: X(\"A\", \"stay {21} days\")]", "already defined at App.cs(1,19)")]
    [InlineData("[assembly: X(\"A\", \"stay {21} days\")] [assembly: X(\"A\", \"Some {5,000} boats\")]", "already defined at App.cs(1,19)")]
    [InlineData("[assembly: X(\"A\", \"stay {21} days\")] [assembly: X(\"A\", \"Some {5,000} boats\", Article = \"harbour\")]", "already defined at App.cs(1,19)")]
    [InlineData("[assembly: X(\"A\", \"stay {21} days\", Article = \"App.Harbour\")] [assembly: X(\"A\", \"Some {5,000} boats\", Article = \"harbour.txt\")]", "already defined at App.cs(1,19)")]
    [InlineData("[X(\"A\", \"stay {21} days\")] static partial class Rules; [X(\"A\", \"Some {5,000} boats\")] static partial class Rules;", "already defined at App.cs(1,9)")]
    [InlineData("[assembly: X(\"A\", \"stay {Int} days\")]", "write {int}")]
    public void A_constant_that_can_not_be_declared(string code, string message)
    {
        var run = Run(code.Replace("X(", "ArticleFacts.ArticleConstant(", StringComparison.Ordinal)).Expect("AF0422");
        Assert.Contains(message.Replace("(1,19)", "(1,46)", StringComparison.Ordinal).Replace("(1,9)", "(1,36)", StringComparison.Ordinal), Message(run), StringComparison.Ordinal);
        Assert.Contains("App.Harbour.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Constants_of_one_name_in_two_articles_are_two()
    {
        var project = new TestProject { Code = "[assembly: ArticleFacts.ArticleConstant(\"Days\", \"stay {int} days\", Article = \"harbour\")] [assembly: ArticleFacts.ArticleConstant(\"Days\", \"stay {int} days\", Article = \"other\")]" };
        var assembly = project.Run(TestProject.Article("harbour.txt", Harbour), TestProject.Article("other.txt", Harbour.Replace("21", "22", StringComparison.Ordinal))).Expect().Load();
        Assert.Equal((21, 22), (assembly.GetType("App.Harbour+Pinned")!.GetField("Days")!.GetRawConstantValue(), assembly.GetType("App.Other+Pinned")!.GetField("Days")!.GetRawConstantValue()));
    }

    [Theory]
    [InlineData("[ArticleFacts.ArticleConstant(\"Days\", \"stay {21} days\")] static partial class @class;", "class")]
    [InlineData("[ArticleFacts.ArticleConstant(\"Days\", \"stay {21} days\")] static partial class @record;", "record")]
    [InlineData("namespace @class.@int; [ArticleFacts.ArticleConstant(\"Days\", \"stay {21} days\")] static partial class Rules;", "class.int.Rules")]
    [InlineData("[ArticleFacts.ArticleConstant(\"Days\", \"stay {21} days\")] partial class Rules; partial class Rules : System.IDisposable { public void Dispose() { } }", "Rules")]
    public void A_class_of_any_name(string code, string type) => Assert.Equal(21, Run(code).Expect().Load().GetType(type)!.GetField("Days")!.GetRawConstantValue());

    [Theory]
    [InlineData("[assembly: ArticleFacts.ArticleConstant(\"1\", \"stay {21} days\")]", "AF0422")]
    [InlineData("[assembly: ArticleFacts.ArticleConstant(\"A\", \"stay {21} days\")] [assembly: ArticleFacts.ArticleConstant(\"A\", \"stay {int} days\")]", "AF0422")]
    [InlineData("[assembly: ArticleFacts.ArticleConstant(\"A\", \"stay {21} days\", Article = \"Harbor\")]", "AF0408")]
    [InlineData("[ArticleFacts.ArticleConstant(\"A\", \"stay {21} days\")] static class NotPartial { }", "AF0422")]
    public void A_misuse_is_an_error(string code, string id) => Run(code).Expect(id);

    private static string Message(GeneratorRun run) => run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture);

    private static GeneratorRun Run(string code) => new TestProject { Code = code }.Run(TestProject.Article("harbour.txt", Harbour));
}
