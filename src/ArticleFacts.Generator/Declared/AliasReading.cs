using System.Collections.Immutable;
using ArticleFacts.Generator.Input;

namespace ArticleFacts.Generator.Declared;

/// <summary>What one article says to all aliases.</summary>
/// <param name="Answers">One answer an alias.</param>
internal sealed record AliasReading(string Path, string DisplayPath, ValueList<AliasAnswer> Answers)
{
    public static AliasReading Read(ArticleReading reading, ValueList<Alias> aliases) =>
        new(reading.Path, reading.DisplayPath, ValueList.From(aliases.Select(a => reading.Article is { } article ? AliasAnswer.Of(article, a) : new AliasAnswer(false, "", null))));

    public static ImmutableArray<DiagnosticInfo> Diagnose(ImmutableArray<AliasReading> readings, ImmutableArray<PlacedAlias> aliases, ValueList<NameAssignment> names)
    {
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        for (var i = 0; i < aliases.Length; i++)
        {
            var (alias, index) = (aliases[i], i);
            var searched = readings.Where(r => alias.Alias.IsFor(names.FirstOrDefault(n => n.Path == r.Path)?.Name, r.DisplayPath)).Select(r => (r.DisplayPath, Answer: r.Answers[index])).ToArray();
            var owned = searched.FirstOrDefault(s => s.Answer is { IsKnown: true, Owner: not null });
            if (alias.Alias.Other.Length == 0)
            {
                diagnostics.Add(alias.AliasPlace.Diagnostic(DeclaredDiagnostics.UnusableAlias, $"The alias for '{alias.Alias.Name}' is empty: write the other name, or remove the attribute"));
            }
            else if (alias.Alias.Article is { } article && searched.Length == 0)
            {
                diagnostics.Add(alias.Place.Diagnostic(DeclaredDiagnostics.UnknownArticle, article, ArticleNames.Suggest(article, names.Select(n => n.Name?.Class ?? ""))));
            }
            else if (!searched.Any(s => s.Answer.IsKnown))
            {
                diagnostics.Add(alias.Place.Diagnostic(DeclaredDiagnostics.UnknownAliasName, alias.Alias.Name, searched.Select(s => s.Answer.Suggestion).FirstOrDefault(s => s.Length > 0) ?? ""));
            }
            else if (owned.Answer is { Owner: { } owner })
            {
                diagnostics.Add(alias.AliasPlace.Diagnostic(
                    DeclaredDiagnostics.UnusableAlias,
                    $"'{alias.Alias.Other}' can't be another name of '{alias.Alias.Name}', because '{owner}' has that name in {owned.DisplayPath}: give another alias, or name the article that it is for"));
            }
        }
        return diagnostics.ToImmutable();
    }
}

/// <summary>What one article says to one alias.</summary>
/// <param name="IsKnown">Whether it has the name that the alias is for.</param>
/// <param name="Suggestion">The nearest name, when it has not; empty when none is near.</param>
/// <param name="Owner">What has the alias as its name already; null when nothing has.</param>
internal sealed record AliasAnswer(bool IsKnown, string Suggestion, string? Owner)
{
    public static AliasAnswer Of(Article article, Alias alias) => ArticleAliases.Has(article, alias.Name)
        ? new AliasAnswer(true, "", ArticleAliases.OwnerOf(article, alias.Name, alias.Other))
        : new AliasAnswer(false, ArticleNames.Suggest(alias.Name, ArticleAliases.Names(article)), null);
}
