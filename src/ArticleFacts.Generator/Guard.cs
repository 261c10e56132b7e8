namespace ArticleFacts.Generator;

/// <summary>
/// Keeps a failure to the article that it happens in: an exception that leaves the generator would take all articles' code away,
/// with nothing but a warning.
/// </summary>
internal static class Guard
{
    /// <summary>Runs <paramref name="work"/>.</summary>
    /// <returns>The diagnostic to report when it fails; null when it does not.</returns>
    public static DiagnosticInfo? Try<T>(string? path, string displayPath, Func<T> work, out T? result)
        where T : class
    {
        try
        {
            result = work();
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            result = null;
            return DiagnosticInfo.AtFile(Diagnostics.InternalError, path, displayPath, e.GetType().Name + ": " + e.Message);
        }
    }
}
