using System.Diagnostics;
using ArticleFacts.Accuracy;

namespace ArticleFacts.Tests.Reader;

/// <summary>
/// A machine with ICU and one without read the same facts. A process is one or the other for good, so each is a process of its own; the whole suite runs in both
/// ways in <c>.ci/run</c>.
/// </summary>
public class GlobalizationTests
{
    private const string Variable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    private static readonly string[] Folders = [Repository.Path("seeds"), Repository.Path("tests", "Corpus")];

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public void Facts_are_those_of_this_process(string invariant)
    {
        var expected = Folders.SelectMany(f => Directory.GetFiles(f, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(file => FactsJson.Write(Path.GetFileName(file), ArticleReader.Read(File.ReadAllText(file)), indented: false)).ToArray();

        var facts = FactsOf(invariant);
        // A machine without ICU can't be the other kind: what can be compared there is the first case.
        if (facts is null) return;

        Assert.True(expected.Length > 50);
        Assert.Equal(expected, facts);
    }

    // Null where the machine has no ICU and should use it.
    private static string[]? FactsOf(string invariant)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(FactsJson).Assembly.Location, "facts-of", .. Folders])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment[Variable] = invariant;
        using var process = Process.Start(start)!;
        var fault = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (invariant == "0" && fault.Result.Contains("ICU", StringComparison.Ordinal)) return null;
        Assert.True(process.ExitCode == 0, fault.Result);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
