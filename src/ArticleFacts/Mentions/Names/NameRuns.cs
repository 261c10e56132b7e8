using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>How far a name goes: runs of capitalized words with what may stand between them, and where such a run is cut or goes on.</summary>
internal sealed class NameRuns(NameWords words)
{
    // In tokens. Bounds every look-ahead; no name of a person, organization or place is longer.
    private const int Longest = 16;

    // In characters: "ur", "upon".
    private const int LongestLink = 4;

    private const PhraseKind Nation = PhraseKind.AnyPlace | PhraseKind.Demonym;

    private static readonly WordSet OrganizationLinks = new("for", "on", "against");

    // What companies are and institutions are not.
    private static readonly WordSet Firms = new(
        "industries", "systems", "motors", "technologies", "technology", "airlines", "airways", "electronics", "electric", "pharmaceuticals", "enterprises", "chemicals", "stores", "foods", "steel", "telecom", "energy",
        "petroleum", "semiconductor", "software", "entertainment", "communications", "holdings", "group");

    // What begins sentences about names and is part of none.
    private static readonly WordSet Openers = new("former", "current", "startup", "rival", "several", "outgoing", "veteran", "fellow", "embattled", "incumbent", "then", "late");

    // Heads of what a government has: "Communications and Transport Ministry".
    private static readonly WordSet Ministries = new("ministry", "department", "commission", "committee", "bureau", "board", "council", "authority", "agency");

    // Second halves of compounds, as short as the syllables of an East Asian name.
    private static readonly WordSet NoSyllables = new(
        "led", "run", "born", "based", "era", "style", "like", "wide", "free", "only", "made", "held", "bred", "day", "year", "old", "area", "owned", "type",
        "ed", "al", "to", "and", "or", "in", "on", "up", "off", "out", "ish", "elect", "aged", "size", "pro", "bound");

    /// <summary>Whether a name can begin at <paramref name="token"/>: a capital, or a particle glued to one ("al-Tolmi") or behind a title ("Mr. van Dorn").</summary>
    public bool CanBegin(int token) =>
        (words.IsCapital(token) && (words.Length(token) > 1 || words.Text.IsChar(token + 1, '.') || (words.IsAmpersand(token + 1) && words.IsGlued(token + 1)) || IsBareInitial(token)))
        || (words.IsParticle(token) && ((words.IsHyphen(token + 1) && words.IsCapital(token + 2))
            || (words.IsCapital(token + 1) && token > 0 && ((words.IsCapital(token - 1) && words.IsTitleWord(token - 1)) || IsScorer(token)))));

    // "K Moss": British lists print initials without a stop. "O Norvale" calls.
    private bool IsBareInitial(int token) =>
        words.IsCapital(token + 1) && words[token + 1].SpaceBefore && words.Length(token + 1) > 2 && !words[token + 1].IsAllCaps && (!words.IsCommon(token + 1) || words.IsTitleWord(token - 1))
        && !words.Text.Is(token, "a") && !words.Text.Is(token, "i") && !words.Text.Is(token, "o");

    // "( van Dorn 12 )": a scorer with the minute.
    private bool IsScorer(int particle) =>
        words.IsSport && (words.Text.IsChar(particle - 1, '(') || words.Text.IsChar(particle - 1, ',')) && words.In(particle + 2) && words[particle + 2].IsNumber;

    /// <summary>The end of the run that begins at <paramref name="first"/>, where <see cref="CanBegin"/> holds.</summary>
    public int End(int first, int limit)
    {
        limit = Math.Min(limit, first + Longest);
        var at = words.IsCapital(first) ? words.WordEnd(first, limit) : Math.Min(words.IsHyphen(first + 1) ? first + 3 : first + 2, limit);
        while (at < limit && !IsClosed(first, at))
        {
            var next = Next(first, at, limit);
            if (next == at) break;
            at = next;
        }
        return at;
    }

