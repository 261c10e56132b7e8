namespace ArticleFacts.Facts;

/// <summary>A range of tokens: <c>Tokens[First..End]</c>; <c>default</c> stands for "not there".</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;
}

/// <summary>What the shape knows of a column before the values of all records are seen.</summary>
internal enum ColumnHint
{
    None,
    Person,
    Place,
    Date,

    /// <summary>Text that stays text, however few its values or however much they look like numbers.</summary>
    Text,
}

/// <summary>A cell as a shape reads it.</summary>
internal readonly record struct DraftCell(string Text, SourceSpan Span, bool Inherited = false);

/// <summary>A record as a shape reads it: cells by column name.</summary>
internal sealed class DraftRecord(SourceSpan source)
{
    public SourceSpan Source { get; } = source;

    public string? Group { get; set; }

    public CellMap<DraftCell> Cells { get; } = new();

    public void Set(string column, DraftCell? cell)
    {
        if (cell is { Text.Length: > 0 } c) Cells[column] = c;
    }
}

/// <summary>A table as a shape reads it: names and types of the whole come later.</summary>
internal sealed class DraftTable
{
    private readonly List<(string Name, ColumnHint Hint)> columns = [];

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<(string Name, ColumnHint Hint)> Columns => columns;

    public List<DraftRecord> Records { get; } = [];

    /// <summary>The introduction or heading: index of its block, -1 for none.</summary>
    public int IntroBlock { get; set; } = -1;

    /// <summary>Where the introduction's own words begin, when it shares a sentence or block with its list; else empty.</summary>
    public TokenRange IntroTokens { get; set; }

    /// <summary>What one record is called when nothing in the text names it ("Casualty"); null for nothing.</summary>
    public string? FallbackNoun { get; set; }

    /// <summary>Whether <see cref="FallbackNoun"/> says more than the article's title would.</summary>
    public bool PreferFallback { get; set; }

    public void AddColumn(string name, ColumnHint hint = ColumnHint.None)
    {
        if (!columns.Exists(c => c.Name == name)) columns.Add((name, hint));
    }

    /// <summary>Removes a column that too few records fill.</summary>
    public void RemoveColumn(string name)
    {
        columns.RemoveAll(c => c.Name == name);
        foreach (var record in Records) record.Cells.Remove(name);
    }

    public int Support(string column) => Records.Count(r => r.Cells.ContainsKey(column));
}
