using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>One entry an acronym, with its definition where the text gives one.</summary>
internal static class AcronymResolver
{
    public static ValueList<Acronym> Resolve(DocumentLayout layout, MentionSet mentions, MentionFactory source) => ValueList<Acronym>.Empty;
}
