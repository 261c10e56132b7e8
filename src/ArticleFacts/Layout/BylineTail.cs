using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Reads what bylines print beside names: degrees, posts, where the report was written, and who took the pictures.</summary>
internal static class BylineTail
{
    private const int LongestOffice = 4;

    /// <summary>How many words may name a place that no gazetteer knows.</summary>
    private const int LongestPlace = 3;

    private static readonly PhraseList NameTails = new("for", "in", "of", "at", "with", "on", "from", "via");

    /// <summary>What was done for an article beside writing it: in front of a colon, of "by" or of the name itself.</summary>
    private static readonly PhraseList Crafts = new(
        "photographs", "photography", "photos", "photo", "pictures", "picture", "images", "illustrations", "illustration", "video", "videos", "graphics", "graphic", "art", "artwork", "design",
        "edited", "editing", "illustrated", "translated", "translation", "photographed", "filmed");

    /// <summary>The token behind the degrees and orders that follow a name: "MD", "PhD".</summary>
    public static int AfterDegrees(ArticleText text, int first, int end)
    {
        var i = first;
        while (i < end)
        {
            var next = text.IsChar(i, ',') ? i + 1 : i;
            var length = PrintedName.DegreeAt(text, next, end);
            if (length == 0) break;
            i = next + length;
        }
        return i;
    }

    /// <summary>"Jane Doe Health correspondent", "Jane Doe in Norwood", "Jane Doe, on behalf of …": the token behind post and place; the given token when none stand there.</summary>
    public static int Assignment(ArticleText text, int first, int end)
    {
        // "Jane Doe and court reporter John Roe": that is the other's post.
        var i = first < end && text.Tokens[first].Is(WordClass.Conjunction | WordClass.Preposition) ? first : PrintedName.PostFrom(text, first, end);
        var comma = text.IsChar(i, ',') ? i + 1 : i;
        if (text.IsSequence(comma, "on", "behalf", "of")) return end;
        if (i >= end || NameTails.Match(text, i, end) == 0) return i;
        var tail = i + 1;
        while (tail < end && tail < i + 5 && text.Tokens[tail] is { IsWord: true, IsCapitalized: true }) tail++;
        return tail > i + 1 ? tail : i;
    }

    /// <summary>Whether the word tells of a craft other than writing: whoever is named behind it is no author.</summary>
    public static bool IsCraft(ArticleText text, int token) => text.Tokens[token].IsCapitalized && Crafts.Contains(text, token);

    /// <summary>"Photographs: Jane Doe", "Edited by Jane Doe": the token behind the name; the given token when there is none.</summary>
    public static int Craft(ArticleText text, int first, int end)
    {
        if (!IsCraft(text, first)) return first;
        var name = first + 1;
        if (text.Is(name, "by")) name++;
        if (text.IsChar(name, ':')) name++;
        if (name == first + 1 && text.Tokens[first].Is(WordClass.GivenName)) return first;
        var stop = PrintedName.RunFrom(text, name, end);
        return PrintedName.IsPerson(text, name, stop) ? stop : first;
    }

    /// <summary>"… and court reporter Jane Doe": the token behind the lower-case words for an office.</summary>
    public static int AfterOffice(ArticleText text, int first, int end)
    {
        var i = first;
        while (i < end && i < first + LongestOffice && text.Tokens[i] is { IsWord: true, IsCapitalized: false } t && (t.Is(WordClass.Role) || Furniture.OutletWords.Contains(text, i))) i++;
        return i;
    }

    /// <summary>", Countryside Correspondent": the token behind capitals that end with the word for an office; the given token when none stand there.</summary>
    public static int Post(ArticleText text, int first, int end, BylineLine line)
    {
        if (!text.IsChar(first, ',')) return first;
        var i = first + 1;
        while (i < end && i <= first + LongestOffice && text.Tokens[i] is { IsWord: true, IsCapitalized: true } && PrintedDate.RunFrom(text, i, end) == i) i++;
        if (i < first + 2 || !BylineReader.Outlet(text, i - 1, end, out _) || (i < end && text.Tokens[i].IsWord)) return first;
        line.HasOutlet = true;
        return i;
    }

    /// <summary>
    /// "Jane Doe, London (Feb 26)": where the report was written, by the gazetteer, by the date in brackets behind it, or because no third name can follow "and".
    /// </summary>
    public static int Place(ArticleText text, int i, int end, BylineLine line)
    {
        if (i + 1 >= end || !text.IsChar(i, ',') || !text.Tokens[i + 1].IsCapitalized) return i;
        var stop = i + 1;
        while (stop < end && stop < i + 8 && IsPlacePart(text, stop)) stop++;
        var isDated = text.IsChar(stop, '(') && PrintedDate.RunFrom(text, stop + 1, end) > stop + 1;
        if (!isDated)
        {
            var place = Phrases.Match(text, i + 1, PhraseKind.AnyPlace, out _);
            if (place > 0 && i + 1 + place <= end) stop = i + 1 + place;
            else if (line.BareNames.Count < 2 || stop < end || stop > i + 1 + LongestPlace || PrintedName.IsKnownPerson(text, i + 1, stop) && text.Tokens[i + 1].Is(WordClass.GivenName)) return i;
        }
        if (isDated) line.Place = text.SpanOf(i + 1, stop);
        return stop;
    }

    // Capitalized words, and what hyphens join to them.
    private static bool IsPlacePart(ArticleText text, int i)
    {
        var t = text.Tokens[i];
        return (t.IsWord && (t.IsCapitalized || !t.SpaceBefore)) || (t.Kind == TokenKind.Dash && !t.SpaceBefore);
    }
}
