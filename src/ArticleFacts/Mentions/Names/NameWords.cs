using System.Runtime.CompilerServices;
using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>The text as the name recogniser looks at it: questions about single tokens, and the few word lists that only names need.</summary>
internal sealed class NameWords(DocumentLayout layout, Claims claims, WordIds ids)
{
    private const WordClass Grammar = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Auxiliary | WordClass.Adverb | WordClass.Interjection;

    private const WordClass TitleClass = WordClass.Honorific | WordClass.Rank | WordClass.Role | WordClass.Nobility;

    // In characters, half of an East Asian given name.
    private const int LongestSyllable = 4;

    private readonly Token[] tokens = layout.Text.Tokens;
    private readonly TownMemo towns = new(layout.Text);

    public ArticleText Text { get; } = layout.Text;

    public WordIds Ids { get; } = ids;

    /// <summary>Whether the article is on sport.</summary>
    public bool IsSport { get; } = SportArticle.Is(layout.Text);

    /// <summary>Whether it is on a game that teams play.</summary>
    public bool IsTeamSport { get; } = SportArticle.Is(layout.Text) && SportArticle.HasTeams(layout.Text);

    public ref readonly Token this[int token] => ref tokens[token];

    public bool In(int token) => (uint)token < (uint)tokens.Length;

    public bool Has(int token, WordClass classes) => In(token) && tokens[token].Is(classes);

    /// <summary>Whether a date or a quantity has taken the token.</summary>
    public bool IsTaken(int token) => claims.Has(token);

    /// <summary>A capitalized word that no date or quantity has taken; weekdays, and "I" without a period, are never names.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsCapital(int token)
    {
        // Asked of every token, many times, and mostly answered by how it is written.
        var all = tokens;
        return (uint)token < (uint)all.Length && (all[token].Flags & (TokenFlags.Capitalized | TokenFlags.MixedCase)) != 0 && IsNameCapital(token);
    }

    private bool IsNameCapital(int token)
    {
        ref readonly var t = ref tokens[token];
        if (claims.Has(token)) return false;
        // The sun gives its name to newspapers and firms; where "Sun." is a day, a date has taken it.
        if (t.Is(WordClass.Weekday) && !Text.Is(token, "sun")) return false;
        if (t.Is(WordClass.Month)) return IsNameBeside(token);
        // "US$" is money.
        if (In(token + 1) && tokens[token + 1].Kind == TokenKind.Symbol && IsGlued(token + 1) && Text.IsChar(token + 1, '$')) return false;
        return Length(token) > 1 || !t.Is(WordClass.Pronoun | WordClass.Interjection) || Text.IsChar(token + 1, '.');
    }

    // "May Tolmund", "Ida March": a month's name as part of a person's.
    private bool IsNameBeside(int token)
    {
        if (Has(token, WordClass.GivenName) && In(token + 1) && tokens[token + 1].IsCapitalized) return true;
        // "Pieter-Jan".
        if (Has(token, WordClass.GivenName) && IsHyphen(token - 1) && tokens[token - 2].IsCapitalized) return true;
        // "Mr. March".
        var title = Text.IsChar(token - 1, '.') ? token - 2 : token - 1;
        if (Has(title, WordClass.Honorific) && tokens[title].IsCapitalized) return true;
        return token > 0 && tokens[token - 1].IsCapitalized && Has(token - 1, WordClass.GivenName) && !Has(token - 1, WordClass.Month);
    }

    /// <summary>A lower-case word between the parts of a name: "van", "al", "de"; not one that is mostly a word of grammar.</summary>
    public bool IsParticle(int token) => Has(token, WordClass.NameParticle) && IsNameParticle(token);

    private bool IsNameParticle(int token) =>
        !Has(token, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary)
        && (Length(token) > 1 || Text.Is(token, "y") || Text.Is(token, "e")) && !Text.Is(token, "st");

    /// <summary>A lower-case word.</summary>
    public bool IsLower(int token) => In(token) && tokens[token].IsWord && !tokens[token].IsCapitalized;

    /// <summary>Whether the token is a word of grammar, which can begin a sentence but hardly a name. "US" and "IS" are none.</summary>
    public bool IsGrammar(int token) => Has(token, Grammar) && !tokens[token].IsAllCaps && !IsAbbreviated(token);

    // The A of "A. Dorn" is no article.
    private bool IsAbbreviated(int token) => Length(token) == 1 && Text.IsChar(token + 1, '.') && IsGlued(token + 1) && In(token + 2) && tokens[token + 2].IsCapitalized;

