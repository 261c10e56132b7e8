using ArticleFacts.Text;

namespace ArticleFacts.Facts.QuantityNames;

/// <summary>
/// The names that a quantity's own words allow, from the shortest that says what the number is to the longest. Each is an identifier in
/// Pascal case. A quantity whose words say nothing has none.
/// </summary>
internal static class QuantityNameChain
{
    private const int MostCharacters = 70;

    /// <param name="quantity">The quantity.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="isJoined">Whether its unit is joined to the number and describes the noun after it: "a 300-page report".</param>
    /// <param name="ageBearer">Whose age it is; empty for every other quantity.</param>
    public static List<string> Of(Quantity quantity, QuantityClause clause, bool isJoined, string ageBearer)
    {
        var names = new List<string>();
        foreach (var name in Candidates(quantity, clause, isJoined, ageBearer))
        {
            if (name.Length is 0 or > MostCharacters || name[0] is >= '0' and <= '9' || names.Contains(name)) continue;
            names.Add(name);
        }
        return names;
    }

    private static IEnumerable<string> Candidates(Quantity quantity, QuantityClause clause, bool isJoined, string ageBearer) => quantity.Kind switch
    {
        QuantityKind.Ordinal => [],
        QuantityKind.Age => ageBearer.Length == 0 ? [] : [ageBearer + (EndsInLimit(ageBearer) ? "" : Limit(quantity, "Under", "Over")) + "Age" + (quantity.Unit == "years" ? "" : PascalUnit(quantity))],
        QuantityKind.Count when isJoined => clause.Attribute.Length == 0 ? [] : Measured(quantity, clause, PascalUnit(quantity)),
        QuantityKind.Count when quantity.Value is > 0 and < 1 && quantity.Source.Text.IndexOf('.') < 0 => Share(clause),
        QuantityKind.Count => Counted(quantity, clause),
        QuantityKind.Score => [Join(clause.VerbBefore, clause.Governor, "Score"), Join(clause.LongSubject, clause.VerbBefore, clause.Governor, "Score")],
        QuantityKind.Money => Amount(clause, PascalUnit(quantity)),
        QuantityKind.Percent => Measured(quantity, clause, PascalUnit(quantity)),
        _ => Measured(quantity, clause, PascalUnit(quantity)),
    };

    private static IEnumerable<string> Share(QuantityClause clause)
    {
        if (clause.Noun.Length > 0)
        {
            yield return "ShareOf" + clause.Noun + clause.VerbAfter;
            yield return "ShareOf" + clause.Noun + clause.VerbAfter + clause.Complement;
        }
        else if (clause.ComplementPreposition == "Of")
        {
            yield return "Share" + clause.Complement;
        }
    }

    private static IEnumerable<string> Counted(Quantity quantity, QuantityClause c)
    {
        if (c.Noun.Length == 0) return CountedAlone(c);
        // "six of the injured" is not how many were injured: only what is said of the six names them.
        if (c.IsPart) return c.VerbAfter.Length == 0 ? [] : [c.Noun + c.VerbAfter + c.Complement];
        // "one door" is a way to say "a door".
        if (quantity.Value == 1 && quantity.UpperValue is null && quantity.Source.Text[0] is not (>= '0' and <= '9')) return [];
        return CountedNoun(quantity, c);
    }

    // "17 were injured", "a staff of 140", "Units: 86,000", "the share rose to 12".
    private static IEnumerable<string> CountedAlone(QuantityClause c)
    {
        if (c.Label.Length > 0) yield return c.Label;
        else if (c.Preposition == "Of") yield return c.Governor;
        else if (c.VerbAfter.Length > 0) yield return c.VerbAfter + c.Complement;
        else if (c.IsCoordinated && c.Preposition.Length == 0 && c.Participle.Length > 0 && c.IsLast) yield return c.Participle;
        else if (c.Subject.Length > 0 && c.VerbBefore.Length > 0 && c.IsLast)
        {
            yield return Join(c.Subject, c.VerbBefore, c.Governor, c.Preposition);
            yield return Join(c.LongSubject, c.VerbBefore, c.Governor, c.Preposition);
        }
    }

    private static IEnumerable<string> CountedNoun(Quantity quantity, QuantityClause c)
    {
        var noun = c.Noun;
        var told = c.VerbAfter.Length > 0 && c.Preposition != "Of" ? noun + c.VerbAfter + c.Complement
            : c.Preposition.Length > 0 ? noun + c.Complement
            : c.Participle.Length > 0 ? noun + c.Participle + c.Complement
            : c.VerbBefore.Length > 0 ? c.VerbBefore + noun + c.Complement
            : c.Label.Length > 0 ? c.Label + noun
            : c.Subject.Length > 0 && c.Complement.Length == 0 ? c.Subject + noun
            : noun + c.Complement;
        yield return told;
        if (c.Governor.Length > 0) yield return Join(c.Governor, c.Preposition, noun, c.Complement);
        if (c.VerbAfter.Length == 0)
        {
            yield return Join(Lead(c, c.Subject), noun, c.Complement);
            yield return Join(Lead(c, c.LongSubject), noun, c.Complement, c.Further);
        }
        if (c.Further.Length > 0) yield return told + c.Further;
        if (Limit(quantity, "AtMost", "AtLeast") is { Length: > 0 } limit) yield return told + limit;
    }

