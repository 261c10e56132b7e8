using System.Collections.Immutable;
using System.Globalization;
using ArticleFacts.Generator.Input;
using ArticleFacts.Templates;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator.Declared;

/// <summary>A record with the article that it comes from.</summary>
internal sealed record DeclaredRecord(string DisplayPath, TableRecord Record);

/// <summary>A declared table with the records of all articles: all that its code depends on.</summary>
internal sealed record DeclaredTable(TableDeclaration Declaration, ValueList<DeclaredRecord> Records)
{
    public static ImmutableArray<DeclaredTable> From(ImmutableArray<ArticleMatches> matches, DeclaredSet declared, ValueList<NameAssignment> names) =>
        declared.Tables.Select((table, i) => (table, i)).Where(t => !IsArticle(t.table, names)).Select(t => new DeclaredTable(t.table, ValueList.From(
            Readings(matches, t.i, t.table, names).SelectMany(m => m.Tables[t.i].Records.Select(r => new DeclaredRecord(m.DisplayPath, r))))))
            .ToImmutableArray();

    /// <summary>What is to be said of the texts: lines that nearly match, tables without a record, articles that do not exist.</summary>
    public static ImmutableArray<DiagnosticInfo> Diagnose(
        ImmutableArray<ArticleMatches> matches, DeclaredSet declared, ValueList<NameAssignment> names, ImmutableArray<PlacedTable> places)
    {
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        for (var i = 0; i < declared.Tables.Count; i++)
        {
            var table = declared.Tables[i];
            var place = places.First(p => p.FullName == table.FullName).Place;
            if (IsArticle(table, names)) diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.UnusableType, table.Name, "has the name of an article's class"));
            foreach (var given in table.Articles)
            {
                if (matches.Any(m => ArticleNames.Is(given, NameOf(m, names), m.DisplayPath))) continue;
                diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.UnknownArticle, given, ArticleNames.Suggest(given, names.Select(n => n.Name?.Class ?? ""))));
            }
            var readings = Readings(matches, i, table, names).ToArray();
            if (readings.Length > 0 && readings.All(m => m.Tables[i].Records.Count == 0))
            {
                diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.NoMatch, table.Name, Nearest(readings.Select(m => (m.DisplayPath, m.Tables[i].Nearest)))));
            }
            foreach (var reading in readings)
            {
                diagnostics.AddRange(NoWarnList.Filter(reading.NoWarn, reading.Tables[i].NearMisses.Select(miss => At(
                    reading.Path, miss, miss.Line, table.Name, miss.Expected, miss.Found))));
            }
        }
        return diagnostics.ToImmutable();
    }

    /// <summary>What tells of the nearest line of all articles; empty when there is none.</summary>
    public static string Nearest(IEnumerable<(string Path, NearMiss? Miss)> readings)
    {
        var best = readings.Where(r => r.Miss is not null).OrderByDescending(r => r.Miss!.Length).FirstOrDefault();
        return best.Miss is not { } miss ? "" : string.Format(
            CultureInfo.InvariantCulture, "; the nearest is line {0} of {1}, '{2}', where {3} stands instead of {4}", miss.Where.Line, best.Path, miss.Line, miss.Found, miss.Expected);
    }

    private static DiagnosticInfo At(string path, NearMiss miss, params string[] arguments)
    {
        var start = new LinePosition(miss.Where.Line - 1, miss.Where.Column - 1);
        // The words may be on two lines; the mark ends with the first word's line all the same.
        var lineBreak = miss.Where.Text.IndexOfAny(['\r', '\n']);
        var length = lineBreak < 0 ? miss.Where.Text.Length : lineBreak;
        return new DiagnosticInfo(
            DeclaredDiagnostics.NearMiss, path, new TextSpan(miss.Where.Span.Start, length), new LinePositionSpan(start, new LinePosition(start.Line, start.Character + length)), ValueList.Create(arguments));
    }

    private static bool IsArticle(TableDeclaration table, ValueList<NameAssignment> names) => names.Any(n => n.Name?.Full == table.FullName);

    private static IEnumerable<ArticleMatches> Readings(ImmutableArray<ArticleMatches> matches, int table, TableDeclaration declaration, ValueList<NameAssignment> names) =>
        matches.OrderBy(m => m.DisplayPath, StringComparer.Ordinal)
            .Where(m => m.Tables.Count > table)
            .Where(m => declaration.Articles.Count == 0 || declaration.Articles.Any(a => ArticleNames.Is(a, NameOf(m, names), m.DisplayPath)));

    /// <summary>The class of an article; null when it gets none.</summary>
    public static ArticleName? NameOf(ArticleMatches article, ValueList<NameAssignment> names) => names.FirstOrDefault(n => n.Path == article.Path)?.Name;
}
