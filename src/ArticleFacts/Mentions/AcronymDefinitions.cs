using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Finds the places where the text says what a short form stands for: "Long Form (LF)", "LF (Long Form)", "Long Form, or LF", "LF, short for Long Form".
/// </summary>
internal sealed class AcronymDefinitions(ArticleText text)
{
    // What may stand between bracket or comma and the short form: "(hereafter the LF)", ", also known as LF".
    private static readonly string[] LeadWords =
        ["or", "the", "also", "known", "as", "called", "abbreviated", "hereafter", "hereinafter", "acronym", "simply", "short", "for", "by", "its", "initials"];

    private readonly AcronymAligner aligner = new(text);
    private readonly HashSet<string> shorts = new(StringComparer.Ordinal);

    /// <summary>The definitions, in text order.</summary>
    public List<AcronymMention> Found { get; } = [];

    /// <summary>Whether the text defines <paramref name="letters"/> anywhere.</summary>
    public bool Defines(string letters) => shorts.Contains(letters);

    /// <summary>Reads the definitions of one block.</summary>
    public void Read(LayoutBlock block)
    {
        for (var i = block.FirstToken + 1; i < block.EndToken; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                if (text.IsChar(i, '(') || text.IsChar(i, '[')) ReadBracket(i, block);
                else if (text.IsChar(i, ',')) ReadApposition(i, block);
            }
            else if (text.IsSequence(i, "stands", "for")) ReadExplanation(text.Is(i - 1, "which") && text.IsChar(i - 2, ',') ? i - 2 : i, i + 2, block);
        }
    }

    private void ReadBracket(int open, LayoutBlock block)
    {
        var token = SkipLeadWords(open + 1, block.EndToken);
        var end = ShortEnd(token, block.EndToken);
        if (end > 0 && EndsShort(end, block.EndToken) && TakeShort(token, end, 1))
        {
            var start = aligner.FindStart(PhraseStart(open, block.FirstToken), open);
            if (start >= 0 && Add(token, end, start, open)) return;
        }
        ReadBracketedLong(open, block);
    }

    // "LF (Long Form)": the short form stands before the bracket.
    private void ReadBracketedLong(int open, LayoutBlock block)
    {
        var shortEnd = open;
        if (shortEnd > block.FirstToken && text.Tokens[shortEnd - 1].Kind == TokenKind.Quote) shortEnd--;
        var token = shortEnd - 1;
        while (token > block.FirstToken && shortEnd - token < 5 && !text.Tokens[token].SpaceBefore && IsShortPart(token - 1)) token--;
        if (token < block.FirstToken || ShortEnd(token, shortEnd) != shortEnd || !TakeShort(token, shortEnd, 2)) return;

        var first = open + 1;
        while (first < block.EndToken && (text.Tokens[first].Kind == TokenKind.Quote || text.Is(first, "the"))) first++;
        var end = first;
        var limit = Math.Min(block.EndToken, first + (4 * AcronymAligner.MaxLetters));
        while (end < limit && !IsBoundary(end) && !text.IsChar(end, ',') && text.Tokens[end].Kind != TokenKind.Quote) end++;
        if (end > first && aligner.Covers(first, end)) Add(token, shortEnd, first, end);
    }

    // "Long Form, or LF," and "LF, short for Long Form,".
    private void ReadApposition(int comma, LayoutBlock block)
    {
        var token = SkipLeadWords(comma + 1, block.EndToken);
        if (token == comma + 1) return;
        var end = ShortEnd(token, block.EndToken);
        if (end > 0 && text.Tokens[token].IsAllCaps && TakeShort(token, end, 2))
        {
            var start = aligner.WalkBack(comma, Math.Max(block.FirstToken, comma - (3 * AcronymAligner.MaxLetters)));
            if (start >= 0) Add(token, end, start, comma);
        }
        else if (text.Is(comma + 1, "or") || text.Is(token - 1, "for"))
        {
            ReadExplanation(comma, token, block);
        }
    }

    private void ReadExplanation(int shortEnd, int first, LayoutBlock block)
    {
        var token = shortEnd - 1;
        if (token < block.FirstToken || !text.Tokens[token].IsAllCaps || !TakeShort(token, shortEnd, 2)) return;
        while (first < block.EndToken && (text.Tokens[first].Kind == TokenKind.Quote || text.Is(first, "the"))) first++;
        var end = aligner.WalkForward(first, Math.Min(block.EndToken, first + (3 * AcronymAligner.MaxLetters)));
        if (end > first + 1) Add(token, shortEnd, first, end);
    }

    private int SkipLeadWords(int token, int end)
    {
        for (var n = 0; n < 5 && token < end; n++, token++)
        {
            if (text.Tokens[token].Kind == TokenKind.Quote) continue;
            if (!IsLeadWord(token) || text.Tokens[token].IsAllCaps) break;
        }
        return token;
    }

    private bool IsLeadWord(int token)
    {
        foreach (var word in LeadWords)
        {
            if (text.Is(token, word)) return true;
        }
        return false;
    }

    // The token behind a short form that begins here; 0 when none does. Parts are written without blanks: "UN-Women", "R&D", "COVID-19".
    private int ShortEnd(int token, int limit)
    {
        if (token >= limit || text.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number)) return 0;
        var end = token + 1;
        while (end < limit && end < token + 6 && !text.Tokens[end].SpaceBefore && IsShortPart(end)) end++;
        while (end > token + 1 && text.Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number)) end--;
        return end;
    }

    private bool IsShortPart(int token) => text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Dash
        || text.IsChar(token, '.') || text.IsChar(token, '/') || text.IsChar(token, '&') || text.IsChar(token, '+');

    // A short form in a bracket is all that is in it, or all before a comma.
    private bool EndsShort(int token, int limit)
    {
        while (token < limit && text.Tokens[token].Kind is TokenKind.Quote or TokenKind.Possessive) token++;
        return token >= limit || text.IsChar(token, ')') || text.IsChar(token, ']') || text.IsChar(token, ',') || text.IsChar(token, ';') || text.IsChar(token, ':');
    }

    private bool TakeShort(int token, int end, int capitals)
    {
        var span = text.SpanOf(token, end);
        if (span.Length > 3 * AcronymAligner.MaxLetters) return false;
        for (var i = span.Start; i < span.End; i++)
        {
            if (Unicode.IsUpper(text.Source[i])) capitals--;
        }
        return capitals <= 0 && aligner.SetShort(span);
    }

    // Where the phrase before the bracket can begin at most: behind the last mark that ends a phrase.
    private int PhraseStart(int end, int first)
    {
        var words = (aligner.LetterCount * 2) + 6;
        var i = end;
        while (i > first && words > 0 && !IsBoundary(i - 1))
        {
            i--;
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words--;
            else if (text.IsChar(i, ',') && text.Is(i + 1, "and")) return i + 1;
        }
        return i;
    }

    private bool IsBoundary(int token)
    {
        var t = text.Tokens[token];
        if (t.Kind != TokenKind.Punctuation) return false;
        var c = text.Source[t.Start];
        if (c == '.') return token + 1 >= text.Tokens.Length || (text.Tokens[token + 1].SpaceBefore && !(token > 0 && text.Tokens[token - 1].Is(WordClass.Abbreviation)));
        return c is ';' or ':' or '(' or ')' or '[' or ']' or '!' or '?';
    }

    private bool Add(int token, int end, int longFirst, int longEnd)
    {
        while (longEnd > longFirst + 1 && text.Tokens[longEnd - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive)) longEnd--;
        var span = text.SpanOf(token, end);
        var expansion = text.SpanOf(longFirst, longEnd);
        if (Found.Count > 0 && Found[Found.Count - 1].Token >= token) return false;
        if (NameComparer.Instance.Equals(text.Slice(span), text.Slice(expansion))) return false;
        Found.Add(new AcronymMention(span, token, expansion));
        if (end == token + 1)
        {
            shorts.Add(text.Slice(span));
            shorts.Add(text.Slice(AcronymShape.Letters(text, token)));
        }
        return true;
    }
}
