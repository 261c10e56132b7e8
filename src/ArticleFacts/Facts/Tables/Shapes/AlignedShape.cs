using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Rows whose columns are set apart by tabs, bars or runs of blanks, below a row of column names.</summary>
internal sealed class AlignedShape(TableSource source) : ITableShape
{
    private const int FewestRows = 2;
    private const int MostColumns = 40;
    private readonly ArticleText text = source.Text;

    // Rows are read from all blocks: a row of names and dates may look like a byline.
    public IEnumerable<DraftTable> Read()
    {
        var blocks = source.Layout.Blocks;
        for (var i = 0; i < blocks.Length;)
        {
            var header = Columns(blocks[i]);
            if (header.Count < 2)
            {
                i++;
                continue;
            }
            var rows = new List<List<TokenRange>>();
            var end = i + 1;
            for (; end < blocks.Length && blocks[end].BlankLinesBefore == 0; end++)
            {
                var row = Columns(blocks[end]);
                if (row.Count != header.Count) break;
                rows.Add(row);
            }
            if (rows.Count >= FewestRows && IsHeader(header, rows) && Table(i, header, rows) is { } table)
            {
                source.Claim(i, end - 1);
                yield return table;
            }
            i = end;
        }
    }

    private DraftTable? Table(int first, List<TokenRange> header, List<List<TokenRange>> rows)
    {
        var table = new DraftTable { IntroBlock = ListIntro.BeforeBlock(source, first) };
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

    private List<TokenRange> Columns(LayoutBlock block)
    {
        var columns = new List<TokenRange>();
        var start = block.FirstToken;
        for (var i = start + 1; i <= block.EndToken && columns.Count < MostColumns; i++)
        {
            if (i < block.EndToken && ((text.Tokens[i].Flags & TokenFlags.LineStart) != 0 || !IsGap(i))) continue;
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
