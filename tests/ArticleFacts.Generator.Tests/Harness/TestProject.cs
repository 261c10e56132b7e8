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
        ["build_property.RootNamespace"] = "App",
        ["build_property.ProjectDir"] = Directory,
        ["build_property.TargetFrameworkIdentifier"] = ".NETCoreApp",
        ["build_property.TargetFrameworkVersion"] = "v8.0",
    };

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    /// <summary>The project's own code.</summary>
    public string Code { get; init; } = "";

    public TestProject With(string property, string value)
    {
        properties["build_property." + property] = value;
        return this;
    }

    /// <summary>An article in the project's folder.</summary>
    public static ArticleFile Article(string file, string? text, params (string Name, string Value)[] metadata) => new(Directory + file, text, metadata);

    /// <summary>Runs the generator, and runs it again to see that nothing is done twice.</summary>
    public GeneratorRun Run(params ArticleFile[] articles)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion).WithDocumentationMode(DocumentationMode.Diagnose);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            articles,
            parse,
            new TestOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return GeneratorRun.First(driver, Compile(Code, parse));
    }

    public static CSharpCompilation Compile(string code, CSharpParseOptions parse) => CSharpCompilation.Create(
        "App",
        [CSharpSyntaxTree.ParseText(code, parse, "App.cs")],
        References,
        // Warnings are errors: generated code has none, in any project.
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable));
}
