using ArticleFacts.Layout;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>
/// Finds names where capital letters say nothing: in titles, capital lines and bylines. Only what the article's sentences name,
/// what the gazetteer knows, and a given name with a surname behind it.
/// </summary>
internal static class HeadlineScanner
{
    // In tokens.
    private const int LongestInstitution = 10;

    private const PhraseKind Gazetteer =
        PhraseKind.Country | PhraseKind.Region | PhraseKind.City | PhraseKind.Continent | PhraseKind.Organization | PhraseKind.NewsAgency | PhraseKind.Facility;

    public static void Scan(NameWords words, KnownNames known, Sentence sentence, List<NameMention> found)
    {
        if (IsInstitution(words, sentence))
        {
            found.Add(words.Mention(sentence.FirstToken, sentence.FirstToken, sentence.EndToken, NameShape.Of(words, sentence.FirstToken, sentence.EndToken), default));
            return;
        }
        var i = sentence.FirstToken;
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
