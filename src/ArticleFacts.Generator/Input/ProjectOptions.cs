using System.Globalization;
using ArticleFacts.Generator.Emit;
using ArticleFacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleFacts.Generator.Input;

/// <summary>What the generator needs to know of the project, as a value: an edit that changes none of it redoes nothing.</summary>
/// <param name="Namespace">The namespace of articles that name none; empty for the global one.</param>
/// <param name="Directory">The project's directory, with <c>/</c> at its end; empty when unknown.</param>
/// <param name="Shortcoming">Why the project can't compile what is generated; null when it can.</param>
internal sealed record ProjectOptions(string Namespace, string Directory, string? Shortcoming)
{
    public static ProjectOptions From(ProjectInput input, AnalyzerConfigOptions options, ParseOptions parse)
    {
        var directory = PathNormaliser.Normalise(input.Directory);
        if (directory.Length > 0 && !directory.EndsWith("/", StringComparison.Ordinal)) directory += "/";
        return new ProjectOptions(IdentifierWriter.Namespace(input.RootNamespace), directory, FindShortcoming(options, parse));
    }

    // All of it at once: whoever raises the one should not have to come back for the other.
    private static string? FindShortcoming(AnalyzerConfigOptions options, ParseOptions parse)
    {
        var language = parse is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 and var version } ? "C# " + version.ToDisplayString() : null;
        var framework = FindFrameworkShortcoming(options);
        return language is null || framework is null ? language ?? framework : language + " and " + framework;
    }

    private static string? FindFrameworkShortcoming(AnalyzerConfigOptions options)
    {
        var framework = Property(options, "TargetFrameworkIdentifier");
        if (framework.Length == 0) return null; // not built by MSBuild: nothing is known, so nothing is wrong
        var number = Property(options, "TargetFrameworkVersion");
        var isModern = Unicode.AreSame(framework, ".NETCoreApp")
            && (!int.TryParse(number.TrimStart('v', 'V').Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) || major >= 8);
        return isModern ? null : framework + " " + number;
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
