namespace ArticleFacts.Tests.Findings.Planting;

/// <summary>An article with one fault in it.</summary>
/// <param name="Id">The rule that must find it.</param>
/// <param name="Text">The text with the fault.</param>
/// <param name="Place">Where the fault is, in <paramref name="Text"/>.</param>
internal sealed record Plant(string Id, string Text, SourceSpan Place)
{
    /// <summary>Replaces a part of the text; the fault is in what was put in.</summary>
    public static Plant Replace(string id, string text, SourceSpan span, string by) =>
        new(id, text[..span.Start] + by + text[span.End..], new SourceSpan(span.Start, span.Start + Math.Max(1, by.Length)));

    /// <summary>Replaces a part of the text, with the fault at another place, given in the old text.</summary>
    public static Plant Replace(string id, string text, SourceSpan span, string by, SourceSpan place)
    {
        var shift = place.Start >= span.End ? by.Length - span.Length : 0;
        return new Plant(id, text[..span.Start] + by + text[span.End..], new SourceSpan(place.Start + shift, place.End + shift));
    }
}

/// <summary>An article that faults are planted into.</summary>
/// <param name="Text">The text.</param>
/// <param name="Facts">What is read from it.</param>
internal sealed record Soil(string Text, Article Facts)
{
    /// <summary>Paragraphs of prose that end with a sentence: a sentence can be put after them.</summary>
    public IEnumerable<Paragraph> Prose => Facts.Paragraphs.Where(p => Text[p.Span.End - 1] == '.' && p.Text.Length > 60);

    /// <summary>Whether the place is inside quotation marks.</summary>
    public bool IsQuoted(SourceSpan span) => Facts.Quotations.Any(q => q.Segments.Any(s => s.Span.Overlaps(span)));

    /// <summary>Whether the place is in the dateline, which tells when the article was published.</summary>
    public bool IsDateline(SourceSpan span) => Facts.Dateline is { } dateline && dateline.Source.Span.Overlaps(span);

    /// <summary>The kind of the block that holds the place; null outside of blocks.</summary>
    public BlockKind? BlockAt(SourceSpan span) => Facts.Blocks.FirstOrDefault(b => b.Span.Contains(span))?.Kind;
}
