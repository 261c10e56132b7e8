using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds names as bylines print them: capitalized words, initials and particles.</summary>
internal static class PrintedName
{
    private const int MostWords = 5;

    private static readonly PhraseList Particles = new(
        "al", "el", "de", "da", "di", "du", "del", "della", "dos", "das", "la", "le", "van", "von", "der", "den", "ter", "ten", "bin", "bint", "ibn", "abu", "y", "e", "af", "av", "zu", "ul", "ur");

    /// <summary>What journalists are by their post.</summary>
    private static readonly PhraseList Posts = new("reporter", "writer", "editor", "correspondent", "columnist", "journalist", "producer", "photographer", "critic", "anchor", "contributor");

    /// <summary>Degrees and orders behind a name. Such as are names of people or places too are left out.</summary>
    private static readonly PhraseList Degrees = new(
        "md", "m.d.", "m.d", "phd", "ph . d .", "ph . d", "dphil", "rn", "mph", "msc", "mba", "bsc", "jd", "j.d.", "dds", "dvm", "dnp", "pharmd", "frcp", "frcs", "frs", "mbbs", "mbchb", "mrcp", "llb", "llm", "esq", "esq .", "obe", "mbe", "cbe", "qc", "kc", "mp", "mpp", "edd", "bds", "facp", "facs", "rd", "rdn", "lcsw", "cpa");

    /// <summary>How many words may tell what a post is for.</summary>
    private const int LongestDesk = 5;

    /// <summary>Words that stand behind a name in a byline, whatever their case.</summary>
    private static readonly PhraseList Stops = new("for", "in", "at", "of", "on", "with", "from", "to", "the", "via", "as", "is", "was", "by", "and", "or", "a", "an", "who", "has", "have", "about", "published", "posted", "updated");

    /// <summary>End of the name that begins at <paramref name="first"/>, suffix included; <paramref name="first"/> itself when there is none.</summary>
    public static int RunFrom(ArticleText text, int first, int end)
    {
        int i = first, words = 0;
        while (i < end && words < MostWords)
        {
            var t = text.Tokens[i];
            // "A." is an initial, "a" is none.
            if (!t.IsWord || (i > first && Stops.Contains(text, i) && !(t.End - t.Start == 1 && t.IsCapitalized && text.IsChar(i + 1, '.')))) break;
            if (i > first && Furniture.OutletWords.Match(text, i, end) > 0 && words >= 2) break;
            if (i > first && words >= 2 && (DegreeAt(text, i, end) > 0 || BylineTail.IsCraft(text, i))) break;
            if (i > first && words >= 2 && (PrintedDate.RunFrom(text, i, end) > i || PostFrom(text, i, end) > i)) break;
            if (i > first && IsWideGap(text, i)) break;
            // "Jun-ho", "Tsz-kit"
            var isJoined = i > first && !t.SpaceBefore && text.Tokens[i - 1].Kind == TokenKind.Dash;
            if (!t.IsCapitalized && !isJoined)
            {
                if (!Particles.Contains(text, i) || i + 1 >= end || !text.Tokens[i + 1].IsWord && text.Tokens[i + 1].Kind != TokenKind.Dash) break;
                i++;
                continue;
            }
            i++;
            words++;
            if (i < end && text.IsChar(i, '.') && !text.Tokens[i].SpaceBefore && t.End - t.Start <= 3 && i + 1 < end) i++;
            else if (i + 1 < end && text.Tokens[i].Kind == TokenKind.Dash && !text.Tokens[i].SpaceBefore && !text.Tokens[i + 1].SpaceBefore && text.Tokens[i + 1].IsWord) words--;
            if (i + 1 < end && text.Tokens[i].Kind == TokenKind.Dash && !text.Tokens[i].SpaceBefore && !text.Tokens[i + 1].SpaceBefore && text.Tokens[i + 1].IsWord) i++;
            // "Rosalind “Roz” Dorn"
            if (i + 3 < end && text.Tokens[i] is { Kind: TokenKind.Quote, SpaceBefore: true } && text.Tokens[i + 1].IsCapitalized && text.Tokens[i + 2].Kind == TokenKind.Quote && text.Tokens[i + 3].IsCapitalized) i += 3;
        }
        if (words == 0) return first;
        return Suffix(text, i, end);
    }

