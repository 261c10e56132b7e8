using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleFacts.Generator.Emit;

/// <summary>The one place where words become C# identifiers: PascalCase, ASCII where the letters allow it, never a keyword.</summary>
internal static class IdentifierWriter
{
    /// <summary>Longest identifier that is made; longer ones are cut where a word ends.</summary>
    public const int MaxLength = 80;

    /// <summary>An identifier of at most <paramref name="maxWords"/> of the words of <paramref name="text"/>.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="fallback">An identifier: stands alone where no letter or digit is left, and in front where the words begin with a digit.</param>
    /// <param name="maxWords">How many words to take.</param>
    public static string FromWords(string text, string fallback, int maxWords = int.MaxValue)
    {
        var name = new StringBuilder();
        var words = 0;
        var wordStart = 0;
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsDropped(text, i)) continue;
            if (Symbol(text, i) is { } symbol)
            {
                name.Append(symbol);
                inWord = false;
            }
            else if (Letters(text[i]) is { } letters)
            {
                if (!inWord)
                {
                    if (words == maxWords) break;
                    words++;
                    wordStart = name.Length;
                }
                name.Append(inWord ? letters : char.ToUpperInvariant(letters[0]) + letters.Substring(1));
                inWord = true;
            }
            else
            {
                inWord = false;
            }
            if (name.Length <= MaxLength) continue;
            name.Length = wordStart > 0 ? wordStart : MaxLength;
            break;
        }
        if (name.Length == 0) return fallback;
        return SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name.ToString() : fallback + name;
    }

    /// <summary>An identifier of the developer's as it is written in code: a keyword needs an <c>@</c>.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    /// <summary>A type from the root.</summary>
    public static string FromRoot(string namespaceName, string type) => "global::" + (namespaceName.Length == 0 ? "" : namespaceName + ".") + Escape(type);

    /// <summary>The class name that a file's name gives: <c>press-release_2.txt</c> gives <c>PressRelease2</c>.</summary>
    public static string FromFileName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return FromWords(dot > 0 ? name.Substring(0, dot) : name, "Article");
    }

    /// <summary>The namespace nearest to <paramref name="text"/>; empty where nothing is left.</summary>
    public static string Namespace(string text)
    {
        var parts = new List<string>();
        foreach (var part in text.Split('.'))
        {
            var name = new StringBuilder();
            foreach (var c in part)
            {
                if (!IsFormat(c)) name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
            }
            if (name.Length == 0) continue;
            if (!SyntaxFacts.IsIdentifierStartCharacter(name[0])) name.Insert(0, '_');
            var identifier = name.ToString();
            parts.Add(SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier);
        }
        return string.Join(".", parts);
    }

    /// <summary>Whether the character is invisible in an identifier: two identifiers that differ by it only are the same to the compiler.</summary>
    public static bool IsFormat(char c) => CharacterClass.MustEscape(c);

    // Apostrophes and invisible characters stand inside words, and commas inside numbers.
    private static bool IsDropped(string text, int i)
    {
        var c = text[i];
        return c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '`'
            || (c > '\u007F' && !char.IsSurrogate(c) && IsFormat(c))
            || (c == ',' && IsDigit(text, i - 1) && IsDigit(text, i + 1));
    }

    private static string? Symbol(string text, int i) => text[i] switch
    {
        '%' => "Percent",
        '&' => "And",
        '.' when IsDigit(text, i - 1) && IsDigit(text, i + 1) => "Point",
        _ => null,
    };

    private static string? Letters(char c)
    {
        if (c < '\u0080') return (c | 0x20) is >= 'a' and <= 'z' || c is >= '0' and <= '9' ? c.ToString() : null;
        return AsciiFolding.Fold(c) ?? (SyntaxFacts.IsIdentifierPartCharacter(c) && !IsFormat(c) ? c.ToString() : null);
    }

    private static bool IsDigit(string text, int i) => (uint)i < (uint)text.Length && text[i] is >= '0' and <= '9';
}
