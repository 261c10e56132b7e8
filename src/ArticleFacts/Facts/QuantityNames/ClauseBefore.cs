using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.QuantityNames;

/// <summary>Reads the part of a quantity's clause before its number: subject, verb, preposition, or the label of the line.</summary>
internal sealed class ClauseBefore(ClauseWords words)
{
    private const int MostTokens = 24;
    private const int MostNounWords = 3;
    private const int MostLabelWords = 5;

    private readonly ArticleText text = words.Text;

    /// <summary>Whether nothing of the clause is before the phrase.</summary>
    public bool IsFirst(Sentence sentence, int phraseFirst)
    {
        var first = Start(sentence, phraseFirst);
        return SkipFillers(phraseFirst - 1, first) < first;
    }

    /// <summary>The first token of the clause; of a line with a label ("Adult ticket: £5") the first of its label.</summary>
    public int First(Sentence sentence, int phraseFirst)
    {
        var first = Start(sentence, phraseFirst);
        return first == phraseFirst && LabelStart(sentence, phraseFirst) is >= 0 and var label ? label : first;
    }

    /// <summary>Adds what the tokens before <paramref name="phraseFirst"/> say to <paramref name="clause"/>.</summary>
    /// <param name="clause">The clause so far.</param>
    /// <param name="sentence">The quantity's sentence.</param>
    /// <param name="phraseFirst">First token of the quantity's phrase.</param>
    /// <param name="hasVerbAfter">Whether a verb follows the number, whose subject it is then: what is before says nothing of it.</param>
    public QuantityClause Read(QuantityClause clause, Sentence sentence, int phraseFirst, bool hasVerbAfter)
    {
        var first = Start(sentence, phraseFirst);
        if (first == phraseFirst || text.Tokens[phraseFirst - 1].Kind == TokenKind.Punctuation)
        {
            return clause with { Label = Label(sentence, phraseFirst) };
        }
        clause = clause with { IsCoordinated = first > sentence.FirstToken && words.IsCoordinator(first - 1) };
        var i = SkipFillers(phraseFirst - 1, first);
        if (i < phraseFirst - 1 && words.IsEvery(i + 1)) clause = clause with { Preposition = words.Phrase(i + 1, i + 2, 1) is { Length: > 0 } every ? every : "Every" };
        if (i >= first && words.IsPreposition(i)) return ReadGoverned(clause, sentence, first, i, hasVerbAfter);
        if (hasVerbAfter || i < first) return clause;
        if (TryVerb(ref clause, sentence, first, i)) return clause;
        if (!words.IsNominal(i)) return clause;

        // "cost the city $500": the noun between verb and number is who it is done to.
        var noun = NounStart(i, first);
        var before = SkipFillers(noun - 1, first);
        if (before >= first) return TryVerb(ref clause, sentence, first, before) ? clause : clause;
        // "Revenue $4.2m": a noun right before a number is its label only at the beginning of a line.
        return (text.Tokens[first].Flags & TokenFlags.LineStart) != 0 ? clause with { Label = words.Phrase(noun, i + 1, MostLabelWords) } : clause;
    }

    // "a fee of $5", "shortens the period to 24 hours", "rose from $2 million to $3 million".
    private QuantityClause ReadGoverned(QuantityClause clause, Sentence sentence, int first, int preposition, bool hasVerbAfter)
    {
        clause = clause with { Preposition = words.Phrase(preposition, preposition + 1, 1) };
        var i = SkipFillers(preposition - 1, first);
        if (i >= first && IsEndOfChange(preposition) && IsOfSameThing(clause, i)) i = SkipCompared(i, first);
        if (i < first) return clause;
        var isOf = text.Is(preposition, "of");
        if (!isOf && (hasVerbAfter || TryVerb(ref clause, sentence, first, i))) return clause;
        if (!words.IsNominal(i)) return clause;
        var noun = NounStart(i, first);
        var before = SkipFillers(noun - 1, first);
        // Inside another prepositional phrase the noun is a circumstance, and the verb is before it: "kept at the desk for 10 days".
        if (!isOf && before >= first && words.IsPreposition(before))
        {
            var verb = SkipFillers(before - 1, first);
            var isStay = text.Is(preposition, "for") || text.Is(preposition, "within");
            var told = clause;
            return isStay && verb >= first && TryVerb(ref told, sentence, first, verb) && told.VerbBefore.Length > 0 ? told : clause;
        }
        // "a margin of error of 3 points", "earnings per share of $2"
        if (isOf && before > first && (text.Is(before, "of") || text.Is(before, "per")) && words.IsNominal(before - 1)) noun = NounStart(before - 1, first);
        // ", bringing gusts of": after a comma a participle is the verb, and elsewhere a part of the noun ("Operating cash flow of").
        if (noun == first && noun < i && first > 0 && text.IsChar(first - 1, ',') && VerbForms.IsGerund(text, noun)) noun++;
        clause = clause with { Governor = words.Phrase(noun, i + 1, MostNounWords + 1) };
        if (!isOf && before >= first) TryVerb(ref clause, sentence, first, before);
        return clause;
    }

