using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>What the values of a column have in common: names of people, countries, places, roles, a word at their end.</summary>
/// <param name="source">The text.</param>
/// <param name="values">The values of a column, by its key.</param>
internal sealed class ColumnContent(TableSource source, Func<string, IEnumerable<TokenRange>> values)
{
    /// <summary>The column of organizations, where the items differ in what they tell.</summary>
    public const string Organization = SegmentReader.Text + ":organization";

    private static readonly HashSet<string> Decisions = new(Unicode.IgnoreCase)
    {
        "approved", "refused", "granted", "rejected", "deferred", "withdrawn", "dismissed", "accepted", "allowed", "permitted", "declined",
    };

    private readonly ArticleText text = source.Text;

    /// <summary>Whether the words of the column are names of people, as far as their form and their given names tell.</summary>
    public bool ArePeople(string key)
    {
        int people = 0, given = 0, all = 0;
        foreach (var range in values(key))
        {
            all++;
            var name = WithoutTitle(range);
            if (!IsPersonName(name)) continue;
            people++;
            if (text.Tokens[name.First].Is(WordClass.GivenName) || name.First > range.First) given++;
        }
        return all > 0 && people * 5 >= all * 4 && given * 4 >= all;
    }

    /// <summary>Whether most values end with what a person can be: "ferrywoman", "a chaplain".</summary>
    public bool AreRoles(string key) => IsMost(key, IsRole);

    /// <summary>Whether most values say how somebody decided: "approved", "refused".</summary>
    public bool AreDecisions(string key) => IsMost(key, IsDecision);

    /// <summary>Whether most values begin with a small letter.</summary>
    public bool AreLower(string key) => IsMost(key, IsLower);

    /// <summary>Whether most values are names of organizations.</summary>
    public bool AreOrganizations(string key) => key == Organization || IsMost(key, IsOrganization);

    /// <summary>Whether the values are names of places, as far as some of them are known for places and few for anything else.</summary>
    public bool ArePlaces(string key)
    {
        int places = 0, others = 0, all = 0;
        foreach (var range in values(key))
        {
            all++;
            if (IsPlace(range)) places++;
            else if (!text.Tokens[range.First].IsCapitalized || source.KindOf(range) is not null || range.End - range.First > 4) others++;
        }
        return places > 0 && places * 3 >= all && others * 4 <= all;
    }

    /// <summary>2: all values are countries or states; 1: some are, so all are places; 0: none.</summary>
    public int Countries(string key)
    {
        int countries = 0, all = 0;
        foreach (var range in values(key))
        {
            all++;
            if (Phrases.Match(text, range.First, PhraseKind.Country | PhraseKind.Region, out _) == range.End - range.First) countries++;
        }
        return countries == all ? 2 : countries * 3 >= all ? 1 : 0;
    }

    /// <summary>The word that all values of the column end with ("Elm County", "Oak County"); null when they share none.</summary>
    public string? SharedHead(string key)
    {
        string? shared = null;
        var all = 0;
        foreach (var range in values(key))
        {
            all++;
            var last = text.Tokens[range.End - 1];
            if (range.End - range.First < 2 || !last.IsWord || !(last.IsCapitalized || last.Is(WordClass.PlaceHead))) return null;
            var word = text.Slice(last.Span);
            if (shared is not null && shared != word) return null;
            shared = word;
        }
        return all < 2 ? null : Words.Pascal(shared!);
    }

    /// <summary>The word in front of the number in all values ("Ward 1", "Ward 2"); null when there is none.</summary>
    public string? SharedFirst(string key)
    {
        string? shared = null;
        foreach (var range in values(key))
        {
            if (range.End - range.First != 2 || !text.Tokens[range.First].IsWord || !text.Tokens[range.First + 1].IsNumber) return null;
            var word = text.Slice(text.Tokens[range.First].Span);
            if (shared is not null && shared != word) return null;
            shared = word;
        }
        return shared is null ? null : Words.Pascal(shared);
    }

