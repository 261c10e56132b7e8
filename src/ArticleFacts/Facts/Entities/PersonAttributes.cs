using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>What the article says of a person beside the name; null for what it does not say.</summary>
internal sealed record PersonAttribute(string? Role, string? Affiliation, string? Rank, int? Age);

/// <summary>
/// Reads role, affiliation, rank and age out of the words next to a person's mentions. The first mention that says something is believed;
/// what is printed beside a name comes before what a clause tells, and that before what follows from other people and paragraphs.
/// </summary>
internal sealed class PersonAttributes
{
    private readonly DocumentLayout layout;
    private readonly ArticleText text;
    private readonly RankReader ranks;
    private readonly RoleReader roles;
    private readonly RoleLabelReader labels;
    private readonly RoleClauseReader clauses;
    private readonly Dictionary<EntityDraft, PersonAttribute> people = [];

    public PersonAttributes(DocumentLayout layout, EntityGraph graph)
    {
        this.layout = layout;
        text = layout.Text;
        ranks = new RankReader(layout);
        roles = new RoleReader(layout, graph);
        labels = new RoleLabelReader(layout, graph);
        clauses = new RoleClauseReader(layout, graph);
        var inference = new RoleInference(layout, graph);
        foreach (var draft in graph.Drafts)
        {
            if (draft.Kind == EntityKind.Person) people[draft] = Told(Beside(draft), draft, inference);
        }
        inference.Successions(Share);
    }

    public PersonAttribute Of(EntityDraft draft) => people[draft];

    private PersonAttribute Beside(EntityDraft draft)
    {
        string? role = null, affiliation = null, rank = null;
        int? age = null;
        // A headline has no room for the whole of a role: it is asked last.
        var inHeadline = draft.Mentions.Count > 1 && draft.Mentions[0].Span.End <= layout.Headline.End ? 1 : 0;
        for (var n = inHeadline; n < draft.Mentions.Count + inHeadline; n++)
        {
            var mention = draft.Mentions[n % draft.Mentions.Count];
            var sentence = layout.SentenceAt(mention.Span.Start);
            var ranked = ranks.Start(mention);
            if (ranked >= 0)
            {
                rank ??= text.Fold(text.SpanOf(ranked, mention.FirstToken));
                affiliation ??= roles.Branch(mention, sentence);
            }
            if (role is null)
            {
                var said = roles.Of(mention, sentence, ranked, rank is not null);
                if (said.Role is null && labels.Of(mention, sentence) is { Role: not null } label) said = label with { Affiliation = label.Affiliation ?? said.Affiliation };
                role = said.Role;
                affiliation ??= said.Affiliation;
            }
            affiliation ??= roles.Service(mention);
            age ??= AgeOf(mention, sentence);
        }
        return new PersonAttribute(role, affiliation, rank, age);
    }

    // A rank says what somebody is: "Capt. Dorn, who led the crew" is no leader.
    private PersonAttribute Told(PersonAttribute person, EntityDraft draft, RoleInference inference)
    {
        if (person.Role is not null && !RoleWords.IsKin(person.Role)) return person;
        if (person.Rank is not null) return person with { Role = Commanding(draft) ?? person.Role };
        foreach (var mention in draft.Mentions)
        {
            var sentence = layout.SentenceAt(mention.Span.Start);
            if ((labels.Shared(mention, sentence) ?? roles.Professor(mention) ?? clauses.Of(mention, sentence)) is { } role) return person with { Role = role };
        }
        foreach (var mention in draft.Mentions)
        {
            if (person.Role is null && clauses.Following(mention, layout.SentenceAt(mention.Span.Start)) is { } role) return person with { Role = role };
        }
        if (person.Role is not null) return person;
        var told = inference.Of(draft);
        return person with { Role = told.Role, Affiliation = person.Affiliation ?? told.Affiliation };
    }

    // What somebody is besides the rank: "Col. Dorn, who commands the 2nd Battalion".
    private string? Commanding(EntityDraft draft)
    {
        foreach (var mention in draft.Mentions)
        {
            if (clauses.Command(mention, layout.SentenceAt(mention.Span.Start)) is { } role) return role;
        }
        return null;
    }

    // "Dorn succeeds Holt": the one has the role of the other.
    private void Share(EntityDraft successor, EntityDraft predecessor)
    {
        var (one, other) = (people[successor], people[predecessor]);
        if (one.Role is null && other.Role is not null) people[successor] = one with { Role = other.Role, Affiliation = one.Affiliation ?? other.Affiliation };
        else if (other.Role is null && one.Role is not null) people[predecessor] = other with { Role = one.Role, Affiliation = other.Affiliation ?? one.Affiliation };
    }

    // "Khan, 34,", "Khan (34)", "Khan, who is 34,", "Khan, aged 34," and "Khan, at 34 the youngest".
    private int? AgeOf(NameMention mention, Sentence sentence)
    {
        var at = mention.EndToken;
        if (text.IsChar(at, ',') && text.Is(at + 1, "who") && (text.Is(at + 2, "is") || text.Is(at + 2, "was"))) at += 2;
        else if (text.IsChar(at, ',') && (text.Is(at + 1, "aged") || text.Is(at + 1, "age") || text.Is(at + 1, "at"))) at++;
        if (at + 2 >= sentence.EndToken || !(text.IsChar(at, ',') || text.IsChar(at, '(') || at > mention.EndToken)) return null;
        if (!text.Tokens[at + 1].IsNumber || text.Tokens[at + 1].End - text.Tokens[at + 1].Start > 3) return null;
        // "Dorn, at 45 percent," has no age.
        var closed = text.Is(at, "at") ? text.Is(at + 2, "the") : text.IsChar(at + 2, ',') || text.IsChar(at + 2, ';') || text.IsChar(at + 2, ')') || text.IsChar(at + 2, '.') || text.Is(at + 2, "and");
        if (!closed) return null;
        var age = 0;
        for (var i = text.Tokens[at + 1].Start; i < text.Tokens[at + 1].End; i++)
        {
            if (text.Source[i] is < '0' or > '9') return null;
            age = (age * 10) + text.Source[i] - '0';
        }
        return age is > 0 and < 130 ? age : null;
    }
}
