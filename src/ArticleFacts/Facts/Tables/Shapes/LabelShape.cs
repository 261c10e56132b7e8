using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Lines of the form "Label: value" whose first label comes again: each time, a record begins.</summary>
internal sealed class LabelShape(TableSource source) : ITableShape
{
    private const int LongestLabel = 4;
    private const int LongestValue = 40;

    // More labels than this are no fields of records.
    private const int MostColumns = 40;

    private readonly ArticleText text = source.Text;

    public IEnumerable<DraftTable> Read()
    {
        var items = source.AllBlocks;
        for (var i = 0; i < items.Length;)
        {
            var end = i;
            while (end < items.Length && !items[end].IsMarked && !source.IsClaimed(items[end].Block) && Colon(items[end]) >= 0) end++;
            if (end > i) i = FirstRepeated(i, end);
            if (Table(i, end) is { } table)
            {
                source.Claim(Math.Max(table.IntroBlock, 0) > 0 ? table.IntroBlock : items[i].Block, items[end - 1].Block);
                yield return table;
            }
            i = Math.Max(end, i + 1);
        }
    }

    // Lines before the first label that comes again belong to the article: "Recall date: May 2".
    private int FirstRepeated(int first, int end)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = first; i < end; i++) counts[Label(i)] = (counts.TryGetValue(Label(i), out var count) ? count : 0) + 1;
        while (first < end && counts[Label(first)] < 2) first++;
        return first;
    }

    private DraftTable? Table(int first, int end)
    {
        if (end - first < 4 || SpokenLines(first, end) * 2 > end - first) return null;
        var lead = Label(first);
        var table = new DraftTable { IntroBlock = ListIntro.BeforeBlock(source, first) };
        DraftRecord? record = null;
        var recordStart = first;
        for (var i = first; i < end; i++)
        {
            var label = Label(i);
            var name = Words.Pascal(label);
            if (name.Length == 0) return null;
            if (label == lead)
            {
                recordStart = i;
                record = new DraftRecord(text.SpanOf(source.AllBlocks[i].FirstToken, RecordEnd(i, end, lead)));
                table.Records.Add(record);
            }
            else if (record!.Cells.ContainsKey(name) && i > recordStart)
            {
                return null;
            }
            table.AddColumn(name, i == first ? ColumnHint.Text : ColumnHint.None);
            if (table.Columns.Count > MostColumns) return null;
            var value = new TokenRange(Colon(source.AllBlocks[i]) + 1, source.AllBlocks[i].EndToken);
            if (DayAndPlace(value) is { IsEmpty: false } place)
            {
                table.AddColumn("Place", ColumnHint.Place);
                record!.Set("Place", source.Cell(place));
                value = new TokenRange(value.First, place.First - 1);
            }
            record!.Set(name, CellReader.Read(source, value));
        }
        if (table.Records.Count < 2 || table.Columns.Count < 2) return null;
        if (table.Columns[0].Name is "Product" or "Item" or "Model")
        {
            // The title of a recall tells of the company; what is listed are its products.
            table.FallbackNoun = table.Columns[0].Name;
            table.PreferFallback = true;
        }
        return table;
    }

    // "Died: May 3, 2005, Tal Vara, Iraq": the place behind the day; empty where none stands there.
    private TokenRange DayAndPlace(TokenRange value)
    {
        if (source.DateAt(value.First) is not { } date || date.FirstToken != value.First || date.EndToken + 1 >= value.End || !text.IsChar(date.EndToken, ',')) return default;
        var first = date.EndToken + 1;
        var town = source.TownAt(first, value.End);
        return town > 0 && (first + town == value.End || text.IsChar(first + town, ',') || text.Tokens[first + town].Is(Lexicon.WordClass.PlaceHead)) ? new TokenRange(first, value.End) : default;
    }

    private int RecordEnd(int first, int end, string lead)
    {
        var i = first + 1;
        while (i < end && Label(i) != lead) i++;
        return source.AllBlocks[i - 1].EndToken;
    }

    // Questions and answers, and speakers in turn, are labelled too, but what they hold are sentences.
    private int SpokenLines(int first, int end)
    {
        var spoken = 0;
        for (var i = first; i < end; i++)
        {
            var item = source.AllBlocks[i];
            var last = item.EndToken - 1;
            if (item.TokenCount > 6 && (text.IsChar(last, '.') || text.IsChar(last, '?') || text.IsChar(last, '!') || text.Tokens[last].Kind == TokenKind.Quote)) spoken++;
        }
        return spoken;
    }

    private string Label(int index) => text.Fold(text.SpanOf(source.AllBlocks[index].FirstToken, Colon(source.AllBlocks[index])));

    // The colon behind a label of few words; -1 when the item has none.
    private int Colon(ListItem item)
    {
        if (item.TokenCount > LongestValue || item.Kind == BlockKind.Headline || !text.Tokens[item.FirstToken].IsCapitalized) return -1;
        for (var i = item.FirstToken; i + 1 < item.EndToken && i <= item.FirstToken + LongestLabel; i++)
        {
            if (text.IsChar(i, ':')) return i > item.FirstToken && text.Tokens[i + 1].SpaceBefore ? i : -1;
            if (!text.Tokens[i].IsWord && text.Tokens[i].Kind != TokenKind.Dash) return -1;
        }
        return -1;
    }
}
