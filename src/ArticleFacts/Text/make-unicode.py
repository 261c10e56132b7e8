"""Writes UnicodeTable.cs: what the Unicode Character Database says of letters, case and composition, frozen at the version that is named in the file.

    python3 src/ArticleFacts/Text/make-unicode.py > src/ArticleFacts/Text/UnicodeTable.cs

The runtime is not asked, because its answers differ by version, and those of ICU by machine.
"""
import unicodedata

WIDTH = 118
CLASSES = {"Lu": "U", "Ll": "L", "Lt": "O", "Lm": "O", "Lo": "O", "Mn": "M", "Mc": "M", "Nd": "D",
           "Pc": "P", "Pd": "P", "Ps": "P", "Pe": "P", "Pi": "P", "Pf": "P", "Po": "P", "Zs": "W", "Zl": "W", "Zp": "W"}
# Dotless i and long s stay what they are: what folds onto "I" and "S" would not be found again.
CASELESS = {0x0131, 0x017F, 0x0130}


def class_of(code):
    return "W" if code in (9, 10, 11, 12, 13, 0x85) else CLASSES.get(unicodedata.category(chr(code)), "N")


def runs(values):
    out, last, count = [], None, 0
    for value in values:
        if value != last and count:
            out.append((count, last))
            count = 0
        last = value
        count += 1
    return out + [(count, last)]


def lower_of(code):
    lower = chr(code).lower()
    return ord(lower) if len(lower) == 1 and ord(lower) < 0x10000 and code not in CASELESS else code


def upper_of(code, capitals):
    upper = chr(code).upper()
    if code in CASELESS:
        return code
    if len(upper) == 1:
        return ord(upper) if ord(upper) < 0x10000 else code
    return capitals.get(code, code)  # "ᾳ" has a simple capital beside its full one


def text_lines(text, indent="        "):
    lines, line = [], ""
    for piece in text:
        if len(line) + len(piece) > WIDTH:
            lines.append(line)
            line = ""
        line += piece
    lines.append(line)
    return ("\n" + indent + "+ ").join('"' + l + '"' for l in lines)


def deltas(pairs):
    """(first, step, count, delta) of codes that map by one distance."""
    out = []
    for code, target in pairs:
        delta = target - code
        if out and out[-1][3] == delta:
            first, step, count, _ = out[-1]
            distance = code - (first + step * (count - 1))
            if distance in (1, 2) and (count == 1 or distance == step):
                out[-1] = (first, distance, count + 1, delta)
                continue
        out.append((code, 1, 1, delta))
    return out


def main():
    basic = runs(class_of(c) for c in range(0x10000))
    letters = runs("L" if class_of(c) in "ULO" else "N" for c in range(0x10000, 0x3134B))
    assert letters[0][1] == "L" and letters[-1][1] == "L", "runs of letters and of others by turns; the first is one of letters"
    capitals = {}
    for code in range(0x10000):
        if lower_of(code) != code and unicodedata.category(chr(code)) == "Lt":
            capitals.setdefault(lower_of(code), code)
    bmp = [c for c in range(0x80, 0x10000) if not 0xD800 <= c < 0xE000]
    lowers = deltas([(c, lower_of(c)) for c in bmp if lower_of(c) != c])
    uppers = deltas([(c, upper_of(c, capitals)) for c in bmp if upper_of(c, capitals) != c])

    compositions = {}
    for code in bmp:
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<") and unicodedata.normalize("NFC", chr(code)) == chr(code) and class_of(code) in "ULO" \
                and class_of(int(parts[1], 16)) == "M":
            compositions.setdefault(int(parts[1], 16), []).append((int(parts[0], 16), code))

    print(f'''namespace ArticleFacts.Text;

/// <summary>
/// What Unicode {unicodedata.unidata_version} says of characters: the data of <see cref="Unicode"/> and <see cref="Folding"/>.
/// Written by make-unicode.py; change that.
/// </summary>
internal static class UnicodeTable
{{
    /// <summary>
    /// The classes of U+0000 to U+FFFF as runs, a length in base 16 and a letter each: U upper case, L lower case, O other letter, M combining mark,
    /// D digit, P punctuation, W white space, N anything else.
    /// </summary>
    public const string Classes =
        {text_lines([f"{n:x}{c}" for n, c in basic])};

    /// <summary>The same for U+10000 onwards: L letter, N anything else.</summary>
    public const string SupplementaryLetters =
        {text_lines([f"{n:x}{c}" for n, c in letters])};

    /// <summary>
    /// Which characters from U+0080 have another in lower case: runs of first character, distance between two, how many, and what to add, in base 16.
    /// </summary>
    public const string ToLower =
        {text_lines([f"{f:x},{s},{n:x},{d:x};" for f, s, n, d in lowers])};

    /// <summary>The same for upper case.</summary>
    public const string ToUpper =
        {text_lines([f"{f:x},{s},{n:x},{d:x};" for f, s, n, d in uppers])};

    /// <summary>What a combining mark makes of letters: for each mark the letters, each with what it becomes.</summary>
    public static readonly (char Mark, string Pairs)[] Compositions =
    [''')
    for mark, pairs in sorted(compositions.items()):
        body = text_lines([chr(a) + chr(b) for a, b in pairs], "            ")
        print(f"        ('\\u{mark:04X}', {body}),")
    print("    ];\n}")


main()
