namespace ArticleFacts.Tests.Facts;

/// <summary>Keys come from outside when a program runs: whatever they are, the answer is right, short and cheap.</summary>
public class NameIndexTests
{
    private static readonly NameIndex<Person> People = Index("Margaret Ellery", "Delacroix", "José García", "Anna Berg", "Tom O’Hara");

    [Theory]
    [InlineData("José García")]
    [InlineData("Jose\u0301 Garci\u0301a")]
    [InlineData("JOSÉ GARCÍA")]
    [InlineData("JOSE\u0301  GARCI\u0301A")]
    [InlineData("  José García")]
    [InlineData("José García\t")]
    public void Names_are_found_however_they_are_written(string key) => Assert.Equal("José García", People.Find(key).Name);

    [Fact]
    public void Names_apart_from_their_marks_are_found_by_plain_ones() => Assert.True(Index("Jose\u0301 Garci\u0301a").TryFind("josé garcía", out _));

    [Theory]
    [InlineData("Jose Garcia")]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\u0301")]
    public void Other_keys_are_not_found(string key) => Assert.False(People.TryFind(key, out _));

    [Theory]
    [InlineData("Ellery", "\"Margaret Ellery\"")]
    [InlineData("ellery", "\"Margaret Ellery\"")]
    [InlineData("Anna Maria Berg", "\"Anna Berg\"")]
    [InlineData("Anna Burg", "\"Anna Berg\"")]
    [InlineData("Dr. Delacroix", "\"Delacroix\"")]
    [InlineData("Jose Garcia", "\"José García\"")]
    public void Near_names_are_suggested(string key, string suggestions) =>
        Assert.EndsWith($"named \"{key}\". Did you mean {suggestions}?", Message(People, key), StringComparison.Ordinal);

    [Fact]
    public void The_nearest_is_suggested_first() =>
        Assert.EndsWith("Did you mean \"Anna Ellery\", \"Margaret Ellery\", \"Elery\"?", Message(Index("Elery", "Margaret Ellery", "Anna Ellery", "Delacroix"), "Ellery"), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Zebedee Quux")]
    public void What_is_not_near_is_not_suggested(string key) => Assert.Equal($"There is no Person named \"{key}\".", Message(People, key));

    [Fact]
    public void An_index_without_names_says_so() => Assert.Equal("There is no Person named \"x\": the article names none.", Message(Index(), "x"));

    [Fact]
    public void Null_is_a_fault_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => People.Find(null!));
        Assert.False(People.TryFind(null, out _));
        Assert.Throws<ArgumentNullException>(() => NameComparer.Instance.GetHashCode(null!));
        Assert.Throws<ArgumentNullException>(() => new NameIndex<Person>(null!));
        Assert.Throws<ArgumentNullException>(() => new FactLookup<string, Person>(null!, p => p.Name));
        Assert.Throws<ArgumentNullException>(() => new FactLookup<string, Person>([], null!));
        Assert.Throws<ArgumentNullException>(() => new FactLookup<string, Person>([], p => p.Name)[null!]);
    }

    // A key of a megabyte is compared with no name: what the exception allocates beside the key itself is little.
    [Fact]
    public void A_long_key_is_cut_and_compared_with_nothing()
    {
        var people = Index([.. Enumerable.Range(0, 200).Select(i => "Anna Berg " + i)]);
        var key = new string('x', 1_000_000);
        Message(people, "warm");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var message = Message(people, key);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal($"There is no Person named \"{new string('x', 100)}…\".", message);
        Assert.InRange(allocated, 0, 3L * key.Length);
    }

    private static string Message(NameIndex<Person> index, string key) => Assert.Throws<KeyNotFoundException>(() => index.Find(key)).Message;

    private static NameIndex<Person> Index(params string[] names) =>
        new(ValueList.From(names.Select(n => new Person(n, null, null, null, null, ValueList<string>.Empty, ValueList<Mention>.Empty))));
}
