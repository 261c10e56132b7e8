using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0304: counted parts that are given for a whole do not add up to it.</summary>
internal sealed class PartsSumRule : IFindingRule
{
    private const Reason Explained = Reason.Part | Reason.Open | Reason.Approximate | Reason.Rest | Reason.Overlap;

    // In tokens, between two parts: "seven women and", "40 voted against, and".
    private const int LongestPart = 6;

    public FindingRule Rule { get; } = new(
        "AF0304",
        "The parts do not add up to their whole",
        FindingCategory.Counts,
        "\"12 people (seven women and six men)\": a count is followed by its parts in brackets, after a colon, or between dashes or "
            + "commas, and their sum is another. \"Of the 120 members, 70 voted for and 60 against\" fires only where the parts are more "
            + "than the whole. Silent on \"including\", \"others\", \"about\", \"both\".");

    public void Check(FindingContext context)
    {
        foreach (var (_, sentence, quantities) in SentenceQuantities.Of(context))
        {
            for (var i = quantities.Offset; i + 2 < quantities.Offset + quantities.Count; i++)
            {
                var whole = context.Mentions.Quantities[i];
                if (whole.Kind != QuantityKind.Count || whole.Value < 2 || whole.Unit.Length == 0
                    || !PrintedNumber.IsExact(whole)) continue;
                var parts = Parts(context, quantities, i, sentence.FirstToken, sentence.EndToken, out var mayLack);
                if (parts.Count < 2) continue;
                var sum = parts.Sum(p => p.Value);
                if (sum == whole.Value || (mayLack && sum < whole.Value)) continue;
                if ((context.Reasons.In(whole.EndToken, Math.Min(sentence.EndToken, parts[parts.Count - 1].EndToken
                    + LongestPart)) & Explained) != 0) continue;
                Report(context, whole, parts, sum);
                break;
            }
        }
    }

    private static List<QuantityMention> Parts(FindingContext context, ArraySegment<QuantityMention> sentence, int i, int start, int end,
        out bool mayLack)
    {
        var text = context.Text;
        var all = context.Mentions.Quantities;
        var wholeEnd = QuantityLinks.End(text, all[i]);
        var parts = new List<QuantityMention>();
        // "Of the 120 members, 70 …": some may have stayed away.
        var begin = QuantityLinks.First(text, all[i]);
        if (begin > start && (text.Is(begin - 1, "the") || text.Is(begin - 1, "its"))) begin--;
        mayLack = begin == start + 1 && text.Is(start, "of") && text.IsChar(wholeEnd, ',');
        var first = QuantityLinks.First(text, all[i + 1]);
        var closing = Closing(text, wholeEnd, end);
        if (!mayLack && (closing < 0 || first != wholeEnd + 1)) return parts;
        if (mayLack && first > wholeEnd + 2) return parts;
        var limit = mayLack ? end : closing;
        for (var p = i + 1; p < sentence.Offset + sentence.Count && all[p].FirstToken < limit; p++)
        {
            if (all[p].Kind != QuantityKind.Count || !PrintedNumber.IsExact(all[p]) || all[p].Value != Math.Floor(all[p].Value)) return [];
            if (parts.Count > 0 && !IsNextPart(text, parts[parts.Count - 1], all[p])) return [];
            parts.Add(all[p]);
        }
        // In brackets and dashes the last part is joined by "and"; else it is a list of something else.
        var last = parts.Count < 2 ? 0 : QuantityLinks.First(text, parts[parts.Count - 1]);
        return parts.Count >= 2 && text.Is(last - 1, "and") ? parts : [];
    }

    private static bool IsNextPart(ArticleText text, QuantityMention before, QuantityMention part)
    {
        int from = before.EndToken, to = QuantityLinks.First(text, part);
        if (to - from > LongestPart) return false;
        return text.Is(to - 1, "and") || text.IsChar(to - 1, ',');
    }

    // The token that ends the parts which open at `open`; -1 where nothing opens.
    private static int Closing(ArticleText text, int open, int end)
    {
        if (open >= end) return -1;
        if (text.IsChar(open, ':')) return end;
        var isDash = text.Tokens[open].Kind == TokenKind.Dash && text.Tokens[open].SpaceBefore;
        var isDoubleDash = text.Tokens[open].Kind == TokenKind.Dash && text.Tokens[open].Span.Length == 1
            && text.Source[text.Tokens[open].Start] is '\u2014';
        var isBracket = text.IsChar(open, '(');
        if (!isDash && !isDoubleDash && !isBracket && !text.IsChar(open, ',')) return -1;
        for (var i = open + 1; i < end; i++)
        {
            if (isBracket ? text.IsChar(i, ')') : (isDash || isDoubleDash) && text.Tokens[i].Kind == TokenKind.Dash
                && (text.Tokens[i].SpaceBefore || isDoubleDash)) return i;
        }
        // Between commas: up to the one after the last "and".
        if (isBracket) return -1;
        if (isDash || isDoubleDash) return end;
        for (var i = open + 1; i < end; i++)
        {
            if (!text.Is(i, "and")) continue;
            for (var j = i + 1; j < Math.Min(end, i + LongestPart); j++)
            {
                if (text.IsChar(j, ',')) return j;
            }
        }
        return -1;
    }

    private void Report(FindingContext context, QuantityMention whole, List<QuantityMention> parts, decimal sum)
    {
        var words = context.Words(whole.Phrase);
        context.Report(
            Rule,
            whole.Number,
            "The text says '" + words + "', and its parts are " + Values.Text(sum) + " together: correct the whole or a part",
            new FindingValue(words, Values.Text(whole.Value)),
            new FindingValue(string.Join(" + ", parts.Select(p => context.Words(p.Number))), Values.Text(sum)),
            [.. parts.Select(p => context.Place("a part", p.Number))]);
    }
}
