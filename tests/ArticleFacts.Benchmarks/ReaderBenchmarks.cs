using BenchmarkDotNet.Attributes;

namespace ArticleFacts.Benchmarks;

/// <summary>The whole reader over 1, 10 and 100 times the corpus: the time must grow by the same factors.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private string text = "";

    /// <summary>How many times the corpus is read as one text.</summary>
    [Params(1, 10, 100)]
    public int Times { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup() => text = CorpusText.Times(Times);

    /// <summary>Text to facts.</summary>
    [Benchmark]
    public Article Read() => ArticleReader.Read(text);
}