    // "Inc." and "Corp." end a company's name.
    private bool IsClosed(int first, int end)
    {
        var last = LastWord(first, end);
        return last > first && words.Has(last, WordClass.Abbreviation) && words.Has(last, WordClass.OrganizationHead);
    }

    // "Norva Industries", "Norva NV": a company's name, and no institution "of" something.
    private bool IsCompany(int first, int end) =>
        IsClosed(first, end) || (LastWord(first, end) is var last && last > first && (Firms.Contains(words.Text, last) || KnownNames.IsDesignator(words.Text, last)));

    /// <summary>The last word in <c>[first..end)</c>.</summary>
    public int LastWord(int first, int end)
    {
        var at = end - 1;
        while (at > first && !words[at].IsWord) at--;
        return at;
    }

    /// <summary>
    /// Drops a first word that has its capital from the sentence's start only: <c>Yesterday</c>, and <c>Rebels</c> before a name of its own.
    /// </summary>
    public int TrimStart(int first, int end)
    {
        if (Openers.Contains(words.Text, first) && first + 1 < end && words.IsCapital(first + 1)) return first + 1;
        if (!words.IsCommon(first) || words.Has(first, WordClass.GivenName) || words.IsSyllable(first)) return first;
        if (words.IsParticle(first) && first + 1 < end) return first;
        if (words.IsAmpersand(first + 1)) return first;
        if (words.IsSport && words.IsPhrase(first, end, PhraseKind.City | PhraseKind.Organization, out _)) return first;
        if (NameShape.IsLeadingHead(words, first) && words.IsCapital(first + 1) && first + 1 < end) return first;
        if (words.Ids.CapitalizedCount(first) > words.Ids.LowerCount(first) || ContextNouns.IsCause(words, first + 1)) return first;
        // "Pentagon officials said": an institution that is a word, too, does what institutions do.
        if (end == first + 1 && words.Has(first, WordClass.OrganizationName) && OrganizationContext.IsSaidOf(words, end)) return first;
        var rest = first + 1;
        if (rest >= end || !words.IsCapital(rest)) return end;
        var last = LastWord(rest, end);
        if (words.Has(rest, WordClass.GivenName) || words.Match(rest, end, Nation, out _) > 0) return rest;
        if (words.Has(last, WordClass.OrganizationHead | WordClass.PlaceHead) || CompanyWords.Of(words, first, last) > 0) return first;
        return words.IsCommon(rest) ? first : rest;
    }

    /// <summary>Cuts a country off what it says more about: "U.S. Treasury Secretary" has the country alone, "Hong Kong University" does not.</summary>
    public int Split(int first, int end)
    {
        var length = words.Match(first, end, PhraseKind.AnyPlace, out var place);
        var rest = first + length;
        if (length == 0 || rest >= end || !words[rest].SpaceBefore) return end;
        if (NameShape.IsEvent(words, LastWord(rest, end))) return end;
        // "Chad Dorn", "Jordan Tolmund": countries that are given names.
        if (end == first + 2 && words.Has(first, WordClass.GivenName) && !words.Has(rest, WordClass.GivenName | WordClass.CommonWord)) return end;
        for (var i = rest; i < end; i++)
        {
            if (words.Has(i, WordClass.OrganizationHead | WordClass.PlaceHead | WordClass.OrganizationName)) return end;
            if (words.Match(i, end, PhraseKind.Branch, out _) > 0) return end;
        }
        if (words[first].IsAllCaps) return rest;
        return place!.Kind == PhraseKind.Country && (words.Has(rest, WordClass.GivenName) || !words.IsCommon(rest)) ? rest : end;
    }

    /// <summary>Goes on over "of", "for" and "and" where the words before them are an institution: "Ministry of Science and Technology".</summary>
    public int Join(int first, int end, int limit)
    {
        limit = Math.Min(limit, first + Longest);
        while (end < limit)
        {
            var next = end + 1;
            var article = words.Text.Is(next, "the");
            if (article) next++;
            // "the United Nations and the Red Cross" are two.
            if (article && words.Text.Is(end, "and") && words.Match(next, limit, PhraseKind.AnyPlace, out _) == 0) break;
            if (next >= limit || !words.IsCapital(next) || words.IsGrammar(next) || !Links(first, end, next, limit)) break;
            end = End(next, limit);
        }
        return end;
    }

