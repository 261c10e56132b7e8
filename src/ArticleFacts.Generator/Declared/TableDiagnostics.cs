using System.Collections.Immutable;
using System.Globalization;
using ArticleFacts.Generator.Input;
using ArticleFacts.Templates;

namespace ArticleFacts.Generator.Declared;

/// <summary>Compares declared tables with the texts: lines that nearly match, templates without a record, articles that do not exist.</summary>
internal static class TableDiagnostics
{
    public static ImmutableArray<DiagnosticInfo> Find(
        ImmutableArray<ArticleMatches> matches, DeclaredSet declared, ValueList<NameAssignment> names, ValueList<PlacedTable> places)
    {
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        var articles = matches.OrderBy(m => m.DisplayPath, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < declared.Tables.Count; i++)
        {
            var table = declared.Tables[i];
            var placed = places.First(p => p.FullName == table.FullName).Places;
            if (DeclaredTable.IsArticle(table, names))
            {
                diagnostics.Add(placed[0].Diagnostic(DeclaredDiagnostics.UnusableType, table.Type.Name, "has the name of a class that is generated for an article: rename the type, or give the article another ClassName"));
            }
            for (var t = 0; t < table.Templates.Count; t++) FindInTemplate(articles, (i, t), table, names, placed[t], diagnostics);
            foreach (var article in articles) diagnostics.AddRange(NoWarnList.Filter(article.NoWarn, NearMisses(article, i, table, names)));
        }
        return diagnostics.ToImmutable();
    }

    /// <summary>The end of a message that shows the nearest line of all articles; empty when there is none.</summary>
    public static string Nearest(IEnumerable<(string Path, NearMiss? Miss)> readings)
    {
        var best = readings.Where(r => r.Miss is not null).OrderByDescending(r => r.Miss!.Length).FirstOrDefault();
        return best.Miss is not { } miss ? "" : string.Format(
            CultureInfo.InvariantCulture,
            "; the nearest is line {0} of {1}, '{2}', which has {3} instead of {4}{5}",
            miss.Where.Line,
            best.Path,
            miss.Line,
            miss.Found,
            miss.Expected,
            miss.DiffersByCase ? " (only the case differs)" : "");
    }

    private static void FindInTemplate(
        ArticleMatches[] articles,
        (int Table, int Template) index,
        TableDeclaration table,
        ValueList<NameAssignment> names,
        LiteralPlace place,
        ImmutableArray<DiagnosticInfo>.Builder diagnostics)
    {
        var template = table.Templates[index.Template];
        foreach (var given in template.Articles)
        {
            if (articles.Any(m => ArticleNames.Is(given, DeclaredTable.NameOf(m, names), m.DisplayPath))) continue;
            diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.UnknownArticle, given, ArticleNames.Suggest(given, names.Select(n => n.Name?.Class ?? ""))));
        }
        var readings = articles.Where(a => DeclaredTable.IsSearched(a, index.Table, template, names))
            .Select(a => (a.DisplayPath, Reading: a.Tables[index.Table][index.Template])).ToArray();
        if (readings.Length == 0 || readings.Any(r => r.Reading.Records.Count > 0)) return;
        diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.NoMatch, table.Type.Name, Nearest(readings.Select(r => (r.DisplayPath, r.Reading.Nearest)))));
    }

    // A line that one template matches is no near miss of another, and a line is reported once.
    private static IEnumerable<DiagnosticInfo> NearMisses(ArticleMatches article, int index, TableDeclaration table, ValueList<NameAssignment> names)
    {
        var readings = table.Templates.Select((t, i) => (t, i)).Where(x => DeclaredTable.IsSearched(article, index, x.t, names)).Select(x => article.Tables[index][x.i]).ToArray();
        var lines = new HashSet<int>(readings.Length > 1 ? readings.SelectMany(r => r.Records).Select(r => r.Source.Line) : []);
        return readings.SelectMany(r => r.NearMisses).Where(m => !lines.Contains(m.Where.Line))
            .GroupBy(m => m.Where.Line).OrderBy(g => g.Key).SelectMany(g => readings.Length > 1 ? g.OrderByDescending(m => m.Length).Take(1) : g)
            .Select(miss => DeclaredDiagnostics.InText(DeclaredDiagnostics.NearMiss, article.Path, miss.Where, miss.Line, table.Type.Name, miss.Expected, miss.Found));
    }
}
