using System.Diagnostics;
using System.Globalization;

namespace ArticleFacts.Fuzz;

/// <summary>The bounded run: a part of the test suite, the same texts in every run. The long run is a command, see docs/threat-model.md.</summary>
public class FuzzTests
{
    private const int Seed = 20181227;

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(FuzzRun.CaseFolder, "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Whatever_a_text_is_its_facts_hold() => FuzzRun.Texts(3000, Seed);

    [Fact]
    public void Whatever_an_article_is_its_code_compiles_and_holds_what_is_meant() => FuzzRun.Compiled(200, Seed);

    // A machine without ICU can't be the other kind; there, only the second process runs.
    [Fact]
    public void Mutated_texts_have_the_same_facts_with_and_without_ICU()
    {
        var expected = FuzzRun.Digest(300, Seed);
        Assert.All(new[] { "0", "1" }, invariant => Assert.Contains(Digest(invariant), new[] { expected, "no ICU" }));
        Assert.Equal(expected, Digest("1"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_that_was_found_once_holds(string name)
    {
        var text = File.ReadAllText(Path.Combine(FuzzRun.CaseFolder, name));
        ReaderProperties.Check(text);
        CompiledProperties.Check([text]);
    }

    [Fact]
    public void A_failing_text_shrinks_to_what_fails()
    {
        var small = "";
        var fault = Assert.ThrowsAny<Exception>(() => FuzzRun.Run(HostileText.Any, 5000, Seed, text =>
        {
            if (!text.Contains("José", StringComparison.Ordinal)) return;
            small = text;
            Assert.Fail("José");
        }));

        Assert.Contains("shrinks", fault.Message, StringComparison.Ordinal);
        Assert.Equal("José", small);
    }

    private static string Digest(string invariant)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(FuzzRun).Assembly.Location, "digest", "300", Seed.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant;
        using var process = Process.Start(start)!;
        var fault = process.StandardError.ReadToEndAsync();
        var digest = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode != 0 && invariant == "0" && fault.Result.Contains("ICU", StringComparison.Ordinal) ? "no ICU" : digest + fault.Result;
    }
}
