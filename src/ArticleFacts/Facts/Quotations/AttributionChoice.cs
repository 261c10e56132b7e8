using ArticleFacts.Lexicon;

namespace ArticleFacts.Facts.Quotations;

/// <summary>Chooses, among the attributions of a statement, the one that a quotation belongs to.</summary>
internal static class AttributionChoice
{
    /// <summary>So far a cue is followed behind its verb and subject.</summary>
    private const int LongestTail = 8;

    /// <summary>Verb and subject that stand further apart are not one cue.</summary>
    private const int LongestCue = 9;

    /// <summary>The attribution of the quotation at item <paramref name="p"/>: its index, -1 for none, and whether it follows directly.</summary>
    public static (int Index, bool Directly) Choose(Statement s, List<Attribution> attributions, int p)
    {
        // "…," said Ruiz.
        var behind = p + 1;
        if (s.IsComma(behind) || s.IsDash(behind)) behind++;
        var before = -1;
        for (var i = 0; i < attributions.Count; i++)
        {
            var attribution = attributions[i];
            if (attribution.Verb < p) before = i;
            else if (attribution.First == behind && !attribution.Evaluates && (behind > p + 1 || p == 0 || s.IsPunctuatedQuote(p))) return (i, true);
            else if (before < 0 && !attribution.Evaluates && attribution.First > p && ClosesSentence(s, attribution)) return (i, false);
        }
        return (before, false);
    }

    /// <summary>The words of the attribution, with its addressee or occasion where they stand right behind ("he told reporters on the quay").</summary>
    public static SourceSpan Cue(Statement s, Attribution attribution, bool directly)
    {
        var apart = attribution.End - attribution.First > LongestCue || HoldsClause(s, attribution);
        var first = apart ? attribution.Verb : attribution.First;
        while (apart && s.Is(first - 1, WordClass.Auxiliary)) first--;
        var end = apart ? attribution.Verb + 1 : attribution.End;
        var tail = end;
        while (tail < s.Count && tail < end + LongestTail && !s.IsQuote(tail) && !s.IsComma(tail) && !s.IsDash(tail) && !s.IsChar(tail, '.') && !s.IsChar(tail, ':') && !s.IsChar(tail, ';')) tail++;
        var medium = MediumWords.EndOfPhraseAt(s, end);
        end = directly && (tail >= s.Count || !s.IsWord(tail)) ? tail : Math.Max(end, medium);
        return new SourceSpan(s.Text.Tokens[s.TokenIndex(first)].Start, s.Text.Tokens[s.TokenIndex(end - 1)].End);
    }

    /// <summary>Where it was said, when the attribution's neighbours tell; else an empty span.</summary>
    public static SourceSpan Medium(Statement s, Attribution attribution, SpeakerIndex index)
    {
        var told = attribution.Verb + (s.Is(attribution.Verb + 1, "the") ? 2 : 1);
        if (s.Is(attribution.Verb, "told") && s.IsWord(told) && index.At(s.TokenIndex(told)) is var m and >= 0 && index[m].Kind == EntityKind.Organization)
        {
            return new SourceSpan(s.Text.Tokens[s.TokenIndex(attribution.Verb)].Start, index[m].Span.End);
        }
        for (var i = Math.Max(0, attribution.First - LongestTail); i < s.Count && i < attribution.End + LongestTail; i++)
        {
            if (s.IsQuote(i)) continue;
            if (MediumWords.EndOfPhraseAt(s, i) is var end and >= 0) return Span(s, i, end);
        }
        return default;
    }

    // "Ruiz, who leads the party, said", "Ruiz smiled and said"
    private static bool HoldsClause(Statement s, Attribution attribution)
    {
        for (var i = attribution.First; i < attribution.Verb; i++)
        {
            if (s.IsQuote(i) || s.IsComma(i) || s.IsDash(i) || s.Is(i, "and") || s.Is(i, "but")) return true;
        }
        return false;
    }

    private static SourceSpan Span(Statement s, int first, int end) => new(s.Text.Tokens[s.TokenIndex(first)].Start, s.Text.Tokens[s.TokenIndex(end - 1)].End);

    // "The plan is “dead” for now, Ruiz said on Monday." The words stand behind a comma and nothing that is said follows them.
    private static bool ClosesSentence(Statement s, Attribution attribution)
    {
        var before = attribution.First - 1;
        if (!s.IsComma(before) && !s.IsDash(before)) return false;
        for (var i = attribution.End; i < s.Count && i < attribution.End + LongestTail; i++)
        {
            if (s.IsChar(i, '.') || s.IsComma(i)) return true;
            if (s.IsQuote(i) || s.Is(i, "that") || s.Is(i, WordClass.Auxiliary | WordClass.Pronoun)) return false;
        }
        return attribution.End >= s.Count;
    }
}
