namespace ArticleFacts;

/// <summary>The type of a column.</summary>
public enum ColumnType
{
    /// <summary>Text as printed.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Decimal,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day, as <c>18:00</c>.</summary>
    Time,

    /// <summary>One of few names, which become an enumeration.</summary>
    Enumeration,

    /// <summary>The name of a person.</summary>
    Person,

    /// <summary>The name of a place.</summary>
    Place,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">PascalCase name.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Nullable">Whether some record lacks it.</param>
public sealed record TableColumn(string Name, ColumnType Type, bool Nullable);

/// <summary>A cell of a record.</summary>
/// <param name="Text">The value as text: as printed, an invariant number, or an EDTF date; null when the record has none.</param>
/// <param name="Inherited">Whether the value is carried from an earlier item or a shared clause.</param>
/// <param name="Span">Where the value stands; empty when the cell has none.</param>
public sealed record TableCell(string? Text, bool Inherited, SourceSpan Span);

/// <summary>A record of a table.</summary>
/// <param name="Group">The heading or place under which the list puts it; null when the list has no groups.</param>
/// <param name="Cells">One cell a column, in the table's column order.</param>
/// <param name="Source">The part of the text that tells of this record.</param>
public sealed record TableRecord(string? Group, ValueList<TableCell> Cells, Mention Source);

/// <summary>A table that the article's prose or layout holds.</summary>
/// <param name="Name">What one record is called, in Pascal case (<c>AmericanKilledInCombat</c>); several tables of an article may be called the same.</param>
/// <param name="PluralName">What the table is called, in Pascal case (<c>AmericansKilledInCombat</c>).</param>
/// <param name="AnnouncedCount">The number of records that the introduction announces; null when it names none.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Records">The records, in text order.</param>
/// <param name="Intro">The introduction or heading of the list; null when there is none.</param>
public sealed record Table(
    string Name, string PluralName, int? AnnouncedCount, ValueList<TableColumn> Columns, ValueList<TableRecord> Records, Mention? Intro);
