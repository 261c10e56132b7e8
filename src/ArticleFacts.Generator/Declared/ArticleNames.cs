using ArticleFacts.Generator.Input;
using ArticleFacts.Text;

namespace ArticleFacts.Generator.Declared;

/// <summary>How declarations name articles: by class, with or without namespace, or by file, with or without folder and ending.</summary>
internal static class ArticleNames
{
    public static bool Is(string given, ArticleName? name, string displayPath)
    {
        if (name is not null && (given == name.Class || given == name.Full)) return true;
        var path = PathNormaliser.Normalise(given);
        if (Unicode.AreSame(path, displayPath)) return true;
        var file = displayPath.Substring(displayPath.LastIndexOf('/') + 1);
        var dot = file.LastIndexOf('.');
        return Unicode.AreSame(path, file) || (dot > 0 && Unicode.AreSame(path, file.Substring(0, dot)));
    }

    /// <summary>The question that suggests the nearest of <paramref name="known"/>; empty when none is near.</summary>
    public static string Suggest(string given, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = (given.Length / 3) + 1;
        foreach (var name in known)
        {
            var isPart = given.Length > 3 && (Unicode.IndexOf(name, given) >= 0 || Unicode.IndexOf(given, name) >= 0) && name.Length > 3;
            var distance = isPart ? 1 : Math.Abs(name.Length - given.Length) > bestDistance ? int.MaxValue : Distance(given, name);
            if (distance > bestDistance || (distance == bestDistance && best is not null)) continue;
            best = name;
            bestDistance = distance;
        }
        return best is null ? "" : " (did you mean '" + best + "'?)";
    }

    // Levenshtein, over names of bounded length.
    private static int Distance(string a, string b)
    {
        const int MaxLength = 80;
        if (a.Length > MaxLength || b.Length > MaxLength) return int.MaxValue;
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Unicode.ToUpper(a[i - 1]) == Unicode.ToUpper(b[j - 1]) ? 0 : 1;
                var value = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = row[j];
                row[j] = value;
            }
        }
        return row[b.Length];
    }
}
