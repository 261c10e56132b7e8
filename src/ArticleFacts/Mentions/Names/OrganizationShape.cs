using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>What some organizations' names are built like: an institution with its seat, a society's branch, a fraternity.</summary>
internal static class OrganizationShape
{
    // Heads of organizations that stand in buildings of the same name; other heads of both kinds are places first.
    private static readonly WordSet Institutions = new(
        "university", "college", "school", "museum", "library", "court", "courts", "center", "centre", "department", "market", "hospital", "club", "park",
        "gallery", "theatre", "theater", "federation", "company", "group", "academy", "station", "mine", "farm", "state", "capital");

    private static readonly WordSet GreekLetters = new(
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

    /// <summary>Whether the word is the head of an organization that stands in a building of the same name.</summary>
    public static bool IsHoused(NameWords words, int token) => Institutions.Contains(words.Text, token);

    /// <summary>"Marlowe College London": an institution with its seat.</summary>
    public static bool IsSeated(NameWords words, int head, int end) =>
        IsHoused(words, head) && head + 1 < end && words[head + 1].SpaceBefore && words.IsPhrase(head + 1, end, PhraseKind.City | PhraseKind.Country | PhraseKind.Region, out _);

    /// <summary>"Norvale Red Cross": the society of that name in a country or a town.</summary>
    public static bool IsBranch(NameWords words, int first, int end)
    {
        var place = words.Match(first, end, PhraseKind.AnyPlace | PhraseKind.Demonym, out _);
        if (place == 0) return false;
        for (var i = first + place; i < end - 1 && i <= first + place + 1; i++)
        {
            if (words.IsPhrase(i, end, PhraseKind.Organization, out _)) return true;
        }
        return false;
    }

    /// <summary>"Phi Kappa Tau".</summary>
    public static bool IsFraternity(NameWords words, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!GreekLetters.Contains(words.Text, i)) return false;
        }
        return true;
    }
}
