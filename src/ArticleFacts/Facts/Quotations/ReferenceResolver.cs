using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.Quotations;

/// <summary>Tells who is meant by a pronoun or a description, and who the subject of a statement is.</summary>
internal sealed class ReferenceResolver(DocumentLayout layout, SpeakerIndex index, Discourse discourse, NounPhrases phrases)
{
    /// <summary>So many mentions are looked at for the one person near.</summary>
    private const int NearMentions = 30;

    /// <summary>"In 1976", "On Friday night": what stands before a pronoun without a comma is no longer than this.</summary>
    private const int LongestOpening = 4;

    private static readonly WordSet Linking = new("but", "and", "yet", "then", "so", "still", "now", "later", "instead", "also", "here");
    private static readonly WordSet Parties = new("republican", "democrat", "conservative", "liberal", "independent", "socialist", "libertarian");
    // What a description says of somebody beside the role.
    private static readonly WordSet Epithets = new("republican", "democratic", "longtime", "veteran", "outgoing", "embattled", "former", "retired", "then", "young");

    // Who is called so is being talked about, and is nobody else of the scene, as "the judge" may be.
    private static readonly WordSet Personages = new(
        "nominee", "candidate", "billionaire", "businessman", "businesswoman", "mogul", "tycoon", "magnate", "frontrunner", "incumbent", "challenger", "celebrity", "star", "actor", "actress", "singer",
        "striker", "midfielder", "winger", "goalkeeper", "novelist", "playwright");

    private static readonly WordSet Indefinite = new("a", "an", "one", "some", "another", "many", "several", "two", "three", "most", "other");
    private static readonly WordSet Possessives = new("his", "her", "their", "its", "my", "our", "your");
    private static readonly string[] GenericOrganizations =
        ["company", "firm", "group", "organization", "organisation", "agency", "manufacturer", "carmaker", "retailer", "bank", "union", "party", "charity", "club", "ministry"];

    private Statement Statement => phrases.Statement;

    /// <summary>
    /// The subject of the statement, before item <paramref name="limit"/>: its first person or organization that is neither the object of a preposition nor
    /// an owner; null when there is none.
    /// </summary>
    public Subject? Main(int limit)
    {
        for (var i = 0; i < limit && i < Statement.Count; i++)
        {
            if (Statement.IsQuote(i)) continue;
            if (BeginsClause(i) && Pronoun(i, i) is { } pronoun) return pronoun;
            var m = phrases.Mention(i);
            if (m < 0) continue;
            var end = phrases.ItemBehind(m, i);
            // "A Ruiz adviser, Ben Hale, had another view": whose adviser it is.
            var modifies = index[m].Kind == EntityKind.Person && Statement.Is(i - 1, WordClass.Determiner) && Statement.Is(end, WordClass.Role | WordClass.PeopleNoun) && !Statement.IsCapitalized(end);
            var taken = modifies || Statement.IsPossessive(end) || phrases.Preposed(i) || index[m].Kind == EntityKind.Place;
            if (!taken && index[m].Kind == EntityKind.Organization && PersonInSamePhrase(end, limit) is { } person) return person;
            if (!taken) return new Subject(i, end, index[m].Name);
            i = end - 1;
        }
        return null;
    }

    /// <summary>The pronoun at item <paramref name="i"/>, by what stands before item <paramref name="before"/>; null where none stands.</summary>
    public Subject? Pronoun(int i, int before)
    {
        if (!Statement.IsWord(i)) return null;
        var gender = Statement.Is(i, "he") ? Gender.Male : Statement.Is(i, "she") ? Gender.Female : Gender.Unknown;
        if (gender != Gender.Unknown) return new Subject(i, i + 1, Referent(i, before, gender));
        if (Statement.Is(i, "they") || Statement.Is(i, "it"))
        {
            // "The party was blunter: the poll, it said, was “junk.”"
            var acting = before > 0 && Main(before) is { Name: { } name } && !index.IsPerson(name) ? name : null;
            return new Subject(i, i + 1, acting ?? discourse.Organization(Statement.Block));
        }
        return Statement.Is(i, "i") || Statement.Is(i, "we") || Statement.Is(i, "you") ? new Subject(i, i + 1, null) : null;
    }

    /// <summary>The person that a pronoun at item <paramref name="i"/> means.</summary>
    public string? Referent(int i, int before, Gender gender)
    {
        var subject = before > 0 && Main(before) is { Name: { } name } && index.IsPerson(name) ? name : null;
        var person = discourse.Person(gender, subject, Statement.Block) ?? OnlyPersonNear(Statement.TokenIndex(i), gender);
        if (person is not null) index.Learn(person, gender);
        return person;
    }

