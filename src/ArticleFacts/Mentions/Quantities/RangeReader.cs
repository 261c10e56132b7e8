using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Reads the upper end of a range: "5 to 7", "$5-$7", "between 5 and 7", "two or three".</summary>
internal sealed class RangeReader(ArticleText text, NumeralReader numerals, UnitReader units)
{
    // "rose from 5 to 7" tells of two values, not of a range.
    private static readonly WordSet Changes = new(
        "rise", "rises", "rose", "risen", "rising", "grow", "grows", "grew", "grown", "growing", "increase", "increases", "increased", "increasing", "climb",
        "climbed", "jump", "jumped", "fall", "falls", "fell", "fallen", "falling", "drop", "drops", "dropped", "decline", "declined", "decrease", "decreased",
        "cut", "reduce", "reduced", "lower", "lowered", "raise", "raised", "raising", "go", "goes", "went", "gone", "up", "down", "expand", "expanded", "shrink",
        "shrank", "shrunk", "improve", "improved", "slip", "slipped", "soar", "soared", "surge", "surged", "doubled", "double", "move", "moved", "change", "changed");

    /// <summary>Reads the upper end behind <paramref name="lower"/>.</summary>
    /// <param name="repeatsSign">Both ends have their sign, and so each is an amount of its own: "between $12 and $18".</param>
    /// <param name="isBare">The ends are joined by a mere hyphen: a range only with a unit behind it, and a score without.</param>
    public bool TryRead(Numeral lower, int first, int limit, bool hasCurrency, out Numeral upper, out bool isBare, out bool repeatsSign)
    {
        upper = default;
        repeatsSign = false;
        isBare = false;
        var link = lower.End;
        if (link < limit && text.IsChar(link, '%')) link++;
        else if (units.TryRead(link, limit, lower.Value, out var unit) && unit.Kind == QuantityKind.Percent) link = unit.End;
        var hasPercent = link > lower.End;
        if (link + 1 >= limit) return false;

        var isDash = text.Tokens[link].Kind == TokenKind.Dash;
        var isBetween = text.Is(link, "and") && IsBetween(lower.First, first);
        if (!isDash && !isBetween && !text.Is(link, "to") && !text.Is(link, "or")) return false;
        if (text.Is(link, "to") && IsChange(lower.First, first)) return false;

        var at = link + 1;
        if (CurrencySigns.At(text, at) is not null) at++;
        else if (text.Tokens[at].IsAllCaps && CurrencySigns.At(text, at + 1) is not null) at += 2;
        if (at > link + 1 && !hasCurrency) return false;
        if (isDash && text.Tokens[link].SpaceBefore && at == link + 1 && !hasPercent) return false;
        if (at >= limit || !numerals.TryRead(at, limit, out upper) || upper.First != at || upper.Kind != NumeralKind.Cardinal || lower.Kind == NumeralKind.Ordinal) return false;
        if (hasPercent && !(units.TryRead(upper.End, limit, upper.Value, out var percent) && percent.Kind == QuantityKind.Percent)) return false;
        if (text.Is(link, "or") && (hasCurrency || upper.Value - lower.Value > Math.Max(1, lower.Value / 2))) return false;
        isBare = isDash && !hasCurrency && !hasPercent;
        repeatsSign = at > link + 1;
        return true;
    }

    /// <summary>The lower end's value: it shares the magnitude that only the upper end names, as in "5 to 7 million".</summary>
    public static decimal LowerValue(Numeral lower, Numeral upper)
    {
        if (lower.Scale != 1 || upper.Scale == 1 || lower.Value >= upper.Value / upper.Scale) return lower.Value;
        return Arithmetic.TryMultiply(lower.Value, upper.Scale, out var scaled) ? scaled : lower.Value;
    }

    /// <summary>The word "between" or "from" that opens the range at <paramref name="lower"/>; <paramref name="lower"/> when there is none.</summary>
    public int OpenerOf(int lower, int first) => lower > first && (text.Is(lower - 1, "between") || text.Is(lower - 1, "from")) ? lower - 1 : lower;

    private bool IsBetween(int lower, int first)
    {
        var i = lower - 1;
        if (i >= first && text.Tokens[i].Kind == TokenKind.Symbol) i--;
        return i >= first && text.Is(i, "between");
    }

    private bool IsChange(int lower, int first)
    {
        var i = lower - 1;
        if (i >= first && text.Tokens[i].Kind == TokenKind.Symbol) i--;
        if (i < first || !text.Is(i, "from")) return false;
        for (var n = 0; n < 4 && --i >= first; n++)
        {
            if (Changes.Contains(text, i)) return true;
        }
        return false;
    }
}