    private static IEnumerable<string> Amount(QuantityClause c, string unit)
    {
        var of = c.Preposition == "Of" ? c.Governor : "";
        var isPer = c.Complement.StartsWith("Per", StringComparison.Ordinal);
        if (c.Label.Length > 0) yield return c.Label + (isPer ? c.Complement : "") + unit;
        else if (of.Length > 0) yield return of + (c.ComplementPreposition is "For" or "In" || isPer ? c.Complement : "") + unit;
        else if (c.Attribute.Length > 0) yield return c.Attribute + unit;
        else if (c.VerbAfter.Length > 0) yield return c.VerbAfter + c.Complement + unit;
        else if (c.VerbBefore.Length > 0 && c.Preposition.Length == 0 && (c.Subject + c.Complement + c.Participle).Length > 0)
        {
            yield return Join(c.Subject, c.VerbBefore, c.Complement, unit);
        }
        else if (c.VerbBefore.Length > 0 && c.Subject.Length + c.Governor.Length > 0)
        {
            yield return Join(c.Subject, c.VerbBefore, c.Governor, c.Preposition, isPer ? c.Complement : "", unit);
        }
        else if (c.Subject.Length > 0) yield return Join(c.Subject, c.Preposition, c.Complement, unit);
        else if (c.Preposition.Length == 0 && c.ComplementPreposition is "For" or "On" or "In" or "Of") yield return c.ComplementNoun + unit;
        foreach (var longer in Longer(c, unit)) yield return longer;
    }

    private static IEnumerable<string> Measured(Quantity quantity, QuantityClause c, string unit)
    {
        var of = c.Preposition == "Of" ? c.Governor : "";
        var verb = c.VerbBefore.Length > 0 && c.Preposition.Length > 0 ? c.VerbBefore + c.Governor + c.Preposition : "";
        if (c.Label.Length > 0) yield return c.Label + unit;
        else if (of.Length > 0) yield return of + unit;
        else if (c.ComplementPreposition == "Of") yield return Join(verb.Length > 0 ? c.Subject + verb : "", unit, c.Attribute, c.Complement);
        else if (c.Attribute.Length > 0 && quantity.Kind == QuantityKind.Percent) yield return Join(unit, c.Attribute, c.Complement);
        else if (c.IsDimension && c.Subject.Length == 0) yield break;
        else if (c.IsDimension) yield return Join(c.Subject, unit, c.Attribute);
        else if (c.Attribute.Length > 0) yield return c.Attribute + unit;
        else if (c.VerbAfter.Length > 0 && quantity.Kind == QuantityKind.Percent) yield return unit + c.VerbAfter + c.Complement;
        else if (c.Subject.Length > 0) yield return Join(c.Subject, c.VerbBefore, c.Governor, c.Preposition, unit, c.ComplementPreposition is "Before" or "After" ? c.Complement : "");
        else if (c.Governor.Length > 0 && (c.VerbBefore.Length > 0 || c.IsCoordinated)) yield return Join(c.VerbBefore, c.Governor, c.Preposition, unit);
        else yield break;
        foreach (var longer in Longer(c, unit)) yield return longer;
    }

    // The same with all that the clause says.
    private static IEnumerable<string> Longer(QuantityClause c, string unit)
    {
        if (c.Subject.Length == 0 && c.Attribute.Length == 0 && (c.Governor.Length == 0 || (c.VerbBefore.Length == 0 && c.Preposition != "Of"))) yield break;
        yield return Join(Lead(c, c.Subject), c.Attribute, c.VerbAfter, c.Complement, unit);
        var all = Join(Lead(c, c.LongSubject), c.Attribute, c.VerbAfter, c.Complement, c.Further);
        yield return all + unit;
    }

    // What is before the number; a preposition that nothing is before begins no name.
    private static string Lead(QuantityClause c, string subject)
    {
        var lead = subject + c.VerbBefore + c.Governor;
        return lead.Length == 0 ? "" : lead + c.Preposition;
    }

    private static bool EndsInLimit(string bearer) => bearer.EndsWith("Under", StringComparison.Ordinal) || bearer.EndsWith("Over", StringComparison.Ordinal);

    private static string Limit(Quantity quantity, string below, string above) => quantity.Bound switch
    {
        QuantityBound.AtMost or QuantityBound.LessThan => below,
        QuantityBound.AtLeast or QuantityBound.MoreThan => above,
        _ => "",
    };

    private static string PascalUnit(Quantity quantity) =>
        PascalCase.Of(quantity.Kind == QuantityKind.Money || (quantity.Value == 1 && quantity.UpperValue is null) ? quantity.Unit : UnitPlural.Of(quantity.Unit));

    private static string Join(params string[] parts) => string.Concat(parts);
}
