using ArticleFacts.Templates;
using BenchmarkDotNet.Attributes;

namespace ArticleFacts.Benchmarks;

/// <summary>A hostile template over 0.1 and 1 MB of hostile text: ten times the text must take ten times as long.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    // Every word of the text may be each of these parts.
    private const string Hostile = "[a] [a] [a] [a] [a] [a] [a] [a] ( (a|a a|a a a) )+ {A} a {B} a {C} a {D} a {E} on {Date}.";

    private static readonly Template Template = Template.Parse(Hostile);
    private TemplateReader reader = null!;

    /// <summary>Length of the text in characters.</summary>
    [Params(100_000, 1_000_000)]
    public int Length { get; set; }

    /// <summary>Reads the text, which is measured elsewhere.</summary>
    [GlobalSetup]
    public void Setup() => reader = Reader(Length);

    /// <summary>The template over the text.</summary>
    [Benchmark]
    public int Match() => Match(reader);

    internal static TemplateReader Reader(int length) =>
        TemplateReader.For("A title\n\n" + string.Concat(Enumerable.Repeat("a ", length / 2)), ArticleOptions.Default);

    internal static int Match(TemplateReader reader) => reader.Read(Template).Records.Count;
}