    // The verb whose last token is `i`, with its subject: an auxiliary by itself ("is"), or a verb with what is before it.
    private bool TryVerb(ref QuantityClause clause, Sentence sentence, int first, int i)
    {
        if (words.IsAuxiliary(i))
        {
            while (i >= first && (words.IsAuxiliary(i) || words.IsFiller(i))) i--;
            clause = WithSubject(clause, sentence, first, i);
            return true;
        }
        if (!IsVerb(i, first)) return false;
        var verb = i--;
        var modal = -1;
        var isPassive = false;
        var negation = "";
        while (i >= first && (words.IsAuxiliary(i) || words.IsFiller(i)))
        {
            if (words.IsModal(i)) modal = i;
            isPassive |= words.IsCopula(i);
            if (words.IsNegation(i)) negation = text.Is(i, "never") ? "Never" : "Not";
            i--;
        }
        if (negation.Length > 0 || !words.IsEmptyVerb(verb))
        {
            clause = clause with
            {
                VerbBefore = (modal < 0 ? "" : words.Phrase(modal, modal + 1, 1)) + negation
                    + (modal >= 0 && isPassive ? "Be" : "") + words.Phrase(verb, verb + 1, 1),
                Participle = modal < 0 && negation.Length == 0 ? words.Participle(verb) : "",
            };
        }
        // "plans to hire 40": who does it is not the subject of this verb alone.
        if (!(i >= first && text.Is(i, "to"))) clause = WithSubject(clause, sentence, first, i);
        return true;
    }

    // Where the clause begins: after the last boundary, or at the beginning of the sentence.
    private int Start(Sentence sentence, int phraseFirst)
    {
        var first = Math.Max(sentence.FirstToken, phraseFirst - MostTokens);
        for (var i = phraseFirst - 1; i >= first; i--)
        {
            if (words.IsBoundary(i)) return i + 1;
            if (!words.IsQuantity(i)) continue;
            // Another number is passed over only where this one is said of the same thing: "rose 5 percent to $3 million".
            if (!words.IsPreposition(i + 1 < phraseFirst ? i + 1 : i)) return i + 1;
            i = words.StartOf(i);
        }
        return first;
    }

    private bool IsEndOfChange(int preposition) => text.Is(preposition, "to") || text.Is(preposition, "from") || text.Is(preposition, "by") || text.Is(preposition, "at");

    // A change is from and to the same things: "from 8 boats to 16 boats", but not "four points from 13 matches".
    private bool IsOfSameThing(QuantityClause clause, int compared) =>
        clause.Noun.Length == 0 || !words.IsQuantity(compared) || clause.Noun.EndsWith(words.Phrase(compared, compared + 1, 1), StringComparison.Ordinal);

    // "rose 5 percent to $3 million", "from $2 million in 2013 to": what both are said of is before the first of them.
    private int SkipCompared(int i, int first)
    {
        while (i >= first && (words.IsQuantity(i) || words.IsDate(i)))
        {
            i = SkipFillers(words.StartOf(i) - 1, first);
            if (i >= first && words.IsPreposition(i)) i = SkipFillers(i - 1, first);
        }
        return i;
    }

    private int SkipFillers(int i, int first)
    {
        while (i >= first && words.IsFiller(i)) i--;
        return i;
    }

    // A verb before a number: a past form, or a present one with something before it that can be its subject, its modal or its "to".
    private bool IsVerb(int i, int first)
    {
        if ((text.Tokens[i].IsCapitalized && i > first) || words.IsQuantity(i)) return false;
        if (VerbForms.IsPast(text, i) || (VerbForms.IsGerund(text, i) && (i == first || words.IsAuxiliary(i - 1)))) return true;
        if (!VerbForms.IsPresent(text, i)) return false;
        var before = i - 1;
        while (before >= first && words.IsFiller(before) && !text.Tokens[before].Is(WordClass.Determiner)) before--;
        // "anyone who lets"
        if (before < first) return first > 0 && words.IsRelative(first - 1) && EndsInS(i);
        if (words.IsAuxiliary(before) || text.Is(before, "to") || words.IsPronoun(before)) return true;
        // "guests pay", "the mill employs": one of the two has the s.
        return (words.IsNominal(before) || words.IsQuantity(before)) && EndsInS(before) != EndsInS(i);
    }

