using System.Reflection;

namespace ArticleFacts.Generator.Tests;

/// <summary>What the generated members are called, what they are, and what they answer.</summary>
public class EmittedCodeTests
{
    private static readonly Type Sample = Emitted.Load(SampleFacts.Everything).GetType("App.Sample")!;

    [Theory]
    [InlineData("Constants", "LitresOfOil,DamageInEuros,CrewAtTheTimeAtLeast,CrewAtTheTimeAtMost,Share")] // two figures are called Passengers: neither has the name
    [InlineData("People", "Count,All,MinaOkoye,JonasBrandtMayor")]
    [InlineData("Organizations", "Count,All,HarbourBoard,FerryUnion")]
    [InlineData("Places", "Count,All,Ellan,NorthQuay,PortEllan,SpringfieldInOhio,SpringfieldInIowa")]
    [InlineData("Dates", "Count,All,March3Of2021,March10Of2021,From2005To2011")]
    [InlineData("Quantities", "Count,All,LitresOfOil,DamageInEuros,CrewAtTheTime,VoteScore,Share")]
    [InlineData("Quotations", "Count,All,AndThenSilence,Safe")]
    [InlineData("Acronyms", "Count,All,Hb,Gps")]
    [InlineData("Captions", "Count,All,TheFerryAtDusk")]
    [InlineData("EditorsNotes", "Count,All,CorrectsTheSecondParagraph,Updated")]
    [InlineData("Paragraphs", "Count,All")]
    [InlineData("CrewMembers", "Count,All,AnnouncedCount")]
    public void Members_are_named_by_the_facts_own_words(string type, string names)
    {
        var members = Nested(type).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => m is FieldInfo or PropertyInfo);
        Assert.Equal(names.Split(',').Order(StringComparer.Ordinal), members.Select(m => m.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("LitresOfOil", typeof(long))]
    [InlineData("DamageInEuros", typeof(decimal))]
    [InlineData("Share", typeof(decimal))]
    [InlineData("CrewAtTheTimeAtMost", typeof(int))]
    public void Constants_have_the_type_of_what_they_count(string name, Type type)
    {
        var field = Nested("Constants").GetField(name)!;
        Assert.Equal(type, field.FieldType);
        Assert.True(field.IsLiteral || type == typeof(decimal));
    }

    [Theory]
    [InlineData("Name", typeof(string))]
    [InlineData("Age", typeof(int?))]
    [InlineData("Pay", typeof(decimal))]
    [InlineData("Joined", typeof(DateOnly))]
    [InlineData("Served", typeof(DateValue))]
    [InlineData("Home", typeof(string))]
    [InlineData("Note", typeof(string))]
    [InlineData("SourceValue", typeof(string))] // one cell is no number; and Source is taken by the record's provenance
    [InlineData("Source", typeof(Mention))]
    [InlineData("Group", typeof(string))]
    public void Columns_become_properties_of_their_type(string name, Type type) =>
        Assert.Equal(type, Nested("CrewMember").GetProperty(name)!.PropertyType);

    [Fact]
    public void An_enumeration_column_becomes_an_enumeration()
    {
        Assert.Equal(["Red", "BlueWatch"], Nested("Watch").GetEnumNames());
        Assert.Equal(typeof(Nullable<>).MakeGenericType(Nested("Watch")), Nested("CrewMember").GetProperty("Watch")!.PropertyType);
    }

    [Theory]
    [InlineData("People", "Find", "okoye", "Mina Okoye")]
    [InlineData("People", "Find", "Jonas  Brandt", "Jonas Brandt")]
    [InlineData("Organizations", "Find", "THE BOARD", "Harbour Board")]
    [InlineData("Places", "Find", "pt. ellan", "Port Ellan")]
    public void Names_and_aliases_are_found(string type, string method, string name, string expected) =>
        Assert.Equal(expected, ((INamedFact)Call(type, method, name)!).Name);

    [Fact]
    public void A_name_that_is_not_there_is_said_with_those_that_are_near()
    {
        var fault = Assert.IsType<KeyNotFoundException>(Assert.Throws<TargetInvocationException>(() => Call("People", "Find", "Mina Okoy")).InnerException);
        Assert.Contains("Did you mean \"Mina Okoye\"", fault.Message, StringComparison.Ordinal);
        object?[] arguments = ["Mina Okoy", null];
        Assert.Equal(false, Nested("People").GetMethod("TryFind")!.Invoke(null, arguments));
    }

    [Fact]
    public void Quotations_are_found_by_speaker()
    {
        var okoye = SampleFacts.Everything.People[0];
        var by = Nested("Quotations").GetMethod("By", [typeof(INamedFact)])!;
        Assert.Equal(["We felt a jolt", "and then silence"], ((ValueList<Quotation>)by.Invoke(null, [okoye])!).Select(q => q.Text));
        Assert.Empty((ValueList<Quotation>)by.Invoke(null, [SampleFacts.Everything.People[1]])!);
    }

    [Theory]
    [InlineData("Ellan", "Port Ellan,North Quay")]
    [InlineData("Pt. Ellan", "North Quay")]
    [InlineData("Ohio", "Springfield")]
    [InlineData("North Quay", "")]
    [InlineData("Nowhere", "")]
    public void Places_are_found_by_what_they_are_in(string name, string expected) =>
        Assert.Equal(expected, string.Join(',', ((ValueList<Place>)Nested("Places").GetMethod("In", [typeof(string)])!.Invoke(null, [name])!).Select(p => p.Name)));

    [Fact]
    public void Acronyms_are_found() => Assert.Equal("Harbour Board", ((Acronym)Call("Acronyms", "Find", "hb")!).Expansion);

    [Fact]
    public void Records_are_looked_up_by_every_column_that_is_no_prose()
    {
        var methods = Nested("CrewMembers").GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName);
        Assert.Equal(["ByGroup", "ByHome", "ByJoined", "ByWatch", "FindByAge", "FindByName", "FindByNote", "FindByPay", "FindByServed", "FindBySourceValue"], methods.Select(m => m.Name).Order(StringComparer.Ordinal));

        Assert.Equal(["Ida Lund", "Ann Li"], Names(Call("CrewMembers", "ByWatch", Enum.Parse(Nested("Watch"), "Red"))));
        Assert.Equal(["Ida Lund", "Tom\u00E1s Vega"], Names(Call("CrewMembers", "ByGroup", "ON DECK")));
        Assert.Equal(["Ida Lund", "Ann Li"], Names(Call("CrewMembers", "ByJoined", new DateOnly(2019, 2, 1))));
        Assert.Equal("Ida Lund", Property(Call("CrewMembers", "FindByServed", new DateValue(new DatePoint(2019), new DatePoint(2020)))!, "Name"));
        Assert.Empty(Names(Call("CrewMembers", "ByHome", "Nowhere")));
        Assert.Equal("Ann Li", Property(Call("CrewMembers", "FindByName", "ann li")!, "Name"));
        Assert.Null(Call("CrewMembers", "FindByName", "Nobody"));
        Assert.Equal(3, Nested("CrewMembers").GetField("Count")!.GetRawConstantValue());
    }

