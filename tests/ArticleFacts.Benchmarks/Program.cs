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
            Console.WriteLine($"{"text",-42}{"MB",8}{"CPU ms",10}{"MB/s",8}");
            foreach (var times in new[] { 1, 10, 100 }) Measure($"corpus x {times}", CorpusText.Times(times), print: true);
            foreach (var length in new[] { 250_000, 500_000, 1_000_000, 2_000_000 })
            {
                foreach (var (name, text) in CorpusText.Hostile(length)) Measure(name, text, print: true);
            }
        }

        private static void Measure(string name, string text, bool print = false)
        {
            var best = double.MaxValue;
            for (var run = 0; run < 3; run++)
            {
                // The processor's time and not the clock's: other work on the machine does not count.
                var start = Environment.CpuUsage.TotalTime;
                ArticleReader.Read(text);
                var time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
                best = Math.Min(best, time);
                if (time > 5000) break;
            }
            var megabytes = text.Length / 1e6;
            if (print)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-42}{megabytes,8:0.00}{best,10:0.0}{megabytes / best * 1000,8:0.0}"));
            }
        }
    }
}
