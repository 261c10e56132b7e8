using System.Text;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>A part of an item between separators.</summary>
/// <param name="Key">What makes it the same column as a part of another item: its kind, and the words that do not change ("n:acres", "p:by", "text").</param>
/// <param name="Value">The part's value, without the words that name it.</param>
internal readonly record struct Segment(string Key, TokenRange Value)
{
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

    public const int MostSegments = 12;

    private const int MostTokens = 60;
    private static readonly string[] Leads = ["by", "for", "as", "with", "from", "of", "in", "at"];
    private readonly ArticleText text = source.Text;
    private readonly List<Segment> segments = [];

    /// <summary>The segments of an item; none when it is too long to be one. The list is reused for the next item.</summary>
    public List<Segment> Read(int first, int end)
    {
        segments.Clear();
        if (end - first > MostTokens) return segments;
        if (text.IsChar(end - 1, '.')) end--;
        for (var i = first; i < end && segments.Count < MostSegments;)
        {
            if (IsSeparator(i))
            {
                i++;
                continue;
            }
            var bracket = text.IsChar(i, '(');
            var close = bracket || text.Tokens[i].Kind == TokenKind.Quote ? Close(i, end, bracket) : -1;
            if (close > i + 1)
            {
                var inner = new TokenRange(i + 1, text.IsChar(close - 1, ',') ? close - 1 : close);
                segments.Add(new Segment(bracket ? Bracketed : Quoted, inner));
                i = close + 1;
                continue;
            }
            var stop = i;
            while (stop < end && (stop == i || !IsSeparator(stop)) && !text.IsChar(stop, '(') && !(stop > i && Opens(stop))) stop = DateEnd(stop, end);
            segments.Add(Classify(i, stop));
            i = stop;
        }
        return segments;
    }

    private int DateEnd(int token, int end) => source.DateAt(token) is { } date && date.EndToken > token ? Math.Min(date.EndToken, end) : token + 1;

    private bool Opens(int token) => text.Tokens[token].Kind == TokenKind.Quote && text.Tokens[token].SpaceBefore && Characters.IsDoubleQuote(text.Source[text.Tokens[token].Start]);

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
            if (bracket ? text.IsChar(i, ')') : text.Tokens[i].Kind == TokenKind.Quote && !text.Tokens[i].SpaceBefore && i > open + 1) return i;
        }
        return -1;
    }

    private Segment Classify(int first, int end)
    {
        var range = new TokenRange(first, end);
        if (IsClock(range)) return new Segment(Time, range);
        if (source.DateAt(end - 1) is { } date && date.EndToken == end && date.FirstToken >= first && date.FirstToken - first <= 2)
        {
            return new Segment(date.FirstToken == first ? Date : Date + ":" + Key(first, date.FirstToken), new TokenRange(date.FirstToken, end));
        }
        if (end - first == 2 && text.Tokens[first].Kind == TokenKind.Symbol && text.Tokens[first + 1].IsNumber) return new Segment(Money, new TokenRange(first + 1, end));
        if (text.Tokens[first].IsNumber)
        {
            if (end - first == 1) return new Segment(Number, range);
            if (end - first <= 4 && Exists(first + 1, end, TokenKind.Word)) return new Segment(Number + ":" + Key(first + 1, end), new TokenRange(first, first + 1));
        }
        foreach (var lead in Leads)
        {
            if (end - first > 1 && text.Is(first, lead) && !text.Tokens[first].IsCapitalized) return new Segment(lead, new TokenRange(first + 1, end));
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

    private bool Exists(int first, int end, TokenKind kind)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind != kind) return false;
        }
        return end > first;
    }

    private string Key(int first, int end)
    {
        var key = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (key.Length > 0) key.Append(' ');
            key.Append(text.Slice(text.Tokens[i].Span).ToLowerInvariant());
        }
        return key.ToString();
    }
}
