using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Reads tables out of lists.</summary>
internal static class TableReader
{
    public static ValueList<Table> Read(DocumentLayout layout, MentionSet mentions, ResolvedDates dates, Entities entities, MentionFactory source) => ValueList<Table>.Empty;
}
