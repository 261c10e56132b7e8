using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Tells digits that count or measure from digits that only name: sections, routes, models, telephone numbers, addresses of houses and pages, versions,
/// scores, years. What names is no quantity.
/// </summary>
internal sealed class NumberContext(ArticleText text)
{
    // Of digits in a telephone number.
    private const int MostGroups = 6;

    private readonly TitleNumbers titles = new(text);
    private bool? hasVersions;
    private bool? hasNumberedSections;

    // Words that give the number behind them as a name.
    private static readonly WordSet Labels = new(
        "section", "sections", "article", "articles", "no", "nos", "nr", "number", "line", "lines", "route", "highway", "interstate", "flight", "page", "pages",
        "p", "pp", "chapter", "verse", "room", "apartment", "apt", "suite", "unit", "box", "paragraph", "part", "volume", "vol", "version", "type", "grade",
        "channel", "act", "scene", "resolution", "figure", "fig", "table", "appendix", "annex", "item", "question", "exhibit", "rule", "title", "clause",
        "episode", "season", "lot", "lane", "gate", "platform", "terminal", "ward", "district", "precinct", "zone", "level", "phase", "stage", "step", "tier",
        "category", "class", "group", "gen", "issue", "exit", "junction", "bus", "train", "road", "proposition", "prop", "amendment", "protocol", "model", "serial",
        "tel", "phone", "fax", "call", "isbn", "issn", "doi", "zip", "po", "area", "block", "building", "floor", "studio", "hall", "court", "camp",
        "bill", "directive", "regulation", "order", "case", "docket", "marker", "day", "week", "round", "game", "match", "heat", "race", "set", "batch", "code", "extension", "ext");

    private static readonly WordSet Streets = new(
        "street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "lane", "ln", "boulevard", "blvd", "court", "place", "pl", "square", "terrace", "highway",
        "parkway", "pkwy", "plaza", "broadway", "way", "crescent", "quay", "row", "close", "circle");

    /// <summary>Whether the numeral only names; <paramref name="end"/> is then the token behind all that belongs to the name.</summary>
    public bool IsName(Numeral numeral, int first, int limit, out int end)
    {
        end = numeral.End;
        var hasCurrency = CurrencySigns.EndsAt(text, numeral.First - 1);
        if (hasCurrency) return false;
        if (titles.IsInTitle(numeral, first, limit)) return true;
        if (!numeral.IsDigits) return IsPartOfCompoundName(numeral, first) || (text.Is(numeral.First - 1, "number") && !text.Is(numeral.First - 2, "the"));
        if (IsChain(numeral, limit, out end)) return true;
        end = numeral.End;
        return IsCode(numeral) || IsNumberingBlock(numeral, first, limit) || IsTouched(numeral) || IsTouching(numeral, limit) || IsLabelled(numeral, first)
            || IsAddress(numeral, limit) || IsVersion(numeral, first);
    }

    // "will be removed in 5.0": a decimal that measures nothing, in an article that tells of versions.
    private bool IsVersion(Numeral numeral, int first)
    {
        if (numeral.End != numeral.First + 1 || numeral.First <= first || !numeral.Has(NumeralForm.Separated)) return false;
        if (!text.Tokens[numeral.First - 1].Is(WordClass.Preposition | WordClass.Conjunction) || !IsDecimal(text.Tokens[numeral.First])) return false;
        return !IsQuantified(numeral) && (numeral.End >= text.Tokens.Length || !CountsSomething(numeral.End)) && (hasVersions ??= HasVersions());
    }

    private bool IsDecimal(Token t) => text.Source.IndexOf('.', t.Start, t.End - t.Start) >= 0 && text.Source.IndexOf(',', t.Start, t.End - t.Start) < 0;

    // "4.1.3", "version 2.0": asked once for an article.
    private bool HasVersions()
    {
        for (var i = 1; i < text.Tokens.Length; i++)
        {
            var t = text.Tokens[i];
            if (!t.IsNumber || t.End - t.Start > 8 || !IsDecimal(t)) continue;
            var period = text.Source.IndexOf('.', t.Start);
            if (text.Is(i - 1, "version") || (period < t.Start + 3 && text.Source.IndexOf('.', period + 1, t.End - period - 1) >= 0)) return true;
        }
        return false;
    }

