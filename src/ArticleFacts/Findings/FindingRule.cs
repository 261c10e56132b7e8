namespace ArticleFacts;

/// <summary>What a rule looks at. The name of the diagnostic category is <c>ArticleFacts.</c> with this behind it.</summary>
public enum FindingCategory
{
    /// <summary>The form of the text: what is missing, unbalanced or does not belong to it. Ids <c>AF02xx</c>.</summary>
    Structure,

    /// <summary>Numbers that contradict each other.</summary>
    Counts,

    /// <summary>Dates and times that contradict each other or the calendar.</summary>
    Dates,

    /// <summary>Names, ages and roles of people.</summary>
    People,

    /// <summary>Records of a list or table.</summary>
    Records,

    /// <summary>Notes, quoted words and acronyms, which refer to another place of the text.</summary>
    References,

    /// <summary>One thing written in two ways. Rules of style are off by default.</summary>
    Style,
}

/// <summary>A rule that looks for one kind of fault in the text. Immutable; every rule has a page in <c>docs/rules</c>.</summary>
/// <param name="Id">The id, <c>AF0302</c>.</param>
/// <param name="Title">The fault in a few words, without a full stop.</param>
/// <param name="Category">What the rule looks at.</param>
/// <param name="Description">When it fires, and which reasons keep it silent.</param>
public sealed record FindingRule(string Id, string Title, FindingCategory Category, string Description)
{
    private const string Pages = "https://github.com/articlefacts/articlefacts/blob/main/docs/rules/";

    /// <summary>How bad what it finds is, where no configuration says otherwise.</summary>
    public FindingSeverity DefaultSeverity { get; init; } = FindingSeverity.Warning;

    /// <summary>Whether it is checked without being asked for; <see cref="ArticleOptions.AdditionalRules"/> asks for the others.</summary>
    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>The address of the rule's page.</summary>
    public string HelpLink => Pages + Id + ".md";
}
