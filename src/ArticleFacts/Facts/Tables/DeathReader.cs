using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Tells who died from who only stands in a sentence about deaths.</summary>
internal sealed class DeathReader(TableSource source)
{
    /// <summary>How far behind the person the death may be told.</summary>
    private const int Reach = 40;

    private readonly ArticleText text = source.Text;

    /// <summary>
    /// Whether the words behind a person say that this person died: "…, was killed", ", who died", ", as the soldier killed". No other verb may stand
    /// between the two, and nobody else may be the one whom the verb means.
    /// </summary>
    public bool IsKilled(int first, int end)
    {
        for (var i = first; i < end && i < first + Reach; i++)
        {
            if (CasualtyWords.IsDeath(text, i)) return IsIntransitive(i) || IsPassive(i, end);
            var t = text.Tokens[i];
            if (!t.IsWord || t.IsCapitalized) continue;
            if (t.Is(WordClass.ReportingVerb) || text.Is(i, "that") || text.Is(i, "after") || text.Is(i, "before") || text.Is(i, "whose") || IsOtherVerb(t)) return false;
        }
        return false;
    }

    private bool IsIntransitive(int i) => text.Is(i, "died") || text.Is(i, "drowned") || text.Is(i, "perished") || text.Is(i, "succumbed");

    // "was killed", "the soldier killed"; ", killed" only in front of when, where or how.
    private bool IsPassive(int i, int end)
    {
        var before = text.Tokens[i - 1];
        if (before.Is(WordClass.Auxiliary | WordClass.PeopleNoun | WordClass.Rank) && !text.Is(i - 1, "had") && !text.Is(i - 1, "has")) return true;
        return before.IsWord && before.Is(WordClass.Adverb) || i + 1 >= end || text.Tokens[i + 1].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Month | WordClass.Weekday)
            || text.Is(i + 1, "when") || source.DateAt(i + 1) is not null;
    }

    private bool IsOtherVerb(Token t)
    {
        if (t.Span.Length is < 5 or > 14) return false;
        var word = text.Slice(t.Span);
        return word.EndsWith("ed", StringComparison.Ordinal) && word is not ("assigned" or "based" or "stationed" or "deployed" or "attached" or "raised" or "identified" or "married");
    }
}
