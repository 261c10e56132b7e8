using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
#if USE_VERIFY
using VerifyTests;
#else
using System.Globalization;
using System.Text;
#endif

namespace ArticleFacts.Generator.Tests;

#if USE_VERIFY
/// <summary>Compares with verified files by the package Verify.SourceGenerators.</summary>
internal static class Snapshot
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        VerifyXunit.Verifier.Verify(driver, sourceFile: file);
}
#else
/// <summary>
/// Compares with verified files, in the conventions of the package Verify.SourceGenerators, which takes over with <c>-p:UseVerify=true</c>:
/// <c>{Class}.{Method}#{hint}.verified.cs</c> for each file and <c>{Class}.{Method}.verified.txt</c> for the diagnostics.
/// What differs is written beside it as <c>.received.</c>; to accept it, rename it.
/// </summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var folder = Repository.Path("tests", "ArticleFacts.Generator.Tests");
        var prefix = Path.GetFileNameWithoutExtension(file) + "." + method;
        var received = Received(driver.GetRunResult(), prefix);
        foreach (var old in Directory.EnumerateFiles(folder, prefix + "*.received.*").Where(f => Belongs(f, prefix))) File.Delete(old);

        var faults = new List<string>();
        foreach (var (name, text) in received)
        {
            var verified = Path.Combine(folder, name);
            if (File.Exists(verified) && File.ReadAllText(verified) == text) continue;
            var path = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
            File.WriteAllText(path, text, Utf8WithMark);
            faults.Add("differs, see " + path);
        }
        faults.AddRange(Directory.EnumerateFiles(folder, prefix + "*.verified.*")
            .Where(f => Belongs(f, prefix) && !received.ContainsKey(Path.GetFileName(f)))
            .Select(f => "left over: " + f));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        return Task.CompletedTask;
    }

    private static bool Belongs(string path, string prefix) => Path.GetFileName(path)[prefix.Length] is '#' or '.';

    private static SortedDictionary<string, string> Received(GeneratorDriverRunResult result, string prefix)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in result.Results.SelectMany(r => r.GeneratedSources))
        {
            files.Add($"{prefix}#{Path.GetFileNameWithoutExtension(source.HintName)}.verified.cs", $"//HintName: {source.HintName}\n{source.SourceText}");
        }
        if (!result.Diagnostics.IsEmpty) files.Add(prefix + ".verified.txt", Text(result.Diagnostics));
        return files;
    }

    private static string Text(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder("{\n  Diagnostics: [\n");
        text.AppendJoin(",\n", diagnostics.Select(Text));
        return text.Append("\n  ]\n}").ToString();
    }

    private static string Text(Diagnostic diagnostic)
    {
        var descriptor = diagnostic.Descriptor;
        List<string> lines = [];
        if (diagnostic.Location != Location.None) lines.Add("Location: " + diagnostic.Location.GetMappedLineSpan());
        lines.Add("Message: " + diagnostic.GetMessage(CultureInfo.InvariantCulture));
        lines.Add("Severity: " + diagnostic.Severity);
        if (diagnostic.WarningLevel != 0) lines.Add("WarningLevel: " + diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        List<string> parts =
        [
            "Id: " + descriptor.Id,
            "Title: " + descriptor.Title.ToString(CultureInfo.InvariantCulture),
            "HelpLink: " + descriptor.HelpLinkUri,
            "MessageFormat: " + descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
            "Category: " + descriptor.Category,
            "DefaultSeverity: " + descriptor.DefaultSeverity,
            "IsEnabledByDefault: " + descriptor.IsEnabledByDefault,
        ];
        lines.Add("Descriptor: {\n        " + string.Join(",\n        ", parts) + "\n      }");
        return "    {\n      " + string.Join(",\n      ", lines) + "\n    }";
    }
}
#endif
