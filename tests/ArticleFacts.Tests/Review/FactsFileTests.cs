namespace ArticleFacts.Tests.Review;

/// <summary>What a reviewer can say in a facts file, and what is said to each mistake.</summary>
public class FactsFileTests
{
    private const string Text = """
        Ferry Aurora runs aground off Ellan

        Mina Okoye, captain of the Aurora, said on March 4, 2021 that some 212 passengers were on board. "We felt a jolt," Okoye said.

        The repair costs $1.5 million. Another ferry has 212 passengers on Sundays.

        The crew of three:

        - Ida Lund, 31, of Ellan
        - Jon Vega, 44, of Quay
        - Ann Li, 27, of Ellan
        """;

    private static Article Read(string facts, string text = Text) => ArticleReader.Read(text, new ArticleOptions { Facts = facts });

    [Fact]
    public void Only_what_the_file_holds_is_a_fact()
    {
        var article = Read("""
            # reviewed by Ida
            constant  PassengersOnBoard = 212 approximate "some {212} passengers"   # not those on Sundays
            person    Captain "Mina Okoye" role "captain" alias "Okoye" alias "the master"
            """);

        var quantity = Assert.Single(article.Quantities);
        Assert.Equal(("PassengersOnBoard", 212m, true, "212", "some 212 passengers"), (quantity.Name, quantity.Value, quantity.Approximate, quantity.Source.Text, quantity.Phrase.Text));
        var person = Assert.Single(article.People);
        Assert.Equal(["Mina Okoye", "Okoye"], person.Mentions.Select(m => m.Text));
        Assert.Equal(["Okoye", "the master"], person.Aliases);
        Assert.Empty(article.Dates);
        Assert.Null(article.Headline);
        Assert.NotEmpty(article.Paragraphs);
    }

