namespace ArticleFacts.Members;

/// <summary>A fact that has a member of its own in the generated code.</summary>
/// <param name="Fact">The fact's number in its collection. Of a fact that is told several times, the first.</param>
/// <param name="Name">The member's name.</param>
internal sealed record Member(int Fact, string Name);

/// <summary>A table with a type of its own.</summary>
/// <param name="Fact">The table's number.</param>
/// <param name="Class">Name of the class with all records.</param>
/// <param name="Record">Name of the record's type.</param>
internal sealed record TableMember(int Fact, string Class, string Record);

/// <summary>
/// The members of an article's generated class: which facts have names. Names are made of the facts' own words; where several facts could have
/// one name, none of them has it. The facts file of an article replaces all of this by the names that it holds.
/// </summary>
internal sealed record ArticleMembers
{
    public static ArticleMembers Empty { get; } = new();

    /// <summary>Quantities by constant.</summary>
    public ValueList<Member> Quantities { get; init; } = ValueList<Member>.Empty;

    public ValueList<Member> People { get; init; } = ValueList<Member>.Empty;

    public ValueList<Member> Organizations { get; init; } = ValueList<Member>.Empty;

    public ValueList<Member> Places { get; init; } = ValueList<Member>.Empty;

    public ValueList<Member> Dates { get; init; } = ValueList<Member>.Empty;

    public ValueList<Member> Quotations { get; init; } = ValueList<Member>.Empty;

    public ValueList<Member> Acronyms { get; init; } = ValueList<Member>.Empty;

    public ValueList<Member> Captions { get; init; } = ValueList<Member>.Empty;

    public ValueList<Member> EditorsNotes { get; init; } = ValueList<Member>.Empty;

    public ValueList<TableMember> Tables { get; init; } = ValueList<TableMember>.Empty;

    /// <summary>Names that several facts could have, so that none of them has one.</summary>
    public ValueList<ContestedName> Contested { get; init; } = ValueList<ContestedName>.Empty;

    /// <summary>The members whose names fulfil a condition: a compiler may know fewer letters than the library does.</summary>
    public ArticleMembers Where(Func<string, bool> isName)
    {
        ValueList<Member> Filter(ValueList<Member> members) => members.All(m => isName(m.Name)) ? members : ValueList.From(members.Where(m => isName(m.Name)));
        return this with
        {
            Quantities = Filter(Quantities),
            People = Filter(People),
            Organizations = Filter(Organizations),
            Places = Filter(Places),
            Dates = Filter(Dates),
            Quotations = Filter(Quotations),
            Acronyms = Filter(Acronyms),
            Captions = Filter(Captions),
            EditorsNotes = Filter(EditorsNotes),
            Tables = ValueList.From(Tables.Where(t => isName(t.Class) && isName(t.Record))),
        };
    }
}
