using System.Text;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>A part of an item between separators.</summary>
/// <param name="Key">What makes it the same column as a part of another item: its kind, and the words that do not change ("n:acres", "p:by", "text").</param>
/// <param name="Value">The part's value, without the words that name it.</param>
/// <param name="Whole">All of the part, as it is read where its column holds parts of different kinds ("£9,500" beside "Free").</param>
internal readonly record struct Segment(string Key, TokenRange Value, TokenRange Whole)
{
    public Segment(string key, TokenRange value)
        : this(key, value, value)
    {
    }

    public bool IsText => Key == SegmentReader.Text;
}

/// <summary>Cuts items into segments: "Otter Fire, Elm County: 12,400 acres, began July 29, 2021" has four.</summary>
internal sealed class SegmentReader(TableSource source)
{
    public const string Text = "text";
    public const string Quoted = "quoted";
    public const string Bracketed = "bracketed";
    public const string Money = "money";
    public const string Time = "time";
    public const string Number = "number";
    public const string Date = "date";
    public const string From = "from";
    public const string To = "to";

    public const int MostSegments = 12;

    private const int MostTokens = 60;
    private static readonly string[] Leads = ["by", "for", "as", "with", From, To, "of", "in", "at"];
    private readonly ArticleText text = source.Text;
    private readonly List<Segment> segments = [];

    /// <summary>The segments of an item; none when it is too long to be one. The list is reused for the next item.</summary>
    public List<Segment> Read(int first, int end)
    {
        segments.Clear();
        if (end - first > MostTokens) return segments;
        if (text.IsChar(end - 1, '.') && !source.IsAbbreviationPeriod(end - 1)) end--;
        for (var i = first; i < end && segments.Count < MostSegments;)
        {
            if (IsSeparator(i))
            {
                i++;
                continue;
            }
            var bracket = IsOpening(i);
            var close = bracket || text.Tokens[i].Kind == TokenKind.Quote ? Close(i, end, bracket) : -1;
            if (close > i + 1)
            {
                var inner = new TokenRange(i + 1, text.IsChar(close - 1, ',') ? close - 1 : close);
                if (!bracket) segments.Add(new Segment(Quoted, inner));
                else AddBracketed(segments, inner);
                i = close + 1;
                continue;
            }
            var stop = i;
            while (stop < end && (stop == i || (!IsSeparator(stop) && !IsOpening(stop) && !Opens(stop) && !IsFigure(stop, end) && !EndsSum(i, stop)))) stop = DateEnd(stop, end);
            Add(segments, i, stop);
            i = stop;
        }
        return segments;
    }

    // "Low Tide to Arden": a way or a move has two ends.
    private void Add(List<Segment> segments, int first, int end)
    {
        for (var i = first + 1; segments.Count > 0 && i + 1 < end; i++)
        {
            if (!text.Is(i, To) || text.Tokens[i].IsCapitalized || source.CapitalRun(first, i) != i - first || source.CapitalRun(i + 1, end) != end - i - 1) continue;
            AddWay(segments, new TokenRange(first, i), new TokenRange(i + 1, end));
            return;
        }
        segments.Add(Classify(first, end));
    }

    private void AddBracketed(List<Segment> segments, TokenRange inner)
    {
        for (var i = inner.First + 1; i + 1 < inner.End; i++)
        {
            var t = text.Tokens[i];
            if (!(t.Kind == TokenKind.Dash && t.SpaceBefore) && !(text.Is(i, To) && !t.IsCapitalized)) continue;
            if (!text.Tokens[inner.First].IsCapitalized || !text.Tokens[i + 1].IsCapitalized || source.DateAt(i - 1) is not null) break;
            AddWay(segments, new TokenRange(inner.First, i), new TokenRange(i + 1, inner.End));
            return;
        }
        var isYear = inner.End - inner.First == 1 && text.Tokens[inner.First] is { IsNumber: true, Span.Length: 4 };
        segments.Add(isYear ? new Segment(Date, inner) : new Segment(Bracketed, inner));
    }