    // A line, and what the fact is by it.
    [Theory]
    [InlineData("constant X = 213 \"some {212} passengers\"", "213")]
    [InlineData("constant X = 1500000 kind money unit \"USD\" \"{$1.5 million}\"", "1500000")]
    [InlineData("constant X = 1.5 .. 2 at-least \"{$1.5 million}\"", "1.5")]
    [InlineData("constant _ = 212 \"some {212} passengers\"", "212")]
    public void A_value_is_that_of_the_file(string line, string value) =>
        Assert.Equal(value, Assert.Single(Read(line).Quantities).Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_table_has_the_names_columns_and_types_of_its_line_and_the_rows_of_the_text()
    {
        var table = Assert.Single(Read("""
            table Sailors of Sailor (FullName = Name: person, Town = Hometown: enum?, Years = Age: text) 3 rows announced 3 "The crew of three:"
            cell  Sailors.Years = 45 "Jon {Vega}"
            """).Tables);

        Assert.Equal(("Sailor", "Sailors", 3), (table.Name, table.PluralName, table.AnnouncedCount));
        Assert.Equal(["FullName Person", "Town Enumeration", "Years Text"], table.Columns.Select(c => c.Name + " " + c.Type));
        Assert.Equal(["Ida Lund|Ellan|31", "Jon Vega|Quay|45", "Ann Li|Ellan|27"], table.Records.Select(r => string.Join('|', r.Cells.Select(c => c.Text))));
    }

    [Fact]
    public void A_quotation_has_the_speaker_of_the_file()
    {
        var quotation = Assert.Single(Read("quotation Jolt speaker \"Ida Lund\" kind partial \"We felt a jolt,\"").Quotations);

        Assert.Equal(("We felt a jolt,", "Ida Lund", QuotationKind.Partial), (quotation.Text, quotation.Speaker, quotation.Kind));
    }

    // The line of the facts file, the id, the words of the file at the place, and a part of the message.
    [Theory]
    [InlineData("constant X = 6000 \"some {6,000} passengers\"", "AF0501", "\"some {6,000} passengers\"", "'212' where the line says '6,000'")]
    [InlineData("constant X = 212 \"{212} passengers\"", "AF0502", "\"{212} passengers\"", "line 3 column 68, line 5 column 50")]
    [InlineData("person X \"Bo Lund\"", "AF0501", "\"Bo Lund\"", "'Ida' where the line says 'Bo'")]
    [InlineData("constant X 212 \"some {212} passengers\"", "AF0503", "212", "write = and the value")]
    [InlineData("constant X = many \"some {212} passengers\"", "AF0503", "many", "'many' is not a number")]
    [InlineData("constant X = 2,000 \"some {212} passengers\"", "AF0503", ",", "without separators")]
    [InlineData("constant X = 99999999999999999999999999999999 \"some {212} passengers\"", "AF0503", "99999999999999999999999999999999", "too large")]
    [InlineData("constant X = 17 .. 14 \"some {212} passengers\"", "AF0503", "17 .. 14", "write 14 .. 17")]
    [InlineData("constant X = 212 kind money kind count \"some {212} passengers\"", "AF0503", "count", "'kind' is there twice")]
    [InlineData("constant X = 212 at-least at-most \"some {212} passengers\"", "AF0503", "at-most", "one bound: remove 'at-least' or 'at-most'")]
    [InlineData("constant X = 212 'some {212} passengers'", "AF0503", "'some", "straight quotation marks")]
    [InlineData("constant XAtLeast = 212 \"some {212} passengers\"\nconstant X = 1 .. 2 \"{$1.5 million}\"", "AF0504", "X", "'XAtLeast' is already the name")]
    [InlineData("constant X = 212", "AF0503", "constant X = 212", "end it with the words")]
    [InlineData("constant X = 212 \"some {212 passengers\"", "AF0503", "\"some {212 passengers\"", "The braces do not match")]
    [InlineData("constant X = 212 \"some 212", "AF0503", "\"some 212", "is not closed")]
    [InlineData("constant X = 212 roughly \"some {212} passengers\"", "AF0503", "roughly", "it may have approximate")]
    [InlineData("constant X = 212 kind number \"some {212} passengers\"", "AF0503", "number", "count, age, money")]
    [InlineData("constant x = 212 \"some {212} passengers\"", "AF0504", "x", "begin with a capital letter")]
    [InlineData("constant X-1 = 212 \"some {212} passengers\"", "AF0504", "X-1", "use letters and digits")]
    [InlineData("constant All = 212 \"some {212} passengers\"", "AF0504", "All", "uses itself")]
    [InlineData("constant X = 212 \"some {212} passengers\"\nconstant X = 1500000 \"{$1.5 million}\"", "AF0504", "X", "already the name")]
    [InlineData("troops X = 5", "AF0503", "troops", "'troops' is not a kind of fact")]
    [InlineData("person X", "AF0503", "X", "Write the name as the text has it")]
    [InlineData("person X \"Mina Okoye\" age old", "AF0503", "old", "'old' is not a whole number")]
    [InlineData("date X = yesterday \"{March 4, 2021}\"", "AF0503", "yesterday", "'yesterday' is not a date")]
    [InlineData("published soon", "AF0503", "soon", "'soon' is not a date")]
    [InlineData("headline \"Ferry Aurora\"\nheadline \"runs aground\"", "AF0503", "headline \"runs aground\"", "an article has only one")]
    [InlineData("table X of Y (Name: person) 4 rows \"The crew of three:\"", "AF0505", "table X of Y (Name: person) 4 rows \"The crew of three:\"", "says 4 rows, and the text has 3")]
    [InlineData("table X of Y (Rank: text) 3 rows \"The crew of three:\"", "AF0505", "Rank: text", "no column 'Rank': its columns are Name, Age, Hometown")]
    [InlineData("table X of Y (Name: int) 3 rows \"The crew of three:\"", "AF0505", "Name: int", "'Ida Lund' is not of the type int")]
    [InlineData("table X of Y (Name: person, Age: int) 3 rows \"The crew of three:\"\ncell X.Age = many \"Jon {Vega}\"", "AF0505", "many", "'many' is not of the type int")]
    [InlineData("table X of Y (Name: person, Age: int) 3 rows \"The crew of three:\"\ncell X.Age = none \"Jon {Vega}\"", "AF0505", "none", "'X.Age' can't be empty: write Age: int?")]
    [InlineData("table X of Y (Name: person, Age: int) 3 rows \"The crew of three:\"\ncell X.Age = 5 \"of {Ellan}\"", "AF0505", "\"of {Ellan}\"", "in 2 rows of 'X'")]
    [InlineData("table X of Y (Name: person, Age: int) 3 rows \"The crew of three:\"\ncell X.Age = 5 \"Ed Vega\"", "AF0501", "\"Ed Vega\"", "The words of 'X.Age' are gone")]
    [InlineData("table X of Y (Name: person, Age: int) 3 rows \"The crew of three:\"\ncell X.Age = 5 \"Jon {Vega}\"\ncell X.Age = 6 \"{Jon} Vega\"", "AF0505", "X.Age", "corrects the same cell")]
    [InlineData("table X of Y (Name: name) 3 rows \"The crew of three:\"", "AF0503", "name", "the types are text, int")]
    [InlineData("table X of Y (Name: person) 3 rows \"The repair costs\"", "AF0505", "\"The repair costs\"", "no table at these words")]
    [InlineData("cell X.Age = 3 \"{Jon}\"", "AF0505", "X.Age", "no table 'X'")]
    [InlineData("person A \"Ida Lund\"\nperson B \"Jon Vega\" alias \"ida lund\"", "AF0504", "\"ida lund\"", "is the name of another line")]
    [InlineData("person A \"Ida Lund\" alias \"\"", "AF0503", "\"\"", "The value of 'alias' is empty")]
    [InlineData("<<<<<<< HEAD\nconstant X = 212 \"some {212} passengers\"", "AF0506", "<<<<<<< HEAD", "merge conflict")]
    [InlineData("constant X = 213 \"some {212} passengers\"", "AF0508", "constant X = 213 \"some {212} passengers\"", "the value of the file is used")]
    public void A_mistake_is_told_at_its_place(string facts, string id, string words, string message)
    {
        var problems = FactsFile.Check(Text, facts).Where(p => p.Id == id || p.Severity == FindingSeverity.Error).ToList();

        var problem = Assert.Single(problems);
        Assert.Equal((id, words), (problem.Id, facts.Substring(problem.Span.Start, problem.Span.Length)));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_has_reviewed_is_an_information_at_its_place_in_the_text()
    {
        var problems = FactsFile.Check(Text, "constant X = 212 \"some {212} passengers\"\nnot person \"Jon Vega\"\n");

        Assert.All(problems, p => Assert.Equal(("AF0507", FindingSeverity.Info), (p.Id, p.Severity)));
        Assert.Contains(problems, p => p.Place!.Text == "Mina Okoye");
        Assert.DoesNotContain(problems, p => p.Place!.Text is "212" && p.Place.Line == 3);
        Assert.DoesNotContain(problems, p => p.Place!.Text == "Jon Vega");
    }

    // Text before and after may change freely; white space, quotation marks and dashes do not count.
    [Theory]
    [InlineData("some 212 passengers", "some   212\n passengers")]
    [InlineData("Ferry Aurora", "A new first line.\n\nFerry Aurora")]
    [InlineData("\"We felt a jolt,\"", "\u201CWe felt a jolt,\u201D")]
    public void Words_are_found_wherever_they_are(string old, string changed) =>
        Assert.DoesNotContain(
            FactsFile.Check(Text.Replace(old, changed, StringComparison.Ordinal), "constant X = 212 \"some {212} passengers\"\nquotation Q \"“We felt a jolt,”\""), p => p.Severity == FindingSeverity.Error);

    [Fact]
    public void An_update_keeps_what_is_there_and_adds_what_is_new_in_the_order_of_the_text()
    {
        const string Reviewed = "# by hand\r\n\r\nconstant  OnBoard = 212 approximate \"some {212} passengers\"   # checked\r\nnot person \"Jon Vega\"\r\n\r\nplace Harbour \"Ellan\"\r\n";

        var updated = FactsFile.Update("ferry.txt", Text, Reviewed, null, out _)!;

        var lines = updated.Split("\r\n");
        Assert.DoesNotContain('\n', updated.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Equal(Reviewed.Split("\r\n").Where(l => l.Length > 0), lines.Where(l => Reviewed.Contains(l, StringComparison.Ordinal) && l.Length > 0));
        Assert.DoesNotContain("person       JonVega", updated, StringComparison.Ordinal);
        var added = lines.Select((l, i) => (l, i)).ToList();
        Assert.True(added.Single(l => l.l.StartsWith("person       MinaOkoye", StringComparison.Ordinal)).i < added.Single(l => l.l.StartsWith("constant  OnBoard", StringComparison.Ordinal)).i
            || added.Single(l => l.l.StartsWith("person       MinaOkoye", StringComparison.Ordinal)).i > 0);
        Assert.Same(updated, FactsFile.Update("ferry.txt", Text, updated, null, out _));
    }

    [Fact]
    public void A_file_with_mistakes_is_not_updated()
    {
        Assert.Null(FactsFile.Update("ferry.txt", Text, "troops X = 5", null, out var problems));
        Assert.Equal("AF0503", Assert.Single(problems).Id);
    }
}
