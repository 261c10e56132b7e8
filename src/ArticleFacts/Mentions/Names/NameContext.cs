using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What a name's neighbours say it is.</summary>
internal static class NameContext
{
    private static readonly WordSet PlacePrepositions = new("in", "near", "outside", "across", "throughout", "around", "toward", "towards");
    private static readonly WordSet WayPrepositions = new("at", "from", "to", "into", "through");
    private static readonly WordSet Settlements = new(
        "city", "town", "village", "province", "state", "district", "suburb", "neighborhood", "neighbourhood", "region", "county", "capital", "port",
        "island", "country", "municipality", "governorate", "republic", "area", "township", "resort", "border", "valley", "valleys", "mountains", "hills",
        "streets", "outskirts", "coast", "shores", "suburbs", "cities", "towns", "villages", "hamlet", "parish", "kingdom", "north", "south", "east", "west",
        "northeast", "northwest", "southeast", "southwest");

    // What one does or has to a place: "flew to", "travel to", "the border with".
    private static readonly WordSet Motions = new(
        "travel", "travels", "traveled", "travelled", "traveling", "travelling", "trip", "trips", "visit", "journey", "flight", "flights", "flew", "fly", "flown",
        "flying", "moved", "move", "moving", "fled", "flee", "fleeing", "drove", "drive", "driving", "road", "train", "trains", "bus", "ferry", "sailed", "deported",
        "extradited", "emigrated", "relocated", "marched", "close", "next", "north", "south", "east", "west");
    // What one does at a place.
    private static readonly WordSet Events = new("played", "landed", "held", "arrived", "stationed", "camped", "buried", "moored", "docked", "anchored", "berthed");
    private static readonly WordSet Groups = new(
        "company", "firm", "group", "party", "agency", "militia", "newspaper", "bank", "club", "startup", "business", "organization", "organisation", "movement", "channel",
        "band", "orchestra", "choir", "trio", "quartet", "quintet", "label", "team", "squad", "brewery", "studio",
        "station", "broadcaster", "magazine", "giant", "maker", "retailer", "airline", "carrier", "operator", "website", "union", "association", "charity");
    private static readonly WordSet Staff = new(
        "spokesman", "spokeswoman", "spokesperson", "chairman", "chief", "executive", "ceo", "shares", "leader", "members", "employees", "stock",
        "fighters", "militants", "headquarters", "officials");
    private static readonly WordSet Bands = new("clan", "tribe", "militia", "movement", "brigade", "brigades", "faction", "guerrillas", "rebels", "insurgents", "shares", "stores");
    private static readonly WordSet Sites = new("airport", "border", "highway", "coast", "area", "region", "suburb", "neighborhood", "neighbourhood", "peninsula");

    public static NameEvidence Of(NameWords words, Sentence sentence, int title, int first, int end) =>
        Before(words, sentence, title, first, end) + After(words, sentence, first, end);

    private static NameEvidence Before(NameWords words, Sentence sentence, int title, int first, int end)
    {
        if (title < first)
        {
            // A capitalized role is part of how one names people; "leader Kestrel" might still be a name of something.
            return NameEvidence.ForPerson(words[title].IsCapitalized ? 7 : 5);
        }
        var before = first - 1;
        if (before < sentence.FirstToken) return default;
        var text = words.Text;
        var evidence = default(NameEvidence);
        var article = text.Is(before, "the");
        var word = article ? before - 1 : before;
        if (word >= sentence.FirstToken && words[word].IsWord)
        {
            if (PlacePrepositions.Contains(text, word)) evidence += NameEvidence.ForPlace(article ? 1 : 3);
            else if (text.Is(word, "at") && !article && Events.Contains(text, word - 1)) evidence += NameEvidence.ForPlace(3);
            else if (!article && IsWay(words, word)) evidence += NameEvidence.ForPlace(4);
            else if (WayPrepositions.Contains(text, word)) evidence += NameEvidence.ForPlace(article ? 0 : 1);
            else if (text.Is(word, "of") && Settlements.Contains(text, word - 1)) evidence += NameEvidence.ForPlace(6);
            else if (text.Is(word, "of") && !article && text.IsChar(word - 1, ',')) evidence += NameEvidence.ForPlace(4);
            else if (!article && words.IsLower(word)) evidence += Noun(words, word);
        }
        if (article) evidence += NameEvidence.ForPerson(-4);
        else if (text.IsChar(before, '/')) evidence += Credit(words, end);
        else if (IsCoupled(words, before, first, end)) evidence += NameEvidence.ForPerson(words.IsTitleWord(before - 2) || words.Text.IsChar(before - 2, '.') ? 7 : 4);
        else if (text.Is(before, "a") || text.Is(before, "an") || words[before].IsNumber) evidence += Counted(words, sentence, end);
        else if (words[before].Kind == TokenKind.Dash && words.IsGlued(before) && words.IsGlued(first)) evidence += new NameEvidence(-1, 1, 1, 0);
        return evidence;
    }

