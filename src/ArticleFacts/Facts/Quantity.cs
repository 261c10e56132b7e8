namespace ArticleFacts;

/// <summary>What a quantity counts or measures.</summary>
public enum QuantityKind
{
    /// <summary>A number of things: <c>67 military personnel</c>.</summary>
    Count,

    /// <summary>A person's age in years.</summary>
    Age,

    /// <summary>An amount of money; the unit is the ISO 4217 code, or the currency's name where no code is certain.</summary>
    Money,

    /// <summary>A share in percent, or a difference in percentage points.</summary>
    Percent,

    /// <summary>A measure with a unit of length, mass, time, temperature and the like.</summary>
    Measure,

    /// <summary>A position in an order: <c>third</c>.</summary>
    Ordinal,

    /// <summary>The score of a game or the numbers of a vote: <c>3-1</c>, in the order in which they are printed.</summary>
    Score,
}

/// <summary>How the text bounds a quantity.</summary>
public enum QuantityBound
{
    /// <summary>No bound: the number itself.</summary>
    None,

    /// <summary><c>at least</c>, <c>no fewer than</c>: the value or more.</summary>
    AtLeast,

    /// <summary><c>at most</c>, <c>up to</c>: the value or less.</summary>
    AtMost,

    /// <summary><c>more than</c>, <c>over</c>: above the value.</summary>
    MoreThan,

    /// <summary><c>fewer than</c>, <c>nearly</c> and <c>almost</c>, too: below the value.</summary>
    LessThan,
}

/// <summary>A number with what it counts.</summary>
/// <param name="Name">
/// A name for a constant, made of the quantity's own words (<c>UsTroopsInIraq</c>): no other figure of the article could have it. Null where the
/// words allow no such name, and for what is held elsewhere: ordinals, cells of a table, ages of people.
/// </param>
/// <param name="Value">The value in <paramref name="Unit"/>; the lower end of a range, the first number of a score.</param>
/// <param name="UpperValue">The upper end of a range (<c>between 5 and 7</c>), the second number of a score (which may be the higher one); else null.</param>
/// <param name="Unit">The counted noun phrase, ISO currency code, <c>percent</c>, or unit of measure; empty when nothing is named.</param>
/// <param name="Kind">What is counted or measured.</param>
/// <param name="Approximate">Whether the text says that the number is not exact (<c>some</c>, <c>around</c>, <c>nearly</c>).</param>
/// <param name="Bound">The bound that the text puts on the value.</param>
/// <param name="Source">The number as it stands.</param>
/// <param name="Phrase">The whole phrase, from approximation to unit.</param>
public sealed record Quantity(
    string? Name, decimal Value, decimal? UpperValue, string Unit, QuantityKind Kind, bool Approximate, QuantityBound Bound, Mention Source, Mention Phrase);
