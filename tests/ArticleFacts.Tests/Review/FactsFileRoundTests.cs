using ArticleFacts.Members;
using ArticleFacts.Review;
using ArticleFacts.Tests.Reader;

namespace ArticleFacts.Tests.Review;

/// <summary>A facts file that was written for an article says of it what the reader infers, and a second run changes nothing.</summary>
public class FactsFileRoundTests
{
    public static TheoryData<string> Texts => Articles.Names;

    private static string Write(string text, string? facts = null)
    {
        var updated = FactsFile.Update("a.txt", text, facts, null, out var problems);
        Assert.Empty(problems);
        return updated!;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_new_file_has_no_problems(string file)
    {
        var text = Articles.Text(file);

        var problems = FactsFile.Check(text, Write(text));

        Assert.True(problems.Count == 0, string.Join("\n", problems.Take(5)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_second_run_changes_nothing(string file)
    {
        var text = Articles.Text(file);
        var facts = Write(text);

        Assert.Same(facts, Write(text, facts));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_members_are_those_that_are_inferred(string file)
    {
        var text = Articles.Text(file);
        var inferred = MemberNamer.Name(ArticleReader.Read(text));
        var reviewed = FactsFile.Apply(text, Write(text), null).Members;

        Assert.Equal(Names(inferred.Quantities), Names(reviewed.Quantities));
        Assert.Equal(Names(inferred.People), Names(reviewed.People));
        Assert.Equal(Names(inferred.Organizations), Names(reviewed.Organizations));
        Assert.Equal(Names(inferred.Places), Names(reviewed.Places));
        Assert.Equal(Names(inferred.Dates), Names(reviewed.Dates));
        Assert.Equal(Names(inferred.Quotations), Names(reviewed.Quotations));
        Assert.Equal(Names(inferred.Acronyms), Names(reviewed.Acronyms));
        Assert.Equal(inferred.Tables.Select(t => (t.Class, t.Record)).Order(), reviewed.Tables.Select(t => (t.Class, t.Record)).Order());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_facts_are_those_that_are_inferred(string file)
    {
        var text = Articles.Text(file);
        var inferred = ArticleReader.Read(text);
        var reviewed = ArticleReader.Read(text, new ArticleOptions { Facts = Write(text) });

        Assert.Equal(inferred.Headline?.Text, reviewed.Headline?.Text);
        Assert.Equal(inferred.Published, reviewed.Published);
        Assert.Equal(inferred.Authors, reviewed.Authors);
        Assert.Equal(inferred.Quantities.Where(q => q.Name is not null).Select(Described), reviewed.Quantities.Where(q => q.Name is not null).Select(Described));
        Assert.Equal(inferred.People.Select(Described).Order(StringComparer.Ordinal), reviewed.People.Select(Described).Order(StringComparer.Ordinal));
        Assert.Equal(inferred.Dates.Where(d => d.Value is not null), reviewed.Dates);
        Assert.Equal(inferred.Tables.Select(t => t.Records), reviewed.Tables.Select(t => t.Records));
    }

    /// <summary>A newer reader infers other facts, other names, or none at all: what the file holds is the same.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void Another_reader_gives_the_same_facts_and_names(string file)
    {
        var text = Articles.Text(file);
        var facts = Write(text);
        var reading = ArticleReader.Infer(text, null);
        var other = reading.Article with
        {
            Headline = null,
            Published = null,
            Dateline = null,
            Authors = ValueList<Mention>.Empty,
            People = ValueList<Person>.Empty,
            Organizations = ValueList<Organization>.Empty,
            Places = ValueList.From(reading.Article.Places.Take(1).Select(p => p with { Name = "Elsewhere" })),
            Dates = ValueList<ArticleDate>.Empty,
            Quantities = ValueList.From(reading.Article.Quantities.Select(q => q with { Name = "Other", Value = q.Value + 1 })),
            Quotations = ValueList<Quotation>.Empty,
            Acronyms = ValueList<Acronym>.Empty,
            Tables = ValueList.From(reading.Article.Tables.Select(t => t with { Name = "Thing", PluralName = "Things" })),
        };

        var expected = Apply(reading.Article);
        var actual = Apply(other);

        Assert.Equal(expected.Members, actual.Members);
        Assert.Equal(expected.Article with { Dateline = null }, actual.Article with { Dateline = null });

        ReviewedFacts Apply(Article article)
        {
            var problems = new List<FactsProblem>();
            var statements = FactsParser.Parse(facts, problems);
            return FactsApplier.Apply(article, new ArticleFacts.Facts.MentionFactory(reading.Layout), new Grounding(reading.Layout.Text), statements, problems);
        }
    }

    /// <summary>Whatever is in the file, there are problems at places in it, and no exception; what can be updated can be read.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void A_broken_file_breaks_nothing(string file)
    {
        const int Rounds = 25;
        const string Pieces = "\"\\{}#=().,:_ \n\r\t\0\uFFFD\u2028\uD83Dnot person constant table cell 0123456789..";
        var text = Articles.Text(file);
        var facts = Write(text);
        var random = new Random(file.Length + facts.Length);
        for (var round = 0; round < Rounds; round++)
        {
            var broken = new System.Text.StringBuilder(facts);
            for (var i = random.Next(1, 12); i > 0; i--)
            {
                var at = random.Next(broken.Length);
                switch (random.Next(3))
                {
                    case 0: broken.Remove(at, Math.Min(random.Next(1, 30), broken.Length - at)); break;
                    case 1: broken.Insert(at, Pieces.Substring(random.Next(Pieces.Length / 2), random.Next(1, Pieces.Length / 2))); break;
                    default: broken[at] = Pieces[random.Next(Pieces.Length)]; break;
                }
                if (broken.Length == 0) broken.Append('#');
            }
            var changed = broken.ToString();

            Assert.All(FactsFile.Check(text, changed), p => Assert.InRange(p.Span.End, p.Span.Start, changed.Length));
            var updated = FactsFile.Update("a.txt", text, changed, null, out var problems);
            Assert.Equal(problems.Count > 0, updated is null);
            if (updated is not null) Assert.Same(updated, FactsFile.Update("a.txt", text, updated, null, out _));
        }
    }

    private static IEnumerable<string> Names(ValueList<Member> members) => members.Select(m => m.Name).Order(StringComparer.Ordinal);

    private static string Described(Quantity q) => FormattableString.Invariant($"{q.Name} {q.Value} {q.UpperValue} {q.Unit} {q.Kind} {q.Approximate} {q.Bound} {q.Source.Span}");

    private static string Described(Person p) => FormattableString.Invariant($"{p.Name} {p.Role} {p.Affiliation} {p.Rank} {p.Age} {string.Join('/', p.Aliases)}");
}
