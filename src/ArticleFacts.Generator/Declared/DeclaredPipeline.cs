using System.Collections.Immutable;
using ArticleFacts.Generator.Emit;
using ArticleFacts.Generator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleFacts.Generator.Declared;

/// <summary>
/// The steps of what developers declare. Declarations and their places in the code are kept apart: what is matched and emitted depends on the
/// declarations only, so that an edit above one moves diagnostics and redoes nothing.
/// </summary>
internal sealed class DeclaredPipeline
{
    private readonly IncrementalValueProvider<ValueList<PlacedTable>> tables;
    private readonly IncrementalValueProvider<ImmutableArray<PlacedPin>> pins;

    public DeclaredPipeline(IncrementalGeneratorInitializationContext context)
    {
        var syntax = context.SyntaxProvider;
        tables = syntax.ForAttributeWithMetadataName(
            "ArticleFacts.ArticleTableAttribute", static (node, _) => node is TypeDeclarationSyntax, TableDeclarationReader.Read)
            .SelectMany(static (templates, _) => templates).Collect().Select(static (templates, _) => PlacedTable.Merge(templates));
        pins = syntax.ForAttributeWithMetadataName(
            "ArticleFacts.ArticleConstantAttribute", static (node, _) => node is CompilationUnitSyntax or TypeDeclarationSyntax, PlacedPin.Read)
            .SelectMany(static (pins, _) => pins).Collect();
    }

    /// <summary>Registers the code and the diagnostics of all declarations.</summary>
    public void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ArticleItem> items,
        IncrementalValuesProvider<ArticleReading> readings,
        IncrementalValueProvider<ValueList<NameAssignment>> articleNames,
        IncrementalValueProvider<ProjectOptions> project,
        Action<IncrementalValuesProvider<DiagnosticInfo>> report)
    {
        // The class over all articles is generated, too, and no declaration may complete it.
        var names = articleNames.Combine(project).Select(static (x, _) => ValueList.From(
            x.Left.Append(new NameAssignment("", new ArticleName(x.Right.Namespace, ArticlesEmitter.ClassName), ValueList<DiagnosticInfo>.Empty))));
        var declared = tables.Combine(pins)
            .Select(static (x, _) => new DeclaredSet(
                ValueList.From(x.Left.Select(t => t.Table).OfType<TableDeclaration>()), ValueList.From(x.Right.Select(p => p.Pin).OfType<Pin>().Distinct())))
            .WithTrackingName(TrackingNames.Declared);
        var matches = items.Combine(declared).Select(static (x, _) => ArticleMatches.Read(x.Left, x.Right)).WithTrackingName(TrackingNames.Matches).Collect();
        var all = matches.Combine(declared).Combine(names);

        var tableSources = all.SelectMany(static (x, _) => DeclaredTable.From(x.Left.Left, x.Left.Right, x.Right))
            .Select(static (table, _) => DeclaredSource.Emit(table)).WithTrackingName(TrackingNames.DeclaredSources);
        var pinSources = all.SelectMany(static (x, _) => PinnedClass.From(x.Left.Left, x.Left.Right, x.Right))
            .Select(static (pinned, _) => DeclaredSource.Emit(pinned)).WithTrackingName(TrackingNames.DeclaredSources);
        context.RegisterSourceOutput(tableSources, static (output, source) => source.AddTo(output));
        context.RegisterSourceOutput(pinSources, static (output, source) => source.AddTo(output));

        report(tables.SelectMany(static (all, _) => all.SelectMany(t => t.Diagnostics)));
        report(pins.SelectMany(static (all, _) => all.SelectMany(p => p.Diagnostics)));
        report(all.Combine(tables).SelectMany(static (x, _) => TableDiagnostics.Find(x.Left.Left.Left, x.Left.Left.Right, x.Left.Right, x.Right)));
        report(all.Combine(pins).SelectMany(static (x, _) => PinDiagnostics.Find(x.Left.Left.Left, x.Left.Left.Right, x.Left.Right, x.Right)));
        report(tableSources.SelectMany(static (source, _) => source.Diagnostics));
        report(pinSources.SelectMany(static (source, _) => source.Diagnostics));
    }
}
