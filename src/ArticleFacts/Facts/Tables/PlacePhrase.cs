using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>A place in a sentence.</summary>
/// <param name="First">The preposition before it.</param>
/// <param name="Place">The place itself, from its direction ("northern Iraq") to the country behind it.</param>
/// <param name="IsProper">Whether it is a proper name.</param>
internal readonly record struct PlacePhrase(int First, TokenRange Place, bool IsProper);

/// <summary>Finds where something happened: "in northern Iraq", "on Route 9", "at the lower road", "entering a Jordanian base".</summary>
internal sealed class PlaceFinder(TableSource source)
{
    private static readonly string[] Prepositions = ["in", "at", "near", "on", "outside", "inside", "off", "around", "aboard", "over"];

    // What follows "in the" and is no place.
    private static readonly HashSet<string> NoPlace = new(StringComparer.Ordinal)
    {
        "line", "course", "time", "night", "morning", "evening", "afternoon", "attack", "crash", "accident", "incident", "fire", "explosion", "blast", "war",
        "shooting", "collision", "wreck", "process", "end", "way", "age", "weekend", "day", "year", "month", "week", "scene", "same", "future", "past",
        "chest", "head", "back", "leg", "arm", "neck", "face", "battle", "fighting", "ambush", "raid", "storm", "flood", "avalanche",
    };

    private readonly ArticleText text = source.Text;

    /// <summary>The proper places of the range, in order.</summary>
    public List<PlacePhrase> Find(int first, int end)
    {
        var found = new List<PlacePhrase>();
        for (var i = first; i < end; i++)
        {
            if (!IsPlacePreposition(i) || Proper(i, end) is not { } place) continue;
            found.Add(place);
            i = place.Place.End - 1;
        }
        if (found.Count == 0 && ByPeople(first, end) is { } base_) found.Add(base_);
        return found;
    }

    /// <summary>A place without a proper name, where the phrase stands by itself: "on the ridge."</summary>
    public PlacePhrase? FindCommon(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (!(text.Is(i, "at") || text.Is(i, "on") || text.Is(i, "in")) || !text.Is(i + 1, "the")) continue;
            var j = i + 2;
            while (j < end && j - i < 5 && text.Tokens[j].IsWord && !text.Tokens[j].IsCapitalized && !text.Tokens[j].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun)
                && !IsNoPlace(j)) j++;
            var ends = j >= end || text.Tokens[j].Kind == TokenKind.Punctuation;
            if (j > i + 2 && ends) return new PlacePhrase(i, new TokenRange(i + 1, j), false);
        }
        return null;
    }

    private bool IsPlacePreposition(int i)
    {
        if (!source.IsPreposition(i)) return false;
        foreach (var word in Prepositions)
        {
            if (text.Is(i, word)) return true;
        }
        return false;
    }

    private PlacePhrase? Proper(int preposition, int end)
    {
        var i = preposition + 1;
        if (text.Is(i, "the")) i++;
        var first = i;
        while (i < end && text.Tokens[i].Is(WordClass.Direction) && !text.Tokens[i].IsCapitalized) i++;
        if (i >= end || text.Is(i, "operation") || text.Is(i, "operations") || text.Tokens[i].Is(WordClass.Holiday)) return null;
        if (Phrases.Match(text, i, PhraseKind.Branch | PhraseKind.Rank | PhraseKind.Demonym, out _) > 0) return null;
        var run = source.CapitalRun(i, end);
        if (run == 0) return null;
        var j = i + run;
        if (j < end && text.Tokens[j].IsNumber && source.DateAt(j) is null) j++;
        while (j < end && j - i < 16 && text.Tokens[j].Is(WordClass.PlaceHead) && !text.Tokens[j].IsCapitalized) j++;
        if (j < end && text.Tokens[j].Kind == TokenKind.Possessive) return null;
        for (var chain = 0; chain < 3 && j + 1 < end && text.IsChar(j, ','); chain++)
        {
            var n = Phrases.Match(text, j + 1, PhraseKind.AnyPlace, out _);
            if (n == 0) n = RegionRun(j + 1, end);
            if (n == 0 || j + 1 + n > end) break;
            j += 1 + n;
            if (j < end && text.Tokens[j].Is(WordClass.PlaceHead) && !text.Tokens[j].IsCapitalized) j++;
        }
        return new PlacePhrase(preposition, new TokenRange(first, j), true);
    }

    // ", Al Zorvan province": a name with a word for a kind of place.
    private int RegionRun(int i, int end)
    {
        var run = source.CapitalRun(i, end);
        return run > 0 && i + run < end && text.Tokens[i + run].Is(WordClass.PlaceHead) ? run + 1 : 0;
    }

    // "a Jordanian military base": a demonym, at most two words, and a word for a kind of place.
    private PlacePhrase? ByPeople(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (!text.Tokens[i].IsCapitalized) continue;
            var n = Phrases.Match(text, i, PhraseKind.Demonym, out _);
            if (n == 0 || !text.Tokens[i - 1].Is(WordClass.Determiner)) continue;
            for (var j = i + n; j < end && j < i + n + 3 && text.Tokens[j].IsWord; j++)
            {
                if (text.Tokens[j].Is(WordClass.PlaceHead) || text.Is(j, "base")) return new PlacePhrase(i - 1, new TokenRange(i - 1, j + 1), true);
            }
        }
        return null;
    }

    private bool IsNoPlace(int token)
    {
        var t = text.Tokens[token];
        return t.Span.Length > 14 || NoPlace.Contains(text.Slice(t.Span));
    }
}
