using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Mentions to facts: the table of contents of the fourth stage. Each resolver sees what the ones before it settled.</summary>
internal static class FactReader
{
    public static FactSet Read(DocumentLayout layout, MentionSet mentions, ArticleOptions options)
    {
        var source = new MentionFactory(layout);
        var dates = DateResolver.Resolve(layout, mentions, options);
        var entities = EntityResolver.Resolve(layout, mentions, source);
        var tables = TableReader.Read(layout, mentions, dates, entities, source);
        var (quantities, contested) = QuantityNamer.Name(layout, mentions, entities, tables, source);
        var article = new Article
        {
            Headline = layout.Headline.IsEmpty ? null : source.Make(layout.Headline),
            Authors = ValueList.From(layout.Byline.Authors.Select(source.Make)),
            Published = dates.Published,
            Dateline = StructureFacts.Dateline(layout, dates, source),
            Blocks = StructureFacts.Blocks(layout),
            Paragraphs = StructureFacts.Paragraphs(layout, source),
            Captions = StructureFacts.Captions(layout, source),
            EditorsNotes = StructureFacts.EditorsNotes(layout, source),
            People = entities.People,
            Organizations = entities.Organizations,
            Places = entities.Places,
            Dates = dates.ToFacts(source),
            Quantities = quantities,
            ContestedNames = contested,
            Quotations = QuotationResolver.Resolve(layout, mentions, entities, source),
            Acronyms = AcronymResolver.Resolve(layout, mentions, entities, source),
            Tables = tables,
        };
        return new FactSet(article, layout, mentions, dates, entities, source);
    }
}