    private bool Links(int first, int end, int next, int limit)
    {
        var last = LastWord(first, end);
        var text = words.Text;
        if (text.Is(end, "of"))
        {
            if (words.Has(last, WordClass.PeopleNoun)) return false;
            // "Acme Corp of Japan": where it is, behind a name that is closed.
            if (IsCompany(first, end) && words.Match(next, limit, PhraseKind.AnyPlace, out _) > 0) return false;
            // "the Tolm Mountains of Norvale", "the Tolm Conference of the NLA".
            if (last > first && words.Has(last, WordClass.PlaceHead) && !words.Has(last, WordClass.OrganizationHead) && words.Match(next, limit, PhraseKind.AnyPlace, out _) > 0) return false;
            if (last > first && words[next].IsAllCaps && words.Length(next) > 2 && !words[last].IsAllCaps) return false;
            // "the Reform Party of Ida Dorn".
            if (last > first && text.Is(last, "party") && !words.IsCommon(next) && words.Match(next, limit, Nation, out _) == 0) return false;
            // "Ida Marsh of the University of Tolm": a surname that is also a head.
            if (last == first + 1 && words.Has(first, WordClass.GivenName) && !words.IsCommon(first) && NameShape.IsSurnameHead(words, last)) return false;
            if (words.Has(last, WordClass.OrganizationHead | WordClass.PlaceHead)) return !words.IsTitleWord(last);
            // "Ida Law of Norvale" is a person.
            if (last > first && words.Has(first, WordClass.GivenName) && !words.IsCommon(first)) return false;
            if (NameShape.IsEvent(words, last) && words.Ids.LowerCount(last) == 0) return true;
            var common = words.Has(last, WordClass.CommonWord) && !words.IsTitleWord(last)
                && words.Match(first, end, PhraseKind.AnyPlace, out _) == 0 && words.Match(next, limit, PhraseKind.AnyPlace, out _) == 0;
            return common && words.Ids.CapitalizedCount(last) > 0 && words.Ids.LowerCount(last) == 0;
        }
        var institution = HasHead(first, end);
        // "Rovers against Dale" is a match.
        if (text.Is(end, "against") && text.Source[words[last].End - 1] is 's') return false;
        if (ContextNouns.IsCause(words, end) && last == first) return true;
        if (OrganizationLinks.Contains(text, end)) return institution && words.Has(last, WordClass.OrganizationHead) && !words.Has(last, WordClass.PlaceHead) && words.IsCommon(next);
        if (!text.Is(end, "and") || words.IsPhrase(first, end, PhraseKind.AnyPlace | PhraseKind.Organization, out _)) return false;
        // "Ida Marsh and House Speaker Carl Dorn".
        if (TitleMatcher.Match(words, next, limit) is var titled && titled > next && CanBegin(titled)) return false;
        var nextEnd = End(next, limit);
        var nextHead = words.Has(LastWord(next, nextEnd), WordClass.OrganizationHead);
        var ministry = last == first && words.IsCommon(last) && words.IsCommon(next) && Ministries.Contains(text, LastWord(next, nextEnd));
        // "Ministry of Energy and Mineral Resources".
        if (last > first && NameShape.IsMinistry(words, first) && IsPlural(LastWord(next, nextEnd)) && words.Match(next, limit, Nation, out _) == 0) return true;
        if (words.Has(last, WordClass.OrganizationHead) && !ministry) return false;
        if (institution && text.Is(end + 1, "the") && words.Match(next, limit, PhraseKind.AnyPlace, out _) > 0) return true;
        return institution ? words.IsCommon(next) : nextHead && words.Match(next, limit, PhraseKind.Organization, out _) == 0 && words.IsCommon(last) && (words.IsCommon(next) || words.IsHyphen(next + 1));
    }

