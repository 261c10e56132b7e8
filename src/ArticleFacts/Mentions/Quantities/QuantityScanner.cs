using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Scans sentences for numbers and settles what each of them says: the rules in the order of their certainty.</summary>
internal sealed class QuantityScanner
{
    // No number is written in more tokens.
    private const int LongestNumber = 24;

    private readonly ArticleText text;
    private readonly Claims claims;
    private readonly NumeralReader numerals;
    private readonly NumberContext context;
    private readonly AgeReader ages;
    private readonly UnitReader units;
    private readonly RangeReader ranges;
    private readonly CountedNoun nouns;
    private readonly ScoreContext scores;

    public QuantityScanner(ArticleText text, Claims claims)
    {
        this.text = text;
        this.claims = claims;
        numerals = new NumeralReader(text);
        context = new NumberContext(text);
        ages = new AgeReader(text, numerals);
        units = new UnitReader(text);
        ranges = new RangeReader(text, numerals, units);
        nouns = new CountedNoun(text);
        scores = new ScoreContext(text);
    }

    // The number that ends a range both ends of which have their sign.
    private int upperEnd = -1;

    public List<QuantityMention> Found { get; } = [];

    /// <summary>Scans the sentence <c>Tokens[first..end]</c>.</summary>
    public void Scan(int first, int end)
    {
        var firstFound = Found.Count;
        for (var i = first; i < end;)
        {
            if (claims.Has(i) || !numerals.MayStart(i))
            {
                i++;
                continue;
            }
            var limit = FreeLimit(i, end);
            if (!numerals.TryRead(i, limit, out var number))
            {
                i++;
                continue;
            }
            var next = number.End;
            var quantity = Score(number, first, end, firstFound);
            if (quantity is not null) next = quantity.EndToken;
            else if (context.IsName(number, first, end, out var nameEnd)) next = nameEnd;
            else quantity = Read(number, first, end, firstFound, ref next);
            if (quantity is not null)
            {
                Found.Add(quantity);
                claims.Take(quantity.FirstToken, quantity.EndToken);
            }
            i = Math.Max(next, number.End);
        }
    }

    // A number does not run into what another recogniser took.
    private int FreeLimit(int first, int end)
    {
        var limit = Math.Min(end, first + LongestNumber);
        for (var i = first; i < limit; i++)
        {
            if (claims.Has(i)) return i;
        }
        return limit;
    }

