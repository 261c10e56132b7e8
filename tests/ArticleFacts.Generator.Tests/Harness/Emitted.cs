using ArticleFacts.Members;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleFacts.Generator.Tests;

/// <summary>Compiles the code of articles that a test makes by hand, beside what a hostile project may hold.</summary>
internal static class Emitted
{
    /// <summary>Names that generated code would stumble over if it did not name everything from the root.</summary>
    public const string HostileCode = """
        namespace System.System { }
        namespace App.System { }
        namespace App.ArticleFacts { class Person { } class ValueList { } class Mention { } }
        namespace App.global { }
        namespace App
        {
            class String { }
            class Int32 { }
            class ValueList { }
            class ValueList<T> { }
            class Mention { }
            class Quotation { }
            class DateValue { }
            class DateOnly { }
            class Enumerable { }
            class Index_ { }
            class Data_ { }
            class Func { }
        }
        """;

    /// <summary>The facts as the generated class <c>App.Sample</c>.</summary>
    public static (CSharpCompilation Compilation, string Code) Compile(Article article, string path = "sample.txt", string code = HostileCode)
    {
        var model = new ArticleModel("/project/app/" + path, path, new Input.ArticleName("App", "Sample"), article, MemberNamer.Name(article).Where(SyntaxFacts.IsValidIdentifier));
        var source = ArticleSource.Emit(model);
        Assert.True(source.Failures.Count == 0, source.Failures.ToString());
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(Microsoft.CodeAnalysis.DocumentationMode.Diagnose);
        var compilation = TestProject.Compile(code, parse).AddSyntaxTrees(CSharpSyntaxTree.ParseText(source.Code!, parse, source.HintName));
        return (compilation, source.Code!);
    }

    /// <summary>Fails with the first faults and their lines when the code of <paramref name="article"/> does not compile without warnings.</summary>
    public static System.Reflection.Assembly Load(Article article, string path = "sample.txt", string code = HostileCode)
    {
        var (compilation, source) = Compile(article, path, code);
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        var faults = emitted.Diagnostics.Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Take(5).ToArray();
        Assert.True(faults.Length == 0, string.Join("\n", faults.Select(f => f.ToString())) + "\n" + (faults.Length > 0 ? source : ""));
        stream.Position = 0;
        return new System.Runtime.Loader.AssemblyLoadContext("App", isCollectible: true).LoadFromStream(stream);
    }
}
