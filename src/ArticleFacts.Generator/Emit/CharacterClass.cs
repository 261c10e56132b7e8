namespace ArticleFacts.Generator.Emit;

/// <summary>
/// Which characters never stand in generated code as they are. Ranges are written out rather than asked of the runtime, whose Unicode
/// tables differ between the hosts that run the generator.
/// </summary>
internal static class CharacterClass
{
    /// <summary>Controls, line separators, format and bidirectional characters, and code units that are no characters.</summary>
    public static bool MustEscape(char c) => c is < ' '
        or (>= '\u007F' and <= '\u00A0') // DEL, C1 with U+0085, no-break space
        or '\u00AD'
        or '\u034F'
        or (>= '\u0600' and <= '\u0605') or '\u061C' or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2'
        or '\u115F' or '\u1160' or '\u1680' or '\u17B4' or '\u17B5'
        or (>= '\u180B' and <= '\u180F')
        or (>= '\u2000' and <= '\u200F') // blanks, zero width, marks of direction
        or (>= '\u2028' and <= '\u202F') // line and paragraph separator, embeddings and overrides
        or (>= '\u205F' and <= '\u206F') // isolates and invisible operators
        or '\u3000' or '\u3164'
        or (>= '\uD800' and <= '\uDFFF')
        or (>= '\uFE00' and <= '\uFE0F')
        or '\uFEFF' or '\uFFA0'
        or >= '\uFFF0';

    /// <summary>
    /// Length of what may stand as it is at <paramref name="i"/>: 1, 2 for a visible surrogate pair, or 0 where the code unit must be escaped.
    /// </summary>
    public static int PlainLength(string text, int i)
    {
        var c = text[i];
        if (!MustEscape(c)) return 1;
        if (!char.IsHighSurrogate(c) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])) return 0;
        var codePoint = char.ConvertToUtf32(c, text[i + 1]);
        var isInvisible = codePoint is (>= 0xE0000 and <= 0xE0FFF) or (>= 0x1D173 and <= 0x1D17A) or (>= 0x1BCA0 and <= 0x1BCA3) or 0x110BD or 0x110CD
            or (>= 0x13430 and <= 0x1345F);
        return isInvisible || (codePoint & 0xFFFE) == 0xFFFE ? 0 : 2;
    }
}