    private QuantityMention? Read(Numeral number, int first, int end, int firstFound, ref int next)
    {
        if (number.Kind == NumeralKind.Ordinal) return ReadOrdinal(number, first, end);
        var bound = QuantityBound.None;
        var approximate = false;
        if (ages.TryRead(number, first, end, out var age))
        {
            var start = QuantityBounds.ReadBefore(text, age.PhraseFirst, first, isDuration: false, ref bound, ref approximate);
            next = QuantityBounds.ReadAfter(text, age.PhraseEnd, end, ref bound, ref approximate);
            return Make(number, age.NumberEnd, start, next, number.Value, age.Upper, age.Unit, QuantityKind.Age, approximate, bound);
        }

        if (number.First == upperEnd) bound = QuantityBound.AtMost;
        var currency = CurrencySigns.Before(text, number.First, out var code);
        if (currency < first || claims.Has(Math.Max(currency, 0))) currency = -1;
        var last = number;
        var value = number.Value;
        decimal? upperValue = null;
        if (ranges.TryRead(number, first, FreeLimit(number.End, end), currency >= 0, out var upper, out var isBare, out var repeatsSign))
        {
            value = RangeReader.LowerValue(number, upper);
            var isRange = value < upper.Value;
            if (isRange && repeatsSign)
            {
                bound = QuantityBound.AtLeast;
                upperEnd = upper.First;
            }
            else if (isRange)
            {
                last = upper;
                upperValue = upper.Value;
                approximate = text.Is(upper.First - 1, "or");
            }
            else if (isBare)
            {
                next = upper.End;
                return null;
            }
            if (!isRange) value = number.Value;
        }

        var unitEnd = QuantityBounds.ReadAfter(text, last.End, end, ref bound, ref approximate);
        if (number.Kind == NumeralKind.Fraction && UnitOfPart(unitEnd, end) is > 0 and var partUnit) unitEnd = partUnit;
        var numberEnd = last.End;
        var kind = QuantityKind.Count;
        var unit = "";
        if (currency >= 0)
        {
            kind = QuantityKind.Money;
            unit = code;

            // "$249 USD", "$5 Canadian dollars": the currency may be named again, and better.
            if (units.TryRead(unitEnd, end, value, out var named) && named.Kind == QuantityKind.Money)
            {
                unit = named.Unit;
                unitEnd = named.End;
            }
        }
        else if (units.TryRead(unitEnd, end, value, out var match) && !claims.Has(match.End - 1))
        {
            kind = match.Kind;
            unit = match.Unit;
            unitEnd = match.End;
            if (upperValue is null && TrySmallerUnit(number, match, end, ref value, ref numberEnd, out var compoundEnd)) unitEnd = compoundEnd;
        }
        else
        {
            if (isBare && upperValue is not null && nouns.End(unitEnd, end, value) == unitEnd)
            {
                next = last.End;
                return null;
            }
            if (!TryCounted(number, first, end, firstFound, ref unitEnd, ref unit, ref kind)) return null;
            if (unit.Length == 0 && Compared(number.First, first, firstFound) is { } other)
            {
                kind = other.Kind;
                unit = other.Unit;
            }
        }

        if (kind == QuantityKind.Money && CurrencySigns.Scaled(text, currency >= 0 ? currency : unitEnd - 1, out var scale) is not null)
        {
            if (!Arithmetic.TryMultiply(value, scale, out value)) return null;
            if (upperValue is { } most) upperValue = most * scale;
        }
        var opener = ranges.OpenerOf(currency >= 0 ? currency : number.First, first);
        var phraseFirst = upperValue is null ? (currency >= 0 ? currency : number.First) : opener;
        var isAge = phraseFirst > first && (unit.Length == 0 || unit is "year" or "month") && ages.IsGroupByAge(phraseFirst - 1, first);
        var isDuration = !isAge && kind == QuantityKind.Measure && text.Tokens[unitEnd - 1].Is(WordClass.TimeUnit);
        var before = QuantityBounds.ReadBefore(text, phraseFirst, first, isDuration, ref bound, ref approximate);
        if (kind is QuantityKind.Measure or QuantityKind.Percent or QuantityKind.Money && before > first && text.Is(before - 1, "near"))
        {
            // "near 9 mph": of what is counted, "near" says where.
            before--;
            approximate = true;
        }
        if (kind == QuantityKind.Measure && IsConverted(phraseFirst)) approximate |= Found[Found.Count - 1].Approximate;
        if (isAge)
        {
            kind = QuantityKind.Age;
            unit = unit == "month" ? "months" : "years";
        }
        var (amountFirst, amountEnd) = (currency >= 0 ? currency : number.First, Math.Max(numberEnd, unitEnd));
        unitEnd = QuantityBounds.ReadAfter(text, unitEnd, end, ref bound, ref approximate);
        next = kind == QuantityKind.Count ? numberEnd : unitEnd;
        return Make(number, numberEnd, before, unitEnd, value, upperValue, unit, kind, approximate, bound) with
        {
            AmountFirst = amountFirst,
            AmountEnd = amountEnd,
        };
    }

    // "3-1": two numbers that are no range, because nothing is counted or measured behind them.
    private QuantityMention? Score(Numeral one, int first, int end, int firstFound)
    {
        if (one.End + 1 >= end || text.Tokens[one.End].Kind != TokenKind.Dash || !numerals.TryRead(one.End + 1, FreeLimit(one.End + 1, end), out var other)) return null;
        if (nouns.End(other.End, end, other.Value) > other.End || units.TryRead(other.End, end, other.Value, out _)) return null;
        return scores.IsScore(one, other, first, end, Found.Count > firstFound ? Found[Found.Count - 1] : null)
            ? Make(one, other.End, one.First, other.End, one.Value, other.Value, "", QuantityKind.Score, false, QuantityBound.None)
            : null;
    }

    // "about 185 miles (300 km)": one measure told twice is as exact both times.
    private bool IsConverted(int number) => number > 0 && text.IsChar(number - 1, '(') && Found.Count > 0 && Found[Found.Count - 1] is { Kind: QuantityKind.Measure } other
        && text.TokenAt(other.Phrase.End) == number - 1;

