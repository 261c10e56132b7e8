using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>The article's dates, resolved; in text order, for the stages behind.</summary>
internal sealed class ResolvedDates(DateValue? published, DateMention[] mentions, DateValue?[] values, bool[] relative)
{
    /// <summary>When the article was published; null when neither text nor options say.</summary>
    public DateValue? Published { get; } = published;

    /// <summary>The number of dates.</summary>
    public int Count => mentions.Length;

    /// <summary>The words of a date.</summary>
    public DateMention Mention(int date) => mentions[date];

    /// <summary>The value of a date; null when it has none.</summary>
    public DateValue? Value(int date) => values[date];

    /// <summary>The day that a date names and no calendar has; null when it names none.</summary>
    public ImpossibleDay? Impossible(int date) => values[date] is null ? ImpossibleDay.In(mentions[date].Expression) : null;

    /// <summary>The dates as facts: without those that name a day that no calendar has.</summary>
    public ValueList<ArticleDate> ToFacts(MentionFactory source) =>
        ValueList.From(Enumerable.Range(0, mentions.Length).Where(i => Impossible(i) is null)
            .Select(i => new ArticleDate(values[i], relative[i], source.Make(mentions[i].Span))));

    /// <summary>Index of the first date that ends behind <paramref name="offset"/>; <see cref="Count"/> when there is none.</summary>
    public int FirstFrom(int offset) => MentionSearch.First(mentions, offset);

    /// <summary>Index of the first date that overlaps <paramref name="span"/>; -1 when there is none.</summary>
    public int IndexAt(SourceSpan span)
    {
        var i = MentionSearch.First(mentions, span.Start);
        return i < mentions.Length && mentions[i].Span.Overlaps(span) ? i : -1;
    }

    /// <summary>Index of the first date that holds or follows the token, and begins before <paramref name="endToken"/>; -1 when there is none.</summary>
    public int IndexAt(int firstToken, int endToken)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].EndToken <= firstToken) low = middle + 1;
            else high = middle;
        }
        return low < mentions.Length && mentions[low].FirstToken < endToken ? low : -1;
    }

    /// <summary>The value of the first date that overlaps <paramref name="span"/>; null when there is none, or it has no value.</summary>
    public DateValue? ValueAt(SourceSpan span) => IndexAt(span) is var i and >= 0 ? values[i] : null;
}

/// <summary>Looks mentions up by place.</summary>
internal static class MentionSearch
{
    /// <summary>Index of the first date that ends behind <paramref name="offset"/>.</summary>
    public static int First(DateMention[] mentions, int offset)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
