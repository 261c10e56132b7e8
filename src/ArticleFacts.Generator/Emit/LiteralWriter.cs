using System.Globalization;
using System.Text;

namespace ArticleFacts.Generator.Emit;

/// <summary>The one place where values become C# literals.</summary>
internal static class LiteralWriter
{
    /// <summary>A string literal, or <c>null</c>. Whatever could end the literal or hide in it is escaped.</summary>
    public static string Text(string? value)
    {
        if (value is null) return "null";
        var literal = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
                continue;
            }
            var plain = CharacterClass.PlainLength(value, i);
            if (plain == 0)
            {
                literal.Append(c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => Escape(c) });
                continue;
            }
            literal.Append(value, i, plain);
            i += plain - 1;
        }
        return literal.Append('"').ToString();
    }

    /// <summary>The code unit as <c>\uXXXX</c>.</summary>
    public static string Escape(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>An integer literal, or <c>null</c>.</summary>
    public static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "null";

    /// <summary>A decimal literal, or <c>null</c>; keeps the scale.</summary>
    public static string Number(decimal? value) => value is { } number ? number.ToString(CultureInfo.InvariantCulture) + "m" : "null";

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";
}
