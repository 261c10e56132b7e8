using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleFacts.Generator.Tests;

/// <summary>A project with articles, for the generator to run in.</summary>
internal sealed class TestProject
{
    public const string Directory = "/project/app/";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "ArticleFacts.dll" or "netstandard.dll"))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private readonly Dictionary<string, string> properties = new()
    {
        ["RootNamespace"] = "App",
        ["TargetFrameworkIdentifier"] = ".NETCoreApp",
        ["TargetFrameworkVersion"] = "v8.0",
    };

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    /// <summary>The project's own code.</summary>
    public string Code { get; init; } = "";

    public TestProject With(string property, string value)
    {
        properties[property] = value;
        return this;
    }

    /// <summary>An article in the project's folder.</summary>
    public static ArticleFile Article(string file, string? text, params (string Name, string Value)[] metadata) => new(Directory + file, text, metadata);

    /// <summary>Runs the generator, and runs it again to see that nothing is done twice.</summary>
    public GeneratorRun Run(params ArticleFile[] articles) => Run(articles, listed: articles);

    /// <summary>Runs the generator with files of which the project lists others than the compiler has.</summary>
    public GeneratorRun Run(ArticleFile[] articles, ArticleFile[] listed)
    {
        var options = new TestOptions(properties, listed);
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion).WithDocumentationMode(DocumentationMode.Diagnose);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            articles,
            parse,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return GeneratorRun.First(driver, Compile(Code, parse), options);
    }

    public static CSharpCompilation Compile(string code, CSharpParseOptions parse) => CSharpCompilation.Create(
        "App",
        [CSharpSyntaxTree.ParseText(code, parse, "App.cs")],
        References,
        // Warnings are errors: generated code has none, in any project.
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable));
}
