using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Joins quoted stretches to quotations, and finds who says them.</summary>
internal static class QuotationResolver
{
    public static ValueList<Quotation> Resolve(DocumentLayout layout, MentionSet mentions, Entities entities, MentionFactory source) => ValueList<Quotation>.Empty;
}
