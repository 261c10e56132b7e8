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
        private static readonly int[] Lengths = [250_000, 500_000, 1_000_000, 2_000_000];

        public static void Print()
        {
            // Until the runtime has compiled everything for good, which it does beside the reading.
            var warm = CorpusText.Times(3);
            for (var start = Environment.CpuUsage.TotalTime; (Environment.CpuUsage.TotalTime - start).TotalSeconds < 10;) ArticleReader.Read(warm);
            Console.WriteLine($"{"corpus",-26}{"MB",9}{"CPU ms",9}{"MB/s",9}");
            foreach (var times in new[] { 1, 10, 100 })
            {
                var text = CorpusText.Times(times);
                var time = Time(text);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"x " + times,-26}{text.Length / 1e6,9:0.00}{time,9:0.0}{text.Length / 1e3 / time,9:0.0}"));
            }

            Console.WriteLine();
            Console.WriteLine($"{"hostile, CPU ms a MB",-26}{"0.25 MB",9}{"0.5 MB",9}{"1 MB",9}{"2 MB",9}");
            var names = CorpusText.Hostile(1).Select(h => h.Name).ToArray();
            foreach (var name in names)
            {
                Console.Write($"{name,-26}");
                foreach (var length in Lengths)
                {
                    var text = CorpusText.Hostile(length).First(h => h.Name == name).Text;
                    Console.Write(string.Create(CultureInfo.InvariantCulture, $"{Time(text) * 1e6 / text.Length,9:0}"));
                }
                Console.WriteLine();
            }
            Console.Write($"{"template over text",-26}");
            foreach (var length in Lengths)
            {
                var reader = TemplateBenchmarks.Reader(length);
                Console.Write(string.Create(CultureInfo.InvariantCulture, $"{Time(() => TemplateBenchmarks.Match(reader)) * 1e6 / length,9:0}"));
            }
            Console.WriteLine();
        }

        private static double Time(string text) => Time(() => ArticleReader.Read(text));

        // The processor's time and not the clock's: other work on the machine does not count.
        private static double Time(Action read)
        {
            var best = double.MaxValue;
            for (var run = 0; run < 3; run++)
            {
                var start = Environment.CpuUsage.TotalTime;
                read();
                best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
                if (best > 1000) break;
            }
            return best;
        }
    }
}
