using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Finds names where capital letters say nothing: in titles, capital lines and bylines. Only what the article's sentences name,
/// what the gazetteer knows, and a given name with a surname behind it.
/// </summary>
internal static class HeadlineScanner
{
    // In tokens.
    private const int LongestInstitution = 10;
    private const int LongestDateline = 14;

    private const PhraseKind Gazetteer =
        PhraseKind.Country | PhraseKind.Region | PhraseKind.City | PhraseKind.Continent | PhraseKind.Organization | PhraseKind.NewsAgency | PhraseKind.Facility;

    public static void Scan(NameWords words, KnownNames known, Sentence sentence, List<NameMention> found)
    {
        if (IsInstitution(words, sentence))
        {
            found.Add(words.Mention(sentence.FirstToken, sentence.FirstToken, sentence.EndToken, NameShape.Of(words, sentence.FirstToken, sentence.EndToken), default));
            return;
        }
        var i = LetterheadEnd(words, sentence);
        if (i > sentence.FirstToken) found.Add(words.Mention(sentence.FirstToken, sentence.FirstToken, i, NameShape.Of(words, sentence.FirstToken, i), default));
        while (i < sentence.EndToken)
        {
            if (!words.IsCapital(i))
            {
                i++;
                continue;
            }
            var end = End(words, known, i, sentence.EndToken, out var evidence);
            if (end > i)
            {
                found.Add(words.Mention(i, i, end, evidence, default));
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>"Ministry of External Relations" as a line of its own.</summary>
    public static bool IsInstitution(NameWords words, Sentence sentence)
    {
        int first = sentence.FirstToken, end = sentence.EndToken;
        if (end - first is < 3 or > LongestInstitution || !words.Has(first, WordClass.OrganizationHead) || !words.Text.Is(first + 1, "of")) return false;
        for (var i = first; i < end; i++)
        {
            if (!words.IsCapital(i) && !words.Text.Is(i, "of") && !words.Text.Is(i, "and") && !words.Text.Is(i, "the") && !words.Text.IsChar(i, ',')) return false;
        }
        return words[end - 1].IsWord;
    }

    // "Tolm Weather Centre, Norvale" as a line of its own: behind the comma stands where it is.
    private static int LetterheadEnd(NameWords words, Sentence sentence)
    {
        int first = sentence.FirstToken, end = Math.Min(sentence.EndToken, first + LongestInstitution), at = first;
        while (at < end && words.IsCapital(at) && !words.IsGrammar(at)) at++;
        if (at < first + 2 || !words.Text.IsChar(at, ',') || !words.Has(at - 1, WordClass.OrganizationHead)) return first;
        var place = words.Match(at + 1, sentence.EndToken, PhraseKind.AnyPlace, out _);
        return place > 0 && (at + 1 + place == sentence.EndToken || words.Text.IsChar(at + 1 + place, ',')) ? at : first;
    }

    /// <summary>"NORVALE , Norway 1996-12-06": the end of the place in a line that is nothing but a place in capitals, what it lies in, and the date; 0 for other lines.</summary>
    public static int DatelinePlaceEnd(NameWords words, Sentence sentence)
    {
        int first = sentence.FirstToken, end = sentence.EndToken, at = first;
        if (end - first > LongestDateline || ResultLine.StandingEnd(words, sentence) > first) return 0;
        while (at < end && !words.IsTaken(at) && (words[at].IsAllCaps || words.IsHyphen(at) || (words.Text.IsChar(at, '.') && words.IsGlued(at)))) at++;
        if (at == first || at >= end) return 0;
        var rest = at;
        if (words.Text.IsChar(at, ','))
        {
            var around = words.Match(at + 1, end, PhraseKind.AnyPlace, out _);
            if (around == 0) return 0;
            rest = at + 1 + around;
        }
        // "IDA DORN May 3" is a byline, "MARKETS May 3" a section.
        if (rest >= end || (rest == at && !words.IsPhrase(first, at, PhraseKind.AnyPlace, out _) && (at > first + 1 || words.IsCommon(first) || words.Has(first, WordClass.GivenName)))) return 0;
        for (var i = rest; i < end; i++)
        {
            if (!words.IsTaken(i)) return 0;
        }
        return at;
    }

    /// <summary>"FORT NORVALE, N.Y. — …" at the start of a paragraph: the end of the place in capitals; 0 where none opens the sentence.</summary>
    public static int OpeningPlaceEnd(NameWords words, Sentence sentence)
    {
        int first = sentence.FirstToken, end = Math.Min(sentence.EndToken, first + LongestDateline), at = first;
        while (at < end && !words.IsTaken(at) && (words[at].IsAllCaps || words.IsHyphen(at) || (words.Text.IsChar(at, '.') && words.IsGlued(at)))) at++;
        if (at == first) return 0;
        var rest = at;
        var length = words.Text.IsChar(at, ',') ? words.Match(at + 1, sentence.EndToken, PhraseKind.AnyPlace, out _) : 0;
        if (length > 0) rest = at + 1 + length;
        if (rest + 1 >= sentence.EndToken || words[rest].Kind != TokenKind.Dash || !words[rest].SpaceBefore || !words[rest + 1].SpaceBefore) return 0;
        return length > 0 || words.IsPhrase(first, at, PhraseKind.AnyPlace, out _) ? at : 0;
    }

    private static int End(NameWords words, KnownNames known, int first, int limit, out NameEvidence evidence)
    {
        var length = known.Match(first, limit);
        var phrase = words.Match(first, limit, Gazetteer, out _);
        if (phrase > 0 && phrase >= length && !(phrase == 1 && words.IsCommon(first)))
        {
            evidence = NameShape.Of(words, first, first + phrase);
            return first + phrase;
        }
        evidence = default;
        if (length > 0) return first + length;

        var end = PersonEnd(words, first, limit);
        if (end > first) evidence = NameEvidence.ForPerson(5);
        return end;
    }

    // A given name, initials, and one word that is in no dictionary.
    private static int PersonEnd(NameWords words, int first, int limit)
    {
        if (!words.Has(first, WordClass.GivenName) || words.IsCommon(first)) return first;
        var at = first + 1;
        while (at < limit && words.IsInitial(at)) at = words.WordEnd(at, limit);
        if (at >= limit || !words.IsCapital(at) || words.IsCommon(at) || words.IsTitleWord(at)) return first;
        if (words.Has(at, WordClass.OrganizationHead | WordClass.PlaceHead | WordClass.Demonym | WordClass.PlaceName)) return first;
        return at + 1;
    }
}
