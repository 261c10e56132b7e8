namespace ArticleFacts.Text;

/// <summary>
/// Folds Latin letters to ASCII. Own tables, because normalisation and culture data differ between the hosts that run the generator,
/// and names must not.
/// </summary>
internal static class LatinFolding
{
    // One base letter for each of U+00C0..U+017F; '?' where there is none.
    private const string Latin1AndExtendedA =
        "AAAAAA?CEEEEIIII?NOOOOO??UUUUY??aaaaaa?ceeeeiiii?nooooo??uuuuy?y"
        + "AaAaAaCcCcCcCcDd??EeEeEeEeEeGgGgGgGgHh??IiIiIiIiI???JjKk?LlLlLlL"
        + "l??NnNnNnn??OoOoOo??RrRrRrSsSsSsSsTtTt??UuUuUuUuUuUuWwYyYZzZzZzs";

    // The same for U+1E00..U+1EFF.
    private const string ExtendedAdditional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
        + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
        + "WwWwWwWwWwXxXxYyZzZzZzhtwyas????AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
        + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????";

    /// <summary>The ASCII letters for <paramref name="c"/>; null where there are none.</summary>
    public static string? Fold(char c) => c switch
    {
        '\u00DF' => "ss",
        '\u00C6' => "Ae",
        '\u00E6' => "ae",
        '\u0152' => "Oe",
        '\u0153' => "oe",
        '\u00D8' => "O",
        '\u00F8' => "o",
        '\u0110' or '\u00D0' => "D",
        '\u0111' or '\u00F0' => "d",
        '\u00DE' => "Th",
        '\u00FE' => "th",
        '\u0141' => "L",
        '\u0142' => "l",
        '\u0131' => "i",
        '\u0218' => "S",
        '\u0219' => "s",
        '\u021A' => "T",
        '\u021B' => "t",
        >= '\u00C0' and <= '\u017F' => Entry(Latin1AndExtendedA, c - '\u00C0'),
        >= '\u1E00' and <= '\u1EFF' => Entry(ExtendedAdditional, c - '\u1E00'),
        _ => null,
    };

    private static string? Entry(string table, int index) => table[index] == '?' ? null : table[index].ToString();
}
