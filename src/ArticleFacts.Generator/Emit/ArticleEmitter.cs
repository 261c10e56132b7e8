
namespace ArticleFacts.Generator.Emit;

/// <summary>Writes an article's class: the table of contents of the generated code.</summary>
internal static class ArticleEmitter
{
    /// <summary>Members of every object, which no member of a static class can be named as.</summary>
    public static readonly string[] ObjectMembers = ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    public static string Emit(ArticleModel model)
    {
        var context = new EmitContext(model);
        using (FileSection.Open(context.Writer, model.Name.Namespace))
        {
            CommentWriter.Summary(context.Writer, model.Article.Headline?.Text ?? "The article " + model.DisplayPath + ".", model.DisplayPath);
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
