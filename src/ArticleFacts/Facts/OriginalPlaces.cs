namespace ArticleFacts.Facts;

/// <summary>
/// Puts the facts of a text whose letters and marks were read as one character each back into the original text: spans, columns and the words at the spans
/// are the original's; names, roles and sentences stay as they were read.
/// </summary>
/// <param name="original">The text as given.</param>
/// <param name="offsets">Where each character that was read, and the end, is in the original.</param>
internal sealed class OriginalPlaces(string original, int[] offsets)
{
    /// <summary>The same facts in the original text.</summary>
    public Article Restore(Article article) => article with
    {
        Headline = Optional(article.Headline),
        Authors = Each(article.Authors, Place),
        Dateline = article.Dateline is { } dateline ? dateline with { Source = Place(dateline.Source) } : null,
        Blocks = Each(article.Blocks, b => b with { Span = Place(b.Span) }),
        Paragraphs = Each(article.Paragraphs, p => p with { Span = Place(p.Span) }),
        Captions = Each(article.Captions, c => c with { Source = Place(c.Source) }),
        EditorsNotes = Each(article.EditorsNotes, n => n with { Source = Place(n.Source) }),
        People = Each(article.People, p => p with { Mentions = Each(p.Mentions, Place) }),
        Organizations = Each(article.Organizations, o => o with { Mentions = Each(o.Mentions, Place) }),
        Places = Each(article.Places, p => p with { Mentions = Each(p.Mentions, Place) }),
        Dates = Each(article.Dates, d => d with { Source = Place(d.Source) }),
        Quantities = Each(article.Quantities, q => q with { Source = Place(q.Source), Phrase = Place(q.Phrase) }),
        Quotations = Each(article.Quotations, q => q with { Segments = Each(q.Segments, Place) }),
        Acronyms = Each(article.Acronyms, a => a with { Source = Place(a.Source) }),
        Tables = Each(article.Tables, t => t with { Records = Each(t.Records, Place), Intro = Optional(t.Intro) }),
        ContestedNames = Each(article.ContestedNames, c => c with { Places = Each(c.Places, Place) }),
        Findings = Each(article.Findings, f => f with { Source = Place(f.Source), Places = Each(f.Places, p => p with { Source = Place(p.Source) }) }),
    };

    private TableRecord Place(TableRecord record) => record with
    {
        Cells = Each(record.Cells, c => c with { Span = c.Span.IsEmpty ? c.Span : Place(c.Span) }),
        Source = Place(record.Source),
    };

    private Mention? Optional(Mention? mention) => mention is null ? null : Place(mention);

    /// <summary>The same mention in the original text.</summary>
    public Mention Place(Mention mention)
    {
        var span = Place(mention.Span);
        // The line begins as far before the words as it did, in characters that were read.
        var line = offsets[mention.Span.Start - mention.Column + 1];
        return mention with { Text = original.Substring(span.Start, span.Length), Span = span, Column = span.Start - line + 1 };
    }

    private SourceSpan Place(SourceSpan span) => new(offsets[span.Start], offsets[span.End]);

    private static ValueList<T> Each<T>(ValueList<T> list, Func<T, T> change) => list.Count == 0 ? list : ValueList.From(list.Select(change));
}
