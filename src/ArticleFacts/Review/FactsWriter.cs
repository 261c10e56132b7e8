using System.Text;
using ArticleFacts.Members;

namespace ArticleFacts.Review;

/// <summary>Writes inferred facts as lines of a facts file.</summary>
internal sealed class FactsWriter(InferredArticle inferred, ArticleMembers members, Grounding grounding)
{
    private readonly Article article = inferred.Article;
    private readonly FigureClauses clauses = new(inferred);

    // Columns in which names and words begin, as far as what is before them leaves room.
    private const int NameColumn = 13;
    private const int WordsColumn = 60;

    /// <summary>The line of the fact; null if its words can't be told from others in the text.</summary>
    public string? Line(InferredFact fact) => fact.Kind switch
    {
        FactsKind.Headline => Line("headline", "", Words(article.Headline!)),
        FactsKind.Author => Line("author", "", Words(article.Authors[fact.Number])),
        FactsKind.Dateline => Dateline(article.Dateline!),
        FactsKind.Constant => Constant(fact.Number, Name(members.Quantities, fact)),
        FactsKind.Person => Person(article.People[fact.Number], Name(members.People, fact)),
        FactsKind.Organization => Organization(article.Organizations[fact.Number], Name(members.Organizations, fact)),
        FactsKind.Place => Place(article.Places[fact.Number], Name(members.Places, fact)),
        FactsKind.Date => Date(article.Dates[fact.Number], Name(members.Dates, fact)),
        FactsKind.Quotation => Quotation(article.Quotations[fact.Number], Name(members.Quotations, fact)),
        FactsKind.Acronym => Acronym(article.Acronyms[fact.Number], Name(members.Acronyms, fact)),
        FactsKind.Table => Table(article.Tables[fact.Number], members.Tables.FirstOrDefault(t => t.Fact == fact.Number)),
        _ => null,
    };

    /// <summary>The line of the publication date, with its words where the text prints them; null if nobody knows it.</summary>
    public string? Published()
    {
        if (article.Published is not { } published) return null;
        var printed = article.Dates.FirstOrDefault(d => Equals(d.Value, published));
        return Line("published", published.ToString(), printed is null ? "" : Words(printed.Source) ?? "");
    }

    // Facts that are the same (a figure told twice) have one name, and it is the first's.
    private static string Name(ValueList<Member> names, InferredFact fact) => names.FirstOrDefault(m => m.Fact == fact.Number)?.Name ?? "_";

    // The words are the figure's whole clause: what it is named by. A line that holds less would not notice when the figure comes to mean another thing.
    private string? Constant(int number, string name)
    {
        var q = article.Quantities[number];
        var text = new StringBuilder(name).Append(" = ").Append(FactsValues.Number(q.Value));
        if (q.UpperValue is { } upper) text.Append(" .. ").Append(FactsValues.Number(upper));
        if (q.Approximate) text.Append(' ').Append(FactsGrammar.Approximate);
        var bound = q.Bound switch
        {
            QuantityBound.AtLeast => FactsGrammar.AtLeast,
            QuantityBound.AtMost => FactsGrammar.AtMost,
            QuantityBound.MoreThan => FactsGrammar.MoreThan,
            QuantityBound.LessThan => FactsGrammar.LessThan,
            _ => "",
        };
        if (bound.Length > 0) text.Append(' ').Append(bound);
        if (q.Kind != QuantityKind.Count) text.Append(" kind ").Append(FactsValues.Keyword(q.Kind));
        Append(text, "unit", q.Unit.Length > 0 ? q.Unit : null);
        return Line("constant", text.ToString(), grounding.Write(clauses.Of(number), q.Source.Span));
    }

    private string? Person(Person p, string name)
    {
        var text = Named(name, p);
        Append(text, "role", p.Role);
        Append(text, "affiliation", p.Affiliation);
        Append(text, "rank", p.Rank);
        if (p.Age is { } age) text.Append(" age ").Append(FactsValues.Number(age));
        return Line("person", Aliases(text, p).ToString(), Printed(p));
    }

    private string? Organization(Organization o, string name)
    {
        var text = Named(name, o);
        Append(text, "acronym", o.Acronym);
        return Line("organization", Aliases(text, o).ToString(), Printed(o));
    }

