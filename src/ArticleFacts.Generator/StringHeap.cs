namespace ArticleFacts.Generator;

/// <summary>
/// How much room the string literals of generated code take in the assembly, where all of them together can have 16 MB. The compiler says so after minutes,
/// and in generated code; counting takes a moment.
/// </summary>
internal static class StringHeap
{
    /// <summary>What articles may take, in bytes; the rest is the project's own.</summary>
    public const long Limit = 15_000_000;

    // Length and a flag, beside the characters.
    private const int BytesOfEntry = 5;

    /// <summary>Bytes of the different literals of <paramref name="code"/>, as the generator writes it: one line each, comments on lines of their own.</summary>
    public static long Size(string code)
    {
        // Every character would have to be in a literal.
        if (code.Length * 2L < Limit / 100) return code.Length * 2L;
        var size = 0L;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '/' && i + 1 < code.Length && code[i + 1] == '/') i = EndOfLine(code, i);
            if (i >= code.Length || code[i] != '"') continue;
            var start = ++i;
            var characters = 0;
            for (; i < code.Length && code[i] != '"'; i++, characters++)
            {
                if (code[i] == '\\') i += code[i + 1] == 'u' ? 5 : 1;
            }
            if (seen.Add(code.Substring(start, i - start))) size += (characters * 2L) + BytesOfEntry;
        }
        return size;
    }

    private static int EndOfLine(string code, int i)
    {
        var end = code.IndexOf('\n', i);
        return end < 0 ? code.Length : end;
    }
}