    private bool HasHead(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Has(i, WordClass.OrganizationHead)) return true;
        }
        return false;
    }

    // One step of a run: the end of what may follow at `at`, or `at` where the run ends.
    private int Next(int first, int at, int limit)
    {
        var token = words[at];
        if (token.IsWord)
        {
            if (words.IsCapital(at)) return EndsBefore(first, at, limit) ? at : words.WordEnd(at, limit);
            if (!words.IsParticle(at)) return at;
            if (words.IsCapital(at + 1) && at + 1 < limit) return words.WordEnd(at + 1, limit);
            if (words.IsHyphen(at + 1) && words.IsCapital(at + 2) && at + 2 < limit) return words.WordEnd(at + 2, limit);
            return words.IsParticle(at + 1) && words.IsCapital(at + 2) && at + 2 < limit ? words.WordEnd(at + 2, limit) : at;
        }
        if (at + 1 >= limit) return at;
        if (words.IsDomain(at)) return at + 2;
        // "Corrin A/S".
        if (words.Text.IsChar(at, '/') && words.IsGlued(at) && words.IsGlued(at + 1) && words.Text.Is(at - 1, "a") && words.Text.Is(at + 1, "s") && words.IsCapital(at - 2)) return at + 2;
        if (words.IsHyphen(at)) return Hyphen(first, at, limit);
        // "Rosalind "Roz" Dorn".
        if (token.Kind == TokenKind.Quote && token.SpaceBefore) return IsNickname(first, at, limit) ? words.WordEnd(at + 3, limit) : at;
        if (words.IsAmpersand(at)) return words.IsCapital(at + 1) ? words.WordEnd(at + 1, limit) : at;
        if (words.IsGenitive(at))
        {
            // "Foundation for Tenants' Rights".
            if (at > first && words.IsCapital(at + 1) && words.IsCommon(at + 1) && words[at + 1].SpaceBefore && IsPlural(at - 1) && words.IsCommon(at - 1)) return words.WordEnd(at + 1, limit);
            var head = words.IsCapital(at + 1) && (words.Has(at + 1, WordClass.OrganizationHead) || (at == first + 1 && words.Has(first, WordClass.Nobility) && HasHeadAhead(at + 1, limit)))
                && (words.IsCommon(at - 1) || words.IsTitleWord(at - 1) || words.Text.Is(first, "st") || words.Text.Is(first, "saint"));
            // "Tolm's Cay": the whole is a place where nothing with a capital follows.
            var site = at == first + 1 && words.IsCapital(at + 1) && words.Has(at + 1, WordClass.PlaceHead) && !words.Has(at + 1, WordClass.CommonWord | WordClass.OrganizationHead) && !words.IsCapital(at + 2) && !words.IsPhrase(first, at, Nation, out _);
            return head || site ? words.WordEnd(at + 1, limit) : at;
        }
        if (words.Text.IsChar(at, ',') && FirmEnd(first, at, limit) is var firm && firm > at) return firm;
        var suffix = words.Text.IsChar(at, ',') && at > first + 1 && !IsPostNominal(first, at + 1) && words.IsCapital(at + 1) && words.Has(at + 1, WordClass.NameSuffix);
        return suffix ? words.WordEnd(at + 1, limit) : at;
    }

    private bool IsPlural(int token) =>
        words.Text.Source[words[token].End - 1] == 's' || words.Text.Is(token, "women") || words.Text.Is(token, "men") || words.Text.Is(token, "children") || words.Text.Is(token, "people");

    // "Marl, Dunwood & Pike": partners' names before the last, parted by commas.
    private int FirmEnd(int first, int comma, int limit)
    {
        if (comma != first + 1 || words.Has(first, WordClass.PlaceName | WordClass.Demonym) || words.IsTitleWord(first)) return comma;
        var at = comma;
        while (at + 2 < limit && words.Text.IsChar(at, ',') && words.IsCapital(at + 1) && !words.IsGrammar(at + 1)) at += 2;
        return at > comma && words.IsAmpersand(at) && words[at].SpaceBefore && words.IsCapital(at + 1) && at + 1 < limit ? words.WordEnd(at + 1, limit) : comma;
    }

    private bool IsNickname(int first, int quote, int limit) =>
        quote + 3 < limit && words.Has(first, WordClass.GivenName) && words.IsCapital(quote + 1) && words[quote + 2].Kind == TokenKind.Quote
        && words.IsCapital(quote + 3) && words[quote + 3].SpaceBefore;

    /// <summary>Whether the token is "QC", "MP" or the like behind a name that begins at <paramref name="first"/>.</summary>
    public bool IsPostNominal(int first, int at) =>
        at > first && at < words.Text.Tokens.Length && words[at].IsAllCaps && TitleMatcher.PostNominals.Contains(words.Text, at)
        && (words.Text.Is(at, "lj") || (at > first + 1 && words.Has(first, WordClass.GivenName)));

    // A capital word that does not go on the run: a title before another name, a word of grammar.
    private bool EndsBefore(int first, int at, int limit)
    {
        if (!words[at].SpaceBefore && words[at - 1].IsWord) return true;
        if (IsPostNominal(first, at)) return true;
        // "Image: …" is a label.
        if (words.Text.IsChar(at + 1, ':') && words.IsCommon(at) && !words.Has(at, WordClass.PlaceHead | WordClass.OrganizationHead) && !NameShape.IsEvent(words, at)) return true;
        // "Ida Dorn QC", "the Reform Party MP": letters behind a name are none of it; "III" and "Jr." are.
        if (at > first && words[at].IsAllCaps && words.Has(at, WordClass.NameSuffix) && words.Length(at) > 1 && !words.Has(at, WordClass.Abbreviation) && !IsRoman(at)) return true;
        // "T-shirt", "X-ray".
        if (words.Length(at) == 1 && words.IsHyphen(at + 1) && words.IsLower(at + 2)) return true;
        // Two acronyms side by side are two names.
        if (!IsInPhrase(first, at, limit) && words[at].IsAllCaps && words[at - 1].IsAllCaps && words.Length(at) > 2 && words.Length(at - 1) > 2 && !words.Has(at, WordClass.NameSuffix)) return true;
        var grammar = words.IsGrammar(at) && !words.Has(at, WordClass.GivenName | WordClass.NameParticle) && !words.IsInitial(at);
        // "Polish Home Army": an adverb before a head.
        if (grammar && !IsSurname(first, at) && !(words.Has(at, WordClass.Adverb) && HasHeadAhead(at + 1, limit))) return true;
        // "Tolm County Sheriff Ida Dorn": the county is the sheriff's.
        if (at > first && words.Text.Is(at, "county")) return false;
        var title = TitleMatcher.Match(words, at, limit);
        if (title == at || IsTeam(first, at) || IsHead(first, at, title) || (at > first && words.IsAmpersand(at - 2))) return false;
        // "Jack King" and "Smith Jr." go on; "Acme Chairman Bill Gates" does not.
        if (HasHeadAhead(title, limit)) return false;
        // "Coast Guard", "Medical Center": posts and places in a team that are heads of institutions too.
        if (words.Has(LastWord(at, title), WordClass.OrganizationHead) && title == at + 1 && !(title < limit && CanBegin(title))) return false;
        // "Minister Ida Bishop met": a title's word that is a surname.
        if (at == first + 1 && title == at + 1 && words.Has(first, WordClass.GivenName) && !words.IsCommon(first) && !words.Has(first, WordClass.PlaceName) && !words.IsCapital(title)) return false;
        // "Hadley CEO Ida Dorn": no name ends with the letters of a post.
        var post = words[at].IsAllCaps && words.Length(at) > 2 && words.Has(at, WordClass.Role);
        if (post) return true;
        return (title < limit && CanBegin(title) && (IsOffice(first, at) || !words.Has(first, WordClass.GivenName))) || (words.Has(LastWord(at, title), WordClass.Role) && words.IsCommon(LastWord(at, title)));
    }

    // "Virginia Sen. Ida Dorn": the state that the senator is from is a given name, too.
    private bool IsOffice(int first, int at) =>
        words.Has(first, WordClass.PlaceName) && words.Has(at, WordClass.Role | WordClass.Honorific) && words.Has(at, WordClass.Abbreviation) && words.IsPhrase(first, at, PhraseKind.Region, out _);

    // "Greymoor Partners", "Coast Guard", "Erris Head": behind a name and before none, a plural or a head that is also a role is part of the name.
    private bool IsHead(int first, int at, int title)
    {
        if (CompanyWords.IsFirm(words.Text, at) && words.IsLower(at + 1) && !words.Text.Is(at + 1, "of")) return !words.IsPhrase(first, at, Nation, out _);
        if (title > at + 1 || words.IsCapital(title) || words.Text.Is(title, "of")) return false;
        if (CompanyWords.IsFirm(words.Text, at)) return !words.IsPhrase(first, at, Nation, out _);
        return words.Text.Is(at, "guard") || (words.Text.Is(at, "head") && !words.IsCommon(at - 1) && !words.Has(first, WordClass.OrganizationName) && !words[at - 1].IsAllCaps);
    }

    // "NEW YORK": two words of one place.
    private bool IsInPhrase(int first, int at, int limit) => first + words.Match(first, limit, PhraseKind.AnyPlace, out _) > at;

    // "Developers Conference": what looks like a title belongs to an institution's name.
    private bool HasHeadAhead(int at, int limit)
    {
        if (at < limit && words.IsGenitive(at)) at++;
        for (var end = Math.Min(limit, at + 4); at < end && words.IsCapital(at) && words[at].SpaceBefore; at++)
        {
            if (words.Has(at, WordClass.OrganizationHead) && !words.Has(at, WordClass.GivenName)) return true;
        }
        return false;
    }

    private bool IsRoman(int token)
    {
        for (var i = words[token].Start; i < words[token].End; i++)
        {
            if (words.Text.Source[i] is not ('I' or 'V' or 'X')) return false;
        }
        return true;
    }

    // "James To": a word of grammar with a capital, right behind a given name.
    private bool IsSurname(int first, int at) => at == first + 1 && words.Has(first, WordClass.GivenName) && !words.IsCapital(at + 1);

    // "Ottawa Senators".
    private bool IsTeam(int first, int at) =>
        words.Text.Source[words[at].End - 1] is 's' && words.IsPhrase(first, at, PhraseKind.City | PhraseKind.Region, out _);

    private int Hyphen(int first, int at, int limit)
    {
        var next = at + 1;
        if (words.IsCapital(next))
        {
            var divides = words.IsPhrase(first, at, Nation, out _) && words.Match(next, limit, Nation, out _) > 0;
            return divides ? at : words.WordEnd(next, limit);
        }
        // "Anis-ur-Rahman", "Stoke-on-Trent".
        if (words.IsLower(next) && words.Length(next) <= LongestLink && words.IsHyphen(next + 1) && words.IsCapital(next + 2) && next + 2 < limit) return words.WordEnd(next + 2, limit);
        // "Chung-tai", "Jae-in Moon": the second half of an East Asian given name.
        var syllable = words.IsLower(next) && words.Length(next) <= 5 && words.Length(at - 1) <= 6 && !NoSyllables.Contains(words.Text, next)
            && (!words.IsCommon(next) || (at > first + 1 && !words.IsCommon(first) && !words.Has(at - 1, WordClass.PlaceName | WordClass.Demonym)));
        return syllable && (at > first + 1 || words.IsCapital(next + 1)) ? next + 1 : at;
    }
}
