using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleFacts.Generator.Tests;

/// <summary>The pages of the rules about declarations: what an example reports is what its page prints, place and all.</summary>
public class DeclaredPagesTests
{
    private const string Usings = "using System; using ArticleFacts;\n";

    private const string Policy =
        "Lending policy\n\nMembers may borrow books.\n\nLate books cost money.\n\nAsk at the desk.\n\nThe terms:\n\nBooks are lent for 14 days, and films for 7 days.\n";

    public static TheoryData<string, string, string> Pages => new()
    {
        { "AF0401", "crew.txt", "Crew" },
        { "AF0402", "crew.txt", "Crew" },
        { "AF0403", "crew.txt", "Crew" },
        { "AF0404", "crew.txt", "Crew" },
        { "AF0405", "crew.txt", "Crew" },
        { "AF0406", "crew.txt", "Crew" },
        { "AF0407", "crew.txt", "News\n\nThe crew:\n\n- Nora Quist, joined 3 May 2016\n- Per Dahl, joined May 2016\n" },
        { "AF0408", "crew.txt", "News\n\nThe crew:\n\n- Nora Quist, 34\n" },
        { "AF0410", "crew.txt", "News\n\nThe crew:\n\n- Nora Quist, 34, of Alder Falls\n- Per Dahl, old, of Elm Bay\n" },
        { "AF0411", "crew.txt", "News\n\nThe crew:\n\n- Nora Quist, 34\n- Per Dahl, 40\n" },
        { "AF0420", "lending-policy.txt", Policy },
        { "AF0421", "lending-policy.txt", Policy },
        { "AF0422", "lending-policy.txt", Policy },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_example_reports_what_its_page_prints(string id, string file, string text)
    {
        var page = File.ReadAllText(Repository.Path("docs/rules/" + id + ".md"));
        var code = Regex.Match(page, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var article = TestProject.Article(file, text, ("ClassName", file == "crew.txt" ? "CrewList" : ""));
        var diagnostic = new TestProject { Code = Usings + code }.Run(article).Diagnostics.First(d => d.Id == id);

        var place = diagnostic.Location.GetLineSpan();
        var (name, line) = place.Path == "App.cs" ? ("Declarations.cs", place.StartLinePosition.Line) : (file, place.StartLinePosition.Line + 1);
        var severity = Regex.Match(page, "^(Error|Warning), ", RegexOptions.Multiline).Groups[1].Value.ToLowerInvariant();
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{name}({line},{place.StartLinePosition.Character + 1}): {severity} {id}: {message}\n"),
            Regex.Match(page, "```text\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
    }
}
