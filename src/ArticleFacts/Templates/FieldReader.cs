using System.Globalization;
using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>
/// Reads the values of typed placeholders: whole mentions, as the reader found them. Every look ahead is bounded, so that a value costs no more
/// than a constant wherever it is asked for.
/// </summary>
internal sealed class FieldReader
{
    /// <summary>The most tokens that a value has: the automaton keeps that many states of one instruction at most.</summary>
    public const int MaxTokens = 32;

    private readonly ArticleText text;
    private readonly MentionSet mentions;
    private readonly ResolvedDates dates;
    private readonly TableSource tables;
    private readonly PersonHeadReader people;

    // One-based index of the mention that begins at a token; 0 for none.
    private readonly int[] dateAt;
    private readonly int[] quantityAt;

    public FieldReader(DocumentLayout layout, MentionSet mentions, ResolvedDates dates)
    {
        text = layout.Text;
        this.mentions = mentions;
        this.dates = dates;
        tables = new TableSource(layout, mentions, dates);
        people = new PersonHeadReader(tables);
        dateAt = new int[text.Tokens.Length];
        quantityAt = new int[text.Tokens.Length];
        for (var i = 0; i < mentions.Dates.Length; i++) dateAt[mentions.Dates[i].FirstToken] = i + 1;
        for (var i = 0; i < mentions.Quantities.Length; i++) quantityAt[mentions.Quantities[i].FirstToken] = i + 1;
    }

    /// <summary>The token behind the value of <paramref name="type"/> that begins at <paramref name="token"/>; <paramref name="token"/> when there is none.</summary>
    public int EndOf(FieldType type, int token, int end)
    {
        var found = type switch
        {
            FieldType.Date => Date(token) is { } date ? mentions.Dates[date].EndToken : token,
            FieldType.Integer => Number(token, out var value) is var last && decimal.Truncate(value) == value && value is >= int.MinValue and <= int.MaxValue ? last : token,
            FieldType.Decimal => Number(token, out _),
            FieldType.Money => Amount(token, QuantityKind.Money, out _),
            FieldType.Percent => Amount(token, QuantityKind.Percent, out _),
            FieldType.Rank => Rank(token, end),
            FieldType.Branch => token + Phrases.Match(text, token, PhraseKind.Branch, out _),
            FieldType.Person => Person(token, end).End,
            FieldType.Place => Place(token, end),
            _ => token,
        };
        return found <= end && found - token <= MaxTokens ? found : token;
    }

    /// <summary>The value that <see cref="EndOf"/> found, as a cell.</summary>
    public TableCell Cell(FieldType type, int first, int end, int limit)
    {
        var range = type == FieldType.Person ? Person(first, limit) : new TokenRange(first, end);
        var span = text.SpanOf(range.First, range.End);
        var value = type switch
        {
            FieldType.Date => dates.Value(dateAt[first] - 1)!.ToString(),
            FieldType.Integer or FieldType.Decimal => Number(first, out var number) > first ? Invariant(number) : null,
            FieldType.Money => Amount(first, QuantityKind.Money, out var money) > first ? Invariant(money) : null,
            FieldType.Percent => Amount(first, QuantityKind.Percent, out var percent) > first ? Invariant(percent) : null,
            // One state is one value, however it is abbreviated.
            FieldType.Place => Phrases.Match(text, first, PhraseKind.Region, out var region) == end - first ? region!.Canonical : text.Fold(span),
            _ => text.Fold(span),
        };
        return new TableCell(value, false, span);
    }

    private static string Invariant(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private int? Date(int token) => dateAt[token] - 1 is var i and >= 0 && dates.Value(i) is { Start.Year: not null } ? i : null;

    private QuantityMention? Quantity(int token) => token < quantityAt.Length && quantityAt[token] > 0 ? mentions.Quantities[quantityAt[token] - 1] : null;

    private int Number(int token, out decimal value)
    {
        if (tables.TryNumber(token, out value))
        {
            var isPartOfWord = token + 1 < text.Tokens.Length && text.Tokens[token + 1] is { IsWord: true, SpaceBefore: false };
            return isPartOfWord ? token : token + 1;
        }
        if (Quantity(token) is not { UpperValue: null } quantity) return token;
        value = quantity.Value;
        return quantity.EndToken;
    }

    // With the sign in front or the word behind: "$20", "20 dollars", "5%".
    private int Amount(int token, QuantityKind kind, out decimal value)
    {
        value = 0;
        var quantity = Quantity(token) ?? (text.Tokens[token].Kind == TokenKind.Symbol ? Quantity(token + 1) : null);
        if (quantity is not { UpperValue: null } || quantity.Kind != kind) return token;
        value = quantity.Value;
        var end = quantity.EndToken;
        while (end < text.Tokens.Length && end - token < MaxTokens && text.Tokens[end].End <= quantity.Phrase.End && IsOfAmount(text.Tokens[end])) end++;
        return end;
    }

    // Not the "a day" that the reader puts into the phrase, too.
    private static bool IsOfAmount(Token token) => token.Kind == TokenKind.Symbol || token.Is(WordClass.Currency | WordClass.Unit);

    private int Rank(int token, int end)
    {
        var n = Phrases.Match(text, token, PhraseKind.Rank, out _);
        if (n == 0) return token;
        var i = token + n;
        if (i < end && text.IsChar(i, '.') && !text.Tokens[i].SpaceBefore) i++;
        if (i + 2 < end && text.Tokens[i].IsNumber && !text.Tokens[i + 1].SpaceBefore && text.Is(i + 2, "class")) return i + 3;
        return i + 1 < end && text.Tokens[i].Is(WordClass.OrdinalWord) && text.Is(i + 1, "class") ? i + 2 : i;
    }

    // The name without the title in front of it, which is taken, too.
    private TokenRange Person(int token, int end)
    {
        if (!text.Tokens[token].IsWord || !text.Tokens[token].IsCapitalized) return new TokenRange(token, token);
        if (people.Read(token, end) is { Name.IsEmpty: false } head) return head.Name;
        return new TokenRange(token, token + tables.CapitalRun(token, end));
    }

    private int Place(int token, int end)
    {
        if (!text.Tokens[token].IsCapitalized) return token;
        var known = Phrases.Match(text, token, PhraseKind.AnyPlace, out _);
        return token + Math.Max(known, tables.CapitalRun(token, end));
    }
}
