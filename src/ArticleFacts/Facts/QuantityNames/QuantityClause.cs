namespace ArticleFacts.Facts.QuantityNames;

/// <summary>
/// The words of a quantity's own clause by what they do there, each in Pascal case and empty if there are none. Nothing in it comes from
/// another item, clause or number, so that a name made of it can't describe another figure.
/// </summary>
internal sealed record QuantityClause
{
    /// <summary>What is counted: <c>UsTroops</c>.</summary>
    public string Noun { get; init; } = "";

    /// <summary>The noun that an amount or measure describes: <c>Ticket</c> in "a $5 ticket", <c>Long</c> in "88 feet long".</summary>
    public string Attribute { get; init; } = "";

    /// <summary>Who does it or of what it is said: <c>Revenue</c> in "revenue rose to".</summary>
    public string Subject { get; init; } = "";

    /// <summary>The subject with all that belongs to it: <c>RevenueInAsia</c>.</summary>
    public string LongSubject { get; init; } = "";

    /// <summary>The verb before the number, a modal verb before it included: <c>Hired</c>, <c>MustPay</c>. Verbs that say nothing ("is", "costs") are left out.</summary>
    public string VerbBefore { get; init; } = "";

    /// <summary>The past participle of <see cref="VerbBefore"/>, which can follow its noun ("EngineersHired"); empty if the verb has another form or a modal.</summary>
    public string Participle { get; init; } = "";

    /// <summary>The preposition right before the number: <c>Within</c>.</summary>
    public string Preposition { get; init; } = "";

    /// <summary>The noun before that preposition: <c>Fee</c> in "a fee of $5".</summary>
    public string Governor { get; init; } = "";

    /// <summary>What is done to what is counted: <c>Killed</c> in "14 sailors were killed".</summary>
    public string VerbAfter { get; init; } = "";

    /// <summary>The first prepositional phrase after the number, its verb or attribute: <c>InIraq</c>.</summary>
    public string Complement { get; init; } = "";

    /// <summary>The noun of <see cref="Complement"/> without its preposition.</summary>
    public string ComplementNoun { get; init; } = "";

    /// <summary>The preposition of <see cref="Complement"/>.</summary>
    public string ComplementPreposition { get; init; } = "";

    /// <summary>The prepositional phrase after <see cref="Complement"/>.</summary>
    public string Further { get; init; } = "";

    /// <summary>The label of the line: <c>AdultTicket</c> in "Adult ticket: £5".</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether <see cref="Attribute"/> is a dimension ("long", "away"), which says nothing without its subject.</summary>
    public bool IsDimension { get; init; }

    /// <summary>Whether the clause begins after "and" or "or", so that its subject and noun are those of the clause before.</summary>
    public bool IsCoordinated { get; init; }

    /// <summary>Whether the number counts a part of what the noun says: "six of the injured".</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether the clause ends with the number.</summary>
    public bool IsLast { get; init; }
}
