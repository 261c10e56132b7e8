using ArticleFacts.Generator.Declared;
using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator;

/// <summary>
/// Turns articles into C#. Items are read one by one, names are settled over all of them, and code and diagnostics are separate outputs,
/// so that an edit redoes only what depends on it. The steps are in <see cref="Pipeline"/>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var input = Pipeline.Input(context);
        var project = Pipeline.Project(context, input);
        var files = Pipeline.Files(context, input);
        var items = Pipeline.Items(files, project);
        var readings = Pipeline.Readings(items);
        var names = Pipeline.Names(items, project);
        var declared = new DeclaredPipeline(context);
        var sources = Pipeline.WithinLimit(Pipeline.Sources(readings, names));
        var index = Pipeline.Index(sources, project);

        context.RegisterSourceOutput(sources, static (output, source) => source.AddTo(output));
        context.RegisterSourceOutput(index, static (output, source) => source.AddTo(output));

        declared.Register(context, items, readings, names, project, diagnostics => Report(context, diagnostics));

        Report(context, Pipeline.Shortcoming(files, project));
        Report(context, Pipeline.Lost(files, input));
        Report(context, readings.SelectMany(static (reading, _) => reading.Diagnostics));
        Report(context, names.SelectMany(static (all, _) => all.SelectMany(name => name.Diagnostics)));
        Report(context, sources.SelectMany(static (source, _) => source.Failures));
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics) =>
        context.RegisterSourceOutput(
            diagnostics.WithTrackingName(TrackingNames.Diagnostics), static (output, diagnostic) => diagnostic.ReportTo(output));
}
