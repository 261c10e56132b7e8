using ArticleFacts.Templates;

namespace ArticleFacts.Tests.Templates;

/// <summary>The grammar: what is read, and what every misuse is told, with its place in the template.</summary>
public class TemplateParserTests
{
    [Theory]
    [InlineData("{Name}, {Age:int?}, of {Hometown}", "Name:Person Age:Integer? Hometown:Place")]
    [InlineData("{Branch} {Rank?} {Name}, {Age:int?}, of {Hometown}, {State}, {Circumstances} on {Date:date}.", "Branch:Branch Rank:Rank? Name:Person Age:Integer? Hometown:Place State:Place Circumstances:Text Date:Date")]
    [InlineData("{Item} costs {Price}", "Item:Text Price:Money")]
    [InlineData("{Item:text}: {Share:percent} of {Total:decimal}", "Item:Text Share:Percent Total:Decimal")]
    [InlineData("{BirthDate} {HomeCity} {Mileage}", "BirthDate:Date HomeCity:Place Mileage:Text")]
    [InlineData("{Name}[, {Age}]", "Name:Person Age:Integer?")]
    [InlineData("{Name} (of|from) {Town}", "Name:Person Town:Place")]
    [InlineData("(on {Date} {What}|{What} on {Date}).", "Date:Date What:Text")]
    [InlineData("(aged {Age}|born {Born:date}) in {Town}", "Age:Integer? Born:Date? Town:Place")]
    [InlineData("({Name}, {Age},)+ all of {Town}", "Name:Person Age:Integer Town:Place")]
    [InlineData("{Name}: {*Rest}", "Name:Person Rest:Text")]
    [InlineData("{Name}: {Rest*}", "Name:Person Rest:Text")]
    [InlineData("{{a}} [[b]] ((c)) || {Name}", "Name:Person")]
    public void A_template_has_fields(string text, string fields)
    {
        var template = Template.Parse(text);

        Assert.Empty(template.Errors);
        Assert.Equal(fields, string.Join(' ', template.Fields.Select(f => f.Name + ":" + f.Type + (f.IsNullable ? "?" : ""))));
    }

    [Theory]
    [InlineData("{Name", 0, 1, "Malformed", "never closed")]
    [InlineData("{Name {Age}", 0, 1, "Malformed", "never closed")]
    [InlineData("{Name} [of {Town}", 7, 8, "Malformed", "never closed")]
    [InlineData("{Name} (of|from {Town}", 7, 8, "Malformed", "never closed")]
    [InlineData("{Name} (of {Town}]", 7, 8, "Malformed", "never closed")]
    [InlineData("{Name} }", 7, 8, "Malformed", "closes nothing")]
    [InlineData("{Name} ] of", 7, 8, "Malformed", "closes nothing")]
    [InlineData("{Name} ) of", 7, 8, "Malformed", "closes nothing")]
    [InlineData("{Name} | {Age}", 7, 8, "Malformed", "only be used between alternatives")]
    [InlineData("{Name} {}", 7, 9, "Malformed", "no name")]
    [InlineData("{Name} {:int}", 7, 13, "Malformed", "no name")]
    [InlineData("{Name} {*}", 7, 10, "Malformed", "no name")]
    [InlineData("{2nd}", 0, 5, "Malformed", "not a valid property name")]
    [InlineData("{First Name}", 0, 12, "Malformed", "not a valid property name")]
    [InlineData("{Age?:int}", 0, 10, "Malformed", "{Age:int?}")]
    [InlineData("{Name} [ ] x", 7, 10, "Malformed", "empty")]
    [InlineData("{Name} (a|)", 7, 11, "Malformed", "empty")]
    [InlineData("", 0, 0, "Malformed", "no placeholder")]
    [InlineData("of Tyler", 0, 8, "Malformed", "no placeholder")]
    [InlineData("{Age:integer}", 0, 13, "UnknownType", "'integer' is not a type: use one of text, int, decimal, date, time, person")]
    [InlineData("{Age:}", 0, 6, "UnknownType", "'' is not a type")]
    [InlineData("{Age:Int}", 0, 9, "UnknownType", "write 'int'")]
    [InlineData("{Age:DATE}", 0, 10, "UnknownType", "write 'date'")]
    [InlineData("{Rest*:text}", 0, 12, "Malformed", "not a valid property name")]
    [InlineData("{Name} and {Name}", 11, 17, "DuplicateName", "'Name' is already defined")]
    [InlineData("{Name} [and {Name}]", 7, 19, "DuplicateName", "'Name' is already defined")]
    [InlineData("{Name} and {name}", 11, 17, "DuplicateName", "another case or type")]
    [InlineData("({When:date}|{When:text})", 13, 24, "DuplicateName", "another case or type")]
    [InlineData("{What} {Why}", 7, 12, "Ambiguous", "Can't tell where {What} ends")]
    [InlineData("{What}[,] {Why}", 10, 15, "Ambiguous", "Can't tell where {What} ends")]
    [InlineData("{What} {Age?} {Why}", 14, 19, "Ambiguous", "Can't tell where {What} ends")]
    [InlineData("{What} {Rest*}", 7, 14, "Ambiguous", "Can't tell where {What} ends")]
    [InlineData("({What})+", 1, 7, "Ambiguous", "Can't tell where {What} ends")]
    [InlineData("[{Name}]", 0, 8, "Ambiguous", "make one part required")]
    [InlineData("({Name},)+ ({Age},)+", 11, 20, "Ambiguous", "only one repeated part")]
    [InlineData("{Rest*}.", 7, 8, "Unreachable", "after it")]
    [InlineData("{Rest*} {Name}", 8, 14, "Unreachable", "after it")]
    [InlineData("{Name} (of|from|of) {Town}", 16, 18, "Unreachable", "same as an earlier one")]
    [InlineData("{Name} ([of]|from) {Town}", 8, 12, "Unreachable", "Everything in this alternative is optional")]
    [InlineData("{Name} [{Age?}]", 7, 15, "Unreachable", "remove the brackets")]
    public void A_misuse_is_told_with_its_place(string text, int start, int end, string kind, string message)
    {
        var error = Template.Parse(text).Errors[0];

        Assert.Equal((new SourceSpan(start, end), kind), (error.Span, error.Kind.ToString()));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once() =>
        Assert.Equal([0, 9, 17], Template.Parse("{Age:in} {2nd} a {}").Errors.Select(e => e.Span.Start));

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    [InlineData(300, 1)]
    public void The_number_of_fields_is_bounded(int fields, int errors)
    {
        var template = Template.Parse(string.Join(", ", Enumerable.Range(0, fields).Select(i => "{F" + i + "?}")) + " end");
        Assert.Equal(errors, template.Errors.Count);
        Assert.All(template.Errors, e => Assert.Contains("at most 64 fields", e.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('{')]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('|')]
    [InlineData('\uD800')]
    [InlineData('\0')]
    public void A_hostile_template_is_an_error_and_no_failure(char c)
    {
        foreach (var length in new[] { 1, 2, 3, 1001, TemplateParser.MaxLength, 100_000 })
        {
            Assert.NotEmpty(Template.Parse(new string(c, length)).Errors);
            Assert.NotNull(Template.Parse("{Name}" + string.Join(" ", Enumerable.Repeat(c, length / 2))));
        }
    }
}
