namespace ArticleFacts.Text;

/// <summary>
/// Character references (<c>&amp;amp;</c>, <c>&amp;#8217;</c>) that scrapers leave in text. Only those that news pages hold are known by name;
/// source of the names: HTML Living Standard, section 13.5.
/// </summary>
internal static class CharacterReference
{
    private const int Longest = 10;

    /// <summary>Decodes the reference at <paramref name="start"/>.</summary>
    /// <returns>Its length in the source; 0 when there is none, or it stands for a character outside the basic plane.</returns>
    public static int TryDecode(string source, int start, int end, out char decoded)
    {
        decoded = '\0';
        if (source[start] != '&') return 0;
        var limit = Math.Min(end, start + Longest);
        var semicolon = start + 1;
        while (semicolon < limit && source[semicolon] != ';') semicolon++;
        if (semicolon >= limit || semicolon == start + 1) return 0;

        decoded = source[start + 1] == '#'
            ? Numeric(source, start + 2, semicolon)
            : Named(source.Substring(start + 1, semicolon - start - 1));
        return decoded == '\0' ? 0 : semicolon + 1 - start;
    }

    private static char Numeric(string source, int start, int end)
    {
        var hex = start < end && source[start] is 'x' or 'X';
        if (hex) start++;
        if (start >= end) return '\0';
        var value = 0;
        for (var i = start; i < end; i++)
        {
            var c = source[i];
            var digit = c is >= '0' and <= '9' ? c - '0'
                : hex && (c | 0x20) is >= 'a' and <= 'f' ? (c | 0x20) - 'a' + 10
                : -1;
            if (digit < 0) return '\0';
            value = (value * (hex ? 16 : 10)) + digit;
            if (value > char.MaxValue) return '\0';
        }
        return char.IsSurrogate((char)value) ? '\0' : (char)value;
    }

    private static char Named(string name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u00A0',
        "lsquo" => '\u2018',
        "rsquo" => '\u2019',
        "ldquo" => '\u201C',
        "rdquo" => '\u201D',
        "laquo" => '\u00AB',
        "raquo" => '\u00BB',
        "ndash" => '\u2013',
        "mdash" => '\u2014',
        "hellip" => '\u2026',
        "bull" => '\u2022',
        "middot" => '\u00B7',
        "pound" => '\u00A3',
        "euro" => '\u20AC',
        "yen" => '\u00A5',
        "cent" => '\u00A2',
        "deg" => '\u00B0',
        "copy" => '\u00A9',
        "reg" => '\u00AE',
        "trade" => '\u2122',
        "frac12" => '\u00BD',
        "frac14" => '\u00BC',
        "frac34" => '\u00BE',
        "times" => '\u00D7',
        "eacute" => '\u00E9',
        "egrave" => '\u00E8',
        "aacute" => '\u00E1',
        "iacute" => '\u00ED',
        "oacute" => '\u00F3',
        "uacute" => '\u00FA',
        "ntilde" => '\u00F1',
        "ccedil" => '\u00E7',
        "auml" => '\u00E4',
        "ouml" => '\u00F6',
        "uuml" => '\u00FC',
        "szlig" => '\u00DF',
        "oslash" => '\u00F8',
        "aring" => '\u00E5',
        _ => '\0',
    };
}
