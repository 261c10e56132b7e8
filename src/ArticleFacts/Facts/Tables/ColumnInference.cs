using System.Globalization;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>The types of columns, out of all their values.</summary>
internal static class ColumnInference
{
    /// <summary>A column that fewer than one record in so many fills says more about those records than about the list.</summary>
    public const int RarestColumn = 5;

    private const int MostMembers = 12;

    /// <summary>The column's type and nullability.</summary>
    public static TableColumn Infer(DraftTable table, string name, ColumnHint hint)
    {
        var values = new List<string>(table.Records.Count);
        foreach (var record in table.Records)
        {
            if (record.Cells.TryGetValue(name, out var cell)) values.Add(cell.Text);
        }
        return new TableColumn(name, Type(name, hint, values), values.Count < table.Records.Count);
    }

    /// <summary>Columns that few records fill say more about those records than about the list.</summary>
    public static bool IsWorthKeeping(DraftTable table, string name)
    {
        var support = table.Support(name);
        if (support == 0) return false;
        return name switch
        {
            "Description" or "Place" or "Years" or "Purpose" or "Subject" => support * 2 >= table.Records.Count,
            "State" or "Country" => table.Support("Hometown") > 0 || support * RarestColumn >= table.Records.Count,
            _ => support * RarestColumn >= table.Records.Count,
        };
    }

    private static ColumnType Type(string name, ColumnHint hint, List<string> values)
    {
        switch (hint)
        {
            case ColumnHint.Person: return ColumnType.Person;
            case ColumnHint.Place: return ColumnType.Place;
            case ColumnHint.Date: return ColumnType.Date;
            case ColumnHint.Text: return ColumnType.Text;
        }
        if (values.TrueForAll(IsDate)) return ColumnType.Date;
        if (values.TrueForAll(IsInteger)) return ColumnType.Integer;
        if (values.TrueForAll(IsDecimal)) return ColumnType.Decimal;
        return IsEnumeration(name, values) ? ColumnType.Enumeration : ColumnType.Text;
    }

    // "0319" is a code and no number.
    private static bool IsInteger(string value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        && !(value.Length > 1 && value[0] == '0') && value[0] != '+';

    private static bool IsDecimal(string value) => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
        && !(value.Length > 1 && value[0] == '0' && value[1] != '.') && value[0] is not ('+' or '.');

    private static bool IsDate(string value) => value.Length == 10 && value[4] == '-' && value[7] == '-' && value[0] is >= '0' and <= '9' && value[9] is >= '0' and <= '9';

    // Few names of one to three words that come again: a closed set, and the generator can make an enumeration of it.
    private static bool IsEnumeration(string name, List<string> values)
    {
        var distinct = new HashSet<string>(values, StringComparer.Ordinal);
        foreach (var value in distinct)
        {
            if (value.Length > 40 || !Unicode.IsLetter(value[0]) || value.Count(c => c == ' ') > 3) return false;
        }
        if (name == "Branch") return values.Count >= 3;
        return values.Count >= 5 && distinct.Count <= MostMembers && distinct.Count >= 2 && distinct.Count * 5 <= values.Count * 3;
    }
}