    private static void AddWay(List<Segment> segments, TokenRange from, TokenRange to)
    {
        segments.Add(new Segment(From, from));
        segments.Add(new Segment(To, to));
    }

    private int DateEnd(int token, int end) => source.DateAt(token) is { } date && date.EndToken > token ? Math.Min(date.EndToken, end) : token + 1;

    private bool IsOpening(int token) => text.IsChar(token, '(') || text.IsChar(token, '[');

    private bool Opens(int token) => text.Tokens[token].Kind == TokenKind.Quote && text.Tokens[token].SpaceBefore && Characters.IsDoubleQuote(text.Source[text.Tokens[token].Start]);

    // A sum of money or a running time parts itself from the words before it: "Ann Low 31:12".
    private bool IsFigure(int i, int end)
    {
        var t = text.Tokens[i];
        if (!t.SpaceBefore || !text.Tokens[i - 1].IsWord || !text.Tokens[i - 1].IsCapitalized) return false;
        return i + 2 == end ? t.Kind == TokenKind.Symbol && text.Tokens[i + 1].IsNumber : IsClock(new TokenRange(i, end));
    }

    // "£25,000 for a van": the sum, and what it is for.
    private bool EndsSum(int first, int i) => i == first + 2 && text.Tokens[first].Kind == TokenKind.Symbol && text.Tokens[first + 1].IsNumber && source.IsPreposition(i);

    private bool IsSeparator(int i)
    {
        var spaced = i + 1 >= text.Tokens.Length || text.Tokens[i + 1].SpaceBefore;
        if (text.IsChar(i, ',') || text.IsChar(i, ';') || text.IsChar(i, ':')) return spaced;
        return text.IsChar(i, '*') || text.IsChar(i, '|') || (text.Tokens[i].Kind == TokenKind.Dash && text.Tokens[i].SpaceBefore && spaced);
    }

    private int Close(int open, int end, bool bracket)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (bracket ? text.IsChar(i, ')') || text.IsChar(i, ']') : text.Tokens[i].Kind == TokenKind.Quote && !text.Tokens[i].SpaceBefore && i > open + 1) return i;
        }
        return -1;
    }

    private Segment Classify(int first, int end)
    {
        var range = new TokenRange(first, end);
        if (IsClock(range)) return new Segment(Time, range);
        if (source.DateAt(end - 1) is { } date && date.EndToken == end && date.FirstToken >= first && date.FirstToken - first <= 2)
        {
            return new Segment(date.FirstToken == first ? Date : Date + ":" + Key(first, date.FirstToken), new TokenRange(date.FirstToken, end), range);
        }
        if (end - first == 2 && text.Tokens[first].Kind == TokenKind.Symbol && text.Tokens[first + 1].IsNumber) return new Segment(Money, new TokenRange(first + 1, end), range);
        if (text.Tokens[first].IsNumber)
        {
            if (end - first == 1) return new Segment(Number, range);
            if (end - first <= 4 && IsUnit(first + 1, end)) return new Segment(Number + ":" + Key(first + 1, end), new TokenRange(first, first + 1), range);
        }
        foreach (var lead in Leads)
        {
            if (end - first > 1 && text.Is(first, lead) && !text.Tokens[first].IsCapitalized) return new Segment(lead, new TokenRange(first + 1, end), range);
        }
        return new Segment(Text, range);
    }

    private bool IsClock(TokenRange range)
    {
        if (range.End - range.First is not (3 or 5)) return false;
        for (var i = range.First; i < range.End; i++)
        {
            if ((i - range.First) % 2 == 0 ? !text.Tokens[i].IsNumber : !text.IsChar(i, ':')) return false;
        }
        return true;
    }

    // "acres", "percent contained"; capitals behind a number are an address.
    private bool IsUnit(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i] is not { IsWord: true, IsCapitalized: false }) return false;
        }
        return end > first;
    }

    private string Key(int first, int end)
    {
        var key = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (key.Length > 0) key.Append(' ');
            key.Append(Unicode.ToLower(text.Slice(text.Tokens[i].Span)));
        }
        return key.ToString();
    }
}
