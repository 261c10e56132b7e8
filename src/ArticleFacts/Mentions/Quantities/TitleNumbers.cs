using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Tells numbers in titles and names that are written out: “Nine Kinds of Rain”, the Seven Sisters. They count nothing.</summary>
internal sealed class TitleNumbers(ArticleText text)
{
    // In tokens. A longer quotation is speech.
    private const int Longest = 12;

    private const WordClass Small = WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction;

    /// <summary>Whether the number belongs to a quoted title, or with its capital to a name in running text.</summary>
    public bool IsInTitle(Numeral number, int first, int limit) =>
        IsInQuotedTitle(number, first, limit) || (!number.IsDigits && (number.First == first ? BeginsListedTitle(number, limit) : IsInName(number, first, limit)));

    // "Eleven Floors: A Memoir (1979)": a line of a list of works.
    private bool BeginsListedTitle(Numeral number, int limit)
    {
        var i = number.End;
        var end = Math.Min(limit, i + Longest);
        while (i < end && IsOfTitle(i)) i++;
        return i > number.End && i + 2 < limit && text.IsChar(i, '(') && text.Tokens[i + 1] is { IsNumber: true } year && year.End - year.Start == 4 && text.IsChar(i + 2, ')');
    }

    // Every word of a title has a capital but the small ones; two of them at least, so that “Two” alone is none.
    private bool IsInQuotedTitle(Numeral number, int first, int limit)
    {
        var open = number.First - 1;
        var furthest = Math.Max(first, number.First - Longest);
        while (open >= furthest && IsOfTitle(open)) open--;
        if (open < furthest || text.Tokens[open].Kind != TokenKind.Quote) return false;
        var capitals = 0;
        var end = Math.Min(limit, open + Longest);
        for (var i = open + 1; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote) return capitals > 1;
            if (!IsOfTitle(i)) return false;
            if (text.Tokens[i].IsCapitalized) capitals++;
        }
        return false;
    }

    private bool IsOfTitle(int token)
    {
        var t = text.Tokens[token];
        return t.IsWord ? t.IsCapitalized || t.Is(Small) : t.IsNumber || t.Kind == TokenKind.Dash || text.IsChar(token, ',') || text.IsChar(token, ':');
    }

    // A number word has a capital at the beginning of a sentence or in a name. In a headline all words have one.
    private bool IsInName(Numeral number, int first, int limit)
    {
        if (!text.Tokens[number.First].IsCapitalized || text.Tokens[number.First - 1].Kind != TokenKind.Word) return false;
        var hasNeighbour = text.Tokens[number.First - 1].IsCapitalized || (number.End < limit && text.Tokens[number.End] is { IsWord: true, IsCapitalized: true });
        return hasNeighbour && IsRunningText(number, first, limit);
    }

    private bool IsRunningText(Numeral number, int first, int limit)
    {
        var plain = 0;
        for (var i = Math.Max(first, number.First - Longest); i < Math.Min(limit, number.End + Longest); i++)
        {
            var t = text.Tokens[i];
            if (t.IsWord && !t.IsCapitalized && !t.Is(Small)) plain++;
        }
        return plain > 1;
    }
}
