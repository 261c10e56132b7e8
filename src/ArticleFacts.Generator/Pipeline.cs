using ArticleFacts.Generator.Declared;
using ArticleFacts.Generator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleFacts.Generator;

/// <summary>The generator's steps. What flows between them is a value; the compiler's own objects end in <see cref="Items"/> and <see cref="Project"/>.</summary>
internal static class Pipeline
{
    public static IncrementalValueProvider<ProjectOptions> Project(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(static (x, _) => ProjectOptions.From(x.Left.GlobalOptions, x.Right))
            .WithTrackingName(TrackingNames.Project);

    public static IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> Files(
        IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Where(static x => ArticleItem.IsArticle(x.Left, x.Right));

    public static IncrementalValuesProvider<ArticleItem> Items(
        IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> files, IncrementalValueProvider<ProjectOptions> project) =>
        files.Combine(project)
            .Where(static x => x.Right.Shortcoming is null)
            .Select(static (x, cancel) => ArticleItem.From(x.Left.File, x.Left.Options, x.Right, cancel))
            .WithTrackingName(TrackingNames.Items);

    public static IncrementalValuesProvider<ArticleReading> Readings(IncrementalValuesProvider<ArticleItem> items) =>
        items.Select(ArticleReading.Read).WithTrackingName(TrackingNames.Readings);

    public static IncrementalValueProvider<ValueList<NameAssignment>> Names(
        IncrementalValuesProvider<ArticleItem> items, IncrementalValueProvider<ProjectOptions> project) =>
        items.Select(static (item, _) => item.NameRequest).WithTrackingName(TrackingNames.NameRequests)
            .Collect().Combine(project)
            .Select(static (x, _) => NameAssignment.Assign(x.Left, x.Right)).WithTrackingName(TrackingNames.Names);

    public static IncrementalValuesProvider<ArticleSource> Sources(
        IncrementalValuesProvider<ArticleReading> readings, IncrementalValueProvider<ValueList<NameAssignment>> names, IncrementalValueProvider<ValueList<Alias>> aliases) =>
        readings.Combine(names).Combine(aliases)
            .Select(static (x, _) => ArticleModel.From(x.Left.Left, x.Left.Right, x.Right)).WithTrackingName(TrackingNames.Models)
            .Where(static model => model is not null)
            .Select(static (model, _) => ArticleSource.Emit(model!)).WithTrackingName(TrackingNames.Sources);

    public static IncrementalValueProvider<ArticleSource> Index(
        IncrementalValuesProvider<ArticleSource> sources, IncrementalValueProvider<ProjectOptions> project) =>
        sources.Select(static (source, _) => source.Entry).Collect().Combine(project)
            .Select(static (x, _) => ArticleSource.EmitIndex(x.Left, x.Right)).WithTrackingName(TrackingNames.Index);

    /// <summary>One diagnostic where articles are to be generated for a project that can't compile them.</summary>
    public static IncrementalValuesProvider<DiagnosticInfo> Shortcoming(
        IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> files, IncrementalValueProvider<ProjectOptions> project) =>
        files.Select(static (x, _) => x.File.Path).Collect().Combine(project)
            .SelectMany(static (x, _) => x.Right.Shortcoming is { } shortcoming && x.Left.Length > 0
                ? ValueList.Create(DiagnosticInfo.AtFile(Diagnostics.TooOld, path: null, shortcoming))
                : ValueList<DiagnosticInfo>.Empty);
}
