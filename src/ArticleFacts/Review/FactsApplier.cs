using System.Globalization;
using ArticleFacts.Facts;
using ArticleFacts.Members;

namespace ArticleFacts.Review;

/// <summary>
/// Makes the facts that a facts file holds. Each line is looked up in the text by its words; what the reader infers is asked for the rows of tables
/// only. So the facts and their names stay the same whatever another version of the reader would infer.
/// </summary>
internal sealed class FactsApplier
{
    private readonly Article inferred;
    private readonly MentionFactory source;
    private readonly GroundedLines lines;
    private readonly List<FactsProblem> problems;
    private readonly FactsNames names;

    private FactsApplier(Article inferred, MentionFactory source, Grounding grounding, List<FactsStatement> statements, List<FactsProblem> problems)
    {
        this.inferred = inferred;
        this.source = source;
        this.problems = problems;
        var aliases = statements.SelectMany(s => s.Attributes.Where(a => a.Name == "alias").Select(a => (s.Kind, Name: a.Value)));
        lines = new GroundedLines(grounding, source, problems) { Shared = [.. aliases.GroupBy(a => a).Where(g => g.Count() > 1).Select(g => g.Key)] };
        names = new FactsNames(problems);
    }

    /// <summary>Applies the lines to an article.</summary>
    /// <param name="inferred">What the reader infers: the structure of the text, and the rows of its tables.</param>
    /// <param name="source">Makes mentions of the article's text.</param>
    /// <param name="grounding">Finds words in it.</param>
    /// <param name="statements">The lines.</param>
    /// <param name="problems">What was wrong with the file already; what is found here is added.</param>
    public static ReviewedFacts Apply(Article inferred, MentionFactory source, Grounding grounding, List<FactsStatement> statements, List<FactsProblem> problems)
    {
        var facts = statements.Where(s => !s.IsStruck).ToList();
        return new FactsApplier(inferred, source, grounding, facts, problems).Apply(facts, statements);
    }

    private ReviewedFacts Apply(List<FactsStatement> statements, List<FactsStatement> all)
    {
        var quantities = Collect(statements, FactsKind.Constant, "Constants", Constant, q => q.Source.Span.Start);
        var people = Collect(statements, FactsKind.Person, "People", Person, First);
        var organizations = Collect(statements, FactsKind.Organization, "Organizations", Organization, First);
        var places = Collect(statements, FactsKind.Place, "Places", Place, First);
        var dates = Collect(statements, FactsKind.Date, "Dates", Date, d => d.Source.Span.Start);
        var quotations = Collect(statements, FactsKind.Quotation, "Quotations", Quotation, q => q.Segments[0].Span.Start);
        foreach (var line in statements.Where(s => s.Attributes.Any(a => a.Name == "alias"))) names.TakeAliases(line, statements);
        var acronyms = Collect(statements, FactsKind.Acronym, "Acronyms", Acronym, a => a.Source.Span.Start);
        var tables = new FactsTables(inferred, lines, names, problems).Read(statements);
        var article = inferred with
        {
            Headline = First(statements, FactsKind.Headline, line => lines.First(line) is { } ground ? source.Make(ground.Own) : null),
            Authors = ValueList.From(statements.Where(s => s.Kind == FactsKind.Author).Select(lines.First).Where(g => g is not null).Select(g => source.Make(g!.Value.Own))),
            Published = First(statements, FactsKind.Published, Published),
            Dateline = First(statements, FactsKind.Dateline, Dateline),
            Quantities = quantities.Facts,
            People = people.Facts,
            Organizations = organizations.Facts,
            Places = places.Facts,
            Dates = dates.Facts,
            Quotations = quotations.Facts,
            Acronyms = acronyms.Facts,
            Tables = tables.Facts,
            ContestedNames = ValueList<ContestedName>.Empty,
        };
        var members = new ArticleMembers
        {
            Quantities = quantities.Members,
            People = people.Members,
            Organizations = organizations.Members,
            Places = places.Members,
            Dates = dates.Members,
            Quotations = quotations.Members,
            Acronyms = acronyms.Members,
            Tables = tables.Members,
        };
        problems.AddRange(new FactsCoverage(all, lines).Unreviewed(inferred));
        return new ReviewedFacts(article, members, ValueList.From(problems.OrderBy(p => p.Span.Start)));
    }

    // The facts of one kind in text order, with the names of those that have one.
    private (ValueList<T> Facts, ValueList<Member> Members) Collect<T>(
        List<FactsStatement> statements, FactsKind kind, string owner, Func<FactsStatement, T?> make, Func<T, int> start)
        where T : class
    {
        var made = new List<(T Fact, string? Name)>();
        foreach (var line in statements)
        {
            if (line.Kind != kind || make(line) is not { } fact) continue;
            made.Add((fact, TakesName(line, owner) ? line.Name : null));
        }
        var ordered = made.OrderBy(m => start(m.Fact)).ToList();
        return (ValueList.From(ordered.Select(m => m.Fact)),
            ValueList.From(ordered.Select((m, i) => (m.Name, i)).Where(m => m.Name is not null).Select(m => new Member(m.i, m.Name!))));
    }

