using System.Globalization;

namespace ArticleFacts.Fuzz;

/// <summary>Long runs: <c>texts COUNT [SEED]</c>, <c>compiled COUNT [SEED]</c>, <c>digest COUNT [SEED]</c>.</summary>
internal static class Program
{
    // As many at a time as a line of progress is printed for.
    private const int Portion = 1000;

    private static int Main(string[] args)
    {
        if (args is not [var kind and ("texts" or "compiled" or "digest"), var number, .. var rest] || !int.TryParse(number, CultureInfo.InvariantCulture, out var count))
        {
            Console.Error.WriteLine("""
                usage: ArticleFacts.Fuzz texts COUNT [SEED]      reads mutated texts and checks what holds for all
                       ArticleFacts.Fuzz compiled COUNT [SEED]   generates and compiles the code of mutated articles
                       ArticleFacts.Fuzz digest COUNT [SEED]     prints a digest of the facts of mutated texts, to be compared between machines
                """);
            return 2;
        }
        var seed = rest is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 1;
        if (kind == "digest")
        {
            Console.WriteLine(FuzzRun.Digest(count, seed));
            return 0;
        }
        for (var done = 0; done < count; done += Portion, seed++)
        {
            try
            {
                if (kind == "texts") FuzzRun.Texts(Math.Min(Portion, count - done), seed);
                else FuzzRun.Compiled(Math.Min(Portion, count - done), seed);
            }
            catch (Exception e)
            {
                Console.Error.WriteLine(e.Message);
                Console.Error.WriteLine($"Seed {seed}. Keep the small text in {FuzzRun.CaseFolder}.");
                return 1;
            }
            Console.WriteLine($"{Math.Min(done + Portion, count)} {kind}, none failed");
        }
        return 0;
    }
}
