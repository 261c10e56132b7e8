namespace ArticleFacts.Facts;

/// <summary>
/// Records of several short lines, with a blank line between them: name, home and what the person was, each on a line of its own.
/// Lines are one record where at least three records in a row have as many lines.
/// </summary>
internal sealed class Stanzas
{
    private const int FewestStanzas = 3;
    private const int MostLines = 5;
    private const int LongestLine = 24;

    private readonly TableSource source;
    private readonly int[] lengths;

    public Stanzas(TableSource source)
    {
        this.source = source;
        lengths = new int[source.Items.Length];
        for (var i = 0; i < lengths.Length;)
        {
            var (stanzas, lines) = RunAt(i);
            if (stanzas < FewestStanzas || lines < 2)
            {
                i += Math.Max(1, stanzas * lines);
                continue;
            }
            for (var n = 0; n < stanzas; n++, i += lines) lengths[i] = lines;
        }
    }

    /// <summary>The item at <paramref name="index"/>, with the lines below it that belong to its stanza.</summary>
    public ListItem At(int index, out int last)
    {
        var item = source.Items[index];
        last = index + Math.Max(0, lengths[index] - 1);
        return last == index ? item : item with { EndToken = source.Items[last].EndToken };
    }

    private (int Stanzas, int Lines) RunAt(int first)
    {
        int stanzas = 0, lines = LinesAt(first);
        if (lines < 2) return (0, 0);
        for (var i = first; LinesAt(i) == lines; i += lines) stanzas++;
        return (stanzas, lines);
    }

    // The number of short lines up to the next blank line; 0 where a line is prose.
    private int LinesAt(int first)
    {
        var items = source.Items;
        var i = first;
        for (; i < items.Length && i < first + MostLines + 1 && (i == first || items[i].BlankLinesBefore == 0); i++)
        {
            var item = items[i];
            if (item.IsMarked || item.TokenCount > LongestLine || item.Kind != BlockKind.Record || source.Text.IsChar(item.EndToken - 1, ':')) return 0;
        }
        var lines = i - first;
        return lines <= MostLines && first < items.Length && source.Text.Tokens[items[first].FirstToken].IsCapitalized ? lines : 0;
    }
}
