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
    private readonly NumeralReader numerals;

    // One-based index of the mention that begins at a token; 0 for none. Amounts begin with their sign: "US$5".
    private readonly int[] dateAt;
    private readonly int[] quantityAt;
    private readonly int[] amountAt;
    private readonly bool[] isInDate;
    private DateGrammar? clock;

    public FieldReader(DocumentLayout layout, MentionSet mentions, ResolvedDates dates)
    {
        text = layout.Text;
        this.mentions = mentions;
        this.dates = dates;
        tables = new TableSource(layout, mentions, dates);
        people = new PersonHeadReader(tables);
        numerals = new NumeralReader(text);
        dateAt = new int[text.Tokens.Length];
        quantityAt = new int[text.Tokens.Length];
        amountAt = new int[text.Tokens.Length];
        isInDate = new bool[text.Tokens.Length];
        for (var i = 0; i < mentions.Dates.Length; i++)
        {
            dateAt[mentions.Dates[i].FirstToken] = i + 1;
            for (var t = mentions.Dates[i].FirstToken; t < mentions.Dates[i].EndToken; t++) isInDate[t] = true;
        }
        for (var i = 0; i < mentions.Quantities.Length; i++)
        {
            quantityAt[mentions.Quantities[i].FirstToken] = i + 1;
            amountAt[mentions.Quantities[i].AmountFirst] = i + 1;
        }
    }

    /// <summary>The token after the value of <paramref name="type"/> that begins at <paramref name="token"/>; <paramref name="token"/> when there is none.</summary>
    public int EndOf(FieldType type, int token, int end)
    {
        var found = type switch
        {
            FieldType.Date => Date(token) is { } date ? mentions.Dates[date].EndToken : token,
            FieldType.Time => Time(token, end, out _),
            FieldType.Integer => Number(token, end, out var number) is var last && number.IsWhole ? last : token,
            FieldType.Decimal => Number(token, end, out _),
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
            FieldType.Time => Time(first, limit, out var time) > first ? time : null,
            FieldType.Integer or FieldType.Decimal => Number(first, limit, out var number) > first ? Invariant(number.Value) : null,
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

    private QuantityMention? Quantity(int[] index, int token) => token < index.Length && index[token] > 0 ? mentions.Quantities[index[token] - 1] : null;

    /// <summary>Whether the number at <paramref name="token"/> is one of an amount of money or a percentage.</summary>
    public bool IsInAmount(int token) => Quantity(quantityAt, token) is { Kind: QuantityKind.Money or QuantityKind.Percent };

    /// <summary>Whether the one token is digits that begin with a zero, such as "0319": a code, which as a number would lose its zero.</summary>
    public bool IsCode(int first, int end) =>
        end == first + 1 && text.Tokens[first].IsNumber && text.Tokens[first].Span.Length > 1
        && text.Source[text.Tokens[first].Start] == '0' && text.Source[text.Tokens[first].Start + 1] is >= '0' and <= '9';

    // As the reader of quantities reads numerals, and wherever they stand: in a byline there are no quantities.
    private int Number(int token, int end, out PrintedNumber number)
    {
        number = default;
        var limit = Math.Min(end, token + MaxTokens);
        for (var i = token + 1; i < limit; i++)
        {
            // The day of a date and a number after it are two numbers: "on May 3 400 people".
            if (isInDate[i] != isInDate[token] || dateAt[i] > 0) limit = i;
        }
        if (!numerals.MayStart(token) || !numerals.TryRead(token, limit, out var numeral) || numeral.Kind == NumeralKind.Ordinal) return token;
        var isPartOfWord = numeral.End < text.Tokens.Length && text.Tokens[numeral.End] is { IsWord: true, SpaceBefore: false }
            && text.Tokens[numeral.End - 1].IsNumber && !(Quantity(quantityAt, token) is { } quantity && quantity.AmountEnd > numeral.End);
        if (isPartOfWord) return token;
        number = PrintedNumber.From(numeral);
        return numeral.End;
    }

    // With the sign before it or the word after it: "$20", "EUR 125", "45p", "5%"; or without its sign, which the template has.
    private int Amount(int token, QuantityKind kind, out decimal value)
    {
        value = 0;
        var quantity = Quantity(amountAt, token) ?? Quantity(quantityAt, token);
        if (quantity is not { UpperValue: null } || quantity.Kind != kind) return token;
        value = quantity.Value;
        // "$1.2 million" is a whole amount, "$3.00" keeps its decimals.
        if (Number(quantity.FirstToken, quantity.EndToken, out var number) > quantity.FirstToken && number.IsWhole && decimal.Truncate(value) == value) value = decimal.Truncate(value);
        return quantity.AmountEnd;
    }

    private int Time(int token, int end, out string time)
    {
        clock ??= new DateGrammar(text);
        clock.Start = token;
        clock.Limit = end;
        var last = clock.TimeOfDay(token, out var hour, out var minute);
        time = hour.ToString("00", CultureInfo.InvariantCulture) + ":" + minute.ToString("00", CultureInfo.InvariantCulture);
        return Math.Max(token, last);
    }

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
