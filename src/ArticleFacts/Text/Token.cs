using ArticleFacts.Lexicon;

namespace ArticleFacts.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes inside ("O'Neil"), digits behind letters ("G20") and the periods of an abbreviation of single letters ("U.S.").</summary>
    Word,

    /// <summary>Digits with separators inside: "5,000", "1.25". Signs, units and ordinal endings are tokens of their own.</summary>
    Number,

    /// <summary>The genitive ending: "'s" behind a word, or the apostrophe behind a plural's s.</summary>
    Possessive,

    /// <summary>A quotation mark: ", ', or a typographic one; an apostrophe inside a word is part of the word.</summary>
    Quote,

    /// <summary>A hyphen or dash of any length.</summary>
    Dash,

    /// <summary>Any other punctuation: . , ; : ! ? ( ) [ ] … | • and so on.</summary>
    Punctuation,

    /// <summary>Currency signs, %, °, +, =, &amp;, #, @, emoji and whatever else there is.</summary>
    Symbol,
}

/// <summary>How a token is written and what stands before it.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space or a line break stands before the token.</summary>
    SpaceBefore = 1,

    /// <summary>The token is the first of its line.</summary>
    LineStart = 2,

    /// <summary>The first letter is an upper-case letter.</summary>
    Capitalized = 4,

    /// <summary>All letters (two or more) are upper-case: "NATO", "U.S.".</summary>
    AllCaps = 8,

    /// <summary>There is an upper-case letter behind the first letter, and a lower-case one: "McDorn", "iPhone".</summary>
    MixedCase = 16,

    /// <summary>A word that holds digits: "G20".</summary>
    HasDigit = 32,

    /// <summary>A word that is a run of single letters with periods: "U.S.", "a.m.".</summary>
    Dotted = 64,
}

/// <summary>A token: the smallest unit that recognisers look at. Made once, by <see cref="Tokenizer"/>.</summary>
/// <param name="number">Its number in the document's <see cref="DocumentWords"/>.</param>
/// <param name="word">What the lexicon knows of it.</param>
internal readonly struct Token(int start, int end, TokenKind kind, TokenFlags flags, uint hash, int number, in WordEntry word)
{
    /// <summary>Offset of the first UTF-16 code unit.</summary>
    public int Start { get; } = start;

    /// <summary>Offset behind the last code unit.</summary>
    public int End { get; } = end;

    public TokenKind Kind { get; } = kind;

    public TokenFlags Flags { get; } = flags;

    /// <summary>
    /// The hash of the token's characters as the lexicon sees them (<see cref="FoldedText.TokenHash"/>): computed once, so that every list of words
    /// is asked with it, and a token that is on no list is told by comparing numbers.
    /// </summary>
    public uint Hash { get; } = hash;

    /// <summary>What the lexicon knows of the word, case aside; <see cref="WordClass.None"/> for everything but words.</summary>
    public WordClass Classes { get; } = kind == TokenKind.Word ? word.Classes : WordClass.None;

    /// <summary>The kinds of the phrases that can begin with the token; no phrase of another kind does.</summary>
    public PhraseKind Begins { get; } = word.Begins;

    /// <summary>The number of the word or number in the document's <see cref="DocumentWords"/>; 0 for everything else.</summary>
    public int Word { get; } = number;

    public SourceSpan Span => new(Start, End);

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    public bool IsCapitalized => (Flags & TokenFlags.Capitalized) != 0;

    public bool IsAllCaps => (Flags & TokenFlags.AllCaps) != 0;

    /// <summary>Whether the word belongs to any of <paramref name="classes"/>.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != 0;
}
