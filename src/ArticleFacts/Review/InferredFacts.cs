namespace ArticleFacts.Review;

/// <summary>An inferred fact as facts files see it.</summary>
/// <param name="Kind">The kind of line that holds it.</param>
/// <param name="Number">Its number in its collection.</param>
/// <param name="Names">The names by which a line can speak of it; empty for facts that are found by place.</param>
/// <param name="Places">Where it is.</param>
/// <param name="IsOnly">Whether an article has one fact of the kind.</param>
internal sealed record InferredFact(FactsKind Kind, int Number, ValueList<string> Names, ValueList<Mention> Places, bool IsOnly = false)
{
    /// <summary>Where its line belongs in the order of the text.</summary>
    public int Start => Places.Count > 0 ? Places[0].Span.Start : 0;
}

/// <summary>The inferred facts that belong in a facts file: all that can have a member, and figures and dates without a name.</summary>
internal static class InferredFacts
{
    public static IEnumerable<InferredFact> Of(Article article)
    {
        if (article.Headline is { } headline) yield return new InferredFact(FactsKind.Headline, 0, None, ValueList.Create(headline), IsOnly: true);
        for (var i = 0; i < article.Authors.Count; i++) yield return At(FactsKind.Author, i, article.Authors[i]);
        if (article.Dateline is { IsKnown: true } dateline) yield return new InferredFact(FactsKind.Dateline, 0, None, ValueList.Create(dateline.Source), IsOnly: true);
        for (var i = 0; i < article.Quantities.Count; i++)
        {
            if (BelongsInFile(article.Quantities[i])) yield return At(FactsKind.Constant, i, article.Quantities[i].Source);
        }
        for (var i = 0; i < article.People.Count; i++) yield return Named(FactsKind.Person, i, article.People[i]);
        for (var i = 0; i < article.Organizations.Count; i++) yield return Named(FactsKind.Organization, i, article.Organizations[i]);
        for (var i = 0; i < article.Places.Count; i++) yield return Named(FactsKind.Place, i, article.Places[i]);
        for (var i = 0; i < article.Dates.Count; i++)
        {
            if (article.Dates[i].Value is not null) yield return At(FactsKind.Date, i, article.Dates[i].Source);
        }
        for (var i = 0; i < article.Quotations.Count; i++)
        {
            if (article.Quotations[i].Segments.Count > 0) yield return new InferredFact(FactsKind.Quotation, i, None, article.Quotations[i].Segments);
        }
        for (var i = 0; i < article.Acronyms.Count; i++)
        {
            yield return new InferredFact(FactsKind.Acronym, i, ValueList.Create(article.Acronyms[i].Short), ValueList.Create(article.Acronyms[i].Source));
        }
        for (var i = 0; i < article.Tables.Count; i++)
        {
            var places = article.Tables[i].Records.Select(r => r.Source);
            yield return new InferredFact(FactsKind.Table, i, None, ValueList.From(article.Tables[i].Intro is { } intro ? places.Prepend(intro) : places));
        }
    }

    // Ordinals and scores are reached through the reader; an age without a name is a person's or a record's.
    private static bool BelongsInFile(Quantity quantity) => quantity.Name is not null || quantity.Kind is not (QuantityKind.Ordinal or QuantityKind.Age);

    private static ValueList<string> None => ValueList<string>.Empty;

    private static InferredFact At(FactsKind kind, int number, Mention place) => new(kind, number, None, ValueList.Create(place));

    private static InferredFact Named(FactsKind kind, int number, INamedFact fact) => new(kind, number, ValueList.From(fact.Aliases.Prepend(fact.Name)), fact.Mentions);
}
