using ArticleFacts.Members;

namespace ArticleFacts.Generator.Input;

/// <summary>What was read out of one item: the article, or the diagnostics that say why there is none, or both.</summary>
internal sealed record ArticleReading(string Path, string DisplayPath, Article? Article, ArticleMembers Members, ValueList<DiagnosticInfo> Diagnostics)
{
    /// <summary>Reads an item. Whatever happens here happens to this article only.</summary>
    public static ArticleReading Read(ArticleItem item, CancellationToken cancel)
    {
        var diagnostics = new List<DiagnosticInfo>();
        Article? article = null;
        var members = ArticleMembers.Empty;
        cancel.ThrowIfCancellationRequested();
        if (item.Text is not { } text)
        {
            diagnostics.Add(DiagnosticInfo.AtFile(Generator.Diagnostics.Unreadable, item.Path, item.DisplayPath));
        }
        else
        {
            TextCheck.Check(item, text, diagnostics);
            var options = Options(item, diagnostics);
            if (Guard.Try(item.Path, item.DisplayPath, () => ArticleReader.Read(text, options), out article) is { } failure) diagnostics.Add(failure);
            if (article is not null) members = MemberNamer.Name(article);
        }
        return new ArticleReading(item.Path, item.DisplayPath, article, members, NoWarnList.Filter(item.NoWarn, diagnostics));
    }

    /// <summary>What the item's metadata say beside the text.</summary>
    public static ArticleOptions Options(ArticleItem item, List<DiagnosticInfo> diagnostics)
    {
        var published = item.Listed.Published.Length == 0 ? null : OptionParser.Published(item.Listed.Published);
        if (published is null && item.Listed.Published.Length > 0)
        {
            diagnostics.Add(DiagnosticInfo.AtFile(Generator.Diagnostics.InvalidPublished, item.Path, item.Listed.Published));
        }
        var offset = item.Listed.TimeZone.Length == 0 ? null : OptionParser.TimeZone(item.Listed.TimeZone);
        if (offset is null && item.Listed.TimeZone.Length > 0)
        {
            diagnostics.Add(DiagnosticInfo.AtFile(Generator.Diagnostics.InvalidTimeZone, item.Path, item.Listed.TimeZone));
        }
        return new ArticleOptions { Published = published, UtcOffsetMinutes = offset };
    }
}
