using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>A place where the words of a pinned constant stand.</summary>
/// <param name="Value">The constant's value: an invariant number, or the words as printed.</param>
/// <param name="IsNumber">Whether it is a number.</param>
/// <param name="IsWhole">Whether it is a whole number that counts something, and no amount of money or share.</param>
/// <param name="Where">The constant's own words.</param>
internal sealed record PinPlace(string Value, bool IsNumber, bool IsWhole, Mention Where);

/// <summary>What one article says to the words of a pinned constant.</summary>
/// <param name="Places">Where all of them stand, in text order.</param>
/// <param name="Nearest">Where most of them stand, when no place has all; null when not even the first does.</param>
internal sealed record PinReading(ValueList<PinPlace> Places, NearMiss? Nearest);

/// <summary>The words of a pinned constant: literal tokens with one part in braces.</summary>
/// <param name="Before">The tokens in front of the braces.</param>
/// <param name="Value">The tokens in the braces; empty where a type stands there.</param>
/// <param name="Type">The type in the braces; null where words stand there.</param>
/// <param name="After">The tokens behind the braces.</param>
internal sealed record PinWords(ValueList<LiteralToken> Before, ValueList<LiteralToken> Value, FieldType? Type, ValueList<LiteralToken> After)
{
    /// <summary>Reads the words; null, and why, when they are not what they have to be.</summary>
    public static PinWords? Parse(string words, out string why)
    {
        int open = words.IndexOf('{'), close = words.IndexOf('}');
        why = open < 0 || close < open || words.IndexOf('{', open + 1) >= 0 || words.IndexOf('}', close + 1) >= 0
            ? "one part of the words stands in braces: write \"some {5,000} troops\"" : "";
        if (why.Length > 0) return null;
        var inside = words.Substring(open + 1, close - open - 1).Trim();
        FieldType? type = FieldTypes.TryParse(inside, out var named) && named is FieldType.Integer or FieldType.Decimal or FieldType.Money or FieldType.Percent ? named : null;
        var pin = new PinWords(
            Tokens(words.Substring(0, open), false), type is null ? Tokens(inside, false) : ValueList<LiteralToken>.Empty, type, Tokens(words.Substring(close + 1), true));
        if (type is null && pin.Value.Count == 0) why = "the braces are empty: write the constant's words into them, or one of int, decimal, money, percent";
        else if (type is not null && pin.Before.Count + pin.After.Count == 0) why = "words must stand around the braces: a type alone matches every number";
        return why.Length > 0 ? null : pin;
    }

    private static ValueList<LiteralToken> Tokens(string text, bool followsValue) => ValueList.From(LiteralToken.Tokenize(text, followsValue).Select(t => t.Token));
}

/// <summary>Finds the words of pinned constants.</summary>
internal sealed class PinReader(DocumentLayout layout, MentionSet mentions, FieldReader fields, MentionFactory source)
{
    private readonly ArticleText text = layout.Text;

    public PinReading Read(PinWords pin)
    {
        var places = new List<PinPlace>();
        (int Length, int First, int Stop, string Expected, int End) best = (0, 0, 0, "", 0);
        foreach (var block in layout.Blocks)
        {
            for (var i = block.FirstToken; i < block.EndToken; i++)
            {
                var at = Literals(pin.Before, i, block.EndToken, out var expected);
                var value = at;
                if (expected is null) at = Value(pin, at, block.EndToken, out expected);
                var valueEnd = at;
                if (expected is null) at = Literals(pin.After, at, block.EndToken, out expected);
                if (expected is not null)
                {
                    if (at - i > best.Length) best = (at - i, i, at, expected, block.EndToken);
                    continue;
                }
                places.Add(Place(pin, value, valueEnd, block.EndToken));
                // "$2.50" is one place, and not a second one at "2.50".
                i = at - 1;
            }
        }
        return new PinReading(ValueList.From(places), places.Count > 0 || best.Length == 0 ? null : Nearest(best.First, best.Stop, best.End, best.Expected));
    }

    private int Literals(ValueList<LiteralToken> tokens, int at, int end, out string? expected)
    {
        expected = null;
        foreach (var token in tokens)
        {
            if (at < end && token.Matches(text, at))
            {
                at++;
                continue;
            }
            expected = "'" + token.Text + "'";
            break;
        }
        return at;
    }

    private int Value(PinWords pin, int at, int end, out string? expected)
    {
        if (pin.Type is not { } type) return Literals(pin.Value, at, end, out expected);
        var behind = at < end ? fields.EndOf(type, at, end) : at;
        expected = behind > at ? null : "a number";
        return behind;
    }

    private PinPlace Place(PinWords pin, int first, int end, int limit)
    {
        var where = source.Make(text.SpanOf(first, end));
        var type = pin.Type ?? Type(first, end, limit);
        if (type is null) return new PinPlace(text.Fold(where.Span), false, false, where);
        var number = fields.Cell(type.Value, first, end, limit).Text!;
        // Money and shares stay decimal where they happen to be whole, as the generated constants do.
        return new PinPlace(number, true, type == FieldType.Integer && !IsAmount(first), where);
    }

    // The type of number that the words in the braces are; null when they are none.
    private FieldType? Type(int first, int end, int limit)
    {
        foreach (var type in new[] { FieldType.Integer, FieldType.Decimal, FieldType.Money, FieldType.Percent })
        {
            if (fields.EndOf(type, first, limit) == end) return type;
        }
        return null;
    }

    private bool IsAmount(int token)
    {
        var offset = text.Tokens[token].Start;
        int low = 0, high = mentions.Quantities.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions.Quantities[middle].Number.End <= offset) low = middle + 1;
            else high = middle;
        }
        return low < mentions.Quantities.Length && mentions.Quantities[low] is { Kind: QuantityKind.Money or QuantityKind.Percent } q && q.Number.Start <= offset;
    }

    private NearMiss Nearest(int first, int stop, int end, string expected)
    {
        var line = text.Fold(text.SpanOf(first, Math.Min(end, stop + 3)));
        var where = source.Make(text.Tokens[Math.Min(stop, end - 1)].Span);
        return new NearMiss(line, expected, stop < end ? "'" + where.Text + "'" : "the end of the line", where, stop - first);
    }
}
