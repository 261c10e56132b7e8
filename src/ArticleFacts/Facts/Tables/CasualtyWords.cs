using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>The verbs with which a list says what became of its people.</summary>
internal static class CasualtyWords
{
    private static readonly HashSet<string> Fates = new(StringComparer.Ordinal)
    {
        "died", "killed", "shot", "drowned", "wounded", "injured", "murdered", "slain", "perished", "stabbed", "struck", "missing", "succumbed",
        "kidnapped", "abducted", "captured", "taken", "burned", "crushed", "electrocuted", "asphyxiated", "executed", "beheaded", "lost", "fell", "collapsed",
    };

    private static readonly HashSet<string> Deaths = new(StringComparer.Ordinal)
    {
        "died", "killed", "shot", "drowned", "murdered", "slain", "perished", "stabbed", "succumbed", "wounded", "executed",
    };

    /// <summary>Whether the word says what became of a person: "died", "drowned".</summary>
    public static bool IsFate(ArticleText text, int token) => IsIn(text, token, Fates);

    /// <summary>Whether the word says that a person died or was hurt.</summary>
    public static bool IsDeath(ArticleText text, int token) => IsIn(text, token, Deaths);

    /// <summary>Whether the words tell of deaths: "the deaths of the following Americans", "Killed were".</summary>
    public static bool TellsOfDeath(ArticleText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsDeath(text, i) || IsTold(text, i) || text.Is(i, "death") || text.Is(i, "deaths") || text.Is(i, "dead") || text.Is(i, "fallen") || text.Is(i, "casualties")) return true;
        }
        return false;
    }

    /// <summary>Whether the word opens a field that says when somebody died: "Died May 3, 2005".</summary>
    public static bool IsTold(ArticleText text, int token) => text.Is(token, "died") || text.Is(token, "killed") || text.Is(token, "kia");

    /// <summary>Whether a predicate begins at the token: a fate, or the verb before it.</summary>
    public static bool IsPredicate(ArticleText text, int token) =>
        text.Is(token, "was") || text.Is(token, "were") || text.Is(token, "is") || text.Is(token, "are") || text.Is(token, "has") || text.Is(token, "had") || IsFate(text, token);

    private static bool IsIn(ArticleText text, int token, HashSet<string> words)
    {
        if ((uint)token >= (uint)text.Tokens.Length) return false;
        var t = text.Tokens[token];
        if (!t.IsWord || t.Span.Length is < 4 or > 13) return false;
        if (!t.IsCapitalized) return words.Contains(text.Slice(t.Span));
        // "…, Ohio. Killed by a mine": a list says so in a sentence without a subject.
        return token > 0 && text.Tokens[token - 1].Kind is TokenKind.Punctuation or TokenKind.Dash && !text.IsChar(token - 1, ',') && words.Contains(Unicode.ToLower(text.Slice(t.Span)));
    }
}
