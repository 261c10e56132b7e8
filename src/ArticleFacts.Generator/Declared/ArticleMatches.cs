using ArticleFacts.Generator.Input;
using ArticleFacts.Templates;

namespace ArticleFacts.Generator.Declared;

/// <summary>All that is declared about the articles' texts, without places.</summary>
internal sealed record DeclaredSet(ValueList<TableDeclaration> Tables, ValueList<Pin> Pins)
{
    public bool IsEmpty => Tables.Count == 0 && Pins.Count == 0;
}

/// <summary>What one article's text says to all declarations: the step that an edit of another article does not redo.</summary>
/// <param name="Tables">For each table, one reading a template.</param>
/// <param name="Pins">One reading a pin.</param>
internal sealed record ArticleMatches(string Path, string DisplayPath, string NoWarn, ValueList<ValueList<TemplateReading>> Tables, ValueList<PinReading> Pins)
{
    public static ArticleMatches Read(ArticleItem item, DeclaredSet declared)
    {
        var empty = new ArticleMatches(item.Path, item.DisplayPath, item.NoWarn, ValueList<ValueList<TemplateReading>>.Empty, ValueList<PinReading>.Empty);
        if (declared.IsEmpty || item.Text is not { } text) return empty;
        // Whatever fails here fails in the reading of the article, too, and is reported there.
        Guard.Try(item.Path, item.DisplayPath, () => Read(empty, item, text, declared), out var matches);
        return matches ?? empty;
    }

    private static ArticleMatches Read(ArticleMatches empty, ArticleItem item, string text, DeclaredSet declared)
    {
        var reader = TemplateReader.For(text, ArticleReading.Options(item, []));
        return empty with
        {
            Tables = ValueList.From(declared.Tables.Select(t => ValueList.From(t.Templates.Select(x => reader.Read(x.Template))))),
            Pins = ValueList.From(declared.Pins.Select(p => reader.Read(p.Words))),
        };
    }
}