    // What a mere number counts. False where it counts nothing: a year, "one" as a pronoun.
    private bool TryCounted(Numeral number, int first, int end, int firstFound, ref int unitEnd, ref string unit, ref QuantityKind kind)
    {
        var unitFirst = unitEnd;
        if (IsJoined(unitFirst, end))
        {
            // "300-page", "two-door": the word behind the hyphen is what is counted.
            if (number.Kind == NumeralKind.Fraction || !text.Tokens[unitFirst + 1].IsWord || text.Tokens[unitFirst + 1].IsCapitalized || text.Tokens[unitFirst + 1].Span.Length < 3 || number.Value == 1) return false;
            unit = text.Fold(text.Tokens[unitFirst + 1].Span);
            unitEnd = unitFirst + 2;
            return !text.Is(unitFirst + 1, "fold") && !text.Is(unitFirst + 1, "something") && !text.Is(unitFirst + 1, "star");
        }
        var nounEnd = nouns.End(unitFirst, end, number.Value);
        if (nounEnd == unitFirst && text.Is(unitFirst, "of")) nounEnd = PartitiveEnd(unitFirst, end, firstFound, ref unit);
        else if (nounEnd > unitFirst) unit = nouns.Unit(unitFirst, nounEnd);
        if (number is { Value: 1, IsDigits: false } && !IsCountingOne(number, first, end, firstFound, nounEnd, unitFirst)) return false;
        if (NumberContext.MayBeYear(number) && (unit.Length == 0 || IsAfterYearWord(number.First, first))) return false;
        if (unit.Length > 0 && unitFirst < nounEnd && text.Tokens[nounEnd - 1].Is(WordClass.TimeUnit)) kind = QuantityKind.Measure;
        if (unit.Length > 0 && unitFirst < nounEnd && text.Tokens[nounEnd - 1].Is(WordClass.Currency)) kind = QuantityKind.Money;
        unitEnd = Math.Max(nounEnd, unitFirst);
        return true;
    }

    // "rose to 48 million euros from 36 million": the number it is compared with has its unit.
    private QuantityMention? Compared(int number, int first, int firstFound)
    {
        if (Found.Count == firstFound || number == first || !text.Is(number - 1, "from")) return null;
        var other = Found[Found.Count - 1];
        if (other.Kind is not (QuantityKind.Money or QuantityKind.Percent or QuantityKind.Measure)) return null;
        return text.TokenAt(other.Phrase.End) + 3 >= number ? other : null;
    }

    // "14 of them" counts what the sentence counted before; "three of the soldiers", the soldiers.
    private int PartitiveEnd(int of, int end, int firstFound, ref string unit)
    {
        if (of + 1 >= end) return of;
        if (text.Is(of + 1, "them") || text.Is(of + 1, "these") || text.Is(of + 1, "those"))
        {
            for (var i = Found.Count - 1; i >= Math.Max(firstFound, Found.Count - 8); i--)
            {
                if (Found[i].Kind != QuantityKind.Count || Found[i].Unit.Length == 0) continue;
                unit = Found[i].Unit;
                break;
            }
            if (text.Is(of + 1, "them")) return of + 2;
        }
        if (!text.Tokens[of + 1].Is(WordClass.Determiner)) return of;
        // "half of the 600 workers": the other number counts for itself.
        if (of + 2 < end && numerals.MayStart(of + 2) && numerals.TryRead(of + 2, FreeLimit(of + 2, end), out var whole) && whole.Kind == NumeralKind.Cardinal)
        {
            unit = nouns.Unit(whole.End, nouns.End(whole.End, end, whole.Value));
            return of;
        }
        var nounEnd = nouns.End(of + 2, end, 2);
        if (nounEnd == of + 2) return of;
        unit = nouns.Unit(of + 2, nounEnd);
        return nounEnd;
    }

    // "one soldier" counts; "no one", "that one", "one of", "one day" and "one another" do not, nor does "five members of one family" say that
    // there was one, nor "one hand … and the other".
    private bool IsCountingOne(Numeral number, int first, int end, int firstFound, int nounEnd, int unitFirst)
    {
        if (number.Kind != NumeralKind.Cardinal || !text.Is(number.First, "one")) return true;
        if (nounEnd <= unitFirst || text.Is(unitFirst, "of")) return false;
        var before = number.First - 1;
        if (before >= first && (text.Tokens[before].Is(WordClass.Determiner | WordClass.Pronoun) || text.Is(before, "no") || text.Is(before, "number"))) return false;
        // "said one shareholder": a certain one.
        if (before >= first && (text.Tokens[before].Is(WordClass.ReportingVerb) || text.IsSequence(before - 1, "according", "to"))) return false;
        if (before >= first && text.Is(before, "of") && Found.Count > firstFound && text.TokenAt(Found[Found.Count - 1].Phrase.End) == before) return false;
        for (var i = nounEnd; i + 1 < Math.Min(end, nounEnd + LongestNumber); i++)
        {
            if (text.IsSequence(i, "the", "other")) return false;
        }
        if (text.Tokens[unitFirst].Is(WordClass.Season | WordClass.Weekday | WordClass.Month)) return false;
        return !text.Is(unitFirst, "day") && !text.Is(unitFirst, "morning") && !text.Is(unitFirst, "night") && !text.Is(unitFirst, "evening") && !text.Is(unitFirst, "another") && !text.Is(unitFirst, "thing") && !text.Is(unitFirst, "way") && !text.Is(unitFirst, "hand")
            && !text.Is(unitFirst, "side") && !text.Is(unitFirst, "such") && !text.Is(unitFirst, "point") && !text.Is(unitFirst, "time");
    }

