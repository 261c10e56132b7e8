using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>An age: its phrase, its number and the unit it is counted in.</summary>
internal readonly record struct AgeMatch(int PhraseFirst, int PhraseEnd, int NumberEnd, decimal? Upper, string Unit);

/// <summary>Reads ages: "27-year-old", "aged 5", "27 years old", "Name, 27, of Town".</summary>
internal sealed class AgeReader(ArticleText text, NumeralReader numerals)
{
    private const int Oldest = 120;

    public bool TryRead(Numeral number, int first, int limit, out AgeMatch match)
    {
        match = default;
        if (number.Kind != NumeralKind.Cardinal || number.Value < 0) return false;
        var numberEnd = number.End;
        decimal? upper = null;
        if (TryUpper(number, limit, out var other))
        {
            upper = other.Value;
            numberEnd = other.End;
        }
        var phraseEnd = OldEnd(numberEnd, limit, out var unit);
        if (phraseEnd > 0)
        {
            match = new AgeMatch(number.First, phraseEnd, numberEnd, upper, unit);
            return true;
        }
        if (number.Value is < 1 or > Oldest || number.Value != Math.Floor(number.Value)) return false;
        if (number.First - 2 >= first && IsAgeGroup(text, number))
        {
            match = new AgeMatch(number.First - 1, number.End + 1, number.End, null, "years");
            return true;
        }
        var labelled = LabelStart(number.First, first);
        if (labelled >= 0)
        {
            match = new AgeMatch(labelled, numberEnd, numberEnd, upper, "years");
            return true;
        }
        if (IsBesideName(number, first, limit) || IsSaidOf(number, first, limit))
        {
            match = new AgeMatch(number.First, number.End, number.End, null, "years");
            return true;
        }
        return false;
    }

    /// <summary>"under-16s", "over-65s".</summary>
    public static bool IsAgeGroup(ArticleText text, Numeral number)
    {
        var first = number.First;
        if (first < 2 || number.End >= text.Tokens.Length || text.Tokens[first - 1] is not { Kind: TokenKind.Dash, SpaceBefore: false } || text.Tokens[first].SpaceBefore) return false;
        return (text.Is(first - 2, "under") || text.Is(first - 2, "over")) && text.Is(number.End, "s") && !text.Tokens[number.End].SpaceBefore;
    }

    /// <summary>"under 18" and "over 65" behind a group of persons say how old they are.</summary>
    public bool IsGroupByAge(int bound, int first) => bound - 1 >= first && (text.Is(bound, "under") || text.Is(bound, "over"))
        && (text.Tokens[bound - 1].Is(WordClass.PeopleNoun | WordClass.Family) || text.Is(bound - 1, "those") || text.Is(bound - 1, "anyone") || text.Is(bound - 1, "everyone"));

    // "5 to 12", "5-12".
    private bool TryUpper(Numeral number, int limit, out Numeral upper)
    {
        upper = default;
        if (number.End + 1 >= limit) return false;
        var isDash = text.Tokens[number.End].Kind == TokenKind.Dash;
        if (!isDash && !text.Is(number.End, "to") && !text.Is(number.End, "and") && !text.Is(number.End, "or") && !text.Is(number.End, "through")) return false;
        if (isDash && !text.Tokens[number.End + 1].IsNumber) return false;
        return numerals.TryRead(number.End + 1, limit, out upper) && upper.Kind == NumeralKind.Cardinal && upper.Value > number.Value
            && (!text.Is(number.End, "and") || LabelStart(number.First, Math.Max(0, number.First - 4)) >= 0);
    }

    // "-year-old", "years old", "months of age", "yo".
    private int OldEnd(int token, int limit, out string unit)
    {
        unit = "years";
        if (token >= limit) return 0;
        if (text.Is(token, "yo") || text.IsSequence(token, "y", "/", "o")) return token + (text.Is(token, "yo") ? 1 : 3);
        if (text.Tokens[token].Kind == TokenKind.Dash) token++;
        if (token >= limit || !IsAgeUnit(token, out unit)) return 0;
        token++;
        if (text.IsSequence(token, "of", "age")) return token + 2;
        if (token < limit && text.Tokens[token].Kind == TokenKind.Dash) token++;
        return token < limit && (text.Is(token, "old") || text.Is(token, "olds")) ? token + 1 : 0;
    }

    private bool IsAgeUnit(int token, out string unit)
    {
        unit = text.Is(token, "year") || text.Is(token, "years") ? "years" : text.Is(token, "month") || text.Is(token, "months") ? "months"
            : text.Is(token, "week") || text.Is(token, "weeks") ? "weeks" : text.Is(token, "day") || text.Is(token, "days") ? "days" : "";
        return unit.Length > 0;
    }

