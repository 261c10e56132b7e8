using System.Globalization;
using ArticleFacts.Text;

namespace ArticleFacts.Review;

/// <summary>How values are written in a facts file.</summary>
internal static class FactsValues
{
    public static bool TryNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static bool TryKind(string text, out QuantityKind kind) => TryEnum(text, out kind);

    public static bool TryQuotationKind(string text, out QuotationKind kind) => TryEnum(text, out kind);

    public static string Keyword<T>(T value)
        where T : struct, Enum => Unicode.ToLower(value.ToString());

    /// <summary>All values of an enumeration.</summary>
    public static T[] All<T>()
        where T : struct, Enum =>
#if NET
        Enum.GetValues<T>();
#else
        (T[])Enum.GetValues(typeof(T));
#endif

    // Only the names in lower case: Enum.TryParse takes numbers, too.
    private static bool TryEnum<T>(string text, out T value)
        where T : struct, Enum
    {
        foreach (var each in All<T>())
        {
            value = each;
            if (Keyword(each) == text) return true;
        }
        value = default;
        return false;
    }
}

/// <summary>The types of columns as a facts file writes them.</summary>
internal static class ColumnTypes
{
    private static readonly (string Name, ColumnType Type)[] Types =
    [
        ("text", ColumnType.Text), ("int", ColumnType.Integer), ("decimal", ColumnType.Decimal), ("date", ColumnType.Date), ("enum", ColumnType.Enumeration),
        ("time", ColumnType.Time), ("person", ColumnType.Person), ("place", ColumnType.Place),
    ];

    /// <summary>All names, for messages.</summary>
    public static string All { get; } = string.Join(", ", Types.Select(t => t.Name));

    public static bool TryParse(string name, out ColumnType type)
    {
        foreach (var known in Types)
        {
            type = known.Type;
            if (known.Name == name) return true;
        }
        type = default;
        return false;
    }

    public static string NameOf(ColumnType type) => Array.Find(Types, t => t.Type == type).Name;

    /// <summary>Whether the text of a cell is a value of the type.</summary>
    public static bool Takes(ColumnType type, string text) => type switch
    {
        ColumnType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ColumnType.Decimal => FactsValues.TryNumber(text, out _),
        ColumnType.Date => DateValue.TryParse(text, out _),
        _ => true,
    };
}
