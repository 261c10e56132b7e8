using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.Quotations;

/// <summary>
/// What the quotations ask of the article's people and organizations: who is named at a token, who has a role, which organization goes by a word,
/// and whether a person is "he" or "she". The one place where quotations meet entities.
/// </summary>
internal sealed class SpeakerIndex
{
    /// <summary>An organization's name is found by these many of its words.</summary>
    private const int LongestName = 8;

    /// <summary>Among the latest mentions with a role, so many are looked at for one with the whole description.</summary>
    private const int NearestRoles = 8;

    private readonly ArticleText text;
    private readonly EntityMention[] mentions;

    // For each token, one more than the mention that covers it; 0 for none.
    private readonly int[] mentionOfToken;
    private readonly Dictionary<string, List<int>> byRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byOrganizationWord = new(StringComparer.Ordinal);
    private readonly List<int> organizations = [];
    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);

    public SpeakerIndex(ArticleText text, Entities entities)
    {
        this.text = text;
        mentions = entities.Mentions;
        mentionOfToken = Cover(mentions, text.Tokens.Length);
        foreach (var person in entities.People) people[person.Name] = person;

        // What a name or a role is made of is taken apart once for all mentions.
        var roleWords = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var nameWords = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (var m = 0; m < mentions.Length; m++)
        {
            var mention = mentions[m];
            if (mention.Kind == EntityKind.Person)
            {
                people.TryGetValue(mention.Name, out var person);
                var isFirst = !roleWords.TryGetValue(mention.Name, out var words);
                if (isFirst) roleWords.Add(mention.Name, words = RoleWords(person));
                foreach (var word in words!) Add(byRole, word, m);
                LearnGender(m, person, isFirst);
            }
            else if (mention.Kind == EntityKind.Organization)
            {
                organizations.Add(m);
                if (!nameWords.TryGetValue(mention.Name, out var words)) nameWords.Add(mention.Name, words = Words(mention.Name));
                foreach (var word in words) Add(byOrganizationWord, word, m);
            }
        }
    }

    public EntityMention this[int mention] => mentions[mention];

    /// <summary>The mention that covers <paramref name="token"/>; -1 when there is none.</summary>
    public int At(int token) => mentionOfToken[token] - 1;

    /// <summary>The last mention that begins before <paramref name="token"/>; -1 when there is none.</summary>
    public int LastBefore(int token)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].FirstToken < token) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// <summary>
    /// The person whose role or rank is <paramref name="role"/> or ends with it: who is named last before <paramref name="token"/>, or is the only one.
    /// </summary>
    /// <param name="role">The words, lower case, with single blanks.</param>
    public string? PersonWithRole(string role, int token)
    {
        if (!byRole.TryGetValue(LastWord(role), out var list)) return null;
        var before = CountBefore(list, token);
        for (var i = before - 1; i >= 0 && i >= before - NearestRoles; i--)
        {
            if (HasRole(mentions[list[i]].Name, role)) return mentions[list[i]].Name;
        }
        return before == 0 && mentions[list[0]].Name == mentions[list[list.Count - 1]].Name && HasRole(mentions[list[0]].Name, role) ? mentions[list[0]].Name : null;
    }

    /// <summary>The organization whose name holds <paramref name="word"/> (lower case) and that is named last before <paramref name="token"/>.</summary>
    public string? OrganizationWithWord(string word, int token) =>
        byOrganizationWord.TryGetValue(word, out var list) && CountBefore(list, token) is var n and > 0 ? mentions[list[n - 1]].Name : null;

    /// <summary>The organization that is named last before <paramref name="token"/> and not before <paramref name="from"/>.</summary>
    public string? LastOrganization(int token, int from) =>
        CountBefore(organizations, token) is var n and > 0 && mentions[organizations[n - 1]] is var m && m.FirstToken >= from ? m.Name : null;

    public bool IsPerson(string name) => people.ContainsKey(name);

    public Gender GenderOf(string person) => genders.TryGetValue(person, out var gender) ? gender : Gender.Unknown;

    /// <summary>Whether nothing speaks against the person's being "he" or "she"; anybody fits an unknown gender.</summary>
    public bool Fits(string person, Gender gender) => gender == Gender.Unknown || GenderOf(person) is var known && (known == Gender.Unknown || known == gender);

    /// <summary>Remembers what a pronoun has told of a person.</summary>
    public void Learn(string person, Gender gender)
    {
        if (gender != Gender.Unknown && GenderOf(person) == Gender.Unknown) genders[person] = gender;
    }

    // Where mentions overlap, a token belongs to the one that begins last.
    private static int[] Cover(EntityMention[] mentions, int tokens)
    {
        var cover = new int[tokens];
        for (var m = 0; m < mentions.Length; m++)
        {
            var end = m + 1 < mentions.Length ? Math.Min(mentions[m].EndToken, mentions[m + 1].FirstToken) : mentions[m].EndToken;
            for (var t = mentions[m].FirstToken; t < end; t++) cover[t] = m + 1;
        }
        return cover;
    }

    private static string[] RoleWords(Person? person)
    {
        var words = new List<string>();
        if (person?.Role is { } role)
        {
            words.Add(LastWord(role));
            words.AddRange(OfficeWords.Of(LastWord(role)));
        }
        if (person?.Rank is { } rank) words.Add(LastWord(rank));
        return words.ToArray();
    }

    private static void Add(Dictionary<string, List<int>> index, string word, int mention)
    {
        if (word.Length == 0) return;
        if (!index.TryGetValue(word, out var list)) index.Add(word, list = []);
        list.Add(mention);
    }

    // Number of the mentions in the list that begin before the token.
    private int CountBefore(List<int> list, int token)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[list[middle]].FirstToken < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Whether the person's role is an office or unknown: who is an engineer is not "the former governor".</summary>
    public bool MayHoldOffice(string name) => people.TryGetValue(name, out var person) && (person.Role is null ? person.Rank is null : OfficeWords.IsOffice(LastWord(person.Role)));

    private bool HasRole(string name, string role) =>
        people.TryGetValue(name, out var person)
        && (EndsWith(person.Role, role) || EndsWith(person.Rank, role) || (person.Role is { } held && Array.IndexOf(OfficeWords.Of(LastWord(held)), role) >= 0));

    private static bool EndsWith(string? words, string role)
    {
        if (words is null) return false;
        words = words.TrimEnd('.');
        var start = words.Length - role.Length;
        return start >= 0 && Unicode.AreSame(words, start, role, 0, role.Length) && (start == 0 || words[start - 1] == ' ');
    }

    // "Mrs. Osei", "her husband, Walt Orrin", "spokeswoman Ana Ruiz", else the given name.
    private void LearnGender(int m, Person? person, bool isFirst)
    {
        var mention = mentions[m];
        if (GenderOf(mention.Name) != Gender.Unknown) return;
        for (var t = mention.FirstToken - 1; t >= 0 && t >= mention.FirstToken - 3; t--)
        {
            var token = text.Tokens[t];
            if (token.IsWord)
            {
                Learn(mention.Name, GenderWords.OfWord(text, t));
                if (!token.Is(WordClass.Honorific)) break;
            }
            else if (!text.IsChar(t, '.') && !text.IsChar(t, ','))
            {
                break;
            }
        }
        // Role and name say the same at every mention.
        if (!isFirst) return;
        if (person?.Role is { } role) Learn(mention.Name, GenderWords.OfWord(LastWord(role)));
        Learn(mention.Name, GenderWords.OfGivenName(FirstWord(mention.Name)));
    }

    /// <summary>The words of <paramref name="span"/> in lower case.</summary>
    public string Lower(SourceSpan span) => Unicode.ToLower(text.Slice(span));

    private static string LastWord(string words) => Unicode.ToLower(words.Substring(words.LastIndexOf(' ') + 1).TrimEnd('.'));

    private static string FirstWord(string words)
    {
        var blank = words.IndexOf(' ');
        return Unicode.ToLower(blank < 0 ? words : words.Substring(0, blank));
    }

    private static string[] Words(string name) => Unicode.ToLower(name).Split(' ').Take(LongestName).Distinct().ToArray();
}
