using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.Quotations;

/// <summary>
/// A sentence of the writer with the quotations that belong to it, as one row of items: a token outside the quotation marks, or a whole quotation.
/// What is said inside the marks can thus never be taken for who says it.
/// </summary>
internal sealed class Statement(ArticleText text, QuoteMention[] quotes)
{
    private readonly List<int> items = [];

    public ArticleText Text { get; } = text;

    /// <summary>Index of the block.</summary>
    public int Block { get; private set; }

    public BlockKind Kind { get; private set; }

    public int Count => items.Count;

    /// <summary>Whether a quotation is among the items.</summary>
    public bool HasQuotes { get; private set; }

    /// <summary>Begins anew, in <paramref name="block"/>.</summary>
    public void Reset(int block, BlockKind kind)
    {
        items.Clear();
        Block = block;
        Kind = kind;
        HasQuotes = false;
    }

    public void AddToken(int token) => items.Add(token);

    public void AddQuote(int quote)
    {
        items.Add(~quote);
        HasQuotes = true;
    }

    public bool IsQuote(int i) => (uint)i < (uint)items.Count && items[i] < 0;

    /// <summary>Whether item <paramref name="i"/> is a quotation whose words end with punctuation, as they do before whoever says them.</summary>
    public bool IsPunctuatedQuote(int i) => IsQuote(i) && Text.Tokens[quotes[QuoteIndex(i)].EndToken - 1].Kind is (TokenKind.Punctuation or TokenKind.Dash);

    public int QuoteIndex(int i) => ~items[i];

    /// <summary>The token of an item; a quotation's is its first.</summary>
    public int TokenIndex(int i) => items[i] < 0 ? quotes[~items[i]].FirstToken : items[i];

    public bool IsWord(int i) => (uint)i < (uint)items.Count && items[i] >= 0 && Text.Tokens[items[i]].IsWord;

    public bool IsNumber(int i) => (uint)i < (uint)items.Count && items[i] >= 0 && Text.Tokens[items[i]].IsNumber;

    public bool IsPossessive(int i) => IsKind(i, TokenKind.Possessive);

    /// <summary>A dash between parts of a sentence.</summary>
    public bool IsDash(int i) => IsKind(i, TokenKind.Dash) && !IsHyphen(i);

    /// <summary>A hyphen between parts of a word.</summary>
    public bool IsHyphen(int i) => IsChar(i, '-') && !Text.Tokens[items[i]].SpaceBefore;

    public bool Is(int i, string word) => (uint)i < (uint)items.Count && items[i] >= 0 && Text.Is(items[i], word);

    public bool Is(int i, WordClass classes) => (uint)i < (uint)items.Count && items[i] >= 0 && Text.Tokens[items[i]].Is(classes);

    public bool IsAny(int i, WordSet words) => (uint)i < (uint)items.Count && items[i] >= 0 && words.Contains(Text, items[i]);

    public bool IsChar(int i, char c) => (uint)i < (uint)items.Count && items[i] >= 0 && Text.IsChar(items[i], c);

    public bool IsComma(int i) => IsChar(i, ',');

    public bool IsCapitalized(int i) => IsWord(i) && Text.Tokens[items[i]].IsCapitalized;

    public bool EndsWith(int i, string ending)
    {
        if (!IsWord(i)) return false;
        var t = Text.Tokens[items[i]];
        return t.End - t.Start > ending.Length && string.CompareOrdinal(Text.Source, t.End - ending.Length, ending, 0, ending.Length) == 0;
    }

    private bool IsKind(int i, TokenKind kind) => (uint)i < (uint)items.Count && items[i] >= 0 && Text.Tokens[items[i]].Kind == kind;
}