    // "half a mile", "a quarter of an hour": the article belongs to the unit.
    private int UnitOfPart(int token, int end)
    {
        if (text.Is(token, "of")) token++;
        if (!text.Is(token, "a") && !text.Is(token, "an")) return 0;
        return units.TryRead(token + 1, end, 1, out _) ? token + 1 : 0;
    }

    private bool IsAfterYearWord(int number, int first) => number > first
        && (text.Tokens[number - 1].Kind == TokenKind.Possessive || text.Is(number - 1, "the") || text.Is(number - 1, "in") || text.Is(number - 1, "since")
            || text.Is(number - 1, "until") || text.Is(number - 1, "during") || text.Is(number - 1, "its") || text.Is(number - 1, "his") || text.Is(number - 1, "her"));

    private bool IsJoined(int token, int end) =>
        token + 1 < end && text.Tokens[token].Kind == TokenKind.Dash && !text.Tokens[token].SpaceBefore && !text.Tokens[token + 1].SpaceBefore;

    // "5 feet 2 inches", "three dollars and 50 cents": the smaller unit is a part of the larger.
    private bool TrySmallerUnit(Numeral number, UnitMatch unit, int end, ref decimal value, ref int numberEnd, out int compoundEnd)
    {
        compoundEnd = unit.End;
        var (smaller, parts) = unit.Unit switch
        {
            "foot" => ("inch", 12m),
            "pound" => ("ounce", 16m),
            "stone" => ("pound", 14m),
            "USD" or "EUR" or "CAD" or "AUD" => ("cent", 100m),
            _ => ("", 0m),
        };
        if (parts == 0 || number.Value < 0 || (text.Tokens[number.End].Kind == TokenKind.Dash && !(unit.Unit == "foot" && IsJoined(unit.End, end)))) return false;
        var at = unit.End;
        if (text.IsChar(at, '.')) at++;
        var isHeight = smaller == "inch" && IsJoined(at, end);
        if (text.Is(at, "and") || isHeight) at++;
        if (at >= end || !numerals.TryRead(at, FreeLimit(at, end), out var rest) || rest.Kind != NumeralKind.Cardinal || rest.Value < 0 || rest.Value >= parts) return false;
        if (isHeight) compoundEnd = rest.End;
        else if (units.TryRead(rest.End, end, rest.Value, out var restUnit) && restUnit.Unit == smaller) compoundEnd = restUnit.End;
        else if (smaller == "inch" && text.Is(unit.End - 1, "ft") && text.Is(rest.End, "in")) compoundEnd = rest.End + 1;
        else return false;
        value += rest.Value / parts;
        numberEnd = rest.End;
        return true;
    }

    // "the seventh paragraph", "21st". Capitals ("First Lady"), ranks ("1st Lt."), adverbs ("First, ...") and seconds of time are no ordinals.
    private QuantityMention? ReadOrdinal(Numeral number, int first, int end)
    {
        var behind = number.End;
        if (number.First > first && text.Tokens[number.First].IsCapitalized) return null;
        if (behind < end && text.Tokens[behind].IsCapitalized && (number.IsDigits || text.Tokens[number.First].IsCapitalized)) return null;
        if (text.Tokens[number.First].IsCapitalized && (behind >= end || !text.Tokens[behind].IsWord)) return null;
        if (number.First > first && text.Tokens[number.First - 1].Kind == TokenKind.Dash && !text.Tokens[number.First].SpaceBefore) return null;
        if (IsJoined(behind, end)) return null;
        var before = number.First - 1;
        if (before >= first && (text.Is(before, "at") || text.Is(before, "per") || text.Is(before, "split") || text.Tokens[before].IsNumber)) return null;
        var nounEnd = nouns.End(behind, end, 1);
        if (text.Is(number.First, "second") && nounEnd == behind && (before < first || !text.Is(before, "the"))) return null;
        if (text.Is(number.First, "first") && text.IsSequence(behind, "of", "all")) return null;
        return Make(number, number.End, number.First, Math.Max(nounEnd, behind), number.Value, null, nouns.Unit(behind, nounEnd), QuantityKind.Ordinal, false, QuantityBound.None);
    }

    private QuantityMention Make(
        Numeral number, int numberEnd, int phraseFirst, int phraseEnd, decimal value, decimal? upper, string unit, QuantityKind kind, bool approximate, QuantityBound bound) =>
        new(text.SpanOf(number.First, numberEnd), text.SpanOf(phraseFirst, phraseEnd), number.First, numberEnd, value, upper, unit, kind, approximate, bound);
}