    // "travel to Norvale", "the border with Norvale".
    private static bool IsWay(NameWords words, int word) =>
        (words.Text.Is(word, "to") && Motions.Contains(words.Text, word - 1)) || (words.Text.Is(word, "with") && words.Text.Is(word - 1, "border"));

    // "(Ida Brantley/Norvale Herald)": behind the photographer, whose picture it is.
    private static NameEvidence Credit(NameWords words, int end) =>
        words.Text.IsChar(end, ')') ? new NameEvidence(-3, 5, 0, 0) : default;

    // "Daniel and Ida Park": a given name before "and" shares the surname behind it.
    private static bool IsCoupled(NameWords words, int and, int first, int end) =>
        words.Text.Is(and, "and") && end == first + 2 && words.Has(and - 1, WordClass.GivenName) && words.IsCapital(and - 1)
        && !words.Has(and - 1, WordClass.PlaceName | WordClass.CommonWord) && (!words.IsCapital(and - 2) || words.IsTitleWord(and - 2));

    // "an IED was …" names a thing; "a NASA engineer", "a UNICEF-run school" say nothing of NASA and UNICEF.
    private static NameEvidence Counted(NameWords words, Sentence sentence, int end)
    {
        var attribute = end < sentence.EndToken && (words[end].Kind == TokenKind.Dash || (words.IsLower(end) && !words.IsGrammar(end)));
        return attribute ? default : new NameEvidence(-2, -4, -4, 1);
    }

    // A noun in lower case right before the name: what the name is of.
    private static NameEvidence Noun(NameWords words, int noun)
    {
        if (words.Has(noun, WordClass.Family)) return NameEvidence.ForPerson(5);
        // "the band Silver Harbor": stronger than a head that says what the words once named.
        if (Groups.Contains(words.Text, noun) || words.Has(noun, WordClass.OrganizationHead)) return NameEvidence.ForOrganization(7);
        if (Settlements.Contains(words.Text, noun)) return NameEvidence.ForPlace(4);
        return words.Has(noun, WordClass.ReportingVerb) ? new NameEvidence(2, 1, 0, 0) : default;
    }

    private static NameEvidence After(NameWords words, Sentence sentence, int first, int end)
    {
        if (end >= sentence.EndToken) return default;
        var text = words.Text;
        // "Ida and Daniel Park": a given name that shares the surname behind the next.
        if (end == first + 1 && text.Is(end, "and") && words.Has(first, WordClass.GivenName) && words.Has(end + 1, WordClass.GivenName) && words.IsCapital(end + 1) && words.IsCapital(end + 2))
        {
            return NameEvidence.ForPerson(2);
        }
        if (text.IsChar(end, ',')) return AfterComma(words, sentence, end + 1);
        if (text.IsChar(end, '(')) return InBrackets(words, sentence, end + 1);
        if (IsTableRow(words, sentence, first, end)) return NameEvidence.ForOrganization(words[end + 1].IsNumber && !IsCountry(words, first, end) ? 8 : 5);
        var at = words[end].Kind == TokenKind.Possessive ? end + 1 : end;
        if (!words.IsLower(at) || at > end) return default;
        if (words[end].Kind == TokenKind.Dash) return new NameEvidence(-2, 1, 1, 0);
        // "envoys in Norvale said": the verb's subject stands before the preposition.
        if (first > sentence.FirstToken && words.Has(first - 1, WordClass.Preposition)) return Staff.Contains(text, at) ? new NameEvidence(-2, 2, 0, 0) : default;
        if (IsTeam(words, sentence, first, end)) return new NameEvidence(-3, 8, 0, 0);
        if (words.Has(at, WordClass.Auxiliary)) return Complement(words, sentence, at + 1);
        if (words.Has(at, WordClass.ReportingVerb)) return new NameEvidence(3, 1, 0, 0);
        if (Staff.Contains(text, at)) return new NameEvidence(-2, 2, 0, 0);
        if (Bands.Contains(text, at)) return new NameEvidence(-2, 4, 0, 0);
        return Sites.Contains(text, at) ? NameEvidence.ForPlace(3) : default;
    }

