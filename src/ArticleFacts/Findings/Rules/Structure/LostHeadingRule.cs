namespace ArticleFacts.Findings;

/// <summary>AF0206: a list is set apart into groups by wider gaps, and the headings of the groups are lost.</summary>
internal sealed class LostHeadingRule : IFindingRule
{
    private const int LeastRecords = 5;
    private const int LeastGaps = 2;

    public FindingRule Rule { get; } = new(
        "AF0206",
        "A heading is lost",
        FindingCategory.Structure,
        "In a list of five records or more, two gaps or more are wider than all others, as they are where a heading stood, and no heading "
            + "is there. Lists whose gaps are wide everywhere, and lists without blank lines between their records, are silent.");

    public void Check(FindingContext context)
    {
        var blocks = context.Layout.Blocks;
        for (var b = 0; b < blocks.Length;)
        {
            if (blocks[b].Kind != BlockKind.Record || blocks[b].List < 0)
            {
                b++;
                continue;
            }
            var end = b + 1;
            while (end < blocks.Length && (blocks[end].List == blocks[b].List || blocks[end].Kind == BlockKind.Caption)) end++;
            CheckList(context, b, end);
            b = end;
        }
    }

    private void CheckList(FindingContext context, int first, int end)
    {
        var blocks = context.Layout.Blocks;
        var records = Enumerable.Range(first, end - first).Where(i => blocks[i].Kind == BlockKind.Record).ToList();
        if (records.Count < LeastRecords) return;
        var usual = records.GroupBy(i => blocks[i].BlankLinesBefore).OrderByDescending(g => g.Count()).First().Key;
        var gaps = records.FindAll(i => blocks[i].BlankLinesBefore > usual && i > 0 && blocks[i - 1].Kind != BlockKind.Heading);
        // A single blank line is what sets the parts of a list apart that never had headings.
        if (usual == 0 || gaps.Count < LeastGaps || gaps.Count * 2 >= records.Count) return;
        foreach (var gap in gaps)
        {
            var span = context.Text.Tokens[blocks[gap].FirstToken].Span;
            context.Report(
                Rule,
                span,
                "The gap before this record is wider than others of the list, as where a heading stood: restore the heading of the group, "
                    + "or close the gap",
                new FindingValue(Lines(blocks[gap].BlankLinesBefore),
                    blocks[gap].BlankLinesBefore.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new FindingValue(Lines(usual), usual.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private static string Lines(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture) + (count == 1
        ? " blank line" : " blank lines");
}
