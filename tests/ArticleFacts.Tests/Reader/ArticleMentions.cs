namespace ArticleFacts.Tests.Reader;

/// <summary>All places that an article's facts and findings point to.</summary>
internal static class ArticleMentions
{
    public static IEnumerable<Mention> Of(Article a) =>
    [
        .. a.Headline is null ? [] : new[] { a.Headline },
        .. a.Authors,
        .. a.Dateline is null ? [] : new[] { a.Dateline.Source },
        .. a.Captions.Select(c => c.Source),
        .. a.EditorsNotes.Select(n => n.Source),
        .. a.People.SelectMany(p => p.Mentions),
        .. a.Organizations.SelectMany(o => o.Mentions),
        .. a.Places.SelectMany(p => p.Mentions),
        .. a.Dates.Select(d => d.Source),
        .. a.Quantities.SelectMany(q => new[] { q.Source, q.Phrase }),
        .. a.Quotations.SelectMany(q => q.Segments),
        .. a.Acronyms.Select(x => x.Source),
        .. a.Tables.SelectMany(t => t.Records.Select(r => r.Source)),
        .. a.Findings.SelectMany(f => f.Places.Select(p => p.Source).Append(f.Source)),
    ];
}
