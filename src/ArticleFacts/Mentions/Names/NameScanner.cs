using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Finds the names of a sentence in which capitals mark names, from left to right.</summary>
internal sealed class NameScanner(NameWords words, List<NameMention> found)
{
    private const PhraseKind KnownOrganization = PhraseKind.Organization | PhraseKind.NewsAgency | PhraseKind.Facility;

    // In tokens.
    private const int LongestDateline = 12;

    // A side of a match is one, whatever head its town has.
    private const int Sure = 12;

    // What a given name before a surname is worth.
    private const int Given = 5;

    // In tokens, the colon included.
    private const int LongestLabel = 4;
    private const int LongestValue = 6;

    private static readonly WordSet PlaceTails = new(
        "province", "governorate", "district", "county", "river", "valley", "neighborhood", "neighbourhood", "prefecture", "oblast", "mountains");
    private static readonly WordSet Partisans = new(
        "democrat", "republican", "conservative", "liberal", "socialist", "tory", "independent", "libertarian", "communist", "nationalist", "progressive", "centrist");
    private static readonly WordSet WaterAndHills = new("river", "valley", "mountains");
    private static readonly WordSet Participles = new(
        "led", "backed", "held", "controlled", "run", "owned", "allied", "occupied", "sponsored", "made", "trained", "funded", "style", "speaking", "registered", "flagged", "bound", "mediated", "brokered",
        "supported");
    private static readonly WordSet OrganizationTails = new("bloc", "parliament");

    // Its own words say that a campaign is a thing.
    private static readonly NameEvidence Campaign = new(-8, 16, 0, -16);

    private readonly NameRuns runs = new(words);
    private readonly NumberedNames numbered = new(words);

    /// <summary>Words that begin a sentence, are in the dictionary, and are names only if the article says so elsewhere.</summary>
    public List<int> Doubtful { get; } = [];

