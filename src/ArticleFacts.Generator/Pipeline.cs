using ArticleFacts.Generator.Input;
using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator;

/// <summary>The generator's steps. What flows between them is a value; the compiler's own objects end in <see cref="Input"/>, <see cref="Project"/> and <see cref="Items"/>.</summary>
internal static class Pipeline
{
    public static IncrementalValueProvider<ProjectInput> Input(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectInput.From(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Input);

    public static IncrementalValueProvider<ProjectOptions> Project(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectInput> input) =>
        input.Combine(context.AnalyzerConfigOptionsProvider).Combine(context.ParseOptionsProvider)
            .Select(static (x, _) => ProjectOptions.From(x.Left.Left, x.Left.Right.GlobalOptions, x.Right))
            .WithTrackingName(TrackingNames.Project);

    /// <summary>The compiler's files that are articles, each with its facts file and its item.</summary>
    public static IncrementalValuesProvider<ArticleFiles> Files(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectInput> input) =>
        context.AdditionalTextsProvider.Collect().Combine(input).SelectMany(static (x, _) => ArticleFiles.Of(x.Left, x.Right));

    public static IncrementalValuesProvider<ArticleItem> Items(
        IncrementalValuesProvider<ArticleFiles> files, IncrementalValueProvider<ProjectOptions> project) =>
        files.Combine(project)
            .Where(static x => x.Right.Shortcoming is null)
            .Select(static (x, cancel) => ArticleItem.From(x.Left, x.Right, cancel))
            .WithTrackingName(TrackingNames.Items);

    /// <summary>A diagnostic for each article that the project lists and the compiler does not have.</summary>
    public static IncrementalValuesProvider<DiagnosticInfo> Lost(
        IncrementalValuesProvider<ArticleFiles> files, IncrementalValueProvider<ProjectInput> input) =>
        files.Select(static (x, _) => x.Text.Path).Collect().Combine(input)
            .SelectMany(static (x, _) => LostArticles.Find(x.Right, x.Left));

    public static IncrementalValuesProvider<ArticleReading> Readings(IncrementalValuesProvider<ArticleItem> items) =>
        items.Select(ArticleReading.Read).WithTrackingName(TrackingNames.Readings);

    public static IncrementalValueProvider<ValueList<NameAssignment>> Names(
        IncrementalValuesProvider<ArticleItem> items, IncrementalValueProvider<ProjectOptions> project) =>
        items.Select(static (item, _) => item.NameRequest).WithTrackingName(TrackingNames.NameRequests)
            .Collect().Combine(project)
            .Select(static (x, _) => NameAssignment.Assign(x.Left, x.Right)).WithTrackingName(TrackingNames.Names);

    public static IncrementalValuesProvider<ArticleSource> Sources(
        IncrementalValuesProvider<ArticleReading> readings, IncrementalValueProvider<ValueList<NameAssignment>> names) =>
        readings.Combine(names)
            .Select(static (x, _) => ArticleModel.From(x.Left, x.Right)).WithTrackingName(TrackingNames.Models)
            .Where(static model => model is not null)
            .Select(static (model, _) => ArticleSource.Emit(model!)).WithTrackingName(TrackingNames.Sources);

    /// <summary>The sources, those that are too much for one assembly without their code.</summary>
    public static IncrementalValuesProvider<ArticleSource> WithinLimit(IncrementalValuesProvider<ArticleSource> sources)
    {
        var refused = sources.Select(static (source, _) => source.Weight).Collect()
            .Select(static (weights, _) => SourceWeight.Refused(weights)).WithTrackingName(TrackingNames.Refused);
        return sources.Combine(refused)
            .Select(static (x, _) => x.Right.Contains(x.Left.Weight) ? x.Left.Refuse() : x.Left);
    }

    public static IncrementalValueProvider<ArticleSource> Index(
        IncrementalValuesProvider<ArticleSource> sources, IncrementalValueProvider<ProjectOptions> project) =>
        sources.Select(static (source, _) => source.Entry).Collect().Combine(project)
            .Select(static (x, _) => ArticleSource.EmitIndex(x.Left, x.Right)).WithTrackingName(TrackingNames.Index);

    /// <summary>One diagnostic where articles are to be generated for a project that can't compile them.</summary>
    public static IncrementalValuesProvider<DiagnosticInfo> Shortcoming(
        IncrementalValuesProvider<ArticleFiles> files, IncrementalValueProvider<ProjectOptions> project) =>
        files.Select(static (x, _) => x.Text.Path).Collect().Combine(project)
            .SelectMany(static (x, _) => x.Right.Shortcoming is { } shortcoming && x.Left.Length > 0
                ? ValueList.Create(DiagnosticInfo.AtFile(Diagnostics.TooOld, path: null, shortcoming))
                : ValueList<DiagnosticInfo>.Empty);
}
