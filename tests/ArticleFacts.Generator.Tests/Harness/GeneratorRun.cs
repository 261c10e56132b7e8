using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator.Tests;

/// <summary>
/// What the generator did. Whoever takes the result has to say which diagnostics are expected; every run was repeated, and every step of
/// the repetition was cached.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorRunResult result;

    private readonly TestOptions options;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input, TestOptions options)
    {
        this.options = options;
        Driver = driver;
        Input = input;
        result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
    }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Input { get; }

    /// <summary>Generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Ids of the warnings and errors, sorted; information is in <see cref="Diagnostics"/>.</summary>
    public string Ids => string.Join(' ', result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).Select(d => d.Id).Order(StringComparer.Ordinal));

    public IReadOnlyList<Diagnostic> Diagnostics => result.Diagnostics;

    public static GeneratorRun First(GeneratorDriver driver, CSharpCompilation input, TestOptions options)
    {
        var run = new GeneratorRun(driver.RunGenerators(input), input, options);
        var again = run.Again();
        again.AssertSteps(TrackingNames.All, IncrementalStepRunReason.Cached);
        Assert.Equal(run.Files, again.Files);
        return run;
    }

    /// <summary>Runs the same driver again: after an edit of the code, or as it is.</summary>
    public GeneratorRun Again(string? code = null)
    {
        var input = code is null
            ? Input.Clone()
            : Input.ReplaceSyntaxTree(Input.SyntaxTrees.Single(), Input.SyntaxTrees.Single().WithChangedText(SourceText.From(code)));
        return new GeneratorRun(Driver.RunGenerators(input), input, options);
    }

    /// <summary>Runs the same driver again, one article replaced.</summary>
    public GeneratorRun Edit(ArticleFile before, ArticleFile after)
    {
        var edited = options.Replace(before, after);
        return new GeneratorRun(Driver.ReplaceAdditionalText(before, after).WithUpdatedAnalyzerConfigOptions(edited).RunGenerators(Input), Input, edited);
    }

    /// <summary>Says which diagnostics are expected: ids with blanks between them; none by default.</summary>
    public GeneratorRun Expect(string ids = "")
    {
        Assert.True(ids == Ids, $"expected diagnostics: {ids}\nactual: {string.Join("\n  ", result.Diagnostics)}");
        return this;
    }

    /// <summary>Every output of the named steps ended for one of the reasons.</summary>
    public void AssertSteps(IEnumerable<string> steps, params IncrementalStepRunReason[] reasons)
    {
        foreach (var step in steps)
        {
            foreach (var reason in Reasons(step)) Assert.True(reasons.Contains(reason), $"{step}: {reason}");
        }
    }

    /// <summary>How each output of a step came about.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(r => r.Outputs.Select(o => o.Reason)) : [];

    /// <summary>How each generated file came about: whether the compiler gets a new one.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons() =>
        result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(r => r.Outputs).Select(o => o.Reason);

    /// <summary>The project with the generated code, which compiles without a warning.</summary>
    public CSharpCompilation Compile()
    {
        var compilation = Input.AddSyntaxTrees(result.GeneratedSources.Select(s => s.SyntaxTree));
        var faults = compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Take(5).ToArray();
        Assert.True(faults.Length == 0, string.Join("\n", faults.Select(f => f + "\n    " + Line(f))));
        return compilation;
    }

    /// <summary>Compiles and loads; the assembly uses the library that the tests use.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        var emitted = Compile().Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext("App", isCollectible: true).LoadFromStream(stream);
    }

    private static string Line(Diagnostic fault)
    {
        if (fault.Location.SourceTree is not { } tree) return "";
        var line = tree.GetText().Lines[fault.Location.GetLineSpan().StartLinePosition.Line].ToString();
        return line.Length > 300 ? line[..300] : line;
    }
}
