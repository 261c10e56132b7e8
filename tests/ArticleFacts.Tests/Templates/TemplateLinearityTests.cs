using ArticleFacts.Templates;

namespace ArticleFacts.Tests.Templates;

/// <summary>Steps are counted and not timed: whatever the template and the text are, there are no more than tokens times instructions allow.</summary>
public class TemplateLinearityTests
{
    private static readonly string[] Templates =
    [
        "{A} a {B} a {C} a {D} a {E} a {F}.",
        "({A} a [a] [a] [a] [a] b)+ {B} b",
        "[a] [a] [a] [a] [a] [a] [a] [a] a a a a a a a a {A}",
        "( (a|a b|a b a)|({Name},) ) {A} on {Date}.",
        "({Name},[ and])+ {A} on {Date}[ [,] {B}] {C:int}",
        "{Name} {Other:person} {Town} {City} {Rest*}",
    ];

    private static readonly string[] Units =
    [
        "a ", "a b ", "Anna Berg, ", "Anna Berg and ", "a. A. ", "on May 3, 2016 ", "Army Sgt. Anna ", "1,000 ", "“a ", "a\n\n", "A a. ", ", ", "a on ",
    ];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var template in Templates)
            {
                foreach (var unit in Units) pairs.Add(template, unit);
            }
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Steps_grow_with_the_text(string template, string unit)
    {
        var parsed = Template.Parse(template);
        Assert.Empty(parsed.Errors);
        var small = Steps(parsed, unit, 250);
        var large = Steps(parsed, unit, 2000);

        Assert.True(large <= (8 * small * 1.2) + 1000, $"{small} steps, and {large} for eight times the text");
        var instructions = TemplateProgram.Compile(parsed).Code.Length;
        Assert.True(large <= 2000L * 8 * instructions * 4, $"{large} steps for {instructions} instructions");
    }

    private static long Steps(Template template, string unit, int times)
    {
        TemplateReader.For("Title\n\n" + string.Concat(Enumerable.Repeat(unit, times)), ArticleOptions.Default).Read(template, out var steps);
        return steps;
    }
}
