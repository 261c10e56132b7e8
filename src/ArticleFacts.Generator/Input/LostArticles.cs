using System.Collections.Immutable;

namespace ArticleFacts.Generator.Input;

/// <summary>Compares what the project lists with what the compiler has: an article that is lost between the two would give neither code nor a word.</summary>
internal static class LostArticles
{
    /// <summary>A diagnostic for each listed article that is not among the <paramref name="paths"/> of the compiler's files.</summary>
    public static ValueList<DiagnosticInfo> Find(ProjectInput input, ImmutableArray<string> paths)
    {
        var known = new HashSet<string>(paths.Select(PathNormaliser.Normalise), StringComparer.Ordinal);
        return ValueList.From(input.Articles
            .Where(a => !known.Contains(PathNormaliser.Normalise(a.Path)))
            .OrderBy(a => a.Path, StringComparer.Ordinal)
            .Select(a => DiagnosticInfo.AtFile(Diagnostics.Lost, path: null, PathNormaliser.Relative(a.Path, input.Directory))));
    }
}