    /// <summary>Whether bare digits are rather a year: four of them, in the range of years.</summary>
    public static bool MayBeYear(Numeral numeral) =>
        numeral is { Form: NumeralForm.Digits, Kind: NumeralKind.Cardinal, Value: >= 1500 and < 2100 } && numeral.End == numeral.First + 1;

    // "Catch-22", "mid-twenties", "Section-two": words join a number only to make a name of it.
    private bool IsPartOfCompoundName(Numeral numeral, int first) =>
        numeral.First - 2 >= first && text.Tokens[numeral.First - 1].Kind == TokenKind.Dash && !text.Tokens[numeral.First].SpaceBefore
        && !text.Tokens[numeral.First - 1].SpaceBefore && text.Tokens[numeral.First - 2].IsWord;

    // "555-0100", "202-555-0100", "5:30:10", "3:1", "12/25/2018", "1.2.3.4": numbers strung together without blanks.
    private bool IsChain(Numeral numeral, int limit, out int end)
    {
        end = numeral.End;
        var links = 0;
        var hasOtherLink = false;
        while (end + 1 < limit && text.Tokens[end + 1] is { IsNumber: true, SpaceBefore: false } && !text.Tokens[end].SpaceBefore
            && (text.Tokens[end].Kind == TokenKind.Dash || text.IsChar(end, ':') || text.IsChar(end, '/') || text.IsChar(end, '.')))
        {
            hasOtherLink |= text.Tokens[end].Kind != TokenKind.Dash;
            links++;
            end += 2;
        }
        if (links == 0) return false;
        if (links > 1 || hasOtherLink) return true;

        // One dash: a telephone number, a score and a range look alike; four digits behind three, or a leading zero, make no range.
        var last = text.Tokens[end - 1];
        return text.Source[last.Start] == '0' || (last.End - last.Start == 4 && numeral.Value < 1000);
    }

    // "F-16", "#5", "@5", "v2", "/2018/", "COVID-19".
    private bool IsTouched(Numeral numeral)
    {
        var first = numeral.First;
        if (IsCitation(numeral)) return true;
        if (AgeReader.IsAgeGroup(text, numeral)) return false;
        if (first == 0 || text.Tokens[first].SpaceBefore) return text.IsChar(first - 1, '#') || text.IsChar(first - 1, '+') || text.IsChar(first - 1, '№');
        var before = text.Tokens[first - 1];
        if (before.Kind == TokenKind.Dash) return !before.SpaceBefore && first > 1 && text.Tokens[first - 2].Kind is TokenKind.Word or TokenKind.Number;
        if (before.Kind == TokenKind.Quote) return false;
        var c = text.Source[before.Start];
        return c is not ('(' or '[' or '{' or ',' or '~' or '≈' or '<' or '>' or '≥' or '≤' or '…' or '|' or '•');
    }

    // "until 1951.[1]": the mark of a source touches what it stands behind, or begins the line of the source.
    private bool IsCitation(Numeral numeral) => text.IsChar(numeral.First - 1, '[') && text.IsChar(numeral.End, ']') && !text.Tokens[numeral.First].SpaceBefore
        && (!text.Tokens[numeral.First - 1].SpaceBefore || (text.Tokens[numeral.First - 1].Flags & TokenFlags.LineStart) != 0);

    // "737s", "5G", "10a", "1980s": letters behind the digits that are no unit, ending or magnitude.
    private bool IsTouching(Numeral numeral, int limit)
    {
        var end = numeral.End;
        if (numeral.Kind == NumeralKind.Ordinal) return false;
        if (end >= limit || text.Tokens[end].SpaceBefore || AgeReader.IsAgeGroup(text, numeral)) return false;
        var behind = text.Tokens[end];
        if (behind.Kind == TokenKind.Possessive || text.IsChar(end, '_') || text.IsChar(end, '@') || text.IsChar(end, '=')) return true;
        if (text.IsChar(end, ')') && (numeral.First == 0 || text.Tokens[numeral.First].SpaceBefore) && IsNumbering(numeral)) return true;
        if (!behind.IsWord || CurrencySigns.At(text, end) is not null || UnitReader.IsPence(text, end)) return false;
        if (behind.Span.Length == 1 && behind.IsCapitalized && !text.IsChar(end, 'W')) return !UnitReader.IsScaleLetter(text, end, numeral.Value);
        return Phrases.Match(text, end, PhraseKind.Unit | PhraseKind.Currency, out _) == 0;
    }

