using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.QuantityNames;

/// <summary>Reads the part of a quantity's clause after its phrase: the noun it describes, the verb, the prepositional phrases.</summary>
internal sealed class ClauseAfter(ClauseWords words)
{
    private const int MostNounWords = 3;

    private static readonly WordSet Dimensions = new("wide", "long", "tall", "high", "deep", "thick", "away", "apart", "old", "ago");

    // Prepositions whose noun tells what a number is of or for. The others ("after", "than", "during") tell when, or compare.
    private static readonly WordSet Telling = new(
        "of", "in", "for", "on", "per", "at", "with", "without", "by", "to", "from", "under", "over", "against", "aboard", "across", "near", "outside", "inside", "into",
        "toward", "towards", "between", "among", "within", "above", "below", "off", "via", "through");

    private readonly ArticleText text = words.Text;

    /// <summary>Adds what the tokens after <paramref name="phrase"/> say to <paramref name="clause"/>.</summary>
    /// <param name="clause">The clause so far.</param>
    /// <param name="sentence">The quantity's sentence.</param>
    /// <param name="kind">The quantity's kind.</param>
    /// <param name="phrase">The quantity's phrase.</param>
    /// <param name="isSubject">Whether the phrase begins the clause, so that a verb after it is its own.</param>
    public QuantityClause Read(QuantityClause clause, Sentence sentence, QuantityKind kind, TokenRange phrase, bool isSubject)
    {
        var end = End(sentence, phrase.End);
        var i = phrase.End;
        clause = clause with { IsLast = i == end || (text.IsChar(i, '.') && i + 1 == end) };
        if (text.Is(i, "of") && i + 1 < end && (text.Is(i + 1, "them") || text.Is(i + 1, "whom"))) i += 2;
        if (text.Is(i - 1, "them") && kind == QuantityKind.Count)
        {
            // "3 of them harbour pilots": the part has a noun of its own.
            clause = ReadAttribute(clause, ref i, end);
            clause = clause with { Noun = clause.Attribute, Attribute = "" };
        }
        if (kind != QuantityKind.Count || clause.Noun.Length == 0) clause = ReadAttribute(clause, ref i, end);
        // "envoys from four governments sat down", "files larger than 2 GB are": the verb is another noun's.
        var isGoverned = phrase.First > sentence.FirstToken && (text.Tokens[phrase.First - 1].Is(WordClass.Preposition) || text.Is(phrase.First - 1, "than"));
        if (isGoverned && i < end && (words.IsAuxiliary(i) || IsVerb(i))) return clause;
        if (!isSubject && i < end && words.IsAuxiliary(i)) return clause;
        clause = ReadVerb(clause, ref i, end);
        return ReadComplements(clause, kind, i, end);
    }

    /// <summary>Where the clause ends: before the next boundary, or before the next number with its preposition.</summary>
    public int End(Sentence sentence, int first)
    {
        var i = first;
        while (i < sentence.EndToken && !words.IsBoundary(i) && !words.IsQuantity(i)) i++;
        if (i < sentence.EndToken && words.IsQuantity(i))
        {
            while (i > first && words.IsFiller(i - 1)) i--;
            var isOf = i > first && text.Is(i - 1, "of");
            while (i > first && (words.IsPreposition(i - 1) || words.IsFiller(i - 1))) i--;
            // "two signs at a cost of £3,200": the phrase before "of" is what the next number is of.
            if (isOf) i = BeforeLastPhrase(first, i);
        }
        return i;
    }

    private int BeforeLastPhrase(int first, int end)
    {
        var i = end;
        while (i > first && words.IsNominal(i - 1)) i--;
        while (i > first && words.IsFiller(i - 1)) i--;
        return i > first && words.IsPreposition(i - 1) ? i - 1 : end;
    }

    // "$5 ticket", "14-day deadline", "88 feet long", "12 percent rise".
    private QuantityClause ReadAttribute(QuantityClause clause, ref int i, int end)
    {
        if (i < end && (text.Tokens[i].Kind == TokenKind.Possessive || text.Tokens[i] is { Kind: TokenKind.Dash, SpaceBefore: false })) i++;
        if (i < end && Dimensions.Contains(text, i))
        {
            i++;
            return clause with { Attribute = words.Phrase(i - 1, i, 1), IsDimension = true };
        }
        // "9% year over year": when, and not what.
        if (words.IsPer(i, end) || (i < end && text.Tokens[i].Is(WordClass.TimeUnit))) return clause;
        var first = i;
        while (i < end && words.IsNominal(i) && !IsVerb(i)) i++;
        return first < i ? clause with { Attribute = words.Phrase(first, i, MostNounWords) } : clause;
    }

