using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Rows whose columns are set apart by tabs, bars, semicolons, commas or runs of blanks, below a row of column names.</summary>
internal sealed class AlignedShape(TableSource source) : ITableShape
{
    private const int FewestRows = 2;
    private readonly ArticleText text = source.Text;
    private readonly ColumnReader columns = new(source.Text);

    // Rows are read from all blocks: a row of names and dates may look like a byline.
    public IEnumerable<DraftTable> Read()
    {
        var blocks = source.Layout.Blocks;
        for (var i = 0; i < blocks.Length;)
        {
            // Most blocks stand between blank lines, and have no rows below them.
            if (i + FewestRows >= blocks.Length || blocks[i + 1].BlankLinesBefore > 0 || blocks[i + 2].BlankLinesBefore > 0)
            {
                i++;
                continue;
            }
            var delimiter = ColumnReader.DelimiterOf(text, blocks[i]);
            var header = columns.Read(blocks[i], delimiter);
            if (header.Count < 2)
            {
                i++;
                continue;
            }
            var rows = new List<List<TokenRange>>();
            var end = i + 1;
            for (; end < blocks.Length && blocks[end].BlankLinesBefore == 0; end++)
            {
                if (delimiter == '|' && ColumnReader.IsRule(text, blocks[end])) continue;
                var row = columns.Read(blocks[end], delimiter);
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
        var names = header.ConvertAll(h => Words.Pascal(text.Fold(text.SpanOf(h.First, h.End))));
        if (names.Exists(n => n.Length == 0) || names.Distinct(StringComparer.Ordinal).Count() != names.Count) return null;
        for (var c = 0; c < names.Count; c++) table.AddColumn(names[c]);
        foreach (var row in rows)
        {
            var record = new DraftRecord(Span(row));
            for (var c = 0; c < names.Count; c++) if (!row[c].IsEmpty) record.Set(names[c], CellReader.Read(source, row[c]));
            table.Records.Add(record);
        }
        return table;
    }

    // Column names are words, and the rows below hold a number or date in some column, or the names stand alone in a row that repeats nothing.
    private bool IsHeader(List<TokenRange> header, List<List<TokenRange>> rows) =>
        header.TrueForAll(h => !h.IsEmpty && text.Tokens[h.First].IsWord && !Exists(h, t => t.IsNumber))
        && rows.Exists(r => r.Exists(c => !c.IsEmpty && text.Tokens[c.End - 1].IsNumber)) && rows.TrueForAll(r => r.Exists(c => !c.IsEmpty));

    private SourceSpan Span(List<TokenRange> row) =>
        text.SpanOf(row.Find(c => !c.IsEmpty).First, row.FindLast(c => !c.IsEmpty).End);

    private bool Exists(TokenRange range, Predicate<Token> test)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (test(text.Tokens[i])) return true;
        }
        return false;
    }
}
