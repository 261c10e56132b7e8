namespace ArticleFacts.Generator.Input;

/// <summary>
/// Names at the root that generated code uses. It writes <c>global::System</c> and <c>global::ArticleFacts</c>, which protects it against all names near
/// the code, but not against an article's class that takes the place of one of these.
/// </summary>
internal static class RootNames
{
    private const string Library = "ArticleFacts";
    private const string System = "System";

    private static readonly HashSet<string> LibraryTypes = new(
        typeof(ArticleReader).Assembly.GetExportedTypes().Where(t => t.Namespace == Library).Select(t => t.Name.Split('`')[0]), StringComparer.Ordinal);

    /// <summary>What has the name of an article's class already; null when nothing has.</summary>
    /// <param name="name">The article's class.</param>
    /// <param name="namespaces">All namespaces of articles and of the project, with those around them.</param>
    public static string? OwnerOf(ArticleName name, ICollection<string> namespaces) =>
        name.Full is Library or System ? "the namespace " + name.Full
        : name.Namespace == Library && LibraryTypes.Contains(name.Class) ? "a type of ArticleFacts"
        : namespaces.Contains(name.Full) ? "a namespace that other articles are in"
        : null;

    /// <summary>Why no article may be in the namespace, and what to do; null when one may.</summary>
    public static string? WhyNoNamespace(string space)
    {
        var parts = space.Split('.');
        return parts[0] == System ? "belongs to .NET, and generated code would use the article instead of types of .NET: use another namespace"
            : parts.Length > 1 && parts[0] == Library && LibraryTypes.Contains(parts[1]) ? "has the name of a type of ArticleFacts: use another namespace"
            : null;
    }
}