    private bool EndsInS(int token) => text.Source[text.Tokens[token].End - 1] is 's' or 'S';

    private QuantityClause WithSubject(QuantityClause clause, Sentence sentence, int first, int last)
    {
        if (last < first) return clause;
        // "Ellery and Hale paid $500": the part after "and" is half a subject.
        if (first > sentence.FirstToken && words.IsCoordinator(first - 1) && !HasVerb(sentence, first - 1)) return clause;
        // From the verb to the left: noun phrases, dates and numbers, each after its preposition, up to the one that has none. That is the subject.
        var headEnd = last + 1;
        var start = last;
        while (true)
        {
            if (words.IsDate(start) || words.IsQuantity(start)) start = words.StartOf(start);
            else if (words.IsNominal(start)) start = NounStart(start, first);
            else return clause;
            // "the fee for one item"
            if (start > first && words.IsNumberWord(start - 1)) start--;
            var before = SkipFillers(start - 1, first);
            if (before < first) break;
            // "said net profit rose": what is reported begins after the verb.
            if (text.Tokens[before].Is(WordClass.ReportingVerb) && words.IsNominal(start)) break;
            if (!words.IsPreposition(before)) return clause;
            if (!text.Is(before, "of") && !text.Is(before, "per")) headEnd = before;
            start = SkipFillers(before - 1, first);
            if (start < first) return clause;
        }
        if (!words.IsNominal(start)) return clause;
        while (headEnd - 1 > start && VerbForms.IsGerund(text, headEnd - 1)) headEnd--;
        // "No host may hold": what nobody does is not told by its verb.
        if (start > 0 && text.Is(start - 1, "no")) return clause with { VerbBefore = "", Participle = "" };
        return clause with { Subject = words.Phrase(start, headEnd, MostNounWords + 1), LongSubject = words.Phrase(start, last + 1, MostNounWords + 3) };
    }

    private bool HasVerb(Sentence sentence, int end)
    {
        // A comma before "and" joins clauses.
        if (end - 1 >= sentence.FirstToken && text.IsChar(end - 1, ',')) end--;
        for (var i = end - 1; i >= sentence.FirstToken; i--)
        {
            if (words.IsBoundary(i)) return false;
            if (words.IsAuxiliary(i) || VerbForms.IsPast(text, i)) return true;
        }
        return false;
    }

    private int NounStart(int last, int first)
    {
        var start = last;
        while (start - 1 >= first && words.IsNominal(start - 1) && !IsClauseVerb(start - 1)) start--;
        return start;
    }

    // A past form inside a noun phrase is an adjective after a determiner ("the injured sailors"), and a verb elsewhere. A present form is a
    // verb after an adverb, a pronoun or a name: "the firm now sees growth of 5%".
    private bool IsClauseVerb(int token)
    {
        if (text.Tokens[token].IsCapitalized || token == 0) return false;
        var before = text.Tokens[token - 1];
        if (VerbForms.IsPast(text, token)) return !before.Is(WordClass.Determiner);
        return EndsInS(token) && before.Is(WordClass.Adverb | WordClass.Pronoun) && !before.Is(WordClass.Determiner) && VerbForms.IsPresent(text, token);
    }

    // "Adult ticket: £5", "Units affected: 86,000": the words of the line before its colon.
    private string Label(Sentence sentence, int phraseFirst) =>
        LabelStart(sentence, phraseFirst) is >= 0 and var first ? words.Phrase(first, phraseFirst - 1, MostLabelWords) : "";

    // The first word of the label; -1 if there is no label.
    private int LabelStart(Sentence sentence, int phraseFirst)
    {
        var colon = phraseFirst - 1;
        if (colon < 1 || !text.IsChar(colon, ':') || colon <= sentence.FirstToken) return -1;
        var first = colon;
        while (first > 0 && (text.Tokens[first].Flags & TokenFlags.LineStart) == 0 && colon - first <= MostLabelWords + 2) first--;
        if ((text.Tokens[first].Flags & TokenFlags.LineStart) == 0) return -1;
        while (first < colon && !text.Tokens[first].IsWord) first++;
        for (var i = first; i < colon; i++)
        {
            if (words.IsBoundary(i) || words.IsQuantity(i)) return -1;
        }
        return first;
    }
}
