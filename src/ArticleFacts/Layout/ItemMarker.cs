using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>The mark in front of a list's item: a bullet, a dash, or a number with a period or bracket.</summary>
internal static class ItemMarker
{
    /// <summary>Longest item number: three digits.</summary>
    private const int MostDigits = 3;

    public static bool Starts(ArticleText text, int first, int end) => Length(text, first, end, out _) > 0;

    /// <summary>Number of tokens of the mark at <paramref name="first"/>; 0 when there is none, or nothing behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First token of the block.</param>
    /// <param name="end">Token behind the block.</param>
    /// <param name="number">The item's number; 0 for a bullet.</param>
    public static int Length(ArticleText text, int first, int end, out int number)
    {
        number = 0;
        if (first + 1 >= end) return 0;
        var t = text.Tokens[first];
        if (IsBullet(text, t)) return text.Tokens[first + 1].SpaceBefore || text.Source[t.Start] != '-' ? 1 : 0;

        var open = text.IsChar(first, '(') ? 1 : 0;
        if (first + open + 2 >= end || text.Tokens[first + open] is not { IsNumber: true } digits || digits.End - digits.Start > MostDigits) return 0;
        var mark = first + open + 1;
        if (text.Tokens[mark].SpaceBefore || !text.Tokens[mark + 1].SpaceBefore) return 0;
        if (!text.IsChar(mark, ')') && (open == 1 || !text.IsChar(mark, '.'))) return 0;
        for (var i = digits.Start; i < digits.End; i++)
        {
            var c = text.Source[i];
            if (c is < '0' or > '9') return 0;
            number = (number * 10) + c - '0';
        }
        return open + 2;
    }

    private static bool IsBullet(ArticleText text, Token t)
    {
        var c = text.Source[t.Start];
        return t.End - t.Start == 1
            ? c is '*' or '\u2022' or '\u25CF' or '\u25AA' or '\u25E6' or '\u2023' or '\u00B7' || t.Kind == TokenKind.Dash
            : CharacterReference.TryDecode(text.Source, t.Start, t.End, out var decoded) > 0 && decoded is '\u2022' or '\u00B7';
    }
}
