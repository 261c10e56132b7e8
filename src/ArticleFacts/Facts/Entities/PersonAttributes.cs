using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
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
    /// <summary>So far around a name words tell which service a rank is of.</summary>
    private const int Near = 40;

    private readonly DocumentLayout layout;
    private readonly ArticleText text;
    private readonly RoleReader roles;
    private readonly RoleLabelReader labels;
    private readonly RoleClauseReader clauses;
    private readonly Dictionary<EntityDraft, PersonAttribute> people = [];

    public PersonAttributes(DocumentLayout layout, EntityGraph graph)
    {
        this.layout = layout;
        text = layout.Text;
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
        foreach (var mention in draft.Mentions)
        {
            var sentence = layout.SentenceAt(mention.Span.Start);
            if (RankOf(mention) is { } printed)
            {
                rank ??= printed;
                affiliation ??= roles.Branch(mention, sentence);
            }
            if (role is null)
            {
                var said = roles.Of(mention, sentence, rank is not null);
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
        if (person.Role is not null || person.Rank is not null) return person;
        foreach (var mention in draft.Mentions)
        {
            var sentence = layout.SentenceAt(mention.Span.Start);
            if ((labels.Shared(mention, sentence) ?? roles.Professor(mention) ?? clauses.Of(mention, sentence)) is { } role) return person with { Role = role };
        }
        foreach (var mention in draft.Mentions)
        {
            if (clauses.Following(mention, layout.SentenceAt(mention.Span.Start)) is { } role) return person with { Role = role };
        }
        var told = inference.Of(draft);
        return person with { Role = told.Role, Affiliation = person.Affiliation ?? told.Affiliation };
    }

    // "Dorn succeeds Holt": the one has the role of the other.
    private void Share(EntityDraft successor, EntityDraft predecessor)
    {
        var (one, other) = (people[successor], people[predecessor]);
        if (one.Role is null && other.Role is not null) people[successor] = one with { Role = other.Role, Affiliation = one.Affiliation ?? other.Affiliation };
        else if (other.Role is null && one.Role is not null) people[predecessor] = other with { Role = one.Role, Affiliation = other.Affiliation ?? one.Affiliation };
    }

    // The titles before the name, where the last of them is a rank.
    private string? RankOf(NameMention mention)
    {
        if (mention.TitleToken >= mention.FirstToken) return null;
        var start = mention.TitleToken;
        var branch = Phrases.Match(text, start, PhraseKind.Branch, out _);
        if (branch > 0 && start + branch < mention.FirstToken) start += branch;
        if (start + 1 == mention.FirstToken && text.Is(start, "superintendent") && !IsOfPolice(mention)) return null;
        // "Chief Operating Officer" is made of words of rank, and none.
        if (start + Phrases.Match(text, start, PhraseKind.Role, out _) == mention.FirstToken) return null;
        var ranked = false;
        for (var i = start; i < mention.FirstToken; i++)
        {
            // A "captain" or "drummer" in lower case plays.
            if (text.Tokens[i].IsWord) ranked = (text.Tokens[i].Is(WordClass.Rank) && (text.Tokens[i].IsCapitalized || !text.Tokens[i].Is(WordClass.Role))) || (ranked && !text.Tokens[i].Is(WordClass.Role | WordClass.Honorific));
        }
        if (!ranked && !EndsInRank(start, mention.FirstToken)) return null;
        return text.Fold(text.SpanOf(start, mention.FirstToken));
    }

    // Schools and parks have superintendents as well.
    private bool IsOfPolice(NameMention mention)
    {
        var sentence = layout.SentenceAt(mention.Span.Start);
        for (var i = Math.Max(sentence.FirstToken, mention.TitleToken - Near); i < sentence.EndToken && i < mention.EndToken + Near; i++)
        {
            if (text.Is(i, "police") || text.Is(i, "detectives") || text.Is(i, "constabulary")) return true;
        }
        return false;
    }

    private bool EndsInRank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var length = Phrases.Match(text, i, PhraseKind.Rank, out _);
            if (length > 0 && i + length >= end - 1) return true;
        }
        return false;
    }

    // "Khan, 34,", "Khan (34)", "Khan, who is 34," and "Khan, aged 34,".
    private int? AgeOf(NameMention mention, Sentence sentence)
    {
        var at = mention.EndToken;
        if (text.IsChar(at, ',') && text.Is(at + 1, "who") && text.Is(at + 2, "is")) at += 2;
        else if (text.IsChar(at, ',') && (text.Is(at + 1, "aged") || text.Is(at + 1, "age"))) at++;
        if (at + 2 >= sentence.EndToken || !(text.IsChar(at, ',') || text.IsChar(at, '(') || at > mention.EndToken)) return null;
        if (!text.Tokens[at + 1].IsNumber || text.Tokens[at + 1].End - text.Tokens[at + 1].Start > 3) return null;
        if (!(text.IsChar(at + 2, ',') || text.IsChar(at + 2, ')') || text.IsChar(at + 2, '.') || text.Is(at + 2, "and"))) return null;
        var age = 0;
        for (var i = text.Tokens[at + 1].Start; i < text.Tokens[at + 1].End; i++)
        {
            if (text.Source[i] is < '0' or > '9') return null;
            age = (age * 10) + text.Source[i] - '0';
        }
        return age is > 0 and < 130 ? age : null;
    }
}
