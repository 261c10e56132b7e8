using System.Text;

namespace ArticleFacts.Generator.Tests;

/// <summary>
/// Text that tries to leave its literal, its comment or its identifier. Whatever an article holds, its code compiles without a warning
/// beside a project full of misleading names, and gives the same facts back.
/// </summary>
public class HostileTests
{
    private static readonly string[] Words =
    [
        "\"", "\\", "\\u0022", "{", "}", "{0}", "$\"{x}\"", "\"\"\"", "*/", "/*", "//", "<summary>", "</summary>", "&", "&amp;", "]]>", "<see cref=\"x\"/>",
        "\u0085 class Injected { }", "\u2028 class Injected { }", "\u2029 #error injected", "\r\n#error injected\r\n", "\n", "\r", "\t", "\0", "\u001A", "\uFEFF",
        "\u202Eabc\u202C", "\u2066abc\u2069", "a\u200Db", "a\u00ADb", "\uD800", "\uDC00", "\uDC00\uD800", "x\uD83D", "\uFFFE", "\uFFFF", "\U000E0041", "\U0001F600",
        "\U0001D400\U0001D401", "class", "event", "record", "required", "file", "scoped", "var", "dynamic", "nint", "field", "await", "value", "null", "true",
        "System", "String", "Object", "ArticleFacts", "global", "App", "Sample", "People", "All", "Count", "Find", "TryFind", "By", "In", "Equals", "ToString", "GetHashCode",
        "GetType", "Finalize", "MemberwiseClone", "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "Data_", "Index_", "Sentences_", "At_", "Lead_", "value__",
        "AnnouncedCount", "ByGroup", "Group", "Source", "5", "1,000.5%", "-", "", " ", "'", "\u2019", "Caf\u00E9", "CAFE", "cafe\u0301", "\u65B0\u805E", "\u0645\u0635\u0631",
        "\u0130\u0131i", "\u00DF", "\uFB01x", "\u2160", "\u0660\u0661", "_", "__", "@class", "#if X", "#pragma warning restore", "%s%n", "..\\..\\x", "C:\\x\\u",
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Words.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_place_takes_every_text(int index) => AssertRoundTrip(Article(_ => Words[index]));

    [Fact]
    public void All_of_them_at_once() => AssertRoundTrip(Article(i => Words[i % Words.Length]));

    [Theory]
    [InlineData("a")]
    [InlineData("\u65B0")]
    [InlineData("\"")]
    [InlineData("\U0001F600")]
    [InlineData("a b ")]
    public void Long_words_make_short_names(string part)
    {
        var article = Article(i => string.Concat(Enumerable.Repeat(part, 10_000)));
        var type = AssertRoundTrip(article);
        Assert.All(type.GetNestedTypes().SelectMany(t => t.GetMembers()), m => Assert.True(m.Name.Length < 200, m.Name));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(2018)]
    [InlineData(99_991)]
    public void Random_text_of_a_fixed_seed_goes_through(int seed)
    {
        var random = new Random(seed);
        AssertRoundTrip(Article(_ => Noise(random)));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Random_text_goes_through_the_reader_and_the_compiler(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < 200; i++) text.Append(Noise(random)).Append(i % 7 == 0 ? "\n\n" : " ");
        var run = new TestProject { Code = Emitted.HostileCode }.Run(TestProject.Article("noise.txt", text.ToString()));
        Assert.DoesNotContain("AF0110", run.Ids, StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void A_thousand_equal_names_have_a_thousand_members()
    {
        var article = new Article { Dates = ValueList.From(Enumerable.Range(1, 1000).Select(i => new ArticleDate(null, true, SampleFacts.At("Monday", i)))) };
        AssertRoundTrip(article);
    }

    [Fact]
    public void Hostile_paths_stay_in_their_comments() => Emitted.Load(SampleFacts.Everything, "a*/\u2028class B{}/<b>&\u202E.txt");

    private static Type AssertRoundTrip(Article article)
    {
        var type = Emitted.Load(article).GetType("App.Sample")!;
        CompileTimeTests.AssertEqual(article, type);
        return type;
    }

    private static string Noise(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(12); i >= 0; i--)
        {
            switch (random.Next(4))
            {
                case 0: text.Append((char)random.Next(0x10000)); break;
                case 1: text.Append((char)random.Next(0x80)); break;
                case 2: text.Append(Words[random.Next(Words.Length)]); break;
                default: text.Append((char)('a' + random.Next(26))); break;
            }
        }
        return text.ToString();
    }

    // The text in every place where an article can hold one; the number tells the places apart.
    private static Article Article(Func<int, string> text)
    {
        var number = 0;
        string Next() => text(number++);
        Mention At()
        {
            var words = Next();
            return new Mention(words, new SourceSpan(5, 5 + words.Length), 1 + number, 1, Next());
        }
        ValueList<T> Two<T>(Func<T> make) => ValueList.Create(make(), make());

        return new Article
        {
            Headline = At(),
            Authors = Two(At),
            Dateline = new Dateline(Next(), Next(), new DateValue(new DatePoint(2018, 2, 31)), At()),
            Published = new DateValue(new DatePoint(99999, 13, 40, 25, 61, 5000)),
            Paragraphs = Two(() => new Paragraph(1, Next(), new SourceSpan(1, 2), 1)),
            Captions = Two(() => new Caption(Next(), Next(), At())),
            EditorsNotes = Two(() => new EditorsNote(Next(), -1, At())),
            People = Two(() => new Person(Next(), Next(), Next(), Next(), int.MinValue, Two(Next), Two(At))),
            Organizations = Two(() => new Organization(Next(), Next(), Two(Next), Two(At))),
            Places = Two(() => new Place(Next(), Next(), Two(Next), Two(At))),
            Dates = Two(() => new ArticleDate(new DateValue(new DatePoint(int.MaxValue), new DatePoint(null)), true, At())),
            Quantities = Two(() => new Quantity(Next(), decimal.MaxValue, decimal.MinValue, Next(), QuantityKind.Count, true, QuantityBound.LessThan, At(), At())),
            Quotations = Two(() => new Quotation(Next(), Two(At), Next(), Next(), Next(), QuotationKind.Term)),
            Acronyms = Two(() => new Acronym(Next(), Next(), At())),
            Tables = Two(() => new Table(
                Next(),
                Next(),
                int.MinValue,
                ValueList.From(Enum.GetValues<ColumnType>().Select(type => new TableColumn(Next(), type, false))),
                Two(() => new TableRecord(Next(), ValueList.From(Enum.GetValues<ColumnType>().Select(_ => new TableCell(Next(), false, default))), At())),
                At())),
        };
    }
}
