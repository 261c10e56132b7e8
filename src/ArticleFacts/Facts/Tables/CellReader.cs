using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Reads the value of a cell: a date as EDTF, a plain number in invariant form, a dash as nothing, else the words.</summary>
internal static class CellReader
{
    public static DraftCell? Read(TableSource source, TokenRange range)
    {
        if (range.IsEmpty || IsNothing(source.Text, range)) return null;
        var span = source.Text.SpanOf(range.First, range.End);
        if (source.DateAt(range.First) is { } date && date.FirstToken == range.First && date.EndToken == range.End && source.ValueOf(date) is { } value)
        {
            return new DraftCell(value.ToString(), span);
        }
        return source.NumberCell(range);
    }

    // "-", "–", "n/a": the column has no value here.
    private static bool IsNothing(ArticleText text, TokenRange range) =>
        (range.End - range.First == 1 && text.Tokens[range.First].Kind == TokenKind.Dash)
        || (range.End - range.First == 3 && text.Is(range.First, "n") && text.IsChar(range.First + 1, '/') && text.Is(range.First + 2, "a"));
}
