using System.Text.Json;

namespace ArticleFacts.Accuracy;

/// <summary>Compares the parts of a person's name with a gold row: every part that the row asserts must agree, periods, commas and case aside.</summary>
internal static class NameParts
{
    public static bool AreRight(JsonElement row)
    {
        var name = PersonName.Parse(row.GetProperty("text").GetString());
        return row.GetProperty("gold").EnumerateObject().All(part => Key(part.Value.GetString()) == Key(Part(name, part.Name)));
    }

    private static string? Part(PersonName name, string part) => part switch
    {
        "title" => name.Title,
        "first" => name.First,
        "middle" => name.Middle,
        "last" => name.Last,
        "suffix" => name.Suffix,
        "nickname" => name.Nickname,
        _ => throw new ArgumentException($"There is no part of a name called '{part}'.", nameof(part)),
    };

    private static string Key(string? part) =>
        string.Concat((part ?? "").Where(c => c is not ('.' or ','))).Trim().ToLowerInvariant();
}
