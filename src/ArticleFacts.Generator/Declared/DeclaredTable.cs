using System.Collections.Immutable;
using ArticleFacts.Generator.Input;

namespace ArticleFacts.Generator.Declared;

/// <summary>A record with the article that it comes from.</summary>
internal sealed record DeclaredRecord(string Path, string DisplayPath, TableRecord Record);

/// <summary>A declared table with the records of all articles: all that its code depends on.</summary>
/// <param name="HintName">The name of its file.</param>
/// <param name="Columns">The fields of all its templates.</param>
internal sealed record DeclaredTable(TableDeclaration Declaration, string HintName, ValueList<TableColumn> Columns, ValueList<DeclaredRecord> Records)
{
    public static ImmutableArray<DeclaredTable> From(ImmutableArray<ArticleMatches> matches, DeclaredSet declared, ValueList<NameAssignment> names)
    {
        var types = declared.Tables.Select(t => t.FullName).ToArray();
        return declared.Tables.Select((table, i) => (table, i)).Where(t => !IsArticle(t.table, names)).Select(t => new DeclaredTable(
            t.table,
            HintNames.For(t.table.FullName, "Declared", types),
            ValueList.From(t.table.Fields().Select(f => f.Column)),
            ValueList.From(matches.OrderBy(m => m.DisplayPath, StringComparer.Ordinal).SelectMany(m => RecordsOf(m, t.i, t.table, names))))).ToImmutableArray();
    }

    /// <summary>The records that all templates of a table find in one article, in text order. What two templates match is a record of the first.</summary>
    private static IEnumerable<DeclaredRecord> RecordsOf(ArticleMatches article, int table, TableDeclaration declaration, ValueList<NameAssignment> names)
    {
        var columns = declaration.Fields();
        var found = new List<TableRecord>();
        for (var i = 0; i < declaration.Templates.Count; i++)
        {
            if (!IsSearched(article, table, declaration.Templates[i], names)) continue;
            var template = declaration.Templates[i].Template;
            var cellOf = columns.Select(c => template.Fields.ToList().FindIndex(f => f.Name == c.Name)).ToArray();
            var others = found.ToArray();
            found.AddRange(article.Tables[table][i].Records.Where(r => !others.Any(o => o.Source.Span.Overlaps(r.Source.Span)))
                .Select(r => r with { Cells = ValueList.From(cellOf.Select(c => c < 0 ? new TableCell(null, false, default) : r.Cells[c])) }));
        }
        return found.OrderBy(r => r.Source.Span.Start).Select(r => new DeclaredRecord(article.Path, article.DisplayPath, r));
    }

    /// <summary>Whether the table's type has the name of an article's class.</summary>
    public static bool IsArticle(TableDeclaration table, ValueList<NameAssignment> names) => names.Any(n => n.Name?.Full == table.FullName);

    /// <summary>Whether the template is to be matched with the article.</summary>
    public static bool IsSearched(ArticleMatches article, int table, DeclaredTemplate template, ValueList<NameAssignment> names) =>
        article.Tables.Count > table && (template.Articles.Count == 0 || template.Articles.Any(a => ArticleNames.Is(a, NameOf(article, names), article.DisplayPath)));

    /// <summary>The class of an article; null when it gets none.</summary>
    public static ArticleName? NameOf(ArticleMatches article, ValueList<NameAssignment> names) => names.FirstOrDefault(n => n.Path == article.Path)?.Name;
}