    /// <summary>Whom a description means: "the minister" is the person with that role, "the ministry" the organization called so. "A minister" may be anybody.</summary>
    public string? Described(int first, int head)
    {
        if (Statement.IsAny(first, Indefinite) || Statement.IsAny(first, Possessives)) return null;
        // What stands behind "the" or behind an owner ("the council's") is the description itself.
        var opener = head;
        while (opener > first && !Statement.IsPossessive(opener)) opener--;
        var the = Statement.Is(first, WordClass.Determiner);
        var definite = (the || opener > first) && opener < head;
        var token = Statement.TokenIndex(head);
        var word = index.Lower(Statement.Text.Tokens[token].Span);
        if (definite)
        {
            var start = opener + 1;
            if (index.PersonWithRole(Description(start, token), token) is { } person) return person;
            while (start < head && Statement.IsAny(start, Epithets)) start++;
            if (start > opener + 1 && index.PersonWithRole(Description(start, token), token) is { } known) return known;
            var former = (Statement.Is(opener + 1, "former") || Statement.Is(opener + 1, "retired")) && (Statement.Is(head, WordClass.Role) || Statement.Is(opener + 2, WordClass.Role));
            if (the && opener == first && (former || Statement.IsAny(head, Personages))) return discourse.Personage(Statement.Block);
        }
        // "the Slovak", "the 62-year-old", "the Ohio Republican": whoever is being talked about.
        var instead = Statement.Is(head, WordClass.Demonym) || Statement.IsAny(head, Parties) || (Statement.Is(head, "old") && Statement.IsHyphen(head - 1) && Statement.Is(head - 2, "year"));
        if (instead && Statement.Is(first, "the")) return discourse.Person(Gender.Unknown, null, Statement.Block);
        if ((the || !Statement.IsCapitalized(head)) && index.OrganizationWithWord(word, token) is { } organization)
        {
            // "Berger’s campaign" is not the Ruiz campaign.
            var owned = opener > first && Unicode.IndexOf(organization, Statement.Text.Slice(Statement.Text.Tokens[Statement.TokenIndex(opener - 1)].Span)) < 0;
            return owned ? null : organization;
        }
        if (!Statement.Is(first, "the") || Array.IndexOf(GenericOrganizations, word) < 0) return null;
        return index.LastOrganization(token, Statement.TokenIndex(0)) ?? discourse.Organization(Statement.Block)
            ?? index.LastOrganization(token, layout.Blocks[Math.Max(0, Statement.Block - 1)].FirstToken);
    }

    private string Description(int first, int token) =>
        Unicode.ToLower(Statement.Text.Fold(new SourceSpan(Statement.Text.Tokens[Statement.TokenIndex(first)].Start, Statement.Text.Tokens[token].End)));

    /// <summary>The author of what is read out: "the statement read", "it said". Null where the item is no such thing.</summary>
    public Subject? Writing(int p)
    {
        var it = Statement.Is(p, "it") || Statement.Is(p, "which");
        if (!it && !(MediumWords.IsWriting(Statement, p) && (Statement.Is(p - 1, WordClass.Determiner) || p == 0))) return null;
        return discourse.Author(Statement.Block) is { } author ? new Subject(it || p == 0 ? p : p - 1, p + 1, author) : null;
    }

    /// <summary>The name of a mention that can speak; null for a place.</summary>
    public string? Named(int mention) => index[mention].Kind == EntityKind.Place ? null : index[mention].Name;

    // "But he", "In 1976 he", "In May, she": where a main clause may begin.
    private bool BeginsClause(int i) =>
        i == 0 || (i == 1 && Statement.IsAny(0, Linking))
        || (i <= LongestOpening && Statement.Is(0, WordClass.Preposition) && !Statement.IsAny(0, NounPhrases.Subordinating) && (Statement.Is(i, "he") || Statement.Is(i, "she")))
        || (i <= NounPhrases.Longest && Statement.IsComma(i - 1) && !Statement.IsAny(0, NounPhrases.Subordinating) && (Statement.Is(i, "he") || Statement.Is(i, "she")));

    // Where nobody has been a subject: the one person of fitting gender that the paragraph or the one before it names.
    private string? OnlyPersonNear(int token, Gender gender)
    {
        string? only = null;
        var from = layout.Blocks[Math.Max(0, Statement.Block - 1)].FirstToken;
        var last = index.LastBefore(token);
        for (var m = last; m >= 0 && m > last - NearMentions && index[m].FirstToken >= from; m--)
        {
            if (index[m].Kind != EntityKind.Person || index[m].Name == only || !index.Fits(index[m].Name, gender)) continue;
            if (only is not null) return null;
            only = index[m].Name;
        }
        return only;
    }

    // "Acme spokesman Jo Day", "Tolm Front (TF) leader Omar": the person behind the organization is the subject.
    private Subject? PersonInSamePhrase(int i, int limit)
    {
        for (var n = 0; n < NounPhrases.Longest && i < limit; n++, i++)
        {
            if (phrases.Mention(i) is var m and >= 0)
            {
                if (index[m].Kind == EntityKind.Person) return new Subject(i, phrases.ItemBehind(m, i), index[m].Name);
            }
            else if (!Statement.Is(i, WordClass.Role | WordClass.Rank | WordClass.Honorific) && !Statement.IsChar(i, '(') && !Statement.IsChar(i, ')'))
            {
                return null;
            }
        }
        return null;
    }
}
