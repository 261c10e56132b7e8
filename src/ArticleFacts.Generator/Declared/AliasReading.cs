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
            if (WhyUnusable(i, readings, aliases, names) is { } diagnostic) diagnostics.Add(diagnostic);
        }
        return diagnostics.ToImmutable();
    }

    private static DiagnosticInfo? WhyUnusable(int index, ImmutableArray<AliasReading> readings, ImmutableArray<PlacedAlias> aliases, ValueList<NameAssignment> names)
    {
        var (alias, place, aliasPlace) = (aliases[index].Alias, aliases[index].Place, aliases[index].AliasPlace);
        if (alias.Other.Length == 0)
        {
            return aliasPlace.Diagnostic(DeclaredDiagnostics.UnusableAlias, $"The alias for '{alias.Name}' is empty: write the other name, or remove the attribute");
        }
        var searched = readings.Where(r => r.IsSearched(alias, names)).ToArray();
        if (alias.Article is { } article && searched.Length == 0)
        {
            return place.Diagnostic(DeclaredDiagnostics.UnknownArticle, article, ArticleNames.Suggest(article, names.Select(n => n.Name?.Class ?? "")));
        }
        var known = searched.Where(r => r.Answers[index].IsKnown).ToArray();
        if (known.Length == 0)
        {
            return place.Diagnostic(DeclaredDiagnostics.UnknownAliasName, alias.Name, searched.Select(r => r.Answers[index].Suggestion).FirstOrDefault(s => s.Length > 0) ?? "");
        }
        const string WhatToDo = "give another alias, or name the article that it is for";
        if (known.FirstOrDefault(r => r.Answers[index].Owner is not null) is { } owned)
        {
            return aliasPlace.Diagnostic(
                DeclaredDiagnostics.UnusableAlias,
                $"'{alias.Other}' can't be another name of '{alias.Name}', because '{owned.Answers[index].Owner}' has that name in {owned.DisplayPath}: {WhatToDo}");
        }
        for (var i = 0; i < index; i++)
        {
            var other = aliases[i];
            if (!NameComparer.Instance.Equals(other.Alias.Other, alias.Other) || NameComparer.Instance.Equals(other.Alias.Name, alias.Name)) continue;
            if (!known.Any(r => r.Answers[i].IsKnown && r.IsSearched(other.Alias, names))) continue;
            return aliasPlace.Diagnostic(
                DeclaredDiagnostics.UnusableAlias, $"'{alias.Other}' is already declared as another name of '{other.Alias.Name}' at {other.AliasPlace}: {WhatToDo}");
        }
        return null;
    }

    private bool IsSearched(Alias alias, ValueList<NameAssignment> names) => alias.IsFor(names.FirstOrDefault(n => n.Path == Path)?.Name, DisplayPath);
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
