namespace ArticleFacts.Generator.Input;

/// <summary>
/// Makes paths that are the same on every machine: <c>/</c> between the parts, <c>.</c> and <c>..</c> resolved, relative to the project.
/// Pure text: the file system is not asked.
/// </summary>
internal static class PathNormaliser
{
    public static string Normalise(string path)
    {
        var parts = new List<string>();
        var isRooted = path.StartsWith("/", StringComparison.Ordinal) || path.StartsWith("\\", StringComparison.Ordinal);
        foreach (var part in path.Split('/', '\\'))
        {
            if (part is "" or ".") continue;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..") parts.RemoveAt(parts.Count - 1);
            else if (part != ".." || !isRooted) parts.Add(part);
        }
        return (isRooted ? "/" : "") + string.Join("/", parts);
    }

    /// <summary>
    /// <paramref name="path"/> as seen from <paramref name="directory"/>; only the file's name where they have nothing in common,
    /// because the rest would be a fact about the machine.
    /// </summary>
    public static string Relative(string path, string directory)
    {
        var from = Normalise(directory).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var to = Normalise(path).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common]) common++;
        if (to.Length == 0) return "";
        if (common == 0) return IsRelative(path) ? string.Join("/", to) : to[to.Length - 1];
        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }

    private static bool IsRelative(string path) =>
        path.Length > 0 && path[0] is not ('/' or '\\') && !(path.Length > 1 && path[1] == ':');
}
