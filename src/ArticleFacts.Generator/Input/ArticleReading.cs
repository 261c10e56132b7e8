using ArticleFacts.Members;
using ArticleFacts.Review;

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
            var failure = Guard.Try(item.Path, item.DisplayPath, () => item.Facts is { } facts ? Reviewed(item, text, facts, options, diagnostics) : Inferred(item, text, options, diagnostics), out var facts);
            if (failure is not null) diagnostics.Add(failure);
            (article, members) = (facts?.Article, facts?.Members ?? members);
        }
        return new ArticleReading(item.Path, item.DisplayPath, article, members, NoWarnList.Filter(item.NoWarn, diagnostics));
    }

    private static ReviewedFacts Inferred(ArticleItem item, string text, ArticleOptions options, List<DiagnosticInfo> diagnostics)
    {
        var article = ArticleReader.Read(text, options);
        if (options.Published is { } given && ArticleReader.Read(text, options with { Published = null }).Published is { } printed && !printed.ToString().StartsWith(given.ToString(), StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticInfo.AtFile(Generator.Diagnostics.PublishedDiffers, item.Path, given.ToString(), printed.ToString()));
        }
        if (!item.Listed.IsInferred) return new ReviewedFacts(article, ArticleMembers.Empty, ValueList<FactsProblem>.Empty);
        var members = MemberNamer.Name(article);
        diagnostics.AddRange(members.Contested.Select(c => FactsDiagnostics.Contested(item.Path, c)));
        return new ReviewedFacts(article, members, ValueList<FactsProblem>.Empty);
    }

    private static ReviewedFacts Reviewed(ArticleItem item, string text, ReviewedFile file, ArticleOptions options, List<DiagnosticInfo> diagnostics)
    {
        if (file.Text is not { } lines)
        {
            diagnostics.Add(DiagnosticInfo.AtFile(FactsDiagnostics.Unreadable, file.Path, file.DisplayPath));
            return Inferred(item, text, options, diagnostics);
        }
        var reviewed = FactsFile.Apply(text, lines, options);
        diagnostics.AddRange(reviewed.Problems.Select(p => FactsDiagnostics.Of(p, item, file, lines)));
        return reviewed;
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
