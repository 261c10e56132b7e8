using ArticleFacts.Text;

namespace ArticleFacts.Members;

/// <summary>Names the members of an article as far as its facts' own words allow.</summary>
internal static class MemberNamer
{
    private const int FirstWords = 6;
    private const int MostWords = 12;

    /// <summary>Members of every article's class; no article, table or enumeration may have these names.</summary>
    public static IReadOnlyList<string> ArticleNames { get; } =
    [
        "Headline", "Published", "Dateline", "Authors", "Constants", "People", "Organizations", "Places", "Quotations", "Quantities", "Dates",
        "Captions", "EditorsNotes", "Paragraphs", "Acronyms", "Pinned",
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
        "Lead_", "Sentences_", "At_", "All", "Count", "AnnouncedCount", "Group", "Source",
    ];

    // Members that each collection has itself, and those of every object and record.
    private static readonly string[] Reserved =
    [
        "All", "Count", "Find", "TryFind", "Get", "TryGet", "By", "In", "On", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone",
        "Finalize", "Clone", "EqualityContract", "PrintMembers", "Deconstruct",
    ];

    public static ArticleMembers Name(Article article)
    {
        var contested = new List<ContestedName>(article.ContestedNames);
        return new ArticleMembers
        {
            Quantities = Settle("Constants", article.Quantities, q => [q.Name ?? ""], AreSame, q => ValueList.Create(q.Phrase), contested),
            People = Settle("People", article.People, People, static (_, _) => false, p => p.Mentions, contested),
            Organizations = Settle("Organizations", article.Organizations, o => [Words(o.Name), With(o.Name, o.Acronym)], static (_, _) => false, o => o.Mentions, contested),
            Places = Settle("Places", article.Places, p => [Words(p.Name), p.Within is null ? "" : Words(p.Name) + "In" + Words(p.Within)], static (_, _) => false, p => p.Mentions, contested),
            Dates = Settle("Dates", article.Dates, d => [d.Value is null ? "" : DateNames.Of(d.Value)], static (a, b) => Equals(a.Value, b.Value), _ => ValueList<Mention>.Empty, contested),
            Quotations = Settle("Quotations", article.Quotations, q => Beginnings(q.Text), static (a, b) => a.Text == b.Text && a.Speaker == b.Speaker, q => q.Segments, contested),
            Acronyms = Settle("Acronyms", article.Acronyms, a => [Words(a.Short)], static (_, _) => false, a => ValueList.Create(a.Source), contested),
            Captions = Settle("Captions", article.Captions, c => Beginnings(c.Text), static (a, b) => a.Text == b.Text, c => ValueList.Create(c.Source), contested),
            EditorsNotes = Settle("EditorsNotes", article.EditorsNotes, n => Beginnings(n.Text), static (a, b) => a.Text == b.Text, n => ValueList.Create(n.Source), contested),
            Tables = Tables(article.Tables, contested),
            Contested = ValueList.From(contested),
        };
    }

    /// <summary>Whether a member of the collection <paramref name="owner"/> can't have this name.</summary>
    public static bool IsReserved(string name, string owner) =>
        Unicode.AreSame(name, owner) || Array.Exists(Reserved, r => Unicode.AreSame(r, name));

    private static ValueList<Member> Settle<T>(
        string owner, ValueList<T> facts, Func<T, IEnumerable<string>> chain, Func<T, T, bool> areSame, Func<T, ValueList<Mention>> places, List<ContestedName> contested)
    {
        var chains = facts.Select(f => chain(f).Where(IsName).Distinct(Unicode.IgnoreCase).ToList()).ToList();
        var names = NameSettler.Settle(chains, [.. Reserved, owner], (a, b) => areSame(facts[a], facts[b]));
        contested.AddRange(NameSettler.Contested(chains, names).Where(c => c.Facts.Count > 1)
            .Select(c => new ContestedName(c.Name, ValueList.From(c.Facts.Select(f => places(facts[f])).Where(p => p.Count > 0).Select(p => p[0])))));
        return ValueList.From(Distinct(names));
    }

    // A fact that is told twice has one member: the first of them.
    private static IEnumerable<Member> Distinct(IEnumerable<string?> names)
    {
        var known = new HashSet<string>(Unicode.IgnoreCase);
        var fact = -1;
        foreach (var name in names)
        {
            fact++;
            if (name is not null && known.Add(name)) yield return new Member(fact, name);
        }
    }

    // A single word of which nothing else is known ("Smith") is too little for a member.
    private static IEnumerable<string> People(Person person)
    {
        var name = Words(person.Name);
        if (person.Name.IndexOf(' ') < 0 && person.Role is null && person.Rank is null && person.Age is null && person.Affiliation is null) yield break;
        yield return name;
        yield return With(person.Name, person.Role);
        yield return With(person.Name, person.Affiliation);
        yield return With(person.Name, person.Rank);
    }

    // The beginning of a text: as many words as tell it from the others.
    private static IEnumerable<string> Beginnings(string text)
    {
        for (var words = FirstWords; words <= MostWords; words++) yield return PascalCase.Of(text, words);
    }

    // Tables of one name take the columns that only they have; those that have the same columns have no types.
    private static ValueList<TableMember> Tables(ValueList<Table> tables, List<ContestedName> contested)
    {
        var columns = tables.SelectMany(t => t.Columns.Select(c => (t.PluralName, c.Name))).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        var chains = tables.Select(t => TableChain(t, columns)).ToList();
        var names = NameSettler.Settle(chains, ArticleNames, static (_, _) => false);
        contested.AddRange(NameSettler.Contested(chains, names).Where(c => c.Facts.Count > 1)
            .Select(c => new ContestedName(c.Name, ValueList.From(c.Facts.Select(f => tables[f].Intro ?? tables[f].Records[0].Source)))));
        var members = new List<TableMember>();
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is not { } name) continue;
            var singular = IsName(tables[i].Name) ? tables[i].Name : tables[i].PluralName + "Row";
            if (name != tables[i].PluralName) singular += name.Substring(Math.Min(name.Length, tables[i].PluralName.Length));
            members.Add(new TableMember(i, name, RecordName(singular, name, tables[i])));
        }
        return ValueList.From(members);
    }

    private static List<string> TableChain(Table table, Dictionary<(string Table, string Column), int> columns)
    {
        var chain = new List<string> { table.PluralName };
        chain.AddRange(table.Columns.Where(c => columns[(table.PluralName, c.Name)] == 1).Select(c => table.PluralName + "With" + c.Name));
        chain.RemoveAll(n => !IsName(n));
        return chain;
    }

    // A record may have no member of its own name, and no name of its class.
    private static string RecordName(string singular, string plural, Table table)
    {
        var clashes = Unicode.AreSame(singular, plural) || table.Columns.Any(c => Unicode.AreSame(c.Name, singular));
        return clashes ? singular + "Row" : singular;
    }

    // A name that the reader gives is one figure's, told once or several times.
    private static bool AreSame(Quantity a, Quantity b) => a.Value == b.Value && a.UpperValue == b.UpperValue && a.Unit == b.Unit && a.Kind == b.Kind;

    private static string Words(string text) => PascalCase.Of(text);

    private static string With(string name, string? more) => string.IsNullOrEmpty(more) ? "" : Words(name) + Words(more!);

    // No keyword begins with a capital letter.
    private static bool IsName(string name) => PascalCase.IsIdentifier(name) && name.Length <= PascalCase.MaxLength + PascalCase.MaxLength && name[0] is not (>= 'a' and <= 'z');
}