    // "1) first, 2) second": an opening bracket is missing.
    private bool IsNumbering(Numeral numeral) => numeral.Value < 100 && numeral.Form == NumeralForm.Digits && !HasOpenBracket(numeral.First);

    private bool HasOpenBracket(int token)
    {
        for (var i = token - 1; i >= 0 && i > token - 40; i--)
        {
            if (text.IsChar(i, ')')) return false;
            if (text.IsChar(i, '(')) return true;
        }
        return false;
    }

    // "Section 4", "No. 7", "Apollo 11": a label or a name before bare digits.
    private bool IsLabelled(Numeral numeral, int first)
    {
        var before = numeral.First - 1;
        if (before < first || numeral.Has(NumeralForm.Magnitude)) return false;
        if (text.IsChar(before, '.') && !text.Tokens[before].SpaceBefore) before--;
        if (before > first && text.Tokens[before].Kind == TokenKind.Possessive && text.Tokens[before - 1].IsCapitalized) before--;
        if (before < first || !text.Tokens[before].IsWord) return false;
        var t = text.Tokens[before];
        // "I'm 31", "He's 19".
        if (text.Is(before, "i'm") || (before < numeral.First - 1 && t.Is(WordClass.Pronoun))) return false;
        var isLabel = Labels.Contains(text, before);
        if (isLabel && text.Is(before, "number") && IsVerbOfCounting(before, first)) return false;
        if (isLabel && (before == numeral.First - 1 || t.Is(WordClass.Abbreviation) || text.Is(before, "no"))) return IsRoad(before) || !IsQuantified(numeral);
        var isGenitive = text.Tokens[numeral.First - 1].Kind == TokenKind.Possessive;
        if (isGenitive) return !IsGrouped(numeral) && (numeral.End >= text.Tokens.Length || !CountsSomething(numeral.End));
        var isName = t.IsCapitalized || (t.Flags & TokenFlags.MixedCase) != 0;
        if (before != numeral.First - 1 || !isName || IsGrouped(numeral)) return false;

        // A sentence begins with a capital whatever its first word is.
        if (before == first && (t.Classes & ~WordClass.GivenName) != 0) return false;
        return !t.Is(WordClass.Month | WordClass.Weekday) && !IsQuantified(numeral);
    }

    // "The dead now number 14", "who number about 300".
    private bool IsVerbOfCounting(int number, int first)
    {
        var subject = number - 1;
        if (subject > first && text.Tokens[subject].Is(WordClass.Adverb)) subject--;
        if (subject < first || !text.Tokens[subject].IsWord) return false;
        if (subject < number - 1 || text.Is(subject, "now") || text.Is(subject, "they") || text.Is(subject, "who") || text.Is(subject, "which") || text.Is(subject, "we")) return true;
        return !text.Tokens[subject].IsCapitalized && text.Tokens[subject].Is(WordClass.PeopleNoun) && text.Source[text.Tokens[subject].End - 1] == 's';
    }

    // "Interstate 44 seconds before": the number of a road stays its number.
    private bool IsRoad(int token) => text.Tokens[token].IsCapitalized
        && (text.Is(token, "interstate") || text.Is(token, "highway") || text.Is(token, "route") || text.Is(token, "flight"));

    // Behind "Poor's" digits count the noun behind them, or are the end of a name.
    private bool CountsSomething(int token) =>
        text.IsChar(token, '%') || (text.Tokens[token].IsWord && text.Source[text.Tokens[token].End - 1] == 's') || text.Tokens[token].Is(WordClass.PeopleNoun | WordClass.TimeUnit);

