using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>What a placeholder takes out of the text.</summary>
internal enum FieldType
{
    /// <summary>Words up to what the template has next.</summary>
    Text,

    /// <summary>A whole number, in digits or words.</summary>
    Integer,

    /// <summary>A number.</summary>
    Decimal,

    /// <summary>A date that the reader can resolve.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>The name of a person.</summary>
    Person,

    /// <summary>The proper name of a place.</summary>
    Place,

    /// <summary>An amount with its currency.</summary>
    Money,

    /// <summary>A share with its sign or word.</summary>
    Percent,

    /// <summary>A rank of a uniformed service.</summary>
    Rank,

    /// <summary>An armed service.</summary>
    Branch,
}

/// <summary>Names of types in templates, and the type that a placeholder's name implies.</summary>
internal static class FieldTypes
{
    private static readonly Dictionary<string, FieldType> ByName = new(StringComparer.Ordinal)
    {
        ["text"] = FieldType.Text,
        ["int"] = FieldType.Integer,
        ["decimal"] = FieldType.Decimal,
        ["date"] = FieldType.Date,
        ["time"] = FieldType.Time,
        ["person"] = FieldType.Person,
        ["place"] = FieldType.Place,
        ["money"] = FieldType.Money,
        ["percent"] = FieldType.Percent,
        ["rank"] = FieldType.Rank,
        ["branch"] = FieldType.Branch,
    };

    // The last word of the placeholder's name decides: {BirthDate} is a date, {HomeCity} a place.
    private static readonly Dictionary<string, FieldType> ByConvention = new(StringComparer.Ordinal)
    {
        ["Person"] = FieldType.Person,
        ["Age"] = FieldType.Integer,
        ["Date"] = FieldType.Date,
        ["Day"] = FieldType.Date,
        ["Place"] = FieldType.Place,
        ["Hometown"] = FieldType.Place,
        ["City"] = FieldType.Place,
        ["Town"] = FieldType.Place,
        ["State"] = FieldType.Place,
        ["Province"] = FieldType.Place,
        ["Country"] = FieldType.Place,
        ["Location"] = FieldType.Place,
        ["Rank"] = FieldType.Rank,
        ["Branch"] = FieldType.Branch,
        ["Price"] = FieldType.Money,
        ["Fee"] = FieldType.Money,
        ["Cost"] = FieldType.Money,
        ["Percent"] = FieldType.Percent,
        ["Percentage"] = FieldType.Percent,
    };

    /// <summary>The names of all types, for messages.</summary>
    public static string Names { get; } = string.Join(", ", ByName.Keys);

    /// <summary>The type of this name in a template.</summary>
    public static bool TryParse(string name, out FieldType type) => ByName.TryGetValue(name, out type);

    /// <summary>The name of a type that differs from <paramref name="name"/> by case only; null when there is none.</summary>
    public static string? InOtherCase(string name) => ByName.Keys.FirstOrDefault(n => n != name && Unicode.AreSame(n, name));

    /// <summary>The type in words, for messages: "a whole number".</summary>
    public static string Describe(FieldType type) => type switch
    {
        FieldType.Integer => "a whole number",
        FieldType.Decimal => "a number",
        FieldType.Date => "a date",
        FieldType.Time => "a time of day",
        FieldType.Person => "the name of a person",
        FieldType.Place => "the name of a place",
        FieldType.Money => "an amount of money",
        FieldType.Percent => "a percentage",
        FieldType.Rank => "a rank",
        FieldType.Branch => "an armed service",
        _ => "text",
    };

    /// <summary>The type that a placeholder has when it names none.</summary>
    public static FieldType Conventional(string placeholder)
    {
        if (placeholder is "Name" or "FullName") return FieldType.Person;
        var word = placeholder.Length;
        while (word > 0 && !Unicode.IsUpper(placeholder[--word])) { }
        return ByConvention.TryGetValue(placeholder.Substring(word), out var type) ? type : FieldType.Text;
    }

    /// <summary>The column that holds the type.</summary>
    public static ColumnType Column(FieldType type) => type switch
    {
        FieldType.Integer => ColumnType.Integer,
        FieldType.Decimal or FieldType.Money or FieldType.Percent => ColumnType.Decimal,
        FieldType.Date => ColumnType.Date,
        FieldType.Time => ColumnType.Time,
        FieldType.Person => ColumnType.Person,
        FieldType.Place => ColumnType.Place,
        FieldType.Branch => ColumnType.Enumeration,
        _ => ColumnType.Text,
    };
}