    /// <summary>Whether the run reads as a person's name: two words or more, and none that only outlets, offices or places hold.</summary>
    public static bool IsPerson(ArticleText text, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            var t = text.Tokens[i];
            if (!t.IsWord) continue;
            words++;
            if (IsSurname(text, first, i, end)) continue;
            if (Furniture.OutletWords.Match(text, i, end) > 0 && !t.Is(WordClass.GivenName)) return false;
            if (t.Is(WordClass.OrganizationHead | WordClass.Weekday | WordClass.Pronoun | WordClass.Determiner) && !t.Is(WordClass.GivenName)) return false;
            if (i == first && t.Is(WordClass.Preposition | WordClass.Conjunction)) return false;
        }
        if (words < 2) return false;
        return Phrases.Match(text, first, PhraseKind.AnyPlace | PhraseKind.NewsAgency | PhraseKind.Organization, out _) < end - first;
    }

    // "Emily Post": a word of newspapers' names closes a person's name behind a given name that is no place's.
    private static bool IsSurname(ArticleText text, int first, int i, int end) =>
        i > first && i == end - 1 && text.Tokens[first] is var given && given.Is(WordClass.GivenName) && !given.Is(WordClass.PlaceName | WordClass.CommonWord | WordClass.Role)
        && Furniture.PressNames.Contains(text, i);

    /// <summary>Whether the run is a person's name on the word of the lexicon, or at least holds nothing that speaks against it.</summary>
    public static bool IsKnownPerson(ArticleText text, int first, int end)
    {
        if (!IsPerson(text, first, end)) return false;
        if (text.Tokens[first].Is(WordClass.GivenName)) return true;
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Is(WordClass.CommonWord | WordClass.Role | WordClass.PlaceName | WordClass.PlaceHead | WordClass.Demonym | WordClass.Month)) return false;
        }
        return true;
    }

    /// <summary>Number of tokens of the degree that stands at the token, written as degrees are: "PhD", "M.D."; 0 when there is none.</summary>
    public static int DegreeAt(ArticleText text, int token, int end)
    {
        var length = Degrees.Match(text, token, end);
        return length > 1 || (length == 1 && ((text.Tokens[token].Flags & (TokenFlags.AllCaps | TokenFlags.MixedCase | TokenFlags.Dotted)) != 0 || text.Is(token, "esq"))) ? length : 0;
    }

    /// <summary>First token behind a title in front of a name: "Dr.", "Sgt.".</summary>
    public static int SkipTitle(ArticleText text, int first, int end)
    {
        var i = first;
        while (i + 1 < end && text.Tokens[i].Is(WordClass.Honorific) && !text.Tokens[i].Is(WordClass.GivenName))
        {
            i++;
            if (text.IsChar(i, '.')) i++;
        }
        return i < end ? i : first;
    }

    /// <summary>
    /// End of the post that begins at <paramref name="first"/>, with what it is for: "North of England correspondent", "Royal Editor";
    /// <paramref name="first"/> itself when there is none.
    /// </summary>
    public static int PostFrom(ArticleText text, int first, int end)
    {
        for (var i = first; i < end && i <= first + LongestDesk && text.Tokens[i].IsWord; i++)
        {
            if (IsPost(text, i)) return i + 1;
        }
        return first;
    }

    /// <summary>Whether the word is a journalist's post: "reporter", "editor".</summary>
    public static bool IsPost(ArticleText text, int token) => Posts.Contains(text, token);

    /// <summary>Whether two blanks or more, or a line break, stand before the token: how reflowed pages print what once was a new line.</summary>
    public static bool IsWideGap(ArticleText text, int token) =>
        token > 0 && text.Tokens[token].Start - text.Tokens[token - 1].End > 1;

    private static int Suffix(ArticleText text, int i, int end)
    {
        var suffix = i < end && text.IsChar(i, ',') ? i + 1 : i;
        if (suffix >= end || !(text.Is(suffix, "jr") || text.Is(suffix, "sr") || text.Is(suffix, "iii"))) return i;
        suffix++;
        return suffix < end && text.IsChar(suffix, '.') && !text.Tokens[suffix].SpaceBefore ? suffix + 1 : suffix;
    }
}
