namespace ArticleFacts.Review;

/// <summary>What a line of a facts file is about. The names in lower case are the keywords.</summary>
internal enum FactsKind
{
    Headline,
    Published,
    Author,
    Dateline,
    Constant,
    Person,
    Organization,
    Place,
    Date,
    Quotation,
    Acronym,
    Table,
    Cell,
}

/// <summary>A column of a table's line: <c>Town = Hometown: place?</c>.</summary>
/// <param name="Name">The property.</param>
/// <param name="Source">The reader's name of the column; the same as <paramref name="Name"/> unless it is renamed.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="IsNullable">Whether a record may lack it.</param>
/// <param name="Span">Where it is in the file.</param>
internal sealed record FactsColumn(string Name, string Source, ColumnType Type, bool IsNullable, SourceSpan Span);

/// <summary>A value with its keyword: <c>role "mayor"</c>.</summary>
internal sealed record FactsAttribute(string Name, string Value, SourceSpan Span);

/// <summary>One line of a facts file.</summary>
internal sealed record FactsStatement
{
    public required FactsKind Kind { get; init; }

    /// <summary>Whether the line strikes the fact out: <c>not person "Color Date"</c>.</summary>
    public bool IsStruck { get; init; }

    /// <summary>The member's name; null for kinds that have none, and where the line says <c>_</c>: the fact is in its collection only.</summary>
    public string? Name { get; init; }

    /// <summary>The value after <c>=</c> (of <c>published</c>: the value itself); null if there is none.</summary>
    public string? Value { get; init; }

    /// <summary>The upper end of a range; null if there is none.</summary>
    public string? UpperValue { get; init; }

    /// <summary>The full name of a person, organization or place, or the acronym; null for other kinds.</summary>
    public string? FullName { get; init; }

    /// <summary>Name of the type of a table's records; of a cell the column.</summary>
    public string? Second { get; init; }

    public ValueList<FactsAttribute> Attributes { get; init; } = ValueList<FactsAttribute>.Empty;

    public ValueList<FactsColumn> Columns { get; init; } = ValueList<FactsColumn>.Empty;

    /// <summary>The number of records of a table; null if the line does not say.</summary>
    public int? Rows { get; init; }

    /// <summary>The words of the text that the line is tied to: one string, or one for each segment of a quotation.</summary>
    public ValueList<FactsToken> Words { get; init; } = ValueList<FactsToken>.Empty;

    /// <summary>The whole line without comment.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The name's place; that of the line if it has none.</summary>
    public required SourceSpan NameSpan { get; init; }

    /// <summary>The place of <see cref="Value"/>; that of the line if it has none.</summary>
    public required SourceSpan ValueSpan { get; init; }

    /// <summary>The place of <see cref="FullName"/>; that of the line if it has none.</summary>
    public required SourceSpan FullNameSpan { get; init; }

    /// <summary>What messages call the fact.</summary>
    public string Title => Kind == FactsKind.Cell ? Name + "." + Second : Name ?? FullName ?? (Words.Count > 0 ? "\u201C" + Words[0].Text + "\u201D" : FactsGrammar.Keyword(Kind));

    /// <summary>The value of an attribute; null if the line does not have it.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var a in Attributes)
            {
                if (a.Name == attribute) return a.Value;
            }
            return null;
        }
    }

    /// <summary>Whether the line has an attribute.</summary>
    public bool Has(string attribute) => this[attribute] is not null;
}
