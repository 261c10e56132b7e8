using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>The words that name parts of armed, police and fire services.</summary>
internal static class UnitWords
{
    private static readonly HashSet<string> Words = new(Unicode.IgnoreCase)
    {
        "battalion", "regiment", "division", "brigade", "squadron", "company", "platoon", "corps", "battery", "wing", "group", "command", "squad", "detachment", "troop", "unit",
        "infantry", "cavalry", "artillery", "armor", "airborne", "force", "marines", "rifles", "guards", "fusiliers", "engineers", "precinct", "ladder", "engine", "rescue", "team", "flotilla", "fleet",
    };

    /// <summary>Whether the word, with a capital, names a part of a service.</summary>
    public static bool IsUnit(ArticleText text, int token)
    {
        var t = text.Tokens[token];
        return t.IsWord && t.IsCapitalized && t.Span.Length is > 3 and < 12 && Words.Contains(text.Slice(t.Span));
    }
}