    private string? Place(Place p, string name)
    {
        var text = Named(name, p);
        Append(text, "within", p.Within);
        return Line("place", Aliases(text, p).ToString(), Printed(p));
    }

    private string? Date(ArticleDate d, string name) =>
        Line("date", name + " = " + d.Value + (d.Relative ? " " + FactsGrammar.Relative : ""), grounding.Write(d.Source.Span, d.Source.Span));

    private string? Quotation(Quotation q, string name)
    {
        var text = new StringBuilder(name);
        Append(text, "speaker", q.Speaker);
        Append(text, "cue", q.Cue);
        Append(text, "medium", q.Medium);
        if (q.Kind != QuotationKind.Direct) text.Append(" kind ").Append(FactsValues.Keyword(q.Kind));
        var words = q.Segments.Select((s, i) => i == 0 ? grounding.Write(s.Span, s.Span) : FactsWords.Escape(s.Text)).ToArray();
        return Array.Exists(words, w => w is null) ? null : Line("quotation", text.ToString(), string.Join("\" \"", words));
    }

    private string? Acronym(Acronym a, string name)
    {
        var text = new StringBuilder(name).Append(" \"").Append(FactsWords.Escape(a.Short)).Append('"');
        Append(text, "means", a.Expansion);
        return Line("acronym", text.ToString(), "");
    }

    private string? Dateline(Dateline d)
    {
        var text = new StringBuilder();
        Append(text, "place", d.Place);
        Append(text, "agency", d.Agency);
        if (d.Date is { } date) text.Append(" date ").Append(date);
        return Line("dateline", text.ToString().TrimStart(), Words(d.Source));
    }

    private string? Table(Table t, TableMember? member)
    {
        var columns = string.Join(", ", t.Columns.Select(c => c.Name + ": " + ColumnTypes.NameOf(TypeOf(t, c)) + (c.Nullable ? "?" : "")));
        var text = (member?.Class ?? "_") + (member is null ? "" : " of " + member.Record) + " (" + columns + ") " + FactsValues.Number(t.Records.Count) + (t.Records.Count == 1 ? " row" : " rows")
            + (t.AnnouncedCount is { } announced ? " announced " + FactsValues.Number(announced) : "");
        // The introduction, or the first row with words that nothing else in the text has.
        var places = t.Records.Select(r => r.Source);
        return Line("table", text, (t.Intro is { } intro ? places.Prepend(intro) : places).Select(p => grounding.Write(p.Span, p.Span)).FirstOrDefault(w => w is not null));
    }

    // A column whose cells are not all of its type is text.
    private static ColumnType TypeOf(Table table, TableColumn column)
    {
        var index = table.Columns.ToList().IndexOf(column);
        return table.Records.All(r => index >= r.Cells.Count || r.Cells[index].Text is not { } text || ColumnTypes.Takes(column.Type, text)) ? column.Type : ColumnType.Text;
    }

    private static StringBuilder Named(string name, INamedFact fact) => new StringBuilder(name).Append(" \"").Append(FactsWords.Escape(fact.Name)).Append('"');

    private static StringBuilder Aliases(StringBuilder text, INamedFact fact)
    {
        foreach (var alias in fact.Aliases) Append(text, "alias", alias);
        return text;
    }

    // Where the text does not have the full name as it is ("Rosalind “Roz” Dorn"), its first mention is printed.
    private string? Printed(INamedFact fact)
    {
        if (FactsWords.OfName(fact.Name) is { } words && grounding.Find(words, 1).Count > 0) return "";
        return fact.Mentions.Count == 0 ? null : FactsWords.Escape(fact.Mentions[0].Text);
    }

    private string? Words(Mention mention) => grounding.Write(mention.Span, mention.Span) ?? FactsWords.Escape(mention.Text);

    private static void Append(StringBuilder text, string attribute, string? value)
    {
        if (value is not null) text.Append(' ').Append(attribute).Append(" \"").Append(FactsWords.Escape(value)).Append('"');
    }

    private static string? Line(string keyword, string facts, string? words)
    {
        if (words is null) return null;
        var line = new StringBuilder(keyword).Append(' ', Math.Max(1, NameColumn - keyword.Length)).Append(facts);
        if (words.Length > 0) line.Append(' ', facts.Length == 0 ? 0 : Math.Max(1, WordsColumn - line.Length)).Append('"').Append(words).Append('"');
        return line.ToString().TrimEnd();
    }
}
