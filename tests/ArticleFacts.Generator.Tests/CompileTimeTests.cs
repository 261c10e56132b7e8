using System.Collections;
using System.Globalization;
using System.Reflection;
using ArticleFacts.Members;

namespace ArticleFacts.Generator.Tests;

/// <summary>What the compiler saw is what a program reads: every collection of every article's class equals what the reader finds.</summary>
public class CompileTimeTests
{
    private static readonly string[] Collections =
        ["People", "Organizations", "Places", "Quotations", "Quantities", "Dates", "Captions", "EditorsNotes", "Paragraphs", "Acronyms"];

    [Fact]
    public void Generated_facts_equal_the_facts_read_at_run_time()
    {
        var texts = Repository.Articles().Select((path, i) => (Name: "A" + i.ToString(CultureInfo.InvariantCulture), Text: File.ReadAllText(Repository.Path(path)))).ToArray();
        var run = new TestProject().Run(texts.Select(a => TestProject.Article(a.Name + ".txt", a.Text)).ToArray()).Expect();
        var assembly = run.Load();

        Assert.NotEmpty(texts);
        foreach (var (name, text) in texts) AssertEqual(ArticleReader.Read(text), assembly.GetType("App." + name)!);
    }

    [Fact]
    public void Facts_made_by_hand_are_the_same_when_compiled() => AssertEqual(SampleFacts.Everything, Emitted.Load(SampleFacts.Everything).GetType("App.Sample")!);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var seed = File.ReadAllText(Repository.Path(Repository.Articles().First(p => p.StartsWith("seeds/", StringComparison.Ordinal))));
        var expected = Files();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Files());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        string[] Files() =>
        [
            .. new TestProject().Run(TestProject.Article("istanbul.txt", seed)).Expect().Files.Values,
            Emitted.Compile(SampleFacts.Everything).Code,
        ];
    }

    [Fact]
    public void Carriage_returns_change_spans_only()
    {
        const string Text = "Ferry runs aground\n\nBy Mina Okoye | March 4, 2021\n\nSome 200 passengers were on board on Wednesday.\n\n\u201CWe felt a jolt,\u201D Okoye said.\n";
        var plain = Facts(Text);
        Assert.NotEmpty(plain);
        Assert.Equal(plain, Facts(Text.Replace("\n", "\r\n", StringComparison.Ordinal)));

        static string[] Facts(string text)
        {
            var type = new TestProject().Run(TestProject.Article("a.txt", text)).Expect().Load().GetType("App.A")!;
            return Collections.SelectMany(c => type.GetNestedType(c)!.GetMembers().Select(m => c + "." + m.Name)).ToArray();
        }
    }

    internal static void AssertEqual(Article expected, Type type)
    {
        // What is not known has no member.
        Assert.Equal(expected.Headline?.Text, type.GetField("Headline")?.GetRawConstantValue());
        Assert.Equal(expected.Authors, Value(type, "Authors"));
        Assert.Equal(expected.Dateline is { IsKnown: true } ? expected.Dateline : null, type.GetProperty("Dateline")?.GetValue(null));
        foreach (var name in Collections)
        {
            var facts = typeof(Article).GetProperty(name)!.GetValue(expected);
            var nested = type.GetNestedType(name)!;
            Assert.Equal(facts, Value(nested, "All"));
            Assert.Equal(((ICollection)((IEnumerable)facts!).Cast<object>().ToList()).Count, nested.GetField("Count")!.GetRawConstantValue());
        }
        AssertPublished(expected.Published, type.GetProperty("Published")?.GetValue(null));
        foreach (var member in MemberNamer.Name(expected).Tables) AssertTable(expected.Tables[member.Fact], type);
    }

    private static void AssertPublished(DateValue? expected, object? actual)
    {
        switch (actual)
        {
            case DateTimeOffset instant: Assert.Equal(expected!.Instant, instant); break;
            case DateOnly day: Assert.Equal(expected!.ToString(), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            default: Assert.Equal(expected, actual); break;
        }
    }

    // A table's name may have given way to another; where its records come from has not.
    private static void AssertTable(Table table, Type type)
    {
        var sources = table.Records.Select(r => r.Source).ToList();
        var records = type.GetNestedTypes()
            .Where(t => t.IsAbstract && t.GetProperty("All") is { } all && all.PropertyType.GenericTypeArguments[0].GetProperty("Group") is not null)
            .Select(t => ((IEnumerable)Value(t, "All")!).Cast<object>().ToList())
            .First(all => all.Select(r => Property(r, "Source")).SequenceEqual(sources));
        for (var i = 0; i < records.Count; i++)
        {
            var properties = records[i].GetType().GetProperties();
            for (var c = 0; c < table.Columns.Count; c++)
            {
                var expected = table.Records[i].Cells[c].Text;
                var actual = properties[c].GetValue(records[i]);
                if (expected is null) Assert.Null(actual);
                else AssertCell(expected, actual!);
            }
            Assert.Equal(table.Records[i].Group, Property(records[i], "Group"));
        }
    }

    private static void AssertCell(string expected, object actual)
    {
        switch (actual)
        {
            case DateOnly day: Assert.Equal(expected, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case decimal number: Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), number); break;
            case Enum member: Assert.StartsWith(Generator.Emit.IdentifierWriter.FromWords(expected, "Value"), member.ToString(), StringComparison.OrdinalIgnoreCase); break;
            case IFormattable other: Assert.Equal(expected, other.ToString(null, CultureInfo.InvariantCulture)); break;
            default: Assert.Equal(expected, actual.ToString()); break;
        }
    }

    private static object? Property(object record, string name) => record.GetType().GetProperty(name)!.GetValue(record);

    private static object? Value(Type type, string property) => type.GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
}
