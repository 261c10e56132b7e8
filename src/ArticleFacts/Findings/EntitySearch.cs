using ArticleFacts.Facts;

namespace ArticleFacts.Findings;

/// <summary>Finds mentions of entities by token.</summary>
internal static class EntitySearch
{
    /// <summary>Index of the first mention that ends after <paramref name="token"/>.</summary>
    public static int First(EntityMention[] mentions, int token)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Whether an entity is named at the token.</summary>
    public static bool At(EntityMention[] mentions, int token) => First(mentions, token) is var i && i < mentions.Length
        && mentions[i].FirstToken <= token;
}
