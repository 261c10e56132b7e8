using ArticleFacts.Text;

namespace ArticleFacts.Generator.Emit;

/// <summary>Writes an article's class: the table of contents of the generated code.</summary>
internal static class ArticleEmitter
{
    /// <summary>Members of every article's class; no article, table or enumeration may have these names.</summary>
    public static HashSet<string> ReservedNames { get; } = new(Unicode.IgnoreCase)
    {
        "Headline", "Published", "Dateline", "Authors", "Constants", "People", "Organizations", "Places", "Quotations", "Quantities", "Dates",
        "Captions", "EditorsNotes", "Paragraphs", "Acronyms", "Pinned",
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
        "Lead_", "Sentences_", "At_",
    };

    public static string Emit(ArticleModel model)
    {
        var context = new EmitContext(model);
        using (FileSection.Open(context.Writer, model.Name.Namespace))
        {
            CommentWriter.Summary(context.Writer, model.Article.Headline?.Text ?? "An article without a headline.", model.DisplayPath);
            using (context.Writer.Open("public static partial class " + model.Name.Class))
            {
                LeadSection.Write(context);
                ConstantsSection.Write(context);
                NamedFactSections.WritePeople(context);
                NamedFactSections.WriteOrganizations(context);
                NamedFactSections.WritePlaces(context);
                QuotationsSection.Write(context);
                QuantitiesSection.Write(context);
                DatesSection.Write(context);
                AcronymsSection.Write(context);
                StructureSections.WriteCaptions(context);
                StructureSections.WriteEditorsNotes(context);
                StructureSections.WriteParagraphs(context);
                TablesSection.Write(context);
                context.Expressions.WriteHelpers(context.Writer);
            }
        }
        return context.Writer.ToString();
    }
}
