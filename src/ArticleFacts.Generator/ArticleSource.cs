using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleFacts.Generator.Emit;
using ArticleFacts.Generator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator;

/// <summary>What the class over all articles says of one of them.</summary>
internal sealed record ArticleEntry(ArticleName Name, string? Headline, DateValue? Published, string DisplayPath);

/// <summary>What an article's literals take of the room that all articles share, in bytes.</summary>
internal sealed record SourceWeight(string Path, string DisplayPath, long Bytes)
{
    /// <summary>Those that no longer fit, by path: who comes first has the room.</summary>
    public static ValueList<SourceWeight> Refused(ImmutableArray<SourceWeight> weights)
    {
        var used = 0L;
        return ValueList.From(weights.OrderBy(w => w.DisplayPath, StringComparer.Ordinal).ThenBy(w => w.Path, StringComparer.Ordinal)
            .Where(w => (used += w.Bytes) > StringHeap.Limit));
    }
}

/// <summary>A generated file as a value.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Code">The code; null when writing it failed or there is nothing to write.</param>
/// <param name="Entry">The article's entry in the class over all articles; null when this file is that class.</param>
/// <param name="Failures">Why there is no code; empty when there is.</param>
/// <param name="Weight">What the code's literals take.</param>
internal sealed record ArticleSource(string HintName, string? Code, ArticleEntry? Entry, ValueList<DiagnosticInfo> Failures, SourceWeight Weight)
{
    private static readonly SourceWeight Nothing = new("", "", 0);

    public static ArticleSource Emit(ArticleModel model)
    {
        var failure = Guard.Try(model.Path, model.DisplayPath, () => ArticleEmitter.Emit(model), out var code);
        var entry = new ArticleEntry(model.Name, model.Article.Headline?.Text, model.Article.Published, model.DisplayPath);
        return new ArticleSource(
            HintNames.For(model.Name.Full), code, failure is null ? entry : null, failure is null ? ValueList<DiagnosticInfo>.Empty : ValueList.Create(failure),
            new SourceWeight(model.Path, model.DisplayPath, code is null ? 0 : StringHeap.Size(code)));
    }

    /// <summary>The same without code, because there is no room for it in the assembly.</summary>
    public ArticleSource Refuse() => this with
    {
        Code = null,
        Entry = null,
        Failures = ValueList.Create(DiagnosticInfo.AtFile(
            Diagnostics.TooMuchText, Weight.Path, Weight.DisplayPath, (Weight.Bytes / 1_000_000d).ToString("0.0", CultureInfo.InvariantCulture))),
    };

    public static ArticleSource EmitIndex(ImmutableArray<ArticleEntry?> entries, ProjectOptions project)
    {
        var known = ValueList.From(entries.OfType<ArticleEntry>().OrderBy(e => e.DisplayPath, StringComparer.Ordinal));
        var code = known.Count == 0 ? null : ArticlesEmitter.Emit(project.Namespace, known);
        return new ArticleSource(HintNames.For(new ArticleName(project.Namespace, ArticlesEmitter.ClassName).Full), code, null, ValueList<DiagnosticInfo>.Empty, Nothing);
    }

    public void AddTo(SourceProductionContext output)
    {
        if (Code is not null) output.AddSource(HintName, SourceText.From(Code, Encoding.UTF8));
    }
}
