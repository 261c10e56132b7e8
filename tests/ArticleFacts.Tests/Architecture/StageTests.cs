using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArticleFacts.Tests.Architecture;

/// <summary>Data flows one way: a stage may read the stages before it and nothing behind it. Asked of the source files, by their folders.</summary>
public class StageTests
{
    // A stage and what it may read. The public records of Facts (namespace ArticleFacts) are the vocabulary of all stages.
    private static readonly Dictionary<string, string[]> MayRead = new()
    {
        ["Text"] = ["Text", "Lexicon"],
        ["Lexicon"] = ["Lexicon", "Text"],
        ["Layout"] = ["Layout", "Text", "Lexicon"],
        ["Mentions"] = ["Mentions", "Layout", "Text", "Lexicon"],
        ["Facts"] = ["Facts", "Mentions", "Layout", "Text", "Lexicon"],
        ["Templates"] = ["Templates", "Facts", "Mentions", "Layout", "Text", "Lexicon"],
        ["Findings"] = ["Findings", "Facts", "Mentions", "Layout", "Text", "Lexicon"],
    };

    public static TheoryData<string> Stages => [.. MayRead.Keys];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_reads_only_what_comes_before_it(string stage)
    {
        var files = Directory.GetFiles(Repository.Path("src", "ArticleFacts", stage), "*.cs", SearchOption.AllDirectories);
        var forbidden = MayRead.Keys.Except(MayRead[stage]).Select(s => "ArticleFacts." + s).ToArray();

        var faults = files
            .SelectMany(f => File.ReadLines(f).Select((line, i) => (File: Path.GetFileName(f), Number: i + 1, Line: line)))
            .Where(l => forbidden.Any(n => l.Line.Contains(n, StringComparison.Ordinal)))
            .Select(l => $"{l.File}({l.Number}): {l.Line.Trim()}");

        Assert.NotEmpty(files);
        Assert.Empty(faults);
    }

    [Fact]
    public void The_library_depends_on_nothing_but_the_framework()
    {
        var references = typeof(ArticleReader).Assembly.GetReferencedAssemblies().Select(a => a.Name!);

        Assert.All(references, name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Public_types_live_in_one_namespace()
    {
        var elsewhere = typeof(ArticleReader).Assembly.GetExportedTypes().Where(t => t.Namespace != "ArticleFacts");

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void Facts_are_sealed_and_have_no_setters()
    {
        var open = typeof(ArticleReader).Assembly.GetExportedTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false })
            .SelectMany(t => t.IsSealed ? t.GetProperties().Where(IsSettable).Select(p => t.Name + "." + p.Name) : [t.Name + " is not sealed"]);

        Assert.Empty(open);
    }

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
