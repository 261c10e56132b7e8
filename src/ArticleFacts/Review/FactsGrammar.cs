namespace ArticleFacts.Review;

/// <summary>What each kind of line may hold: the grammar of facts files as a table. <c>docs/facts-files.md</c> shows the same.</summary>
/// <param name="HasName">Whether a member's name follows the keyword.</param>
/// <param name="HasFullName">Whether a full name in quotation marks follows.</param>
/// <param name="HasValue">Whether <c>= value</c> follows.</param>
/// <param name="Flags">Attributes without a value.</param>
/// <param name="Texts">Attributes with a value.</param>
/// <param name="MostWords">How many strings of words the line may end with.</param>
/// <param name="NeedsWords">Whether it must end with one.</param>
internal sealed record FactsGrammar(bool HasName, bool HasFullName, bool HasValue, string[] Flags, string[] Texts, int MostWords, bool NeedsWords)
{
    public const string Approximate = "approximate";
    public const string AtLeast = "at-least";
    public const string AtMost = "at-most";
    public const string MoreThan = "more-than";
    public const string LessThan = "less-than";
    public const string Relative = "relative";

    /// <summary>The bounds that a figure can have, one at most.</summary>
    public static readonly string[] Bounds = [AtLeast, AtMost, MoreThan, LessThan];

    private static readonly string[] None = [];

    private static readonly FactsGrammar Words = new(false, false, false, None, None, 1, true);

    /// <summary>The grammar of a kind.</summary>
    public static FactsGrammar Of(FactsKind kind) => kind switch
    {
        FactsKind.Headline or FactsKind.Author => Words,
        FactsKind.Published => new(false, false, false, None, None, 1, false),
        FactsKind.Dateline => new(false, false, false, None, ["place", "agency", "date"], 1, true),
        FactsKind.Constant => new(true, false, true, [Approximate, .. Bounds], ["unit", "kind"], 1, true),
        FactsKind.Person => new(true, true, false, None, ["role", "affiliation", "rank", "age", "alias"], 1, false),
        FactsKind.Organization => new(true, true, false, None, ["acronym", "alias"], 1, false),
        FactsKind.Place => new(true, true, false, None, ["within", "alias"], 1, false),
        FactsKind.Date => new(true, false, true, [Relative], None, 1, true),
        FactsKind.Quotation => new(true, false, false, None, ["speaker", "cue", "medium", "kind"], 20, true),
        FactsKind.Acronym => new(true, true, false, None, ["means"], 1, false),
        FactsKind.Table => new(true, false, false, None, ["announced"], 1, true),
        _ => new(true, false, true, None, None, 1, true),
    };

    /// <summary>The kind of a keyword.</summary>
    public static bool TryKind(string keyword, out FactsKind kind)
    {
        kind = default;
        foreach (var each in FactsValues.All<FactsKind>())
        {
            if (Keyword(each) != keyword) continue;
            kind = each;
            return true;
        }
        return false;
    }

    /// <summary>The keyword of a kind.</summary>
    public static string Keyword(FactsKind kind) => FactsValues.Keyword(kind);

    /// <summary>All keywords, for messages.</summary>
    public static string Keywords { get; } = string.Join(", ", FactsValues.All<FactsKind>().Select(Keyword));
}
