using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Members;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Benchmarks;

/// <summary>Where the processor's time goes: each stage and recogniser over the same text, the best of several runs.</summary>
internal static class Stages
{
    public static void Print()
    {
        var warm = CorpusText.Times(3);
        for (var start = Environment.CpuUsage.TotalTime; (Environment.CpuUsage.TotalTime - start).TotalSeconds < 10;) ArticleReader.Read(warm);
        var text = CorpusText.Times(10);
        var article = ArticleText.From(text);
        var layout = LayoutReader.Read(article);
        var mentions = MentionReader.Read(layout);
        var source = new MentionFactory(layout);
        var dates = DateResolver.Resolve(layout, mentions, ArticleOptions.Default);
        var entities = EntityResolver.Resolve(layout, mentions, source);
        Measure("Text", () => ArticleText.From(text));
        Measure("Layout", () => LayoutReader.Read(article));
        Measure("  dates", () => DateRecogniser.Recognise(layout, new Claims(article.Tokens.Length)));
        Measure("  quantities", () => QuantityRecogniser.Recognise(layout, new Claims(article.Tokens.Length)));
        Measure("  acronyms", () => AcronymRecogniser.Recognise(layout));
        Measure("  quotations", () => QuoteRecogniser.Recognise(layout));
        Measure("  names", () => NameRecogniser.Recognise(layout, new Claims(article.Tokens.Length), mentions.Acronyms, WordIds.Of(layout)));
        Measure("Mentions", () => MentionReader.Read(layout));
        Measure("  resolve dates", () => DateResolver.Resolve(layout, mentions, ArticleOptions.Default));
        Measure("  resolve entities", () => EntityResolver.Resolve(layout, mentions, source));
        Measure("  resolve quotations", () => QuotationResolver.Resolve(layout, mentions, entities, source));
        Measure("  tables", () => TableReader.Read(layout, mentions, dates, entities, source));
        var tables = TableReader.Read(layout, mentions, dates, entities, source);
        Measure("  name quantities", () => QuantityNamer.Name(layout, mentions, entities, tables, source));
        var known = ArticleReader.Read(text);
        Measure("  name members", () => MemberNamer.Name(known));
        Measure("Everything", () => ArticleReader.Read(text));
    }

    private static void Measure(string name, Func<object> work)
    {
        var best = double.MaxValue;
        long bytes = 0;
        for (var run = 0; run < 9; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            GC.KeepAlive(work());
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name,-24}{best,9:0.0} ms{bytes / 1e6,9:0.0} MB allocated"));
    }
}
