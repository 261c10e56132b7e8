using System.Text;
using ArticleFacts.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleFacts.Generator.Input;

/// <summary>An <c>Article</c> item as the project lists it; metadata that are not given are empty.</summary>
/// <param name="Path">The full path.</param>
/// <param name="IsListedTwice">Whether another item has the same path: which of the two is meant can't be known.</param>
internal sealed record ListedArticle(
    string Path, string ClassName, string Namespace, string Published, string TimeZone, string NoWarn, string Infer, bool IsListedTwice)
{
    /// <summary>Whether facts may be inferred as members: <c>Infer="false"</c> leaves those that the facts file, pins and templates name.</summary>
    public bool IsInferred => !Unicode.AreSame(Infer, "false");
}

/// <summary>
/// What the package's targets say of the project: its folder, its root namespace, and all <c>Article</c> items with their metadata. It comes as one encoded
/// property, because the compiler's options cut other values at <c>;</c> and <c>#</c> and lose the metadata of files with certain names.
/// Equal when the property is.
/// </summary>
internal sealed class ProjectInput : IEquatable<ProjectInput>
{
    // As ArticleFacts.targets writes them.
    private const char EndOfField = '\u001F';
    private const char EndOfRecord = '\u001E';
    private const int FieldsOfArticle = 7;

    private readonly string encoded;
    private readonly Dictionary<string, ListedArticle> byPath = new(StringComparer.Ordinal);

    private ProjectInput(string encoded)
    {
        this.encoded = encoded;
        var records = Decode(encoded).Split(EndOfRecord);
        var project = records[0].Split(EndOfField);
        Directory = project[0];
        RootNamespace = project.Length > 1 ? project[1].Trim() : "";
        foreach (var record in records.Skip(1))
        {
            var fields = record.Split(EndOfField);
            if (fields.Length != FieldsOfArticle) continue;
            var key = PathNormaliser.Normalise(fields[0]);
            byPath[key] = new ListedArticle(
                fields[0], fields[1].Trim(), fields[2].Trim(), fields[3].Trim(), fields[4].Trim(), fields[5].Trim(), fields[6].Trim(), IsListedTwice: byPath.ContainsKey(key));
        }
    }

    /// <summary>The project's directory; empty when unknown.</summary>
    public string Directory { get; }

    public string RootNamespace { get; }

    /// <summary>The articles, each path once.</summary>
    public IReadOnlyCollection<ListedArticle> Articles => byPath.Values;

    public static ProjectInput From(AnalyzerConfigOptions options) =>
        new(options.TryGetValue("build_property.ArticleFactsInput", out var encoded) ? encoded.Trim() : "");

    /// <summary>The item of a file that the compiler has; null when the file is no article.</summary>
    public ListedArticle? Find(string path) => byPath.TryGetValue(PathNormaliser.Normalise(path), out var article) ? article : null;

    public bool Equals(ProjectInput? other) => other is not null && encoded == other.encoded;

    public override bool Equals(object? obj) => Equals(obj as ProjectInput);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(encoded);

    private static string Decode(string encoded)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
        }
        catch (FormatException)
        {
            return ""; // not written by the targets: nothing is known of articles
        }
    }
}
