using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>The words around a number that say that it is not exact, or only a bound.</summary>
internal static class QuantityBounds
{
    private static readonly (string[] Words, QuantityBound Bound, bool Approximate)[] Before =
    [
        (["no", "more", "than"], QuantityBound.AtMost, false),
        (["not", "more", "than"], QuantityBound.AtMost, false),
        (["no", "fewer", "than"], QuantityBound.AtLeast, false),
        (["no", "less", "than"], QuantityBound.AtLeast, false),
        (["not", "less", "than"], QuantityBound.AtLeast, false),
        (["no", "longer", "than"], QuantityBound.AtMost, false),
        (["no", "later", "than"], QuantityBound.AtMost, false),
        (["a", "little", "more", "than"], QuantityBound.MoreThan, true),
        (["slightly", "more", "than"], QuantityBound.MoreThan, true),
        (["a", "little", "over"], QuantityBound.MoreThan, true),
        (["just", "over"], QuantityBound.MoreThan, true),
        (["just", "under"], QuantityBound.LessThan, true),
        (["slightly", "less", "than"], QuantityBound.LessThan, true),
        (["well", "over"], QuantityBound.MoreThan, false),
        (["more", "than"], QuantityBound.MoreThan, false),
        (["greater", "than"], QuantityBound.MoreThan, false),
        (["higher", "than"], QuantityBound.MoreThan, false),
        (["longer", "than"], QuantityBound.MoreThan, false),
        (["in", "excess", "of"], QuantityBound.MoreThan, false),
        (["upwards", "of"], QuantityBound.AtLeast, false),
        (["upward", "of"], QuantityBound.AtLeast, false),
        (["less", "than"], QuantityBound.LessThan, false),
        (["fewer", "than"], QuantityBound.LessThan, false),
        (["lower", "than"], QuantityBound.LessThan, false),
        (["smaller", "than"], QuantityBound.LessThan, false),
        (["shorter", "than"], QuantityBound.LessThan, false),
        (["at", "least"], QuantityBound.AtLeast, false),
        (["at", "most"], QuantityBound.AtMost, false),
        (["at", "the", "most"], QuantityBound.AtMost, false),
        (["up", "to"], QuantityBound.AtMost, false),
        (["as", "many", "as"], QuantityBound.AtMost, false),
        (["as", "much", "as"], QuantityBound.AtMost, false),
        (["as", "high", "as"], QuantityBound.AtMost, false),
        (["as", "few", "as"], QuantityBound.AtLeast, false),
        (["as", "little", "as"], QuantityBound.AtLeast, false),
        (["a", "minimum", "of"], QuantityBound.AtLeast, false),
        (["a", "maximum", "of"], QuantityBound.AtMost, false),
        (["minimum", "of"], QuantityBound.AtLeast, false),
        (["maximum", "of"], QuantityBound.AtMost, false),
        (["an", "average", "of"], QuantityBound.None, true),
        (["an", "estimated"], QuantityBound.None, true),
        (["estimated"], QuantityBound.None, true),
        (["close", "to"], QuantityBound.LessThan, true),
        (["nearly"], QuantityBound.LessThan, true),
        (["almost"], QuantityBound.LessThan, true),
        (["approaching"], QuantityBound.LessThan, true),
        (["some"], QuantityBound.None, true),
        (["about"], QuantityBound.None, true),
        (["around"], QuantityBound.None, true),
        (["roughly"], QuantityBound.None, true),
        (["approximately"], QuantityBound.None, true),
        (["approx"], QuantityBound.None, true),
        (["circa"], QuantityBound.None, true),
        (["perhaps"], QuantityBound.None, true),
        (["maybe"], QuantityBound.None, true),
        (["over"], QuantityBound.MoreThan, false),
        (["under"], QuantityBound.LessThan, false),
        (["exceeding"], QuantityBound.MoreThan, false),
        (["within"], QuantityBound.AtMost, false),
    ];

