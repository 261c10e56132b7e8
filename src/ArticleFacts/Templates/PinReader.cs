using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>What a pinned constant is.</summary>
internal enum PinKind
{
    /// <summary>Words as printed.</summary>
    Text,

    /// <summary>A whole number that is no amount of money and no percentage.</summary>
    Whole,

    /// <summary>A number printed with decimals, an amount of money, a percentage.</summary>
    Decimal,

    /// <summary>A date, in the form of <see cref="DateValue.ToString"/>.</summary>
    Date,

    /// <summary>A time of day, as <c>18:00</c>.</summary>
    Time,
}

/// <summary>A place that has the words of a pinned constant.</summary>
/// <param name="Value">The constant's value: an invariant number, a date, a time, or the words as printed.</param>
/// <param name="Where">The constant's own words.</param>
internal sealed record PinPlace(string Value, PinKind Kind, Mention Where);

/// <summary>What one article says to the words of a pinned constant.</summary>
/// <param name="Places">Where all of them are found, in text order.</param>
/// <param name="Nearest">Where most of them are found, when no place has all; null when not even the first is found.</param>
internal sealed record PinReading(ValueList<PinPlace> Places, NearMiss? Nearest);

/// <summary>Finds the words of pinned constants.</summary>
internal sealed class PinReader(DocumentLayout layout, FieldReader fields, MentionFactory source)
{
    private readonly ArticleText text = layout.Text;

    public PinReading Read(PinWords pin)
    {
        var places = Search(pin, ignoresCase: false, out var nearest);
        if (places.Count > 0) return new PinReading(places, null);
        // Words that differ by case only are the nearest there can be.
        var otherCase = Search(pin, ignoresCase: true, out var nearestOfAnyCase);
        return new PinReading(places, otherCase.Count > 0 ? OtherCase(pin, otherCase[0]) : nearest ?? nearestOfAnyCase);
    }

    private ValueList<PinPlace> Search(PinWords pin, bool ignoresCase, out NearMiss? nearest)
    {
        var places = new List<PinPlace>();
        (int Length, int First, int Stop, string Expected, int End) best = (0, 0, 0, "", 0);
        foreach (var block in layout.Blocks)
        {
            for (var i = block.FirstToken; i < block.EndToken; i++)
            {
                var at = Literals(pin.Before, i, block.EndToken, ignoresCase, out var expected);
                var value = at;
                if (expected is null) at = Value(pin, at, block.EndToken, ignoresCase, out expected);
                var valueEnd = at;
                if (expected is null) at = Literals(pin.After, at, block.EndToken, ignoresCase, out expected);
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
        nearest = best.Length == 0 ? null : Nearest(best.First, best.Stop, best.End, best.Expected);
        return ValueList.From(places);
    }

    private int Literals(ValueList<LiteralToken> tokens, int at, int end, bool ignoresCase, out string? expected)
    {
        expected = null;
        foreach (var token in tokens)
        {
            if (at < end && token.Matches(text, at, ignoresCase))
            {
                at++;
                continue;
            }
            expected = "'" + token.Text + "'";
            break;
        }
        return at;
    }

    private int Value(PinWords pin, int at, int end, bool ignoresCase, out string? expected)
    {
        if (pin.Type is not { } type) return Literals(pin.Value, at, end, ignoresCase, out expected);
        var valueEnd = at >= end ? at : type == FieldType.Text ? EndOfText(pin, at, end, ignoresCase) : fields.EndOf(type, at, end);
        expected = valueEnd > at ? null : FieldTypes.Describe(type);
        return valueEnd;
    }

    // As short as possible: up to the first place that has the words after it.
    private int EndOfText(PinWords pin, int at, int end, bool ignoresCase)
    {
        for (var i = at + 1; i < Math.Min(end, at + FieldReader.MaxTokens); i++)
        {
            Literals(pin.After, i, end, ignoresCase, out var expected);
            if (expected is null) return i;
        }
        return at;
    }

    private PinPlace Place(PinWords pin, int first, int end, int limit)
    {
        // A template's number may be a code if its author says so; what is pinned as printed keeps its zero.
        var type = pin.Type ?? (fields.IsCode(first, end) ? FieldType.Text : NumberType(first, end, limit));
        if (type == FieldType.Text) return new PinPlace(text.Fold(text.SpanOf(first, end)), PinKind.Text, source.Make(text.SpanOf(first, end)));
        var cell = fields.Cell(type, first, end, limit);
        var kind = type switch
        {
            FieldType.Integer => fields.IsInAmount(first) ? PinKind.Decimal : PinKind.Whole,
            FieldType.Decimal or FieldType.Money or FieldType.Percent => PinKind.Decimal,
            FieldType.Date => PinKind.Date,
            FieldType.Time => PinKind.Time,
            _ => PinKind.Text,
        };
        return new PinPlace(cell.Text!, kind, source.Make(cell.Span));
    }

    // The type of number that the words in the braces are; text when they are no number.
    private FieldType NumberType(int first, int end, int limit)
    {
        foreach (var type in new[] { FieldType.Integer, FieldType.Decimal, FieldType.Money, FieldType.Percent })
        {
            if (fields.EndOf(type, first, limit) == end) return type;
        }
        return FieldType.Text;
    }

    private NearMiss Nearest(int first, int stop, int end, string expected)
    {
        var line = text.Fold(text.SpanOf(first, Math.Min(end, stop + 3)));
        var where = source.Make(text.Tokens[Math.Min(stop, end - 1)].Span);
        return new NearMiss(line, expected, stop < end ? "'" + where.Text + "'" : "the end of the line", where, stop - first);
    }

    // The first token that differs, with the words as the text has them.
    private NearMiss OtherCase(PinWords pin, PinPlace place)
    {
        var value = text.TokenAt(place.Where.Span.Start);
        var first = value - pin.Before.Count;
        var tokens = pin.Before.Concat(pin.Value).ToArray();
        var at = first;
        while (at - first < tokens.Length && tokens[at - first].Matches(text, at)) at++;
        var wanted = at - first < tokens.Length ? tokens[at - first] : null;
        if (wanted is null)
        {
            at = text.TokenAt(place.Where.Span.End - 1) + 1;
            foreach (var token in pin.After)
            {
                wanted = token;
                if (!token.Matches(text, at)) break;
                at++;
            }
        }
        var line = text.Fold(text.SpanOf(first, Math.Max(at + 1, value + 1)));
        var where = source.Make(text.Tokens[at].Span);
        return new NearMiss(line, "'" + wanted!.Text + "'", "'" + where.Text + "'", where, int.MaxValue) { DiffersByCase = true };
    }
}
