using System.Diagnostics;
using System.Globalization;
using ArticleFacts.Benchmarks;
using BenchmarkDotNet.Running;

// "--linear" is a quick look without BenchmarkDotNet: does ten times the text take ten times as long?
if (args is ["--linear"])
{
    Linearity.Print();
    return;
}
// "--stages" tells where the time goes.
if (args is ["--stages"])
{
    Stages.Print();
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(ReaderBenchmarks).Assembly).Run(args);

namespace ArticleFacts.Benchmarks
{
    /// <summary>Times the reader over 1, 10 and 100 times the text, each the best of several runs.</summary>
    internal static class Linearity
    {
        public static void Print()
        {
            Measure("warm-up", CorpusText.Times(3));
            Console.WriteLine($"{"text",-42}{"MB",8}{"ms",10}{"MB/s",8}");
            foreach (var times in new[] { 1, 10, 100 }) Measure($"corpus x {times}", CorpusText.Times(times), print: true);
            foreach (var (name, text) in CorpusText.Hostile(1_000_000)) Measure(name, text, print: true);
        }

        private static void Measure(string name, string text, bool print = false)
        {
            var best = double.MaxValue;
            for (var run = 0; run < 3; run++)
            {
                var watch = Stopwatch.StartNew();
                ArticleReader.Read(text);
                best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
                if (watch.ElapsedMilliseconds > 5000) break;
            }
            var megabytes = text.Length / 1e6;
            if (print)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-42}{megabytes,8:0.00}{best,10:0.0}{megabytes / best * 1000,8:0.0}"));
            }
        }
    }
}
