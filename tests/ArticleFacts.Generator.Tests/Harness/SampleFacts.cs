namespace ArticleFacts.Generator.Tests;

/// <summary>Facts made by hand: every kind, every optional part once there and once not.</summary>
internal static class SampleFacts
{
    public static Mention At(string text, int line = 1, string? sentence = null) =>
        new(text, new SourceSpan(10 * line, (10 * line) + text.Length), line, 3, sentence ?? "A sentence with " + text + ".");

    public static Person Person(string name, string? role = null, params string[] aliases) =>
        new(name, role, role is null ? null : "Harbour Board", null, null, ValueList.Create(aliases), ValueList.Create(At(name)));

    public static Place Place(string name, string? within, params string[] aliases) =>
        new(name, within, ValueList.Create(aliases), ValueList.Create(At(name)));

    public static Quantity Quantity(string name, decimal value, QuantityKind kind = QuantityKind.Count, decimal? upper = null) =>
        new(name, value, upper, "things", kind, true, QuantityBound.AtLeast, At("5"), At("at least 5 things"));

    public static Quotation Quotation(string text, string? speaker) =>
        new(text, ValueList.Create(At(text)), speaker, speaker is null ? null : "said", null, QuotationKind.Direct);

    public static TableRecord Record(string? group, params string?[] cells) =>
        new(group, ValueList.From(cells.Select(c => new TableCell(c, false, default))), At(cells.FirstOrDefault() ?? "record"));

    /// <summary>An article that has everything.</summary>
    public static Article Everything { get; } = new()
    {
        Headline = At("Ferry \u201CAurora\u201D runs aground"),
        Authors = ValueList.Create(At("Mina Okoye"), At("Jonas Brandt", 2)),
        Published = new DateValue(new DatePoint(2021, 3, 4, 17, 30, -90)),
        Dateline = new Dateline("PORT ELLAN", null, new DateValue(new DatePoint(2021, 3, 4)), At("PORT ELLAN, March 4", 3)),
        Paragraphs = ValueList.Create(new Paragraph(1, "First.", new SourceSpan(3, 9), 5), new Paragraph(2, "Second.", new SourceSpan(11, 18), 7)),
        Captions = ValueList.Create(new Caption("The ferry at dusk.", "Coast Guard", At("The ferry at dusk. (Photo: Coast Guard)", 9)), new Caption("2021", null, At("2021", 10))),
        EditorsNotes = ValueList.Create(new EditorsNote("Corrects the second paragraph.", 2, At("(Corrects the second paragraph.)", 4)), new EditorsNote("Updated.", null, At("Updated.", 4))),
        People = ValueList.Create(
            new Person("Mina Okoye", "captain", "Harbour Board", "Capt.", 41, ValueList.Create("Okoye", "Capt. Okoye"), ValueList.Create(At("Mina Okoye"), At("Okoye", 6))),
            Person("Jonas Brandt"),
            Person("Jonas Brandt", "mayor", "Brandt")),
        Organizations = ValueList.Create(
            new Organization("Harbour Board", "HB", ValueList.Create("the Board"), ValueList.Create(At("Harbour Board"))),
            new Organization("Ferry Union", null, ValueList<string>.Empty, ValueList<Mention>.Empty)),
        Places = ValueList.Create(Place("Ellan", null), Place("North Quay", "Port Ellan"), Place("Port Ellan", "Ellan", "Pt. Ellan"), Place("Springfield", "Ohio"), Place("Springfield", "Iowa")),
        Dates = ValueList.Create(
            new ArticleDate(new DateValue(new DatePoint(2021, 3, 3)), true, At("Wednesday")),
            new ArticleDate(new DateValue(new DatePoint(2021, 3, 10)), true, At("Wednesday", 8)),
            new ArticleDate(new DateValue(new DatePoint(2005), new DatePoint(2011)), false, At("2005 to 2011")),
            new ArticleDate(new DateValue(new DatePoint(null, Hour: 17)), false, At("5 p.m.")),
            new ArticleDate(null, false, At("31 February"))),
        Quantities = ValueList.Create(
            Quantity("Passengers", 212), Quantity("LitresOfOil", 5_000_000_000m), Quantity("DamageInEuros", 1.50m, QuantityKind.Money), Quantity("CrewAtTheTime", 5, upper: 7), Quantity("VoteScore", 3, QuantityKind.Score, upper: 9),
            Quantity("Share", 12m, QuantityKind.Percent), Quantity("Passengers", 3)),
        Quotations = ValueList.Create(Quotation("We felt a jolt", "Mina Okoye"), Quotation("and then silence", "Mina Okoye"), Quotation("We felt a jolt", "Ferry Union"), Quotation("safe", null)),
        Acronyms = ValueList.Create(new Acronym("HB", "Harbour Board", At("HB")), new Acronym("GPS", null, At("GPS"))),
        Tables = ValueList.Create(Crew),
    };

    /// <summary>A table with a column of every type.</summary>
    public static Table Crew => new(
        "CrewMember",
        "CrewMembers",
        3,
        ValueList.Create(
            new TableColumn("Name", ColumnType.Person, false),
            new TableColumn("Watch", ColumnType.Enumeration, true),
            new TableColumn("Age", ColumnType.Integer, true),
            new TableColumn("Pay", ColumnType.Decimal, false),
            new TableColumn("Joined", ColumnType.Date, false),
            new TableColumn("Served", ColumnType.Date, true),
            new TableColumn("Home", ColumnType.Place, false),
            new TableColumn("Note", ColumnType.Text, true),
            new TableColumn("Source", ColumnType.Integer, false)),
        ValueList.Create(
            Record("On deck", "Ida Lund", "Red", "31", "10.50", "2019-02-01", "2019/2020", "Ellan", null, "1"),
            Record("On deck", "Tom\u00E1s Vega", "Blue watch", null, "11", "2020-02-01", null, "Ellan", "new", "not known"),
            Record("Below", "Ann Li", "red", "44", "9", "2019-02-01", "2020-05", "Quay", null, "3")),
        At("The crew of three:", 12));
}