    private bool TakesName(FactsStatement line, string owner) => line.Kind == FactsKind.Constant ? names.TakeConstant(line, owner) : names.Take(line, owner, line.Name);

    private T? First<T>(List<FactsStatement> statements, FactsKind kind, Func<FactsStatement, T?> make)
        where T : class
    {
        T? first = null;
        foreach (var line in statements.Where(s => s.Kind == kind))
        {
            if (first is null) first = make(line);
            else problems.Add(new FactsProblem(FactsRules.Malformed, FindingSeverity.Error, "Another line of the file begins with '" + FactsGrammar.Keyword(kind) + "', and an article has only one: remove one of the two", line.Span, null));
        }
        return first;
    }

    private Quantity? Constant(FactsStatement line)
    {
        if (lines.Only(line) is not { } ground || !FactsValues.TryNumber(line.Value!, out var value)) return null;
        decimal? upper = line.UpperValue is { } most && FactsValues.TryNumber(most, out var parsed) ? parsed : null;
        var kind = line["kind"] is { } written && FactsValues.TryKind(written, out var named) ? named : QuantityKind.Count;
        var bound = line.Has(FactsGrammar.AtLeast) ? QuantityBound.AtLeast : line.Has(FactsGrammar.AtMost) ? QuantityBound.AtMost
            : line.Has(FactsGrammar.MoreThan) ? QuantityBound.MoreThan : line.Has(FactsGrammar.LessThan) ? QuantityBound.LessThan : QuantityBound.None;
        var read = inferred.Quantities.FirstOrDefault(q => q.Source.Span.Overlaps(ground.Own));
        if (read is not null && (read.Value != value || read.UpperValue != upper))
        {
            problems.Add(new FactsProblem(
                FactsRules.Corrected, FindingSeverity.Info,
                "'" + line.Title + "' is " + line.Value + " by the facts file, and the words say " + QuantityText.Value(read) + ": the value of the file is used", line.Span, read.Phrase));
        }
        var phrase = source.Make(ground.All);
        return new Quantity(line.Name, value, upper, line["unit"] ?? "", kind, line.Has(FactsGrammar.Approximate), bound, ground.All == ground.Own ? phrase : source.Make(ground.Own), phrase);
    }

    private Person? Person(FactsStatement line) => lines.Named(line) is not { } mentions ? null : new Person(
        line.FullName!, line["role"], line["affiliation"], line["rank"], line["age"] is { } age ? int.Parse(age, CultureInfo.InvariantCulture) : null, Aliases(line), mentions);

    private Organization? Organization(FactsStatement line) =>
        lines.Named(line) is not { } mentions ? null : new Organization(line.FullName!, line["acronym"], Aliases(line), mentions);

    private Place? Place(FactsStatement line) => lines.Named(line) is not { } mentions ? null : new Place(line.FullName!, line["within"], Aliases(line), mentions);

    private ArticleDate? Date(FactsStatement line)
    {
        if (lines.Only(line) is not { } ground) return null;
        DateValue.TryParse(line.Value, out var value);
        return new ArticleDate(value, line.Has(FactsGrammar.Relative), source.Make(ground.Own));
    }

    private Quotation? Quotation(FactsStatement line)
    {
        if (lines.Sequence(line) is not { } segments) return null;
        var kind = line["kind"] is { } written && FactsValues.TryQuotationKind(written, out var named) ? named : QuotationKind.Direct;
        return new Quotation(string.Join(" ", segments.Select(source.Fold)), segments, line["speaker"], line["cue"], line["medium"], kind);
    }

    private Acronym? Acronym(FactsStatement line) => lines.Named(line) is not { } mentions ? null : new Acronym(line.FullName!, line["means"], mentions[0]);

    private DateValue? Published(FactsStatement line)
    {
        if (line.Words.Count > 0 && lines.First(line) is null) return null;
        return DateValue.TryParse(line.Value, out var value) ? value : null;
    }

    private Dateline? Dateline(FactsStatement line)
    {
        if (lines.First(line) is not { } ground) return null;
        DateValue.TryParse(line["date"], out var date);
        return new Dateline(line["place"], line["agency"], date, source.Make(ground.Own)) { DateText = inferred.Dateline?.DateText };
    }

    private static ValueList<string> Aliases(FactsStatement line) => ValueList.From(line.Attributes.Where(a => a.Name == "alias").Select(a => a.Value));

    private static int First(INamedFact fact) => fact.Mentions[0].Span.Start;
}
