using ArticleFacts.Text;

namespace ArticleFacts.Generator.Input;

/// <summary>Takes out the diagnostics that an item's NoWarn metadata names.</summary>
internal static class NoWarnList
{
    // MSBuild cuts metadata at semicolons, so blanks and commas separate, too.
    private static readonly char[] Separators = [' ', ',', ';'];

    public static ValueList<DiagnosticInfo> Filter(string noWarn, IEnumerable<DiagnosticInfo> diagnostics)
    {
        if (noWarn.Length > 0)
        {
            var ids = new HashSet<string>(noWarn.Split(Separators, StringSplitOptions.RemoveEmptyEntries), Unicode.IgnoreCase);
            diagnostics = diagnostics.Where(d => !ids.Contains(d.Descriptor.Id));
        }
        return ValueList.From(diagnostics);
    }
}
