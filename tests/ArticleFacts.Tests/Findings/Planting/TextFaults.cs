using System.Text.RegularExpressions;

namespace ArticleFacts.Tests.Findings.Planting;

/// <summary>Faults of form: what is lost, doubled or does not belong to the text.</summary>
internal static partial class TextFaults
{
    public static IEnumerable<Plant> LostBracket(Soil soil) =>
        from match in Brackets().Matches(soil.Text)
        where soil.BlockAt(Span(match)) is BlockKind.Paragraph or BlockKind.Record && !soil.IsDateline(Span(match))
        select Plant.Replace("AF0204", soil.Text, new SourceSpan(match.Index + match.Length - 1, match.Index + match.Length), "",
            new SourceSpan(match.Index, match.Index + 1));

    public static IEnumerable<Plant> LostQuotationMark(Soil soil)
    {
        foreach (var paragraph in soil.Facts.Paragraphs)
        {
            var text = soil.Text[paragraph.Span.Start..paragraph.Span.End];
            var close = text.LastIndexOf('”');
            var next = soil.Facts.Paragraphs.FirstOrDefault(p => p.Number == paragraph.Number + 1);
            // Where the next paragraph opens with a mark the quotation would go on there.
            if (close < 0 || (next is not null && next.Text[0] is '“' or '"') || text.Count(c => c == '“') != text.Count(c =>
                c == '”')) continue;
            yield return Plant.Replace("AF0205", soil.Text, new SourceSpan(paragraph.Span.Start + close, paragraph.Span.Start + close
                + 1), "", paragraph.Span);
        }
    }

    public static IEnumerable<Plant> DoubledWord(Soil soil) =>
        from match in Articles().Matches(soil.Text)
        where soil.BlockAt(Span(match)) == BlockKind.Paragraph
        select Plant.Replace("AF0209", soil.Text, Span(match), match.Value + match.Value);

    public static IEnumerable<Plant> InvisibleCharacter(Soil soil) =>
        from match in Words().Matches(soil.Text)
        where soil.BlockAt(Span(match)) == BlockKind.Paragraph && soil.Facts.Findings.All(f => f.Id != "AF0208")
        select Plant.Replace("AF0208", soil.Text, new SourceSpan(match.Index + 3, match.Index + 3), "\u200B");

    public static IEnumerable<Plant> LookAlikeLetter(Soil soil) =>
        from match in Words().Matches(soil.Text)
        let at = soil.Text.IndexOf('o', match.Index, match.Length)
        where at >= 0 && soil.BlockAt(Span(match)) == BlockKind.Paragraph && soil.Facts.Findings.All(f => f.Id != "AF0208")
        select Plant.Replace("AF0208", soil.Text, new SourceSpan(at, at + 1), "\u043E");

    public static IEnumerable<Plant> LostHeadline(Soil soil) =>
        soil.Facts.Headline is { } headline && headline.Span.Start == 0 && soil.Facts.Paragraphs.Count > 3
            && soil.Facts.Blocks.Count > 1 && soil.Facts.Blocks[1].Kind == BlockKind.Paragraph
            ? [Plant.Replace("AF0202", soil.Text, new SourceSpan(0, soil.Facts.Blocks[1].Span.Start), "", new SourceSpan(0,
                1)) with { Place = new SourceSpan(0, 1) }]
            : [];

    public static IEnumerable<Plant> PageFurniture(Soil soil)
    {
        var paragraphs = soil.Facts.Paragraphs;
        if (paragraphs.Count < 3 || soil.Facts.Findings.Any(f => f.Id == "AF0207")) yield break;
        foreach (var words in new[] { "Advertisement", "Share this article", "Related stories" })
        {
            yield return Plant.Replace("AF0207", soil.Text, new SourceSpan(paragraphs[1].Span.End, paragraphs[1].Span.End), "\n\n" + words);
        }
    }

    public static IEnumerable<Plant> LostHeadings(Soil soil)
    {
        var records = soil.Facts.Blocks.Where(b => b.Kind == BlockKind.Record).ToList();
        var gaps = Enumerable.Range(1, Math.Max(0,
            records.Count - 1)).Where(i => soil.Text[records[i - 1].Span.End..records[i].Span.Start].Trim('\r') == "\n\n").ToList();
        if (records.Count < 6 || gaps.Count != records.Count - 1) yield break;
        var (first, second) = (records[2], records[4]);
        var text = soil.Text.Insert(second.Span.Start, "\n").Insert(first.Span.Start, "\n");
        yield return new Plant("AF0206", text, new SourceSpan(first.Span.Start + 1, second.Span.End + 2));
    }

    private static SourceSpan Span(Match match) => new(match.Index, match.Index + match.Length);

    [GeneratedRegex(@"\([A-Za-z][^()\n]{2,60}\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@" (the|of|to|and|with)(?= [a-z])")]
    private static partial Regex Articles();

    [GeneratedRegex(@"(?<= )[a-z]{7,}(?= )")]
    private static partial Regex Words();
}
