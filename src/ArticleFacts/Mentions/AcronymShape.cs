using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What acronyms look like, and what only looks like one: shouting, Roman numerals, states, units, initials.</summary>
internal static class AcronymShape
{
    private const WordClass OtherCapitals = WordClass.CommonWord | WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Auxiliary | WordClass.Adverb | WordClass.Interjection | WordClass.Month | WordClass.Weekday | WordClass.TimeZone | WordClass.Unit
        | WordClass.Currency | WordClass.NameSuffix | WordClass.PlaceName | WordClass.Honorific | WordClass.Rank | WordClass.GivenName;

    private const TokenFlags Capitals = TokenFlags.AllCaps | TokenFlags.MixedCase | TokenFlags.HasDigit;

    /// <summary>The letters of a token that can be an acronym, without the s of a plural; empty when it can't be one.</summary>
    public static SourceSpan Letters(ArticleText text, int token)
    {
        ref readonly var t = ref text.Tokens[token];
        if ((t.Flags & Capitals) == 0 || !t.IsWord || t.End - t.Start < 2 || t.End - t.Start > 2 * AcronymAligner.MaxLetters) return default;
        if (t.IsAllCaps) return t.Span;
        var end = t.End - 1;
        if (text.Source[end] != 's') return t.Span;
        for (var i = t.Start; i < end; i++)
        {
            if (Unicode.IsLower(text.Source[i])) return t.Span;
        }
        return new SourceSpan(t.Start, end);
    }

    /// <summary>
    /// Whether capitals at <paramref name="token"/> are an acronym without anything that explains them: two to six letters, in prose that is not written
    /// in capitals, and no other thing that is usually written so.
    /// </summary>
    public static bool StandsAlone(DocumentLayout layout, int token)
    {
        var text = layout.Text;
        var t = text.Tokens[token];
        var span = Letters(text, token);
        var isPlural = span.End < t.End;
        if ((!t.IsAllCaps && !isPlural) || (t.Flags & (TokenFlags.Dotted | TokenFlags.HasDigit)) != 0) return false;
        if (IsLegalForm(text, token) || IsPostNominal(text, token)) return false;
        if (span.Length is < 2 or > 6 || t.Is(OtherCapitals) || IsRoman(text, span)) return false;
        if (layout.Dateline is { } dateline && dateline.Span.Contains(t.Span) && !dateline.Agency.Contains(t.Span)) return false;
        if (Phrases.Match(text, token, PhraseKind.AnyPlace | PhraseKind.TimeZone | PhraseKind.Unit | PhraseKind.Currency, out _) > 0) return false;
        if (text.Is(token, "am") || text.Is(token, "pm") || text.Is(token, "ok") || text.Is(token, "tv")) return false;

        // "Austin, TX" and "TX 78701": the postal code of a state.
        if (span.Length == 2 && (text.IsChar(token - 1, ',') || (token + 1 < text.Tokens.Length && text.Tokens[token + 1].IsNumber))) return false;
        if (IsJoined(text, token) || IsCapitalsWord(text, token - 1) || (IsCapitalsWord(text, token + 1) && text.Tokens[token + 1].SpaceBefore)) return false;
        return !IsInitialsOfName(text, token);
    }

    /// <summary>Whether a block is written in capitals, so that capitals say nothing.</summary>
    public static bool IsShouted(ArticleText text, LayoutBlock block)
    {
        int words = 0, capitals = 0;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            ref readonly var t = ref text.Tokens[i];
            if (!t.IsWord || t.End - t.Start < 2) continue;
            words++;
            if (t.IsAllCaps) capitals++;
        }
        return capitals >= 2 && capitals * 2 > words;
    }

    // An ordinary word in capitals beside it: both are emphasis.
    private static bool IsCapitalsWord(ArticleText text, int token) =>
        (uint)token < (uint)text.Tokens.Length && text.Tokens[token] is { IsAllCaps: true } t && (t.Flags & TokenFlags.Dotted) == 0
        && (t.End - t.Start > 6 || t.Is(WordClass.CommonWord | WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.Adverb));

    // "Corrin AG", "Norvale FC": the end of a company's or a club's name.
    private static bool IsLegalForm(ArticleText text, int token) =>
        text.Tokens[token].Is(WordClass.OrganizationHead) && token > 0 && text.Tokens[token].SpaceBefore && text.Tokens[token - 1] is { IsWord: true, IsCapitalized: true };

    // "Ida Dorn QC", "Dorn LJ": letters behind a name.
    private static bool IsPostNominal(ArticleText text, int token) =>
        token > 0 && TitleMatcher.PostNominals.Contains(text, token) && text.Tokens[token - 1] is { IsWord: true, IsCapitalized: true, IsAllCaps: false } before && !before.Is(WordClass.Determiner);

    // Part of an address, a file name or a code: "www.X", "@X", "AB-123".
    private static bool IsJoined(ArticleText text, int token)
    {
        var t = text.Tokens[token];
        if (token > 0 && !t.SpaceBefore && text.Tokens[token - 1].Kind == TokenKind.Symbol) return true;
        if (token > 0 && !t.SpaceBefore && (text.IsChar(token - 1, '.') || text.IsChar(token - 1, '_'))) return true;
        if (token + 2 >= text.Tokens.Length || text.Tokens[token + 1].SpaceBefore) return false;
        return text.Tokens[token + 1].Kind == TokenKind.Dash && text.Tokens[token + 2] is { IsNumber: true, SpaceBefore: false };
    }

    // "JD Vance": two letters without vowels before a surname, behind no article, are a person's initials.
    private static bool IsInitialsOfName(ArticleText text, int token)
    {
        var t = text.Tokens[token];
        if (t.End - t.Start != 2 || token + 1 >= text.Tokens.Length || text.Tokens[token + 1] is not { IsWord: true, IsCapitalized: true, IsAllCaps: false }) return false;
        return token == 0 || !text.Tokens[token - 1].Is(WordClass.Determiner);
    }

    private static bool IsRoman(ArticleText text, SourceSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (text.Source[i] is not ('I' or 'V' or 'X')) return false;
        }
        return true;
    }
}
