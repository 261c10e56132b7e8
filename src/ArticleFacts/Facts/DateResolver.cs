using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>The article's dates, resolved.</summary>
internal sealed class ResolvedDates(DateValue? published, DateMention[] mentions, DateValue?[] values, bool[] relative)
{
    /// <summary>When the article was published; null when neither text nor options say.</summary>
    public DateValue? Published { get; } = published;

    public ValueList<ArticleDate> ToFacts(MentionFactory source) =>
        ValueList.From(mentions.Select((m, i) => new ArticleDate(values[i], relative[i], source.Make(m.Span))));

    /// <summary>The value of the first date that overlaps <paramref name="span"/>; null when there is none, or it has no value.</summary>
    public DateValue? ValueAt(SourceSpan span)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Span.Overlaps(span)) return values[i];
        }
        return null;
    }
}

/// <summary>Finds the publication date, and resolves every date against it.</summary>
internal static class DateResolver
{
    public static ResolvedDates Resolve(DocumentLayout layout, MentionSet mentions, ArticleOptions options) => new(options.Published, [], [], []);
}
