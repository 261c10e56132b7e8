using System.Collections.Immutable;
using ArticleFacts.Generator.Input;

namespace ArticleFacts.Generator.Declared;

/// <summary>Which aliases have a name in one article, and what is near to those that have none.</summary>
/// <param name="Found">One flag an alias.</param>
/// <param name="Suggestions">One text an alias; empty where nothing is near.</param>
internal sealed record AliasReading(string Path, string DisplayPath, ValueList<bool> Found, ValueList<string> Suggestions)
{
    public static AliasReading Read(ArticleReading reading, ValueList<Alias> aliases)
    {
        var names = reading.Article is null || aliases.Count == 0 ? [] : Alias.Names(reading.Article).ToArray();
        var found = aliases.Select(a => names.Contains(a.Name, NameComparer.Instance)).ToArray();
        return new AliasReading(
            reading.Path, reading.DisplayPath, ValueList.From(found), ValueList.From(aliases.Select((a, i) => found[i] ? "" : ArticleNames.Suggest(a.Name, names))));
    }

    public static ImmutableArray<DiagnosticInfo> Diagnose(ImmutableArray<AliasReading> readings, ImmutableArray<PlacedAlias> aliases, ValueList<NameAssignment> names)
    {
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        for (var i = 0; i < aliases.Length; i++)
        {
            var (alias, place) = (aliases[i].Alias, aliases[i].Place);
            var searched = readings.Where(r => alias.Article is null || ArticleNames.Is(alias.Article, names.FirstOrDefault(n => n.Path == r.Path)?.Name, r.DisplayPath)).ToArray();
            if (alias.Article is not null && searched.Length == 0)
            {
                diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.UnknownArticle, alias.Article, ArticleNames.Suggest(alias.Article, names.Select(n => n.Name?.Class ?? ""))));
            }
            else if (!searched.Any(r => r.Found[i]))
            {
                diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.UnknownAliasName, alias.Name, searched.Select(r => r.Suggestions[i]).FirstOrDefault(s => s.Length > 0) ?? ""));
            }
        }
        return diagnostics.ToImmutable();
    }
}
