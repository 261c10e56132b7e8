using System.Text;
using ArticleFacts.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleFacts.Generator.Emit;

/// <summary>Names of classes and namespaces: what files, metadata and projects give, as C# identifiers. Words are cased by <see cref="PascalCase"/>.</summary>
internal static class IdentifierWriter
{
    /// <summary>Longest identifier that is made, in characters.</summary>
    public const int MaxLength = PascalCase.MaxLength;

    /// <summary>An identifier of the words of <paramref name="text"/>, by the library's casing rule.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="fallback">An identifier: alone where no letter or digit is left, and before a digit.</param>
    /// <param name="maxWords">How many words to take.</param>
    public static string FromWords(string text, string fallback, int maxWords = int.MaxValue) => PascalCase.Identifier(text, fallback, maxWords);

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
}