    private QuantityClause ReadVerb(QuantityClause clause, ref int i, int end)
    {
        var start = i;
        var auxiliary = -1;
        var isNegated = false;
        while (i < end && (words.IsAuxiliary(i) || words.IsFiller(i)))
        {
            if (IsBaseAfter(auxiliary, i)) break;
            if (words.IsAuxiliary(i)) auxiliary = i;
            isNegated |= words.IsNegation(i);
            i++;
        }
        var isModal = i < end && IsBaseAfter(auxiliary, i);
        if (i < end && (IsVerb(i) || isModal))
        {
            i++;
            return words.IsEmptyVerb(i - 1) && !isNegated ? clause : clause with { VerbAfter = (isNegated ? "Not" : "") + words.Phrase(i - 1, i, 1) };
        }
        if (auxiliary >= 0 && words.IsCopula(auxiliary) && i < end && words.IsNominal(i) && !isNegated)
        {
            // "25 were women": what they are is what is counted, if nothing else is.
            var first = i;
            while (i < end && words.IsNominal(i)) i++;
            var predicate = words.Phrase(first, i, MostNounWords);
            return clause.Noun.Length == 0 && clause.Attribute.Length == 0 ? clause with { Noun = predicate } : clause with { VerbAfter = predicate };
        }
        i = auxiliary >= 0 ? end : start;
        return clause;
    }

    // "would close", "can hold": the base form after an auxiliary that is not "to be" or "to have".
    private bool IsBaseAfter(int auxiliary, int token) =>
        auxiliary == token - 1 && !words.IsCopula(auxiliary) && !text.Tokens[token].Is(WordClass.Preposition | WordClass.Auxiliary) && !EndsInS(token)
        && VerbForms.IsPresent(text, token);

    private QuantityClause ReadComplements(QuantityClause clause, QuantityKind kind, int i, int end)
    {
        string preposition, noun;
        if (kind == QuantityKind.Measure && i < end && (text.Is(i, "before") || text.Is(i, "after")) && TryPhrase(ref i, end, out preposition, out noun))
        {
            // "14 days before travel"
            return clause with { Complement = preposition + noun, ComplementNoun = noun, ComplementPreposition = preposition };
        }
        if (words.IsPer(i, end))
        {
            // "£130 a night in London": of what the price is for one, and where.
            var per = "Per" + words.Phrase(i + 1, i + 2, 1);
            i += 2;
            return TryComplement(ref i, end, out preposition, out noun)
                ? clause with { Complement = per + preposition + noun, ComplementNoun = noun + per, ComplementPreposition = preposition }
                : clause with { Complement = per };
        }
        if (!TryComplement(ref i, end, out preposition, out noun)) return clause;
        clause = clause with { Complement = preposition + noun, ComplementNoun = noun, ComplementPreposition = preposition };
        return TryComplement(ref i, end, out preposition, out noun) ? clause with { Further = preposition + noun } : clause;
    }

    private bool TryComplement(ref int i, int end, out string preposition, out string noun)
    {
        preposition = noun = "";
        while (i < end && words.IsDate(i)) i++;
        return i < end && Telling.Contains(text, i) && text.Tokens[i].IsWord && TryPhrase(ref i, end, out preposition, out noun);
    }

    // A preposition and its noun phrase.
    private bool TryPhrase(ref int i, int end, out string preposition, out string noun)
    {
        preposition = noun = "";
        var at = i++;
        // "to fix it" is what is done, and no place.
        if (text.Is(at, "to") && i < end && VerbForms.IsPresent(text, i) && !text.Tokens[i].IsCapitalized && !text.Tokens[i].Is(WordClass.Determiner) && !EndsInS(i)) return false;
        while (i < end && (words.IsFiller(i) || text.Tokens[i].Is(WordClass.Pronoun))) i++;
        var first = i;
        while (i < end && words.IsNominal(i) && !(i > first && IsVerb(i))) i++;
        var head = i;
        // "of a kind of": the noun goes on.
        if (i + 1 < end && i > first && text.Is(i, "of") && words.IsNominal(text.Tokens[i + 1].Is(WordClass.Determiner) && i + 2 < end ? i + 2 : i + 1))
        {
            i++;
            while (i < end && (words.IsFiller(i) || (words.IsNominal(i) && !IsVerb(i)))) i++;
        }
        // "in a year": a time names nothing.
        if (i == first || (first == at + 1 && VerbForms.IsGerund(text, first) && GoesOn(i)) || text.Tokens[i - 1].Is(WordClass.TimeUnit | WordClass.Weekday | WordClass.Month)) return false;
        preposition = words.Phrase(at, at + 1, 1);
        // "in the sports hall of the school": the first noun is enough where both are too long.
        noun = words.Phrase(first, i - first > MostNounWords + 2 ? head : i, MostNounWords + 1);
        return noun.Length > 0;
    }

    // "within ten days of receiving that notice" is about doing something, "two days of mourning" is not.
    private bool GoesOn(int token) => token < text.Tokens.Length && text.Tokens[token].IsWord && !words.IsCoordinator(token) && !words.IsPreposition(token);

    private bool EndsInS(int i) => text.Source[text.Tokens[i].End - 1] is 's';

    private bool IsVerb(int i) => !text.Tokens[i].IsCapitalized && (VerbForms.IsPast(text, i) || (i > 0 && words.IsAuxiliary(i - 1) && VerbForms.IsGerund(text, i)));
}
