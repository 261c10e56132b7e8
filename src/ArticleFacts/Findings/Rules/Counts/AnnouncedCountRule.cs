using System.Globalization;
using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0301: the introduction of a list announces another number of records than the list has.</summary>
internal sealed class AnnouncedCountRule : IFindingRule
{
    private const Reason Explained = Reason.Part | Reason.Open | Reason.Approximate | Reason.Rest;

    public FindingRule Rule { get; } = new(
        "AF0301",
        "The list has another number of records than announced",
        FindingCategory.Counts,
        "The sentence or heading before a list says how many follow, and the list has more or fewer records. Records are counted, not "
            + "paragraphs. Silent where the introduction says \"among\", \"include\", \"at least\", \"about\" or \"others\", and where "
            + "the text after the list tells of others.");

    public void Check(FindingContext context)
    {
        foreach (var table in context.Article.Tables)
        {
            if (table.AnnouncedCount is not { } announced || announced == table.Records.Count || table.Records.Count == 0) continue;
            if (table.Intro is not { } intro) continue;
            var number = Array.Find(context.Mentions.Quantities, q => intro.Span.Contains(q.Number) && q.Value == announced
                && PrintedNumber.IsExact(q));
            if (number is null) continue;
            var sentence = context.SentenceOf(number.Number);
            if ((context.Reasons.In(sentence.FirstToken, sentence.EndToken) & Explained) != 0 || RestFollows(context, table)) continue;
            Report(context, table, number, announced);
        }
    }

    private void Report(FindingContext context, Table table, QuantityMention number, int announced)
    {
        var words = context.Words(number.Phrase);
        var listed = Values.Count(table.Records.Count, "record");
        context.Report(
            Rule,
            number.Number,
            "The text announces '" + words + "', and the list has " + listed + ": correct the number, or add what is missing",
            new FindingValue(words, announced.ToString(CultureInfo.InvariantCulture)),
            new FindingValue(listed, table.Records.Count.ToString(CultureInfo.InvariantCulture)),
            context.Place("first record", table.Records[0].Source.Span),
            context.Place("last record", table.Records[table.Records.Count - 1].Source.Span));
    }

    // "Two others have not been named.", in the last record or the block after it.
    private static bool RestFollows(FindingContext context, Table table)
    {
        var last = context.Layout.BlockAt(table.Records[table.Records.Count - 1].Source.Span.Start);
        for (var b = last; b <= last + 1 && b >= 0 && b < context.Layout.Blocks.Length; b++)
        {
            var block = context.Layout.Blocks[b];
            if ((context.Reasons.In(block.FirstToken, block.EndToken) & Reason.Rest) != 0) return true;
        }
        return false;
    }
}