    /// <summary>What the dates of the column are: "Year", "Years", "Time" or "Date".</summary>
    public string DateName(string key)
    {
        int years = 0, spans = 0, times = 0, all = 0;
        foreach (var range in values(key))
        {
            all++;
            if (range.End - range.First == 1 && text.Tokens[range.First].Span.Length == 4) years++;
            else if (source.DateAt(range.First) is not { } date || source.ValueOf(date) is not { } value) continue;
            else if (value.Start.Year is null && value.Start.Day is null) times++;
            else if (value.Start.Month is null && value.IsInterval) spans++;
            else if (value.Start.Month is null) years++;
        }
        if (times == all) return "Time";
        return years + spans < all ? "Date" : spans > 0 ? "Years" : "Year";
    }

    /// <summary>A name without the titles in front of it.</summary>
    public TokenRange WithoutTitle(TokenRange range)
    {
        var first = range.First;
        while (first + 1 < range.End && (text.Tokens[first].Is(WordClass.Honorific | WordClass.Rank) || text.IsChar(first, '.')) && text.Tokens[first + 1].Kind is TokenKind.Word or TokenKind.Punctuation) first++;
        // "Deputy Carl Stroud": a role before two words of a name is not part of it.
        if (first == range.First && range.End - first > 2 && text.Tokens[first] is { IsCapitalized: true } role && role.Is(WordClass.Role) && !role.Is(WordClass.GivenName)) first++;
        return new TokenRange(first, range.End);
    }

    /// <summary>Whether the words begin with a small letter.</summary>
    public bool IsLower(TokenRange range) => text.Tokens[range.First] is { IsWord: true, IsCapitalized: false };

    /// <summary>Whether the words name an organization.</summary>
    public bool IsOrganization(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (text.Tokens[i] is { IsCapitalized: true } t && t.Is(WordClass.OrganizationHead)) return true;
        }
        return source.KindOf(range) == EntityKind.Organization && !text.Tokens[range.First].Is(WordClass.GivenName);
    }

    /// <summary>What stands in front of a name; empty for nothing.</summary>
    public TokenRange TitleOf(TokenRange range)
    {
        var name = WithoutTitle(range);
        return new TokenRange(range.First, name.First);
    }

    /// <summary>Whether names of the column have titles often enough for a column of their own.</summary>
    public bool HaveTitles(string key)
    {
        int titles = 0, all = 0;
        foreach (var range in values(key))
        {
            all++;
            if (!TitleOf(range).IsEmpty) titles++;
        }
        return titles * ColumnInference.RarestColumn >= all;
    }

    private bool IsMost(string key, Func<TokenRange, bool> test)
    {
        int some = 0, all = 0;
        foreach (var range in values(key))
        {
            all++;
            if (test(range)) some++;
        }
        return some * 2 > all;
    }

    private bool IsRole(TokenRange range) => text.Tokens[range.End - 1] is { IsCapitalized: false } last && last.Is(WordClass.Role);

    private bool IsDecision(TokenRange range) => range.End - range.First <= 2 && Decisions.Contains(text.Slice(text.Tokens[range.First].Span));

    private bool IsPlace(TokenRange range) => source.KindOf(range) == EntityKind.Place || Phrases.Match(text, range.First, PhraseKind.AnyPlace, out _) == range.End - range.First
        || (range.End - range.First > 1 && text.Tokens[range.End - 1] is { IsCapitalized: true } last && last.Is(WordClass.PlaceHead));

    private bool IsPersonName(TokenRange range)
    {
        var words = 0;
        for (var i = range.First; i < range.End; i++)
        {
            var t = text.Tokens[i];
            if (t.IsWord && (t.IsCapitalized || (t.Is(WordClass.NameParticle) && i > range.First && !text.Is(i, "the")))) words++;
            else if (t.IsWord || t.IsNumber || t.Kind == TokenKind.Symbol) return false;
        }
        return words is >= 2 and <= 5;
    }
}
