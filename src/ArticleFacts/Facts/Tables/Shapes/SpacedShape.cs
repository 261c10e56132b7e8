using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Standings whose columns only a blank sets apart: a row of single words, and below it rows that each end with as many numbers as there are words behind
/// the first. "Team W L" above "Elm Rovers 3 1".
/// </summary>
internal sealed class SpacedShape(TableSource source) : ITableShape
{
    private const int FewestRows = 3;
    private const int FewestColumns = 3;
    private const int MostColumns = 16;
    private const int LongestName = 6;
    private readonly ArticleText text = source.Text;

    public IEnumerable<DraftTable> Read()
    {
        var blocks = source.AllBlocks;
        for (var i = 0; i < blocks.Length;)
        {
            var columns = source.IsClaimed(i) || !IsHeader(blocks[i]) ? 0 : blocks[i].TokenCount;
            var end = i + 1;
            while (columns > 0 && end < blocks.Length && !source.IsClaimed(end) && blocks[end].BlankLinesBefore == 0 && IsRow(blocks[end], columns)) end++;
            if (end - i > FewestRows && Table(i, end, columns) is { } table)
            {
                source.Claim(i, end - 1);
                yield return table;
            }
            i = end;
        }
    }

    private bool IsHeader(ListItem item)
    {
        if (item.TokenCount is < FewestColumns or > MostColumns || item.IsMarked) return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (text.Tokens[i] is not { IsWord: true, IsCapitalized: true } t || (i > item.FirstToken && !t.SpaceBefore)) return false;
        }
        return true;
    }

    private bool IsRow(ListItem item, int columns)
    {
        var numbers = item.EndToken - columns + 1;
        if (numbers <= item.FirstToken || numbers - item.FirstToken > LongestName || !text.Tokens[item.FirstToken].IsCapitalized) return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (i < numbers ? text.Tokens[i].IsNumber : !source.TryNumber(i, out _) || !text.Tokens[i].SpaceBefore) return false;
        }
        return true;
    }

    private DraftTable? Table(int header, int end, int columns)
    {
        var blocks = source.AllBlocks;
        var table = new DraftTable { IntroBlock = ListIntro.BeforeBlock(source, header) };
        for (var c = 0; c < columns; c++) table.AddColumn(Name(header, c), c == 0 ? ColumnHint.Text : ColumnHint.None);
        if (table.Columns.Count < columns) return null;
        for (var r = header + 1; r < end; r++)
        {
            var item = blocks[r];
            var numbers = item.EndToken - columns + 1;
            var record = new DraftRecord(text.SpanOf(item.FirstToken, item.EndToken));
            record.Set(Name(header, 0), source.Cell(new TokenRange(item.FirstToken, numbers)));
            for (var c = 1; c < columns; c++) record.Set(Name(header, c), source.NumberCell(new TokenRange(numbers + c - 1, numbers + c)));
            table.Records.Add(record);
        }
        return table;
    }

    private string Name(int header, int column) => Words.Pascal(text.Slice(text.Tokens[source.AllBlocks[header].FirstToken + column].Span));
}
