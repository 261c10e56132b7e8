using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Reads where a person is from, behind name and age.</summary>
internal sealed class HomeReader(TableSource source)
{
    private readonly ArticleText text = source.Text;

    /// <summary>", of Elm, Ohio", " of Elm", " from Elm in the Old Country", ", Elm, Ohio": the token behind the home; <paramref name="i"/> where there is none.</summary>
    public int Read(PersonHead head, int i, int end)
    {
        if (i >= end) return i;
        var j = text.IsChar(i, ',') ? i + 1 : i;
        var comma = j > i;
        var native = comma && text.IsSequence(j, "a", "native", "of");
        var preposition = native || text.Is(j, "of") || text.Is(j, "from");
        if (preposition)
        {
            j += native ? 3 : 1;
        }
        else if (comma && (text.Is(j, "formerly") || text.Is(j, "originally")) && (text.Is(j + 1, "of") || text.Is(j + 1, "from")))
        {
            preposition = true;
            j += 2;
        }
        else if (!comma) return i;
        if (text.Is(j, "the") && j + 1 < end && text.Tokens[j + 1].IsCapitalized) j++;
        var city = source.TownAt(j, end);
        if (city == 0) return i;
        var k = j + city;

        // Without a preposition the words may be the next person's, or a title of the work.
        if (!preposition && (head.Age.IsEmpty || !EndsHome(k, end) || StartsPerson(j, k, end))) return i;
        head.City = new TokenRange(j, k);
        head.HasPlacePreposition = preposition;
        return Region(head, k, end);
    }

    private int Region(PersonHead head, int k, int end)
    {
        if (k + 1 >= end) return k;
        if (text.IsChar(k, ','))
        {
            var region = RegionWidth(k + 1, end);
            if (region == 0) return k;
            head.Region = new TokenRange(k + 1, k + 1 + region);
            return k + 1 + region;
        }
        if (!text.Is(k, "in")) return k;
        var country = text.Is(k + 1, "the") ? k + 2 : k + 1;
        var n = country < end ? Phrases.Match(text, country, PhraseKind.Country | PhraseKind.Region, out _) : 0;
        if (n == 0) return k;
        head.Region = new TokenRange(country, country + n);
        return country + n;
    }

    private int RegionWidth(int i, int end)
    {
        if (source.RegionAt(i, end) is var n and > 0) return n;
        var run = source.CapitalRun(i, end);
        return run is > 0 and <= 4 && EndsHome(i + run, end) && !StartsPerson(i, i + run, end) ? run : 0;
    }

    private bool EndsHome(int i, int end) => i >= end || text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Dash || CasualtyWords.IsPredicate(text, i);

    // "Ann Low, 27": capitals before a number are a person; and so are capitals behind a rank.
    private bool StartsPerson(int first, int run, int end) =>
        (run + 1 < end && text.IsChar(run, ',') && text.Tokens[run + 1].IsNumber && source.DateAt(run + 1) is null)
        || Phrases.Match(text, first, PhraseKind.Rank | PhraseKind.Branch, out _) > 0;
}
