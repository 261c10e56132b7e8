using System.Collections.Immutable;
using ArticleFacts.Generator.Emit;
using ArticleFacts.Members;
using ArticleFacts.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleFacts.Generator.Input;

/// <summary>What an item says about its name.</summary>
internal sealed record NameRequest(string Path, string DisplayPath, string ClassName, string Namespace, string NoWarn, bool IsListedTwice);

/// <summary>The name under which an article is generated.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Class">The class.</param>
internal sealed record ArticleName(string Namespace, string Class)
{
    /// <summary>Namespace and class, joined by a dot.</summary>
    public string Full => Namespace.Length == 0 ? Class : Namespace + "." + Class;
}

/// <summary>The outcome for one item: a name, or why it gets none.</summary>
internal sealed record NameAssignment(string Path, ArticleName? Name, ValueList<DiagnosticInfo> Diagnostics)
{
    /// <summary>
    /// Settles the names of all articles, by path: who comes first keeps a name. Names that differ only by case count as the same,
    /// because the files that they are generated into would.
    /// </summary>
    public static ValueList<NameAssignment> Assign(ImmutableArray<NameRequest> requests, ProjectOptions project)
    {
        var taken = new Dictionary<string, string>(Unicode.IgnoreCase)
        {
            [new ArticleName(project.Namespace, ArticlesEmitter.ClassName).Full] = "the class over all articles",
        };
        var namespaces = new HashSet<string>(WithParents(project.Namespace), StringComparer.Ordinal);
        foreach (var request in requests) namespaces.UnionWith(WithParents(request.Namespace));
        var assignments = new List<NameAssignment>(requests.Length);
        foreach (var request in requests.OrderBy(r => r.Path, StringComparer.Ordinal))
        {
            var diagnostics = new List<DiagnosticInfo>();
            var name = Valid(request, project, diagnostics);
            if (request.IsListedTwice)
            {
                diagnostics.Add(DiagnosticInfo.AtFile(Generator.Diagnostics.ListedTwice, request.Path, request.DisplayPath));
                name = null;
            }
            else if (name is not null && taken.TryGetValue(name.Full, out var owner))
            {
                diagnostics.Add(DiagnosticInfo.AtFile(Generator.Diagnostics.DuplicateName, request.Path, name.Full, owner));
                name = null;
            }
            else if (name is not null && RootNames.OwnerOf(name, namespaces) is { } other)
            {
                diagnostics.Add(DiagnosticInfo.AtFile(Generator.Diagnostics.DuplicateName, request.Path, name.Full, other));
                name = null;
            }
            if (name is not null) taken.Add(name.Full, request.DisplayPath);
            assignments.Add(new NameAssignment(request.Path, name, NoWarnList.Filter(request.NoWarn, diagnostics)));
        }
        return ValueList.From(assignments);
    }

    private static ArticleName? Valid(NameRequest request, ProjectOptions project, List<DiagnosticInfo> diagnostics)
    {
        var fromFile = IdentifierWriter.FromFileName(request.DisplayPath);
        if (MemberNamer.ArticleNames.Contains(fromFile, Unicode.IgnoreCase)) fromFile += "Article";
        if (request.ClassName.Length > 0 && WhyNoClassName(request.ClassName) is { } why)
        {
            var suggestion = IdentifierWriter.FromWords(request.ClassName, fromFile);
            if (WhyNoClassName(suggestion) is not null) suggestion = fromFile;
            diagnostics.Add(DiagnosticInfo.AtFile(Generator.Diagnostics.InvalidClassName, request.Path, request.ClassName, why, suggestion));
        }
        if (request.Namespace.Length > 0 && !request.Namespace.Split('.').All(IsNamespacePart))
        {
            diagnostics.Add(DiagnosticInfo.AtFile(
                Generator.Diagnostics.InvalidNamespace, request.Path, request.Namespace, "is not a C# namespace: use identifiers joined by dots, none of them a keyword"));
        }
        else if (RootNames.WhyNoNamespace(request.Namespace.Length > 0 ? request.Namespace : project.Namespace) is { } whyNot)
        {
            diagnostics.Add(DiagnosticInfo.AtFile(
                Generator.Diagnostics.InvalidNamespace, request.Path, request.Namespace.Length > 0 ? request.Namespace : project.Namespace, whyNot));
        }
        return diagnostics.Count > 0 ? null : new ArticleName(
            request.Namespace.Length > 0 ? request.Namespace : project.Namespace, request.ClassName.Length > 0 ? request.ClassName : fromFile);
    }

    // "A.B.C", "A.B", "A".
    private static IEnumerable<string> WithParents(string space)
    {
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1)) yield return space.Substring(0, end);
    }

    private static string? WhyNoClassName(string name) =>
        !SyntaxFacts.IsValidIdentifier(name) || name.Any(IdentifierWriter.IsFormat) ? "is no identifier"
        // All keywords, today's and tomorrow's, are lower-case words.
        : name.All(c => c is (>= 'a' and <= 'z') or '_') ? "may be a keyword"
        : MemberNamer.ArticleNames.Contains(name, Unicode.IgnoreCase) ? "is a name that every article's class uses itself"
        : name.Length > IdentifierWriter.MaxLength ? "is too long"
        : null;

    private static bool IsNamespacePart(string part) =>
        SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None && !part.Any(IdentifierWriter.IsFormat);
}
