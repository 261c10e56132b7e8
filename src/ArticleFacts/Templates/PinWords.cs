using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>The words of a pinned constant: literal tokens with one part in braces.</summary>
/// <param name="Before">The tokens before the braces.</param>
/// <param name="Value">The tokens in the braces; empty where the braces hold a type.</param>
/// <param name="Type">The type in the braces; null where they hold words.</param>
/// <param name="After">The tokens after the braces.</param>
internal sealed record PinWords(ValueList<LiteralToken> Before, ValueList<LiteralToken> Value, FieldType? Type, ValueList<LiteralToken> After)
{
    // No names of types, and written for them by people who know other languages.
    private static readonly HashSet<string> NearTypes = new(Unicode.IgnoreCase)
    {
        "integer", "int32", "int64", "number", "string", "str", "bool", "boolean", "float", "double", "long", "datetime", "dateonly", "timeonly", "currency", "percentage",
    };

    /// <summary>Whether the braces hold one word that may be meant as a type but is not one.</summary>
    public bool MayMeanType => Type is null && Value.Count == 1 && NearTypes.Contains(Value[0].Text);

    /// <summary>Reads the words.</summary>
    /// <param name="why">What is wrong and what to write; empty when nothing is.</param>
    /// <returns>The words; null when they are wrong.</returns>
    public static PinWords? Parse(string words, out string why)
    {
        int open = words.IndexOf('{'), close = words.IndexOf('}');
        why = open < 0 || close < open || words.IndexOf('{', open + 1) >= 0 || words.IndexOf('}', close + 1) >= 0
            ? "exactly one part of the words must be in braces: write \"some {5,000} troops\"" : "";
        if (why.Length > 0) return null;
        var inside = words.Substring(open + 1, close - open - 1).Trim();
        FieldType? type = FieldTypes.TryParse(inside, out var named) ? named : null;
        var pin = new PinWords(
            Tokens(words.Substring(0, open), false), type is null ? Tokens(inside, false) : ValueList<LiteralToken>.Empty, type, Tokens(words.Substring(close + 1), true));
        why = WhyWrong(pin, inside);
        return why.Length > 0 ? null : pin;
    }

    private static string WhyWrong(PinWords pin, string inside)
    {
        if (pin.Type is not null)
        {
            if (pin.Before.Count + pin.After.Count == 0) return "the words must say where the value is: write words before or after the braces";
            return pin.Type == FieldType.Text && pin.After.Count == 0 ? "{text} needs words after it, which say where the text ends" : "";
        }
        if (pin.Value.Count == 0) return "the braces are empty: write the constant's words into them, or a type: " + FieldTypes.Names;
        // "{Int}", "{Days:int}", "{int?}": no word of a text, and near to a type.
        var asType = inside.Substring(inside.IndexOf(':') + 1).Trim().TrimEnd('?').Trim();
        var known = FieldTypes.TryParse(asType, out _) ? asType : FieldTypes.InOtherCase(asType);
        if (known is not null) return $"'{{{inside}}}' is not a type: write {{{known}}}; to pin the word itself, put a second word into the braces";
        var colon = inside.IndexOf(':');
        return colon > 0 && pin.Value.Count == 3 && pin.Value[0].Kind == TokenKind.Word && pin.Value[2].Kind == TokenKind.Word
            ? $"'{{{inside}}}' has an unknown type: use one of {FieldTypes.Names}, without a name before it" : "";
    }

    private static ValueList<LiteralToken> Tokens(string text, bool followsValue) => ValueList.From(LiteralToken.Tokenize(text, followsValue).Select(t => t.Token));
}
