using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Rows whose columns are set apart by tabs, bars or runs of blanks, below a row of column names.</summary>
internal sealed class AlignedShape(TableSource source) : ITableShape
{
    private const int FewestRows = 2;
    private const int MostColumns = 40;
    private readonly ArticleText text = source.Text;

    public IEnumerable<DraftTable> Read()
    {
        var items = source.Items;
        for (var i = 0; i < items.Length;)
        {
            var header = items[i].IsMarked ? [] : Columns(items[i]);
            if (header.Count < 2)
            {
                i++;
                continue;
            }
            var rows = new List<List<TokenRange>>();
            var end = i + 1;
            for (; end < items.Length && items[end].BlankLinesBefore == 0; end++)
            {
                var row = Columns(items[end]);
                if (row.Count != header.Count) break;
                rows.Add(row);
            }
            if (rows.Count >= FewestRows && IsHeader(header, rows) && Table(i, header, rows) is { } table)
            {
                source.Claim(Math.Max(table.IntroBlock, 0) > 0 ? table.IntroBlock : items[i].Block, items[end - 1].Block);
                yield return table;
            }
            i = end;
        }
    }

    private DraftTable? Table(int first, List<TokenRange> header, List<List<TokenRange>> rows)
    {
        var intro = ListIntro.Before(source, first);
        var table = new DraftTable { IntroBlock = intro < 0 ? -1 : source.Items[intro].Block };
        var names = header.ConvertAll(h => Words.PascalOfHeading(text.Fold(text.SpanOf(h.First, h.End))));
        if (names.Exists(n => n.Length == 0) || names.Distinct(StringComparer.Ordinal).Count() != names.Count) return null;
        for (var c = 0; c < names.Count; c++) table.AddColumn(names[c]);
        foreach (var row in rows)
        {
            var record = new DraftRecord(text.SpanOf(row[0].First, row[row.Count - 1].End));
            for (var c = 0; c < names.Count; c++) record.Set(names[c], CellReader.Read(source, row[c]));
            table.Records.Add(record);
        }
        return table;
    }

    // Column names are words, and the rows below hold a number or date in some column, or the names stand alone in a row that repeats nothing.
    private bool IsHeader(List<TokenRange> header, List<List<TokenRange>> rows) =>
        header.TrueForAll(h => text.Tokens[h.First].IsWord && !Exists(h, t => t.IsNumber))
        && rows.Exists(r => r.Exists(c => text.Tokens[c.End - 1].IsNumber));

    private bool Exists(TokenRange range, Predicate<Token> test)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (test(text.Tokens[i])) return true;
        }
        return false;
    }

    private List<TokenRange> Columns(ListItem item)
    {
        var columns = new List<TokenRange>();
        var start = item.FirstToken - item.Marker.End + item.Marker.First;
        for (var i = start + 1; i <= item.EndToken && columns.Count < MostColumns; i++)
        {
            if (i < item.EndToken && !IsGap(i)) continue;
            columns.Add(new TokenRange(start, i));
            start = i;
        }
        return columns;
    }

    // A tab, or two blanks that do not follow a full stop: typists end sentences so.
    private bool IsGap(int token)
    {
        int from = text.Tokens[token - 1].End, to = text.Tokens[token].Start;
        if (to - from > 200) return true;
        for (var i = from; i < to; i++)
        {
            if (text.Source[i] == '\t') return true;
        }
        return to - from > 1 && !text.IsChar(token - 1, '.') && !text.IsChar(token - 1, '?') && !text.IsChar(token - 1, '!');
    }
}