    [Theory]
    [InlineData(2018, 12, 27, 0, -300, typeof(DateTimeOffset))]
    [InlineData(2018, 12, 27, null, null, typeof(DateOnly))]
    [InlineData(2018, 12, 27, 9, null, typeof(DateValue))]
    [InlineData(2018, 12, null, null, null, typeof(DateValue))]
    [InlineData(2018, 2, 31, null, null, typeof(DateValue))]
    [InlineData(2018, 2, 28, 24, 0, typeof(DateValue))]
    public void Published_has_the_type_of_what_is_known(int? year, int? month, int? day, int? hour, int? offset, Type type)
    {
        var article = new Article { Published = new DateValue(new DatePoint(year, month, day, hour, null, offset)) };
        Assert.Equal(type, Emitted.Load(article).GetType("App.Sample")!.GetProperty("Published")!.PropertyType);
    }

    [Fact]
    public void The_article_itself_holds_nothing_until_it_is_asked()
    {
        Assert.Null(Sample.TypeInitializer);
        Assert.DoesNotContain(Sample.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public), f => !f.IsLiteral);
    }

    [Fact]
    public void Two_tables_share_an_enumeration_and_keep_apart_what_else_is_theirs()
    {
        var table = SampleFacts.Crew;
        var type = Emitted.Load(new Article { Tables = ValueList.Create(table, table with { Name = "Sailor", PluralName = "Sailors" }) }).GetType("App.Sample")!;
        Assert.Equal(
            ["CrewMember", "CrewMembers", "Sailor", "Sailors", "Watch"],
            type.GetNestedTypes().Select(t => t.Name).Where(n => n.StartsWith("Crew", StringComparison.Ordinal) || n.StartsWith("Sailor", StringComparison.Ordinal) || n == "Watch")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_two_tables_of_one_name_each_has_what_only_it_has_and_equal_ones_have_none()
    {
        var table = SampleFacts.Crew;
        var other = table with { Columns = ValueList.From(table.Columns.Select((c, i) => i == 0 ? c with { Name = "Sailor" } : c)) };

        Assert.Equal(["CrewMemberWithName", "CrewMemberWithSailor", "CrewMembersWithName", "CrewMembersWithSailor"], Crews(table, other));
        Assert.Empty(Crews(table, table));

        static IEnumerable<string> Crews(params Table[] tables) =>
            Emitted.Load(new Article { Tables = ValueList.Create(tables) }).GetType("App.Sample")!
                .GetNestedTypes().Select(t => t.Name).Where(n => n.StartsWith("Crew", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(object? records) => ((System.Collections.IEnumerable)records!).Cast<object>().Select(r => (string)Property(r, "Name")!);

    private static object? Property(object record, string name) => record.GetType().GetProperty(name)!.GetValue(record);

    private static object? Call(string type, string method, params object[] arguments) => Nested(type).GetMethods().First(m => m.Name == method).Invoke(null, arguments);

    private static Type Nested(string name) => Sample.GetNestedType(name)!;
}
