using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.Quotations;

/// <summary>Tells a quoted sentence from a quoted fragment, and both from a term.</summary>
internal static class QuoteKinds
{
    /// <summary>Unattributed words up to this number are a term and not a sentence.</summary>
    private const int LongestTerm = 6;

    /// <summary>The name of a programme has so many words at most where nothing else tells it.</summary>
    private const int LongestProgramme = 3;

    private static readonly WordSet Naming = new(
        "named", "titled", "entitled", "dubbed", "nicknamed", "codenamed", "so-called", "termed", "term", "word", "words", "phrase", "song", "single", "album", "book", "novel", "film", "movie",
        "play", "show", "series", "episode", "painting", "poem", "essay", "exhibition", "documentary", "musical", "magazine", "hashtag", "nickname", "command", "marked", "labeled", "labelled", "reading");

    private static readonly WordSet Works = new(
        "song", "single", "album", "book", "novel", "film", "movie", "play", "poem", "essay", "documentary", "musical", "memoir", "textbook", "collection", "opera", "sculpture", "painting", "show", "series");

    /// <summary>The kind of the quotation at item <paramref name="p"/>.</summary>
    /// <param name="s">The statement.</param>
    /// <param name="p">The item.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="attributed">Whether the text says that somebody says it.</param>
    public static QuotationKind Of(Statement s, int p, QuoteMention quote, bool attributed)
    {
        var text = s.Text;
        if (HoldsSentenceEnd(text, quote)) return QuotationKind.Direct;
        if (IsNamed(s, p, quote)) return QuotationKind.Term;
        if (s.Kind == BlockKind.Headline) return attributed || Words(text, quote, LongestTerm) > 1 ? QuotationKind.Partial : QuotationKind.Term;
        var introduced = p == 0 || s.IsComma(p - 1) || s.IsChar(p - 1, ':') || s.IsDash(p - 1) || s.IsQuote(p - 1);
        var first = text.Tokens[quote.FirstToken];
        if (attributed)
        {
            var clause = first.IsCapitalized && (introduced || s.Is(p - 1, WordClass.ReportingVerb | WordClass.Adverb));
            return clause || (introduced && IsClause(text, quote)) || quote.Continued ? QuotationKind.Direct : QuotationKind.Partial;
        }
        if (quote.Continued) return QuotationKind.Direct;
        var words = Words(text, quote, LongestTerm);
        var alone = p == 0 && first.IsCapitalized && EndsSentence(text, quote) && s.Count == 1;
        if (alone && words > 2) return QuotationKind.Direct;
        if (words <= LongestTerm) return QuotationKind.Term;
        return introduced && first.IsCapitalized && (p == 0 ? EndsClause(text, quote) : EndsSentence(text, quote)) ? QuotationKind.Direct : QuotationKind.Partial;
    }

    // A title, a name or a word about which something is said: "the song “Blue Tide”", John “Jack” Day, the “upgrade” plan.
    private static bool IsNamed(Statement s, int p, QuoteMention quote)
    {
        var before = p - 1;
        if (s.IsAny(before, Naming) || (s.Is(before, "as") && s.Is(before - 1, "known")) || s.Is(before, "or")) return true;
        if (s.Is(before, "called") && s.IsHyphen(before - 1) && s.Is(before - 2, "so")) return true;
        var text = s.Text;
        if (IsProgramme(s, before, text, quote)) return true;
        if (s.IsComma(before) && IsTitle(text, quote) && HasWorkBefore(s, before)) return true;
        if (s.IsComma(before) || s.IsChar(before, ':') || p == 0) return IsTitle(text, quote) && !s.IsComma(p + 1) && !EndsClause(text, quote);
        var words = Words(text, quote, LongestTerm);
        if (words <= 2 && s.Is(before, WordClass.GivenName) && s.IsCapitalized(before) && s.IsCapitalized(p + 1)) return true;
        if (words == 1 && s.Is(before, WordClass.Determiner) && s.IsWord(p + 1) && !s.Is(p + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary)) return true;
        return s.Kind != BlockKind.Headline && words > 1 && IsTitle(text, quote);
    }

    // "a standard textbook, “Banjo Explained.”"
    private static bool HasWorkBefore(Statement s, int comma)
    {
        for (var i = comma - 1; i >= 0 && i >= comma - 3; i--)
        {
            if (s.IsAny(i, Works)) return true;
        }
        return false;
    }

    // "on “Today,”", "NBC’s “Today” show", "told “60 Minutes”": few words, each with a capital, where something is named.
    private static bool IsProgramme(Statement s, int before, ArticleText text, QuoteMention quote)
    {
        var owned = s.IsPossessive(before) || RoleWords.IsGenitive(text, quote.FirstToken - 2);
        if (!(owned || s.Is(before, "on") || s.Is(before, "told")) || Words(text, quote, LongestProgramme) > LongestProgramme || (EndsSentence(text, quote) && !owned)) return false;
        for (var t = quote.FirstToken; t < quote.EndToken; t++)
        {
            if (text.Tokens[t].IsWord && !text.Tokens[t].IsCapitalized) return false;
        }
        return true;
    }

    // All words but the small ones are capitalized.
    private static bool IsTitle(ArticleText text, QuoteMention quote)
    {
        var capitals = 0;
        for (var t = quote.FirstToken; t < quote.EndToken; t++)
        {
            var token = text.Tokens[t];
            if (t - quote.FirstToken > 2 * LongestTerm) return false;
            if (!token.IsWord) continue;
            if (token.IsCapitalized) capitals++;
            else if (!token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) return false;
        }
        return capitals > 1;
    }

    // Where the writer's sentence goes on from a comma, quoted words in lower case are a clause when they begin with a subject or a conjunction.
    private static bool IsClause(ArticleText text, QuoteMention quote) =>
        text.Tokens[quote.FirstToken] is var first && (first.IsCapitalized
            || (first.Is(WordClass.Pronoun | WordClass.Conjunction | WordClass.Interjection | WordClass.Determiner) && !first.Is(WordClass.Preposition))
            || (first.Kind != TokenKind.Word && Words(text, quote, 3) > 2));

    private static bool HoldsSentenceEnd(ArticleText text, QuoteMention quote)
    {
        for (var t = quote.FirstToken + 1; t + 1 < quote.EndToken; t++)
        {
            if (!IsSentenceEnd(text, t) || (text.IsChar(t, '.') && text.Tokens[t - 1].Is(WordClass.Abbreviation))) continue;
            var next = text.Tokens[t + 1].Kind == TokenKind.Quote && t + 2 < quote.EndToken ? text.Tokens[t + 2] : text.Tokens[t + 1];
            if (next.IsWord && next.IsCapitalized && text.Tokens[t - 1].End - text.Tokens[t - 1].Start > 1) return true;
        }
        return false;
    }

    private static bool EndsSentence(ArticleText text, QuoteMention quote) => IsSentenceEnd(text, quote.EndToken - 1);

    private static bool EndsClause(ArticleText text, QuoteMention quote) => EndsSentence(text, quote) || text.IsChar(quote.EndToken - 1, ',');

    private static bool IsSentenceEnd(ArticleText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Punctuation && text.Source[text.Tokens[token].Start] is '.' or '!' or '?' or '\u2026';

    // The number of words, counted no further than just over the limit.
    private static int Words(ArticleText text, QuoteMention quote, int limit)
    {
        var count = 0;
        for (var t = quote.FirstToken; t < quote.EndToken && count <= limit; t++)
        {
            if (text.Tokens[t].IsWord || text.Tokens[t].IsNumber) count++;
        }
        return count;
    }
}
