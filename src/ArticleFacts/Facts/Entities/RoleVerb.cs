using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>What the object of a verb must be for the verb to tell a role.</summary>
internal enum RoleObject : byte
{
    /// <summary>A group or an institution: "leads the alliance", not "leads the race".</summary>
    Group,

    /// <summary>Something definite: "chairs the talks".</summary>
    Definite,

    /// <summary>What carries people or goods: "drives a bus".</summary>
    Vehicle,

    /// <summary>Any: "teaches chemistry".</summary>
    Any,
}

/// <summary>Verbs that tell a role: who leads is a leader. "Led by" tells it too.</summary>
/// <param name="Role">The noun.</param>
/// <param name="Present">Forms of what somebody does.</param>
/// <param name="Past">Forms of what somebody did, and the participle.</param>
/// <param name="Object">What its object must be.</param>
internal sealed record RoleVerb(string Role, WordSet Present, WordSet Past, RoleObject Object)
{
    /// <summary>An object's noun phrase is looked through so far.</summary>
    private const int LongestObject = 6;

    private static readonly WordSet Groups = new(
        "panel", "crew", "choir", "chorus", "orchestra", "band", "delegation", "project", "campaign", "expedition", "talks", "center", "centre", "clinic", "program", "programme", "congregation", "parish",
        "tribe", "clan", "gang", "union", "club", "charity", "cooperative", "shop", "store", "restaurant", "bakery", "cafe", "farm", "hotel", "office", "unit", "squad", "staff", "task", "inquiry",
        "commission", "committee", "council", "investigation", "team", "department", "organisation", "organization", "company", "business", "practice", "caucus", "faction", "militia", "board");

    private static readonly WordSet Vehicles = new("bus", "buses", "taxi", "taxis", "cab", "truck", "trucks", "lorry", "lorries", "tram", "trams", "train", "trains", "van", "ambulance", "limousine", "tractor", "coach", "minibus");

    private static readonly WordSet Teams = new("team", "side", "squad");

    // "taught his dog", "maintained that": no post.
    private static readonly WordSet OtherObjects = new("his", "her", "that");

    private static readonly WordSet Articles = new("the", "a", "an", "its", "their", "our", "his", "her", "this", "that", "two", "three", "several");

    private static readonly RoleVerb[] All =
    [
        Of("leader", ["leads", "leading", "lead"], ["led"], RoleObject.Group), Of("chair", ["chairs", "chairing", "chair"], ["chaired"], RoleObject.Definite),
        Of("head", ["heads", "heading", "head"], ["headed"], RoleObject.Group), Of("director", ["directs", "directing"], ["directed"], RoleObject.Group),
        Of("manager", ["manages", "managing"], ["managed"], RoleObject.Group), Of("commander", ["commands", "commanding"], ["commanded"], RoleObject.Group),
        Of("owner", ["owns", "owning"], ["owned"], RoleObject.Group), Of("coach", ["coaches", "coaching"], ["coached"], RoleObject.Definite),
        Of("captain", ["captains", "captaining"], ["captained"], RoleObject.Definite), Of("founder", ["founds"], ["founded"], RoleObject.Definite),
        Of("curator", ["curates", "curating"], ["curated"], RoleObject.Definite), Of("moderator", ["moderates", "moderating"], ["moderated"], RoleObject.Definite),
        Of("maintainer", ["maintains", "maintaining"], ["maintained"], RoleObject.Definite),
        Of("organizer", ["organizes", "organises", "organizing", "organising"], ["organized", "organised"], RoleObject.Definite),
        Of("coordinator", ["coordinates", "coordinating"], ["coordinated"], RoleObject.Definite), Of("driver", ["drives", "driving"], ["drove", "driven"], RoleObject.Vehicle),
        Of("teacher", ["teaches", "teaching"], ["taught"], RoleObject.Any), Of("volunteer", ["volunteers", "volunteering"], ["volunteered"], RoleObject.Any),
    ];

    /// <summary>The verb that a form at <paramref name="token"/> belongs to; null when it tells no role.</summary>
    public static RoleVerb? At(ArticleText text, int token, bool past)
    {
        foreach (var verb in All)
        {
            if ((past ? verb.Past : verb.Present).Contains(text, token)) return verb;
        }
        return null;
    }

    /// <summary>Whether what stands at <paramref name="token"/>, behind the verb, is an object by which the verb tells a role.</summary>
    public bool Takes(ArticleText text, EntityGraph graph, int token, int limit, bool past)
    {
        if (token >= limit || !text.Tokens[token].IsWord) return false;
        var definite = Articles.Contains(text, token) || graph.At(token, out _) is { Kind: not EntityKind.Person };
        switch (Object)
        {
            case RoleObject.Any:
                return !text.Tokens[token].Is(WordClass.Pronoun) && !text.Is(token, "to") && !OtherObjects.Contains(text, token);
            case RoleObject.Vehicle:
                var vehicle = Articles.Contains(text, token) || text.Is(token, "school") ? token + 1 : token;
                if (text.Is(vehicle, "school") || text.Is(vehicle, "city") || text.Is(vehicle, "delivery")) vehicle++;
                return vehicle < limit && Vehicles.Contains(text, vehicle);
            case RoleObject.Definite:
                return definite && !text.Is(token, "a") && !OtherObjects.Contains(text, token);
            default:
                // "Park will head surgery": a department needs no article.
                var department = Role == "head" && !text.Tokens[token].IsCapitalized && !text.Is(token, "home")
                    && !text.Tokens[token].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Direction | WordClass.Pronoun);
                if (!definite) return department;
                for (var i = token; i < limit && i < token + LongestObject; i++)
                {
                    if (graph.At(i, out _) is { Kind: EntityKind.Organization }) return true;
                    if (IsGroup(text, i)) return !past || !Teams.Contains(text, i);
                    var inside = text.Tokens[i].IsWord || text.Tokens[i].Kind is TokenKind.Possessive or TokenKind.Dash;
                    if (!inside || (i > token && text.Tokens[i].Is(WordClass.Preposition | WordClass.Conjunction))) return false;
                }
                return false;
        }
    }

    /// <summary>Whether a group is named right before the participle at <paramref name="token"/>: "a panel chaired by", "the alliance, led by".</summary>
    public bool FitsBefore(ArticleText text, EntityGraph graph, int token, int first)
    {
        if (Object != RoleObject.Group) return true;
        for (var i = token - 1; i >= first && i >= token - LongestObject; i--)
        {
            if (graph.At(i, out _) is { } draft) return draft.Kind == EntityKind.Organization;
            if (IsGroup(text, i)) return true;
        }
        return false;
    }

    private static bool IsGroup(ArticleText text, int token) => !text.Tokens[token].IsCapitalized && (text.Tokens[token].Is(WordClass.OrganizationHead) || Groups.Contains(text, token));

    private static RoleVerb Of(string role, string[] present, string[] past, RoleObject needs) => new(role, new WordSet(present), new WordSet(past), needs);
}