    /// <summary>Whether the word is a title of some kind: honorific, rank, role, nobility.</summary>
    public bool IsTitleWord(int token) => Has(token, TitleClass);

    /// <summary>Whether nothing, not even a blank, stands before the token.</summary>
    public bool IsGlued(int token) => In(token) && !tokens[token].SpaceBefore;

    /// <summary>A hyphen between two words without blanks: <c>Abdel-Aziz</c>.</summary>
    public bool IsHyphen(int token) =>
        In(token) && tokens[token].Kind == TokenKind.Dash && Length(token) == 1 && IsGlued(token) && IsGlued(token + 1);

    /// <summary>A genitive ending; behind a plural's s the apostrophe may have been read as a closing quotation mark.</summary>
    public bool IsGenitive(int token) =>
        In(token) && (tokens[token].Kind == TokenKind.Possessive
            || (tokens[token].Kind == TokenKind.Quote && token > 0 && IsGlued(token) && Text.Source[tokens[token].Start - 1] is 's' && Text.Source[tokens[token].Start] is '\'' or '\u2019'));

    public int Length(int token) => tokens[token].End - tokens[token].Start;

    /// <summary>A single capital letter: an initial.</summary>
    public bool IsInitial(int token) => IsCapital(token) && (Length(token) == 1 || (tokens[token].Flags & TokenFlags.Dotted) != 0);

    /// <summary>The first half of an East Asian given name that looks like another word: "Ok-hee Park", "In-ho Lee".</summary>
    public bool IsSyllable(int token) =>
        IsHyphen(token + 1) && IsCapital(token) && Length(token) <= LongestSyllable && IsLower(token + 2) && Length(token + 2) <= LongestSyllable && !IsCommon(token + 2)
        && IsCapital(token + 3) && tokens[token + 3].SpaceBefore;

    /// <summary>The end of the word at <paramref name="token"/>: behind the period that belongs to an initial or an abbreviation.</summary>
    public int WordEnd(int token, int end)
    {
        var next = token + 1;
        // The T of "AT&T." is no initial.
        var takes = next < end && Text.IsChar(next, '.') && IsGlued(next) && (Length(token) == 1 ? !IsAmpersand(token - 1) : Has(token, WordClass.Abbreviation));
        return takes ? next + 1 : next;
    }

    /// <summary>"&amp;", also where a scraper left it as a character reference.</summary>
    public bool IsAmpersand(int token) =>
        In(token) && tokens[token].Kind == TokenKind.Symbol && Text.Source[tokens[token].Start] == '&';

    /// <summary>The period of "Norvale.com", which goes by its address.</summary>
    public bool IsDomain(int token) =>
        token > 0 && Text.IsChar(token, '.') && IsGlued(token) && IsGlued(token + 1) && this[token - 1].IsWord && !Text.IsChar(token - 2, '.')
        && (Text.Is(token + 1, "com") || Text.Is(token + 1, "org") || Text.Is(token + 1, "net")) && !this[token + 1].IsCapitalized
        && !(In(token + 2) && IsGlued(token + 2) && !Text.IsChar(token + 2, '.') && !Text.IsChar(token + 2, ',') && !IsGenitive(token + 2));

    /// <summary>A word of the general dictionary: it makes no name by itself.</summary>
    public bool IsCommon(int token) => Has(token, WordClass.CommonWord) || IsGrammar(token);

    /// <summary>Length in tokens of the phrase of <paramref name="kinds"/> at <paramref name="token"/>, if it stays before <paramref name="end"/>; else 0.</summary>
    public int Match(int token, int end, PhraseKind kinds, out Phrase? phrase)
    {
        var length = Phrases.Match(Text, token, kinds, towns, out phrase);
        if (length > 0 && token + length <= end) return length;
        phrase = null;
        return 0;
    }

    /// <summary>Whether exactly <c>[first..end)</c> is a phrase of <paramref name="kinds"/>.</summary>
    public bool IsPhrase(int first, int end, PhraseKind kinds, out Phrase? phrase)
    {
        var length = Match(first, end, kinds, out phrase);
        if (length > 0 && first + length == end) return true;
        phrase = null;
        return false;
    }

    /// <summary>A mention of the name <c>[first..end)</c> with its titles from <paramref name="title"/> on.</summary>
    public NameMention Mention(int title, int first, int end, NameEvidence shape, NameEvidence context) =>
        new(Text.SpanOf(first, end), first, end, (shape + context).Kind) { TitleToken = title, Shape = shape, Context = context };
}