    // "aged 5", "age 34", "the age of 5", "ages 5 to 12"; one word of approximation may stand between.
    private int LabelStart(int number, int first)
    {
        var i = number - 1;
        if (i >= first && (text.Is(i, "between") || text.Is(i, "about") || text.Is(i, "around") || text.Is(i, "just") || text.Is(i, "only"))) i--;
        if (i < first) return -1;
        if (text.Is(i, "aged") || text.Is(i, "age") || text.Is(i, "ages")) return i;
        return text.Is(i, "of") && i > first && (text.Is(i - 1, "age") || text.Is(i - 1, "ages")) ? i - 1 : -1;
    }

    // "Jane Doe, 27, of Tyler", "Doe Jr., 27, was", "Jane Doe (27)".
    private bool IsBesideName(Numeral number, int first, int limit)
    {
        if (number.Form != NumeralForm.Digits || number.End != number.First + 1 || number.First - 2 < first) return false;
        if (text.IsChar(number.First - 1, '(')) return text.IsChar(number.End, ')') && EndsFullName(number.First - 1, first, needsGivenName: true);
        if (!text.IsChar(number.First - 1, ',')) return false;
        var name = number.First - 2;
        if (text.IsChar(name, '.') || text.IsChar(name, ')') || text.Tokens[name].Kind == TokenKind.Quote) name--;
        if (name < first || !text.Tokens[name].IsWord || !text.Tokens[name].IsCapitalized || text.Tokens[name].Is(WordClass.Month | WordClass.Weekday)) return false;
        if (number.End >= limit) return EndsFullName(name + 1, first, needsGivenName: false);
        if (text.IsChar(number.End, ',') || text.IsChar(number.End, ';'))
        {
            // "Brown, 6, 7 and 8": a row of numbers is no age.
            return number.End + 1 >= limit || !text.Tokens[number.End + 1].IsNumber;
        }
        if (text.Is(number.End, "of") || text.Is(number.End, "from")) return number.End + 1 < limit && text.Tokens[number.End + 1].IsCapitalized;
        var endsThere = text.IsChar(number.End, '.') || text.IsChar(number.End, ')') || text.Is(number.End, "and") || text.Tokens[number.End].Kind == TokenKind.Dash;
        return endsThere && EndsFullName(name + 1, first, needsGivenName: false);
    }

    // Two capitalized words, the first perhaps known as a given name.
    private bool EndsFullName(int end, int first, bool needsGivenName)
    {
        var last = end - 1;
        if (last - 1 < first || !text.Tokens[last].IsWord || !text.Tokens[last].IsCapitalized) return false;
        var given = last - 1;
        if (text.IsChar(given, '.')) given--;
        if (given < first || !text.Tokens[given].IsWord || !text.Tokens[given].IsCapitalized) return false;
        return !needsGivenName || text.Tokens[given].Is(WordClass.GivenName);
    }

    // "who was 27 when", "she turned 40", "he died at 83."
    private bool IsSaidOf(Numeral number, int first, int limit)
    {
        var verb = number.First - 1;
        if (verb < first || !EndsStatement(number.End, limit)) return false;
        if (text.Is(verb, "turned") || text.Is(verb, "turns") || text.Is(verb, "turning")) return number.Value < 115 && !MayBeMoney(number);
        if (text.Is(verb, "at")) return text.Is(verb - 1, "died") || text.Is(verb - 1, "dies") || text.Is(verb - 1, "dead");
        if (text.Is(verb, "i'm") || text.IsSequence(verb - 1, "i", "am") || (text.Tokens[verb].Kind == TokenKind.Possessive && (text.Is(verb - 1, "he") || text.Is(verb - 1, "she")))) return !MayBeMoney(number);
        if (text.IsSequence(verb - 2, "believed", "to", "be") || text.IsSequence(verb - 2, "thought", "to", "be")) return !MayBeMoney(number);
        if (!text.Is(verb, "was") && !text.Is(verb, "is")) return false;
        return text.Is(verb - 1, "he") || text.Is(verb - 1, "she") || text.Is(verb - 1, "who");
    }

    // A dash that touches the number goes on with it: "5-foot-10".
    private bool EndsStatement(int token, int limit) => token >= limit || text.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Quote
        || (text.Tokens[token].Kind == TokenKind.Dash && (text.Tokens[token].SpaceBefore || text.Tokens[token].Span.Length > 1 || text.Source[text.Tokens[token].Start] is '\u2014'))
        || text.Is(token, "when") || (text.Is(token, "and") && !(token + 1 < limit && text.Tokens[token + 1].IsNumber)) || text.Is(token, "at") || text.Is(token, "in") || text.Is(token, "on") || text.Is(token, "this") || text.Is(token, "last");

    private bool MayBeMoney(Numeral number) => number.Has(NumeralForm.Separated | NumeralForm.Magnitude);
}