    // Thousands are parted in amounts and never in names.
    private bool IsGrouped(Numeral numeral)
    {
        var t = text.Tokens[numeral.First];
        for (var i = t.Start; i < t.End && i < t.Start + 8; i++)
        {
            if (text.Source[i] == ',') return true;
        }
        return numeral.End > numeral.First + 1;
    }

    // "0319", "+44 1632 960 338": a zero leads codes and telephone numbers, never an amount, and a plus those of other countries; what follows goes on with it.
    private bool IsCode(Numeral numeral)
    {
        if (numeral.Kind != NumeralKind.Cardinal) return false;
        if (HasLeadingZero(numeral.First)) return true;
        for (var i = numeral.First - 1; i >= 0 && i > numeral.First - MostGroups && text.Tokens[i].IsNumber; i--)
        {
            if (HasLeadingZero(i) || text.IsChar(i - 1, '+')) return true;
        }
        return false;
    }

    private bool HasLeadingZero(int token)
    {
        var t = text.Tokens[token];
        return t.IsNumber && t.End - t.Start > 1 && text.Source[t.Start] == '0' && text.Source[t.Start + 1] is >= '0' and <= '9';
    }

    // "2. Fees", "7.1 Travel": the number of a paragraph.
    private bool IsNumberingBlock(Numeral numeral, int first, int limit) => IsNumberWithPeriod(numeral, first, limit)
        || (numeral.First == first && BeginsNumberedSection(numeral.First) && (hasNumberedSections ??= HasNumberedSections()));

    private bool BeginsNumberedSection(int token) => token + 1 < text.Tokens.Length && text.Tokens[token] is { IsNumber: true } t && (t.Flags & TokenFlags.LineStart) != 0
        && t.End - t.Start <= 5 && IsDecimal(t) && text.Tokens[token + 1] is { IsWord: true, IsCapitalized: true, SpaceBefore: true };

    // One may be a measure that begins a headline; asked once for an article.
    private bool HasNumberedSections()
    {
        var count = 0;
        for (var i = 0; i < text.Tokens.Length && count < 2; i++)
        {
            if (BeginsNumberedSection(i)) count++;
        }
        return count == 2;
    }

    private bool IsNumberWithPeriod(Numeral numeral, int first, int limit) =>
        numeral.First == first && (text.Tokens[first].Flags & TokenFlags.LineStart) != 0 && numeral.Form == NumeralForm.Digits && numeral.Value < 1000
        && (text.IsChar(numeral.End, '.') || text.IsChar(numeral.End, ')')) && numeral.End + 1 < text.Tokens.Length
        && (numeral.End + 1 >= limit || text.Tokens[numeral.End + 1].IsWord) && (text.Tokens[numeral.End + 1].Flags & TokenFlags.LineStart) == 0;

    // A unit, percent sign or group of people behind it makes a quantity of any number.
    private bool IsQuantified(Numeral numeral)
    {
        var end = numeral.End;
        if (end >= text.Tokens.Length) return false;
        return text.IsChar(end, '%') || text.Is(end, "times") || text.Tokens[end].Is(WordClass.PeopleNoun | WordClass.TimeUnit) || Phrases.Match(text, end, PhraseKind.Unit | PhraseKind.Currency, out _) > 0;
    }

    // "12 Main Street", "1600 Pennsylvania Ave."
    private bool IsAddress(Numeral numeral, int limit)
    {
        if (numeral.Has(NumeralForm.Magnitude) || UnitReader.IsScaleLetter(text, numeral.End, numeral.Value) || CurrencySigns.Scaled(text, numeral.End, out _) is not null) return false;
        for (var i = numeral.End; i < limit && i < numeral.End + 5; i++)
        {
            var t = text.Tokens[i];
            if (numeral.Kind == NumeralKind.Ordinal && i == numeral.End && !t.IsCapitalized) return false;
            if (!t.IsWord || (!t.IsCapitalized && !t.Is(WordClass.PlaceHead))) return text.IsChar(i, '.') && i == numeral.End + 1;
            if (i > numeral.End && Streets.Contains(text, i)) return true;
        }
        return false;
    }
}
