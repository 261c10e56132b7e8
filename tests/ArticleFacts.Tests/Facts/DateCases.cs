namespace ArticleFacts.Tests.Facts;

/// <summary>Reads the dates of a text that stands behind a headline, for tables of cases.</summary>
internal static class DateCases
{
    /// <summary>The dates as "words=value", parted by "; ". Every mention's span is checked on the way.</summary>
    public static string Read(string text, string? published)
    {
        DateValue? day = null;
        if (published is not null) Assert.True(DateValue.TryParse(published, out day));
        // Behind other prose, so that the date is not taken for the day of publication.
        var article = "A quiet town wakes up\n\nPeople in the valley say that nothing like it has ever been seen there before. " + text + "\n";
        var dates = ArticleReader.Read(article, new ArticleOptions { Published = day }).Dates;
        return string.Join("; ", dates.Select(date =>
        {
            Assert.Equal(article.Substring(date.Source.Span.Start, date.Source.Span.Length), date.Source.Text);
            return date.Source.Text + "=" + date.Value;
        }));
    }
}