    private static readonly WordSet LastWords = new(Array.ConvertAll(Before, static b => b.Words[b.Words.Length - 1]));

    /// <summary>The first token of the words before <paramref name="first"/> that bound or blur the number; <paramref name="first"/> when there are none.</summary>
    /// <param name="isDuration">"Over three years" says how long, not that it was longer.</param>
    public static int ReadBefore(ArticleText text, int first, int limit, bool isDuration, ref QuantityBound bound, ref bool approximate)
    {
        if (first - 1 >= limit && text.Tokens[first - 1].Kind == TokenKind.Symbol)
        {
            switch (text.Source[text.Tokens[first - 1].Start])
            {
                case '~' or '≈':
                    approximate = true;
                    return first - 1;
                case '>':
                    bound = QuantityBound.MoreThan;
                    return first - 1;
                case '<':
                    bound = QuantityBound.LessThan;
                    return first - 1;
                case '≥':
                    bound = QuantityBound.AtLeast;
                    return first - 1;
                case '≤':
                    bound = QuantityBound.AtMost;
                    return first - 1;
                default:
                    break;
            }
        }
        if (!LastWords.Contains(text, first - 1)) return first;
        foreach (var (words, thisBound, isApproximate) in Before)
        {
            var start = first - words.Length;
            if (start < limit || !text.IsSequence(start, words)) continue;
            if (isDuration && words.Length == 1 && (words[0] is "over" or "under")) break;
            bound = thisBound;
            approximate |= isApproximate;

            // "at least about 40", "an estimated 300 to 400": one more word of the kind may stand before.
            var inner = QuantityBound.None;
            var outer = words.Length == 1 && thisBound == QuantityBound.None ? ReadBefore(text, start, limit, isDuration, ref inner, ref approximate) : start;
            if (inner != QuantityBound.None) bound = inner;
            return outer;
        }
        return first;
    }

    // "€12m plus €3m", "50 plus a bonus": a sum, and no bound.
    private static bool IsAdded(ArticleText text, int token) => token < text.Tokens.Length
        && (text.Tokens[token].Kind is TokenKind.Number or TokenKind.Symbol || text.Is(token, "a") || text.Is(token, "an") || text.Is(token, "the"));

    /// <summary>The token behind the words after <paramref name="end"/> that bound or blur the number: "or so", "or more", "plus", "+", "-odd".</summary>
    public static int ReadAfter(ArticleText text, int end, int limit, ref QuantityBound bound, ref bool approximate)
    {
        if (end >= limit) return end;
        if (text.IsSequence(end, "or", "so"))
        {
            approximate = true;
            return end + 2;
        }
        if (text.Is(end, "or") && (text.Is(end + 1, "more") || text.Is(end + 1, "older") || text.Is(end + 1, "above") || text.Is(end + 1, "over")))
        {
            bound = QuantityBound.AtLeast;
            return end + 2;
        }
        if (text.Is(end, "or") && (text.Is(end + 1, "less") || text.Is(end + 1, "fewer") || text.Is(end + 1, "younger") || text.Is(end + 1, "under")))
        {
            bound = QuantityBound.AtMost;
            return end + 2;
        }
        if (text.IsSequence(end, "and", "up") || text.IsSequence(end, "and", "older") || text.IsSequence(end, "and", "over"))
        {
            bound = QuantityBound.AtLeast;
            return end + 2;
        }
        var dash = text.Tokens[end].Kind == TokenKind.Dash && end + 1 < limit ? end + 1 : end;
        if (text.Is(dash, "odd"))
        {
            approximate = true;
            return dash + 1;
        }
        if ((text.IsChar(end, '+') && !text.Tokens[end].SpaceBefore) || (text.Is(dash, "plus") && (dash > end || !IsAdded(text, dash + 1))))
        {
            bound = QuantityBound.AtLeast;
            return (text.IsChar(end, '+') ? end : dash) + 1;
        }
        return end;
    }
}
