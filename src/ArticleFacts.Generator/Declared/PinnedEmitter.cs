using System.Globalization;
using ArticleFacts.Generator.Emit;
using ArticleFacts.Templates;

namespace ArticleFacts.Generator.Declared;

/// <summary>Writes pinned constants. The type of each follows from how the text prints it.</summary>
internal static class PinnedEmitter
{
    /// <summary>The class in an article's class that holds the constants of the assembly.</summary>
    public const string ClassName = "Pinned";

    public static string Emit(PinnedClass pinned)
    {
        var writer = new SourceWriter();
        using (FileSection.Open(writer, pinned.Owner.Namespace))
        {
            using (writer.Open("partial class " + IdentifierWriter.Escape(pinned.Owner.Class)))
            {
                if (!pinned.IsArticle)
                {
                    Write(writer, pinned);
                }
                else
                {
                    writer.Line("/// <summary>The constants that the project has named by their words.</summary>");
                    using (writer.Open("public static partial class " + ClassName)) Write(writer, pinned);
                }
            }
        }
        return writer.ToString();
    }

    private static void Write(SourceWriter writer, PinnedClass pinned)
    {
        foreach (var constant in pinned.Constants)
        {
            var where = constant.Place.Where;
            writer.Gap();
            CommentWriter.Summary(writer, where.Text + ".", "\u201C" + where.Sentence + "\u201D", constant.DisplayPath + ":" + where.Line.ToString(CultureInfo.InvariantCulture));
            writer.Line(Member(IdentifierWriter.Escape(constant.Name), constant.Place));
        }
    }

    private static string Member(string name, PinPlace place) => place.Kind switch
    {
        PinKind.Whole => $"public const {WholeType(place.Value, out var suffix)} {name} = {place.Value}{suffix};",
        PinKind.Decimal => $"public const decimal {name} = {place.Value}m;",
        // C# has no constants of these types.
        PinKind.Date when DateValue.TryParse(place.Value, out var date) => CalendarDay.From(date) is { IsWholeValue: true } day
            ? Property(Types.DateOnly, name, day.Expression)
            : Property(Types.DateValue, name, ExpressionWriter.Date(date)),
        PinKind.Time when ExpressionWriter.Time(place.Value) is { } time => Property(Types.TimeOnly, name, time),
        _ => $"public const string {name} = {LiteralWriter.Text(place.Value)};",
    };

    private static string Property(string type, string name, string value) => $"public static {type} {name} {{ get; }} = {value};";

    private static string WholeType(string value, out string suffix)
    {
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            suffix = "";
            return "int";
        }
        var isLong = long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        suffix = isLong ? "L" : "m";
        return isLong ? "long" : "decimal";
    }
}