    // "Norvale Town are": what stands in the singular and takes a plural verb is a team, a band or a company.
    private static bool IsTeam(NameWords words, Sentence sentence, int first, int end)
    {
        if (!(words.Text.Is(end, "are") || words.Text.Is(end, "were") || words.Text.Is(end, "have"))) return false;
        if (words.Text.Source[words[end - 1].End - 1] is 's' || IsCountry(words, first, end)) return false;
        return first == sentence.FirstToken || words.Text.Is(first - 1, "while") || words.Text.Is(first - 1, "that");
    }

    private static bool IsCountry(NameWords words, int first, int end) => words.IsPhrase(first, end, PhraseKind.Country, out _);

    // "Chelsea 12 6 5 1": in a row of results a city is its team.
    private static bool IsTableRow(NameWords words, Sentence sentence, int first, int end)
    {
        if (first != sentence.FirstToken || end + 1 >= sentence.EndToken || !words[end].IsNumber || words.Length(end) > 3) return false;
        for (var i = end + 1; i < Math.Min(sentence.EndToken, end + 4); i++)
        {
            if (words[i].IsWord) return words.IsCapital(i) && i == end + 1 && words[sentence.EndToken - 1].IsNumber;
        }
        return true;
    }

    private static NameEvidence AfterComma(NameWords words, Sentence sentence, int at)
    {
        if (at >= sentence.EndToken) return default;
        var text = words.Text;
        if (words[at].IsNumber)
        {
            // ", 34," is an age; ", 2018" is not.
            var age = words.Length(at) <= 2 && (text.IsChar(at + 1, ',') || text.IsChar(at + 1, '.') || text.IsChar(at + 1, ')'));
            return age ? NameEvidence.ForPerson(6) : default;
        }
        if (text.Is(at, "who") || text.Is(at, "whose")) return NameEvidence.ForPerson(4);
        if (words.Match(at, sentence.EndToken, PhraseKind.Country | PhraseKind.Region, out _) > 0) return NameEvidence.ForPlace(3);
        if (text.Is(at, "the") || text.Is(at, "a") || text.Is(at, "an")) return HasRole(words, sentence, at + 1) ? NameEvidence.ForPerson(4) : Complement(words, sentence, at);
        return TitleMatcher.Match(words, at, sentence.EndToken) > at && words.IsLower(at) ? NameEvidence.ForPerson(4) : default;
    }

    // "… is a company", "… has been a foreign terrorist organization": what the name is said to be.
    private static NameEvidence Complement(NameWords words, Sentence sentence, int at)
    {
        if (words.Has(at, WordClass.Auxiliary)) at++;
        if (at >= sentence.EndToken || !(words.Text.Is(at, "a") || words.Text.Is(at, "an") || words.Text.Is(at, "the"))) return default;
        for (var end = Math.Min(sentence.EndToken, at + 7); ++at < end;)
        {
            if (Groups.Contains(words.Text, at) || (words.Text.Is(at, "start") && words.Text.Is(at + 2, "up"))) return NameEvidence.ForOrganization(5);
            if (Settlements.Contains(words.Text, at)) return NameEvidence.ForPlace(4);
            if (words.Has(at, WordClass.Role) && !words.IsLower(at + 1)) return NameEvidence.ForPerson(3);
            if (words.Has(at, WordClass.Preposition) || !(words[at].IsWord || words[at].Kind == TokenKind.Dash)) return default;
        }
        return default;
    }

    // A role within the next few words, before anything that ends the noun phrase.
    private static bool HasRole(NameWords words, Sentence sentence, int at)
    {
        for (var end = Math.Min(sentence.EndToken, at + 5); at < end; at++)
        {
            if (!words[at].IsWord && words[at].Kind is not (TokenKind.Dash or TokenKind.Possessive)) return false;
            if (words.Has(at, WordClass.Preposition)) return false;
            if (words.Has(at, WordClass.Role) || words.Match(at, end, PhraseKind.Role, out _) > 0) return true;
        }
        return false;
    }

    private static NameEvidence InBrackets(NameWords words, Sentence sentence, int at)
    {
        if (at >= sentence.EndToken) return default;
        var length = words.Match(at, sentence.EndToken, PhraseKind.Country, out _);
        if (length > 0 && words.Text.IsChar(at + length, ')')) return NameEvidence.ForPerson(3);
        if (words[at].IsNumber && words.Length(at) <= 2 && words.Text.IsChar(at + 1, ')')) return NameEvidence.ForPerson(3);
        return words[at].IsAllCaps && words.Text.IsChar(at + 1, ')') ? NameEvidence.ForOrganization(5) : default;
    }
}