    public void Scan(Sentence sentence)
    {
        var start = SentenceCasing.FirstWord(words.Text, sentence);
        if (ResultLine.FirstSide(words, sentence) is var side && side >= 0)
        {
            Sides(sentence with { FirstToken = side });
            return;
        }
        var team = ResultLine.StandingEnd(words, sentence);
        if (team > sentence.FirstToken)
        {
            Side(sentence.FirstToken, team, person: true);
            return;
        }
        int title = -1, titleEnd = -1;
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            var work = QuotedTitles.End(words, i, sentence.EndToken);
            if (work > i)
            {
                i = work;
                continue;
            }
            Phrase? service = null;
            var isCapital = words.IsCapital(i);
            var branch = isCapital ? words.Match(i, sentence.EndToken, PhraseKind.Branch, out service) : 0;
            if (branch > 0 && EndsBranch(i + branch, sentence.EndToken))
            {
                // "Marine" and "Marines" are the service before a rank, and people elsewhere.
                var certain = !service!.Ambiguous || TitleMatcher.Match(words, i + branch, sentence.EndToken) > i + branch;
                var unit = numbered.WithOrdinal(i, i + branch);
                Add(unit, unit, i + branch, certain || unit < i ? NameEvidence.ForOrganization(8) : NameEvidence.ForOther(3));
                i += branch;
                continue;
            }
            if (TitleMatcher.CanBegin(words, i) && !SportContext.IsMeeting(words, i) && !(isCapital && (IsGivenName(i) || words.IsAmpersand(i + 1) || IsKnownOrganization(i, sentence.EndToken) || IsState(i, sentence.EndToken) || IsSaint(i))))
            {
                var end = TitleMatcher.Match(words, i, sentence.EndToken);
                if (end > i && !IsPartOfName(i, end, sentence))
                {
                    if (titleEnd != i) title = i;
                    titleEnd = end;
                    if (end == i + 1 && isCapital && !runs.CanBegin(end)) Doubtful.Add(i);
                    i = end;
                    continue;
                }
            }
            i = runs.CanBegin(i) ? Name(i, titleEnd == i ? title : i, start, sentence) : i + 1;
        }
    }

    private void Sides(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            // "( OT )" is how it was decided.
            if (!runs.CanBegin(i) || words.Text.Is(i, "at") || words.Text.IsChar(i - 1, '('))
            {
                i++;
                continue;
            }
            var end = ResultLine.SideEnd(words, i, sentence.EndToken);
            Side(i, end, person: false);
            i = end;
        }
    }

    // A row of numbers may also be a player's.
    private void Side(int first, int end, bool person)
    {
        var country = words.IsPhrase(first, end, PhraseKind.Country, out _);
        var shape = NameShape.Of(words, first, end);
        found.Add(words.Mention(first, first, end, shape, country || (person && shape.Person >= Given) ? default : NameEvidence.ForOrganization(Sure)));
    }

    // "St. Tolmas": towns, churches and schools are named for saints, and the title is part of the name.
    private bool IsSaint(int token) =>
        (words.Text.Is(token, "st") || words.Text.Is(token, "saint")) && words.IsCapital(words.Text.IsChar(token + 1, '.') ? token + 2 : token + 1);

    // "Tupelo, Miss.": a state behind a comma.
    private bool IsState(int token, int end) => words.Text.IsChar(token - 1, ',') && words.Match(token, end, PhraseKind.Region, out _) > 0;

    private bool IsKnownOrganization(int token, int end) => words.Match(token, end, KnownOrganization, out _) > 1;

    // "King Hospital", "Queen Elizabeth Bridge", "Jack King": a title word inside a name of something else, or a surname.
    private bool IsPartOfName(int first, int titleEnd, Sentence sentence)
    {
        // "Two Doctors Park" counts people.
        if (!words.IsCapital(first) || words.Has(first - 1, WordClass.Cardinal)) return false;
        var end = runs.End(first, sentence.EndToken);
        if (end <= titleEnd) return false;
        var last = runs.LastWord(first, end);
        // "Sen. Ida Marsh": behind an office and a given name stands a surname; places are named after rulers and presidents.
        var surname = last == titleEnd + 1 && (words.Has(titleEnd, WordClass.GivenName) || words.IsInitial(titleEnd)) && !words.Has(first, WordClass.Nobility) && !words.Text.Is(first, "president") && !words.Has(last, WordClass.OrganizationHead);
        if (surname) return false;
        // "Forward Operating Base Tolm".
        if (titleEnd == first + 1 && words.Text.Is(titleEnd, "operating")) return true;
        return last >= titleEnd && words.Has(last, WordClass.OrganizationHead | WordClass.PlaceHead) && !words.Has(last, WordClass.GivenName);
    }

    /// <summary>Reads the name at <paramref name="first"/> and returns where to go on.</summary>
    private int Name(int first, int title, int start, Sentence sentence)
    {
        var limit = sentence.EndToken;
        var known = words.Match(first, limit, KnownOrganization | PhraseKind.AnyPlace, out _);
        // "the WHO said": letters that are a word, too.
        var letters = known == 1 && words[first].IsAllCaps && words.Length(first) > 2;
        if (words.IsGrammar(first) && !letters && !(words.Text.Is(first + 1, "operating") && words.IsCapital(first + 1)) && (known < 2 || words.Has(first, WordClass.Determiner)) && words.Match(first, limit, PhraseKind.AnyPlace, out _) < 2 && !IsGivenName(first)) return first + 1;

        var demonym = words.Match(first, limit, PhraseKind.Demonym, out _);
        // "Sami", "German" and "Israel" are given names too, before a surname.
        var given = words.Has(first, WordClass.GivenName) && runs.CanBegin(first + demonym);
        if (demonym > 0 && demonym >= known && !given && !ContextNouns.IsCause(words, first + demonym)) return Demonym(first, first + demonym, start, sentence);

        if (NameContext.IsConstituency(words, first + 1) && words.IsCapital(first + 2)) return Name(first + 2, first + 2, start, sentence);
        // "Democrat Ida Dorn": a party's member, and no part of the name.
        if (Partisans.Contains(words.Text, first) && words.IsCapital(first + 1) && words[first + 1].SpaceBefore && first + 1 < limit)
        {
            if (TitleMatcher.Match(words, first + 1, limit) is var titled && titled > first + 1 && runs.CanBegin(titled) && !HasHead(first + 1, runs.End(first + 1, limit))) return first + 1;
            if (IsPersonBehind(first + 1, limit)) return Name(first + 1, first, start, sentence);
        }
        var end = runs.End(first, limit);
        if (known < 2 && (first == start || IsOpening(first, sentence)) && !IsValue(first, sentence) && runs.Join(first, end, limit) == end)
        {
            var trimmed = runs.TrimStart(first, end);
            if (trimmed > first) Doubtful.Add(first);
            if (trimmed >= end) return end;
            if (title == first) title = trimmed;
            first = trimmed;
        }
        end = runs.Split(first, end);
        var joined = runs.Join(first, end, limit);
        end = Math.Max(joined, first + words.Match(first, limit, KnownOrganization | PhraseKind.AnyPlace, out _));
        // "Tolm's Savings Service Inc.": the legal form behind a name that only the gazetteer holds together.
        if (end > joined && words.IsCapital(end) && KnownNames.IsDesignator(words.Text, end)) end = words.WordEnd(end, limit);
        return Tail(title == first || title < 0 ? first : title, first, end, sentence);
    }

    private bool IsPersonBehind(int token, int limit)
    {
        var end = runs.End(token, limit);
        if (end == token + 1 || (words.IsCommon(token) && !words.Has(token, WordClass.GivenName))) return false;
        return !HasHead(token, end);
    }

    private bool HasHead(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Has(i, WordClass.OrganizationHead) && !words.Has(i, WordClass.GivenName)) return true;
        }
        return false;
    }

    // Quotation marks, colons, bullets and the dash of a dateline open something like a sentence.
    private bool IsOpening(int token, Sentence sentence) =>
        token > sentence.FirstToken && (IsBehindDateline(token, sentence) || words[token - 1].Kind == TokenKind.Quote || words.Text.IsChar(token - 1, ':') || words.Text.IsChar(token - 1, '('));

    // "NORVALE (Tolmpress) - Former …": nothing but capitals before a dash that stands free.
    private bool IsBehindDateline(int token, Sentence sentence)
    {
        if (words[token - 1].Kind != TokenKind.Dash || !words[token].SpaceBefore || token - sentence.FirstToken > LongestDateline) return false;
        for (var i = sentence.FirstToken; i < token - 1; i++)
        {
            if (words.IsLower(i)) return false;
        }
        return true;
    }

    // "Product: Moon Stacker": behind a label stands a value, and no sentence opens.
    private bool IsValue(int token, Sentence sentence) =>
        token > sentence.FirstToken && words.Text.IsChar(token - 1, ':') && token - sentence.FirstToken <= LongestLabel
        && sentence.EndToken - token <= LongestValue && !words.Text.IsChar(sentence.EndToken - 1, '.');

    // "Dean Dorn": a given name, which may be a title's word too, before a surname.
    private bool IsGivenName(int token) =>
        words.IsSyllable(token) || words.Has(token, WordClass.GivenName) && words.IsCapital(token + 1) && !words.IsCommon(token + 1);

    // "Army Spc. …", "the Navy said", "Navy SEAL …", but not "Army Corps of Engineers".
    private bool EndsBranch(int at, int limit)
    {
        if (at >= limit || !words.IsCapital(at)) return !(words.Text.Is(at, "of") && (words.IsCapital(at + 1) || words.Text.Is(at + 1, "the")));
        if (words[at].IsAllCaps) return true;
        return TitleMatcher.Match(words, at, limit) > at;
    }

    // A nationality is no name here, unless it begins one: "Turkish Airlines", "Iraqi parliament".
    private int Demonym(int first, int end, int start, Sentence sentence)
    {
        var limit = sentence.EndToken;
        if (OrganizationTails.Contains(words.Text, end) && words.IsLower(end))
        {
            Add(first, first, end + 1, NameEvidence.ForOrganization(6));
            return end + 1;
        }
        if (words.IsCapital(end) && words[end].SpaceBefore && (TitleMatcher.Match(words, end, limit) is var role && (role == end || IsPartOfName(end, role, sentence))))
        {
            var last = runs.Join(first, runs.End(first, limit), limit);
            for (var i = end; i < last; i++)
            {
                if (words.Has(i, WordClass.OrganizationHead)) return Tail(first, first, last, sentence);
                // "Scottish Highlands", "Norwegian Sea".
                if (i == last - 1 && words.Has(i, WordClass.PlaceHead) && words[i].IsWord) return Tail(first, first, last, sentence);
            }
            if (words.Match(end, limit, PhraseKind.Branch, out _) > 0 || CompanyWords.Of(words, first, last - 1) > 0) return Tail(first, first, last, sentence);
        }
        var institution = IsCompound(first, end) ? Alliance(end) : StateInstitutions.End(words, end, limit);
        if (institution > end)
        {
            Add(first, first, institution, NameEvidence.ForOrganization(8));
            return institution;
        }
        Add(first, first, end, NameEvidence.ForOther(8));
        return end;
    }

    // "the Dorn campaign said": a campaign that acts; "the Dorn campaign manager" and "the Ohio campaign" are none.
    private bool IsCampaign(int first, int head) =>
        words.Text.Is(head, "campaign") && words.Text.Is(first - 1, "the")
        && (words.Has(head + 1, WordClass.ReportingVerb | WordClass.Auxiliary) || words.Text.Is(head + 1, "called") || words.Text.Is(head + 1, "declined") || words.Text.Is(head + 1, "released"))
        && words.Match(first, head, PhraseKind.AnyPlace, out _) == 0;

    // "Zorvan province", "Tolm bloc": a head in lower case belongs to the name.
    private int Tail(int title, int first, int end, Sentence sentence)
    {
        var tail = default(NameEvidence);
        var nation = words.IsPhrase(first, end, PhraseKind.Country, out _);
        if (title == first && words.IsPhrase(first, end, PhraseKind.AnyPlace | PhraseKind.Organization, out _) && IsCompound(first, end))
        {
            var alliance = Alliance(end);
            if (alliance > end) Add(first, first, alliance, NameEvidence.ForOrganization(8));
            return alliance;
        }
        if (title == first && nation && StateInstitutions.End(words, end, sentence.EndToken) is var institution && institution > end)
        {
            Add(first, first, institution, NameEvidence.ForOrganization(8));
            return institution;
        }
        var common = end - first == 1 && words.IsCommon(first);
        // A surname that is a common word, too, is one where the article never writes the word.
        if (common && title == first && words.Ids.LowerCount(first) == 0 && IsCampaign(first, end))
        {
            tail = Campaign;
            end++;
        }
        else if (end < sentence.EndToken && words.IsLower(end) && title == first && !common)
        {
            var country = nation || (words.IsPhrase(first, end, PhraseKind.Continent, out _) && !WaterAndHills.Contains(words.Text, end));
            if (IsCampaign(first, end))
            {
                tail = Campaign;
                end++;
            }
            else if (OrganizationTails.Contains(words.Text, end) && !country)
            {
                tail = NameEvidence.ForOrganization(8);
                end++;
            }
            else if (PlaceTails.Contains(words.Text, end) && !country && !words.Has(end + 1, WordClass.Role))
            {
                tail = NameEvidence.ForPlace(8);
                end++;
            }
            else if (Base(end, sentence.EndToken) is var basis && basis > end && words.Match(first, end, PhraseKind.AnyPlace, out _) == 0)
            {
                tail = NameEvidence.ForPlace(8);
                end = basis;
            }
        }
        var titleless = first;
        if (title == first) title = first = numbered.WithOrdinal(first, end);
        if (first < titleless && !words.Has(runs.LastWord(titleless, end), WordClass.PlaceHead)) tail += NameEvidence.ForOrganization(6);
        end = numbered.WithRegiment(first, end, sentence.EndToken);
        end = WithoutPeriod(end, sentence.EndToken);
        if (NameShape.IsIndex(words, first, end)) tail += NameEvidence.ForOther(2 * Sure);
        var road = numbered.WithNumber(first, end, sentence.EndToken);
        if (road > end) tail += NameEvidence.ForPlace(6);
        end = road;
        found.Add(words.Mention(title, first, end, tail + NameShape.Of(words, first, end), NameContext.Of(words, sentence, title, first, end)));
        return runs.IsPostNominal(first, end) ? end + 1 : end;
    }

    // "… Corrin Pte Ltd.": British abbreviations have no period of their own; this one is the sentence's.
    private int WithoutPeriod(int end, int limit) =>
        end == limit && words.Text.IsChar(end - 1, '.') && (words.Text.Is(end - 2, "ltd") || words.Text.Is(end - 2, "plc")) ? end - 1 : end;

    // "pro-Norvale", "Norvale-backed": what somebody is said to be, and no place of the story.
    private bool IsCompound(int first, int end) =>
        (words.IsHyphen(first - 1) && words.IsLower(first - 2)) || (words.IsHyphen(end) && Participles.Contains(words.Text, end + 1));

    // "the Norvale-led coalition" goes by no other name.
    private int Alliance(int hyphen) =>
        words.IsHyphen(hyphen) && words.Text.Is(hyphen + 1, "led") && (words.Text.Is(hyphen + 2, "coalition") || words.Text.Is(hyphen + 2, "alliance")) ? hyphen + 3 : hyphen;

    // "Zorvan military airport", "Zorvan air base".
    private int Base(int at, int limit)
    {
        if (at + 1 >= limit || !words.IsLower(at + 1)) return words.Text.Is(at, "airbase") ? at + 1 : at;
        if (words.Text.Is(at + 1, "airport")) return words.Text.Is(at, "military") || words.Text.Is(at, "international") ? at + 2 : at;
        if (words.Text.Is(at + 1, "base")) return words.Text.Is(at, "air") || words.Text.Is(at, "military") || words.Text.Is(at, "naval") ? at + 2 : at;
        return words.Text.Is(at, "airbase") ? at + 1 : at;
    }

    private void Add(int title, int first, int end, NameEvidence shape) => found.Add(words.Mention(title, first, end, shape, default));
}
