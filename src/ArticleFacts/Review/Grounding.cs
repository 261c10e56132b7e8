using ArticleFacts.Templates;
using ArticleFacts.Text;

namespace ArticleFacts.Review;

/// <summary>Where words are in the text: all of them, and those of the fact itself.</summary>
internal readonly record struct Ground(SourceSpan All, SourceSpan Own);

/// <summary>Finds words in a text. White space does not count, every quotation mark stands for every other, and every dash for every dash.</summary>
internal sealed class Grounding
{
    private readonly ArticleText text;

    // The tokens of the text by what they are.
    private readonly Dictionary<(TokenKind Kind, string Text), List<int>> places = [];

    public Grounding(ArticleText text)
    {
        this.text = text;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var key = Key(text.Tokens[i].Kind, text.Slice(text.Tokens[i].Span));
            if (!places.TryGetValue(key, out var at)) places.Add(key, at = []);
            at.Add(i);
        }
    }

    /// <summary>All places of the words, in text order, without overlaps; at most <paramref name="most"/>.</summary>
    public List<Ground> Find(FactsWords words, int most = int.MaxValue)
    {
        var found = new List<Ground>();
        // The rarest word leads to the fewest places.
        var rarest = 0;
        var candidates = PlacesOf(words.Tokens[0]);
        for (var i = 1; i < words.Tokens.Count && candidates.Count > 1; i++)
        {
            if (PlacesOf(words.Tokens[i]) is { } other && other.Count < candidates.Count) (rarest, candidates) = (i, other);
        }
        var free = 0;
        foreach (var at in candidates)
        {
            var first = at - rarest;
            if (first < free || Matched(words, first) < words.Tokens.Count) continue;
            found.Add(new Ground(text.SpanOf(first, first + words.Tokens.Count), text.SpanOf(first + words.First, first + words.End)));
            free = first + words.Tokens.Count;
            if (found.Count == most) break;
        }
        return found;
    }

    /// <summary>Where most of the words are that no place has all of: the words there, and the first that differ. Null if not even one is there.</summary>
    public (SourceSpan Line, SourceSpan Differs, string Expected)? Nearest(FactsWords words)
    {
        (int Length, int From, int First) best = default;
        // The words may differ at their beginning: each of the first half may be where they agree.
        for (var from = 0; from <= words.Tokens.Count / 2; from++)
        {
            foreach (var at in PlacesOf(words.Tokens[from]))
            {
                var length = 0;
                while (from + length < words.Tokens.Count && at + length < text.Tokens.Length && words.Tokens[from + length].Matches(text, at + length)) length++;
                if (length > best.Length) best = (length, from, at);
            }
        }
        if (best.Length == 0) return null;
        var stop = best.First + best.Length;
        var differs = best.From > 0 ? best.First - 1 : stop;
        var expected = words.Tokens[best.From > 0 ? best.From - 1 : Math.Min(best.Length, words.Tokens.Count - 1)].Text;
        var last = Math.Min(text.Tokens.Length, Math.Max(stop, differs + 1) + 3);
        var first = Math.Max(0, best.First - Math.Min(best.From + 1, 4));
        return (text.SpanOf(first, last), text.Tokens[Math.Max(0, Math.Min(differs, text.Tokens.Length - 1))].Span, expected);
    }

    /// <summary>
    /// The words of a fact with as much around them as makes them unique: first to the end and the beginning of their line, then beyond.
    /// </summary>
    /// <param name="phrase">The words that belong to the fact anyhow.</param>
    /// <param name="own">The fact's own among them.</param>
    /// <returns>The words as they are written between quotation marks; null if the text has them again and again.</returns>
    public string? Write(SourceSpan phrase, SourceSpan own)
    {
        const int MostTokens = 60;
        var first = text.TokenAt(phrase.Start);
        var end = EndOf(phrase);
        var ownFirst = text.TokenAt(own.Start);
        var ownEnd = EndOf(own);
        if (end <= first || ownEnd <= ownFirst) return null;
        (first, end) = (Math.Min(first, ownFirst), Math.Max(end, ownEnd));
        for (var forward = true; IsAmbiguous(first, end); forward = !forward)
        {
            if (end - first > MostTokens || (first == 0 && end == text.Tokens.Length)) return null;
            var canGoOn = end < text.Tokens.Length && (text.Tokens[end].Flags & TokenFlags.LineStart) == 0;
            var canGoBack = first > 0 && (text.Tokens[first].Flags & TokenFlags.LineStart) == 0;
            // Over the end of a line only where the line itself is there twice.
            if (canGoOn && (forward || !canGoBack)) end++;
            else if (canGoBack) first--;
            else if (end < text.Tokens.Length && (forward || first == 0)) end++;
            else first--;
        }
        return Written(first, end, ownFirst, ownEnd);
    }

    private bool IsAmbiguous(int first, int end)
    {
        var rarest = first;
        for (var i = first + 1; i < end; i++)
        {
            if (Places(i).Count < Places(rarest).Count) rarest = i;
        }
        var count = 0;
        foreach (var at in Places(rarest))
        {
            var shift = at - rarest;
            var i = first;
            while (i < end && i + shift >= 0 && i + shift < text.Tokens.Length && AreAlike(i, i + shift)) i++;
            if (i == end && ++count > 1) return true;
        }
        return false;
    }

    private bool AreAlike(int a, int b)
    {
        var (x, y) = (text.Tokens[a], text.Tokens[b]);
        return Key(x.Kind, text.Slice(x.Span)) == Key(y.Kind, text.Slice(y.Span));
    }

    private string Written(int first, int end, int ownFirst, int ownEnd)
    {
        if (ownFirst == first && ownEnd == end) return FactsWords.Escape(text.Fold(text.SpanOf(first, end)));
        var (all, own) = (text.SpanOf(first, end), text.SpanOf(ownFirst, ownEnd));
        return Folded(all.Start, own.Start) + "{" + FactsWords.Escape(text.Fold(own)) + "}" + Folded(own.End, all.End);
    }

    // White space at the ends is kept as one blank, which folding would take away.
    private string Folded(int start, int end)
    {
        if (end <= start) return "";
        var span = new SourceSpan(start, end);
        var folded = FactsWords.Escape(text.Fold(span));
        if (folded.Length == 0) return " ";
        return (Unicode.IsWhiteSpace(text.Source[start]) ? " " : "") + folded + (Unicode.IsWhiteSpace(text.Source[end - 1]) ? " " : "");
    }

    private int Matched(FactsWords words, int first)
    {
        if (first < 0 || first + words.Tokens.Count > text.Tokens.Length) return 0;
        var i = 0;
        while (i < words.Tokens.Count && words.Tokens[i].Matches(text, first + i)) i++;
        return i;
    }

    private int EndOf(SourceSpan span)
    {
        var end = text.TokenAt(span.Start);
        while (end < text.Tokens.Length && text.Tokens[end].Start < span.End) end++;
        return end;
    }

    private List<int> Places(int token) => places[Key(text.Tokens[token].Kind, text.Slice(text.Tokens[token].Span))];

    private List<int> PlacesOf(LiteralToken token) => places.TryGetValue(Key(token.Kind, token.Text), out var at) ? at : [];

    // Marks of one kind are alike, and so are the apostrophes inside words.
    private static (TokenKind Kind, string Text) Key(TokenKind kind, string text) => kind is TokenKind.Quote or TokenKind.Dash or TokenKind.Possessive
        ? (kind, "")
        : (kind, text.Replace('\u2019', '\'').Replace('\u2018', '\''));
}
